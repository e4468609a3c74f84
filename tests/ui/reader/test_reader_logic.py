"""The reader's pure parts against plain references."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mark_readers import ListReader
from reader_texts import build, mixed, paragraph

from workbench.model.span import Span
from workbench.ui.reader.directions import is_right_to_left, without_overrides
from workbench.ui.reader.flow import Flow
from workbench.ui.reader.heights import Heights
from workbench.ui.reader.intervals import IntervalIndex
from workbench.ui.reader.lanes import LaneBook, assign
from workbench.ui.reader.margin import Spanned, place_names
from workbench.ui.reader.marks import Mark, MarkStore
from workbench.ui.reader.offsets import Offsets
from workbench.ui.reader.passages import neighbour_of, next_under, under
from workbench.ui.reader.rows import Rows
from workbench.ui.reader.selection import Selection
from workbench.ui.reader.style import ReadingStyle, columns_for
from workbench.ui.reader.tables import share_out
from workbench.ui.reader.ticks import place_of, tally, tick_at
from workbench.ui.reader.units import Units, sentences, word_at

heights_ = st.lists(st.integers(1, 500), min_size=1, max_size=60)


@given(heights_, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 900)), max_size=20))
def test_heights_agree_with_a_list(start: list[int], changes: list[tuple[int, int]]) -> None:
    plain, heights = list(start), Heights(start)
    for row, height in changes:
        plain[row % len(plain)] = heights[row % len(plain)] = height
    assert heights.total == sum(plain)
    assert [heights.above(row) for row in range(len(plain) + 1)] == heights.tops()
    for y in range(0, sum(plain), 37):
        row, dy = heights.find(y)
        assert sum(plain[:row]) + dy == y
        assert 0 <= dy < plain[row]


def test_heights_past_the_end_are_the_last_row() -> None:
    assert Heights([10, 20]).find(1000) == (1, 20)
    assert Heights().find(5) == (0, 0)


spans_ = st.tuples(st.integers(0, 60_000), st.integers(1, 30_000)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def marks_of(spans: list[tuple[int, int]]) -> list[Mark]:
    return [Mark(number, number, start, end, "x", 0) for number, (start, end) in enumerate(spans, 1)]


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


@given(st.text(st.sampled_from("aż漢🙂👩\u200dא "), max_size=40))
def test_offsets_are_those_of_utf16(text: str) -> None:
    offsets = Offsets(text)
    for place in range(len(text) + 1):
        utf16 = len(text[:place].encode("utf-16-le")) // 2
        assert offsets.to_utf16(place) == utf16
        assert offsets.to_code_points(utf16) == place


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


def test_sentences_end_where_people_end_them() -> None:
    text = "He met Gen. Petrov of the U.S. Army at 5 p.m. on Monday. Why? Nobody knows (yet). “All is well.” Then No. 4 left."
    assert [text[start:end] for start, end in sentences(text)] == [
        "He met Gen. Petrov of the U.S. Army at 5 p.m. on Monday.",
        "Why?",
        "Nobody knows (yet).",
        "“All is well.”",
        "Then No. 4 left.",
    ]


@given(st.text(st.sampled_from("Aab. ?!\n”¹。"), max_size=60))
def test_sentences_lose_no_letter(text: str) -> None:
    found = list(sentences(text))
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    covered = {i for start, end in found for i in range(start, end)}
    assert {i for i, letter in enumerate(text) if not letter.isspace()} <= covered


def test_words_hold_together() -> None:
    document = build([paragraph("The S-300 isn't Russia-made; e\u0301te\u0301 costs 1.5 👩‍👧 now")])
    units, text = Units(document), document.text
    words = {text[slice(*units.word(i))] for i in range(len(text))}
    assert {"S-300", "isn't", "Russia", "made", "e\u0301te\u0301", "1.5", "now"} <= words


def test_a_sentence_cut_by_a_note_is_whole() -> None:
    document = mixed()
    units, at = Units(document), document.text.index("The storm")
    found = units.sentence(at + 3)
    assert found is not None
    assert found == units.sentence(document.text.index("late autumn") + 3)
    pieces = Selection().over(*found).spans(document)
    assert [span.of(document.text) for span in pieces] == ["The storm that came in", "late autumn broke the mole."]
    assert len(Selection().over(*found).left_out(document)) == 2


def test_pieces_are_kept_and_joined() -> None:
    document = build([paragraph("one two three four")])
    selection = Selection().over(0, 3).keep(document).at(8).to(13).finished()
    assert selection.spans(document) == (Span(0, 3), Span(8, 13))
    assert selection.at(5).spans(document) == ()


def test_dragging_takes_whole_words_once_it_leaves_the_first() -> None:
    units = Units(build([paragraph("seven ships sailed")]))
    assert units.snapped(1, 3) == Span(1, 3)
    assert units.snapped(1, 8) == Span(0, 11)
    assert units.snapped(8, 2) == Span(0, 11)
    assert units.snapped(6, 11) == Span(6, 11)


def test_rows_cover_the_text_and_slice_long_blocks() -> None:
    document = build([paragraph("word " * 5000), *[paragraph("x")]])
    rows = Rows(document)
    assert rows.starts[0] == 0
    assert rows.ends[-1] == len(document.text)
    assert max(end - start for start, end in zip(rows.starts, rows.ends, strict=True)) <= 6000
    assert [rows.number(row) for row in (0, 1, len(rows) - 1)] == [1, None, 2]
    assert all(rows.at(start) == row for row, start in enumerate(rows.starts))


@given(st.lists(st.floats(20, 900), min_size=1, max_size=8), st.floats(300, 900))
def test_columns_fill_the_width(wanted: list[float], width: float) -> None:
    got = share_out(wanted, [want / 3 for want in wanted], width)
    assert abs(sum(got) - width) < 0.01
    assert min(got) > 0


@given(st.integers(200, 3000))
def test_the_page_divides_without_overlap(width: int) -> None:
    columns = columns_for(width, 620)
    assert 0 < columns.text < columns.text + columns.width < columns.icons < columns.lanes < columns.names
    assert columns.width <= 620
    if width >= 900:
        assert columns.width == 620
    if width >= 800:
        assert columns.width >= 530
        assert columns.names_width >= 120
    if width >= 640:
        assert columns.width >= 490


@given(st.integers(600, 3000), st.integers(0, 400))
def test_what_lies_over_the_margin_sets_no_line_anew(width: int, covered: int) -> None:
    free, under = columns_for(width, 620), columns_for(width, 620, covered=covered)
    assert under.width == free.width
    assert 0 <= free.text - under.text == free.names - under.names
    if width - covered >= 720:
        assert under.text + under.width < width - covered


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


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("漢字かな交じり文", 1, "字"),
        ("ภาษาไทยนี้", 9, "นี้"),
        ("カタカナ語", 2, "カタカナ"),
        ("한국어 문장", 1, "한국어"),
        ("قَالَ مُحَمَّدٌ إن", 8, "مُحَمَّدٌ"),
        ("x漢y", 0, "x"),
        ("हिन्दी में", 3, "हिन्दी"),
    ],
)
def test_words_of_scripts_with_and_without_spaces(text: str, at: int, word: str) -> None:
    assert text[slice(*word_at(text, at, 0, len(text)))] == word


def test_a_word_without_end_is_taken_in_part() -> None:
    text = "x" * 1_000_000
    start, end = word_at(text, 500_000, 0, len(text))
    assert start < 500_000 < end < 502_000


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("abc שלום", False),
        ("12 (שלום) abc", True),
        ("\u2067שלום\u2069 abc", False),
        ("\u2067שלום abc", False),
        ("123 !", False),
        ("\u200f123", True),
        ("\u202eabc", False),
    ],
)
def test_the_first_strong_letter_outside_of_isolates_turns_a_paragraph(text: str, rtl: bool) -> None:
    assert is_right_to_left(text) == rtl


@given(st.text(st.sampled_from("ab א\u202a\u202b\u202c\u202d\u202e\u2067\u2069"), max_size=30))
def test_no_override_is_obeyed_and_none_is_lost(text: str) -> None:
    shown = without_overrides(text)
    assert len(shown) == len(text)
    assert not {"\u202d", "\u202e"} & set(shown)
    assert shown.count("⇤") == text.count("\u202e")
    assert [a for a, b in zip(text, shown, strict=True) if a == b] == [
        a for a, b in zip(text, shown, strict=True) if b not in "⇤⇥"
    ]


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
