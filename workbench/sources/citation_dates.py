"""Dates of a record for citations: EDTF (ISO 8601-2, levels 0 and 1) in parts and in English words."""

import re

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS = {21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter"}


def date_parts(words: str) -> list[list[int]] | None:
    """Return the parts of a date, or of both ends of an interval; None for words, seasons and open ends.

    >>> date_parts("2018-10/2018-12"), date_parts("2026-01-15"), date_parts("late 2018")
    ([[2018, 10], [2018, 12]], [[2026, 1, 15]], None)
    """
    ends = [_parts(end) for end in words.strip().split("/")]
    if len(ends) > 2 or any(end is None for end in ends):
        return None
    return [end for end in ends if end is not None]


def _parts(words: str) -> list[int] | None:
    found = _DATE.fullmatch(words.strip())
    parts = [int(part) for part in found.groups() if part] if found else []
    if not parts or (len(parts) > 1 and not 1 <= parts[1] <= 12) or (len(parts) > 2 and not 1 <= parts[2] <= 31):
        return None
    return parts


def is_uncertain(words: str) -> bool:
    """Tell whether EDTF marks a date as uncertain or approximate."""
    return words.strip()[-1:] in {"?", "~", "%"}


def date_in_words(words: str) -> str:
    """Return a date as a citation in English has it; what isn't in EDTF stays as it is.

    >>> date_in_words("2026-01-15"), date_in_words("2018-10/2018-12"), date_in_words("2018~"), date_in_words("2026-21")
    ('15 January 2026', 'October 2018 to December 2018', 'about 2018', 'Spring 2026')
    """
    season = re.fullmatch(r"(\d{4})-(2[1-4])", words.strip())
    if season:
        return f"{_SEASONS[int(season[2])]} {season[1]}"
    ends = date_parts(words)
    if ends is None:
        return words.strip()
    about = "about " if is_uncertain(words) else ""
    return about + " to ".join(_said(end) for end in ends)


def _said(parts: list[int]) -> str:
    year, month, day = (*parts, 0, 0)[:3]
    return " ".join(part for part in (str(day) if day else "", _MONTHS[month - 1] if month else "", str(year)) if part)
