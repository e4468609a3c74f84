"""Dates as people write them: read into EDTF (ISO 8601-2), their words kept beside.

``late 2018`` gives ``2018-10/2018-12``, ``around 2015`` gives ``2015~``, ``since March 2020`` begins in ``2020-03`` and goes
on. The words are data (resources/entities/date-words.json). The package edtf was tried: it reads ``late 2018`` as ``2018``,
takes spans that end before they begin, and fails on open ends.
"""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any
from unicodedata import combining, normalize

from workbench import paths
from workbench.model.clean import clean_line
from workbench.model.edtf import (
    OPEN,
    EndsBeforeBegin,
    Extent,
    NoSuchDay,
    NotADate,
    day_after,
    day_before,
    extent,
    extent_of,
    is_edtf,
)

__all__ = [
    "OPEN", "EndsBeforeBegin", "Extent", "ImpreciseDate", "NoSuchDay", "NotADate", "Period", "extent", "extent_of",
    "period_words", "read_date", "read_period",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ImpreciseDate:
    """A date: in EDTF, empty where it is not known, and in the words it was read from."""

    edtf: str
    words: str

    @property
    def extent(self) -> Extent:
        """The days within which it lies."""
        return extent(self.edtf)


@dataclass(frozen=True, slots=True)
class Period:
    """When something held: from some time (since) on, up to some time (until), each in EDTF.

    until is empty for what is of one, perhaps imprecise time, ``..`` for what goes on; since is ``..`` where only the end is
    known. words: the whole as it was written.
    """

    since: str = ""
    until: str = ""
    words: str = ""

    @property
    def extent(self) -> Extent:
        """The days within which it lies."""
        return extent_of(self.since, self.until)


_SIGNS = {"~": "about", "?": "perhaps", "%": "perhaps about"}
"""Signs at the end of a date (EDTF level 1) in words that read_date() takes."""


def period_words(since_words: str, until_words: str, since: str = "", until: str = "") -> str:
    """Return a claim's time as it was written; in EDTF where no words were kept. Signs of doubt are put in words."""
    written = [words for words in (since_words or since, until_words or (until if not since_words else "")) if words]
    return " – ".join(_in_words(words) for words in written)


def _in_words(written: str) -> str:
    """Return ``2020~`` as ``about 2020``, which is read as the same date; what isn't a date with such a sign stays."""
    is_signed = written[-1:] in _SIGNS and written[:4].isdigit() and not set(written[:-1]) - set("0123456789-")
    return f"{_SIGNS[written[-1]]} {written[:-1]}" if is_signed else written


def read_period(words: str) -> Period:
    """Read when something held, nothing for no words; raises NotADate, NoSuchDay, EndsBeforeBegin.

    ``from 2018 to 2020``, ``2018/2020``, ``since March 2020``, ``until 2019``, or a date as read_date() takes it.
    """
    written = clean_line(words)
    line, known = _plain(written), _words()
    if not line or line in known["unknown"]:
        return Period(words=written)
    since, until = _two(line, written) or _open(line, written) or (read_date(written).edtf, "")
    ends = extent_of(since, until)
    if ends.earliest and ends.latest and ends.latest < ends.earliest:
        raise EndsBeforeBegin(written)
    return Period(since, until, written)


def read_date(words: str) -> ImpreciseDate:
    """Read one date, perhaps imprecise; raises NotADate, NoSuchDay, EndsBeforeBegin.

    Beside days, months and years: seasons, quarters, decades, ``early``, ``mid``, ``late``, ``around``, ``before``, ``after``,
    ``between … and …``, and whatever is in EDTF itself.
    """
    written = clean_line(words)
    line = _plain(written)
    if not line or line in _words()["unknown"]:
        return ImpreciseDate("", written)
    edtf = _one(line, written)
    extent_checked(edtf, written)
    return ImpreciseDate(edtf, written)


def _one(line: str, written: str) -> str:
    known = _words()
    if is_edtf(line.upper()):
        return extent_checked(line.upper(), written)
    if (rest := _after(line, known["between"])) and (pair := _cut(rest, known["and"])):
        return f"{_first(_shared(pair, written))}/{_last(_bare(pair[1], written))}"
    if rest := _after(line, known["before"]):
        return f"{OPEN}/{_beside(day_before, _first(_bare(rest, written)), written)}"
    if rest := _after(line, known["by"]):
        return f"{OPEN}/{_last(_bare(rest, written))}"
    if rest := _after(line, known["after"]):
        return f"{_beside(day_after, _last(_bare(rest, written)), written)}/{OPEN}"
    return _qualified(line, written)


def _first(edtf: str) -> str:
    """Return the begin of an interval, a single date as it is."""
    return edtf.partition("/")[0]


def _last(edtf: str) -> str:
    """Return the end of an interval, a single date as it is."""
    return edtf.rpartition("/")[2]


def _beside(neighbour: Callable[[str], str], edtf: str, written: str) -> str:
    """Return what lies before or after a date; where the calendar ends there, NoSuchDay with the words as written."""
    try:
        return neighbour(edtf)
    except NotADate as error:
        raise type(error)(written) from None


def _two(line: str, written: str) -> tuple[str, str] | None:
    """Return both ends of ``from A to B``, ``A – B`` and ``A/B``; None for what has but one."""
    known = _words()
    if is_edtf(line.upper()) and "/" in line:
        extent_checked(line.upper(), written)
        since, _sign, until = line.upper().partition("/")
        return since, until or OPEN
    begun = _after(line, known["since"]) or line
    onwards = _before(begun, known["onwards"])
    if onwards:
        return _qualified(onwards, written), OPEN
    pair = None if _after(line, known["between"]) else _cut(begun, known["to"])
    if pair is not None and pair[1] in known["now"]:
        return _qualified(pair[0], written), OPEN
    return None if pair is None else (_shared(pair, written), _qualified(pair[1], written))


def _open(line: str, written: str) -> tuple[str, str] | None:
    """Return the ends of ``since A`` and ``until A``."""
    known = _words()
    if rest := _after(line, known["since"]):
        return _qualified(rest, written), OPEN
    if rest := _after(line, known["until"]):
        return OPEN, _qualified(rest, written)
    return None


def _shared(pair: tuple[str, str], written: str) -> str:
    """Return the first of two dates; a year, or month and year, that only the second names is the first one's, too."""
    first, second = pair
    tail = second.split()
    for words in (first, *(f"{first} {' '.join(tail[-many:])}" for many in range(1, len(tail)))):
        try:
            return _qualified(words, written)
        except NoSuchDay:
            raise
        except NotADate:
            continue
    raise NotADate(written)


def _qualified(line: str, written: str) -> str:
    """Read a date with words, or a sign, that say how sure it is."""
    known = _words()
    is_doubted, rest = line.endswith("?"), line.rstrip("? ")
    is_about = False
    while (shorter := _after(rest, known["approximate"])) or (doubt := _after(rest, known["uncertain"])):
        is_about, is_doubted = is_about or bool(shorter), is_doubted or not shorter
        rest = shorter or doubt
    bare = _bare(rest, written)
    sign = {(True, True): "%", (True, False): "~", (False, True): "?"}.get((is_about, is_doubted), "")
    return bare if not sign else "/".join(part if part == OPEN else part.rstrip("?~%") + sign for part in bare.split("/"))


def _bare(line: str, written: str) -> str:
    """Read a date without such words: a day, month, year, season, decade or century, or a part of one."""
    known = _words()
    while rest := _after(line, known["plain"]):
        line = rest
    for part in known["parts"]:
        if rest := _after(line, part["words"]) or _before(line, part["words"]):
            return _part(_bare(rest, written), part, written)
    found = _calendar(line, written)
    if found is None:
        raise NotADate(written)
    return extent_checked(found, written)


def extent_checked(edtf: str, written: str) -> str:
    """Return a date that is in the calendar; NotADate, NoSuchDay, EndsBeforeBegin with the words as they were written."""
    try:
        extent(edtf)
    except NotADate as error:
        raise type(error)(written) from None
    return edtf


def _part(edtf: str, part: dict[str, Any], written: str) -> str:
    """Return a part of a year, month, decade or century as an interval."""
    unspecified = {0: "year", 1: "decade", 2: "century"}
    scale = {4: unspecified.get(edtf.count("X"), ""), 7: "month"}.get(len(edtf), "")
    if scale not in part or "-2" in edtf[4:6]:
        raise NotADate(written)
    first, last = part[scale]
    if scale == "century":
        return f"{edtf[:2]}{first:02}/{edtf[:2]}{last:02}" if edtf != "00XX" else f"{max(1, first):04}/{last:04}"
    if scale == "decade":
        return f"{edtf[:3]}{first}/{edtf[:3]}{last}"
    days = extent(edtf).latest
    last = min(last, days.day) if scale == "month" and days else last
    return f"{edtf}-{first:02}/{edtf}-{last:02}"


def _calendar(line: str, written: str) -> str | None:
    """Return a day, month, season, year, decade or century in EDTF, None for anything else."""
    if is_edtf(line.upper()) and "/" not in line:
        return line.upper()
    if found := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", line, re.ASCII):
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    if found := re.fullmatch(r"(\d{3})0'?s", line, re.ASCII):
        return f"{found[1]}X"
    if found := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th) century", line, re.ASCII):
        if not 1 <= int(found[1]) <= 99:
            raise NoSuchDay(written)
        return f"{int(found[1]) - 1:02}XX"
    return _roman_century(line) or _named(line)


