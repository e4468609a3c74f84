"""Statements and relations: made with evidence, found by passage, refused with a reason, gone with nothing left bare."""

from collections.abc import Callable

import pytest

from tests.project.content import content
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.errors import NoSuchPlace
from workbench.coding.passages import grade
from workbench.coding.records import passages
from workbench.entities.claim_records import claim_ids, claims_on, relation, relations, statement, statements
from workbench.entities.claims import (
    create_relation,
    create_statement,
    delete_relation,
    delete_statement,
    edit_relation,
    edit_statement,
)
from workbench.entities.editing import create_entity, delete_entity
from workbench.entities.errors import ClaimedAsUnknown, PropertyUnknown, RelationUnknown, SameEntity, StanceUnknown
from workbench.entities.exhibits import Exhibit, RelationRef, StatementRef, add_evidence, edit_evidence, remove_evidence
from workbench.entities.values import NotANumber, ValueEmpty, read_number
from workbench.model.dates import EndsBeforeBegin, NoSuchDay, NotADate
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.editing import edit_source

Ends = tuple[int, int]


@pytest.fixture
def ends(project: Project) -> Ends:
    """Russia and Venezuela."""
    return create_entity(project, "Russia", "State"), create_entity(project, "Venezuela", "State")


def test_a_statement_with_all_that_is_said_of_it(project: Project, version: int, ends: Ends) -> None:
    russia, venezuela = ends
    proof = attach(project, version, [Span(0, 6)], NewTheme("T")).passage_id
    grade(project, proof, 2)
    made = create_statement(
        project, venezuela, "oilOutput", "1.2 million", when="since late 2018", says_who_id=russia, claimed_as="assessment",
        likelihood="likely", comment="a\r\nb",
        evidence=[Exhibit(proof, "supports", "seen"), Exhibit((version, [Span(20, 30)]), "contradicts")],
    )  # fmt: skip
    one = statement(project.reading, made)
    assert (one.of.label, one.value, one.shown) == ("Oil output, barrels a day", "1200000", "1.2 million")
    assert (one.since, one.until, one.when) == ("2018-10/2018-12", "..", "since late 2018")
    assert (one.sayer, one.claimed_as, one.likelihood, one.comment) == ("Russia", "assessment", "likely", "a\nb")
    (pro,), (contra,) = one.backed("supports"), one.backed("contradicts")
    assert (pro.passage_id, pro.grade, pro.comment, pro.analyst) == (proof, "F2", "seen", "Anna Kowal")
    assert contra.quote == passages(project.reading, {contra.passage_id})[0].quote
    assert one.is_fact
    assert len([step for step in project.history() if step.act.value == "new statement"]) == 1
    edit_source(project, pro.source_id, reliability="B")
    assert statement(project.reading, made).backed("supports")[0].grade == "B2"


def test_what_is_claimed_already_gets_the_evidence_only(project: Project, version: int, ends: Ends) -> None:
    russia, venezuela = ends
    first = create_statement(project, venezuela, "capital", "Caracas", evidence=[Exhibit((version, [Span(0, 6)]))])
    again = create_statement(project, venezuela, "capital", " Caracas ", evidence=[Exhibit((version, [Span(7, 12)]))])
    assert first == again
    assert len(statement(project.reading, first).evidence) == 2
    assert create_statement(project, venezuela, "capital", "Caracas", when="2018") != first, "at another time it is another"
    one = create_relation(project, russia, "AgreesWith", venezuela)
    assert create_relation(project, venezuela, "AgreesWith", russia) == one, "what is mutual is said once"
    other = create_relation(project, russia, "Supplies", venezuela)
    assert create_relation(project, venezuela, "Supplies", russia) != other


def test_relations_are_read_from_both_ends_and_by_passage(project: Project, version: int, ends: Ends) -> None:
    russia, venezuela = ends
    made = create_relation(
        project,
        russia,
        "Supplies",
        venezuela,
        role="air defence",
        when="2009-2013",
        evidence=[Exhibit((version, [Span(0, 6)]))],
    )
    late = create_relation(project, venezuela, "Detains", create_entity(project, "X", "Person"), when="2020")
    one = relation(project.reading, made)
    assert one.seen_from(russia) == ("supplies", venezuela, "Venezuela", "State")
    assert one.seen_from(venezuela) == ("is supplied by", russia, "Russia", "State")
    assert [each.id for each in relations(project.reading, [venezuela])] == [made, late], "by time"
    assert [each.id for each in relations(project.reading, [russia])] == [made]
    proof = one.evidence[0]
    stated, related = claims_on(project.reading, [proof.passage_id])
    assert (stated, [each.id for each in related]) == ([], [made])
    assert claim_ids(project.reading, [proof.id]) == (set(), {made})


