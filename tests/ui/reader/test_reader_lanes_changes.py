"""Lanes after changes, of one mark or of very many: the same as if all had been worked out anew."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from workbench.ui.reader.lanes import MANY, LaneBook
from workbench.ui.reader.marks import Mark, MarkStore

LENGTH = 60_000


def _marks(count: int) -> list[Mark]:
    random = Random(7)
    starts = [random.randrange(LENGTH) for _ in range(count)]
    return [Mark(n, n, start, start + random.randrange(5, 120), f"t{n % 7}", n % 7) for n, start in enumerate(starts)]


def _lanes(store: MarkStore, book: LaneBook) -> dict[tuple[int, int], int]:
    marks = store.query(0, LENGTH + 500)
    found = book.of(marks, 0, LENGTH + 500)
    return {mark.key: found[mark.key] for mark in marks}


@pytest.mark.parametrize("changed", [1, 30, MANY + 200])
def test_no_two_marks_of_one_lane_overlap_after_a_change(changed: int) -> None:
    store = MarkStore()
    marks = _marks(900)
    store.set(marks)
    book = LaneBook(store)
    _lanes(store, book)
    moved = [replace(mark, end=mark.end + 40) for mark in marks[:changed]]
    book.forget(store.replace([mark.coding_id for mark in moved], moved))
    lanes = _lanes(store, book)
    by_lane: dict[int, list[Mark]] = {}
    for mark in store.query(0, LENGTH + 500):
        by_lane.setdefault(lanes[mark.key], []).append(mark)
    for row in by_lane.values():
        assert all(one.end <= other.start for one, other in pairwise(row))


def test_another_star_moves_no_lane_and_touches_nothing_else() -> None:
    store = MarkStore()
    marks = _marks(300)
    store.set(marks)
    book = LaneBook(store)
    before = _lanes(store, book)
    starred = [replace(mark, is_key=True) for mark in marks]
    assert book.forget(store.replace([mark.coding_id for mark in marks], starred)) is None
    assert _lanes(store, book) == before
