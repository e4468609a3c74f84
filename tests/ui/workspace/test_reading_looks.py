"""Font, size and column: kept, shown live in every open text, and right whatever the settings' file holds."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.panes.opened import Opener
from workbench.ui.reader.style import columns_for
from workbench.ui.reading_looks import ReadingChoice, ReadingLooks
from workbench.ui.settings import Settings
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.looks_popover import LooksPopover


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def looks(qapp: QApplication, tokens: Tokens, settings: Settings) -> ReadingLooks:
    return ReadingLooks(settings)


@pytest.fixture
def host(opened: Opener, looks: ReadingLooks) -> ReaderHost:
    made = opened(looks=looks)
    looks.changed.connect(made.set_reading_style)
    return made


def test_the_usual_column_is_the_one_of_the_pictures(looks: ReadingLooks) -> None:
    style = looks.style()
    assert (style.size, style.line, style.column) == (17.0, 28, 620)


def test_a_choice_outlives_the_program(looks: ReadingLooks, settings: Settings) -> None:
    looks.change(family="Inter", margins="wide")
    looks.step("size", 1)
    looks.step("width", -1)
    again = ReadingLooks(Settings(settings.path))
    assert again.choice == looks.choice == ReadingChoice("Inter", 18.0, 1.65, 73, "wide")


@pytest.mark.parametrize(
    "kept",
    [
        [], "x", 7, {"size": "large", "family": 3, "margins": [], "line": None, "width": True},
        {"size": 1e9, "line": -1, "width": 0, "family": "", "margins": "none"},
    ],
)  # fmt: skip
def test_settings_that_make_no_sense_are_as_if_there_were_none(tokens: Tokens, settings: Settings, kept: object) -> None:
    settings.path.write_text(json.dumps({"reading": kept}), encoding="utf-8")
    assert ReadingLooks(Settings(settings.path)).choice == ReadingChoice()


def test_steps_end_at_either_end(looks: ReadingLooks) -> None:
    for what in ("size", "line", "width"):
        for by in (1, -1):
            for _ in range(20):
                looks.step(what, by)
            assert not looks.can_step(what, by)
            assert looks.can_step(what, -by)


def test_a_wider_font_gets_a_wider_column_for_the_same_letters(looks: ReadingLooks) -> None:
    before = looks.style().column
    looks.step("size", 3)
    assert looks.style().column > before
    assert looks.choice.width == 77


def test_margins_share_the_spare_room_and_never_the_column() -> None:
    found = [columns_for(1600, 620, margins) for margins in ("narrow", "usual", "wide")]
    assert [one.width for one in found] == [620] * 3
    assert found[0].text < found[1].text < found[2].text
    assert all(one.names + one.names_width <= 1600 for one in found)


def test_the_popup_changes_the_text_at_once_and_keeps_the_place(qtbot: QtBot, host: ReaderHost, looks: ReadingLooks) -> None:
    qtbot.mouseClick(host.toolbar.style_, Qt.MouseButton.LeftButton)
    popup = host.findChild(LooksPopover)
    assert popup is not None
    assert popup.isVisible()
    qtbot.mouseClick(popup.size_.more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(popup.line.more, Qt.MouseButton.LeftButton)
    assert (host.page.style_.size, host.page.style_.line) == (18.0, 32)
    assert popup.size_.value.text() == "18 px"
    popup.family.setCurrentIndex(popup.family.findData("Noto Sans"))
    popup.family.activated.emit(popup.family.currentIndex())
    assert host.page.style_.family == "Noto Sans"
    qtbot.mouseClick(popup.reset, Qt.MouseButton.LeftButton)
    assert looks.choice == ReadingChoice()
    assert not popup.reset.isEnabled()


def test_another_column_is_as_wide_as_it_says_and_margins_move_it(host: ReaderHost, looks: ReadingLooks) -> None:
    for values in ({"width": 60}, {"width": 80}, {"size": 21.0}, {"margins": "narrow"}, {"family": "Inter"}):
        looks.change(**values)
        assert host.page.flow.width == host.page.columns.width
    host.resize(1500, 700)
    before = host.page.columns
    looks.change(margins="wide")
    assert host.page.columns.text > before.text
    assert host.page.columns.width == before.width == host.page.flow.width


def test_esc_closes_the_popup_and_the_text_has_the_focus_again(qtbot: QtBot, host: ReaderHost) -> None:
    host.show_looks()
    popup = host.findChild(LooksPopover)
    assert popup is not None
    qtbot.keyClick(popup.family, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert host.page.hasFocus()


def test_a_press_in_the_text_closes_the_popup(qtbot: QtBot, host: ReaderHost) -> None:
    host.show_looks()
    popup = host.findChild(LooksPopover)
    assert popup is not None
    handle = host.window().windowHandle()
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=host.page.viewport().mapTo(host.window(), QPoint(100, 500)))
    assert not popup.isVisible()
    qtbot.mouseClick(host.toolbar.style_, Qt.MouseButton.LeftButton)
    assert popup.isVisible()
    qtbot.mouseClick(host.toolbar.style_, Qt.MouseButton.LeftButton)
    assert not popup.isVisible()


def test_ctrl_and_the_wheel_change_the_size_by_notches(host: ReaderHost, looks: ReadingLooks) -> None:
    def turn(by: int) -> None:
        at, viewport = QPointF(300, 300), host.page.viewport()
        event = QWheelEvent(
            at, viewport.mapToGlobal(at), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)

    turn(120)
    assert looks.choice.size == 18.0
    turn(-60)
    assert looks.choice.size == 18.0
    turn(-60)
    assert looks.choice.size == 17.0
