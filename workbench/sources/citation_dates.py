"""Dates of a record for citations: EDTF (ISO 8601-2, levels 0 and 1) in parts and in English words."""

import re
from datetime import date

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?")
OPEN = ".."
"""The end of an interval that is open."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS = {21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter"}


def date_parts(words: str) -> list[list[int]] | None:
    """Return the parts of a date, or of both ends of an interval; None for words, seasons and open ends.

    >>> date_parts("2018-10/2018-12"), date_parts("2026-01-15"), date_parts("late 2018")
    ([[2018, 10], [2018, 12]], [[2026, 1, 15]], None)
    """
    ends = [parts for end in words.strip().split("/") if (parts := _parts(end)) is not None]
    if len(ends) > 2 or len(ends) != words.count("/") + 1 or (len(ends) == 2 and _is_backwards(*ends)):
        return None
    return ends


def _is_backwards(first: list[int], last: list[int]) -> bool:
    """Tell whether an interval ends before it begins, as far as both ends are said."""
    common = min(len(first), len(last))
    return first[:common] > last[:common]


def _parts(words: str) -> list[int] | None:
    found = _DATE.fullmatch(words.strip())
    parts = [int(part) for part in found.groups() if part] if found else []
    return parts if parts and _is_in_calendar(parts) else None


def _is_in_calendar(parts: list[int]) -> bool:
    """Tell whether a year, month or day is one of the Gregorian calendar, as EDTF takes it."""
    year, month, day = (*parts, 1, 1)[:3]
    try:
        date(year or 4, month, day)  # the year 0 is a leap year, as 4 is
    except ValueError:
        return False
    return True


def is_uncertain(words: str) -> bool:
    """Tell whether EDTF marks a date, or either end of an interval, as uncertain or approximate."""
    return any(end.strip()[-1:] in {"?", "~", "%"} for end in words.split("/"))


def date_in_words(words: str) -> str:
    """Return a date as a citation in English has it; what isn't in EDTF, or in no calendar, stays as it is.

    >>> date_in_words("2026-01-15"), date_in_words("2018-10/2018-12"), date_in_words("2018~"), date_in_words("2026-21")
    ('15 January 2026', 'October 2018 to December 2018', 'about 2018', 'Spring 2026')
    >>> date_in_words("2018-05/.."), date_in_words("2018~/2019"), date_in_words("2024-02-31")
    ('since May 2018', 'about 2018 to 2019', '2024-02-31')
    """
    season = re.fullmatch(r"(\d{4})-(2[1-4])", words.strip())
    if season:
        return f"{_SEASONS[int(season[2])]} {season[1]}"
    ends = [end.strip() for end in words.split("/")]
    if len(ends) == 2 and OPEN in ends:
        return _open_in_words(*ends) or words.strip()
    parts = date_parts(words)
    if parts is None:
        return words.strip()
    return " to ".join(_about(end) + _said(one) for end, one in zip(ends, parts, strict=True))


def _open_in_words(first: str, last: str) -> str:
    """Return an interval with an open end; empty where the other end is no date."""
    known = last if first == OPEN else first
    parts = _parts(known)
    return f"{'until' if first == OPEN else 'since'} {_about(known)}{_said(parts)}" if parts else ""


def _about(end: str) -> str:
    return "about " if is_uncertain(end) else ""


def _said(parts: list[int]) -> str:
    year, month, day = (*parts, 0, 0)[:3]
    return " ".join(part for part in (str(day) if day else "", _MONTHS[month - 1] if month else "", str(year)) if part)
