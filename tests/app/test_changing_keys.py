"""Keys of commands are changed with real keys, hold at once and the next time; what would do harm is said instead."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.app.program import Program
from workbench.ui.keymap import KeyMap, would_be_typed
from workbench.ui.preferences.keys import KeysField
from workbench.ui.settings import Settings
from workbench.ui.window.commands import Commands

pytestmark = pytest.mark.timeout(180)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def field(qtbot: QtBot, program: Program) -> KeysField:
    """The list of keys in the settings, with the command for a new project chosen."""
    dialog = program.personal.preferring.open("keys")
    qtbot.waitUntil(dialog.isActiveWindow, timeout=10_000)
    made = next(row.field for section in dialog.sections for row in section.rows if row.item.name == "keys")
    choose(made, "new_project")
    return made


def choose(field: KeysField, name: str, words: str = "") -> None:
    number = next(number for number, line in field._shown.items() if line.name == name and words in line.words)
    field.view.setCurrentIndex(field.model.index_of(number))
    field.view.setFocus()


def press(field: KeysField, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(field.view, Qt.Key.Key_Return)
    QTest.keyClick(field.catcher, key, modifier)


def test_a_free_key_holds_at_once_and_the_next_time(program: Program, field: KeysField, qtbot: QtBot) -> None:
    press(field, Qt.Key.Key_F11, CONTROL)
    action = program.window.commands.action("new_project")
    assert [one.toString() for one in action.shortcuts()] == ["Ctrl+F11"]
    again = Commands(QWidget(), KeyMap(Settings(program.settings.path)))
    assert again.action("new_project").shortcut() == QKeySequence("Ctrl+F11")
    qtbot.mouseClick(field.usual, Qt.MouseButton.LeftButton)
    assert action.shortcut() == QKeySequence("Ctrl+N")
    qtbot.mouseClick(field.none, Qt.MouseButton.LeftButton)
    assert action.shortcuts() == []


def test_a_key_that_is_taken_is_said_and_may_be_taken_over(program: Program, field: KeysField, qtbot: QtBot) -> None:
    press(field, Qt.Key.Key_Y, CONTROL)  # the second key of Redo
    assert "Redo" in field.note.text()
    assert program.window.commands.action("new_project").shortcut() == QKeySequence("Ctrl+N")
    qtbot.mouseClick(field.take, Qt.MouseButton.LeftButton)
    assert program.window.commands.action("new_project").shortcut() == QKeySequence("Ctrl+Y")
    assert [one.toString() for one in program.window.commands.action("redo").shortcuts()] == ["Ctrl+Shift+Z"]
    program.window.keymap.reset()
    assert program.window.commands.action("redo").shortcuts()[1] == QKeySequence("Ctrl+Y")


def test_letters_and_keys_of_the_text_are_refused_and_esc_changes_nothing(program: Program, field: KeysField) -> None:
    press(field, Qt.Key.Key_Q)
    assert "Ctrl or Alt" in field.note.text()
    press(field, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)  # copies with citation
    assert field.note.text()
    assert field.take.isHidden(), "what belongs to the text stays with it"
    press(field, Qt.Key.Key_Escape)
    assert program.window.commands.action("new_project").shortcut() == QKeySequence("Ctrl+N")
    choose(field, "", "Select sentence")
    assert not field.change.isEnabled()
    assert field.seek("ctrl+n")
    assert not field.seek("no such command")


@pytest.mark.parametrize("kept", [7, [7], ["no such key!", "\x00"], "Ctrl+N", {"a": 1}])
def test_garbage_in_the_settings_is_nothing(tmp_path, kept) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("keys", {"undo": kept})
    assert set(KeyMap(settings).keys("undo", ("Ctrl+Z",))) <= {"Ctrl+Z"}
    settings.set("keys", kept)
    assert KeyMap(settings).keys("undo", ("Ctrl+Z",)) == ("Ctrl+Z",) or isinstance(kept, dict)


@pytest.mark.parametrize(
    ("key", "typed"), [("A", True), ("Shift+A", True), (";", True), ("F5", False), ("Ctrl+A", False), ("Alt+1", False)]
)
def test_what_would_be_typed(key: str, typed: bool) -> None:
    assert would_be_typed(key) is typed
