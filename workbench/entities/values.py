"""Values of statements: what is typed, checked and put into one form by the property's type."""

import re

from workbench.coding.errors import CodingError
from workbench.model.clean import clean_line
from workbench.model.dates import read_date

_ENGLISH = {"thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12, "tn": 12}
"""Powers of ten that words stand for."""

_POLISH = {
    "tysiące": 3, "tysięcy": 3, "tysiąca": 3, "tysiąc": 3, "tys.": 3, "tys": 3,
    "miliony": 6, "milionów": 6, "miliona": 6, "milion": 6, "mln": 6,
    "miliardy": 9, "miliardów": 9, "miliarda": 9, "miliard": 9, "mld": 9,
    "biliony": 12, "bilionów": 12, "biliona": 12, "bilion": 12, "bln": 12,
}  # fmt: skip
"""The same in a language that writes a comma before the fraction; its *bilion* is an English trillion."""

_TIMES = _ENGLISH | _POLISH

_UNITS = "|".join(re.escape(each) for each in sorted(_TIMES, key=len, reverse=True))
_NUMBER = re.compile(rf"([+-]?)([0-9][0-9 ,.\u00a0\u202f']*)\s*({_UNITS}|%)?", re.IGNORECASE)
_POINTED = re.compile(r"([0-9]{1,3}([ ,\u00a0\u202f'])[0-9]{3}(?:\2[0-9]{3})*|[0-9]+)(?:\.([0-9]+))?")
_COMMAED = re.compile(r"([0-9]{1,3}([ \u00a0\u202f'])[0-9]{3}(?:\2[0-9]{3})*|[0-9]+),([0-9]+)")
_TWO_WAYS = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}\s*%?")


class ValueEmpty(CodingError):
    """A statement must have a value."""


class NotANumber(CodingError):
    """Words can't be read as a number; words: as they were written."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


class NumberAmbiguous(NotANumber):
    """A number with one comma before three digits, which is 1250 to some and 1.25 to others; words: as they were written."""


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

    One comma before three digits groups thousands, unless a Polish word follows; any other single comma begins the fraction.

    >>> read_number("1,200"), read_number("1.5 billion"), read_number("12 %")
    ('1200', '1500000000', '12%')
    >>> read_number("1,5 mld"), read_number("12 345,67"), read_number("5 tys.")
    ('1500000000', '12345.67', '5000')
    """
    found = _NUMBER.fullmatch(clean_line(words).replace("\u2212", "-"))
    if found is None:
        raise NotANumber(words)
    sign, unit = found[1], (found[3] or "").lower()
    number, fraction = _parted(found[2].strip(), with_comma=unit in _POLISH) or ("", "")
    if not number:
        raise NotANumber(words)
    whole, places = re.sub(r"[^0-9]", "", number), _TIMES.get(unit, 0)
    digits = whole + fraction.ljust(places, "0")[:places]
    rest = fraction[places:].rstrip("0")
    return f"{sign.replace('+', '')}{digits.lstrip('0') or '0'}{'.' + rest if rest else ''}{'%' if unit == '%' else ''}"


def _parted(number: str, *, with_comma: bool) -> tuple[str, str] | None:
    """Return what stands before and after the sign of the fraction; None for what isn't written as a number."""
    in_order = (_COMMAED, _POINTED) if with_comma or number.startswith("0,") else (_POINTED, _COMMAED)
    for way in in_order:
        if found := way.fullmatch(number):
            return found[1], found[3] or ""
    return None


def checked_with_comma(words: str) -> None:
    """Raise NumberAmbiguous for ``1,250``, where people write a comma before the fraction."""
    if _TWO_WAYS.fullmatch(clean_line(words).replace("\u2212", "-")):
        raise NumberAmbiguous(words)