def _roman_century(line: str) -> str | None:
    """Return a century, or a decade of one, as Polish writes it: ``XX wiek``, ``lata 90. XX wieku``; None for anything else."""
    found = re.fullmatch(r"(?:lata(?:ch)? (\d)0\.? )?(?=[ivx])(x{0,2})(ix|iv|v?i{0,3}) (?:wieku|wiek|w\.?)", line, re.ASCII)
    if found is None:
        return None
    ones = {"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}[found[3]]
    century = 10 * len(found[2]) + ones - 1
    return f"{century:02}{found[1]}X" if found[1] else f"{century:02}XX"


def _named(line: str) -> str | None:
    """Return a date whose month or season is named: ``12 March 2020``, ``March 12 2020``, ``2020 March``, ``spring 2018``."""
    parts = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", line).replace(",", " ").replace(".", " ").split()
    parts = [part for part in parts if part not in {"of", "the"}]
    numbers = [part for part in parts if re.fullmatch(r"\d{1,4}", part, re.ASCII)]
    names = [part for part in parts if part not in numbers]
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2]
    if len(names) != 1 or len(years) != 1 or len(numbers) != len(years) + len(days) or len(days) > 1:
        return None
    month, season = _months().get(names[0]), _seasons().get(names[0])
    if season and not days:
        return f"{years[0]}-{season}"
    if month is None:
        return None
    return f"{years[0]}-{month:02}" + (f"-{int(days[0]):02}" if days else "")


