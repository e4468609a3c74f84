"""The copyright file of the package: whose each bundled library is and under which terms, as its own metadata says.

Machine-readable (https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/). Run as a script in the environment that is
bundled, it prints what that holds as JSON; `copyright_file` asks it. Standard library only.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INSIDE = "usr/lib/analyst-workbench/_internal"
_LEGAL = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_COPYRIGHT = re.compile(r"^\W*(?:Copyright|©).{4,}", re.IGNORECASE | re.MULTILINE)

COMMON = {
    "Apache License": "Apache-2.0", "Mozilla Public License Version 2.0": "MPL-2.0", "Mozilla Public License, version 2": "MPL-2.0",
    "GNU LESSER GENERAL PUBLIC LICENSE": "LGPL-2.1", "GNU GENERAL PUBLIC LICENSE": "GPL-2", "MOZILLA PUBLIC LICENSE": "MPL-1.1",
}  # fmt: skip
"""How a licence begins that Debian keeps once, in /usr/share/common-licenses, to its name there."""

CLASSIFIERS = {"MIT License": "MIT", "BSD License": "BSD-3-Clause", "ISC License (ISCL)": "ISC", "Apache Software License": "Apache-2.0"}

SHORT = 60
"""Characters beyond which what a library calls its licence is a text, no name."""


@dataclass(frozen=True, slots=True)
class Library:
    """A bundled library: name, version, licence's name, home page, the folders and files it installs, its legal texts."""

    name: str
    version: str
    licence: str
    home: str
    places: tuple[str, ...]
    texts: tuple[str, ...]


OTHERS = (
    Library("Python", "3", "PSF-2.0", "https://www.python.org", ("lib-dynload", "libpython3*", "base_library.zip", "python*"),
            ("Copyright (c) 2001-2026 Python Software Foundation. All Rights Reserved.\nhttps://docs.python.org/3/license.html",)),
    Library("Qt", "6", "LGPL-3", "https://www.qt.io", ("PySide6/Qt", "libQt6*"),
            ("Copyright (C) The Qt Company Ltd. and other contributors.\nThe source is at https://download.qt.io; the libraries "
             "stand as files of their own and may be replaced.\nSee /usr/share/common-licenses/LGPL-3.",)),
    Library("ICU", "73", "Unicode-3.0", "https://icu.unicode.org", ("libicu*", "PySide6/Qt/lib/libicu*"),
            ("Copyright (c) 1995-2026 Unicode, Inc. and others.\nhttps://www.unicode.org/license.txt",)),
    Library("PyInstaller's loader", "6", "GPL-2+-with-exception", "https://pyinstaller.org", ("../workbench",),
            ("Copyright (c) 2010-2026, PyInstaller Development Team; 2005-2009, Giovanni Bajo; based on previous work under "
             "copyright (c) 2002 McMillan Enterprises, Inc.\nGPL-2 or later, with the exception that programs made with it may "
             "be under any licence.\nSee /usr/share/common-licenses/GPL-2.",)),
    Library("OpenSSL, libffi, zlib, XZ Utils, bzip2, SQLite, libuuid, ncurses and readline where bundled", "", "various",
            "https://www.debian.org", ("libssl*", "libcrypto*", "libffi*", "libz*", "liblzma*", "libbz2*", "libsqlite3*", "libuuid*"),
            ("Each as in the system's package it was taken from: Apache-2.0 (OpenSSL 3), MIT (libffi), Zlib (zlib), public "
             "domain (XZ Utils' library, SQLite), bzip2-1.0.6, BSD-3-Clause (libuuid).",)),
)  # fmt: skip
"""What is bundled besides Python packages."""


def copyright_file(python: str) -> str:
    """Return the file; python: the one whose environment is bundled."""
    told = subprocess.run([python, __file__], capture_output=True, text=True, check=True, encoding="utf-8")
    libraries = [Library(**{**one, "places": tuple(one["places"]), "texts": tuple(one["texts"])}) for one in json.loads(told.stdout)]
    return "\n".join([*_head(), *(line for library in [*OTHERS, *libraries] for line in _stanza(library))]) + "\n"


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
    yield "Files: " + "\n ".join(f"{INSIDE}/{place}*".replace("**", "*").replace("/_internal/..", "") for place in library.places)
    yield f"Copyright: {_owners(lines) or f'the authors of {library.name}, {library.home}'}"
    yield f"License: {library.licence.replace(', ', ' and ')}"
    yield f" {library.name} {library.version}".rstrip()
    yield " ."
    yield from _text(lines)
    if library.home:
        yield f"Comment: {library.home}"


def _shortened(text: str) -> str:
    """A text, or where Debian keeps it."""
    beginning = text.lstrip()[:400]
    for begins, name in COMMON.items():
        if begins.casefold() in beginning.casefold() and len(text) > 5000:
            holders = "\n".join(dict.fromkeys(line.strip() for line in _COPYRIGHT.findall(text) if re.search(r"\d{4}", line)))
            return f"{holders}\nSee /usr/share/common-licenses/{name}.".strip()
    return text.strip()


def _owners(lines: list[str]) -> str:
    """The lines that name holders, the first on the field's own line."""
    found = [line.strip(" \t*#") for line in lines if _COPYRIGHT.match(line) and re.search(r"\d{4}|\bby\b", line)]
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
    meta = one.metadata
    legal = [Path(str(file.locate())) for file in files if ".dist-info" in file.parts[0] and _LEGAL.search(str(file))]
    tops = sorted({file.parts[0].split(".")[0] for file in files if ".dist-info" not in file.parts[0] and file.parts[0] != ".."})
    pages = [address.split(",", 1)[1].strip() for address in meta.get_all("Project-URL") or []]
    home = meta.get("Home-page") or (pages[0] if pages else "")
    texts = [path.read_text("utf-8", "replace") for path in sorted(legal) if path.suffix not in {".py", ".pyc"}]
    return Library(one.name, one.version, _licence(one), home, (*tops, f"{_canonical(one.name).replace('-', '?')}-"), tuple(texts))


def _licence(one: Distribution) -> str:
    """A licence's name as the metadata states it: an expression, a short field, or a classifier."""
    meta = one.metadata
    stated = str(meta.get("License-Expression") or meta.get("License") or "").strip()
    if stated and len(stated) < SHORT and "\n" not in stated:
        return stated
    kinds = [name.rsplit(" :: ", 1)[-1] for name in meta.get_all("Classifier") or [] if name.startswith("License ::")]
    return " and ".join(CLASSIFIERS.get(kind, kind) for kind in kinds) or stated.splitlines()[0] if stated or kinds else "see-below"


if __name__ == "__main__":
    json.dump([asdict(library) for library in bundled()], sys.stdout)
