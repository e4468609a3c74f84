"""Taking a codebook in: first what it would add and change, then all of it as one step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from workbench.coding.theme_groups import group_named, make_group, theme_groups
from workbench.coding.themes import child_named, made_theme
from workbench.exchange.codebook_entries import Entry, entries_of
from workbench.model.act import Act
from workbench.model.entity import Entity
from workbench.model.tables import table_of
from workbench.model.theme import Theme, ThemeGroupMember
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step

_theme, _entity, _member = table_of(Theme), table_of(Entity), table_of(ThemeGroupMember)
FIELDS = ("definition", "when_to_use", "when_not", "colour", "key", "is_retired")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a theme that would be another: its name in Entry, what it is and what it would be."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class ThemeChange:
    """What would become of a theme: is_new, or these fields are others. line: where the file has it, 0 if only implied."""

    path: tuple[str, ...]
    is_new: bool
    fields: tuple[FieldChange, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking entries in would do: themes that are added or changed, new groups, and how many stay as they are."""

    changes: tuple[ThemeChange, ...]
    groups: tuple[str, ...]
    same: int

    @property
    def added(self) -> int:
        """How many themes are new."""
        return sum(change.is_new for change in self.changes)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not self.changes and not self.groups


def plan_import(reading: Reading, entries: Iterable[Entry]) -> Plan:
    """Return what import_codebook() would do. Nothing is ever taken away but what the file says otherwise."""
    there, wanted = {entry.path: entry for entry in entries_of(reading)}, list(entries)
    seen = {*there, *(entry.path for entry in wanted)}
    changes: list[ThemeChange] = []
    for entry in wanted:
        for above in (entry.path[:depth] for depth in range(1, len(entry.path))):
            if above not in seen:
                changes.append(ThemeChange(above, True, ()))
                seen.add(above)
        fields = _differences(there.get(entry.path), entry)
        if entry.path not in there or fields:
            changes.append(ThemeChange(entry.path, entry.path not in there, fields, entry.line))
    named = dict.fromkeys(name for entry in wanted for name in entry.groups or ())
    changed = {change.path for change in changes}
    same = sum(entry.path not in changed for entry in wanted)
    known = {group.name for group in theme_groups(reading)}
    return Plan(tuple(changes), tuple(name for name in named if name not in known), same)


def _differences(old: Entry | None, new: Entry) -> tuple[FieldChange, ...]:
    before = old or Entry(new.path, "", "", "", None, "", (), False)
    found = []
    for field in (*FIELDS, "groups"):
        was, will = getattr(before, field), getattr(new, field)
        if field == "groups" and will is not None:
            was, will = tuple(sorted(was or ())), tuple(sorted(will))
        if will is not None and was != will:
            found.append(FieldChange(field, was, will))
    return tuple(found)


def import_codebook(project: Project, entries: Sequence[Entry]) -> Plan:
    """Take entries in as one step: themes are made where they are missing, in the file's order, and their fields set.

    Returns what was done. A key goes over from whoever had it. Raises TooDeep.
    """
    plan = plan_import(project.reading, entries)
    if plan.is_empty:
        return plan
    with project.step(Act.IMPORT_CODEBOOK, count=len(plan.changes)) as step:
        for entry in entries:
            _take(step, _theme_at(step, entry.path), entry)
        step.session.flush()
    return plan


def _theme_at(step: Step, path: Sequence[str]) -> int:
    parent: int | None = None
    for name in path:
        parent = child_named(step, parent, name) or made_theme(step, parent, name)
    assert parent is not None
    return parent


def _take(step: Step, theme_id: int, entry: Entry) -> None:
    theme = step.get(Theme, theme_id)
    if entry.key and entry.key != theme.key:
        _free_key(step, entry.key)
    for field in FIELDS:
        value = getattr(entry, field)
        if value is not None and value != getattr(theme, field):
            setattr(theme, field, value)
    if entry.groups is not None:
        _group(step, theme_id, entry.groups)


def _free_key(step: Step, key: str) -> None:
    for model, table in ((Theme, _theme), (Entity, _entity)):
        for row in step.rows(select(table.c.id).where(table.c.key == key)):
            step.get(model, row[0]).key = ""
    step.session.flush()


def _group(step: Step, theme_id: int, names: Sequence[str]) -> None:
    wanted = {group_named(step, name) or make_group(step, name) for name in names}
    there = {
        row[1]: row[0] for row in step.rows(select(_member.c.id, _member.c.group_id).where(_member.c.theme_id == theme_id))
    }
    for group_id in wanted - there.keys():
        step.add(ThemeGroupMember(group_id=group_id, theme_id=theme_id))
    for group_id in there.keys() - wanted:
        step.delete(step.get(ThemeGroupMember, there[group_id]))
