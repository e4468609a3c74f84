"""The copyright file of the package: whose each bundled library is and under which terms, as its own metadata says.

Machine-readable: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ . Run as a script in the environment that
is bundled, it prints what that holds as JSON; `copyright_file` asks it. Standard library only.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from email.message import Message
from importlib.metadata import Distribution, distributions
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))  # when run as a script

from linux.libraries import OTHERS, Library

ROOT = Path(__file__).resolve().parents[2]
INSIDE = "usr/lib/analyst-workbench/_internal"
TERMS = ROOT / "packaging" / "licences"
"""The licences that Debian keeps once, for packages of other systems."""

_LEGAL = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_COPYRIGHT = re.compile(r"^\W*(?:Copyright|©).{4,}", re.IGNORECASE | re.MULTILINE)

COMMON = (
    (r"Apache License\s+Version 2\.0", "Apache-2.0"), (r"Mozilla Public License,? Version 2\.0", "MPL-2.0"),
    (r"MOZILLA PUBLIC LICENSE\s+Version 1\.1", "MPL-1.1"), (r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1", "LGPL-2.1"),
    (r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3", "LGPL-3"), (r"GNU GENERAL PUBLIC LICENSE\s+Version 2", "GPL-2"),
    (r"GNU GENERAL PUBLIC LICENSE\s+Version 3", "GPL-3"),
)  # fmt: skip
"""How a licence begins that Debian keeps once, in /usr/share/common-licenses, and its name there."""

_END = r".{4000,}?(?:END OF TERMS AND CONDITIONS|Incompatible With Secondary Licenses\W.*?\n\n|\Z)"
_AFTERWARDS = re.compile(
    r"\s*(?:APPENDIX: )?How to Apply (?:the Apache License|These Terms).*?(?=\n\n\n|\Z)", re.DOTALL | re.IGNORECASE
)

CLASSIFIERS = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "Apache Software License": "Apache-2.0",
}

SHORT = 60
"""Characters beyond which what a library calls its licence is a text, no name."""


def copyright_file(python: str) -> str:
    """Return the file; python: the one whose environment is bundled."""
    told = subprocess.run([python, __file__], capture_output=True, text=True, check=True, encoding="utf-8")
    libraries = [
        Library(**{**one, "places": tuple(one["places"]), "texts": tuple(one["texts"])}) for one in json.loads(told.stdout)
    ]
    return "\n".join([*_head(), *(line for library in [*OTHERS, *libraries] for line in _stanza(library))]) + "\n"


def for_any_system(written: str) -> str:
    """Return the copyright file as it lies in the bundle, where no /usr/share/common-licenses is: their texts at its end."""
    told = {path.stem for path in TERMS.glob("*.txt") if f"common-licenses/{path.stem}" in written}
    told |= {"GPL-3"} if "LGPL-3" in told else set()  # which it adds to
    names = "|".join(sorted(map(re.escape, told), reverse=True))
    written = re.sub(rf"/usr/share/common-licenses/({names})\b", r"\1, at the end of this file", written)
    written = re.sub(r"/?usr/lib/analyst-workbench/", "", written)
    terms = (line for name in sorted(told) for line in _terms(name))
    return "\n".join([written.rstrip(), *terms]) + "\n"


def _terms(name: str) -> Iterator[str]:
    """A licence's own paragraph: its text in full."""
    yield from ("", f"License: {name}")
    yield from _text((TERMS / f"{name}.txt").read_text("utf-8").strip("\n").splitlines())


def _head() -> Iterator[str]:
    """The program itself, and its fonts and styles, whose texts stand beside them in the package."""
    own = (ROOT / "LICENSE").read_text("utf-8").strip().splitlines()
    yield "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
    yield "Upstream-Name: Analyst Workbench"
    yield "Comment: Made from the program and the released wheels of the libraries named below."
    yield from ("", "Files: *", f"Copyright: {_owners(own)}", "License: MIT", *_text(own[2:]))
    yield from ("", f"Files: {INSIDE}/workbench/resources/fonts/*", "Copyright: as the texts beside the fonts say")
    yield from ("License: OFL-1.1", f" The text stands beside each font, in /{INSIDE}/workbench/resources/fonts.")
    yield from ("", f"Files: {INSIDE}/workbench/resources/citations/*", "Copyright: as the text beside the styles says")
    yield from ("License: CC-BY-SA-3.0", f" The text stands beside the styles, in /{INSIDE}/workbench/resources/citations.")


