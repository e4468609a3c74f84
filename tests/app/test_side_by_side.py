"""Two halves: two sources, or one source twice, side by side."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.app.texts import press
from workbench.app.program import Program
from workbench.coding.themes import create_theme
from workbench.entities.keys import set_key
from workbench.model.theme import Theme
from workbench.sources.editing import delete_source
from workbench.ui.reader.standing import Standing
from workbench.ui.window.tab_half import DRAGGED
from workbench.ui.workspace import ReaderHost

pytestmark = pytest.mark.timeout(180)
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def shown(program: Program) -> list[list[str]]:
    """The titles of the tabs, half by half."""
    tabs, known = program.window.tabs, program.desk.catalogue.sources
    return [[known[int(key.split()[1])].title for key in tabs.keys(half)] for half in ((0, 1) if tabs.is_split else (0,))]


def host_of(program: Program, half: int) -> ReaderHost:
    tabs = program.window.tabs
    return tabs.page(tabs.current_of(half), half)


def split(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_F7)
    assert program.window.tabs.is_split


def click_text(host: ReaderHost) -> None:
    QTest.mouseClick(host.page.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(host.page.columns.text + 60, 200))


def test_one_source_twice_stands_at_the_same_line_and_the_right_half_is_in_front(program: Program, two, qtbot: QtBot) -> None:
    program.desk.jump(two["beta"], 9_000)
    stood = Standing.of(program.desk.host().page)
    split(program)
    assert shown(program) == [["alpha", "beta"], ["beta"]]
    assert program.window.tabs.front == 1
    assert program.desk.host() is host_of(program, 1)
    qtbot.waitUntil(lambda: host_of(program, 1).page.place() == host_of(program, 0).page.place(), timeout=10_000)
    assert abs(host_of(program, 1).page.place() - stood.place) < 200


def test_each_half_has_its_own_place_and_selection_and_both_show_the_same_marks(program: Program, two) -> None:
    split(program)
    left, right = host_of(program, 0), host_of(program, 1)
    right.page.go_to(20_000)
    assert left.page.place() < 200
    right.page.select(20_000, 20_012)
    assert left.page.selected_spans() == ()
    theme = create_theme(program.desk.project, "Trade")
    program.desk.codebook.attach_wanted.emit("theme", theme.id if hasattr(theme, "id") else theme)
    for host in (left, right):
        assert [mark.start for mark in host.page.store.all()] == [20_000]
    program.desk.undoing.undo()
    assert not left.page.store.all()
    assert not right.page.store.all()


def test_a_click_into_a_half_brings_it_to_the_front(program: Program, two, qtbot: QtBot) -> None:
    split(program)
    bars = [program.window.tabs._halves[half].bar for half in (0, 1)]
    assert [bar.in_front for bar in bars] == [False, True]
    click_text(host_of(program, 0))
    assert program.window.tabs.front == 0
    assert [bar.in_front for bar in bars] == [True, False]
    assert program.desk.host() is host_of(program, 0)
    QTest.mouseClick(bars[1], LEFT, Qt.KeyboardModifier.NoModifier, bars[1].tabRect(0).center())
    assert program.window.tabs.front == 1
    QTest.keyClick(program.window, Qt.Key.Key_F6, CONTROL)
    assert program.window.tabs.front == 0
    assert host_of(program, 0).page.hasFocus()


def test_personal_keys_and_the_codebook_act_on_the_half_in_front(program: Program, two) -> None:
    project = program.desk.project
    theme = create_theme(project, "Trade")
    set_key(project, Theme, getattr(theme, "id", theme), "4")
    program.window.tabs.beside_wanted.emit(f"source {two['alpha']}", 0)
    assert shown(program) == [["alpha", "beta"], ["alpha"]]
    left, right = host_of(program, 0), host_of(program, 1)
    assert left.source.title == "beta"
    right.page.select(0, 9)
    left.page.select(100, 112)
    press(left.page, Qt.Key.Key_4)
    assert [mark.start for mark in left.page.store.all()] == [100]
    assert not right.page.store.all()


def test_the_inspector_follows_the_half_in_front(program: Program, two) -> None:
    split(program)
    left, right = host_of(program, 0), host_of(program, 1)
    asked = []
    program.desk.inspector.show_selection = lambda version, spans: asked.append(spans)
    left.page.select(0, 9)
    right.page.select(20, 30)
    asked.clear()
    program.window.tabs.set_front(0)
    program.window.tabs.set_front(1)
    assert [spans[0].start for spans in asked] == [0, 20]


def test_closing_the_last_tab_of_a_half_closes_the_half(program: Program, two) -> None:
    split(program)
    QTest.keyClick(program.window, Qt.Key.Key_W, CONTROL)
    assert not program.window.tabs.is_split
    assert shown(program) == [["alpha", "beta"]]
    assert not program.window.commands.action("beside").isChecked()
    split(program)
    tabs = program.window.tabs
    for key in tabs.keys(0):
        tabs.close_tab(key, 0)
    assert shown(program) == [["beta"]]
    assert program.desk.host() is host_of(program, 0)
    assert host_of(program, 0).isVisible()


def test_both_halves_are_brought_together_without_doubles(program: Program, two) -> None:
    split(program)
    kept = program.desk.host()
    program.desk.reading.open(two["alpha"], 1)
    program.window.tabs.show_tab(f"source {two['beta']}")
    QTest.keyClick(program.window, Qt.Key.Key_F7)
    assert not program.window.tabs.is_split
    assert sorted(shown(program)[0]) == ["alpha", "beta"]
    assert program.desk.host() is kept


def test_a_source_that_is_deleted_goes_from_both_halves(program: Program, two) -> None:
    split(program)
    delete_source(program.desk.project, two["beta"])
    assert shown(program) == [["alpha"]]


def test_a_tab_is_dragged_to_the_right_half_and_back(program: Program, two) -> None:
    drop_tab(program, target=0, source=0, key=f"source {two['alpha']}", at=0.8)
    assert shown(program) == [["beta"], ["alpha"]]
    drop_tab(program, target=0, source=1, key=f"source {two['alpha']}", at=0.5)
    assert shown(program) == [["beta", "alpha"]]
    drop_tab(program, target=0, source=0, key=f"source {two['alpha']}", at=0.8, modifiers=CONTROL)
    assert shown(program) == [["beta", "alpha"], ["alpha"]]


def test_a_tab_pulled_off_its_bar_is_dragged(program: Program, two) -> None:
    bar = program.window.tabs.bar
    pulled = []
    bar.dragged_out.disconnect()
    bar.dragged_out.connect(pulled.append)
    start = bar.tabRect(1).center()
    QTest.mousePress(bar, LEFT, Qt.KeyboardModifier.NoModifier, start)
    move_held(bar, start + QPoint(3, 10))
    assert pulled == []
    move_held(bar, start + QPoint(3, 90))
    was_pulled = list(pulled)
    QTest.mouseRelease(bar, LEFT, Qt.KeyboardModifier.NoModifier, start)  # else it is held for all tests that follow
    assert was_pulled == [f"source {two['beta']}"]


def test_the_menu_of_a_tab_opens_it_beside(program: Program, two) -> None:
    bar = program.window.tabs.bar
    bar.customContextMenuRequested.emit(bar.tabRect(0).center())
    menu = next(one for one in program.window.tabs.findChildren(QMenu) if one.isVisible())
    action: QAction = next(one for one in menu.actions() if one.text().startswith("Open beside"))
    action.trigger()
    menu.close()
    assert shown(program) == [["alpha", "beta"], ["alpha"]]


@pytest.mark.parametrize(("width", "navigator", "inspector"), [(1366, False, False), (1640, True, False), (1920, True, True)])
def test_a_narrow_window_gives_its_room_to_the_texts(program: Program, two, qtbot, width, navigator, inspector) -> None:
    window = program.window
    window.resize(width, 768)
    split(program)
    assert window.navigators.isVisible() is navigator
    assert window.inspector_shown is inspector
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert window.navigators.isVisible()


def test_back_leads_to_the_half_in_which_a_place_was(program: Program, two) -> None:
    split(program)
    right = host_of(program, 1)
    program.desk.jump(two["beta"], 9_000)
    program.desk.jump(two["beta"], 30_000)
    program.window.tabs.set_front(0)
    program.desk.travelling.back()
    assert program.window.tabs.front == 1
    program.desk.travelling.back()
    assert 8_800 < right.page.place() < 9_200


def test_a_source_is_opened_in_the_other_half_from_the_list(program: Program, two) -> None:
    program.window.show_activity("sources")
    view = program.desk.sources.view
    view.setFocus()
    view.select(two["alpha"])
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    assert shown(program) == [["alpha", "beta"], ["alpha"]]
    view.select(two["beta"])
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    assert shown(program) == [["alpha", "beta"], ["alpha"]], "the other half of the right one is the left"
    assert program.window.tabs.front == 0


def test_a_narrow_window_comes_back_with_the_room_for_two(program: Program, two) -> None:
    program.window.resize(1366, 768)
    split(program)
    path = program.desk.project.path
    program.close_project()
    program.open_path(path)
    assert program.window.tabs.is_split
    assert not program.window.navigators.isVisible()
    QTest.keyClick(program.window, Qt.Key.Key_2, CONTROL)
    assert program.window.navigators.isVisible(), "asked for by the analyst it is shown all the same"


def drop_tab(program, *, target: int, source: int, key: str, at: float, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    half = program.window.tabs._halves[target]
    data = QMimeData()
    data.setData(DRAGGED, f"{source} {key}".encode())
    point, action = QPoint(round(half.width() * at), 300), Qt.DropAction.MoveAction
    for event in (
        QDragEnterEvent(point, action, data, LEFT, modifiers),
        QDragMoveEvent(point, action, data, LEFT, modifiers),
        QDropEvent(QPointF(point), action, data, LEFT, modifiers),
    ):
        QApplication.sendEvent(half, event)
        assert event.isAccepted()


def move_held(widget, point: QPoint) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    where = QPointF(widget.mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
