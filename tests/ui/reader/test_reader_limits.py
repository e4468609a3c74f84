"""Limits of the chosen passage: dragged by their handles, moved by keys; shown at once, wanted once."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reader_hands import ALT, CONTROL, LEFT, NONE, SHIFT, Maker, coded, drag, find, hover, point, words
from reader_texts import long, mixed

from workbench.model.span import Span
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.limits import Limit, Pace, WordLimits, moved
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.units import Units

DOCUMENT = mixed()
TEXT = DOCUMENT.text


def span(words: str) -> Span:
    """Return where words stand in the mixed text."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def knob(page: ReaderPage, *, is_end: bool) -> QPoint:
    """Return where the knob of an outer handle stands."""
    for y in range(page.viewport().height()):
        for x in range(page.columns.text - 6, page.columns.icons, 2):
            found = page.limits.handle_at(QPointF(x, y))
            if found is not None and found.limit.is_end == is_end and found.is_outer:
                return QPoint(x + 2, y + 4)
    raise AssertionError("no handle is on view")


# --- where limits may go


def test_an_end_moved_over_a_page_break_leaves_the_furniture_out() -> None:
    one = span("The storm that came in")
    to = TEXT.index("broke the mole")
    assert moved(DOCUMENT, [one], Limit(0, True), to) == (one, span("late autumn"))
    both = (one, span("late autumn broke"))
    assert moved(DOCUMENT, both, Limit(1, True), one.start + 9) == (span("The storm"),)
    assert moved(DOCUMENT, both, Limit(0, False), span("late autumn").start) == (span("late autumn broke"),)
    assert moved(DOCUMENT, both, Limit(0, True), to) == (one, span("late autumn broke")), "stays before the next piece"
    assert moved(DOCUMENT, both, Limit(1, False), one.end) == both, "there is nothing to be read between"


def test_a_piece_within_a_note_stays_within_it() -> None:
    note = span("old lighthouse")
    assert moved(DOCUMENT, [note], Limit(0, True), span("late autumn").end) == (span("old lighthouse."),)


@given(st.data())
def test_no_move_collapses_or_disorders_a_passage(data: st.DataObject) -> None:
    places = st.integers(0, len(TEXT) - 1)
    spans: tuple[Span, ...] = ()
    for start, length in data.draw(st.lists(st.tuples(places, st.integers(1, 60)), min_size=1, max_size=3)):
        spans = Span.tidy([*spans, *DOCUMENT.in_order(start, min(len(TEXT), start + length))])
    if not spans:
        return
    limit = Limit(data.draw(st.integers(0, len(spans) - 1)), data.draw(st.booleans()))
    made = moved(DOCUMENT, spans, limit, data.draw(st.integers(0, len(TEXT))))
    assert made == Span.tidy(made)
    assert all(each.of(TEXT) == each.of(TEXT).strip() for each in made)
    if limit.is_end and made and limit.piece == len(spans) - 1:
        assert made[0].start == spans[0].start


def test_steps_go_from_word_to_word_and_over_what_is_not_read() -> None:
    limits = WordLimits(DOCUMENT, Units(DOCUMENT))
    at = span("delegation came").end
    assert limits.stepped(at, is_end=True, later=True) == span("came in").end
    assert limits.stepped(at, is_end=True, later=False) == span("delegation").end
    assert limits.stepped(at - 4, is_end=False, later=False) == span("delegation").start
    assert limits.stepped(at - 4, is_end=False, later=True) == span("in March").start
    assert limits.stepped(span("that came in").end, is_end=True, later=True) == span("late").end
    assert limits.stepped(0, is_end=False, later=False) == 0
    assert limits.stepped(len(TEXT), is_end=True, later=True) == len(TEXT)


def test_a_creeping_hand_means_letters_and_one_that_rests_does_not() -> None:
    pace = Pace()
    assert not any(pace.moves(20 * n, 9.0 * n, 0) for n in range(40)), "quick"
    assert not any(pace.moves(800 + 20 * n, 360 + 0.4 * n, 0) for n in range(10)), "coming to rest"
    creeping = [pace.moves(1000 + 60 * n, 364 + n, 0) for n in range(16)]
    assert creeping[-1]
    assert not pace.moves(2000, 500, 0), "on again"


# --- the mouse


def test_dragging_an_end_shows_it_at_once_and_wants_it_once(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    marks = coded(page)
    told: list[tuple[object, ...]] = []
    page.limits.wanted.connect(lambda *args: told.append(args))
    page.choose(marks[1].passage_id)
    start = knob(page, is_end=True)
    QTest.mousePress(page.viewport(), LEFT, NONE, start)
    assert page.limits.is_dragging
    to = point(page, find(page, "left on") + 2, after=True)
    moved_to = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), page.viewport().mapToGlobal(QPointF(to)), Qt.MouseButton.NoButton, LEFT, NONE
    )
    QApplication.sendEvent(page.viewport(), moved_to)
    wanted = Span(marks[1].start, find(page, "left on") + 4)
    assert [(mark.start, mark.end) for mark in page.store.of_passage(marks[1].passage_id)] == [(wanted.start, wanted.end)]
    assert page.scene.pieces == (wanted,)
    assert told == []
    QTest.mouseRelease(page.viewport(), LEFT, NONE, to)
    assert told == [(marks[1].passage_id, (wanted,), False)]
    assert words(page) == []
    assert page.chosen == marks[1].passage_id
    assert [(mark.start, mark.end) for mark in page.store.of_passage(marks[1].passage_id)] == [(marks[1].start, marks[1].end)]


