"""A new brief on the desk: begun on a page of its own, which gives way to the brief; the tray quotes into it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.app.program import Program
from workbench.briefs import records
from workbench.model.brief import SectionKind
from workbench.project.opening import create


def test_a_brief_is_begun_by_a_template_and_written_from_the_tray_and_the_outline(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "briefs.workbench"
    create(path, "Tankers", "Anna Kowal").close()
    text = tmp_path / "one.txt"
    text.write_text("The first text speaks of tankers.", encoding="utf-8")
    program.open_path(path)
    program.take_files([text])
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)
    host, tabs, command = program.desk.host(), program.window.tabs, program.window.commands.action
    host.page.select(0, 14)
    host.acts.in_vivo()
    command("new_brief").trigger()
    command("new_brief").trigger()
    assert tabs.keys().count("new brief") == 1
    page = tabs.page("new brief")
    page.choose("situation-report")
    QTest.keyClick(page.title, Qt.Key.Key_Return)
    assert tabs.page("new brief") is None
    assert tabs.current.startswith("brief ")
    desk, navigator = program.desk.briefing, program.desk.briefing.navigator
    tab = desk.in_front()
    sections = records.sections(program.desk.project.reading, tab.brief_id)
    events = next(one for one in sections if one.title == "Course of events")
    field = tab.editor.sections[events.id].prose
    field.setFocus()
    qtbot.waitUntil(lambda: navigator.outline.current == events.id, timeout=10_000)
    qtbot.waitUntil(lambda: navigator.tray_model.rowCount() == 1, timeout=10_000)
    navigator.tray.setCurrentIndex(navigator.tray_model.index(0, 0))
    QTest.keyClick(navigator.tray, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "[“1”]" in field.text()
    gaps = next(one for one in sections if one.kind is SectionKind.GAPS)
    navigator.outline.setCurrentIndex(navigator.outline_model.index_of(gaps.id))
    QTest.keyClick(navigator.outline, Qt.Key.Key_Delete)
    assert gaps.id not in tab.editor.sections
    command("undo").trigger()
    assert gaps.id in tab.editor.sections
    command("new_brief").trigger()
    program.close_project()
    program.open_path(path)
    assert program.window.tabs.page("new brief") is None
    assert program.desk.briefing is not None
