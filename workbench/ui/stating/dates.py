"""What a date in words was read as, in words again."""

from datetime import date

from workbench.model.dates import NotADate, Period, read_period
from workbench.model.edtf import Extent
from workbench.said import Words
from workbench.ui import locale
from workbench.ui.words import tr

EXAMPLES: tuple[Words, ...] = ("late 2018", "since March 2020", "2018 to 2020", "around 2015", "before 12 May 2019")


def reading_of(words: str) -> str:
    """Return the days that words were read as; empty for words that are no date."""
    try:
        return period_days(read_period(words)) if words.strip() else ""
    except NotADate:
        return ""


def period_days(period: Period) -> str:
    """Return when something held, in days."""
    days = period.extent
    if not days.is_known:
        return tr("Not known when")
    if period.until or days.earliest is None or days.latest is None:
        return _span(days)
    if days.earliest == days.latest:
        return locale.long_day(days.earliest)
    return tr("Some time {span}").format(span=_span(days))


def _span(days: Extent) -> str:
    if days.earliest is None:
        return tr("up to {day}").format(day=locale.long_day(days.latest or date.max))
    if days.latest is None:
        return tr("from {day} on").format(day=locale.long_day(days.earliest))
    return tr("from {first} to {last}").format(first=locale.long_day(days.earliest), last=locale.long_day(days.latest))
