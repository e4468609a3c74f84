"""Ticks beside the scroll bar and names in the margin: each mark counts, none collide."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader_texts import build, paragraph

from workbench.ui.reader.flow import Flow
from workbench.ui.reader.margin import Spanned, place_names
from workbench.ui.reader.marks import Mark, MarkStore
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.reader.ticks import place_of, tally, tick_at


@given(st.lists(st.tuples(st.floats(-50, 600), st.floats(10, 200), st.integers(0, 7)), max_size=40))
def test_names_never_collide_and_none_is_lost(brackets: list[tuple[float, float, int]]) -> None:
    spanned = [
        Spanned(Mark(i, i, i, i + 1, "x", 0), lane, top, top + height, begins=True, ends=True)
        for i, (top, height, lane) in enumerate(brackets)
    ]
    names = place_names(spanned, 600, 5)
    assert all(other.top - one.top > 17.9 for one, other in pairwise(names))
    shown = sum(1 for name in names if name.mark) + sum(name.hidden for name in names)
    assert shown == sum(1 for b in spanned if b.bottom >= 4 and b.top <= 600)


def test_ticks_stand_where_the_marks_are() -> None:
    marks = [Mark(1, 1, 0, 5, "a", 3), Mark(2, 2, 150, 160, "b", 7), Mark(3, 3, 10, 12, "c", is_theme=False)]
    *_, found = tally(marks, [0, 100], [0, 300, 600], 600)
    assert {tick.colour for tick in found.ticks.values()} == {3, 7}
    assert min(found.ticks) == 0
    assert 300 <= max(found.ticks) <= 330


def test_ticks_say_what_is_there_and_hidden_marks_are_counted_by_coding() -> None:
    marks = [Mark(1, 1, 0, 5, "a", 3), Mark(2, 2, 0, 4, "b", 7, has_comment=True), Mark(4, 4, 0, 3, "d", has_comment=True)]
    hidden = [Mark(9, 9, 20, 30, "z", 5), Mark(9, 9, 50, 60, "z", 5), Mark(8, 8, 61, 62, "y", 5)]
    *_, found = tally([*marks, *hidden], [0, 100], [0, 300, 600], 600, lambda mark: mark.coding_id < 8)
    assert found.hidden == {8, 9}
    tick = found.ticks[0]
    assert (tick.count, tick.noted, [mark.label for mark in tick.marks]) == (3, True, ["a", "b", "d"])


def test_a_text_without_marks_has_no_ticks() -> None:
    assert [step.ticks for step in tally([], [0], [0, 20], 600)] == [{}]
    assert [step.ticks for step in tally([Mark(1, 1, 0, 1, "a", 0)], [], [], 600)] == [{}]


@given(
    st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 90)), max_size=30),
    st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 90)), max_size=9),
    st.sets(st.integers(1, 30), max_size=6),
)
@pytest.mark.usefixtures("fonts")
def test_ticks_changed_one_by_one_are_those_worked_out_anew(
    spans: list[tuple[int, int]], more: list[tuple[int, int]], gone: set[int]
) -> None:
    flow = Flow(build([paragraph("word " * (i * 7 % 31)) for i in range(60)]), ReadingStyle(), 300)
    flow.make_exact(float("inf"))
    store, length = MarkStore(), len(flow.document.text)
    store.set([Mark(i, i, a % length, a % length + b, "x", i % 24) for i, (a, b) in enumerate(spans, 1)])
    *_, found = tally(store.every(), flow.rows.starts, flow.heights.tops(), 300)
    added = [Mark(100 + i, i, a % length, a % length + b, "y", 1) for i, (a, b) in enumerate(more)]
    for mark in store.replace(gone, added):
        place = place_of(mark, flow, 300)
        found.ticks.pop(place, None)
        tick = tick_at(place, store, flow, 300)
        if tick is not None:
            found.ticks[place] = tick
    *_, anew = tally(store.every(), flow.rows.starts, flow.heights.tops(), 300)
    assert {place: tick.count for place, tick in found.ticks.items()} == {
        place: tick.count for place, tick in anew.ticks.items()
    }
