"""Moments as people say them."""

from datetime import datetime

from workbench.model.moment import local
from workbench.said import Words
from workbench.ui.words import tr

MONTHS: tuple[Words, ...] = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def when(moment: str, present: datetime | None = None) -> str:
    """Return a moment as people say it: ``just now``, ``14:10`` today, ``3 Feb, 14:10``, ``3 Feb 2025``."""
    made = local(moment)
    now = present or datetime.now(made.tzinfo)
    if 0 <= (now - made).total_seconds() < 60:
        return tr("just now")
    if made.date() == now.date():
        return f"{made:%H:%M}"
    day = f"{made.day} {tr(MONTHS[made.month - 1])}"
    return f"{day}, {made:%H:%M}" if made.year == now.year else f"{day} {made.year}"
