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


@cache
def words(language: str) -> dict[str, Any]:
    """Return the words of a language (BCP 47); English where there are none of it."""
    folder = resources() / "typst" / "words"
    wanted = folder / f"{language.partition('-')[0].lower()}.json"
    path = wanted if language.replace("-", "").isalnum() and wanted.is_file() else folder / "en.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def date_words(value: str, say: dict[str, Any]) -> str:
    """Return an ISO date, month or interval of them (EDTF level 0) in words; anything else as it is."""
    ends = value.strip().split("/")
    if len(ends) == 2 and all(map(_ISO.fullmatch, ends)):
        return str(say["interval"].format(first=date_words(ends[0], say), last=date_words(ends[1], say)))
    found = _ISO.fullmatch(value.strip())
    if not found:
        return value.strip()
    month = say["months"][int(found[2]) - 1]
    if found[3] is None:
        return str(say["month_date"].format(month=month, year=found[1]))
    return str(say["date"].format(day=int(found[3]), month=month, year=found[1]))


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
