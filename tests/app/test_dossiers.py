"""Dossiers, questions and disagreements at the desk: opened from everywhere, back after a restart, fed by the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.app.analysing import Analysing
from workbench.app.program import Program
from workbench.coding.attaching import EntityTarget, attach
from workbench.coding.question_records import question
from workbench.coding.questions import create_question
from workbench.entities.claim_records import statements
from workbench.entities.claims import create_statement
from workbench.entities.editing import create_entity, delete_entity
from workbench.model.span import Span
from workbench.ui.dossiers.clashes_page import ClashesPage
from workbench.ui.dossiers.dossier_page import DossierPage
from workbench.ui.dossiers.question_page import QuestionPage
from workbench.ui.workspace import ReaderHost

pytestmark = pytest.mark.timeout(180)
Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def state(program: Program, two: dict[str, int]) -> int:
    """An entity that the first text names."""
    program.desk.parts.all()  # as after the first paint
    project = program.desk.project
    made = create_entity(project, "Ruritania", "State")
    version = program.desk.catalogue.sources[two["alpha"]].version_id
    attach(project, version, [Span(0, 9)], EntityTarget(made))
    return made


def front(program: Program) -> object:
    return program.window.tabs.page(program.window.tabs.current)


def reader(program: Program, source: int) -> ReaderHost:
    found = program.desk.reading.open(source)
    assert found is not None
    found.page.setFocus()
    return found


def test_an_entity_is_opened_from_tree_text_and_palette(
    program: Program, two: dict[str, int], state: int, qtbot: QtBot
) -> None:
    host = reader(program, two["alpha"])
    host.page.choose(0)
    host.page.clear_selection()
    assert not host.page.chosen
    assert not host.page.selected_spans()
    program.desk.codebook.attach_wanted.emit("entity", state)
    page = front(program)
    assert isinstance(page, DossierPage)
    assert page.entity_id == state
    program.window.tabs.close_tab(program.window.tabs.current)
    host = reader(program, two["alpha"])
    program.window.show_activity("coding")
    program.desk.codebook.select("entity", state)
    program.window.commands.action("dossier").trigger()
    assert isinstance(front(program), DossierPage)
    found = next(one for one in program.desk.names.source_entries() if one.words == "Ruritania" and one.kind == "dossier")
    program.window.tabs.close_tab(program.window.tabs.current)
    found.act()
    assert isinstance(front(program), DossierPage)


def test_ctrl_and_a_click_on_a_name_open_its_dossier(program: Program, two: dict[str, int], state: int, qtbot: QtBot) -> None:
    host = reader(program, two["alpha"])
    page = host.page
    page.viewport().repaint()
    at = page.line_box(3).center().toPoint()
    at.setX(page.columns.text + 20)
    for modifier, opened in ((Qt.KeyboardModifier.NoModifier, ReaderHost), (Control, DossierPage)):
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, modifier, at)
        assert isinstance(front(program), opened)


def test_a_statement_takes_the_selection_as_its_evidence_and_leads_back_to_it(
    program: Program, two: dict[str, int], state: int, qtbot: QtBot
) -> None:
    host = reader(program, two["alpha"])
    host.page.select(10, 24)
    page = program.desk.parts.openers()["dossier"](state, None)
    assert isinstance(page, DossierPage)
    page.main.setFocus()
    QTest.keyClick(page.main, Key.Key_S)
    qtbot.waitUntil(page.form.isVisible, timeout=10_000)
    QTest.keyClicks(page.form.value, "to be feared")
    page.form.what.setCurrentIndex(page.form.what.findText("Aim"))
    QTest.keyClick(page.form.value, Key.Key_Return)
    (made,) = statements(program.desk.project.reading, [state])
    assert [proof.start for proof in made.evidence] == [10]
    page.toggle("statement", made.id)
    QTest.keyClick(page.main, Key.Key_Down)
    QTest.keyClick(page.main, Key.Key_Return)
    assert front(program) is host
    assert host.page.chosen == made.evidence[0].passage_id
    program.desk.travelling.back()
    assert front(program) is page


def test_tabs_come_back_after_a_restart(program: Program, two: dict[str, int], state: int, qtbot: QtBot) -> None:
    asked = create_question(program.desk.project, "Does it hold?")
    openers = program.desk.parts.openers()
    openers["dossier"](state, None)
    openers["question"](asked, None)
    openers["disagreements"](1, None)
    path = program.desk.project.path
    program.close_project()
    program.open_path(path)
    keys = program.window.tabs.keys()
    assert {f"dossier {state}", f"question {asked}", "disagreements 1"} <= set(keys)


def test_what_disagrees_is_listed_beside_the_work(program: Program, two: dict[str, int], state: int, qtbot: QtBot) -> None:
    part = program.desk.parts.get(Analysing)
    project = program.desk.project
    create_statement(project, state, "capital", "Strelsau")
    create_statement(project, state, "capital", "Zenda")
    qtbot.waitUntil(lambda: len(part.found) == 1, timeout=10_000)
    program.window.commands.action("disagreements").trigger()
    page = front(program)
    assert isinstance(page, ClashesPage)
    assert page.view.rows.rowCount() == 1
    part.open_about("values", part.found[0].id)
    assert isinstance(front(program), DossierPage)
    records = program.desk.codebook.entities.model
    qtbot.waitUntil(lambda: records.record(state).row.alert == "1", timeout=10_000)
    assert "disagree" in records.record(state).tip
    project.undo()
    qtbot.waitUntil(lambda: page.view.rows.rowCount() == 0, timeout=10_000)


def test_a_question_is_made_by_command_and_answered_with_the_selection(
    program: Program, two: dict[str, int], qtbot: QtBot
) -> None:
    host = reader(program, two["beta"])
    host.page.select(0, 9)
    part = program.desk.parts.get(Analysing)
    program.window.commands.action("new_question").trigger()
    QTest.keyClicks(part.pane.field, "Does it hold?")
    QTest.keyClick(part.pane.field, Key.Key_Return)
    page = front(program)
    assert isinstance(page, QuestionPage)
    page.setFocus()
    QTest.keyClick(page.views["supports"], Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert question(program.desk.project.reading, page.question_id).contradicts == 1
    page.thesis.setPlainText("Does it really hold?")
    assert program.desk.saved()
    assert question(program.desk.project.reading, page.question_id).text == "Does it really hold?"


def test_a_dossier_goes_with_its_entity(program: Program, two: dict[str, int], state: int, qtbot: QtBot) -> None:
    program.desk.parts.openers()["dossier"](state, None)
    assert f"dossier {state}" in set(program.window.tabs.keys())
    delete_entity(program.desk.project, state)
    assert f"dossier {state}" not in set(program.window.tabs.keys())
    assert program.desk.parts.openers()["dossier"](state, None) is None
    assert program.desk.parts.openers()["question"](7, None) is None
