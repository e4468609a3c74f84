"""Entities: found by name or alias, counted by mentions, deleted without what else is attached."""

import pytest

from tests.project.content import content
from workbench.coding.attaching import EntityTarget, NewEntity, NewTheme, attach
from workbench.coding.errors import NameEmpty, NameTaken
from workbench.coding.naming import entity_named
from workbench.coding.records import passages
from workbench.entities.editing import add_alias, create_entity, delete_alias, delete_entity, edit_entity
from workbench.entities.kinds import entity_kind, entity_kinds
from workbench.entities.records import entities, entity
from workbench.model.span import Span
from workbench.project.project import Project


def test_an_entity_is_found_by_any_of_its_names(project: Project, version: int) -> None:
    beijing = create_entity(project, " Beijing ", "Place", ("Peking", "北京", "Beijing", "Peking"), "the capital")
    assert entity(project.reading, beijing).aliases == ("Peking", "北京")
    assert create_entity(project, "Beijing", "Place") == beijing
    assert attach(project, version, [Span(0, 6)], NewEntity("北京", "Person")).entity_id == beijing
    assert entity_named(project.reading, "Peking") == beijing
    assert entity_named(project.reading, "peking") is None
    assert len(project.history()) == len([step for step in project.history() if step.kind]), "one step each"
    project.undo()
    project.undo()
    assert entities(project.reading) == []


def test_a_name_goes_before_an_alias_and_two_claims_are_none(project: Project) -> None:
    first, second = create_entity(project, "A", "Person", ("X",)), create_entity(project, "B", "Person")
    add_alias(project, first, "B")
    add_alias(project, second, "X")
    assert entity_named(project.reading, "B") == second
    assert entity_named(project.reading, "X") is None
    assert entity_named(project.reading, "A") == first


def test_names_that_cannot_be(project: Project) -> None:
    made = create_entity(project, "A", "Person", ("X",))
    before = content(project.reading)
    for taken in ("A", "X", " X "):
        with pytest.raises(NameTaken):
            add_alias(project, made, taken)
    for empty in (
        lambda: add_alias(project, made, " "),
        lambda: create_entity(project, "", "Person"),
        lambda: edit_entity(project, made, name=""),
    ):
        with pytest.raises(NameEmpty):
            empty()
    for gone in (
        lambda: add_alias(project, 7, "Y"),
        lambda: delete_alias(project, 7),
        lambda: delete_entity(project, 7),
        lambda: edit_entity(project, 7, name="x"),
        lambda: edit_entity(project, made, analyst_id="x"),
        lambda: entity(project.reading, 7),
    ):
        with pytest.raises(KeyError):
            gone()
    assert content(project.reading) == before


def test_a_name_that_another_entity_has_names_neither(project: Project, version: int) -> None:
    """Attaching by name would then make a third one."""
    first, second = create_entity(project, "Russia", "State"), create_entity(project, "Rossiya", "State", ("Russia",))
    with pytest.raises(NameTaken):
        edit_entity(project, second, name=" Russia ")
    edit_entity(project, first, name="Russia", description="its own name stays free to it")
    assert attach(project, version, [Span(0, 6)], NewEntity("Russia", "State")).entity_id == first
    assert len(entities(project.reading)) == 2


def test_mentions_are_counted_and_go_with_the_entity(project: Project, version: int) -> None:
    made = create_entity(project, "A", "Person", ("X",))
    for start in (0, 20, 40):
        attach(project, version, [Span(start, start + 5)], EntityTarget(made))
    attach(project, version, [Span(0, 5)], NewTheme("T"))
    assert entity(project.reading, made).mentions == 3
    before = content(project.reading)
    delete_entity(project, made)
    assert [passage.spans for passage in passages(project.reading)] == [(Span(0, 5),)]
    project.undo()
    assert content(project.reading) == before


def test_kinds_are_known_and_unknown_ones_shown_as_written() -> None:
    assert {"Person", "Place"} <= {kind.name for kind in entity_kinds()}
    assert entity_kind("person").name == "Person"
    assert entity_kind("Sea Monster").label == "Sea Monster"
