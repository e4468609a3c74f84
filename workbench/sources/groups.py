"""Groups of sources, whatever folders they are in; each act one step."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select

from workbench.model.act import Act
from workbench.model.clean import clean_line
from workbench.model.ids import Id, new_id
from workbench.model.source import Source
from workbench.model.source_order import SourceGroup, SourceGroupMember
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step
from workbench.sources.record_errors import OrderNameEmpty, OrderNameTaken

_group, _member = table_of(SourceGroup).c, table_of(SourceGroupMember).c


@dataclass(frozen=True, slots=True)
class GroupRecord:
    """A group with the ids of its sources."""

    id: Id
    name: str
    sources: frozenset[int]


def groups(reading: Reading) -> list[GroupRecord]:
    """Return all groups in the analyst's order."""
    members: dict[int, set[int]] = {}
    for group_id, source_id in reading.tuples(select(_member.group_id, _member.source_id)):
        members.setdefault(group_id, set()).add(source_id)
    rows = reading.tuples(select(_group.id, _group.name).order_by(_group.position, _group.name))
    return [GroupRecord(Id(one), name, frozenset(members.get(one, ()))) for one, name in rows]


def create_group(project: Project, name: str, sources: Iterable[int] = ()) -> Id:
    """Make a group of sources, as one step; OrderNameEmpty, OrderNameTaken."""
    named = _checked(project.reading, name)
    with project.step(Act.NEW_SOURCE_GROUP, name=named) as step:
        last = step.value(select(func.max(_group.position)))
        made = SourceGroup(name=named, position=0 if last is None else last + 1, analyst_id=step.analyst_id)
        step.add(made)
        step.session.flush()
        _add(step, made.id, sources)
    return Id(made.id)


def rename_group(project: Project, group_id: int, name: str) -> None:
    """Give a group another name, as one step; OrderNameEmpty, OrderNameTaken, KeyError."""
    named = _checked(project.reading, name, but=group_id)
    with project.step(Act.EDIT_SOURCE_GROUP, name=named) as step:
        step.get(SourceGroup, group_id).name = named


def delete_group(project: Project, group_id: int) -> None:
    """Delete a group, as one step; its sources stay. KeyError."""
    with project.step(Act.DELETE_SOURCE_GROUP, name=_name(project.reading, group_id)) as step:
        step.delete(step.get(SourceGroup, group_id))


def add_to_group(project: Project, group_id: int, sources: Iterable[int]) -> None:
    """Put sources into a group, as one step; those in it already are passed over. KeyError."""
    ids = list(dict.fromkeys(sources))
    with project.step(Act.GROUP_SOURCES, name=_name(project.reading, group_id), count=len(ids)) as step:
        step.get(SourceGroup, group_id)
        _add(step, group_id, ids)


def take_from_group(project: Project, group_id: int, sources: Iterable[int]) -> None:
    """Take sources out of a group, as one step. KeyError if there is no such group."""
    ids = set(sources)
    with project.step(Act.UNGROUP_SOURCES, name=_name(project.reading, group_id), count=len(ids)) as step:
        step.get(SourceGroup, group_id)
        for row in step.rows(select(_member.id, _member.source_id).where(_member.group_id == group_id)):
            if row.source_id in ids:
                step.delete(step.get(SourceGroupMember, row.id))


def _add(step: Step, group_id: int, sources: Iterable[int]) -> None:
    there = {row[0] for row in step.rows(select(_member.source_id).where(_member.group_id == group_id))}
    for source_id in sources:
        if source_id not in there:
            step.get(Source, source_id)
            step.add(SourceGroupMember(id=new_id(), group_id=group_id, source_id=source_id))
            there.add(source_id)


def _checked(reading: Reading, name: str, but: int = 0) -> str:
    cleaned = clean_line(name)
    if not cleaned:
        raise OrderNameEmpty
    if reading.value(select(_group.id).where(_group.name == cleaned, _group.id != but)) is not None:
        raise OrderNameTaken(cleaned)
    return cleaned


def _name(reading: Reading, group_id: int) -> str:
    return str(reading.value(select(_group.name).where(_group.id == group_id)) or "")
