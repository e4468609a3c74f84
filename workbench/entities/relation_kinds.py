"""Kinds of relations, as data (resources/entities/relations.json: FollowTheMoney 4 and ours), and those an analyst added."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import select

from workbench import paths
from workbench.model.claim import OwnKind
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_own = table_of(OwnKind)


@dataclass(frozen=True, slots=True)
class RelationKind:
    """A kind: name as rows keep it, label (``supplies``) and inverse (``is supplied by``) for people.

    schema: the FollowTheMoney 4 name under which it is exported, with role where it is ours. subjects, objects: the kinds
    of entities at its ends, typically; none: any. own_id: the row of an analyst's own.
    """

    name: str
    label: str
    inverse: str
    schema: str = "UnknownLink"
    role: str = ""
    subjects: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    own_id: int | None = None

    @property
    def is_mutual(self) -> bool:
        """Whether both ways it says the same."""
        return self.label == self.inverse

    def fits(self, subject_kind: str, object_kind: str) -> bool:
        """Tell whether it is typical between entities of two kinds."""
        return self._has(self.subjects, subject_kind) and self._has(self.objects, object_kind)

    @staticmethod
    def _has(kinds: tuple[str, ...], kind: str) -> bool:
        return not kinds or kind in kinds


def relation_kinds(reading: Reading) -> tuple[RelationKind, ...]:
    """Return all kinds in the order in which they are offered, the analysts' own first."""
    own = reading.rows(select(_own).where(_own.c.noun == "relation").order_by(_own.c.id))
    made = (RelationKind(row.name, row.label, row.inverse or row.label, role=row.label, own_id=row.id) for row in own)
    return (*made, *_given())


def relation_kind(reading: Reading, name: str) -> RelationKind:
    """Return a kind by its name; one that is not known is shown as it is written."""
    found = next((kind for kind in relation_kinds(reading) if kind.name == name), None)
    return found or RelationKind(name, name, name, role=name)


def find_relation_kind(reading: Reading, words: str) -> tuple[RelationKind, bool] | None:
    """Return the kind that goes by a name, label or inverse, in any case, and whether its ends are turned; None if none."""
    wanted = words.strip().casefold()
    for kind in relation_kinds(reading):
        if wanted in {kind.name.casefold(), kind.label.casefold()}:
            return kind, False
        if wanted == kind.inverse.casefold():
            return kind, True
    return None


@cache
def _given() -> tuple[RelationKind, ...]:
    text = (paths.resources() / "entities" / "relations.json").read_text(encoding="utf-8")
    return tuple(_kind(row) for row in json.loads(text)["kinds"])


def _kind(row: dict[str, Any]) -> RelationKind:
    subjects, objects = tuple(row["from"]), tuple(row["to"])
    return RelationKind(row["name"], row["label"], row["inverse"], row["schema"], row.get("role", ""), subjects, objects)
