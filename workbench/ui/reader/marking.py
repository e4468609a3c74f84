"""Marking several passages: which of them lie between two, and which stand in which order."""

from collections.abc import Iterable

from workbench.ui.reader.marks import MarkStore
from workbench.ui.reader.passages import order


def between(store: MarkStore, one: int, other: int) -> list[int]:
    """Return the passages from one to another in the order they are walked in, both with them; the other way round too.

    Those with a theme only, unless both ends carry entities alone.
    """
    first, last = (store.of_passage(passage_id) for passage_id in (one, other))
    if not first or not last:
        return [passage_id for passage_id in (one, other) if store.of_passage(passage_id)]
    low, high = sorted((order(first[0]), order(last[0])))
    themes_only = any(mark.is_theme for mark in (*first, *last))
    found = {}
    for mark in store.query(low[0], high[0] + 1):
        if mark.is_theme or not themes_only or mark.passage_id in (one, other):
            pieces = store.of_passage(mark.passage_id)
            if pieces and low <= order(pieces[0]) <= high:
                found[mark.passage_id] = order(pieces[0])
    return sorted(found, key=lambda passage_id: found[passage_id])


def in_order(store: MarkStore, passage_ids: Iterable[int]) -> tuple[int, ...]:
    """Return passages in the order they are walked in; those without a mark on show come last."""
    places = {one: store.of_passage(one) for one in passage_ids}
    return tuple(sorted(places, key=lambda one: order(places[one][0]) if places[one] else (1 << 60, 0, one)))
