"""Claims in the inspector: listed for entities and passages, edited in the form, turned, deleted, made; undone at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.program import Program
from workbench.app.stating import Stating
from workbench.coding.attaching import EntityTarget, attach
from workbench.entities.claim_records import relations, statements
from workbench.entities.claims import create_relation, create_statement
from workbench.entities.editing import add_alias, create_entity
from workbench.entities.exhibits import Exhibit
from workbench.entities.kinds import all_kinds
from workbench.entities.records import aliases_of
from workbench.model.span import Span
from workbench.ui.claim_offers import Slot
from workbench.ui.inspector.claims import MOST, ClaimPart
from workbench.ui.stating.field import ClaimField

pytestmark = pytest.mark.timeout(180)
ENTER, TAB, ESC, F2, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_Delete


@pytest.fixture
def made(program: Program, two: dict[str, int]) -> dict[str, int]:
    """Two entities, a relation with evidence for and against, a statement without."""
    project = program.desk.project
    version = program.desk.catalogue.sources[two["alpha"]].version_id
    russia, venezuela = create_entity(project, "Russia", "State"), create_entity(project, "Venezuela", "State")
    proof = attach(project, version, [Span(0, 9)], EntityTarget(russia)).passage_id
    related = create_relation(
        project, russia, "Supplies", venezuela, role="arms", when="late 2018",
        evidence=[Exhibit(proof), Exhibit((version, [Span(20, 30)]), "contradicts")],
    )  # fmt: skip
    stated = create_statement(project, venezuela, "capital", "Caracas")
    program.desk.parts.all()
    return {
        "russia": russia,
        "venezuela": venezuela,
        "proof": proof,
        "relation": related,
        "statement": stated,
        "version": version,
    }


def of_entity(program: Program, entity_id: int) -> ClaimPart:
    program.desk.inspector.show_entity(entity_id)
    return program.desk.inspector.entity.claims


def form(program: Program) -> ClaimField:
    return program.desk.parts.get(Stating).editing.field


def press_delete(part: ClaimPart) -> None:
    """Press the key where the focus is."""
    part.lines[0].setFocus()
    QTest.keyClick(part.lines[0], DELETE)


def test_an_entity_lists_its_claims_from_its_own_side(program: Program, made: dict[str, int]) -> None:
    part = of_entity(program, made["venezuela"])
    assert [(line.words, line.aside) for line in part.lines] == [
        ("is supplied by Russia", "arms · late 2018"),
        ("Capital: Caracas", ""),
    ]
    assert "1 for, 1 against" in part.lines[0].accessibleName()
    assert of_entity(program, made["russia"]).lines[0].words == "supplies Venezuela"


def test_a_relation_is_edited_where_it_stands(qtbot: QtBot, program: Program, made: dict[str, int]) -> None:
    part = of_entity(program, made["venezuela"])
    QTest.keyClick(part.lines[0], F2)
    field = form(program)
    assert field.isVisible()
    fields = field.form.fields
    assert [fields[slot].words for slot in (Slot.SUBJECT, Slot.SAYS, Slot.OBJECT)] == ["Russia", "supplies", "Venezuela"]
    assert field.form.current is Slot.WHEN
    fields[Slot.WHEN].selectAll()
    QTest.keyClicks(fields[Slot.WHEN], "2020 to 2018")
    QTest.keyClick(fields[Slot.WHEN], ENTER)
    assert "ends before it begins" in field.form.fault.text()
    fields[Slot.WHEN].selectAll()
    QTest.keyClicks(fields[Slot.WHEN], "2018 to 2020")
    QTest.keyClick(fields[Slot.WHEN], TAB)
    QTest.keyClick(fields[Slot.ROLE], TAB)
    QTest.keyClicks(fields[Slot.WHO], "Venez")
    QTest.keyClick(fields[Slot.WHO], ENTER)
    (one,) = relations(program.desk.project.reading)
    assert (one.id, one.since, one.until, one.role, one.sayer) == (made["relation"], "2018", "2020", "arms", "Venezuela")
    assert len(one.evidence) == 2
    assert not field.isVisible()
    qtbot.waitUntil(lambda: "2018 to 2020" in part.lines[0].aside, timeout=10_000)
    program.desk.undoing.undo()
    qtbot.waitUntil(lambda: part.lines[0].aside == "arms · late 2018", timeout=10_000)


def test_a_value_is_edited_and_a_claim_is_added(qtbot: QtBot, program: Program, made: dict[str, int]) -> None:
    part, field = of_entity(program, made["venezuela"]), form(program)
    QTest.keyClick(part.lines[1], F2)
    fields = field.form.fields
    fields[Slot.OBJECT].selectAll()
    QTest.keyClicks(fields[Slot.OBJECT], "Santiago")
    QTest.keyClick(fields[Slot.OBJECT], ENTER)
    qtbot.waitUntil(lambda: part.lines[1].words == "Capital: Santiago", timeout=10_000)
    QTest.mouseClick(part.head.button, Qt.MouseButton.LeftButton)
    assert fields[Slot.SUBJECT].words == "Venezuela"
    QTest.keyClicks(fields[Slot.SAYS], "currency")
    QTest.keyClick(fields[Slot.SAYS], TAB)
    QTest.keyClicks(fields[Slot.OBJECT], "bolivar")
    QTest.keyClick(fields[Slot.OBJECT], ENTER)
    assert {one.value for one in statements(program.desk.project.reading)} == {"Santiago", "bolivar"}
    qtbot.waitUntil(lambda: len(part.lines) == 3, timeout=10_000)
    QTest.mouseClick(part.head.button, Qt.MouseButton.LeftButton)
    QTest.keyClick(fields[field.form.current], ESC)
    assert not field.isVisible()


def test_deleting_what_rests_on_evidence_is_asked_first(
    qtbot: QtBot, program: Program, made: dict[str, int], answers: Answers
) -> None:
    part = of_entity(program, made["venezuela"])
    answers.agrees = False
    press_delete(part)
    assert len(relations(program.desk.project.reading)) == 1
    answers.agrees = True
    press_delete(part)
    assert relations(program.desk.project.reading) == []
    qtbot.waitUntil(lambda: len(part.lines) == 1, timeout=10_000)
    program.desk.undoing.undo()
    qtbot.waitUntil(lambda: len(part.lines) == 2, timeout=10_000)


def test_a_passage_lists_what_it_is_evidence_for_and_can_turn(qtbot: QtBot, program: Program, made: dict[str, int]) -> None:
    inspector = program.desk.inspector
    inspector.show_passage(made["proof"])
    part = inspector.passage.claims
    assert [line.words for line in part.lines] == ["Russia supplies Venezuela"]
    menu = part.menu(part.lines[0])
    next(action for action in menu.actions() if action.text() == "It contradicts this").trigger()
    qtbot.waitUntil(lambda: "contradicted here" in part.lines[0].accessibleName(), timeout=10_000)
    press_delete(part)
    qtbot.waitUntil(lambda: not part.lines, timeout=10_000)
    (one,) = relations(program.desk.project.reading)
    assert len(one.evidence) == 1
    assert not part.isVisibleTo(inspector.passage)


def test_a_click_shows_the_evidence_in_the_text(qtbot: QtBot, program: Program, made: dict[str, int]) -> None:
    project = program.desk.project
    create_statement(project, made["russia"], "capital", "Moscow", evidence=[Exhibit((made["version"], [Span(40, 52)]))])
    part = of_entity(program, made["russia"])
    line = next(one for one in part.lines if "Moscow" in one.words)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    host = program.desk.host()
    assert host is not None
    (one,) = statements(project.reading, [made["russia"]])
    assert host.page.chosen == one.evidence[0].passage_id


def test_many_claims_are_shown_when_asked_for(qtbot: QtBot, program: Program, made: dict[str, int]) -> None:
    for number in range(MOST + 3):
        create_statement(program.desk.project, made["russia"], "notes", f"note {number}")
    part = of_entity(program, made["russia"])
    assert len(part.lines) == MOST
    assert part.more.text() == "4 more"
    QTest.mouseClick(part.more, Qt.MouseButton.LeftButton)
    assert len(part.lines) == MOST + 4


def test_parts_of_an_entity_are_ticked_and_split_off(qtbot: QtBot, program: Program, made: dict[str, int]) -> None:
    project, inspector = program.desk.project, program.desk.inspector
    add_alias(project, made["russia"], "Moscow")
    program.desk.codebook.entities_side.merging.split_wanted.emit(made["russia"])
    split = inspector.entity.split
    assert split.isVisible()
    items = {split.list.item(row).text(): split.list.item(row) for row in range(split.list.count())}
    items["Name “Moscow”"].setCheckState(Qt.CheckState.Checked)
    assert split.name.text() == "Moscow"
    items["supplies Venezuela · arms · late 2018"].setCheckState(Qt.CheckState.Checked)
    split.name.setText("Venezuela")
    QTest.mouseClick(split.go, Qt.MouseButton.LeftButton)
    assert "taken" in split.problem.text()
    split.name.setText("Moscow")
    QTest.mouseClick(split.go, Qt.MouseButton.LeftButton)
    assert not split.isVisible()
    (one,) = relations(project.reading)
    assert one.subject == "Moscow"
    assert inspector.entity.target_id == one.subject_id
    program.desk.undoing.undo()
    (one,) = relations(project.reading)
    assert one.subject == "Russia"


def test_names_kind_and_maker_are_edited_in_place(
    qtbot: QtBot, program: Program, made: dict[str, int], answers: Answers
) -> None:
    project, view = program.desk.project, program.desk.inspector.entity
    add_alias(project, made["russia"], "Moskwa")
    of_entity(program, made["russia"])
    line = view.aliases.lines[0]
    line.language.setFocus()
    QTest.keyClicks(line.language, "pl")
    QTest.keyClick(line.language, ENTER)
    qtbot.waitUntil(lambda: [one.language for one in aliases_of(project.reading, made["russia"])] == ["pl"], timeout=10_000)
    qtbot.waitUntil(lambda: view.aliases.lines[0].language.text() == "pl", timeout=10_000)
    line = view.aliases.lines[0]
    line.name.setFocus()
    line.name.selectAll()
    QTest.keyClicks(line.name, "Russia")
    QTest.keyClick(line.name, ENTER)
    assert [one.name for one in aliases_of(project.reading, made["russia"])] == ["Moskwa"], "its own name is no other name"
    qtbot.waitUntil(lambda: view.aliases.lines[0].name.text() == "Moskwa", timeout=10_000)
    answers.name = "Great power"
    view.kind.activated.emit(view.kind.count() - 1)
    qtbot.waitUntil(lambda: view.kind.currentText() == "Great power", timeout=10_000)
    assert view.maker.text().startswith(f"Made by {project.analyst}")
    program.desk.undoing.undo()
    qtbot.waitUntil(lambda: view.kind.currentText() == "State", timeout=10_000)
    assert [kind.label for kind in all_kinds(project.reading)][-1] != "Great power"
