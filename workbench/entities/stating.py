"""Stating what passages say in one act: a statement or a relation, with entities and kinds that are made on the way."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from workbench.coding.attaching import EntityTarget, NewEntity, resolve, target_name
from workbench.entities.claims import create_relation, create_statement, edit_relation, edit_statement
from workbench.entities.exhibits import Claim, Exhibit, RelationRef, StatementRef, add_exhibits
from workbench.entities.own import add_property, add_relation_kind
from workbench.entities.properties import find_property, property_named
from workbench.entities.relation_kinds import RelationKind, find_relation_kind, relation_kind
from workbench.model.act import Act
from workbench.model.clean import clean_line
from workbench.model.entity import Entity
from workbench.project.project import Project
from workbench.project.step import Step

Who = EntityTarget | NewEntity


@dataclass(frozen=True, slots=True)
class PropertySaid:
    """A property by its name, and its value in words."""

    name: str
    value: str
    is_new: bool = False
    type: str = "text"


@dataclass(frozen=True, slots=True)
class RelationSaid:
    """A relation by its name, and the entity at its other end; is_turned: that one is its subject."""

    name: str
    other: Who
    is_turned: bool = False
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said of an entity; fields: as create_statement() and create_relation() have them; who: who says it."""

    subject: Who
    said: PropertySaid | RelationSaid
    fields: Mapping[str, str] = field(default_factory=dict)
    who: Who | None = None


def state(project: Project, saying: Saying, exhibits: Iterable[Exhibit]) -> Claim:
    """Make a claim of what is said, with its evidence, as one step; what is claimed already gets the evidence only.

    Entities, a property or a kind of relation that are new are made in the same step. Raises as create_statement() and
    create_relation() do, and NameTaken, NameEmpty for what is new.
    """
    with _step(project, saying) as step:
        subject = _entity(step, saying.subject)
        fields: dict[str, Any] = dict(saying.fields)
        if saying.who is not None:
            fields["says_who_id"] = _entity(step, saying.who)
        said = saying.said
        if isinstance(said, PropertySaid):
            name = _property(project, step, subject, said)
            return StatementRef(create_statement(project, subject, name, said.value, evidence=exhibits, **fields))
        (kind, is_turned), other = _kind(project, said), _entity(step, said.other)
        one, another = (other, subject) if is_turned else (subject, other)
        return RelationRef(create_relation(project, one, kind, another, evidence=exhibits, **fields))


def restate(project: Project, claim: Claim, saying: Saying) -> None:
    """Let a claim say this instead, as one step; its evidence stays. Raises as state() does.

    ValueError for a property in place of a relation, or the other way round; KeyError for a claim that is gone.
    """
    said = saying.said
    if isinstance(claim, StatementRef) != isinstance(said, PropertySaid):
        raise ValueError("claim")
    act = Act.EDIT_STATEMENT if isinstance(said, PropertySaid) else Act.EDIT_RELATION
    with project.step(act, name=target_name(project.reading, saying.subject), what=said.name) as step:
        subject = _entity(step, saying.subject)
        fields: dict[str, Any] = {"says_who_id": None, **saying.fields}
        if saying.who is not None:
            fields["says_who_id"] = _entity(step, saying.who)
        if isinstance(said, PropertySaid):
            name = _property(project, step, subject, said)
            edit_statement(project, claim.id, entity_id=subject, property=name, value=said.value, **fields)
            return
        (kind, is_turned), other = _kind(project, said), _entity(step, said.other)
        one, another = (other, subject) if is_turned else (subject, other)
        edit_relation(project, claim.id, kind=kind, subject_id=one, object_id=another, **fields)


def give_evidence(project: Project, claim: Claim, exhibits: Iterable[Exhibit]) -> None:
    """Bring several passages forward for or against a claim, as one step; see exhibits.add_evidence()."""
    brought = list(exhibits)
    with project.step(Act.NEW_EVIDENCE, count=len(brought), what=brought[0].stance if brought else "") as step:
        add_exhibits(step, claim, brought)


def _step(project: Project, saying: Saying) -> AbstractContextManager[Step]:
    name = target_name(project.reading, saying.subject)
    said = saying.said
    if isinstance(said, PropertySaid):
        label = said.name if said.is_new else property_named(project.reading, "", said.name).label
        return project.step(Act.NEW_STATEMENT, name=name, what=label)
    kind = RelationKind(said.name, said.name, said.name) if said.is_new else relation_kind(project.reading, said.name)
    words = kind.inverse if said.is_turned else kind.label
    ends = [name, words, target_name(project.reading, said.other)]
    return project.step(Act.NEW_RELATION, name=" ".join(ends), ends=ends)


def _entity(step: Step, who: Who) -> int:
    entity_id = resolve(step, who)[1]
    return int(entity_id or 0)


def _property(project: Project, step: Step, subject: int, said: PropertySaid) -> str:
    if not said.is_new:
        return said.name
    kind = step.get(Entity, subject).kind
    found = find_property(step, kind, said.name)
    if found is None:
        add_property(project, kind, said.name, said.type)
    return clean_line(said.name) if found is None else found.name


def _kind(project: Project, said: RelationSaid) -> tuple[str, bool]:
    """Return the kind's name, and whether the other one is the subject: words that are an inverse turn the ends round."""
    if not said.is_new:
        return said.name, said.is_turned
    found = find_relation_kind(project.reading, clean_line(said.name))
    if found is None:
        add_relation_kind(project, said.name)
        return clean_line(said.name), said.is_turned
    return found[0].name, said.is_turned != found[1]
