"""Kinds of entities, as data: names from FollowTheMoney 4 and our own (resources/entities/kinds.json)."""

import json
from dataclasses import dataclass
from functools import cache

from workbench import paths


@dataclass(frozen=True, slots=True)
class EntityKind:
    """name as it stands in the project; label for people; icon of the Phosphor set; schema in exchange files."""

    name: str
    label: str
    icon: str
    schema: str


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
    return EntityKind(name, name, "tag", "Thing")
