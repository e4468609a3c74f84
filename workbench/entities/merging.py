"""Merging entities: two names of one thing become one entity; what came from which is kept, so that it can be split off."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, delete, func, or_, select, update

from workbench.coding.handover import join_twins
from workbench.coding.passages import drop_bare
from workbench.entities.errors import SameEntity
from workbench.entities.exhibits import RelationRef, passages_of
from workbench.entities.holding import HOLDING, Holding
from workbench.model.act import Act
from workbench.model.claim import Relation
from workbench.model.coding import Coding
from workbench.model.entity import Alias, Entity
from workbench.model.ids import new_id
from workbench.model.merger import Merger, MergerItem
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step

_entity, _alias, _relation, _coding = table_of(Entity), table_of(Alias), table_of(Relation), table_of(Coding)
TWIN = "twin "
"""Before a column's name in a merger's item: the row was the other entity's already, and stood for both."""
ABOUT_TWIN = ("memo", "coding_id")
"""The items of a merger that say: these memos were about mentions of the other that had a twin here."""
HAD_NAME = ("entity", "name")
"""The item of a merger that says: the other entity's own name was an alias of this one."""


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merger will do: how many of each go over; doubled: mentions that both have, which become one.

    between: relations of the entities to each other, which go; names: what the merged ones are called.
    """

    names: tuple[str, ...]
    aliases: int
    mentions: int
    doubled: int
    statements: int
    relations: int
    between: int
    memos: int


def preview_merge(reading: Reading, into: int, entity_ids: Iterable[int]) -> MergePreview:
    """Return what merging some entities into another would do."""
    ids = set(entity_ids) - {into}
    names = [row[0] for row in reading.tuples(select(_entity.c.name).where(one_of(_entity.c.id, ids)).order_by(_entity.c.name))]
    counts: dict[str, int] = {}
    for each in HOLDING:
        found = reading.value(select(func.count()).where(one_of(each.table.c[each.column], ids))) or 0
        counts[f"{each.table.name} {each.column}"] = found
    between = reading.value(select(func.count()).where(_between({into, *ids}))) or 0
    either = or_(one_of(_relation.c.subject_id, ids), one_of(_relation.c.object_id, ids))
    related = reading.value(select(func.count()).where(either)) or 0
    return MergePreview(
        names=tuple(names), aliases=counts["alias entity_id"], mentions=counts["coding entity_id"],
        doubled=_doubled(reading, {into, *ids}), statements=counts["statement entity_id"],
        relations=related - between, between=between,
        memos=counts["memo entity_id"],
    )  # fmt: skip


def _doubled(reading: Reading, ids: set[int]) -> int:
    """Return how many mentions are there more than once, on one passage by one analyst."""
    grouped = select(func.count().label("many")).where(one_of(_coding.c.entity_id, ids))
    several = grouped.group_by(_coding.c.passage_id, _coding.c.analyst_id).having(func.count() > 1).subquery()
    return int(reading.value(select(func.sum(several.c.many - 1))) or 0)


def _between(ids: set[int]) -> Any:
    return and_(one_of(_relation.c.subject_id, ids), one_of(_relation.c.object_id, ids))


def merge_entities(project: Project, into: int, entity_ids: Iterable[int]) -> None:
    """Let entities become part of another, as one step: all that names them names the other, and they are gone.

    Their names become its aliases; where both are mentioned on a passage by one analyst, one mention stays, with both
    comments; relations between them go. Raises SameEntity for none but itself, KeyError for one that is gone.
    """
    wanted = [one for one in dict.fromkeys(entity_ids) if one != into]
    if not wanted:
        raise SameEntity
    names = dict(project.reading.tuples(select(_entity.c.id, _entity.c.name).where(one_of(_entity.c.id, {into, *wanted}))))
    old = ", ".join(names[one] for one in wanted if one in names)
    with project.step(Act.MERGE_ENTITIES, name=names.get(into, ""), old=old, count=len(wanted)) as step:
        for one in (into, *wanted):
            step.get(Entity, one)
        _drop_between(step, {into, *wanted})
        for one in wanted:
            _merge(step, one, into)


def _merge(step: Step, old: int, into: int) -> None:
    entity, target = step.get(Entity, old), step.get(Entity, into)
    merger = Merger(
        entity_id=into, kind=entity.kind, name=entity.name, description=entity.description, key=entity.key, forms=entity.forms,
        analyst_id=step.analyst_id,
    )  # fmt: skip
    target.description = target.description or entity.description
    target.key, entity.key = (target.key, entity.key) if target.key else (entity.key, "")
    step.add(merger)
    step.session.flush()
    for each in HOLDING:
        _move(step, each, old, into, merger.id)
    _keep_name(step, entity, target, merger.id)
    step.delete(step.get(Entity, old))
    step.session.expire_all()


def _move(step: Step, each: Holding, old: int, into: int, merger_id: int) -> None:
    """Let rows name the other entity; one that says there nothing new goes, and its twin stands for both."""
    table, column = each.table, each.table.c[each.column]
    skip = table.c.id != merger_id if each.model is Merger else table.c.id.is_not(None)
    ids = {row[0] for row in step.tuples(select(table.c.id).where(column == old, skip))}
    twins = _twins(step, each, old, into)
    if each.model is Coding:
        _note(step, merger_id, *ABOUT_TWIN, join_twins(step, twins))
    ids -= twins.keys()
    step.execute(delete(table).where(one_of(table.c.id, set(twins))))
    step.execute(update(table).where(one_of(table.c.id, ids)).values({each.column: into}))
    _note(step, merger_id, table.name, each.column, ids)
    _note(step, merger_id, table.name, TWIN + each.column, set(twins.values()))
    step.session.expire_all()
    if each.model is Alias:
        _drop_own_name(step, into, merger_id)


def _twins(step: Step, each: Holding, old: int, into: int) -> dict[int, int]:
    if not each.unique:
        return {}
    mine, theirs = each.table.alias("mine"), each.table.alias("theirs")
    same = [mine.c[name] == theirs.c[name] for name in each.unique]
    query = select(mine.c.id, theirs.c.id).where(mine.c[each.column] == old, theirs.c[each.column] == into, *same)
    return dict(step.tuples(query))


def _drop_own_name(step: Step, into: int, merger_id: int) -> None:
    """An alias that is the entity's own name says nothing; that the other had it is noted."""
    own = select(_alias.c.id).where(_alias.c.entity_id == into, _alias.c.name == step.get(Entity, into).name)
    for (alias_id,) in step.tuples(own):
        item = table_of(MergerItem)
        step.execute(delete(item).where(item.c.merger_id == merger_id, item.c.row_id == alias_id))
        step.delete(step.get(Alias, alias_id))
        _note(step, merger_id, *HAD_NAME, {into})


def _keep_name(step: Step, entity: Entity, target: Entity, merger_id: int) -> None:
    """Make the name of the merged entity an alias of the other, unless it is called so already."""
    there = select(_alias.c.id).where(_alias.c.entity_id == target.id, _alias.c.name == entity.name)
    if entity.name == target.name or step.value(there) is not None:
        return
    alias = Alias(entity_id=target.id, name=entity.name, forms=entity.forms, is_sought=entity.is_sought)
    step.add(alias)
    step.session.flush()
    _note(step, merger_id, "alias", "name", {alias.id})


def _note(step: Step, merger_id: int, table: str, column: str, ids: set[int]) -> None:
    where = {"merger_id": merger_id, "table_name": table, "column_name": column}
    step.session.flush()
    step.insert(MergerItem, [{"id": new_id(), **where, "row_id": one} for one in sorted(ids)])


def _drop_between(step: Step, ids: set[int]) -> None:
    touched: set[int] = set()
    for (relation_id,) in step.tuples(select(_relation.c.id).where(_between(ids))):
        touched |= passages_of(step, RelationRef(relation_id))
        step.delete(step.get(Relation, relation_id))
    step.session.expire_all()
    drop_bare(step, touched)
