"""The marks of a text against plain references: found by place, in lanes, while they are read, walked along."""

from hypothesis import given
from hypothesis import strategies as st
from mark_readers import ListReader, marks_of

from workbench.ui.reader.intervals import IntervalIndex
from workbench.ui.reader.lanes import LaneBook, assign
from workbench.ui.reader.marks import Mark, MarkStore
from workbench.ui.reader.passages import neighbour_of, next_under, under

spans_ = st.tuples(st.integers(0, 60_000), st.integers(1, 30_000)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(spans_, max_size=40), st.sets(st.integers(0, 39)), spans_)
def test_the_index_finds_what_a_search_finds(spans: list[tuple[int, int]], gone: set[int], asked: tuple[int, int]) -> None:
    marks = marks_of(spans)
    index = IntervalIndex(marks)
    for i in gone:
        if i < len(marks):
            assert index.remove(marks[i])
    left = [mark for i, mark in enumerate(marks) if i not in gone]
    start, end = asked
    expected = {mark.key for mark in left if mark.start < end and mark.end > start}
    assert {mark.key for mark in index.query(start, end)} == expected
    assert len(index) == len(left)


def test_removing_what_is_not_there_says_so() -> None:
    assert not IntervalIndex(marks_of([(1, 4)])).remove(marks_of([(1, 5)])[0])


