"""F in a reader: claims made of the selected words by keys and mouse, with the entities that are named in them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.app.program import Program
from workbench.coding.attaching import EntityTarget, NewEntity, attach
from workbench.coding.passages import edit_passage
from workbench.coding.records import passages
from workbench.entities.claim_records import RelationRecord, StatementRecord, relations, statements
from workbench.entities.claims import create_relation
from workbench.entities.editing import create_entity
from workbench.entities.records import entities
from workbench.model.span import Span
from workbench.ui.claim_offers import Slot
from workbench.ui.stating.field import ClaimField
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.stating import StateActs

pytestmark = pytest.mark.timeout(180)
ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
NONE, SHIFT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def host(program: Program, two: dict[str, int]) -> ReaderHost:
    """The reader of the first text, with the focus."""
    program.desk.parts.all()
    found = program.desk.reading.open(two["alpha"])
    assert found is not None
    found.page.setFocus()
    found.page.viewport().repaint()
    return found


@pytest.fixture
def field(host: ReaderHost) -> ClaimField:
    """Its claim form."""
    return host.findChild(StateActs).field


def related(program: Program) -> list[RelationRecord]:
    return relations(program.desk.project.reading)


def stated(program: Program) -> list[StatementRecord]:
    return statements(program.desk.project.reading)


def focused(field: ClaimField) -> Slot:
    return field.form.current


def type_in(
    field: ClaimField, words: str, key: Qt.Key = TAB, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Type into the field that has the focus, then press a key."""
    edit = field.form.fields[focused(field)]
    QTest.keyClicks(edit, words)
    QTest.keyClick(edit, key, modifier)


def test_a_relation_of_the_two_that_are_named(qtbot: QtBot, program: Program, host: ReaderHost, field: ClaimField) -> None:
    project = program.desk.project
    first = attach(project, host.version_id, [Span(0, 5)], NewEntity("Russia", "State")).entity_id
    second = attach(project, host.version_id, [Span(6, 11)], NewEntity("Venezuela", "State")).entity_id
    host.page.select(0, 20)
    QTest.keyClick(host.page, Qt.Key.Key_F)
    assert field.isVisible()
    assert [field.form.fields[slot].words for slot in (Slot.SUBJECT, Slot.OBJECT)] == ["Russia", "Venezuela"]
    assert focused(field) is Slot.SAYS
    type_in(field, "suppl", ENTER)
    (one,) = related(program)
    assert (one.kind, one.subject_id, one.object_id) == ("Supplies", first, second)
    assert not field.isVisible()
    proof = one.evidence[0]
    assert passages(project.reading, {proof.passage_id})[0].spans == (Span(0, 20),)
    assert host.page.chosen == proof.passage_id
    program.desk.undoing.undo()
    assert related(program) == []
    assert len(entities(project.reading)) == 2


def test_a_statement_with_date_role_and_speaker_by_keys_alone(
    qtbot: QtBot, program: Program, host: ReaderHost, field: ClaimField
) -> None:
    project = program.desk.project
    create_entity(project, "Venezuela", "State")
    ministry = create_entity(project, "Ministry of Defence", "PublicBody")
    host.page.select(0, 20)
    QTest.keyClick(host.page, Qt.Key.Key_F)
    assert focused(field) is Slot.SUBJECT
    type_in(field, "venez")
    assert focused(field) is Slot.SAYS
    type_in(field, "oil out")
    type_in(field, "1.2 million")
    assert focused(field) is Slot.WHEN
    type_in(field, "30 February 2020", ENTER)
    assert "30 February 2020" in field.form.fault.text()
    assert field.isVisible()
    assert focused(field) is Slot.WHEN
    assert stated(program) == []
    field.form.fields[Slot.WHEN].selectAll()
    type_in(field, "late 2018")
    type_in(field, "minis")
    type_in(field, "asse")
    type_in(field, "very l", ENTER)
    (one,) = stated(program)
    assert (one.entity, one.of.name, one.value, one.original) == ("Venezuela", "oilOutput", "1200000", "1.2 million")
    assert (one.since, one.when, one.says_who_id, one.claimed_as) == ("2018-10/2018-12", "late 2018", ministry, "assessment")
    assert one.likelihood == "very likely"
    assert len([step for step in project.history() if step.act.value == "new statement"]) == 1


