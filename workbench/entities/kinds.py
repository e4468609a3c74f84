"""Kinds of entities, as data: names from FollowTheMoney 4 and our own (resources/entities/kinds.json)."""

import json
from dataclasses import dataclass
from functools import cache

from sqlalchemy import select

from workbench import paths
from workbench.model.claim import OwnKind
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_own = table_of(OwnKind)


@dataclass(frozen=True, slots=True)
class EntityKind:
    """name as it stands in the project; label for people; icon of the Phosphor set; schema in exchange files.

    own_id: the row of a kind that an analyst added.
    """

    name: str
    label: str
    icon: str
    schema: str
    own_id: int | None = None


OWN_ICON = "tag"
"""The icon of a kind that has none of its own."""


@cache
def entity_kinds() -> tuple[EntityKind, ...]:
    """Return all kinds in the order in which they are offered."""
    data = json.loads((paths.resources() / "entities" / "kinds.json").read_text(encoding="utf-8"))
    return tuple(EntityKind(**kind) for kind in data["kinds"])


def entity_kind(name: str) -> EntityKind:
    """Return a kind by its name, in any case; one that is not known is shown as it is written."""
    wanted = name.replace(" ", "").casefold()
    for kind in entity_kinds():
        if wanted in {kind.name.casefold(), kind.label.replace(" ", "").casefold()}:
            return kind
    return EntityKind(name, name, OWN_ICON, "Thing")


def all_kinds(reading: Reading) -> tuple[EntityKind, ...]:
    """Return all kinds in the order in which they are offered, those that analysts added last."""
    rows = reading.rows(select(_own).where(_own.c.noun == "entity").order_by(_own.c.id))
    return (*entity_kinds(), *(EntityKind(row.name, row.label, row.icon or OWN_ICON, "Thing", row.id) for row in rows))


def kind_named(reading: Reading, name: str) -> EntityKind:
    """Return a kind by its name, analysts' own ones too; one that is not known is shown as it is written."""
    wanted = name.casefold()
    return next((kind for kind in all_kinds(reading) if kind.name.casefold() == wanted), entity_kind(name))
