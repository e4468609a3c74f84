"""Moments as people say them."""

from datetime import date, datetime

from workbench.model.moment import local
from workbench.ui import locale
from workbench.ui.words import tr


def when(moment: str, present: datetime | None = None) -> str:
    """Return a moment as people say it: ``just now``, ``14:10`` today, ``3 Feb, 14:10``, ``3 Feb 2025``."""
    made = local(moment)
    now = present or datetime.now(made.tzinfo)
    if 0 <= (now - made).total_seconds() < 60:
        return tr("just now")
    if made.date() == now.date():
        return locale.clock(made)
    if made.year == now.year:
        return f"{locale.day(made, year=False)}, {locale.clock(made)}"
    return locale.day(made)


def day_words(day: date, today: date | None = None) -> str:
    """Return a day as people say it: ``Today``, ``3 Feb``, ``3 Feb 2025``."""
    today = today or datetime.now().astimezone().date()
    return tr("Today") if day == today else locale.day(day, year=day.year != today.year)


def moment_words(moment: str, *, seconds: bool = False) -> str:
    """Return a moment that the project keeps in full: ``3 Feb 2025, 14:10``."""
    return locale.moment(local(moment), seconds=seconds)
