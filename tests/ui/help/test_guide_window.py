"""The guide in the program: F1 from where one is, searching, links, back, larger text, another language; by real keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.program import Program
from workbench.ui.help.window import GuideWindow
from workbench.ui.settings import Settings

CONTROL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def program(qtbot: QtBot, qapp, tmp_path: Path) -> Iterator[Program]:
    made = Program(qapp, Settings(tmp_path / "settings.json"), Answers())
    made.window.resize(1640, 1000)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=10_000)
    yield made
    made.window.close()
    made.window.deleteLater()


def guide(program: Program) -> GuideWindow:
    window = program.helping.guide_window
    assert window is not None
    assert window.isVisible()
    for _ in range(200):
        QApplication.processEvents()
        if window.isActiveWindow():
            break
        QTest.qWait(10)
    return window


def page(program: Program) -> str:
    here = guide(program).trail.here
    assert here is not None
    return here.page


def press_help(qtbot: QtBot, widget: QWidget) -> None:
    """Give a widget the focus and press F1."""
    widget.window().activateWindow()
    inner = next((one for one in widget.findChildren(QWidget) if one.isVisible() and one.focusPolicy()), widget)
    inner.setFocus()
    qtbot.waitUntil(
        lambda: widget.isActiveWindow() and widget.isAncestorOf(QApplication.focusWidget() or widget), timeout=10_000
    )
    QTest.keyClick(inner, Qt.Key.Key_F1)


def test_f1_leads_to_the_page_of_what_has_the_focus(program: Program, qtbot: QtBot) -> None:
    press_help(qtbot, program.window)
    assert page(program) == "begin"
    program.open_sample()
    assert program.desk is not None
    program.window.show_inspector(True)
    program.desk.inspector.show_theme(next(iter(program.desk.catalogue.themes)))
    press_help(qtbot, program.desk.inspector)
    assert guide(program).trail.here is not None
    assert (guide(program).trail.here.page, guide(program).trail.here.anchor) == ("attaching", "inspector")
    QTest.keyClick(guide(program).view, Qt.Key.Key_F1)
    assert page(program) == "guide"
    QTest.keyClick(guide(program).view, Qt.Key.Key_Escape)
    assert not program.helping.guide_window.isVisible()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow, timeout=10_000)
    QTest.keyClick(program.window, Qt.Key.Key_F1, SHIFT)
    assert page(program) == "commands"
    text = guide(program).view.toPlainText()
    own = [theme for theme in program.desk.catalogue.themes.values() if theme.key]
    assert own
    assert all(theme.path in text for theme in own), "personal keys of the project are listed"


def test_f1_works_in_dialogs_of_the_program(program: Program, qtbot: QtBot) -> None:
    dialog = type("Asked", (QDialog,), {"__module__": "workbench.ui.attach.anything"})(program.window)
    field = QLineEdit(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and bool(dialog.actions()), timeout=10_000)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert page(program) == "attaching"
    dialog.reject()
    dialog.deleteLater()


def test_searching_opens_what_is_found_one_after_the_other(program: Program, qtbot: QtBot) -> None:
    program.helping.open("guide")
    window = guide(program)
    QTest.keyClick(window.view, Qt.Key.Key_F, CONTROL | SHIFT)
    assert window.side.field.hasFocus()
    QTest.keyClicks(window.side.field, "ATTÁCH fi")
    found = window.side.hits.hits.found
    assert "attach" in f"{found[0].place.title} {found[0].place.heading}".casefold(), "titles and headings come first"
    QTest.keyClick(window.side.field, Qt.Key.Key_Return)
    first = window.side.hits.currentIndex().row()
    assert (first, page(program)) == (0, found[0].place.page)
    assert window.view.extraSelections()
    QTest.keyClick(window.side.field, Qt.Key.Key_Return)
    assert window.side.hits.currentIndex().row() == 1 % len(found)
    window.side.field.clear()
    QTest.keyClicks(window.side.field, "node")
    assert any(one.place.anchor == "command-new_theme" for one in window.side.hits.hits.found), "words of other programs"
    QTest.keyClicks(window.side.field, " nothing such")
    assert not window.side.hits.hits.found
    assert window.side.told.text()
    QTest.keyClick(window.side.field, Qt.Key.Key_Escape)
    QTest.keyClick(window.side.field, Qt.Key.Key_Escape)
    assert window.view.hasFocus()


def test_links_are_followed_by_keys_and_back_leads_to_the_place(program: Program, qtbot: QtBot) -> None:
    program.helping.open("begin")
    window = guide(program)
    for _ in range(40):
        QTest.keyClick(window.view, Qt.Key.Key_Tab)
        if window.view.textCursor().charFormat().anchorHref() == "attaching.md":
            break
    before = window.view.verticalScrollBar().value()
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert page(program) == "attaching"
    QTest.keyClick(window.view, Qt.Key.Key_Left, ALT)
    assert page(program) == "begin"
    assert abs(window.view.verticalScrollBar().value() - before) < 60
    QTest.keyClick(window.view, Qt.Key.Key_Right, ALT)
    assert page(program) == "attaching"
    window.follow("#many")
    assert window.trail.here.anchor == "many"


def test_the_place_stays_when_letters_grow(program: Program, qtbot: QtBot) -> None:
    program.helping.open("commands")
    window = guide(program)
    window.view.verticalScrollBar().setValue(window.view.verticalScrollBar().maximum() // 2)

    def at_top() -> str:
        cursor = window.view.textCursor()
        cursor.setPosition(window.view.place)
        return cursor.block().text()

    text, before = window.view.toPlainText(), at_top()
    for _ in range(4):
        QTest.keyClick(window.view, Qt.Key.Key_Plus, CONTROL)
    assert window.view.zoom > 1.4
    assert window.view.toPlainText() == text
    assert at_top() == before
    window.resize(620, 700)
    assert window.side.isHidden()
    qtbot.waitUntil(lambda: window.view.horizontalScrollBar().maximum() == 0, timeout=10_000)
    QTest.keyClick(window.view, Qt.Key.Key_0, CONTROL)
    assert at_top() == before
    window.close()
    assert program.settings.get("guide_page") == "commands"


def test_words_are_found_in_the_page(program: Program, qtbot: QtBot) -> None:
    program.helping.open("attaching")
    window = guide(program)
    QTest.keyClick(window.view, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(window.bar.field, "theme")
    marks = window.view.extraSelections()
    assert len(marks) == window.view.toPlainText().casefold().count("theme")
    at = window.view.textCursor().position()
    QTest.keyClick(window.bar.field, Qt.Key.Key_Return)
    assert window.view.textCursor().position() > at
    QTest.keyClick(window.bar.field, Qt.Key.Key_Escape)
    assert not window.bar.isVisible()
    assert not window.view.extraSelections()
    assert window.isVisible(), "Esc closes one thing at a time"
    window.view.selectAll()
    QTest.keyClick(window.view, Qt.Key.Key_C, CONTROL)
    assert "Choose the words" in QApplication.clipboard().text()


def test_the_guide_speaks_the_language_of_the_window(program: Program, qtbot: QtBot) -> None:
    program.helping.open("attaching")
    assert "Choose the words" in guide(program).view.toPlainText()
    guide(program).view.verticalScrollBar().setValue(200)
    program.speak("pl")
    assert page(program) == "attaching"
    assert "Wybór słów" in guide(program).view.toPlainText()
    assert guide(program).view.accessibleName() == "Przypisywanie"
    assert guide(program).view.verticalScrollBar().value() > 100, "one stands where one stood"
    program.speak("en")
    assert "Choose the words" in guide(program).view.toPlainText()


def test_looks_follow_and_keys_are_those_in_force(program: Program, qtbot: QtBot) -> None:
    program.window.commands.action("palette").setShortcuts([QKeySequence("Ctrl+Alt+Shift+F11")])
    program.helping.open("commands")
    window = guide(program)
    assert "Ctrl+Alt+Shift+F11".replace(" ", "") in window.view.toPlainText().replace("\N{NO-BREAK SPACE}", "")
    cursor = QTextCursor(window.view.document())
    light = cursor.charFormat().foreground().color().lightness()
    program.theme.choose("dark")
    cursor = QTextCursor(window.view.document())
    assert cursor.charFormat().foreground().color().lightness() > light
    program.theme.choose("light")