def test_what_is_new_is_made_in_the_same_step(qtbot: QtBot, program: Program, host: ReaderHost, field: ClaimField) -> None:
    project = program.desk.project
    steps = len(project.history())
    host.page.select(0, 20)
    QTest.keyClick(host.page, Qt.Key.Key_F)
    type_in(field, "Rosneft")
    type_in(field, "pumps for")
    QTest.keyClicks(field.form.fields[Slot.OBJECT], "PDVSA")
    QTest.keyClick(field.form.fields[Slot.OBJECT], Qt.Key.Key_Down)
    QTest.keyClick(field.form.fields[Slot.OBJECT], ENTER)
    (one,) = related(program)
    assert (one.subject, one.label, one.object) == ("Rosneft", "pumps for", "PDVSA")
    assert one.subject_kind != one.object_kind
    assert len(project.history()) == steps + 1
    program.desk.undoing.undo()
    assert (related(program), entities(project.reading)) == ([], [])


def test_another_passage_contradicts_what_was_claimed(
    qtbot: QtBot, program: Program, host: ReaderHost, field: ClaimField
) -> None:
    project = program.desk.project
    russia, venezuela = create_entity(project, "Russia", "State"), create_entity(project, "Venezuela", "State")
    made = create_relation(project, russia, "Supplies", venezuela, role="arms", when="2018")
    attach(project, host.version_id, [Span(2, 5)], EntityTarget(venezuela))
    host.page.select(0, 20)
    QTest.keyClick(host.page, Qt.Key.Key_F)
    says = field.form.fields[Slot.SAYS]
    assert focused(field) is Slot.SAYS
    QTest.keyClick(says, ENTER)
    assert field.isVisible(), "nothing was chosen yet"
    QTest.keyClick(says, Qt.Key.Key_Down)
    QTest.keyClick(says, ENTER, SHIFT)
    (one,) = related(program)
    assert (one.id, [each.stance for each in one.evidence]) == (made, ["contradicts"])
    assert not field.isVisible()


def test_a_click_chooses_and_esc_closes(qtbot: QtBot, program: Program, host: ReaderHost, field: ClaimField) -> None:
    create_entity(program.desk.project, "Russia", "State", ("Moscow",))
    host.page.select(0, 20)
    QTest.keyClick(host.page, Qt.Key.Key_F)
    QTest.keyClicks(field.form.fields[Slot.SUBJECT], "mosc")
    view = field.form.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())
    assert field.form.fields[Slot.SUBJECT].words == "Russia"
    assert focused(field) is Slot.SAYS
    QTest.keyClick(field.form.fields[Slot.SAYS], ESC)
    assert not field.isVisible()
    assert host.page.hasFocus()
    assert related(program) == []


def test_staying_keeps_the_subject_for_another(qtbot: QtBot, program: Program, host: ReaderHost, field: ClaimField) -> None:
    project = program.desk.project
    create_entity(project, "Russia", "State")
    host.page.select(0, 20)
    QTest.keyClick(host.page, Qt.Key.Key_F)
    type_in(field, "russ")
    type_in(field, "capital")
    type_in(field, "Moscow", ENTER, CTRL)
    assert field.isVisible()
    assert (field.form.fields[Slot.SUBJECT].words, focused(field)) == ("Russia", Slot.SAYS)
    type_in(field, "currency")
    type_in(field, "rouble", ENTER)
    assert {one.value for one in stated(program)} == {"Moscow", "rouble"}
    assert len(passages(project.reading)) == 1
    assert not field.isVisible()


def test_what_a_passage_is_put_forward_as_is_filled_in(
    qtbot: QtBot, program: Program, host: ReaderHost, field: ClaimField
) -> None:
    project = program.desk.project
    made = attach(project, host.version_id, [Span(0, 20)], NewEntity("Russia", "State")).passage_id
    edit_passage(project, made, claimed_as="recommendation", says_who="the authors")
    host.page.choose(made)
    QTest.keyClick(host.page, Qt.Key.Key_F)
    type_in(field, "aim")
    type_in(field, "trade", ENTER)
    (one,) = stated(program)
    assert (one.claimed_as, one.says_who, one.is_fact) == ("recommendation", "the authors", False)


def test_several_marked_passages_are_evidence_together(
    qtbot: QtBot, program: Program, host: ReaderHost, field: ClaimField
) -> None:
    project = program.desk.project
    for start in (0, 30, 60):
        attach(project, host.version_id, [Span(start, start + 8)], NewEntity("Russia", "State"))
    host.page.choose_next(forward=True)
    host.page.mark_next()
    QTest.keyClick(host.page, Qt.Key.Key_F)
    type_in(field, "capital")
    type_in(field, "Moscow", ENTER)
    (one,) = stated(program)
    assert len(one.evidence) == 2
    assert len(passages(project.reading)) == 3
