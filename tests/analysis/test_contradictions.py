"""Contradictions: what disagrees is found, with both its sides; what can both be so, or is no fact, is not."""

import pytest

from workbench.analysis.contradictions import About, Contradiction, contradictions, counted
from workbench.coding.attaching import EntityTarget, attach
from workbench.coding.links import link_passages
from workbench.coding.passages import edit_passage, grade, make_passage
from workbench.coding.questions import NewQuestion, put_to
from workbench.entities.claims import create_relation, create_statement
from workbench.entities.editing import create_entity
from workbench.entities.exhibits import Exhibit
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.project.project import Project


def found(project: Project, entity_id: int | None = None) -> list[Contradiction]:
    return contradictions(project.reading, entity_id)


def line(project: Project, version: int, number: int) -> int:
    """The passage of a line of the made-up text, by its number."""
    with project.step(Act.SAMPLE) as step:
        return make_passage(step, version, [Span(100 + 20 * number, 112 + 20 * number)])


@pytest.fixture
def person(project: Project) -> int:
    return create_entity(project, "Ada", "Person")


@pytest.fixture
def state(project: Project) -> int:
    return create_entity(project, "Ruritania", "State")


def test_two_birthdays_disagree_and_an_imprecise_one_does_not(project: Project, person: int) -> None:
    create_statement(project, person, "birthDate", "12 May 1970")
    create_statement(project, person, "birthDate", "spring 1970")
    create_statement(project, person, "birthDate", "May 1970")
    assert found(project) == []
    create_statement(project, person, "birthDate", "1971")
    (one,) = found(project, person)
    assert (one.about, one.subject, one.what) == (About.VALUES, "Ada", "Born")
    assert {side.value for side in one.sides} == {"12 May 1970", "spring 1970", "May 1970", "1971"}
    assert counted(found(project)) == {person: 1}


def test_many_valued_properties_and_equal_values_agree(project: Project, state: int) -> None:
    create_statement(project, state, "aim", "to be feared")
    create_statement(project, state, "aim", "to be loved")
    create_statement(project, state, "capital", "Strelsau")
    create_statement(project, state, "capital", "strélsau.", claimed_as="assessment")
    assert found(project) == []


def test_values_at_other_times_agree_and_undated_ones_may_be_at_any(project: Project, state: int) -> None:
    create_statement(project, state, "capital", "Strelsau", when="1990 to 2000")
    create_statement(project, state, "capital", "Zenda", when="since 2005")
    assert found(project) == []
    create_statement(project, state, "capital", "Hentzau", when="late 1999")
    create_statement(project, state, "capital", "Festenburg", when="2010")
    assert [[side.value for side in one.sides] for one in found(project)] == [["Strelsau", "Hentzau"], ["Zenda", "Festenburg"]]
    create_statement(project, state, "capital", "Tarlenheim")
    assert [len(one.sides) for one in found(project)] == [5], "one without a date stands against all"


@pytest.mark.parametrize("claimed", ["plan", "recommendation"])
def test_plans_and_recommendations_are_no_facts(project: Project, version: int, state: int, claimed: str) -> None:
    create_statement(project, state, "capital", "Strelsau")
    create_statement(project, state, "capital", "Zenda", claimed_as=claimed)
    assert found(project) == []
    passages = [line(project, version, number) for number in range(3)]
    other = create_entity(project, "Graustark", "State")
    evidence = [Exhibit(passages[0]), Exhibit(passages[1], "contradicts")]
    create_relation(project, state, "Supplies", other, evidence=evidence, claimed_as=claimed)
    assert found(project) == []
    create_relation(project, state, "Endorses", other, evidence=evidence)
    assert [one.about for one in found(project)] == [About.RELATION]
    edit_passage(project, passages[1], claimed_as=claimed)
    assert found(project) == [], "nobody says as a fact that it isn't so"
    project.undo()
    assert len(found(project)) == 1


def test_evidence_of_both_stances_disagrees(project: Project, version: int, state: int) -> None:
    passages = [line(project, version, number) for number in range(3)]
    grade(project, passages[1], 2)
    create_statement(
        project, state, "capital", "Strelsau", when="since 1990",
        evidence=[Exhibit(passages[0]), Exhibit(passages[1], "contradicts"), Exhibit(passages[2], "contradicts")],
    )  # fmt: skip
    (one,) = found(project)
    assert (one.about, one.subject, one.what) == (About.STATEMENT, "Ruritania", "Capital")
    assert [(side.stance, side.value, [each.id for each in side.passages]) for side in one.sides] == [
        ("supports", "Strelsau", passages[:1]),
        ("contradicts", "Strelsau", passages[1:]),
    ]
    assert [each.grade for each in one.sides[1].passages] == ["F2", "F6"]


def test_a_refuted_value_upholds_nothing(project: Project, version: int, state: int) -> None:
    create_statement(project, state, "capital", "Strelsau", evidence=[Exhibit(line(project, version, 0), "contradicts")])
    create_statement(project, state, "capital", "Zenda")
    assert found(project) == []


def test_a_relation_concerns_both_its_ends(project: Project, version: int, state: int) -> None:
    other, third = create_entity(project, "Graustark", "State"), create_entity(project, "Elsewhere", "Place")
    evidence = [Exhibit(line(project, version, 0)), Exhibit(line(project, version, 1), "contradicts")]
    create_relation(project, state, "Supplies", other, role="horses", evidence=evidence)
    for end in (state, other):
        (one,) = found(project, end)
        assert (one.subject, one.what, one.other) == ("Ruritania", "supplies", "Graustark")
        assert [side.value for side in one.sides] == ["horses", "horses"]
    assert found(project, third) == []


def test_a_question_concerns_whom_both_sides_name(project: Project, version: int, state: int, person: int) -> None:
    first, second = line(project, version, 0), line(project, version, 3)
    put_to(project, NewQuestion("Does it hold?"), [first], "supports")
    put_to(project, NewQuestion("Does it hold?"), [second], "contradicts")
    (one,) = found(project)
    assert (one.about, one.subject, one.entities) == (About.QUESTION, "Does it hold?", frozenset())
    attach(project, version, [Span(102, 106)], EntityTarget(state))
    attach(project, version, [Span(104, 108)], EntityTarget(person))
    attach(project, version, [Span(165, 170)], EntityTarget(state))
    (one,) = found(project, state)
    assert one.entities == {state}
    assert found(project, person) == []


def test_links_that_contradict_are_two_sides(project: Project, version: int) -> None:
    passages = [line(project, version, number) for number in range(3)]
    link_passages(project, passages[0], passages[1], "contradicts", "on the date")
    link_passages(project, passages[0], passages[2], "supports")
    (one,) = found(project)
    assert (one.about, one.what, [side.passages[0].id for side in one.sides]) == (About.LINK, "on the date", passages[:2])
    edit_passage(project, passages[1], claimed_as="plan")
    assert found(project) == []
