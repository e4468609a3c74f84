"""Translation files of Qt Linguist (TS 2.1): read, brought up to the code, written so that two runs give the same bytes.

They hold file names but no line numbers, so that moving code changes no translation file. A key is the English words;
`Words||aside` stands in the file as words with a comment, which tells two uses of one word apart.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from words_values import Found

CONTEXT = "Workbench"
ASIDE = "||"
FORMS = {"pl": ("one", "few", "many"), "en": ("one", "other")}
"""The plural forms of a language, in Qt's order."""


@dataclass
class Entry:
    """forms: the translation, or one for each plural form; empty words: not translated."""

    forms: list[str]
    counted: bool = False
    files: set[str] = field(default_factory=set)

    @property
    def done(self) -> bool:
        """Tell whether every form is there."""
        return all(self.forms)


Catalogue = dict[str, Entry]


def read(path: Path) -> Catalogue:
    """Read a translation file of our own program; raises OSError and ET.ParseError."""
    found: Catalogue = {}
    for message in ET.parse(path).getroot().iter("message"):
        comment, translation = message.findtext("comment"), message.find("translation")
        key = (message.findtext("source") or "") + (f"{ASIDE}{comment}" if comment else "")
        counted = message.get("numerus") == "yes"
        parts = [] if translation is None else translation.findall("numerusform") if counted else [translation]
        found[key] = Entry(["".join(part.itertext()) for part in parts], counted)
    return found


def updated(known: Catalogue, words: dict[str, Found], language: str) -> Catalogue:
    """Return a catalogue of all words of the code with the translations known so far; English holds only what is counted."""
    fresh: Catalogue = {}
    for key, found in words.items():
        if language == "en" and not found.counted:
            continue
        number = len(FORMS[language]) if found.counted else 1
        former = known.get(key)
        forms = former.forms if former and len(former.forms) == number else [""] * number
        fresh[key] = Entry(list(forms), found.counted, found.files)
    return fresh


def written(catalogue: Catalogue, language: str) -> str:
    """Return the translation file's text."""
    top = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    head = f'<TS version="2.1" language="{language}" sourcelanguage="en">\n<context>\n    <name>{CONTEXT}</name>\n'
    body = "".join(_message(key, catalogue[key]) for key in sorted(catalogue, key=lambda one: (one.casefold(), one)))
    return f"{top}{head}{body}</context>\n</TS>\n"


def _message(key: str, entry: Entry) -> str:
    words, _, comment = key.partition(ASIDE)
    lines = ['    <message numerus="yes">' if entry.counted else "    <message>"]
    lines += [f'        <location filename="../../{file}"/>' for file in sorted(entry.files)]
    lines += [f"        <source>{_escaped(words)}</source>"]
    lines += [f"        <comment>{_escaped(comment)}</comment>"] if comment else []
    state = "" if entry.done else ' type="unfinished"'
    inner = _escaped(entry.forms[0])
    if entry.counted:
        inner = "".join(f"\n            <numerusform>{_escaped(form)}</numerusform>" for form in entry.forms) + "\n        "
    return "\n".join([*lines, f"        <translation{state}>{inner}</translation>", "    </message>", ""])


_SIGNS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}


def _escaped(words: str) -> str:
    """Write words as Linguist does, so that saving a file there changes only what was translated."""
    return "".join(_SIGNS.get(letter, letter) for letter in words)


def untranslated(catalogue: Catalogue, folders: Iterable[str] = ()) -> Catalogue:
    """Return what lacks a translation, of all files or of those in some folders."""
    wanted = tuple(folder.rstrip("/") for folder in folders)
    return {key: entry for key, entry in catalogue.items() if not entry.done and (not wanted or _lies_in(entry, wanted))}


def _lies_in(entry: Entry, places: tuple[str, ...]) -> bool:
    return any(file == place or file.startswith(f"{place}/") for file in entry.files for place in places)
