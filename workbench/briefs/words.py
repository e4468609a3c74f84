"""The words that a brief adds to what was written: labels, places, dates; one JSON file a language in resources."""

import json
import re
from functools import cache
from typing import Any

from workbench.model.clean import shortened
from workbench.paths import resources

_ISO = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?")

_PAUSE = re.compile(r"[:;,.?!]\s|\s[–—-]\s")
SHORT, LEAST = 30, 8
"""Characters of a short title, at most and, up to a pause, at least."""


def words(language: str) -> dict[str, Any]:
    """Return the words of a language (BCP 47); English where there are none of it, also for single words."""
    name = language.partition("-")[0].lower()
    return _words(name) if name in languages() else _words("en")


@cache
def _words(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((resources() / "typst" / "words" / f"{name}.json").read_text(encoding="utf-8"))
    return found if name == "en" else {**_words("en"), **found}


@cache
def languages() -> tuple[str, ...]:
    """Return the languages in which briefs are worded (BCP 47), English first."""
    found = {path.stem for path in (resources() / "typst" / "words").glob("*.json")}
    return ("en", *sorted(found - {"en"}))


def form(value: str | list[str], n: int) -> str:
    """Return the form of words that a number takes; of two forms, as Slavic languages have them beside that of one.

    The first of two is for 2 to 4, 22 to 24 and so on, but not 12 to 14 (CLDR ``few``), the second for the rest (``many``).
    """
    if isinstance(value, str):
        return value
    few, many = value
    return few if n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14} else many


def counted(n: int, value: str | list[str], say: dict[str, Any]) -> str:
    """Return words with a number in them, its thousands apart as the language has it."""
    return form(value, n).format(n=f"{n:,}".replace(",", say.get("thousands", ",")))


def date_words(value: str, say: dict[str, Any]) -> str:
    """Return an ISO date, month or interval of them (EDTF level 0) in words; anything else as it is."""
    ends = value.strip().split("/")
    if len(ends) == 2 and all(map(_ISO.fullmatch, ends)):
        return str(say["interval"].format(first=date_words(ends[0], say), last=date_words(ends[1], say)))
    found = _ISO.fullmatch(value.strip())
    if not found:
        return value.strip()
    number = int(found[2]) - 1
    if found[3] is None:
        return str(say["month_date"].format(month=say["months"][number], year=found[1]))
    month = say.get("months_in_date", say["months"])[number]
    return str(say["date"].format(day=int(found[3]), month=month, year=found[1]))


def labelled(label: str, say: dict[str, Any]) -> str:
    """Return a label of the program's data (a kind, a property, a term) in a language; an analyst's own stays as it is."""
    return str(say.get("labels", {}).get(label, label))


def short_title(title: str) -> str:
    """Return a title by which a source is named in passing: up to its colon, dash or comma if that is enough, else cut."""
    line = " ".join(title.split())
    if len(line) > SHORT:
        pauses = [found.start() for found in _PAUSE.finditer(line) if LEAST <= found.start() <= SHORT]
        line = line[: pauses[0]] if pauses else line
    return shortened(line, SHORT)


def listed(items: list[str], say: dict[str, Any]) -> str:
    """Return ``a``, ``a and b``, ``a, b and c``."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {say['and']} {items[-1]}" if items else ""
