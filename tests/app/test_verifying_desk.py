"""Verifying at the desk: the report opens in a tab, its rows lead to the passages, what is no brief is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.app.program import Program
from workbench.app.verifying import Verifying
from workbench.briefs.content import content
from workbench.briefs.records import briefs
from workbench.sample import make_sample
from workbench.ui.verifying.page import VerifyPage
from workbench.ui.workspace import ReaderHost

pytestmark = pytest.mark.timeout(180)


def test_a_published_brief_is_verified_and_leads_to_its_passages(
    program: Program, answers, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "p.workbench"
    make_sample(path, "Anna Kowal").close()
    program.open_path(path)
    desk = program.desk
    answers.published_path = tmp_path / "brief.json"
    said = content(desk.project.reading, briefs(desk.project.reading)[0].id).citations
    answers.published_path.write_text(said.replace("end of 2018", "end of 2O18"), encoding="utf-8")
    desk.parts.all()
    program.window.commands.action("verify_brief").trigger()
    tabs = program.window.tabs
    qtbot.waitUntil(lambda: isinstance(tabs.page(tabs.current), VerifyPage), timeout=30_000)
    page = tabs.page(tabs.current)
    assert isinstance(page, VerifyPage)
    assert page.head.text().startswith("One of 35")
    assert not page.view.rows.rows[0].is_sound
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    host = tabs.page(tabs.current)
    assert isinstance(host, ReaderHost)
    answers.published_path.write_text("no brief", encoding="utf-8")
    desk.parts.get(Verifying).ask()
    qtbot.waitUntil(lambda: "neither a PDF" in program.window.status._message.text(), timeout=30_000)
