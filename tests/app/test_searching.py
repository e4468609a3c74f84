"""Searching on the desk: hits lead to their texts and are boxed there, the place can be had back, all are attached at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.project.worlds import add_text
from workbench.app.program import Program
from workbench.coding.records import passages
from workbench.coding.themes import create_theme
from workbench.model.span import Span
from workbench.project.errors import DamagedProject
from workbench.project.indexing import left_out
from workbench.project.opening import create
from workbench.project.word_index import matching
from workbench.sources.records import sources
from workbench.ui.search import SearchPane

pytestmark = pytest.mark.timeout(180)
LINES = "\n".join(f"Line {number} says that a canal was dug near the town. It was deep." for number in range(200))
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with two texts and a theme."""
    made = tmp_path / "p.workbench"
    with create(made, "Canals", "Anna Kowal") as project:
        add_text(project, LINES, "Lines")
        add_text(project, "No such thing, but one canal here. And more.", "Short")
        create_theme(project, "Digging")
    return made


def sought(qtbot: QtBot, program: Program, words: str) -> SearchPane:
    """Press the keys, type, and wait for the answer."""
    pane = program.desk.searching.pane
    program.window.activateWindow()
    QTest.keyClick(program.window, Qt.Key.Key_F, KEYS)
    assert program.window.navigators.currentWidget() is pane
    QTest.keyClicks(pane.field, words)
    qtbot.waitUntil(lambda: not pane.is_busy, timeout=10_000)
    return pane


def test_hits_are_shown_in_their_texts_and_the_place_can_be_had_back(qtbot: QtBot, program: Program, path: Path) -> None:
    assert program.open_path(path)
    desk = program.desk
    pane = sought(qtbot, program, "canal")
    host = desk.reading.host()
    assert host is not None
    before = host.page.place()
    pane.view.setFocus()
    pane.view.stand_at(150)
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert pane.view.hasFocus(), "a glance takes no focus"
    span = Span(LINES.index("canal", LINES.index("Line 151 ")), LINES.index("canal", LINES.index("Line 151 ")) + 5)
    assert not host.page.line_box(span.start).isNull(), "the hit is on view"
    assert not host.page.selected_spans()
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    QTest.keyClick(pane.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.view.hasFocus(), "Enter goes from hit to hit and codes nothing"
    assert not host.page.selected_spans()
    QTest.keyClick(pane.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert host.page.selected_spans() == (span,)
    assert host.page.hasFocus()
    desk.travelling.back()
    assert host.page.place() == before


def test_enter_in_the_field_walks_the_hits_and_the_field_keeps_the_focus(qtbot: QtBot, program: Program, path: Path) -> None:
    assert program.open_path(path)
    pane = sought(qtbot, program, "canal")
    for _ in range(3):
        QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert pane.field.hasFocus()
    assert pane.view.currentIndex().row() == 3


def test_another_text_opens_in_a_tab_of_its_own(qtbot: QtBot, program: Program, path: Path) -> None:
    assert program.open_path(path)
    pane = sought(qtbot, program, '"one canal"')
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    host = program.desk.reading.host()
    assert host is not None
    assert host.source.title == "Short"


def test_selected_words_are_sought(qtbot: QtBot, program: Program, path: Path) -> None:
    assert program.open_path(path)
    host = program.desk.reading.host()
    assert host is not None
    at = LINES.index("canal was dug")
    host.page.select(at, at + len("canal was dug"))
    pane = sought(qtbot, program, "")
    assert (pane.field.text(), pane.model.count) == ("canal was dug", 200)


@pytest.mark.parametrize(("which", "exact"), [(0, "canal"), (1, "No such thing, but one canal here.")])
def test_all_hits_are_attached_in_one_step(
    qtbot: QtBot, program: Program, path: Path, monkeypatch: pytest.MonkeyPatch, which: int, exact: str
) -> None:
    assert program.open_path(path)
    desk = program.desk
    pane = sought(qtbot, program, "canal")
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: menu.actions()[which].trigger())
    QTest.mouseClick(pane.form.attach, Qt.MouseButton.LeftButton)
    field = desk.searching._attaching._field
    assert field is not None
    QTest.keyClicks(field.field, "Digging")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=20_000)
    assert [one.codings for one in sources(desk.project.reading)] == [200, 1]
    short = sources(desk.project.reading)[1]
    found = passages(desk.project.reading, version_id=short.version_id)
    assert [one.quote for one in found] == [exact]
    desk.project.undo()
    assert [one.codings for one in sources(desk.project.reading)] == [0, 0]


def test_the_index_is_made_beside_the_work(qtbot: QtBot, program: Program, path: Path) -> None:
    assert program.open_path(path)
    project = program.desk.project
    assert left_out(project.reading)
    qtbot.waitUntil(lambda: not left_out(project.reading) and not program.tasks.running, timeout=20_000)


def test_hits_are_boxed_while_one_searches(qtbot: QtBot, program: Program, path: Path) -> None:
    assert program.open_path(path)
    sought(qtbot, program, "canal")
    host = program.desk.reading.host()
    assert host is not None
    assert len(host.page.scene.hits) == 200
    program.window.show_activity("coding")
    assert len(host.page.scene.hits) == 0
    program.window.show_activity("search")
    assert len(host.page.scene.hits) == 200


def test_a_damaged_index_is_told_of_by_no_missing_hit_and_is_made_anew(qtbot: QtBot, program: Program, path: Path) -> None:
    assert program.open_path(path)
    project = program.desk.project
    qtbot.waitUntil(lambda: not left_out(project.reading) and not program.tasks.running, timeout=20_000)
    with project.aside() as connection:
        connection.exec_driver_sql("DELETE FROM search_words_data WHERE id>10")
    pane = sought(qtbot, program, "canal")
    assert pane.model.count == 201

    def is_mended() -> bool:
        try:
            with project.reading.connection() as connection:
                return len(matching(connection, '"canal"')) == 3 and not program.tasks.running
        except DamagedProject:
            return False

    qtbot.waitUntil(is_mended, timeout=20_000)


def test_the_navigator_is_wider_while_one_searches(program: Program, path: Path) -> None:
    assert program.open_path(path)
    window = program.window
    window.showNormal()
    window.resize(1640, 1000)
    window.show_activity("coding")
    before = window.navigators.width()
    window.show_activity("search")
    assert window.navigators.width() > before
    window.show_activity("coding")
    assert window.navigators.width() == before


def test_the_find_bar_gives_the_boxes_back(qtbot: QtBot, program: Program, path: Path) -> None:
    assert program.open_path(path)
    sought(qtbot, program, "canal")
    host = program.desk.reading.host()
    assert host is not None
    assert len(host.page.scene.hits) == 200
    host.finding.open()
    host.finding.bar.field.setText("town")
    qtbot.waitUntil(lambda: not host.finding.is_busy, timeout=10_000)
    assert {span.of(LINES) for span in host.page.scene.hits} == {"town"}
    QTest.keyClick(host.finding.bar.field, Qt.Key.Key_Escape)
    assert {span.of(LINES) for span in host.page.scene.hits} == {"canal"}
