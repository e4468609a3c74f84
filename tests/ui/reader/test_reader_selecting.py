"""Selecting in the reading view with real mouse and keys."""

import json
from random import Random

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reader_hands import ALT, CONTROL, LEFT, NONE, SHIFT, Maker, click, drag, find, point, words
from reader_texts import long, mixed

from workbench.model.span import Span
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.geometry import caret_rect, strips


def test_every_character_is_hit_where_it_is_painted(make: Maker) -> None:
    page = make(mixed())
    page.resize(914, 1400)
    tried = 0
    for y, laid in page.position.shown():
        for part in laid.parts:
            at, last = 0, part.utf16(part.end)
            while at <= last:
                offset = part.code_point(at)
                line = part.lines[part.line_index(at)]
                if at <= part.last_place(part.line_index(at)):
                    box = caret_rect(laid, offset)
                    x = box.center().x()
                    found = page.offset_at(QPointF(page.columns.text + x, y + part.y + line.top + line.height / 2))
                    place = part.utf16(found)
                    around = part.code_point(part.place_before(place)), part.code_point(part.place_after(place))
                    edges = [edge for _, *sides in strips(part, around[0], around[1]) for edge in sides]
                    near = min(abs(edge - x) for edge in [caret_rect(laid, found).center().x(), *edges])
                    assert near < 0.6, (page.document.text[offset : offset + 3], offset, found)
                    tried += 1
                following = part.place_after(at)
                at = following if following > at else last + 1
    assert tried > 700


def test_arabic_stands_at_the_right(make: Maker) -> None:
    page = make(mixed())
    arabic = find(page, "وصل")
    assert point(page, arabic).x() > page.columns.text + page.columns.width - 30


def test_dragging_snaps_to_words_and_alt_does_not(make: Maker) -> None:
    page = make(mixed())
    start, end = find(page, "stayed") + 2, find(page, "three") + 2
    drag(page, point(page, start), point(page, end))
    assert words(page) == ["stayed for three"]
    drag(page, point(page, find(page, "left")), point(page, find(page, "4th") + 1, after=True), ALT)
    assert words(page)[0].startswith(("left on the 4", "eft on the 4"))


def test_offsets_are_code_points_after_emoji(make: Maker) -> None:
    page = make(mixed())
    drag(page, point(page, find(page, "counted")), point(page, find(page, "ships") + 4))
    assert words(page) == ["counted 12 ships"]


