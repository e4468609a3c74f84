"""The reading view with real mouse, wheel and keys."""

import json
from collections.abc import Callable

import pytest
from plain_looks import PlainLooks
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QDragMoveEvent, QDropEvent, QHelpEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from texts import build, long, mixed, paragraph

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.geometry import caret_rect, strips
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.selection_bar import SelectionBar
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.theme.tokens import Mode, Tokens

Maker = Callable[[Document], ReaderPage]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def point(page: ReaderPage, offset: int, *, after: bool = False) -> QPoint:
    """Return the middle of a character in the viewport, or its far edge."""
    for y, laid in page.position.shown():
        if laid.start <= offset < max(laid.end, laid.start + 1):
            part = laid.part_at(offset)
            for line, left, right in strips(part, offset, offset + 1):
                x = right - 0.5 if after else (left + right) / 2
                return QPoint(round(page.columns.text + x), round(y + part.y + line.top + line.height / 2))
    raise AssertionError(f"{offset} is not on view")


def words(page: ReaderPage) -> list[str]:
    """Return the selected pieces."""
    return [span.of(page.document.text) for span in page.selected_spans()]


def find(page: ReaderPage, text: str) -> int:
    """Return where a text begins."""
    return page.document.text.index(text)


def drag(page: ReaderPage, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press, move in steps with the button down, release."""
    viewport = page.viewport()
    QTest.mousePress(viewport, LEFT, modifiers, start)
    for step in (0.3, 0.7, 1.0):
        at = QPointF(start) + (QPointF(end) - QPointF(start)) * step
        moved = QMouseEvent(QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, modifiers)
        QApplication.sendEvent(viewport, moved)
    QTest.mouseRelease(viewport, LEFT, modifiers, end)


def click(page: ReaderPage, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Click once, far in time from any click before."""
    QTest.mouseClick(page.viewport(), LEFT, modifiers, at, 600)


def picture(page: ReaderPage) -> QImage:
    """Return what is painted."""
    return page.viewport().grab().toImage()


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
                    assert abs(caret_rect(laid, found).center().x() - x) < 0.6, (
                        page.document.text[offset : offset + 3],
                        offset,
                        found,
                    )
                    tried += 1
                following = part.layout.nextCursorPosition(at)
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
    with qtbot.waitSignal(page.selection_finished, timeout=2000) as told:
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
    qtbot.waitUntil(lambda: page.place() > 2000, timeout=5000)
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
    seen = [0]
    while page.selection.caret < len(page.document.text):
        before = page.selection.caret
        laid = page.flow.row(page.flow.rows.at(before))
        key = Qt.Key.Key_Left if laid.part_at(before).rtl else Qt.Key.Key_Right
        QTest.keyClick(page, key)
        assert page.selection.caret > before
        seen.append(page.selection.caret)
    family = find(page, "👩\u200d👩")
    assert family in seen
    assert not set(range(family + 1, family + 5)) & set(seen)


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
    with qtbot.waitSignal(getattr(actions, signal), timeout=2000):
        QTest.keyClick(page, Qt.Key.Key_Return if key == "\r" else key)


def test_g_and_a_digit_grade(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    actions = ReaderActions(page)
    with qtbot.waitSignal(actions.grade_wanted, timeout=2000) as told:
        QTest.keyClick(page, Qt.Key.Key_G)
        QTest.keyClick(page, Qt.Key.Key_4)
    assert told.args == [4]


def coded(page: ReaderPage) -> list[Mark]:
    """Mark a long stretch, a word in it, and an entity; ids need 63 bits."""
    start = find(page, "The delegation")
    big = 1 << 61
    marks = [
        Mark(1, big + 1, start, find(page, " Nobody"), "Visits", 4),
        Mark(2, big + 2, find(page, "stayed"), find(page, " days"), "Length", 9),
        Mark(3, big + 3, find(page, "S-300"), find(page, "S-300") + 5, "S-300", icon="rocket", is_theme=False),
    ]
    page.set_marks(marks)
    page.viewport().repaint()
    return marks


def test_clicking_coded_text_takes_turns(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    marks = coded(page)
    chosen: list[int] = []
    page.passage_chosen.connect(chosen.append)
    at = point(page, find(page, "stayed") + 1)
    click(page, at)
    click(page, at)
    click(page, point(page, find(page, "Nobody")))
    assert chosen == [marks[1].passage_id, marks[0].passage_id, 0]


def test_names_and_brackets_choose_their_passage(make: Maker) -> None:
    page = make(mixed())
    marks = coded(page)
    boxes = {hot.mark.coding_id: hot.box.center().toPoint() for hot in page.hot}
    for mark in marks:
        click(page, boxes[mark.coding_id])
        assert page.chosen == mark.passage_id


def test_n_walks_the_passages(make: Maker) -> None:
    page = make(mixed())
    ReaderActions(page)
    marks = coded(page)
    QTest.keyClick(page, Qt.Key.Key_N)
    assert page.chosen == marks[0].passage_id
    QTest.keyClick(page, Qt.Key.Key_N)
    assert page.chosen == marks[1].passage_id
    QTest.keyClick(page, Qt.Key.Key_N, SHIFT)
    assert page.chosen == marks[0].passage_id


def test_a_mark_is_painted_where_its_letters_are_and_goes_again(make: Maker) -> None:
    page = make(mixed())
    bare = picture(page)
    marks = coded(page)
    tint = PlainLooks().palette[4].tint
    at = point(page, find(page, "delegation")) - QPoint(0, 7)
    colours = {QColor(picture(page).pixel(at + QPoint(i, 0))).rgb() for i in range(-3, 4)}
    assert tint.rgb() in colours
    page.replace_marks([mark.coding_id for mark in marks], [])
    page.viewport().setCursor(Qt.CursorShape.ArrowCursor)
    assert picture(page) == bare


def test_scrolled_pixels_are_those_painted_anew(make: Maker) -> None:
    page = make(long(400))
    text = page.document.text
    page.set_marks([Mark(i, i, i * 300, i * 300 + 40 + i % 500, f"T{i % 7}", i % 24) for i in range(1, len(text) // 300)])
    for pixels in (84, 84, -56, 300, 3, -500, 200):
        page.scroll_by(pixels)
        QApplication.processEvents()
    moved = page.viewport().grab().toImage()
    page.viewport().update()
    QApplication.processEvents()
    assert page.viewport().grab().toImage() == moved


def test_the_wheel_scrolls_and_the_bar_follows(make: Maker) -> None:
    page = make(long(400))
    at = QPointF(300, 300)
    wheel = QWheelEvent(
        at,
        page.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), wheel)
    assert page.verticalScrollBar().value() == 84
    assert page.position.value == 84


def test_the_whole_text_can_be_scrolled_through_without_a_gap(make: Maker) -> None:
    page = make(long(600))
    seen, bottom = set(), page.verticalScrollBar().maximum
    for _ in range(3000):
        shown = page.position.shown()
        tops = [y for y, _ in shown]
        assert all(y + laid.height == following for (y, laid), following in zip(shown, tops[1:], strict=False))
        assert shown[-1][0] + shown[-1][1].height >= page.viewport().height()
        seen |= {laid.row for _, laid in shown}
        if not page.scroll_by(500):
            break
    assert seen == set(range(600))
    assert page.verticalScrollBar().value() == bottom()


@pytest.mark.parametrize("share", [0.0, 0.31, 0.77, 1.0])
def test_the_bar_leads_to_its_place(make: Maker, share: float) -> None:
    page = make(long())
    bar = page.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    assert abs(page.place() / len(page.document.text) - share) < 0.03


def test_heights_become_exact_and_the_view_stays(make: Maker, qtbot: QtBot) -> None:
    page = make(long(3000))
    page.go_to(find(page, "Paragraph 2000."))
    place = page.place()
    qtbot.waitUntil(lambda: page.idle.is_done, timeout=20_000)
    assert page.place() == place
    assert page.flow.heights.total == sum(page.flow.row(row).height for row in range(3000))


def test_resizing_back_and_forth_keeps_the_place(make: Maker) -> None:
    page = make(long(2000))
    page.go_to(find(page, "Paragraph 900."))
    place = page.place()
    for width in (700, 500, 640, 1200, 914):
        page.resize(width, 700)
        QApplication.processEvents()
    assert page.place() == place


def test_a_larger_font_keeps_the_place(make: Maker) -> None:
    page = make(long(2000))
    page.go_to(find(page, "Paragraph 900."))
    place = page.place()
    page.set_reading_style(ReadingStyle(size=24, line=40))
    assert page.place() == place


def test_reveal_moves_only_when_it_must(make: Maker) -> None:
    page = make(long(2000))
    page.reveal(Span(10, 20))
    assert page.position.value == 0
    far = find(page, "Paragraph 1500.")
    page.reveal(Span(far, far + 10))
    assert QRect(QPoint(0, 0), page.viewport().size()).contains(page.line_box(far).toRect())


def target(kind: str, number: int) -> QMimeData:
    data = QMimeData()
    data.setData("application/x-workbench-target", json.dumps({kind: number}).encode())
    return data


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


def test_a_name_that_is_cut_tells_itself_in_full(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    label = "A very long name of a theme that no margin can hold, however wide the window may be"
    page.set_marks([Mark(1, 1, find(page, "stayed"), find(page, " days"), label, 2)])
    page.viewport().repaint()
    name = next(hot for hot in page.hot if hot.box.left() >= page.columns.names - 4)
    at = name.box.center().toPoint()
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at)))
    qtbot.waitUntil(lambda: QToolTip.text() == label, timeout=2000)
    QToolTip.hideText()


def test_the_margin_shows_what_the_mouse_is_over(make: Maker) -> None:
    page = make(mixed())
    marks = coded(page)
    at = next(hot.box.center().toPoint() for hot in page.hot if hot.mark == marks[0])
    QTest.mouseMove(page.viewport(), at)
    assert page.scene.hovered == marks[0].passage_id
    QTest.mouseMove(page.viewport(), point(page, find(page, "Nobody")))
    assert page.scene.hovered == 0
    assert page.chosen == 0


def test_choosing_steps_all_others_back(make: Maker) -> None:
    page = make(build([paragraph("one coded stretch, and then some words, and another stretch")]))
    page.set_marks([Mark(1, 1, 0, 17, "a", 4), Mark(2, 2, 44, 59, "b", 4)])
    other = point(page, 46) - QPoint(0, 7)
    before = picture(page).pixel(other)
    page.choose(1)
    assert picture(page).pixel(other) != before
    page.choose(0)
    assert picture(page).pixel(other) == before


def test_dark_and_back_paints_the_same(make: Maker) -> None:
    page = make(mixed())
    coded(page)
    light = picture(page)
    page.set_looks(PlainLooks(dark=True))
    assert picture(page) != light
    page.set_looks(PlainLooks())
    assert picture(page) == light


@pytest.mark.parametrize("mode", list(Mode))
def test_the_programs_own_looks_fit(make: Maker, mode: Mode) -> None:
    page = make(mixed())
    coded(page)
    page.set_looks(Tokens(mode))
    image = picture(page)
    assert image.pixelColor(3, 3) == Tokens(mode).colour("paper")


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


def test_a_page_mark_stands_beside_its_line(make: Maker) -> None:
    page = make(mixed())
    page.resize(914, 1400)
    image, accent = picture(page), PlainLooks().colour("accent").rgb()
    y = point(page, find(page, "late autumn")).y()
    found = {image.pixel(x, y + dy) for x in range(page.columns.text - 6) for dy in range(-14, 8)}
    assert accent in found


def test_a_theme_dropped_on_text_tells_where(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    at = QPointF(point(page, find(page, "stayed")))
    data, theme = target("theme", 1 << 60), 1 << 60
    move = QDragMoveEvent(at.toPoint(), Qt.DropAction.CopyAction, data, LEFT, NONE)
    page.dragMoveEvent(move)
    assert move.isAccepted()
    assert [span.of(page.document.text)[:2] for span in page.scene.drop] == ["It"]
    with qtbot.waitSignal(page.target_dropped, timeout=2000) as told:
        page.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE))
    assert told.args == ["theme", theme, find(page, "It stayed")]
    assert not page.scene.drop


def test_damaged_targets_are_refused(make: Maker) -> None:
    page = make(mixed())
    data = QMimeData()
    data.setData("application/x-workbench-target", b"{nonsense")
    move = QDragMoveEvent(QPoint(200, 100), Qt.DropAction.CopyAction, data, LEFT, NONE)
    page.dragMoveEvent(move)
    assert not move.isAccepted()


def test_the_small_bar_comes_and_goes(make: Maker, qtbot: QtBot) -> None:
    page = make(long(200))
    bar = SelectionBar(page, PlainLooks())
    bar.set_last("Visits", 4)
    drag(page, point(page, 2), point(page, 60))
    assert bar.isVisible()
    assert bar.y() + bar.height() / 2 > page.selection_rect().bottom()
    with qtbot.waitSignal(bar.attach_clicked, timeout=2000):
        QTest.mouseClick(bar.attach, LEFT)
    assert not bar.isVisible()
    drag(page, point(page, 2), point(page, 60))
    page.scroll_by(50)
    assert not bar.isVisible()
    assert page.hasFocus()


def test_hundred_thousand_marks_come_in_slices(make: Maker, qtbot: QtBot) -> None:
    page = make(long(10_000))
    size = len(page.document.text)
    marks = [Mark(i, i, i * size // 100_001, i * size // 100_001 + 30, "T", i % 24) for i in range(1, 100_000)]
    page.set_marks(marks)
    page.viewport().repaint()
    assert page.hot
    qtbot.waitUntil(lambda: page.store.is_filled, timeout=20_000)
    assert len(page.store) == len(marks)


@pytest.mark.parametrize("document", [Document("", ()), build([paragraph("")]), build([paragraph("")] * 500)])
def test_empty_texts_are_shown_as_such(make: Maker, document: Document) -> None:
    page = make(document)
    ReaderActions(page)
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_End,
        Qt.Key.Key_S,
        Qt.Key.Key_P,
        Qt.Key.Key_N,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageDown,
    ):
        QTest.keyClick(page, key)
    click(page, QPoint(200, 100))
    assert words(page) == []


def test_hard_texts_are_laid_out_at_once(make: Maker) -> None:
    page = make(build([paragraph("word " * 200_000), paragraph("e" + "\u0301" * 3000), paragraph("x")]))
    assert max(laid.height for _, laid in page.position.shown()) < 5000
    page.position.to_end()
    assert page.place() > 900_000
