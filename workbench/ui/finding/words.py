"""What the bar says: how many hits, where one stands."""

from workbench.ui.words import tr


def count_words(count: int, current: int | None = None) -> str:
    """Return ``17 hits``, ``3 of 17`` or ``No hits``; current: from 0."""
    if not count:
        return tr("No hits")
    if current is None:
        return grouped(tr("%n hit(s)", count), count)
    return tr("{number} of {count}").format(number=f"{current + 1:,}", count=f"{count:,}")


def grouped(words: str, count: int) -> str:
    """Return words with the thousands of their number set apart: Qt fills numbers in without."""
    return words.replace(str(count), f"{count:,}", 1)


def wrapped_words(*, forward: bool) -> str:
    """Return what is said when one goes on past the last or before the first hit."""
    return tr("again from the start") if forward else tr("again from the end")