def test_editing_keeps_words_and_form_together(project: Project, ends: Ends) -> None:
    russia, venezuela = ends
    made = create_statement(project, russia, "population", "140 million", when="2018", says_who="the ministry")
    edit_statement(project, made, value="144,000,000")
    one = statement(project.reading, made)
    assert (one.value, one.original) == ("144000000", "144,000,000")
    edit_statement(project, made, property="capital", value="Moscow", entity_id=venezuela, until="late 2020")
    one = statement(project.reading, made)
    assert (one.value, one.original, one.entity, one.when) == ("Moscow", "", "Venezuela", "2018 – late 2020")
    edit_statement(project, made, says_who_id=russia)
    assert (statement(project.reading, made).says_who, statement(project.reading, made).sayer) == ("", "Russia")
    edit_statement(project, made, says_who="someone")
    assert statement(project.reading, made).says_who_id is None
    made = create_relation(project, russia, "Supplies", venezuela)
    edit_relation(project, made, kind="Trains", subject_id=venezuela, object_id=russia, role="pilots", when="")
    assert relation(project.reading, made).seen_from(russia)[0] == "is trained by"


def test_typing_merges_into_one_step(project: Project, ends: Ends) -> None:
    made = create_statement(project, ends[0], "notes", "x")
    before, steps = content(project.reading), len(project.history())
    for words in ("a", "ab", "abc"):
        edit_statement(project, made, comment=words, merge=f"comment {made}")
    assert len(project.history()) == steps + 1
    project.undo()
    assert content(project.reading) == before


def test_evidence_is_added_turned_and_taken_away(project: Project, version: int, ends: Ends) -> None:
    made = StatementRef(create_statement(project, ends[0], "notes", "x"))
    proof = add_evidence(project, made, Exhibit((version, [Span(0, 6)])))
    assert add_evidence(project, made, Exhibit((version, [Span(0, 6)]), "contradicts")) == proof
    assert [each.stance for each in statement(project.reading, made.id).evidence] == ["contradicts"]
    edit_evidence(project, proof, stance="supports", comment="after all")
    assert statement(project.reading, made.id).evidence[0].comment == "after all"
    assert len(passages(project.reading)) == 1
    remove_evidence(project, proof)
    assert passages(project.reading) == [], "nothing else held the passage"
    project.undo()
    assert len(passages(project.reading)) == 1
    delete_statement(project, made.id)
    assert (statements(project.reading), passages(project.reading)) == ([], [])


def test_what_else_holds_a_passage_keeps_it(project: Project, version: int, ends: Ends) -> None:
    kept = attach(project, version, [Span(0, 6)], NewTheme("T")).passage_id
    made = create_relation(project, ends[0], "Trains", ends[1], evidence=[Exhibit(kept), Exhibit((version, [Span(7, 12)]))])
    delete_relation(project, made)
    assert [one.id for one in passages(project.reading)] == [kept]


def test_an_entity_takes_its_claims_along(project: Project, version: int, ends: Ends) -> None:
    russia, venezuela = ends
    create_relation(project, russia, "Trains", venezuela, evidence=[Exhibit((version, [Span(0, 6)]))])
    create_statement(project, russia, "capital", "Moscow", evidence=[Exhibit((version, [Span(7, 12)]))])
    said = create_statement(project, venezuela, "position", "for", says_who_id=russia)
    before = content(project.reading)
    delete_entity(project, russia)
    assert relations(project.reading) == []
    assert [(one.id, one.sayer) for one in statements(project.reading)] == [(said, "Russia")]
    assert passages(project.reading) == [], "what was evidence of nothing else is gone with it"
    project.undo()
    assert content(project.reading) == before


