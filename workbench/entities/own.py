"""Kinds of entities and of relations, and properties, that analysts add to those of the data; each act one step.

The name by which rows know one is the label it was given first; calling it otherwise changes the label only.
"""

from sqlalchemy import func, select

from workbench.coding.errors import KindInUse, NameEmpty, NameTaken
from workbench.entities.kinds import all_kinds
from workbench.entities.properties import TYPES, own_properties, properties_of
from workbench.entities.relation_kinds import relation_kinds
from workbench.model.act import Act
from workbench.model.claim import OwnKind, OwnProperty, Relation, Statement
from workbench.model.clean import clean_line
from workbench.model.entity import Entity
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.step import Step

_entity, _relation, _statement = table_of(Entity), table_of(Relation), table_of(Statement)
_NOUNS = ("entity", "relation")


def add_entity_kind(project: Project, label: str, icon: str = "") -> Id:
    """Add a kind of entities, as one step; icon: a name of the Phosphor set. Raises NameEmpty, NameTaken."""
    cleaned = clean_line(label)
    with project.step(Act.NEW_KIND, name=cleaned) as step:
        _check(step, "entity", cleaned)
        return _added(step, OwnKind(noun="entity", name=cleaned, label=cleaned, icon=clean_line(icon)))


def add_relation_kind(project: Project, label: str, inverse: str = "") -> Id:
    """Add a kind of relations, as one step; without an inverse it says the same both ways. Raises NameEmpty, NameTaken."""
    cleaned, back = clean_line(label), clean_line(inverse)
    with project.step(Act.NEW_KIND, name=cleaned) as step:
        _check(step, "relation", cleaned, back)
        return _added(step, OwnKind(noun="relation", name=cleaned, label=cleaned, inverse=back or cleaned))


def edit_kind(project: Project, own_id: int, label: str, *, inverse: str | None = None, icon: str | None = None) -> None:
    """Call a kind of entities or relations otherwise, as one step. Raises NameEmpty, NameTaken, KeyError."""
    cleaned = clean_line(label)
    with project.step(Act.EDIT_KIND, name=cleaned) as step:
        kind = _kind(step, own_id)
        _check(step, kind.noun, cleaned, clean_line(inverse or ""), but=own_id)
        was_mutual, kind.label = kind.inverse == kind.label, cleaned
        if inverse is not None or was_mutual:
            kind.inverse = clean_line(inverse or "") or cleaned
        kind.icon = kind.icon if icon is None else clean_line(icon)


def delete_kind(project: Project, own_id: int) -> None:
    """Delete a kind that an analyst added, as one step. Raises KindInUse while rows are of it, KeyError if there is none."""
    with project.step(Act.DELETE_KIND, name=_label(project, OwnKind, own_id)) as step:
        kind = _kind(step, own_id)
        table = _entity if kind.noun == "entity" else _relation
        used = step.value(select(func.count()).where(table.c.kind == kind.name))
        if used:
            raise KindInUse(kind.label, used)
        step.delete(kind)


def add_property(project: Project, kind: str, label: str, type_: str = "text") -> Id:
    """Add a property to a kind of entities, as one step. NameEmpty, NameTaken; ValueError for a type outside TYPES."""
    cleaned = clean_line(label)
    with project.step(Act.NEW_PROPERTY, name=cleaned) as step:
        _check_property(step, kind, cleaned, type_)
        return _added(step, OwnProperty(kind=kind, name=cleaned, label=cleaned, type=type_))


def edit_property(project: Project, own_id: int, label: str) -> None:
    """Call a property that an analyst added otherwise, as one step. Raises NameEmpty, NameTaken, KeyError."""
    cleaned = clean_line(label)
    with project.step(Act.EDIT_PROPERTY, name=cleaned) as step:
        row = step.get(OwnProperty, own_id)
        _check_property(step, row.kind, cleaned, row.type, but=own_id)
        row.label = cleaned


def delete_property(project: Project, own_id: int) -> None:
    """Delete a property that an analyst added, as one step. Raises KindInUse while statements use it; KeyError."""
    with project.step(Act.DELETE_PROPERTY, name=_label(project, OwnProperty, own_id)) as step:
        row = step.get(OwnProperty, own_id)
        others = {each.kind for each in own_properties(step) if each.name == row.name and each.own_id != own_id}
        of_kind = select(func.count()).select_from(_statement).join(_entity, _entity.c.id == _statement.c.entity_id)
        used = step.value(of_kind.where(_statement.c.property == row.name, _entity.c.kind.not_in(others)))
        if used:
            raise KindInUse(row.label, used)
        step.delete(row)


def _added(step: Step, row: OwnKind | OwnProperty) -> Id:
    row.analyst_id = step.analyst_id or None
    step.add(row)
    step.session.flush()
    return Id(row.id)


def _kind(step: Step, own_id: int) -> OwnKind:
    kind = step.get(OwnKind, own_id)
    if kind.noun not in _NOUNS:
        raise KeyError(f"kind {own_id}")
    return kind


def _label(project: Project, model: type[OwnKind] | type[OwnProperty], own_id: int) -> str:
    table = table_of(model)
    return str(project.reading.value(select(table.c.label).where(table.c.id == own_id)) or "")


def _check(step: Step, noun: str, *labels: str, but: int | None = None) -> None:
    """Refuse words that a kind has already, either way, in any case; but: the row that is edited."""
    if not labels[0]:
        raise NameEmpty
    if noun == "entity":
        entities = [kind for kind in all_kinds(step) if kind.own_id is None or kind.own_id != but]
        taken = {words.casefold() for kind in entities for words in (kind.name, kind.label)}
    else:
        relations = [kind for kind in relation_kinds(step) if kind.own_id is None or kind.own_id != but]
        taken = {words.casefold() for kind in relations for words in (kind.name, kind.label, kind.inverse)}
    for words in labels:
        if words and words.casefold() in taken:
            raise NameTaken(words)


def _check_property(step: Step, kind: str, label: str, type_: str, but: int | None = None) -> None:
    if type_ not in TYPES:
        raise ValueError(f"type: {type_}")
    if not label:
        raise NameEmpty
    others = [each for each in properties_of(step, kind) if each.own_id is None or each.own_id != but]
    if label.casefold() in {words.casefold() for each in others for words in (each.name, each.label)}:
        raise NameTaken(label)


def set_new_kind(project: Project, entity_id: int, label: str) -> Id:
    """Add a kind of entities and let an entity be of it, as one step. Raises NameEmpty, NameTaken; KeyError."""
    with project.step(Act.NEW_KIND, name=clean_line(label)) as step:
        made = add_entity_kind(project, label)
        step.get(Entity, entity_id).kind = step.get(OwnKind, made).name
        return made