def _stanza(library: Library) -> Iterator[str]:
    """A library's paragraph: its files, its holders, its licence with what its own files say."""
    lines = "\n\n".join(dict.fromkeys(map(_shortened, library.texts))).splitlines()
    yield ""
    yield "Files: " + "\n ".join(
        f"{INSIDE}/{place}*".replace("**", "*").replace("/_internal/..", "") for place in library.places
    )
    yield f"Copyright: {_owners(lines) or f'the authors of {library.name}, {library.home}'}"
    yield f"License: {library.licence.replace(', ', ' and ')}"
    yield f" {library.name} {library.version}".rstrip()
    yield " ."
    yield from _text(lines)
    if library.home:
        yield f"Comment: {library.home}"


def _shortened(text: str) -> str:
    """A text, with where Debian keeps it in place of each licence that stands there in full."""
    for begins, name in COMMON:
        found = re.compile(rf"[ \t]*{begins}(?=\W){_END}", re.DOTALL | re.IGNORECASE)
        text, count = found.subn(f"See /usr/share/common-licenses/{name}.", text)
        if count:
            text = _AFTERWARDS.sub("", text)
    return text.strip()


def _owners(lines: list[str]) -> str:
    """The lines that name holders, the first on the field's own line."""
    found = [line.strip(" \t*#") for line in lines if _COPYRIGHT.match(line) and re.search(r"\d{4}|\bby\b|\(C\)", line)]
    found = [re.sub(r"^Copyright:? +", "", line, flags=re.IGNORECASE) for line in found]
    return "\n ".join(list(dict.fromkeys(found))[:12])


def _text(lines: list[str]) -> Iterator[str]:
    """Lines as a field's further lines: indented, empty ones as a dot, without signs that control."""
    for line in lines:
        plain = "".join(sign for sign in line.rstrip() if sign.isprintable() or sign == "\t")
        yield f" {plain}" if plain.strip() else " ."


# --- in the environment


def bundled() -> list[Library]:
    """Return the libraries of the lock's runtime part that are installed here, by name."""
    lock = (ROOT / "requirements.lock").read_text("utf-8").split("# development", 1)[0]
    wanted = {_canonical(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)}
    found = {_canonical(one.name): one for one in distributions() if _canonical(one.name) in wanted}
    return [_library(one) for _name, one in sorted(found.items())]


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def _library(one: Distribution) -> Library:
    files = list(one.files or ())
    meta = _fields(one)
    legal = [Path(str(file.locate())) for file in files if ".dist-info" in file.parts[0] and _LEGAL.search(str(file))]
    tops = sorted(
        {file.parts[0].split(".")[0] for file in files if ".dist-info" not in file.parts[0] and file.parts[0] != ".."}
    )
    pages = [address.split(",", 1)[1].strip() for address in meta.get_all("Project-URL") or []]
    home = meta.get("Home-page") or (pages[0] if pages else "")
    texts = [path.read_text("utf-8", "replace") for path in sorted(legal) if path.suffix not in {".py", ".pyc"}]
    return Library(
        one.name, one.version, _licence(one), home, (*tops, f"{_canonical(one.name).replace('-', '?')}-"), tuple(texts)
    )


def _fields(one: Distribution) -> Message:
    """A library's metadata as the mail-like message that it is."""
    meta = one.metadata
    assert isinstance(meta, Message)
    return meta


def _licence(one: Distribution) -> str:
    """A licence's name as the metadata states it: an expression, a short field, or a classifier."""
    meta = _fields(one)
    stated = str(meta.get("License-Expression") or meta.get("License") or "").strip()
    if stated and len(stated) < SHORT and "\n" not in stated:
        return stated
    kinds = [name.rsplit(" :: ", 1)[-1] for name in meta.get_all("Classifier") or [] if name.startswith("License ::")]
    return (
        " and ".join(CLASSIFIERS.get(kind, kind) for kind in kinds) or stated.splitlines()[0]
        if stated or kinds
        else "see-below"
    )


if __name__ == "__main__":
    json.dump([asdict(library) for library in bundled()], sys.stdout)
