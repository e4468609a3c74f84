"""The guided tour: taken by real keys it goes on by itself; it ends calmly, and leaves nothing behind but its copy."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench import paths
from workbench.app.program import Program
from workbench.briefs.records import briefs
from workbench.project.opening import create

pytestmark = pytest.mark.timeout(180)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def on_step(qtbot: QtBot, program: Program, name: str) -> None:
    qtbot.waitUntil(lambda: program.touring.step.name == name, timeout=10_000)
    assert program.touring.guide is not None
    card, window = program.touring.guide.card, program.window
    assert card.isVisible()
    assert window.rect().adjusted(-14, -14, 14, 14).contains(card.geometry()), "but for its shadow it lies within the window"


def test_the_tour_is_taken_by_keys_and_goes_on_by_itself(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    own = tmp_path / "own.workbench"
    create(own, "Own", "Anna Kowal").close()
    program.open_path(own)
    program.window.commands.action("tour").trigger()
    on_step(qtbot, program, "select")
    host = program.desk.host()
    span = program.touring._places._sentence(host)
    host.setFocus()
    host.page.go_to(span.start)
    host.page.select(span.start, span.start)
    QTest.keyClick(host.page, Qt.Key.Key_S)
    on_step(qtbot, program, "attach")
    QTest.keyClick(host.page, Qt.Key.Key_A)
    QTest.keyClicks(QApplication.focusWidget(), "weapons")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    on_step(qtbot, program, "undo")
    QTest.keyClick(program.window, Qt.Key.Key_Z, CONTROL)
    on_step(qtbot, program, "find")
    QTest.keyClick(program.window, Qt.Key.Key_F, CONTROL | SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "oil")
    qtbot.waitUntil(lambda: program.desk.searching.pane.model.count > 0, timeout=10_000)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    on_step(qtbot, program, "brief")
    QTest.keyClick(program.window, Qt.Key.Key_B, CONTROL)
    on_step(qtbot, program, "end")
    assert len(briefs(program.desk.project.reading)) == 2
    qtbot.mouseClick(program.touring.guide.card.show_button, Qt.MouseButton.LeftButton)
    assert program.touring.guide is None
    assert program.desk.project.path == own, "what was open before is open again"
    assert [entry["path"] for entry in program.settings.recent()] == [str(own)]


def test_it_is_shown_skipped_resized_and_ended_at_any_moment(qtbot: QtBot, program: Program) -> None:
    program.touring.begin()
    on_step(qtbot, program, "select")
    card = program.touring.guide.card
    for name in ("attach", "undo", "find", "brief"):
        qtbot.mouseClick(card.show_button, Qt.MouseButton.LeftButton)
        on_step(qtbot, program, name)
    qtbot.mouseClick(card.back_button, Qt.MouseButton.LeftButton)
    on_step(qtbot, program, "find")
    program.window.resize(1024, 740)
    program.window.navigators.hide()
    qtbot.waitUntil(lambda: program.window.rect().adjusted(-14, -14, 14, 14).contains(card.geometry()), timeout=10_000)
    on_step(qtbot, program, "find")
    program.window.tabs.close_tab(program.window.tabs.current)
    qtbot.wait(250)  # one look at a desk without a text
    program.touring.begin()
    on_step(qtbot, program, "select")
    qtbot.mouseClick(program.touring.guide.card.skip_button, Qt.MouseButton.LeftButton)
    on_step(qtbot, program, "attach")
    qtbot.mouseClick(program.touring.guide.card.skip_button, Qt.MouseButton.LeftButton)
    on_step(qtbot, program, "find")
    program.desk.host().setFocus()
    QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Escape)
    assert program.touring.guide is None
    program.touring.begin()
    on_step(qtbot, program, "select")
    program.personal.choose_language("pl")
    qtbot.waitUntil(lambda: program.touring.guide.card.step.text() == "Krok 1 z 5", timeout=10_000)
    on_step(qtbot, program, "select")
    program.personal.choose_language("en")
    qtbot.waitUntil(lambda: program.touring.guide.card.step.text() == "Step 1 of 5", timeout=10_000)
    program.close_project()
    assert program.touring.guide is None
    assert not program.settings.recent()
    assert len(list((paths.user_data() / "tour").glob("*.workbench"))) == 2, "the copy and what it is made of, however often"
