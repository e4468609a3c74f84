"""The window's frame: sizes, panes, tabs, drops, docks, looks."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from workbench.ui.theme.tokens import Mode, Tokens

pytestmark = pytest.mark.timeout(180)


def _inside(window: QWidget, part: QWidget) -> bool:
    corner = part.mapTo(window, QPoint(0, 0))
    return window.rect().contains(part.rect().translated(corner))


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1366, 768), (1640, 1000)])
def test_everything_fits(open_frame, width, height):
    window, _ = open_frame(width, height)
    assert (window.width(), window.height()) == (width, height)
    for part in (window.menus.palette_button, window.activities, window.navigators, window.tabs, window.status):
        assert part.isVisible()
        assert _inside(window, part)


def test_measures(open_frame):
    window, _ = open_frame()
    assert window.menus.height() == 32
    assert window.activities.width() == 76
    assert window.navigators.width() == 280
    assert window.tabs.bar.height() == 36
    assert window.status.height() == 28
    assert window.menus.palette_button.size().toTuple() == (312, 24)


def test_wide_window_has_the_inspector_beside_the_text(open_frame):
    window, _ = open_frame(1640)
    assert window.inspector_shown
    text_end = window.tabs.mapTo(window, QPoint(window.tabs.width(), 0)).x()
    assert window._inspector.mapTo(window, QPoint(0, 0)).x() >= text_end
    assert window._inspector.width() == 328


def test_narrow_window_lays_the_inspector_over_the_text_on_demand(open_frame, qtbot):
    window, _ = open_frame(1366)
    assert not window.inspector_shown
    text = window.tabs.width()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.inspector_shown
    assert window.tabs.width() == text
    assert window.covered > 300, "the text is told, so that it gives way to the left"
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not window.inspector_shown
    assert not window.covered


def test_growing_and_shrinking_keeps_the_wish(open_frame):
    window, _ = open_frame(1640)
    window.resize(1300, 800)
    assert not window.inspector_shown
    window.resize(1640, 800)
    assert window.inspector_shown


def test_navigator_by_key(open_frame, qtbot):
    window, _ = open_frame()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert not window.navigators.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.navigators.isVisible()


def test_activities_by_mouse(open_frame, qtbot):
    window, _ = open_frame()
    button = window.activities._buttons["sources"]
    with qtbot.waitSignal(window.activity_changed) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["sources"]
    assert button.isChecked()
    assert not window.activities._buttons["coding"].isChecked()
    assert not button.ring


def test_a_ring_only_for_the_keyboard(open_frame, qtbot):
    window, _ = open_frame()
    first, second = window.activities._buttons["sources"], window.activities._buttons["coding"]
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not first.ring
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second.ring
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not first.ring
    assert not second.ring


def test_tabs_open_once_close_and_step(open_frame, qtbot):
    window, _ = open_frame()
    tabs = window.tabs
    assert tabs.keys() == ["1", "2", "3"]
    assert tabs.current == "1"
    tabs.step(-1)
    assert tabs.current == "3"
    with qtbot.waitSignal(tabs.closed) as told:
        tabs.close_tab("3")
    assert told.args == ["3"]
    assert tabs.keys() == ["1", "2"]
    tabs.close_tab("1")
    tabs.close_tab("2")
    tabs.close_tab("2")
    assert not tabs.current
    assert not tabs.bar.isVisible()


def test_a_moved_tab_keeps_its_page(open_frame):
    window, _ = open_frame()
    pages = {key: window.tabs.page(key) for key in ("1", "2", "3")}
    window.tabs.bar.moveTab(0, 2)
    window.tabs.show_tab("1")
    assert pages["1"].isVisible()
    window.tabs.close_tab("1")
    assert pages[window.tabs.current].isVisible()


def test_files_are_dropped_anywhere_on_the_window(open_frame, qtbot, tmp_path):
    window, _ = open_frame()
    paths = [tmp_path / "a.txt", tmp_path / "b ą.pdf"]
    data = QMimeData()
    data.setUrls([*(QUrl.fromLocalFile(str(path)) for path in paths), QUrl("https://example.org/x")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.files_dropped) as told:
        window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    assert told.args == [paths]


def test_what_is_no_file_is_not_taken(open_frame):
    window, _ = open_frame()
    data = QMimeData()
    data.setText("words")
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()


def _dock(window) -> QDockWidget:
    return window.findChild(QDockWidget, "dock history")


def test_history_comes_back_as_it_was(open_frame, qtbot):
    window, _ = open_frame()
    assert not _dock(window).isVisible()
    qtbot.mouseClick(window.activities._buttons["history"], Qt.MouseButton.LeftButton)
    assert _dock(window).isVisible()
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, _dock(window))
    window.close()
    again, _ = open_frame()
    assert _dock(again).isVisible()
    assert again.dockWidgetArea(_dock(again)) == Qt.DockWidgetArea.BottomDockWidgetArea
    assert again.activities._buttons["history"].isChecked()


def test_the_welcome_page_hides_docks_and_gives_them_back(open_frame):
    window, _ = open_frame()
    _dock(window).show()
    window.show_welcome()
    assert not _dock(window).isVisible()
    assert not window.body.isVisible()
    window.show_body()
    assert _dock(window).isVisible()


def test_navigator_and_inspector_come_back_as_they_were(open_frame, qtbot):
    window, _ = open_frame()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    window.close()
    again, _ = open_frame()
    assert not again.navigators.isVisible()
    assert not again.inspector_shown


@pytest.mark.parametrize("garbage", ["", "no base64 !", "QUJD", 7, None, ["x"]])
def test_garbled_geometry_is_no_harm(open_frame, settings, garbage):
    for name in ("geometry", "docks", "widths", "activity", "inspector", "navigator"):
        settings.set(name, garbage)
    window, _ = open_frame()
    assert window.tabs.isVisible()


def _dark_and_light(window) -> tuple[float, float]:
    picture = window.grab().toImage()
    points = [picture.pixelColor(x, y) for x in range(4, picture.width(), 24) for y in range(4, picture.height(), 24)]
    return sum(c.lightnessF() < 0.35 for c in points) / len(points), sum(c.lightnessF() > 0.75 for c in points) / len(points)


@pytest.mark.parametrize("welcome", [False, True])
def test_switching_looks_leaves_nothing_half_dark(open_frame, theme, welcome):
    window, _ = open_frame()
    if welcome:
        window.show_welcome()
    theme.choose("dark")
    dark, light = _dark_and_light(window)
    assert dark > 0.96
    assert light < 0.03
    for role, part in (("window", window.activities), ("paper", window.tabs), ("panel", window.navigators)):
        if part.isVisible():
            corner = part.mapTo(window, QPoint(part.width() // 2, part.height() - 40))
            assert window.grab().toImage().pixelColor(corner) == theme.tokens.colour(role), role
    theme.choose("light")
    dark, light = _dark_and_light(window)
    assert light > 0.9
    theme.choose("high_contrast")
    assert _dark_and_light(window)[0] > 0.95


def test_menus_hold_every_command_that_is_built(open_frame):
    window, _ = open_frame()
    texts = {action.text() for menu in window.menus.menus.values() for action in menu.actions()}
    for words in ("New project…", "Undo", "Redo", "Inspector", "Dark", "Draft a brief", "About"):
        assert words in texts


def test_no_two_commands_share_a_key(open_frame):
    window, _ = open_frame()
    keys = [key.toString() for _, action in window.commands.known() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_in_a_narrow_window_dock_and_inspector_close_each_other_and_the_navigator_stays(open_frame, qtbot):
    window, _ = open_frame(1366, 768)
    window.add_dock("memos", "note", "Memos", QWidget())
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.inspector_shown
    window.docks.show_at_side("memos", 320)
    qtbot.waitUntil(lambda: not window.inspector_shown, timeout=10_000)
    assert not window.covered
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.inspector_shown
    assert not window.docks.is_shown("memos")
    qtbot.waitUntil(window.navigators.isVisible, timeout=10_000)


def test_the_inspectors_close_button_changes_its_looks(open_frame, qtbot):
    window, _ = open_frame(1366, 768)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    dark = Tokens(Mode.DARK)
    window.set_tokens(dark)
    painted = window._close_inspector.grab().toImage().pixelColor(3, 3)
    assert painted.name() == dark.colour("raised").name()


def test_no_menu_is_higher_than_a_small_screen(open_frame):
    window, _ = open_frame(1366, 768)
    for _spec, action in window.commands.known():
        action.setVisible(True)
    coding = window.menus.menus["Coding"]
    assert [one.text() for one in coding.actions() if one.menu()] == ["Themes", "Entities", "Memos", "Lists of passages"]
    assert all(menu.sizeHint().height() < 700 for menu in window.menus.menus.values())
