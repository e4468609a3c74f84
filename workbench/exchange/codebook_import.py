"""Taking a codebook in: first what it would add and change, then all of it as one step."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select

from workbench.coding.records import codebook
from workbench.coding.theme_groups import make_group, theme_groups
from workbench.coding.themes import COLOURS
from workbench.exchange.codebook_entries import Entry, entries_of
from workbench.model.act import Act
from workbench.model.entity import Entity
from workbench.model.ids import new_id
from workbench.model.moment import now
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
    """What taking entries in would do: themes that are added or changed, new groups, and how many stay as they are.

    keys_kept: personal keys that the file gives and that stay with who has them, because the file does not name those.
    """

    changes: tuple[ThemeChange, ...]
    groups: tuple[str, ...]
    same: int
    keys_kept: tuple[str, ...] = ()

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
    there, kept = {entry.path: entry for entry in entries_of(reading)}, _keys_of_others(reading, entries := list(entries))
    wanted = without_keys(entries, kept)
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
    given = tuple(sorted(entry.key for entry in entries if entry.key and entry.key in kept))
    return Plan(tuple(changes), tuple(name for name in named if name not in known), same, given)


def without_keys(entries: Iterable[Entry], kept: AbstractSet[str]) -> list[Entry]:
    """Return entries that say nothing of keys which others keep."""
    return [replace(entry, key=None) if entry.key and entry.key in kept else entry for entry in entries]


def _keys_of_others(reading: Reading, entries: Iterable[Entry]) -> set[str]:
    """Return the keys of entities, and of themes that the entries do not name."""
    paths = {entry.path for entry in entries}
    themes = {one.key for one in entries_of(reading) if one.key and one.path not in paths}
    return themes | {row[0] for row in reading.rows(select(_entity.c.key).where(_entity.c.key != ""))}


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

    Returns what was done. Keys go from one of these themes to another; those of others stay theirs. Raises TooDeep.
    """
    plan = plan_import(project.reading, entries)
    if plan.is_empty:
        return plan
    with project.step(Act.IMPORT_CODEBOOK, count=len(plan.changes)) as step:
        entries = without_keys(entries, set(plan.keys_kept))
        _free_keys(step, entries)
        themes = _put_themes(step, entries)
        _put_groups(step, [(themes[entry.path], entry.groups) for entry in entries if entry.groups is not None])
    return plan


def _free_keys(step: Step, entries: Sequence[Entry]) -> None:
    """Take the keys that the file gives from the themes that have them now, which it names too."""
    keys = {entry.key for entry in entries if entry.key}
    for row in step.tuples(select(_theme.c.id, _theme.c.key).where(_theme.c.key != "")):
        if row[1] in keys:
            step.get(Theme, row[0]).key = ""
    step.session.flush()


def _put_themes(step: Step, entries: Sequence[Entry]) -> dict[tuple[str, ...], int]:
    """Make what is missing, in one go, and change what is there; returns all themes by their paths."""
    maker = _Maker(step)
    for entry in entries:
        said = {field: value for field in FIELDS if (value := getattr(entry, field)) is not None}
        if entry.path not in maker.ids:
            maker.make(entry.path, said)
            continue
        made = maker.fresh.get(maker.ids[entry.path])
        if made is not None:  # as it stands above one that came before
            made.update(said)
            continue
        theme = step.get(Theme, maker.ids[entry.path])
        for field, value in said.items():
            if value != getattr(theme, field):
                setattr(theme, field, value)
    step.session.flush()
    if maker.fresh:
        step.insert(Theme, list(maker.fresh.values()))
    return maker.ids


class _Maker:
    """Makes rows of themes: fresh holds them by their ids, parents before what is under them."""

    def __init__(self, step: Step) -> None:
        records = codebook(step, {})
        self.ids: dict[tuple[str, ...], int] = {tuple(one.path.split("/")): one.id for one in records}
        self.fresh: dict[int, dict[str, Any]] = {}
        self._analyst, self._moment, self._count = step.analyst_id, now(), len(records)
        last = select(func.coalesce(_theme.c.parent_id, 0), func.max(_theme.c.position)).group_by(_theme.c.parent_id)
        self._last: dict[int, int] = dict(step.tuples(last))

    def make(self, path: tuple[str, ...], said: dict[str, Any]) -> None:
        """Make a theme, and what is missing above it, each at the end of its siblings, in the next colour."""
        if path[:-1] and path[:-1] not in self.ids:
            self.make(path[:-1], {})
        parent = self.ids[path[:-1]] if path[:-1] else None
        place = self._last.get(parent or 0, -1) + 1
        plain = {
            "id": new_id(), "parent_id": parent, "name": path[-1], "definition": "",
            "colour": COLOURS[self._count % len(COLOURS)],
            "key": "", "position": place, "analyst_id": self._analyst, "created_at": self._moment, "when_to_use": "",
            "when_not": "", "example_id": None, "is_retired": False,
        }  # fmt: skip
        row = {**plain, **said}
        self.ids[path], self.fresh[row["id"]], self._last[parent or 0] = row["id"], row, place
        self._count += 1


def _put_groups(step: Step, wanted: Iterable[tuple[int, tuple[str, ...]]]) -> None:
    """Let themes be in these groups and in no others; groups that are missing are made."""
    ids = {group.name: int(group.id) for group in theme_groups(step)}
    there: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for row in step.tuples(select(_member.c.theme_id, _member.c.group_id, _member.c.id)):
        there[row[0]][row[1]] = row[2]
    rows: list[dict[str, Any]] = []
    for theme_id, names in wanted:
        for name in names:
            if name not in ids:
                ids[name] = make_group(step, name)
        inside = {ids[name] for name in names}
        rows += [{"id": new_id(), "group_id": one, "theme_id": theme_id} for one in sorted(inside - there[theme_id].keys())]
        for group_id in there[theme_id].keys() - inside:
            step.delete(step.get(ThemeGroupMember, there[theme_id][group_id]))
    if rows:
        step.insert(ThemeGroupMember, rows)