def test_double_and_triple_click(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    at = point(page, find(page, "stayed") + 2)
    with qtbot.waitSignal(page.selection_finished, timeout=10_000) as told:
        QTest.mouseDClick(page.viewport(), LEFT, NONE, at)
    assert told.args[0] == (Span(find(page, "stayed"), find(page, "stayed") + 6),)
    assert words(page) == ["stayed"]
    QTest.mouseClick(page.viewport(), LEFT, NONE, at, 30)
    assert words(page) == ["It stayed for three days, and left on the 4th."]


def test_shift_click_extends(make: Maker) -> None:
    page = make(mixed())
    click(page, point(page, find(page, "It stayed")))
    click(page, point(page, find(page, "days") + 1), SHIFT)
    assert words(page) == ["It stayed for three days"]


def test_control_drag_adds_a_piece(make: Maker) -> None:
    page = make(mixed())
    for word in ("delegation", "three"):
        drag(page, point(page, find(page, word)), point(page, find(page, word) + len(word) - 1, after=True), CONTROL)
    assert words(page) == ["delegation", "three"]
    drag(page, point(page, find(page, "Nobody")), point(page, find(page, "why"), after=True))
    assert words(page) == ["Nobody said why"]


def test_a_drag_across_a_note_leaves_it_out(make: Maker) -> None:
    page = make(mixed())
    page.resize(914, 1400)
    drag(page, point(page, find(page, "The storm")), point(page, find(page, "mole") + 3, after=True))
    assert words(page) == ["The storm that came in", "late autumn broke the mole"]
    note = find(page, "Measured")
    assert any(span.start <= note < span.end for span in page.scene.left_out)


def test_dragging_below_scrolls(make: Maker, qtbot: QtBot) -> None:
    page = make(long(300))
    viewport = page.viewport()
    QTest.mousePress(viewport, LEFT, NONE, point(page, 20))
    below = QPointF(300, viewport.height() + 60)
    QApplication.sendEvent(
        viewport, QMouseEvent(QEvent.Type.MouseMove, below, viewport.mapToGlobal(below), Qt.MouseButton.NoButton, LEFT, NONE)
    )
    qtbot.waitUntil(lambda: page.place() > 2000, timeout=10_000)
    QTest.mouseRelease(viewport, LEFT, NONE, QPoint(300, 300))
    assert page.selected_spans()[0].end > 2000


def test_keys_walk_and_select(make: Maker) -> None:
    page = make(mixed())
    start = find(page, "The delegation")
    page.select(start, start)
    QTest.keyClick(page, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(page, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert words(page) == ["delegation"]
    QTest.keyClick(page, Qt.Key.Key_End, SHIFT)
    assert words(page)[0].startswith("delegation came in March.")
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert page.selection.caret == start
    QTest.keyClick(page, Qt.Key.Key_End, CONTROL)
    assert page.selection.caret == len(page.document.text)
    QTest.keyClick(page, Qt.Key.Key_Home, CONTROL)
    assert page.selection.caret == 0


def test_the_caret_steps_over_whole_graphemes_and_reaches_everything(make: Maker) -> None:
    page = make(mixed())
    seen = {0}
    while page.selection.caret < len(page.document.text):
        before = page.selection.caret
        laid = page.flow.row(page.flow.rows.at(before))
        key = Qt.Key.Key_Left if laid.part_at(before).rtl else Qt.Key.Key_Right
        QTest.keyClick(page, key)
        assert page.selection.caret not in seen
        seen.add(page.selection.caret)
    family = find(page, "👩\u200d👩")
    inner = set(range(family + 1, family + 5))
    accents = {at for at, letter in enumerate(page.document.text) if letter == "\u0301"}
    assert seen == set(range(len(page.document.text) + 1)) - inner - accents


def test_up_and_down_keep_the_column(make: Maker) -> None:
    page = make(long(50))
    page.select(60, 60)
    x = page.line_box(60).center().x()
    for _ in range(12):
        QTest.keyClick(page, Qt.Key.Key_Down)
    for _ in range(12):
        QTest.keyClick(page, Qt.Key.Key_Up)
    assert abs(page.line_box(page.selection.caret).center().x() - x) < 8


def test_sentence_and_paragraph_keys_extend(make: Maker) -> None:
    page = make(mixed())
    actions = ReaderActions(page)
    page.select(find(page, "It stayed"), find(page, "It stayed"))
    QTest.keyClick(page, Qt.Key.Key_S)
    assert words(page) == ["It stayed for three days, and left on the 4th."]
    QTest.keyClick(page, Qt.Key.Key_S)
    assert words(page) == ["It stayed for three days, and left on the 4th. Nobody said why."]
    QTest.keyClick(page, Qt.Key.Key_P)
    assert words(page)[0].startswith("The delegation")
    assert len(actions.commands()) > 10


def test_p_in_a_table_takes_the_cell_then_the_row(make: Maker) -> None:
    page = make(mixed())
    ReaderActions(page)
    page.resize(914, 1400)
    click(page, point(page, find(page, "Two new ones") + 3))
    QTest.keyClick(page, Qt.Key.Key_P)
    assert words(page) == ["Two new ones"]
    QTest.keyClick(page, Qt.Key.Key_P)
    assert words(page) == ["Cranes\tTwo new ones\tLarger ships can be unloaded there"]


def test_plus_adds_the_next_selection(make: Maker) -> None:
    page = make(mixed())
    ReaderActions(page)
    page.select(find(page, "delegation"), find(page, "delegation") + 10)
    QTest.keyClick(page, Qt.Key.Key_Plus)
    QTest.mouseDClick(page.viewport(), LEFT, NONE, point(page, find(page, "three")))
    assert words(page) == ["delegation", "three"]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert words(page) == []


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        ("A", "attach_wanted"),
        ("R", "repeat_wanted"),
        ("V", "in_vivo_wanted"),
        ("*", "key_passage_wanted"),
        ("\r", "attach_wanted"),
    ],
)
def test_single_letters_are_acts(make: Maker, qtbot: QtBot, key: str, signal: str) -> None:
    page = make(mixed())
    actions = ReaderActions(page)
    with qtbot.waitSignal(getattr(actions, signal), timeout=10_000):
        QTest.keyClick(page, Qt.Key.Key_Return if key == "\r" else key)


def test_g_and_a_digit_grade(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    actions = ReaderActions(page)
    with qtbot.waitSignal(actions.grade_wanted, timeout=10_000) as told:
        QTest.keyClick(page, Qt.Key.Key_G)
        QTest.keyClick(page, Qt.Key.Key_4)
    assert told.args == [4]


def test_dragging_the_selection_takes_it_along(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    page = make(mixed())
    taken: list[QMimeData] = []
    monkeypatch.setattr(QDrag, "setMimeData", lambda _, data: taken.append(data))
    monkeypatch.setattr(QDrag, "exec", lambda *_: Qt.DropAction.IgnoreAction)
    start = find(page, "stayed for three")
    page.select(start, start + 16)
    drag(page, point(page, start + 3), point(page, start + 3) + QPoint(60, 80))
    assert json.loads(bytes(taken[0].data("application/x-workbench-spans").data())) == [[start, start + 16]]
    assert taken[0].text() == "stayed for three"
    assert words(page) == ["stayed for three"]


def test_pressing_on_the_selection_without_a_drag_lets_it_go(make: Maker) -> None:
    page = make(mixed())
    start = find(page, "stayed for three")
    page.select(start, start + 16)
    click(page, point(page, start + 3))
    assert words(page) == []


def test_a_click_with_control_keeps_the_pieces_but_waits_for_none(make: Maker) -> None:
    page = make(mixed())
    page.select(find(page, "three"), find(page, "three") + 5)
    click(page, point(page, find(page, "Nobody")), CONTROL)
    assert words(page) == ["three"]
    click(page, point(page, find(page, "Nobody")))
    assert words(page) == []


def test_copying_takes_the_words(make: Maker) -> None:
    page = make(mixed())
    ReaderActions(page)
    page.select(find(page, "three"), find(page, "three") + 5)
    QTest.keyClick(page, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "three"


def test_what_is_highlighted_covers_each_of_its_letters(make: Maker) -> None:
    page = make(mixed())
    page.resize(914, 1400)
    random = Random(3)
    for _, laid in page.position.shown():
        for part in laid.parts:
            stops = sorted(
                {part.code_point(i) for i in range(part.utf16(part.end) + 1) if part.layout.isValidCursorPosition(i)}
            )
            for _ in range(12 if len(stops) > 2 else 0):
                start, end = sorted(random.sample(stops, 2))
                found = [(id(line), left, right) for line, left, right in strips(part, start, end)]
                inside = [stop for stop in stops if start <= stop < end]
                for one, after in zip(inside, [*inside[1:], end], strict=True):
                    for line, left, right in strips(part, one, after):
                        assert any(at == id(line) and lo - 1 <= left and right <= hi + 1 for at, lo, hi in found)
                widths = sum(
                    right - left
                    for one, after in zip(inside, [*inside[1:], end], strict=True)
                    for _, left, right in strips(part, one, after)
                )
                assert sum(right - left for _, left, right in found) <= widths + 2 * len(found) + 0.06 * widths