small = st.tuples(st.integers(0, 400), st.integers(1, 90)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def overlaps(lanes: dict[tuple[int, int], int], marks: list[Mark]) -> bool:
    return any(
        lanes[one.key] == lanes[other.key] and one.start < other.end and other.start < one.end
        for one in marks
        for other in marks
        if one is not other
    )


@given(st.lists(small, max_size=30))
def test_marks_in_one_lane_never_overlap_and_take_the_lowest(spans: list[tuple[int, int]]) -> None:
    marks = marks_of(spans)
    lanes = assign(marks)
    assert not overlaps(lanes, marks)
    for mark in marks:
        earlier = {
            lanes[m.key]
            for m in marks
            if (m.start, -m.end, m.coding_id) < (mark.start, -mark.end, mark.coding_id) and m.end > mark.start
        }
        assert lanes[mark.key] == next(lane for lane in range(99) if lane not in earlier)


@given(st.lists(small, max_size=20), st.lists(small, max_size=10))
def test_lanes_that_stand_already_are_kept_free(first: list[tuple[int, int]], later: list[tuple[int, int]]) -> None:
    marks = marks_of(first + later)
    standing, new = marks[: len(first)], marks[len(first) :]
    lanes = assign(standing)
    lanes |= assign(new, [(mark, lanes[mark.key]) for mark in standing])
    assert not overlaps(lanes, marks)


@given(st.lists(small, max_size=30), st.integers(0, 500))
def test_lanes_by_view_are_those_of_the_whole(spans: list[tuple[int, int]], at: int) -> None:
    marks = marks_of(spans)
    store = MarkStore()
    store.set(marks)
    book = LaneBook(store)
    seen = store.query(at, at + 60)
    lanes = book.of(seen, at, at + 60)
    whole = assign(marks)
    assert {mark.key: lanes[mark.key] for mark in seen} == {mark.key: whole[mark.key] for mark in seen}


@given(st.lists(small, min_size=1, max_size=20), st.lists(small, max_size=6), st.sets(st.integers(1, 20), max_size=5))
def test_lanes_follow_changes(spans: list[tuple[int, int]], more: list[tuple[int, int]], gone: set[int]) -> None:
    store = MarkStore()
    store.set(marks_of(spans))
    book = LaneBook(store)
    book.of(store.query(0, 600), 0, 600)
    added = [Mark(100 + i, 100 + i, start, end, "y", 1) for i, (start, end) in enumerate(more)]
    book.forget(store.replace(gone, added))
    left = store.query(0, 600)
    lanes = book.of(left, 0, 600)
    assert {mark.key: lanes[mark.key] for mark in left} == assign(left)


def test_many_marks_are_found_before_they_are_indexed() -> None:
    marks = [Mark(i, i, i * 10, i * 10 + 8, "x", 0) for i in range(20_000)]
    store = MarkStore()
    store.set(marks)
    assert not store.is_filled
    assert [mark.coding_id for mark in store.query(100_000, 100_015)] == [10_000, 10_001]
    while not store.is_filled:
        store.fill(3000)
        assert [mark.coding_id for mark in store.query(100_000, 100_015)] == [10_000, 10_001]
    assert len(store) == 20_000


def test_a_reader_is_asked_until_the_marks_are_there() -> None:
    store, reader = MarkStore(), ListReader(marks_of([(i * 7, i * 7 + 30) for i in range(900)]))
    store.read_from(reader)
    assert [mark.start for mark in store.query(3000, 3001)] == [2975, 2982, 2989, 2996]
    assert [mark.passage_id for mark in store.of_passage(500)] == [500]
    while not store.is_filled:
        store.fill(100)
        assert [mark.start for mark in store.query(3000, 3001)] == [2975, 2982, 2989, 2996]
    assert len(store) == 900
    asked = len(reader.asked)
    store.query(0, 9000)
    assert len(reader.asked) == asked


@given(st.lists(small, min_size=1, max_size=60), st.integers(1, 9), st.data())
def test_changes_while_reading_lose_and_double_nothing(spans: list[tuple[int, int]], count: int, data: st.DataObject) -> None:
    reader, store = ListReader(marks_of(spans)), MarkStore()
    store.read_from(reader)
    number = 1000
    while not store.is_filled:
        act = data.draw(st.sampled_from(["fill", "add", "remove"]))
        if act == "fill":
            store.fill(count)
        elif act == "add":
            number += 1
            start, end = data.draw(small)
            reader.marks.append(Mark(number, number, start, end, "new", 1))
            store.replace([], reader.marks[-1:])
        elif reader.marks:
            gone = data.draw(st.sampled_from(reader.marks))
            reader.marks.remove(gone)
            store.replace([gone.coding_id], [])
        low, high = data.draw(small)
        expected = {mark.key for mark in reader.marks if mark.start < high and mark.end > low}
        assert {mark.key for mark in store.query(low, high)} == expected
    assert sorted(mark.key for mark in store.all()) == sorted(mark.key for mark in reader.marks)


def test_passages_under_a_place_take_turns() -> None:
    store = MarkStore()
    store.set([Mark(1, 1, 0, 50, "a", 0), Mark(2, 2, 10, 20, "b", 1), Mark(3, 3, 12, 14, "c", is_theme=False)])
    here = under(store, 12)
    assert here == [2, 1, 3]
    assert [next_under(here, chosen) for chosen in (0, 2, 1, 3)] == [2, 1, 3, 2]


@given(st.lists(st.integers(0, 90_000), min_size=1, max_size=15, unique=True))
def test_walking_visits_every_passage_in_order(starts: list[int]) -> None:
    store = MarkStore()
    store.set([Mark(i + 1, i + 1, start, start + 10, "x", 0) for i, start in enumerate(starts)])
    seen, chosen = [], 0
    while (mark := neighbour_of(store, 0, chosen, 100_000, forward=True)) is not None:
        seen.append(mark.start)
        chosen = mark.passage_id
    assert seen == sorted(starts)
    back = neighbour_of(store, 0, chosen, 100_000, forward=False)
    assert (back.start if back else None) == (sorted(starts)[-2] if len(starts) > 1 else None)


def test_walking_stops_once_at_a_passage_of_several_pieces() -> None:
    store = MarkStore()
    store.set(
        [
            Mark(1, 1, 0, 9, "a"),
            Mark(1, 1, 50, 60, "a"),
            Mark(2, 2, 20, 30, "b"),
            Mark(3, 3, 70, 80, "c"),
            Mark(4, 3, 70, 80, "d"),
        ]
    )
    seen, chosen = [], 0
    while (mark := neighbour_of(store, 0, chosen, 100, forward=True)) is not None:
        chosen = mark.passage_id
        seen.append(chosen)
    assert seen == [1, 2, 3]
    back = neighbour_of(store, 0, 3, 100, forward=False)
    assert back is not None
    assert back.passage_id == 2
