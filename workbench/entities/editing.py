"""Entities: made, named and cut; each act one step."""

from contextlib import suppress

from sqlalchemy import select

from workbench.coding.attaching import make_entity
from workbench.coding.errors import NameTaken
from workbench.coding.naming import checked_name
from workbench.coding.passages import drop_bare
from workbench.entities.exhibits import passages_about
from workbench.model.act import Act
from workbench.model.claim import Relation, Statement
from workbench.model.clean import clean_line, clean_text
from workbench.model.coding import Coding
from workbench.model.entity import Alias, Entity
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step

_entity, _alias, _coding = table_of(Entity), table_of(Alias), table_of(Coding)


def create_entity(project: Project, name: str, kind: str, aliases: tuple[str, ...] = (), description: str = "") -> Id:
    """Make an entity with its aliases, as one step; one that has the name already is returned.

    Aliases that it has already are passed over. NameEmpty.
    """
    with project.step(Act.NEW_ENTITY, name=name, entity_kind=kind) as step:
        entity_id = make_entity(step, name, kind)
        if description:
            step.get(Entity, entity_id).description = clean_text(description)
        for alias in aliases:
            with suppress(NameTaken):
                add_alias(project, entity_id, alias)
        return entity_id


def edit_entity(project: Project, entity_id: int, *, merge: str = "", **fields: str) -> None:
    """Change name, kind, description or key of an entity, as one step.

    NameEmpty; NameTaken if another entity has the name, which would then name neither; KeyError for other fields.
    """
    cleaners = {"name": checked_name, "kind": checked_name, "description": clean_text, "key": clean_line}
    with project.step(Act.EDIT_ENTITY, merge=merge, name=_name(project, entity_id), fields=sorted(fields)) as step:
        entity = step.get(Entity, entity_id)
        for field, value in fields.items():
            cleaned = cleaners[field](value)
            if field == "name" and _is_anothers(step, cleaned, entity_id):
                raise NameTaken(cleaned)
            setattr(entity, field, cleaned)


def _is_anothers(reading: Reading, name: str, entity_id: int) -> bool:
    return reading.value(select(_entity.c.id).where(_entity.c.name == name, _entity.c.id != entity_id)) is not None


def add_alias(project: Project, entity_id: int, name: str, language: str = "") -> Id:
    """Add another name to an entity, as one step; NameTaken if it has it already, NameEmpty."""
    cleaned = checked_name(name)
    with project.step(Act.NEW_ALIAS, name=cleaned, entity=_name(project, entity_id)) as step:
        if _is_called(step, entity_id, cleaned):
            raise NameTaken(cleaned)
        alias = Alias(entity_id=entity_id, name=cleaned, language=clean_line(language))
        step.add(alias)
        step.session.flush()
        return Id(alias.id)


def edit_alias(project: Project, alias_id: int, *, merge: str = "", **fields: str) -> None:
    """Change name or language (a BCP 47 tag) of an alias, as one step. NameEmpty, NameTaken; KeyError for other fields."""
    name = project.reading.value(select(_alias.c.name).where(_alias.c.id == alias_id))
    with project.step(Act.EDIT_ALIAS, merge=merge, name=fields.get("name") or name or "") as step:
        alias = step.get(Alias, alias_id)
        for field, value in fields.items():
            cleaned = {"name": checked_name, "language": clean_line}[field](value)
            if field == "name" and cleaned != alias.name and _is_called(step, alias.entity_id, cleaned):
                raise NameTaken(cleaned)
            setattr(alias, field, cleaned)


def _is_called(step: Step, entity_id: int, name: str) -> bool:
    same = select(_alias.c.id).where(_alias.c.entity_id == entity_id, _alias.c.name == name)
    return step.get(Entity, entity_id).name == name or step.value(same) is not None


def delete_alias(project: Project, alias_id: int) -> None:
    """Take a name from an entity, as one step; KeyError if there is none."""
    name = project.reading.value(select(_alias.c.name).where(_alias.c.id == alias_id))
    with project.step(Act.DELETE_ALIAS, name=name or "") as step:
        step.delete(step.get(Alias, alias_id))


def delete_entity(project: Project, entity_id: int) -> None:
    """Delete an entity with its aliases, mentions, statements and relations, as one step; passages stay, unless left bare."""
    with project.step(Act.DELETE_ENTITY, name=_name(project, entity_id)) as step:
        touched = {row[0] for row in step.rows(select(_coding.c.passage_id).where(_coding.c.entity_id == entity_id))}
        touched |= passages_about(step, {entity_id})
        _keep_who_says(step, entity_id)
        step.delete(step.get(Entity, entity_id))
        step.session.expire_all()
        drop_bare(step, touched)


def _keep_who_says(step: Step, entity_id: int) -> None:
    """Let claims that the entity made keep its name: nobody named would mean the source's author."""
    name = step.get(Entity, entity_id).name
    for model in (Statement, Relation):
        table = table_of(model)
        for row in step.rows(select(table.c.id).where(table.c.says_who_id == entity_id)):
            step.get(model, row[0]).says_who = name
    step.session.flush()


def _name(project: Project, entity_id: int) -> str:
    return str(project.reading.value(select(_entity.c.name).where(_entity.c.id == entity_id)) or "")