def test_escape_lets_go_and_leaves_all_as_it_was(make: Maker) -> None:
    page = make(mixed())
    ReaderActions(page)
    marks, told = coded(page), []
    page.limits.wanted.connect(lambda *args: told.append(args))
    page.choose(marks[1].passage_id)
    QTest.mousePress(page.viewport(), LEFT, NONE, knob(page, is_end=False))
    to = QPointF(point(page, find(page, "delegation")))
    moved_to = QMouseEvent(QEvent.Type.MouseMove, to, page.viewport().mapToGlobal(to), Qt.MouseButton.NoButton, LEFT, NONE)
    QApplication.sendEvent(page.viewport(), moved_to)
    assert page.scene.pieces[0].start < marks[1].start
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.scene.pieces == (Span(marks[1].start, marks[1].end),)
    QTest.mouseRelease(page.viewport(), LEFT, NONE, to.toPoint())
    assert told == []
    assert page.chosen == marks[1].passage_id, "Escape ended the drag only"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.chosen == 0


def held(page: ReaderPage, marks: list[Mark]) -> QPointF:
    """Choose the second mark's passage, press its end and move it; returns where the mouse is."""
    page.choose(marks[1].passage_id)
    QTest.mousePress(page.viewport(), LEFT, NONE, knob(page, is_end=True))
    to = QPointF(point(page, find(page, "left on") + 2, after=True))
    moved_to = QMouseEvent(QEvent.Type.MouseMove, to, page.viewport().mapToGlobal(to), Qt.MouseButton.NoButton, LEFT, NONE)
    QApplication.sendEvent(page.viewport(), moved_to)
    assert page.scene.pieces[0].end > marks[1].end
    return to


def limits_of(page: ReaderPage, passage_id: int) -> list[tuple[int, int]]:
    return [(mark.start, mark.end) for mark in page.store.of_passage(passage_id)]


def test_choosing_another_passage_ends_the_drag_and_moves_neither(make: Maker) -> None:
    page, told = make(mixed()), []
    ReaderActions(page)
    marks = coded(page)
    page.limits.wanted.connect(lambda *args: told.append(args))
    at = held(page, marks)
    QTest.keyClick(page, "N")
    other = page.chosen
    assert other not in {0, marks[1].passage_id}
    assert page.scene.pieces == tuple(Span(*one) for one in limits_of(page, other))
    QTest.mouseRelease(page.viewport(), LEFT, NONE, at.toPoint())
    assert told == []
    assert page.chosen == other, "letting the button go is no click"
    assert limits_of(page, marks[1].passage_id) == [(marks[1].start, marks[1].end)]
    at = held(page, marks)
    page.mark_all([mark.passage_id for mark in marks])
    assert limits_of(page, marks[1].passage_id) == [(marks[1].start, marks[1].end)]
    QTest.mouseRelease(page.viewport(), LEFT, NONE, at.toPoint())
    assert told == []
    assert len(page.marked) == 3


@pytest.mark.parametrize("becomes", ["gone", "elsewhere", "more"])
def test_a_passage_that_changes_while_its_limit_is_dragged_shows_the_change_alone(make: Maker, becomes: str) -> None:
    page, told = make(mixed()), []
    mark = coded(page)[1]
    page.limits.wanted.connect(lambda *args: told.append(args))
    at = held(page, coded(page))
    wanted = {
        "gone": [],
        "elsewhere": [replace(mark, start=mark.start + 7)],
        "more": [mark, replace(mark, coding_id=7, label="Further")],
    }[becomes]
    page.replace_marks([mark.coding_id], wanted)
    page.limits.to(find(page, "A harbour"))
    QTest.mouseRelease(page.viewport(), LEFT, NONE, at.toPoint())
    assert sorted(page.store.of_passage(mark.passage_id), key=lambda one: one.coding_id) == wanted
    assert told == []


def test_a_change_elsewhere_leaves_the_drag_alone(make: Maker) -> None:
    page, told = make(mixed()), []
    marks = coded(page)
    page.limits.wanted.connect(lambda *args: told.append(args))
    at = held(page, marks)
    page.replace_marks([marks[2].coding_id], [])
    QTest.mouseRelease(page.viewport(), LEFT, NONE, at.toPoint())
    assert [one[0] for one in told] == [marks[1].passage_id]


def test_alt_takes_letters_where_the_hand_takes_words(make: Maker) -> None:
    page = make(mixed())
    marks, told = coded(page), []
    page.limits.wanted.connect(lambda *args: told.append(args[1][0]))
    page.choose(marks[1].passage_id)
    into = find(page, "Nobody") + 1
    drag(page, knob(page, is_end=True), point(page, into, after=True))
    drag(page, knob(page, is_end=True), point(page, into, after=True), ALT)
    assert [each.end for each in told] == [find(page, "Nobody") - 1, into + 1]


