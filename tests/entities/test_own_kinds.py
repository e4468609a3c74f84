"""Kinds and properties: given as data, added by analysts, refused where the words are taken, kept while in use."""

from collections.abc import Callable

import pytest

from workbench.coding.errors import KindInUse, NameEmpty, NameTaken
from workbench.entities.claims import create_relation, create_statement, delete_relation, delete_statement
from workbench.entities.editing import create_entity, delete_entity
from workbench.entities.kinds import all_kinds, entity_kinds, kind_named
from workbench.entities.own import (
    add_entity_kind,
    add_property,
    add_relation_kind,
    delete_kind,
    delete_property,
    edit_kind,
    edit_property,
)
from workbench.entities.properties import TYPES, all_properties, find_property, properties_of, property_named
from workbench.entities.relation_kinds import find_relation_kind, relation_kind, relation_kinds
from workbench.project.project import Project

EDGES = [
    "Ownership",
    "Directorship",
    "Membership",
    "Employment",
    "Representation",
    "Associate",
    "Family",
    "Succession",
    "Payment",
    "Debt",
    "Control",
    "Occupancy",
    "ContractAward",
    "ProjectParticipant",
    "UnknownLink",
    "Supplies",
    "Finances",
    "DeploysTo",
    "Endorses",
    "AgreesWith",
    "Trains",
    "ExercisesWith",
    "Sanctions",
    "Attacks",
    "Detains",
]


def test_the_data_is_whole(project: Project) -> None:
    kinds = {kind.name for kind in entity_kinds()}
    for each in all_properties(project.reading):
        assert each.kind in {"", *kinds}
        assert each.type in TYPES
        assert each.label
    for kind in kinds:
        given = properties_of(project.reading, kind)
        assert len({each.name for each in given}) == len(given), kind
        assert len({each.label for each in given}) == len(given), kind
        assert any(each.kind == kind for each in given), f"{kind} has properties of its own"
    relations = relation_kinds(project.reading)
    assert set(EDGES) <= {each.name for each in relations}
    words = [words for each in relations for words in {each.label, each.inverse}]
    assert len(words) == len(set(words)), "what is typed names one kind"
    for relation in relations:
        assert {*relation.subjects, *relation.objects} <= kinds


def test_words_find_properties_and_relations(project: Project) -> None:
    found = find_property(project.reading, "State", " CAPITAL ")
    assert found is not None
    assert (found.type, found.single) == ("text", True)
    company = find_property(project.reading, "Company", "share capital")
    assert company is not None
    assert company.name == "capital"
    assert find_property(project.reading, "State", "shoe size") is None
    turned = find_relation_kind(project.reading, "Is supplied by")
    assert turned is not None
    assert (turned[0].name, turned[1]) == ("Supplies", True)
    assert relation_kind(project.reading, "Supplies").fits("State", "State")
    assert not relation_kind(project.reading, "Occupancy").fits("State", "State")
    assert property_named(project.reading, "State", "gone").label == "gone"


def test_own_kinds_are_offered_used_and_kept_while_used(project: Project) -> None:
    pipeline, hosts = add_entity_kind(project, " Pipeline ", "pipe"), add_relation_kind(project, "hosts", "is hosted by")
    depth = add_property(project, "Pipeline", "Depth, m", "number")
    assert all_kinds(project.reading)[-1].label == "Pipeline"
    assert kind_named(project.reading, "Pipeline").icon == "pipe"
    assert relation_kinds(project.reading)[0].name == "hosts"
    pipe, state = create_entity(project, "Druzhba", "Pipeline"), create_entity(project, "Poland", "State")
    stated, related = create_statement(project, pipe, "Depth, m", "1,500"), create_relation(project, state, "hosts", pipe)
    edit_kind(project, hosts, "gives room to")
    edit_property(project, depth, "Depth in metres")
    assert relation_kind(project.reading, "hosts").label == "gives room to"
    assert property_named(project.reading, "Pipeline", "Depth, m").label == "Depth in metres"
    for delete, used in ((delete_kind, pipeline), (delete_kind, hosts), (delete_property, depth)):
        with pytest.raises(KindInUse) as refused:
            delete(project, used)
        assert refused.value.count == 1
    delete_statement(project, stated)
    delete_relation(project, related)
    delete_property(project, depth)
    delete_kind(project, hosts)
    delete_entity(project, pipe)
    delete_kind(project, pipeline)
    assert len(all_kinds(project.reading)) == len(entity_kinds())


def test_words_that_are_taken(project: Project) -> None:
    own = add_relation_kind(project, "hosts")
    assert relation_kind(project.reading, "hosts").is_mutual
    refused: list[tuple[type[Exception], Callable[[], object]]] = [
        (NameTaken, lambda: add_entity_kind(project, "organisation")),
        (NameTaken, lambda: add_relation_kind(project, "Supplies")),
        (NameTaken, lambda: add_relation_kind(project, "gives", "is supplied by")),
        (NameTaken, lambda: add_relation_kind(project, "HOSTS")),
        (NameTaken, lambda: add_property(project, "State", "capital")),
        (NameEmpty, lambda: add_entity_kind(project, " ")),
        (NameEmpty, lambda: add_property(project, "State", "")),
        (ValueError, lambda: add_property(project, "State", "Box", "colour")),
        (KeyError, lambda: edit_kind(project, 7, "x")),
        (KeyError, lambda: delete_kind(project, 7)),
        (KeyError, lambda: edit_property(project, 7, "x")),
    ]
    for kind, act in refused:
        with pytest.raises(kind):
            act()
    edit_kind(project, own, "Hosts", inverse="is hosted by")
    assert not relation_kind(project.reading, "hosts").is_mutual


def test_a_mutual_kind_stays_mutual_by_another_word(project: Project) -> None:
    own = add_relation_kind(project, "plays with")
    edit_kind(project, own, "sings with")
    assert next(kind for kind in relation_kinds(project.reading) if kind.own_id == own).is_mutual