def _plain(words: str) -> str:
    """Return words in lower case with plain dashes, and ``mid-2018`` in two."""
    line = words.casefold().replace("‑", "-").replace("−", "-").replace("’", "'")
    line = re.sub(r"\b(early|mid|late)-(?=\w)", r"\1 ", line)
    line = re.sub(r"\b(q[1-4]|h[12])[/ -](?=\d{4}\b)", r"\1 ", line)
    line = re.sub(r"\b(ca|c|approx|ok)\. ?(?=\w)", r"\1 ", line)
    line = re.sub(r"(?<=\d) ?(?:roku|rok|r)\b\.?", "", line)
    line = re.sub(r"^~ ?(?=\w)", "about ", line)
    line = re.sub(
        r"(?<=[\w.])(?: ?[–—] ?| - )(?=[\w.])|(?:(?<=^)|(?<= ))(\d{4}(?=-\d{4}$)|\d{1,2}(?=-\d{1,2} [a-z]))-", _dash, line
    ).strip()
    return re.sub(r"^(?:(?:w )?latach|lata) (?=\d{4} ?(?:–|-|/|do) ?\d{4}$)", "", line)  # years; *od lata 2018* is the summer


def _dash(found: re.Match[str]) -> str:
    """Return a dash between two dates as one that stands by itself."""
    return f"{found[1] or ''} – "


def _after(line: str, openings: Iterable[str]) -> str:
    """Return what follows the longest of some opening words; empty if none stands there."""
    fitting = [words for words in openings if line.startswith(f"{words} ")]
    return line[len(max(fitting, key=len)) :].strip() if fitting else ""


def _before(line: str, endings: Iterable[str]) -> str:
    """Return what stands before the longest of some last words; empty if none stands there."""
    fitting = [words for words in endings if line.endswith(f" {words}")]
    return line[: -len(max(fitting, key=len))].strip() if fitting else ""


def _cut(line: str, joints: Iterable[str]) -> tuple[str, str] | None:
    """Return what stands before and after a word between two dates."""
    for words in joints:
        first, found, second = line.partition(f" {words} ")
        if found:
            return first.strip(), second.strip()
    return None


@cache
def _words() -> dict[str, Any]:
    return json.loads((paths.resources() / "entities" / "date-words.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@cache
def _months() -> dict[str, int]:
    return _also_plain({name: number for number, names in enumerate(_words()["months"], 1) for name in names})


@cache
def _seasons() -> dict[str, int]:
    return _also_plain(_words()["seasons"])


def _also_plain(known: dict[str, int]) -> dict[str, int]:
    """Return words and, beside them, what is typed of them without diacritics: ``wrzesien``."""
    return {
        "".join(sign for sign in normalize("NFD", name) if not combining(sign)): value for name, value in known.items()
    } | known