def test_a_limit_never_passes_the_other(make: Maker) -> None:
    page = make(mixed())
    marks, told = coded(page), []
    page.limits.wanted.connect(lambda *args: told.append(args[1]))
    page.choose(marks[1].passage_id)
    drag(page, knob(page, is_end=True), point(page, find(page, "A harbour")))
    assert all(each and each[0].start == marks[1].start for each in told)


def test_a_handle_is_told_by_the_mouse_over_it(make: Maker) -> None:
    page = make(mixed())
    page.choose(coded(page)[1].passage_id)
    hover(page, knob(page, is_end=True))
    assert page.scene.hot_limit == Limit(0, True)
    assert page.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    hover(page, point(page, find(page, "Nobody")))
    assert page.scene.hot_limit is None
    assert page.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_pieces_have_ends_of_their_own(make: Maker) -> None:
    page = make(mixed())
    page.resize(914, 1400)
    first, second = span("The storm that came in"), span("late autumn broke")
    page.set_marks([Mark(1, 9, each.start, each.end, "Storm", 4) for each in (first, second)])
    page.choose(9)
    page.viewport().repaint()
    told: list[tuple[Span, ...]] = []
    page.limits.wanted.connect(lambda *args: told.append(args[1]))
    inner = point(page, first.end - 1, after=True) + QPoint(2, 0)
    drag(page, inner, point(page, span("storm that").end - 1, after=True))
    assert told == [(span("The storm that"), second)]


def test_dragging_a_handle_below_scrolls_on(make: Maker, qtbot: QtBot) -> None:
    page = make(long(300))
    page.set_marks([Mark(1, 5, 0, 11, "Theme", 2)])
    page.choose(5)
    told: list[tuple[Span, ...]] = []
    page.limits.wanted.connect(lambda *args: told.append(args[1]))
    viewport = page.viewport()
    QTest.mousePress(viewport, LEFT, NONE, knob(page, is_end=True))
    below = QPointF(300, viewport.height() + 60)
    QApplication.sendEvent(
        viewport, QMouseEvent(QEvent.Type.MouseMove, below, viewport.mapToGlobal(below), Qt.MouseButton.NoButton, LEFT, NONE)
    )
    qtbot.waitUntil(lambda: page.place() > 2000, timeout=10_000)
    QTest.mouseRelease(viewport, LEFT, NONE, QPoint(300, 300))
    assert told[0][0].start == 0
    assert told[-1][-1].end > 2000


# --- keys


@pytest.mark.parametrize(
    ("key", "modifiers", "wanted"),
    [
        ("]", NONE, "stayed for three days"),
        ("[", NONE, "It stayed for three"),
        ("{", NONE, "for three"),
        ("}", NONE, "stayed for"),
        (Qt.Key.Key_Right, ALT | SHIFT, "stayed for three days"),
        (Qt.Key.Key_Left, ALT | SHIFT, "stayed for"),
        (Qt.Key.Key_Up, ALT | SHIFT, "It stayed for three"),
        (Qt.Key.Key_Down, ALT | SHIFT, "for three"),
        (Qt.Key.Key_Right, CONTROL | ALT | SHIFT, "stayed for three d"),
        (Qt.Key.Key_Down, CONTROL | ALT | SHIFT, "tayed for three"),
    ],
)
def test_keys_move_the_limits_of_passage_and_selection(
    make: Maker, key: str | Qt.Key, modifiers: Qt.KeyboardModifier, wanted: str
) -> None:
    page = make(mixed())
    ReaderActions(page)
    marks, told = coded(page), []
    page.limits.wanted.connect(lambda *args: told.append(args))
    page.choose(marks[1].passage_id)
    QTest.keyClick(page, key, modifiers)
    assert told == [(marks[1].passage_id, (span(wanted),), True)]
    page.choose(0)
    page.select(marks[1].start, marks[1].end)
    QTest.keyClick(page, key, modifiers)
    assert words(page) == [wanted]
    assert len(told) == 1


def test_arrows_move_the_end_as_one_sees_it(make: Maker) -> None:
    page = make(mixed())
    ReaderActions(page)
    one = span("الوفد إلى")
    page.select(one.start, one.end)
    QTest.keyClick(page, Qt.Key.Key_Left, ALT | SHIFT)
    assert words(page) == ["الوفد إلى الميناء"]
    QTest.keyClick(page, Qt.Key.Key_Right, ALT | SHIFT)
    assert words(page) == ["الوفد إلى"]


def test_a_key_stroke_at_the_end_of_a_paragraph_goes_on_in_the_next(make: Maker) -> None:
    page = make(mixed())
    ReaderActions(page)
    one = span("Nobody said why.")
    page.select(one.start, one.end)
    QTest.keyClick(page, "]")
    assert words(page) == [TEXT[one.start : span("Observers").end]]
    page.select(0, len(TEXT))
    before = words(page)
    QTest.keyClick(page, "]")
    QTest.keyClick(page, "[")
    assert words(page) == before
