"""Groups of themes that cut across the tree: made, named, filled and emptied; each act one step."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from workbench.coding.errors import NameTaken
from workbench.coding.naming import checked_name
from workbench.model.act import Act
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.model.theme import Theme, ThemeGroup, ThemeGroupMember
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step

_theme, _group, _member = table_of(Theme), table_of(ThemeGroup), table_of(ThemeGroupMember)


@dataclass(frozen=True, slots=True)
class GroupRecord:
    """A group of themes, in the analyst's order."""

    id: Id
    name: str
    theme_ids: frozenset[int]


def theme_groups(reading: Reading) -> list[GroupRecord]:
    """Return all groups of themes."""
    members: defaultdict[int, set[int]] = defaultdict(set)
    for group_id, theme_id in reading.tuples(select(_member.c.group_id, _member.c.theme_id)):
        members[group_id].add(theme_id)
    ordered = reading.tuples(select(_group.c.id, _group.c.name).order_by(_group.c.position, _group.c.id))
    return [GroupRecord(group_id, name, frozenset(members[group_id])) for group_id, name in ordered]


def create_group(project: Project, name: str, theme_ids: Iterable[int] = ()) -> Id:
    """Make a group with these themes in it, as one step; NameEmpty, NameTaken, KeyError for a theme that is gone."""
    cleaned = checked_name(name)
    with project.step(Act.NEW_GROUP, name=cleaned) as step:
        group_id = make_group(step, cleaned)
        _put_in(step, group_id, set(theme_ids))
        return group_id


def make_group(step: Step, name: str) -> Id:
    """Make a group after the others within a step; NameTaken."""
    if group_named(step, name) is not None:
        raise NameTaken(name)
    last = step.value(select(func.max(_group.c.position)))
    group = ThemeGroup(name=name, position=0 if last is None else last + 1, analyst_id=step.analyst_id)
    step.add(group)
    step.session.flush()
    return Id(group.id)


def group_named(reading: Reading, name: str) -> Id | None:
    """Return the group of a name, None if there is none."""
    found = reading.value(select(_group.c.id).where(_group.c.name == name))
    return None if found is None else Id(found)


def rename_group(project: Project, group_id: int, name: str) -> None:
    """Name a group anew, as one step; NameEmpty, NameTaken, KeyError."""
    cleaned = checked_name(name)
    with project.step(Act.EDIT_GROUP, name=_name(project, group_id)) as step:
        if group_named(step, cleaned) not in {None, group_id}:
            raise NameTaken(cleaned)
        step.get(ThemeGroup, group_id).name = cleaned


def delete_group(project: Project, group_id: int) -> None:
    """Delete a group, as one step; its themes stay where they are. KeyError."""
    with project.step(Act.DELETE_GROUP, name=_name(project, group_id)) as step:
        step.delete(step.get(ThemeGroup, group_id))


def put_in_group(project: Project, group_id: int, theme_ids: Iterable[int]) -> int:
    """Put themes into a group, as one step; returns how many were not in it before. KeyError for what is gone."""
    wanted = set(theme_ids)
    with project.step(Act.GROUP_THEMES, **_named(project, group_id, wanted)) as step:
        step.get(ThemeGroup, group_id)
        return _put_in(step, group_id, wanted)


def _put_in(step: Step, group_id: int, theme_ids: set[int]) -> int:
    for one in theme_ids:
        step.get(Theme, one)
    there = {row[0] for row in step.tuples(select(_member.c.theme_id).where(_member.c.group_id == group_id))}
    for one in sorted(theme_ids - there):
        step.add(ThemeGroupMember(group_id=group_id, theme_id=one))
    step.session.flush()
    return len(theme_ids - there)


def take_out_of_group(project: Project, group_id: int, theme_ids: Iterable[int]) -> None:
    """Take themes out of a group, as one step; those that aren't in it don't matter. KeyError for a group that is gone."""
    wanted = set(theme_ids)
    with project.step(Act.GROUP_THEMES, back=True, **_named(project, group_id, wanted)) as step:
        step.get(ThemeGroup, group_id)
        inside = select(_member.c.id).where(_member.c.group_id == group_id, one_of(_member.c.theme_id, wanted))
        for row in step.tuples(inside):
            step.delete(step.get(ThemeGroupMember, row[0]))


def _named(project: Project, group_id: int, theme_ids: set[int]) -> dict[str, Any]:
    one = select(_theme.c.name).where(_theme.c.id == next(iter(theme_ids))) if len(theme_ids) == 1 else None
    name = "" if one is None else str(project.reading.value(one) or "")
    return {"group": _name(project, group_id), "name": name, "count": len(theme_ids)}


def _name(project: Project, group_id: int) -> str:
    return str(project.reading.value(select(_group.c.name).where(_group.c.id == group_id)) or "")
