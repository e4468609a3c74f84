"""The questions of a passage in the inspector: led to, turned and taken away by mouse and keys; undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.coding.question_records import question
from workbench.coding.questions import NewQuestion, put_to
from workbench.coding.records import passages
from workbench.project.project import Project
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector import InspectorPane
from workbench.ui.inspector.questions import QuestionPart
from workbench.ui.theme.tokens import Mode, Tokens

Key = Qt.Key


@pytest.fixture
def shown(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens, project: Project) -> InspectorPane:
    """The inspector of a passage that is put to a question."""
    one = passages(project.reading)[0].id
    put_to(project, NewQuestion("Does the port pay?"), [one], "supports", "so it seems")
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.resize(328, 900)
    made.show()
    made.show_passage(one)
    return made


def stances(part: QuestionPart) -> list[str]:
    return [one.stance for one in part.rows]


def test_a_row_leads_to_its_question_and_is_turned_and_taken_away(qtbot: QtBot, shown: InspectorPane, project: Project) -> None:
    part = shown.passage.questions
    (row,) = part.rows
    assert "Does the port pay?" in row.accessibleName()
    with qtbot.waitSignal(part.question_wanted) as told:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    asked = told.args[0]
    QTest.keyClick(row, Key.Key_X)
    assert (question(project.reading, asked).supports, question(project.reading, asked).contradicts) == (0, 1)
    qtbot.waitUntil(lambda: stances(part) == ["contradicts"], timeout=10_000)
    QTest.keyClick(part.rows[0], Key.Key_Delete)
    qtbot.waitUntil(part.isHidden, timeout=10_000)
    assert part.rows == []
    project.undo()
    project.undo()
    qtbot.waitUntil(lambda: stances(part) == ["supports"], timeout=10_000)
    for mode in Mode:
        part.set_tokens(Tokens(mode))
        assert not part.grab().isNull()
