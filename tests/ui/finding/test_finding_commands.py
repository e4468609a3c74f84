"""The commands of finding in the whole window, by their keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import answers, program
from workbench.app.program import Program
from workbench.sample import make_sample

__all__ = ["answers", "program"]
CONTROL, SHIFT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def press(program: Program, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(program.window.focusWidget() or program.window, key, modifiers)


@pytest.fixture
def sample(program: Program, tmp_path: Path) -> Program:
    """The program with the sample project."""
    path = tmp_path / "s.workbench"
    make_sample(path, "Anna Kowal").close()
    program.settings.set("analyst", "Anna Kowal")
    assert program.open_path(path)
    return program


def test_find_next_previous_and_go_to_by_their_keys(sample: Program, qtbot: QtBot) -> None:
    assert sample.desk is not None
    host = sample.desk.host()
    assert host is not None
    press(sample, Qt.Key.Key_F, CONTROL)
    assert host.finding.bar.field.hasFocus()
    QTest.keyClicks(host.finding.bar.field, "moscow")
    qtbot.waitUntil(lambda: not host.finding.is_busy, timeout=10_000)
    press(sample, Qt.Key.Key_F3)
    press(sample, Qt.Key.Key_F3)
    press(sample, Qt.Key.Key_F3, SHIFT)
    assert host.finding.current == 0
    assert host.finding.bar.field.hasFocus()
    press(sample, Qt.Key.Key_Escape)
    assert host.page.selected_text().casefold() == "moscow"
    press(sample, Qt.Key.Key_F3)
    assert host.finding.current == 1
    press(sample, Qt.Key.Key_G, CONTROL)
    field = host.going._field
    assert field is not None
    assert field.field.hasFocus()
    press(sample, Qt.Key.Key_Escape)
    assert host.page.hasFocus()


def test_the_way_back_from_a_hit(sample: Program, qtbot: QtBot) -> None:
    assert sample.desk is not None
    host = sample.desk.host()
    assert host is not None
    place = host.page.place()
    last = host.document.text[-12:].strip(" .\n")
    host.finding.open()
    host.finding.bar.field.setText(last)
    qtbot.waitUntil(lambda: not host.finding.is_busy, timeout=10_000)
    host.finding.previous()
    assert host.page.place() != place
    host.finding.close_bar()
    press(sample, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert host.page.place() == place


def test_without_a_source_in_front_nothing_breaks(sample: Program, qtbot: QtBot) -> None:
    assert sample.desk is not None
    host = sample.desk.host()
    assert host is not None
    for key in list(sample.window.tabs.keys()):
        sample.window.tabs.close_tab(key)
    sample.window.commands.action("find").trigger()
    sample.window.commands.action("find_next").trigger()
    sample.window.commands.action("go_to").trigger()
