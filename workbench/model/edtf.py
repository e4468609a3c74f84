"""Imprecise dates in EDTF (ISO 8601-2:2019, levels 0 and 1): their extent in days, their order and overlap.

Of the notation: ``2018``, ``2018-10``, ``2018-10-05``, seasons ``2018-21`` to ``2018-24`` (spring to winter, of the north),
unspecified digits ``201X``, ``2018-XX``, the qualifiers ``?``, ``~``, ``%``, intervals ``2018-10/2018-12`` with an open end
``..`` or an unknown one (nothing), all from year 1 to 9999. Of a span of one date it says: some time within.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

OPEN = ".."
"""The end of an interval that is open: it goes on, or it began any time before."""
_FORM = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)(-(?P<month>[0-9]{2}|XX)(-(?P<day>[0-9]{2}|XX))?)?(?P<sign>[?~%]?)"
)
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}
"""The first month of a season, by its number."""
_DAY = timedelta(days=1)


class NotADate(ValueError):
    """Words or signs can't be read as a date; words: as they were written."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


class NoSuchDay(NotADate):
    """There is no such day, month or year in the calendar, as 30 February or month 13."""


class EndsBeforeBegin(NotADate):
    """A span of time ends before it begins."""


@dataclass(frozen=True, slots=True)
class Extent:
    """The days within which something imprecise lies, both included; None: open, or not known."""

    earliest: date | None = None
    latest: date | None = None

    @property
    def is_known(self) -> bool:
        """Whether at least one of the ends is."""
        return self.earliest is not None or self.latest is not None

    def overlaps(self, other: "Extent") -> bool:
        """Tell whether the two may be at one time; what has no date at all may be at any."""
        return (self.earliest or date.min) <= (other.latest or date.max) and (other.earliest or date.min) <= (
            self.latest or date.max
        )

    @property
    def order(self) -> tuple[bool, date, date]:
        """Sorts extents: the one that begins first, then the one that ends first; those without any date last."""
        first = self.earliest or self.latest or date.max
        return (not self.is_known, first, self.latest or date.max)


def extent(edtf: str) -> Extent:
    """Return the days of one date or interval in EDTF, all days for none; NotADate, NoSuchDay, EndsBeforeBegin."""
    if not edtf:
        return Extent()
    if "/" not in edtf:
        return _extent_of_date(edtf, edtf)
    first, _sign, last = edtf.partition("/")
    earliest = None if first in {"", OPEN} else _extent_of_date(first, edtf).earliest
    latest = None if last in {"", OPEN} else _extent_of_date(last, edtf).latest
    if earliest and latest and latest < earliest:
        raise EndsBeforeBegin(edtf)
    return Extent(earliest, latest)


def extent_of(since: str, until: str) -> Extent:
    """Return the days of a claim by its two fields in EDTF: an empty until means that it is of the time of since.

    ``..`` in until: it goes on; in since: it began any time before. What can't be read is as if it were not there.
    """
    first, last = _lenient(since), _lenient(until)
    if not until:
        return first
    return Extent(first.earliest, last.latest)


def _lenient(edtf: str) -> Extent:
    try:
        return Extent() if edtf == OPEN else extent(edtf)
    except NotADate:
        return Extent()


def is_edtf(words: str) -> bool:
    """Tell whether words have the form of a date or interval in EDTF, be there such a day or not."""
    parts = words.split("/")
    return (
        len(parts) <= 2
        and all(part in {"", OPEN} or _FORM.fullmatch(part) for part in parts)
        and any(map(_FORM.fullmatch, parts))
    )


def _extent_of_date(edtf: str, whole: str) -> Extent:
    form = _FORM.fullmatch(edtf)
    if form is None:
        raise NotADate(whole)
    year, month, day = form["year"], form["month"], form["day"]
    try:
        if year == "XXXX":
            return Extent()
        first, last = max(1, int(year.replace("X", "0"))), int(year.replace("X", "9"))
        if int(year.replace("X", "9")) < 1:
            raise NoSuchDay(whole)
        return _within_years(first, last, None if "X" in year else month, day)
    except ValueError as error:
        raise error if isinstance(error, NotADate) else NoSuchDay(whole) from error


def _within_years(first: int, last: int, month: str | None, day: str | None) -> Extent:
    if month in {None, "XX"}:
        return Extent(date(first, 1, 1), date(last, 12, 31))
    number = int(month or 0)
    if number in _SEASONS and day is None:
        begin = date(first, _SEASONS[number], 1)
        end = date(first + (number == 24), (_SEASONS[number] + 1) % 12 + 1, 1)
        return Extent(begin, end.replace(day=monthrange(end.year, end.month)[1]))
    if day in {None, "XX"}:
        return Extent(date(first, number, 1), date(first, number, monthrange(first, number)[1]))
    only = date(first, number, int(day or 0))
    return Extent(only, only)


def day_before(edtf: str) -> str:
    """Return in EDTF the last unit that lies wholly before a date: ``2019`` of ``2020``, ``2020-02`` of ``2020-03``."""
    return _neighbour(edtf, -1)


def day_after(edtf: str) -> str:
    """Return in EDTF the first unit that lies wholly after a date: ``2021`` of ``2020``."""
    return _neighbour(edtf, 1)


def _neighbour(edtf: str, step: int) -> str:
    days = extent(edtf)
    edge = days.earliest if step < 0 else days.latest
    if edge is None:
        raise NotADate(edtf)
    try:
        other = edge + step * _DAY
    except OverflowError as error:
        raise NoSuchDay(edtf) from error
    return other.isoformat()[: {4: 4, 7: 7}.get(len(edtf.rstrip("?~%")), 10)]
