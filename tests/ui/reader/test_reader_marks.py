"""Marks, the margin, dropping and the small bar, with real mouse and keys."""

import json

from mark_readers import ListReader
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from reader_hands import LEFT, NONE, SHIFT, Maker, click, coded, drag, find, hover, picture, point
from reader_looks import PlainLooks
from reader_texts import long, mixed

from workbench.model.span import Span
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.selection_bar import SelectionBar


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


def target(kind: str, number: int) -> QMimeData:
    data = QMimeData()
    data.setData("application/x-workbench-target", json.dumps({kind: number}).encode())
    return data


def test_a_name_that_is_cut_tells_itself_in_full(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    label = "A very long name of a theme that no margin can hold, however wide the window may be"
    page.set_marks([Mark(1, 1, find(page, "stayed"), find(page, " days"), label, 2)])
    page.viewport().repaint()
    name = next(hot for hot in page.hot if hot.box.left() >= page.columns.names - 4)
    at = name.box.center().toPoint()
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at)))
    qtbot.waitUntil(lambda: QToolTip.text() == label, timeout=10_000)
    QToolTip.hideText()


def test_the_margin_shows_what_the_mouse_is_over(make: Maker) -> None:
    page = make(mixed())
    marks = coded(page)
    at = next(hot.box.center().toPoint() for hot in page.hot if hot.mark == marks[0])
    hover(page, at)
    assert page.scene.hovered == marks[0].passage_id
    hover(page, point(page, find(page, "Nobody")))
    assert page.scene.hovered == 0
    assert page.chosen == 0


def test_a_theme_dropped_on_text_tells_where(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    at = QPointF(point(page, find(page, "stayed")))
    data, theme = target("theme", 1 << 60), 1 << 60
    move = QDragMoveEvent(at.toPoint(), Qt.DropAction.CopyAction, data, LEFT, NONE)
    page.viewportEvent(move)
    assert move.isAccepted()
    assert [span.of(page.document.text)[:2] for span in page.scene.drop] == ["It"]
    with qtbot.waitSignal(page.target_dropped, timeout=10_000) as told:
        page.viewportEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE))
    assert told.args[:2] == ["theme", theme]
    assert [span.of(page.document.text)[:9] for span in told.args[2]] == ["It stayed"]
    assert told.args[3] == 0
    assert not page.scene.drop


def test_a_theme_dropped_on_a_bracket_is_for_its_passage(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    marks, data = coded(page), target("entity", 7)
    for mark in marks[:2]:
        at = next(hot.box.center() for hot in page.hot if hot.mark == mark)
        with qtbot.waitSignal(page.target_dropped, timeout=10_000) as told:
            page.viewportEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE))
        assert told.args == ["entity", 7, (Span(mark.start, mark.end),), mark.passage_id]


def test_what_is_dragged_to_the_edge_lets_the_text_scroll(make: Maker, qtbot: QtBot) -> None:
    page = make(long(200))
    data, low = target("theme", 5), QPoint(300, page.viewport().height() - 4)
    page.viewportEvent(QDragMoveEvent(low, Qt.DropAction.CopyAction, data, LEFT, NONE))
    qtbot.waitUntil(lambda: page.place() > 300, timeout=10_000)
    page.viewportEvent(QDragLeaveEvent())
    assert not page._drops._scroll.is_on


def test_damaged_targets_are_refused(make: Maker) -> None:
    page = make(mixed())
    data = QMimeData()
    data.setData("application/x-workbench-target", b"{nonsense")
    move = QDragMoveEvent(QPoint(200, 100), Qt.DropAction.CopyAction, data, LEFT, NONE)
    page.viewportEvent(move)
    assert not move.isAccepted()


def test_the_small_bar_comes_and_goes(make: Maker, qtbot: QtBot) -> None:
    page = make(long(200))
    bar = SelectionBar(page, PlainLooks())
    bar.set_last("Visits", 4)
    drag(page, point(page, 2), point(page, 60))
    assert bar.isVisible()
    assert bar.y() + bar.height() / 2 > page.selection_rect().bottom()
    with qtbot.waitSignal(bar.attach_clicked, timeout=10_000):
        QTest.mouseClick(bar.attach, LEFT)
    assert not bar.isVisible()
    drag(page, point(page, 2), point(page, 60))
    page.scroll_by(50)
    assert not bar.isVisible()
    assert page.hasFocus()


def test_marks_on_view_are_asked_for_before_all_are_there(make: Maker) -> None:
    page = make(mixed())
    reader = ListReader([Mark(1, 1, 30, 60, "Early", 3)])
    page.read_marks(reader)
    page.viewport().repaint()
    assert reader.asked
    assert [hot.mark.label for hot in page.hot] == ["Early", "Early"]
    page.set_marks([])
    page.viewport().repaint()
    assert page.hot == []
