"""Translations of the window: `python packaging/translations.py update | missing | take | release | check`.

update           bring resources/translations/*.ts up to the words of the code (kept: translations; dropped: what is gone)
missing [PLACE]  print as JSON what has no Polish translation, of all or of some folders and files: {words: files}
take FILE...     take translations in from JSON: {"words": "translation"} or {"words": ["one", "few", "many"]}
release          make the .qm files that the program reads, by Qt's lrelease
check            say whether code, .ts and .qm agree, and whether every word is translated

`--language en` for take: two plural forms of nouns whose plural is no plain -s. Needs the development group.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import catalogue
from catalogue import FORMS, Catalogue, Entry
from translation_checks import faults
from words_in_code import harvest
from words_modules import read_code
from words_values import Harvest

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"


def main(arguments: list[str]) -> int:
    """Do what is asked; 1 if something is wrong, which is printed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("act", choices=["update", "missing", "take", "release", "check"])
    parser.add_argument("places", nargs="*")
    parser.add_argument("--language", choices=sorted(FORMS), default="pl")
    asked = parser.parse_intermixed_args(arguments)
    if asked.act == "release":
        return _told(release())
    harvested = harvest(read_code(ROOT))
    if asked.act == "update":
        return _told([*harvested.problems, *update(harvested)])
    if asked.act == "missing":
        return missing(harvested, asked.places, asked.language)
    if asked.act == "take":
        return _told(take(harvested, [Path(place) for place in asked.places], asked.language))
    return _told(check(harvested))


def _told(problems: list[str]) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def known(language: str) -> Catalogue:
    """Return the translations there are."""
    path = file_of(language)
    return catalogue.read(path) if path.exists() else {}


def file_of(language: str) -> Path:
    """Return where the translations into a language are."""
    return FOLDER / f"{language}.ts"


def _write(found: Catalogue, language: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    file_of(language).write_text(catalogue.written(found, language), "utf-8", newline="\n")


def update(harvested: Harvest) -> list[str]:
    """Bring the files up to the code."""
    for language in FORMS:
        _write(catalogue.updated(known(language), harvested.words, language), language)
    print(f"{len(harvested.words)} words, {len(catalogue.untranslated(known('pl')))} not in Polish")
    return []


def missing(harvested: Harvest, places: list[str], language: str) -> int:
    """Print what has no translation, as JSON; what takes plural forms has empty ones to fill in."""
    found = catalogue.untranslated(catalogue.updated(known(language), harvested.words, language), places)
    told = {key: _lacking(found[key], language) for key in sorted(found)}
    print(json.dumps(told, ensure_ascii=False, indent=1))
    print(f"{len(told)} without a translation", file=sys.stderr)
    return _told(harvested.problems)


def _lacking(entry: Entry, language: str) -> dict[str, Any]:
    return {"files": sorted(entry.files), **({"forms": FORMS[language]} if entry.counted else {})}


def take(harvested: Harvest, files: list[Path], language: str) -> list[str]:
    """Take translations in; what is wrong with one is told, and it is left out. The last file counts."""
    found, problems = catalogue.updated(known(language), harvested.words, language), []
    for file in files:
        for key, given in json.loads(file.read_text("utf-8")).items():
            forms = _forms(given)
            entry = found.get(key)
            wrong = faults(key, forms, entry.counted, language) if entry else ["no such words in the code"]
            problems += [f"{file.name}: {key!r}: {fault}" for fault in wrong]
            if entry and not wrong:
                entry.forms = forms
    _write(found, language)
    print(f"{len(catalogue.untranslated(found))} of {len(found)} still without a translation")
    return problems


def _forms(given: Any) -> list[str]:
    return [given] if isinstance(given, str) else [str(each) for each in given]


def release() -> list[str]:
    """Make the .qm files; returns what lrelease complains about."""
    return [fault for source in sources() for fault in made(source, source.with_suffix(".qm"))]


def sources() -> list[Path]:
    """Return the files that are released: our own words, and by hand (qt_*.ts) what Qt's own translators left out."""
    return [*map(file_of, FORMS), *sorted(FOLDER.glob("qt_*.ts"))]


def made(source: Path, target: Path) -> list[str]:
    """Make a .qm file by Qt's own tool; unfinished translations are left out."""
    import PySide6

    tool = Path(str(PySide6.__file__)).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]


def check(harvested: Harvest) -> list[str]:
    """Return where code, .ts and .qm part, and what isn't translated."""
    found = list(harvested.problems)
    for language in FORMS:
        wanted = catalogue.written(catalogue.updated(known(language), harvested.words, language), language)
        if not file_of(language).exists() or file_of(language).read_text("utf-8") != wanted:
            found.append(f"{language}.ts is not up to the code: run update")
    found += [f"{source.stem}.qm is not of {source.name}: run release" for source in sources() if not _is_released(source)]
    found += [f"not in Polish: {key!r}" for key in catalogue.untranslated(known("pl"))]
    return found + wrong_translations()


def _is_released(source: Path) -> bool:
    """Tell whether the .qm file is that of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        fresh, kept = Path(folder) / "fresh.qm", source.with_suffix(".qm")
        made(source, fresh)
        return kept.exists() and fresh.exists() and fresh.read_bytes() == kept.read_bytes()


def wrong_translations() -> list[str]:
    """Return what is wrong with the translations that there are."""
    return [
        f"{language}: {key!r}: {fault}"
        for language in FORMS
        for key, entry in known(language).items()
        if entry.done
        for fault in faults(key, entry.forms, entry.counted, language)
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
