"""Entities as frozen records, with aliases and counts of mentions."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from workbench.model.analyst import Analyst
from workbench.model.coding import Coding
from workbench.model.entity import Alias, Entity
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_entity, _alias, _coding = table_of(Entity), table_of(Alias), table_of(Coding)
_analyst = table_of(Analyst)


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """An entity; aliases are its other names in the order given; mentions counts its codings."""

    id: Id
    name: str
    kind: str
    description: str
    key: str
    aliases: tuple[str, ...]
    mentions: int


def mention_counts(reading: Reading) -> dict[int, int]:
    """Return how many codings each entity has, from one grouped query; those without are left out."""
    grouped = select(_coding.c.entity_id, func.count()).where(_coding.c.entity_id.is_not(None)).group_by(_coding.c.entity_id)
    return dict(reading.tuples(grouped))


def entities(reading: Reading, mentions: Mapping[int, int] | None = None) -> list[EntityRecord]:
    """Return all entities, those with most mentions first; mentions: how many each has, counted if it isn't given."""
    aliases = defaultdict(list)
    for row in reading.rows(select(_alias.c.entity_id, _alias.c.name).order_by(_alias.c.id)):
        aliases[row[0]].append(row[1])
    counts = mention_counts(reading) if mentions is None else mentions
    records = [
        EntityRecord(row.id, row.name, row.kind, row.description, row.key, tuple(aliases[row.id]), counts.get(row.id, 0))
        for row in reading.rows(select(_entity))
    ]
    return in_order(records)


def in_order(records: Iterable[EntityRecord], key: Callable[[str], Any] = str.casefold) -> list[EntityRecord]:
    """Return entities as lists show them: those with most mentions first, equal ones by name; key: what names sort by."""
    return sorted(records, key=lambda record: (-record.mentions, key(record.name)))


def entity(reading: Reading, entity_id: int) -> EntityRecord:
    """Return one entity; KeyError if there is none."""
    for record in entities(reading):
        if record.id == entity_id:
            return record
    raise KeyError(f"entity {entity_id}")


def passages_naming(reading: Reading, entity_id: int) -> set[int]:
    """Return the passages in which an entity is named."""
    return {row[0] for row in reading.rows(select(_coding.c.passage_id).where(_coding.c.entity_id == entity_id))}


@dataclass(frozen=True, slots=True)
class AliasRecord:
    """Another name of an entity; language: a BCP 47 tag, empty where nobody said."""

    id: Id
    name: str
    language: str


def aliases_of(reading: Reading, entity_id: int) -> list[AliasRecord]:
    """Return the other names of an entity in the order given."""
    rows = reading.tuples(select(_alias.c.id, _alias.c.name, _alias.c.language).where(_alias.c.entity_id == entity_id))
    return [AliasRecord(*row) for row in sorted(rows)]


def made_by(reading: Reading, entity_id: int) -> tuple[str, str]:
    """Return who made an entity, and when; empty words where that is not known."""
    found = select(_analyst.c.name, _entity.c.created_at).join_from(
        _entity, _analyst, _analyst.c.id == _entity.c.analyst_id, isouter=True
    )
    row = reading.row(found.where(_entity.c.id == entity_id))
    return ("", "") if row is None else (row[0] or "", row[1])


def alias_id(reading: Reading, entity_id: int, name: str) -> Id | None:
    """Return the id of an entity's other name, None if it has none such."""
    found = reading.value(select(_alias.c.id).where(_alias.c.entity_id == entity_id, _alias.c.name == name))
    return None if found is None else Id(found)
