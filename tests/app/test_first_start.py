"""The first start: who is at work is asked once, where one sees it or in a bar, and nothing waits for the answer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.program import Program
from workbench.coding.analysts import analysts_with_counts
from workbench.coding.themes import create_theme
from workbench.project.opening import create, open_project
from workbench.ui.settings import Settings

pytestmark = pytest.mark.timeout(180)


def begun_again(qapp, program: Program) -> Program:
    """The program as it starts the next time."""
    program.window.close()
    return Program(qapp, Settings(program.settings.path), Answers())


def test_the_name_on_the_first_page_is_taken_and_never_asked_again(
    qtbot: QtBot, qapp, program: Program, answers: Answers, tmp_path: Path
) -> None:
    page, answers.new_path = program.welcoming.page, tmp_path / "own.workbench"
    assert page.you.typed(), "the account's name is proposed"
    page.you.name.selectAll()
    QTest.keyClicks(page.you.name, " Anna   Kowal")
    qtbot.mouseClick(page.you.looks._cells["dark"], Qt.MouseButton.LeftButton)
    assert program.theme.tokens.dark
    qtbot.mouseClick(page._buttons[0], Qt.MouseButton.LeftButton)
    assert program.desk.project.analyst == "Anna Kowal"
    program.close_project()
    assert page.you is None
    assert program.window.commands.action("look_dark").isChecked()
    again = begun_again(qapp, program)
    assert again.welcoming.page.you is None
    assert again.personal.naming.name == "Anna Kowal"
    again.window.close()


def test_who_comes_straight_to_a_project_is_told_the_name_once_and_may_change_it(
    qtbot: QtBot, qapp, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "given.workbench"
    create(path, "Given", "Jan Nowak").close()
    program.start([str(path)])
    bar = program.window.notices.bar("name")
    account = program.personal.naming.name
    assert account in bar.words.text()
    create_theme(program.desk.project, "Trade")
    qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    assert program.window.notices.bar("name") is None
    dialog = program.personal.preferring.dialog
    field = dialog.sections[0].rows[0].field
    field.selectAll()
    QTest.keyClicks(field, "Anna Kowal")
    QTest.keyClick(field, Qt.Key.Key_Return)
    program.settings.set("open_last", True)
    again = begun_again(qapp, program)
    again.start([])
    assert again.desk.project.path == path, "the last one is opened, as that is wished"
    assert again.window.notices.bar("name") is None
    again.window.close()
    with open_project(path, "Anna Kowal") as project:
        assert [one.name for one in analysts_with_counts(project.reading)] == ["Anna Kowal", "Jan Nowak"]
