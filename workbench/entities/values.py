"""Values of statements: what is typed, checked and put into one form by the property's type."""

import re

from workbench.coding.errors import CodingError
from workbench.model.clean import clean_line
from workbench.model.dates import read_date

_NUMBER = re.compile(
    r"([+-]?)([0-9][0-9 ,\u00a0\u202f']*)(\.[0-9]+)?\s*(thousand|k|million|m|mn|billion|bn|trillion|tn|%)?", re.IGNORECASE
)
_GROUPED = re.compile(r"[0-9]{1,3}([ ,\u00a0\u202f'][0-9]{3})*|[0-9]+")
_TIMES = {"thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12, "tn": 12}


class ValueEmpty(CodingError):
    """A statement must have a value."""


class NotANumber(CodingError):
    """Words can't be read as a number; words: as they were written."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


def checked_value(type_: str, words: str) -> tuple[str, str]:
    """Return a value as rows keep it, and in the words it was read from where they differ (else empty).

    A date is kept in EDTF, a number in digits: ``1.5 billion`` as ``1500000000``. ValueEmpty, NotANumber, NotADate,
    NoSuchDay, EndsBeforeBegin.
    """
    written = clean_line(words)
    if not written:
        raise ValueEmpty
    if type_ == "date":
        value = read_date(written).edtf or written
    elif type_ == "number":
        value = read_number(written)
    else:
        return written, ""
    return value, "" if value == written else written


def read_number(words: str) -> str:
    """Return a number in digits with a point; NotANumber for anything else.

    >>> read_number("1,200"), read_number("1.5 billion"), read_number("12 %")
    ('1200', '1500000000', '12%')
    """
    found = _NUMBER.fullmatch(clean_line(words).replace("\u2212", "-"))
    if found is None or not _GROUPED.fullmatch(found[2].strip()):
        raise NotANumber(words)
    sign, whole, fraction, unit = found[1], re.sub(r"[^0-9]", "", found[2]), (found[3] or "")[1:], (found[4] or "").lower()
    places = _TIMES.get(unit, 0)
    digits = whole + fraction.ljust(places, "0")[:places]
    rest = fraction[places:].rstrip("0")
    return f"{sign.replace('+', '')}{digits.lstrip('0') or '0'}{'.' + rest if rest else ''}{'%' if unit == '%' else ''}"
