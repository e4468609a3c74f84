"""What the bar says: how many hits, where one stands."""

from workbench.ui import locale
from workbench.ui.words import tr


def count_words(count: int, current: int | None = None) -> str:
    """Return ``17 hits``, ``3 of 17`` or ``No hits``; current: from 0."""
    if not count:
        return tr("No hits")
    if current is None:
        return tr("%n hit(s)", count)
    return tr("{number} of {count}").format(number=locale.number(current + 1), count=locale.number(count))


def wrapped_words(*, forward: bool) -> str:
    """Return what is said when one goes on past the last or before the first hit."""
    return tr("again from the start") if forward else tr("again from the end")
