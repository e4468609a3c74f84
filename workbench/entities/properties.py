"""Properties of entities, as data (resources/entities/properties.json, after FollowTheMoney 4), and those an analyst added."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import select

from workbench import paths
from workbench.model.claim import OwnProperty
from workbench.model.tables import table_of
from workbench.project.reading import Reading

TYPES = ("text", "date", "number")
_own = table_of(OwnProperty)


@dataclass(frozen=True, slots=True)
class Property:
    """A property: name as rows keep it, label for people, type (``text``, ``date``, ``number``), for which kind.

    single: at one time it has one value only. kind is empty for those of all kinds; own_id: the row of an analyst's own.
    """

    name: str
    label: str
    type: str = "text"
    single: bool = False
    kind: str = ""
    own_id: int | None = None


def properties_of(reading: Reading, kind: str) -> tuple[Property, ...]:
    """Return the properties that entities of a kind are offered: the kind's, the analysts' own, then those of all kinds."""
    return (*_given(kind), *(each for each in own_properties(reading) if each.kind == kind), *_given(""))


def all_properties(reading: Reading) -> tuple[Property, ...]:
    """Return the properties of all kinds, one for each kind that has it."""
    return (*_given(""), *(each for kind in _data()["kinds"] for each in _given(kind)), *own_properties(reading))


def own_properties(reading: Reading) -> tuple[Property, ...]:
    """Return the properties that analysts added, in that order."""
    rows = reading.rows(select(_own).order_by(_own.c.id))
    return tuple(Property(row.name, row.label, row.type, False, row.kind, row.id) for row in rows)


def property_named(reading: Reading, kind: str, name: str) -> Property:
    """Return a kind's property by its name; one of another kind where it has none; one not known is shown as written."""
    return properties_named(reading, [(kind, name)])[kind, name]


def properties_named(reading: Reading, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Property]:
    """Return by kind and name what property_named() says of each; the analysts' own are read once for all."""
    own = own_properties(reading)
    others = (*_given(""), *(each for kind in _data()["kinds"] for each in _given(kind)), *own)
    found: dict[tuple[str, str], Property] = {}
    for kind, name in keys:
        every = (*_given(kind), *(each for each in own if each.kind == kind), *others)
        found[kind, name] = next((each for each in every if each.name == name), Property(name, name))
    return found


def find_property(reading: Reading, kind: str, words: str) -> Property | None:
    """Return the property of a kind that goes by a name or label, in any case; None if there is none."""
    wanted = words.strip().casefold()
    every = (*properties_of(reading, kind), *all_properties(reading))
    return next((each for each in every if wanted in {each.name.casefold(), each.label.casefold()}), None)


@cache
def _data() -> dict[str, Any]:
    return json.loads((paths.resources() / "entities" / "properties.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@cache
def _given(kind: str) -> tuple[Property, ...]:
    """Return what the data gives a kind, or all kinds where it is empty."""
    rows = _data()["kinds"].get(kind, []) if kind else _data()["every"]
    return tuple(Property(**row, kind=kind) for row in rows)