def test_what_is_refused_leaves_the_project_as_it_was(project: Project, version: int, ends: Ends) -> None:
    russia, venezuela = ends
    made, related = create_statement(project, russia, "capital", "M"), create_relation(project, russia, "Trains", venezuela)
    before = content(project.reading)
    refused: list[tuple[type[Exception], Callable[[], object]]] = [
        (PropertyUnknown, lambda: create_statement(project, russia, "shoeSize", "44")),
        (ValueEmpty, lambda: create_statement(project, russia, "capital", " ")),
        (NotANumber, lambda: create_statement(project, russia, "population", "many")),
        (NotADate, lambda: create_statement(project, russia, "capital", "M", when="soon")),
        (NoSuchDay, lambda: create_statement(project, russia, "capital", "M", when="30 February 2020")),
        (EndsBeforeBegin, lambda: create_relation(project, russia, "Trains", venezuela, when="2020 to 2018")),
        (ClaimedAsUnknown, lambda: create_statement(project, russia, "capital", "M", claimed_as="rumour")),
        (RelationUnknown, lambda: create_relation(project, russia, "Hugs", venezuela)),
        (SameEntity, lambda: create_relation(project, russia, "Trains", russia)),
        (SameEntity, lambda: edit_relation(project, related, object_id=russia)),
        (StanceUnknown, lambda: add_evidence(project, RelationRef(related), Exhibit((version, [Span(0, 6)]), "perhaps"))),
        (NoSuchPlace, lambda: add_evidence(project, StatementRef(made), Exhibit((version, [Span(90_000, 90_005)])))),
        (EndsBeforeBegin, lambda: edit_statement(project, made, since="2020", until="2018")),
        (KeyError, lambda: create_statement(project, 7, "capital", "M")),
        (KeyError, lambda: create_statement(project, russia, "capital", "M", analyst_id=7)),
        (KeyError, lambda: create_statement(project, russia, "capital", "M", says_who_id=7)),
        (KeyError, lambda: create_relation(project, russia, "Trains", 7)),
        (KeyError, lambda: add_evidence(project, StatementRef(7), Exhibit((version, [Span(0, 6)])))),
        (KeyError, lambda: add_evidence(project, StatementRef(made), Exhibit(7))),
        (KeyError, lambda: edit_statement(project, 7, value="x")),
        (KeyError, lambda: edit_relation(project, 7, role="x")),
        (KeyError, lambda: delete_statement(project, 7)),
        (KeyError, lambda: delete_relation(project, 7)),
        (KeyError, lambda: remove_evidence(project, 7)),
        (KeyError, lambda: statement(project.reading, 7)),
        (KeyError, lambda: relation(project.reading, 7)),
    ]
    for kind, act in refused:
        with pytest.raises(kind):
            act()
        assert content(project.reading) == before


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("1200", "1200"),
        ("1,200", "1200"),
        ("1 200 000", "1200000"),
        ("1.5 billion", "1500000000"),
        ("0.25 million", "250000"),
        ("-3.50", "-3.5"),
        ("12 %", "12%"),
        ("1.23456 k", "1234.56"),
        ("007", "7"),
        ("1,5", "1.5"),
        ("0,250", "0.25"),
        ("12 345,67", "12345.67"),
        ("1 234,567", "1234.567"),
        ("1,234,567", "1234567"),
        ("1,5 mld", "1500000000"),
        ("1,250 mln", "1250000"),
        ("1,250 million", "1250000000"),
        ("5 tys.", "5000"),
        ("2 miliony", "2000000"),
        ("12,5%", "12.5%"),
    ],
)
def test_numbers_are_read(words: str, number: str) -> None:
    assert read_number(words) == number


@pytest.mark.parametrize("words", ["", "many", "1,2,3", "1.2.3", "1,200 300", "1,", "12 men", "١٢", "1e5"])
def test_what_is_no_number(words: str) -> None:
    with pytest.raises(NotANumber):
        read_number(words)


def test_another_property_leaves_a_texts_value_and_its_original(project: Project, ends: Ends) -> None:
    made = create_statement(project, ends[0], "capital", "Moscow", original="Москва", language="ru")
    edit_statement(project, made, property="position")
    after = statement(project.reading, made)
    assert (after.value, after.original) == ("Moscow", "Москва")


def test_who_said_it_is_kept_by_name_when_the_entity_goes(project: Project) -> None:
    state, speaker = create_entity(project, "Russia", "State"), create_entity(project, "TASS", "Company")
    made = create_statement(project, state, "capital", "Moscow", says_who_id=speaker)
    delete_entity(project, speaker)
    assert statement(project.reading, made).says_who == "TASS"
