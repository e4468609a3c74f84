"""One coding of a passage that has several: chosen by its name, marked in the inspector, detached, changed, commented on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from workbench.coding.attaching import NewTheme, attach
from workbench.coding.records import CodingRecord, PassageRecord, passages
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector import InspectorPane
from workbench.ui.reader.margin import Hot
from workbench.ui.reader.shades import State
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.here_popover import HerePopover

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def host(host: ReaderHost) -> ReaderHost:
    """The reader, with two more themes on its first passage."""
    record = _record(host)
    for name in ("Second", "Third"):
        attach(host.acts.project, host.source.version_id, record.spans, NewTheme(name))
    host.page.viewport().repaint()
    return host


@pytest.fixture
def inspector(qtbot: QtBot, host: ReaderHost, catalogue: Catalogue, tokens: Tokens) -> InspectorPane:
    """The inspector, following the reader."""
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.resize(328, 800)
    made.show()
    host.passage_chosen.connect(made.show_passage)
    host.coding_chosen.connect(made.mark_coding)
    return made


def _record(host: ReaderHost) -> PassageRecord:
    return next(one for one in passages(host.acts.project.reading) if one.quote == "sold nine cranes")


def _coding(host: ReaderHost, name: str) -> CodingRecord:
    return next(one for one in _record(host).codings if one.name == name)


def _names(host: ReaderHost) -> set[str]:
    return {coding.name for coding in _record(host).codings}


def _hot(host: ReaderHost, name: str) -> Hot:
    """The name in the margin; brackets stand left of names."""
    host.page.viewport().repaint()
    places = [hot for hot in host.page.hot if hot.mark.label == name and not hot.act and not hot.more]
    passage = _record(host).id
    return max((hot for hot in places if hot.mark.passage_id == passage), key=lambda hot: hot.box.left())


def _click(host: ReaderHost, name: str) -> None:
    QTest.mouseClick(host.page.viewport(), LEFT, pos=_hot(host, name).box.center().toPoint())


def _click_text(host: ReaderHost) -> None:
    box = host.page.line_box(_record(host).spans[0].start + 2)
    QTest.mouseClick(host.page.viewport(), LEFT, pos=box.center().toPoint() + QPoint(3, 0))


def test_delete_detaches_the_coding_whose_name_was_clicked(host: ReaderHost) -> None:
    _click(host, "Second")
    assert host.page.chosen_coding == _coding(host, "Second").id
    QTest.keyClick(host.page, Qt.Key.Key_Delete)
    assert _names(host) == {"Cranes", "Third"}
    assert host.page.chosen_coding == 0
    host.acts.project.undo()
    _click(host, "Cranes")
    QTest.keyClick(host.page, Qt.Key.Key_Backspace)
    assert _names(host) == {"Second", "Third"}


def test_a_click_into_the_text_means_the_passage_and_delete_its_newest_theme(host: ReaderHost) -> None:
    said: list[str] = []
    host.said.connect(said.append)
    _click(host, "Second")
    _click_text(host)
    assert (host.page.chosen, host.page.chosen_coding) == (_record(host).id, 0)
    QTest.keyClick(host.page, Qt.Key.Key_Delete)
    assert _names(host) == {"Cranes", "Second"}
    assert "Third" in said[-1]


def test_change_and_comment_are_about_the_clicked_coding(host: ReaderHost) -> None:
    asked: list[int] = []
    host.comment_wanted.connect(asked.append)
    _click(host, "Second")
    QTest.keyClick(host.page, "C")
    assert asked == [_coding(host, "Second").id]
    QTest.keyClick(host.page, "X")
    assert not any(menu.isVisible() for menu in host.page.findChildren(QMenu)), "nothing is left to be asked"
    assert "Second" in host.field.field.placeholderText()
    QTest.keyClicks(host.field.field, "Ferries")
    QTest.keyClick(host.field.field, Qt.Key.Key_Return)
    assert _names(host) == {"Cranes", "Ferries", "Third"}


def test_a_name_and_then_another_of_the_same_passage(host: ReaderHost) -> None:
    told: list[int] = []
    host.coding_chosen.connect(told.append)
    _click(host, "Second")
    _click(host, "Third")
    assert told == [_coding(host, "Second").id, _coding(host, "Third").id]
    QTest.keyClick(host.page, Qt.Key.Key_N)
    assert (host.page.chosen_coding, told[-1]) == (0, 0), "another passage has no chosen coding"


def test_t_walks_along_the_theme_of_the_clicked_coding(host: ReaderHost) -> None:
    record = next(one for one in passages(host.acts.project.reading) if one.quote == "Fog closed the quay")
    attach(host.acts.project, host.source.version_id, record.spans, NewTheme("Second"))
    _click(host, "Second")
    QTest.keyClick(host.page, Qt.Key.Key_T)
    assert host.page.chosen == record.id


def test_only_the_chosen_codings_name_is_bold_and_its_tint_in_front(host: ReaderHost) -> None:
    _click(host, "Second")
    page = host.page
    marks = {mark.label: mark for mark in page.store.of_passage(page.chosen)}
    assert [name for name, mark in marks.items() if page.scene.is_front(mark)] == ["Second"]
    image = page.viewport().grab().toImage()
    box = page.line_box(marks["Second"].start)
    ratio = image.devicePixelRatio()
    seen = image.pixelColor(round((box.left() + 1) * ratio), round((box.top() + 8) * ratio))
    shades = page._row_painter.shades
    wanted = shades.tint(marks["Second"].colour, State.CHOSEN)
    assert max(abs(seen.red() - wanted.red()), abs(seen.green() - wanted.green()), abs(seen.blue() - wanted.blue())) < 12
    _click_text(host)
    assert {name for name, mark in marks.items() if page.scene.is_front(mark)} == set(marks)


def test_the_list_of_passages_here_chooses_a_coding(host: ReaderHost) -> None:
    host.page.set_selection(host.page.selection.at(_record(host).spans[0].start + 3))
    QTest.keyClick(host.page, Qt.Key.Key_H)
    found = host.findChild(HerePopover)
    assert found is not None
    row = next(row for row in range(found.rows.rowCount()) if found.rows.index(row, 0).data() == "Second")
    found.view.setCurrentIndex(found.rows.index(row, 0))
    QTest.keyClick(found.view, Qt.Key.Key_Return)
    assert host.page.chosen_coding == _coding(host, "Second").id
    QTest.keyClick(host.page, Qt.Key.Key_H)
    assert found.view.currentIndex().row() == row, "the list opens at the chosen coding"


def test_the_inspector_marks_the_chosen_codings_row(qtbot: QtBot, host: ReaderHost, inspector: InspectorPane) -> None:
    def marked() -> list[str]:
        rows = [inspector.passage.attached.row(one.id) for one in _record(host).codings]
        return [row.sign.name for row in rows if row is not None and row.is_front]

    _click(host, "Second")
    assert marked() == ["Second"]
    host.acts.do(lambda: attach(host.acts.project, host.source.version_id, _record(host).spans, NewTheme("Fourth")))
    qtbot.waitUntil(lambda: inspector.passage.attached.row(_coding(host, "Fourth").id) is not None, timeout=10_000)
    assert marked() == ["Second"], "it stays marked when the rows are made anew"
    _click_text(host)
    assert marked() == []


def test_a_right_click_on_a_name_chooses_its_coding(host: ReaderHost) -> None:
    at = _hot(host, "Second").box.center().toPoint()
    viewport = host.page.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    for menu in host.findChildren(QMenu):
        menu.close()
    assert host.page.chosen_coding == _coding(host, "Second").id
