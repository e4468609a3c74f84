"""The reader's toolbar: it tells what is wanted, and shows what is told to it without telling it back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.panes.opened import Opener
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace.toolbar import ReaderToolbar

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def toolbar(qtbot: QtBot, tokens: Tokens) -> ReaderToolbar:
    made = ReaderToolbar(tokens)
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    return made


def test_each_button_tells_what_is_wanted(qtbot: QtBot, toolbar: ReaderToolbar) -> None:
    toolbar.set_history(can_back=True, can_forward=True)
    for button, signal in (
        (toolbar.back, toolbar.back_wanted), (toolbar.forward, toolbar.forward_wanted), (toolbar.glass, toolbar.find_wanted),
        (toolbar.style_, toolbar.style_wanted), (toolbar.shown, toolbar.shown_wanted),
        (toolbar.inspector, toolbar.inspector_wanted), (toolbar.backlight, toolbar.backlight_toggled),
    ):  # fmt: skip
        with qtbot.waitSignal(signal, timeout=10_000):
            qtbot.mouseClick(button, LEFT)


def test_the_arrows_are_dead_without_a_way_and_say_where_they_lead(qtbot: QtBot, toolbar: ReaderToolbar) -> None:
    with qtbot.assertNotEmitted(toolbar.back_wanted):
        qtbot.mouseClick(toolbar.back, LEFT)
    toolbar.set_history(can_back=True, can_forward=False, back_words="Back to “harbour”, p. 2")
    assert toolbar.back.isEnabled()
    assert not toolbar.forward.isEnabled()
    assert toolbar.back.accessibleName() == "Back to “harbour”, p. 2"


def test_views_are_chosen_by_mouse_and_arrow_keys_and_set_in_silence(qtbot: QtBot, toolbar: ReaderToolbar) -> None:
    assert not toolbar.views.isVisible()
    toolbar.set_views_offered(True)
    told: list[str] = []
    toolbar.view_wanted.connect(told.append)
    cells = toolbar.views.findChildren(type(toolbar.views._cells["page"]))
    qtbot.mouseClick(cells[1], LEFT)
    cells[1].setFocus()
    qtbot.keyClick(cells[1], Qt.Key.Key_Right)
    assert told == ["page", "both"]
    toolbar.set_view("text")
    assert told == ["page", "both"]
    assert toolbar.views.value == "text"


def test_what_is_set_is_not_told(qtbot: QtBot, toolbar: ReaderToolbar) -> None:
    with qtbot.assertNotEmitted(toolbar.backlight_toggled), qtbot.assertNotEmitted(toolbar.inspector_wanted):
        toolbar.set_backlight(True)
        toolbar.set_inspector_shown(True)
    assert toolbar.backlight.isChecked()
    toolbar.set_shown("3 themes", "12 codings are hidden")
    assert toolbar.shown.accessibleName() == "Show: 3 themes"


def test_tab_leads_through_the_tools_to_the_text(qtbot: QtBot, opened: Opener) -> None:
    host = opened(size=(1000, 600))
    host.toolbar.set_history(can_back=True, can_forward=True)
    host.toolbar.back.setFocus()
    seen = [host.toolbar.back]
    while seen[-1] is not host.page and len(seen) < 12:
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
        seen.append(host.focusWidget())
    bar = host.toolbar
    assert seen == [bar.back, bar.forward, bar.backlight, bar.glass, bar.inspector, host.page]


def test_a_narrow_tab_keeps_the_views_whole_and_leaves_out_what_keys_do(qtbot: QtBot, toolbar: ReaderToolbar) -> None:
    toolbar.set_views_offered(True)
    for width, kept in ((900, 2), (660, 2), (645, 1), (585, 1), (560, 0), (420, 0)):
        toolbar.resize(width, 40)
        assert [toolbar.backlight.isHidden(), toolbar.inspector.isHidden()].count(False) == kept
        if width >= 560:
            toolbar.layout().activate()
            assert all(one.width() >= one.sizeHint().width() for one in (toolbar.shown, toolbar.inspector) if one.isVisible())
        qtbot.waitUntil(lambda: toolbar.views.width() >= toolbar.views.sizeHint().width(), timeout=10_000)
    assert toolbar.minimumSizeHint().width() <= 420
