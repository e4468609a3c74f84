"""Merging and splitting entities: nothing is lost or doubled, and what came from where is known afterwards."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.project.content import content
from tests.project.worlds import add_text
from workbench.coding.attaching import EntityTarget, attach
from workbench.coding.errors import NameTaken
from workbench.coding.records import passages
from workbench.entities.claim_records import relations, statements
from workbench.entities.claims import create_relation, create_statement
from workbench.entities.editing import add_alias, create_entity, edit_entity
from workbench.entities.errors import SameEntity
from workbench.entities.exhibits import Exhibit
from workbench.entities.holding import HOLDING
from workbench.entities.keys import set_key
from workbench.entities.merging import merge_entities, preview_merge
from workbench.entities.records import entities, entity
from workbench.entities.reviewing import set_forms, set_sought
from workbench.entities.splitting import Part, forms_of, mergers, split_entity, split_off
from workbench.memos.editing import create_memo
from workbench.memos.records import memos
from workbench.memos.things import Thing
from workbench.model.entity import Entity, RejectedMention
from workbench.model.span import Span
from workbench.model.tables import JOURNALLED, table_of
from workbench.project.opening import create
from workbench.project.project import Project


def story(project: Project) -> dict[str, Any]:
    """What is said of every entity, by names and places instead of ids."""
    places = {one.id: one.spans for one in passages(project.reading)}
    told: dict[str, Any] = {}
    for one in entities(project.reading):
        mentions = sorted(
            (record.spans, coding.analyst, coding.comment)
            for record in passages(project.reading)
            for coding in record.codings
            if coding.entity_id == one.id
        )
        stated = sorted(
            (each.of.name, each.value, each.sayer, tuple(places[proof.passage_id] for proof in each.evidence))
            for each in statements(project.reading, [one.id])
        )
        related = sorted(
            (each.subject, each.kind, each.object, each.sayer, len(each.evidence))
            for each in relations(project.reading, [one.id])
        )
        told[one.name] = (one.kind, one.description, one.key, sorted(one.aliases), mentions, stated, related)
    return told


def test_all_that_names_entities_goes_over() -> None:
    keys = {
        (table_of(model).name, key.parent.name)
        for model in JOURNALLED
        for key in table_of(model).foreign_keys
        if key.column.table.name == "entity"
    }
    assert {(each.table.name, each.column) for each in HOLDING} == keys, "a table that names entities is missing in HOLDING"


@pytest.fixture
def kremlin(project: Project, version: int) -> tuple[int, int, int]:
    """Russia and the Kremlin, with mentions, claims and a third entity related to both."""
    russia, kremlin = create_entity(project, "Russia", "State", ("Moscow",)), create_entity(project, "Kremlin", "PublicBody")
    caracas = create_entity(project, "Venezuela", "State")
    for name in ("Moscow", "Kreml", "Russia"):
        add_alias(project, kremlin, name)
    attach(project, version, [Span(0, 6)], EntityTarget(russia), "first")
    attach(project, version, [Span(0, 6)], EntityTarget(kremlin), "second")
    attach(project, version, [Span(7, 12)], EntityTarget(kremlin))
    create_statement(project, russia, "capital", "Moscow", evidence=[Exhibit((version, [Span(30, 40)]))])
    create_statement(project, kremlin, "position", "for talks", says_who_id=kremlin, claimed_as="plan")
    create_relation(project, kremlin, "Supplies", caracas, evidence=[Exhibit((version, [Span(50, 60)]), "contradicts")])
    create_relation(project, russia, "Control", kremlin, says_who_id=caracas)
    with project.step(project.history()[0].act) as step:
        step.add(RejectedMention(entity_id=kremlin, version_id=version, start=1, end=3))
        step.add(RejectedMention(entity_id=russia, version_id=version, start=1, end=3))
    return russia, kremlin, caracas


def test_a_merger_takes_all_over_once(project: Project, kremlin: tuple[int, int, int]) -> None:
    russia, other, _caracas = kremlin
    preview = preview_merge(project.reading, russia, [other])
    assert (preview.names, preview.mentions, preview.doubled, preview.statements) == (("Kremlin",), 2, 1, 1)
    assert (preview.relations, preview.between, preview.aliases) == (1, 1, 3)
    before, steps = content(project.reading), len(project.history())
    merge_entities(project, russia, [other])
    assert len(project.history()) == steps + 1
    one = entity(project.reading, russia)
    assert sorted(one.aliases) == ["Kreml", "Kremlin", "Moscow"]
    assert one.mentions == 2
    told = story(project)
    assert told["Russia"][4][0][2] == "first\nsecond"
    assert [row[0] for row in told["Russia"][5]] == ["capital", "position"]
    assert told["Russia"][5][1][2] == "Russia", "what it said itself is said by what it is now"
    assert told["Russia"][6] == [("Russia", "Supplies", "Venezuela", "", 1)], "and it has no relation with itself"
    project.undo()
    assert content(project.reading) == before


def test_what_was_merged_comes_off_as_it_was(project: Project, kremlin: tuple[int, int, int]) -> None:
    russia, other, _caracas = kremlin
    before = story(project)
    merge_entities(project, russia, [other])
    add_alias(project, russia, "RF")
    (merger,) = mergers(project.reading, russia)
    assert (merger.name, merger.kind) == ("Kremlin", "PublicBody")
    again = split_off(project, merger.id)
    assert mergers(project.reading, russia) == []
    after = story(project)
    assert sorted(entity(project.reading, again).aliases) == ["Kreml", "Moscow", "Russia"]
    assert sorted(entity(project.reading, russia).aliases) == ["Moscow", "RF"], "what came since stays"
    assert after["Kremlin"][5] == before["Kremlin"][5]
    assert [row[:2] for row in after["Kremlin"][4]] == [row[:2] for row in before["Kremlin"][4]]
    assert after["Kremlin"][6] == [("Kremlin", "Supplies", "Venezuela", "", 1)]
    rejected = table_of(RejectedMention)
    assert {row[0] for row in project.reading.tuples(select(rejected.c.entity_id))} == {russia, again}


def test_a_personal_key_goes_over_and_comes_back(project: Project, kremlin: tuple[int, int, int]) -> None:
    russia, other, _caracas = kremlin
    set_key(project, Entity, other, "7")
    merge_entities(project, russia, [other])
    assert entity(project.reading, russia).key == "7"
    again = split_off(project, mergers(project.reading, russia)[0].id)
    assert (entity(project.reading, russia).key, entity(project.reading, again).key) == ("", "7")


def test_mergers_of_mergers_come_off_one_by_one(project: Project) -> None:
    a, b, c = (create_entity(project, name, "State") for name in "ABC")
    create_statement(project, c, "capital", "C town")
    merge_entities(project, b, [c])
    merge_entities(project, a, [b])
    assert [one.name for one in mergers(project.reading, a)] == ["B", "C"]
    b_again = split_off(project, mergers(project.reading, a)[0].id)
    assert [one.name for one in mergers(project.reading, b_again)] == ["C"]
    assert [one.value for one in statements(project.reading, [b_again])] == ["C town"]
    c_again = split_off(project, mergers(project.reading, b_again)[0].id)
    assert [one.value for one in statements(project.reading, [c_again])] == ["C town"]
    assert entity(project.reading, a).aliases == entity(project.reading, b_again).aliases == ()


def test_chosen_parts_become_an_entity(project: Project, kremlin: tuple[int, int, int], version: int) -> None:
    russia, other, caracas = kremlin
    merge_entities(project, russia, [other])
    forms = {form.words: form.mentions for form in forms_of(project.reading, russia)}
    assert len(forms) == 2
    aliases = {row.name: row.id for row in project.reading.rows(select(table_of(HOLDING[0].model)))}
    words = next(words for words, ids in forms.items() if ids)
    part = Part(
        frozenset({aliases["Kremlin"], aliases["Kreml"]}),
        forms[words],
        frozenset(one.id for one in statements(project.reading, [russia]) if one.of.name == "position"),
        frozenset(one.id for one in relations(project.reading, [russia])),
    )
    new = split_entity(project, russia, " Kremlin ", "PublicBody", part)
    assert entity(project.reading, new).aliases == ("Kreml",), "its name is no alias of it"
    assert entity(project.reading, new).mentions == len(forms[words])
    assert [one.of.name for one in statements(project.reading, [russia])] == ["capital"]
    assert relations(project.reading, [new])[0].seen_from(caracas)[1] == new
    project.undo()
    assert sorted(entity(project.reading, russia).aliases) == ["Kreml", "Kremlin", "Moscow"]


def test_what_cannot_be_merged_or_split(project: Project, kremlin: tuple[int, int, int]) -> None:
    russia, other, _caracas = kremlin
    before = content(project.reading)
    refused: list[tuple[type[Exception], Callable[[], object]]] = [
        (SameEntity, lambda: merge_entities(project, russia, [russia])),
        (SameEntity, lambda: merge_entities(project, russia, [])),
        (KeyError, lambda: merge_entities(project, russia, [7])),
        (KeyError, lambda: merge_entities(project, 7, [russia])),
        (KeyError, lambda: split_off(project, 7)),
        (NameTaken, lambda: split_entity(project, russia, "Kremlin", "State", Part())),
        (KeyError, lambda: split_entity(project, 7, "New", "State", Part())),
    ]
    for kind, act in refused:
        with pytest.raises(kind):
            act()
    assert content(project.reading) == before
    merge_entities(project, russia, [other])
    create_entity(project, "Another", "Person")
    edit_entity(project, create_entity(project, "Third", "Person"), name="Fourth")
    with project.step(project.history()[0].act) as step:
        step.get(Entity, create_entity(project, "x", "Person")).name = "Kremlin"
    with pytest.raises(NameTaken):
        split_off(project, mergers(project.reading, russia)[0].id)


names = st.sampled_from(["Moscow", "Kreml", "RF", "A", "B", "C"])
spans = st.integers(0, 9).map(lambda number: (number * 5, number * 5 + 4))
acts = st.lists(
    st.one_of(
        st.tuples(st.just("alias"), st.integers(0, 2), names),
        st.tuples(st.just("mention"), st.integers(0, 2), spans, st.sampled_from(["Anna", "Jan"])),
        st.tuples(st.just("state"), st.integers(0, 2), st.sampled_from(["one", "two"]), st.integers(0, 2)),
        st.tuples(st.just("relate"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=14,
)


@settings(max_examples=25)
@given(acts)
def test_any_merger_and_its_split_leave_what_was_said(told: list[tuple[Any, ...]]) -> None:
    """But for relations of the two to each other, and comments, which are joined."""
    with TemporaryDirectory() as folder, create(Path(folder) / "a.workbench", "A", "Anna") as project:
        version = add_text(project, "abcd " * 20)
        made = [create_entity(project, name, "State") for name in "ABC"]
        for act, which, *more in told:
            if act == "alias" and more[0] not in {"ABC"[which], *entity(project.reading, made[which]).aliases}:
                add_alias(project, made[which], more[0])
            elif act == "mention":
                project.act_as(more[1])
                attach(project, version, [Span(*more[0])], EntityTarget(made[which]))
            elif act == "state":
                create_statement(project, made[which], "notes", more[0], says_who_id=made[more[1]])
            elif act == "relate" and {which, more[0]} in ({0, 2}, {1, 2}):
                create_relation(project, made[which], "Endorses", made[more[0]])
        before, rows = story(project), content(project.reading)
        merge_entities(project, made[0], [made[1]])
        split_off(project, mergers(project.reading, made[0])[0].id)
        assert _sorted(story(project)) == _sorted(before)
        project.undo()
        project.undo()
        assert content(project.reading) == rows


def _sorted(told: dict[str, Any]) -> dict[str, Any]:
    return {
        name: [sorted(map(str, part)) if isinstance(part, list) else part for part in parts] for name, parts in told.items()
    }


def test_a_memo_about_a_mention_that_both_have_stays_with_it_and_comes_back(project: Project, version: int) -> None:
    into, old = create_entity(project, "Kremlin", "Place"), create_entity(project, "Kreml", "Place")
    attach(project, version, [Span(0, 5)], EntityTarget(into))
    attach(project, version, [Span(0, 5)], EntityTarget(old))
    mentions = {one.entity_id: one.id for one in passages(project.reading)[0].codings}
    memo = create_memo(project, Thing("coding", mentions[old]), body="why Kreml")
    merge_entities(project, into, [old])
    about = {one.id: one.about for one in memos(project.reading)}
    assert about[memo] == Thing("coding", mentions[into])
    new = split_off(project, mergers(project.reading, into)[0].id)
    back = next(one.id for one in passages(project.reading)[0].codings if one.entity_id == new)
    assert {one.id: one.about for one in memos(project.reading)}[memo] == Thing("coding", back)


def test_what_comes_off_is_looked_for_named_and_described_as_before(project: Project) -> None:
    into, old = create_entity(project, "Kremlin", "Place"), create_entity(project, "Will", "Person", description="the man")
    alias = add_alias(project, old, "Kremlin", "pl")
    set_sought(project, old, None, sought=False)
    set_forms(project, old, alias, "Kreml{,a}")
    merge_entities(project, into, [old])
    new = split_off(project, mergers(project.reading, into)[0].id)
    rows = {row.id: row for row in project.reading.rows(select(table_of(Entity)))}
    assert (rows[new].is_sought, rows[new].description, rows[into].description) == (False, "the man", "")
    aliases = project.reading.rows(select(table_of(HOLDING[0].model)))
    assert [(row.entity_id, row.name, row.language, row.forms) for row in aliases] == [(new, "Kremlin", "pl", "Kreml{,a}")]


def test_a_key_that_another_got_meanwhile_is_not_given_out_twice(project: Project) -> None:
    into, old, third = (create_entity(project, name, "Place") for name in "ABC")
    set_key(project, Entity, old, "7")
    merge_entities(project, into, [old])
    set_key(project, Entity, third, "7")
    new = split_off(project, mergers(project.reading, into)[0].id)
    assert [entity(project.reading, one).key for one in (into, third, new)] == ["", "7", ""]


def test_a_free_key_comes_back_though_the_other_has_its_own(project: Project) -> None:
    into, old = (create_entity(project, name, "Place") for name in "AB")
    set_key(project, Entity, into, "1")
    set_key(project, Entity, old, "7")
    merge_entities(project, into, [old])
    new = split_off(project, mergers(project.reading, into)[0].id)
    assert [entity(project.reading, one).key for one in (into, new)] == ["1", "7"]
