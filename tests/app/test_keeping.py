"""After a kill a calm bar says what is here; the list of copies compares, restores beside, opens for reading."""

import json
import os
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.keeping import RECOVERED
from workbench.app.mishaps import CRASHED
from workbench.app.program import Program
from workbench.coding.themes import create_theme
from workbench.model.moment import now
from workbench.project.backup import back_up
from workbench.project.opening import create
from workbench.ui.reports import Crash

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A project with one dated copy, whose last session was not closed: its lock left a note."""
    path = tmp_path / "ships.workbench"
    since = now()
    with create(path, "Ships", "Anna Kowal") as project:
        create_theme(project, "First")
        back_up(project.reading)
        create_theme(project, "Second")
    note = {"analyst": "Anna Kowal", "since": since, "process": str(os.getpid())}
    path.with_name(f".{path.name}.holder").write_text(json.dumps(note), encoding="utf-8")
    return path


def click(widget: object) -> None:
    QTest.mouseClick(widget, LEFT, pos=QPoint(8, 8))


def test_after_a_kill_the_bar_leads_to_the_copies(program: Program, killed: Path, qtbot: QtBot, answers: Answers) -> None:
    assert program.open_path(killed)
    bar = program.window.notices.bar(RECOVERED)
    assert bar is not None
    assert "2 steps" in bar.words.text()
    click(bar.buttons[0])
    dialog = program.keeping.backups
    assert dialog is not None
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: len(dialog.known) == 2, timeout=10_000)
    themes = [dialog.comparison.cells["themes", which].text() for which in ("now", "copy", "difference")]
    assert themes == ["2", "1", "−1"]
    before = killed.read_bytes()
    click(dialog.restore_button)
    assert dialog.restored.is_file()
    assert killed.read_bytes() == before
    click(dialog.open_button)
    assert program.desk is not None
    assert program.desk.project.path == dialog.restored
    assert program.window.notices.bar(RECOVERED) is None, "that one was closed as it should"
    program.keeping.show_backups(killed)
    again = program.keeping.backups
    assert again is not None
    QTest.keyClick(again.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.project.read_only, timeout=10_000)
    assert program.desk.project.path.parent.name == "ships backups"
    program.close_project()
    assert answers.told == []


def test_bars_are_told_once_and_closed_with_the_cross(program: Program, killed: Path, qtbot: QtBot) -> None:
    assert program.open_path(killed)
    bar = program.window.notices.bar(RECOVERED)
    assert bar is not None
    click(bar.cross)
    assert program.window.notices.bar(RECOVERED) is None
    program.close_project()
    assert program.open_path(killed)
    assert program.window.notices.bar(RECOVERED) is None
    program.mishaps.tell_crashes([Crash("2026-11-22T14:03:20+00:00", "Segmentation fault\n  workbench/x.py:1 f")])
    told = program.window.notices.bar(CRASHED)
    assert told is not None
    click(told.buttons[0])
    shown = program.mishaps._asked
    assert shown is not None
    assert "Segmentation" in shown.report
    shown.close()


def test_help_makes_a_report_without_an_error(program: Program, killed: Path, qtbot: QtBot) -> None:
    assert program.open_path(killed)
    program.window.commands.action("report_problem").trigger()
    dialog = program.mishaps._asked
    assert dialog is not None
    assert not dialog.is_error
    for secret in ("ships", "Ships", "First", "Kowal", str(killed.parent)):
        assert secret not in dialog.report
    assert "command report_problem" in dialog.report
    dialog.close()


def test_a_project_is_opened_anew_whatever_is_broken(program: Program, killed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert program.open_path(killed)
    desk = program.desk

    def broken() -> None:
        raise RuntimeError

    monkeypatch.setattr(desk, "close", broken)
    assert program.reopen()
    assert program.desk is not desk
    assert program.desk is not None
    assert not program.desk.project.read_only, "its lock was given back and taken again"


def test_findings_lead_to_a_repaired_copy(program: Program, killed: Path, qtbot: QtBot) -> None:
    connection = sqlite3.connect(killed)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("DELETE FROM change WHERE step=(SELECT max(seq) FROM step)")
    connection.execute("DELETE FROM step WHERE seq=(SELECT max(seq)-1 FROM step)")
    connection.commit()
    connection.close()
    assert program.open_path(killed)
    program.window.commands.action("check_project").trigger()
    qtbot.waitUntil(lambda: program.keeping.checked is not None, timeout=10_000)
    checked = program.keeping.checked
    assert checked is not None
    assert len(checked.list.lines) == 1
    click(checked.repair_button)
    dialog = program.keeping.repairing
    assert dialog is not None
    qtbot.waitExposed(dialog)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.tale is not None, timeout=20_000)
    assert dialog.tale is not None
    assert dialog.tale.path == killed.with_name("ships repaired.workbench")
    assert "sound" in dialog.state.text()
    assert any("history" in line for line in dialog.list.lines)
    click(dialog.open_button)
    assert program.desk is not None
    assert program.desk.project.path == dialog.tale.path


def test_a_damaged_project_leads_to_its_copies_and_its_repair(program: Program, killed: Path, qtbot: QtBot) -> None:
    data = killed.read_bytes()
    killed.write_bytes(data[: len(data) - 4096])
    assert not program.open_path(killed)
    dialog = program.keeping.backups
    assert dialog is not None
    assert "damaged" in dialog.about.text()
    click(dialog.repair_button)
    repairing = program.keeping.repairing
    assert repairing is not None
    click(repairing.repair_button)
    qtbot.waitUntil(lambda: repairing.tale is not None, timeout=20_000)
    assert killed.read_bytes() == data[: len(data) - 4096]
    repairing.close()


def test_what_cannot_be_shown_leads_there_too(program: Program, killed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench.app import desk

    def broken(_desk: object) -> None:
        raise TypeError

    monkeypatch.setattr(desk.Desk, "_show_project", broken)
    assert not program.open_path(killed)
    assert program.keeping.backups is not None
    assert "can’t be shown" in program.keeping.backups.about.text()
    program.keeping.backups.close()
    monkeypatch.undo()
    assert program.open_path(killed), "its lock was given back"
