"""How people of the window's language write numbers, sizes and dates, and in which order they look for names."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from workbench.ui.ordering import by_name, sort_key

__all__ = ["by_name", "clock", "day", "long_day", "moment", "number", "percent", "plain", "size", "sort_key"]


def number(value: float, digits: int = 0) -> str:
    """Return a number with its thousands grouped and this many digits after the point, as ``12,345`` or ``12 345``."""
    return QLocale().toString(int(value)) if not digits else QLocale().toString(float(value), "f", digits)


def plain(value: float) -> str:
    """Return a number with as many digits as it has, two at most: ``17``, ``1.65`` or ``1,65``."""
    return number(value, len(f"{value:.2f}".rstrip("0").partition(".")[2]))


def percent(part: float, digits: int = 0) -> str:
    """Return a part of 1 in per cent, as ``45%`` or ``45 %``."""
    words = number(round(part * 100) if not digits else part * 100, digits)
    return f"{words}\N{NO-BREAK SPACE}%" if QLocale().language() in SPACED else f"{words}%"


SPACED = frozenset({QLocale.Language.German, QLocale.Language.French, QLocale.Language.Swedish, QLocale.Language.Czech})
"""Languages that set a space before the sign of per cent; Polish does not."""


def size(count: int) -> str:
    """Return a number of bytes as file managers do: ``512 bytes``, ``1.5 MB`` (of 1000 kB)."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def day(when: date, *, year: bool = True) -> str:
    """Return a day with its month in letters, cut short, as ``3 Feb 2025``, ``Feb 3, 2025`` or ``3 lut 2025``."""
    return _day(when, "MMM", year=year)


def long_day(when: date, *, year: bool = True) -> str:
    """Return a day with its month in full, in the case that a day asks for: ``3 May 2025``, ``3 maja 2025``."""
    return _day(when, "MMMM", year=year)


def _day(when: date, month: str, *, year: bool) -> str:
    usual = QLocale().dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
    if usual.find("M") < usual.find("d"):
        return QLocale().toString(_date(when), f"{month} d, yyyy" if year else f"{month} d")
    return QLocale().toString(_date(when), f"d {month} yyyy" if year else f"d {month}")


def clock(when: datetime, *, seconds: bool = False) -> str:
    """Return the time of day, as ``14:10`` or ``2:10 PM`` where people write it so."""
    shown = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    if seconds and "ss" not in shown:
        shown = re.sub(r"(\W?)mm", r"\1mm\1ss", shown)
    return QLocale().toString(QTime(when.hour, when.minute, when.second), shown)


def moment(when: datetime, *, seconds: bool = False) -> str:
    """Return a day and its time: ``3 Feb 2025, 14:10``."""
    return f"{day(when.date())}, {clock(when, seconds=seconds)}"


def _date(when: date) -> QDate:
    return QDate(when.year, when.month, when.day)
