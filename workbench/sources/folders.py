"""Folders of the list of sources, and the order in it; each act one step."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from workbench.model.act import Act
from workbench.model.clean import clean_line
from workbench.model.ids import Id
from workbench.model.source import Source
from workbench.model.source_order import SourceFolder
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step
from workbench.sources.record_errors import FolderWithinItself, OrderNameEmpty, OrderNameTaken

_folder, _source = table_of(SourceFolder).c, table_of(Source).c
DEEPEST = 20
"""So deep folders nest at most."""


@dataclass(frozen=True, slots=True)
class FolderRecord:
    """A folder: parent_id 0 at the top; sources counts those right in it."""

    id: Id
    parent_id: int
    name: str
    sources: int


def folders(reading: Reading) -> list[FolderRecord]:
    """Return all folders, each after the one it lies in, in the analyst's order."""
    counted = select(func.count()).where(_source.folder_id == _folder.id).scalar_subquery()
    query = select(_folder.id, _folder.parent_id, _folder.name, counted).order_by(_folder.position, _folder.id)
    below: dict[int, list[FolderRecord]] = {}
    for one, parent, name, count in reading.tuples(query):
        below.setdefault(parent or 0, []).append(FolderRecord(Id(one), parent or 0, name, count))
    found, waiting = [], list(reversed(below.get(0, [])))
    while waiting:
        found.append(waiting.pop())
        waiting.extend(reversed(below.get(found[-1].id, [])))
    return found


def create_folder(project: Project, name: str, parent_id: int | None = None, sources: Iterable[int] = ()) -> Id:
    """Make a folder at the end of its parent, with these sources in it, as one step.

    OrderNameEmpty; OrderNameTaken if there is one of the name beside it; FolderWithinItself if it would nest too deep.
    """
    named = _checked(name)
    with project.step(Act.NEW_FOLDER, name=named) as step:
        if parent_id is not None:
            step.get(SourceFolder, parent_id)
        _refuse_double(step, named, parent_id)
        if parent_id is not None and _depth(parent_id, _parents(step)) >= DEEPEST:
            raise FolderWithinItself(named)
        last = step.value(select(func.max(_folder.position)).where(_folder.parent_id.is_(parent_id)))
        made = SourceFolder(name=named, parent_id=parent_id, position=0 if last is None else last + 1)
        step.add(made)
        step.session.flush()
        for source_id in sources:
            step.get(Source, source_id).folder_id = made.id
    return Id(made.id)


def rename_folder(project: Project, folder_id: int, name: str) -> None:
    """Give a folder another name, as one step; raises as create_folder(), KeyError if there is none."""
    named = _checked(name)
    with project.step(Act.EDIT_FOLDER, name=named) as step:
        folder = step.get(SourceFolder, folder_id)
        _refuse_double(step, named, folder.parent_id, but=folder_id)
        folder.name = named


def move_folder(project: Project, folder_id: int, parent_id: int | None, place: int | None = None) -> None:
    """Put a folder into another one, or to the top (None), at a place among its new siblings, at the end by default.

    FolderWithinItself, OrderNameTaken, KeyError.
    """
    with project.step(Act.MOVE_FOLDER, name=_name(project, folder_id)) as step:
        folder, parents = step.get(SourceFolder, folder_id), _parents(step)
        if parent_id is not None:
            step.get(SourceFolder, parent_id)
            if folder_id in _above(parent_id, parents) or _depth(parent_id, parents) + _height(folder_id, parents) > DEEPEST:
                raise FolderWithinItself(folder.name)
        _refuse_double(step, folder.name, parent_id, but=folder_id)
        folder.parent_id = parent_id
        step.session.flush()
        siblings = [row[0] for row in step.rows(_siblings(parent_id)) if row[0] != folder_id]
        siblings.insert(len(siblings) if place is None else max(0, min(place, len(siblings))), folder_id)
        for position, one in enumerate(siblings):
            step.get(SourceFolder, one).position = position


def delete_folder(project: Project, folder_id: int) -> None:
    """Delete a folder, as one step; what lies in it, folders and sources, goes to where it was. KeyError.

    A folder of whose name there is one there already takes a number.
    """
    with project.step(Act.DELETE_FOLDER, name=_name(project, folder_id)) as step:
        folder = step.get(SourceFolder, folder_id)
        parent = folder.parent_id
        for row in step.rows(select(_source.id).where(_source.folder_id == folder_id)):
            step.get(Source, row[0]).folder_id = parent
        taken = {row.name for row in step.rows(_siblings(parent)) if row.id != folder_id}
        lower = [row[0] for row in step.rows(_siblings(folder_id))]
        folder.name = str(folder.id)  # free from now on for a folder in it that has the same
        step.session.flush()
        for one in lower:
            inner = step.get(SourceFolder, one)
            inner.name = _free(inner.name, taken)
            taken.add(inner.name)
            inner.parent_id = parent
            step.session.flush()
        step.delete(folder)


def move_sources(
    project: Project, source_ids: Iterable[int], folder_id: int | None, before: int | None = None, *, last: bool = False
) -> None:
    """Put sources into a folder, or into none, as one step; before: the source before which they are to stand.

    last: they are to stand behind all others.

    KeyError for a source or folder that there isn't.
    """
    ids = list(dict.fromkeys(source_ids))
    with project.step(Act.MOVE_SOURCES, count=len(ids)) as step:
        if folder_id is not None:
            step.get(SourceFolder, folder_id)
        for source_id in ids:
            step.get(Source, source_id).folder_id = folder_id
        if before is not None:
            step.get(Source, before)
        if last or (before is not None and before not in ids):
            _reorder(step, ids, before)


def _reorder(step: Step, ids: list[int], before: int | None) -> None:
    """Let sources stand before another one, or last; only those between their old and new places are written."""
    order = step.tuples(select(_source.id, _source.position).order_by(_source.position, _source.id))
    moved = set(ids)
    fresh = [one for one, _ in order if one not in moved]
    at = len(fresh) if before is None else fresh.index(before)
    fresh[at:at] = [one for one, _ in order if one in moved]
    place, last = [], -1
    for _one, position in order:
        last = max(last + 1, position)
        place.append(last)
    known = dict(order)
    for one, position in zip(fresh, place, strict=True):
        if known[one] != position:
            step.get(Source, one).position = position


def _checked(name: str) -> str:
    cleaned = clean_line(name)
    if not cleaned:
        raise OrderNameEmpty
    return cleaned


def _refuse_double(reading: Reading, name: str, parent_id: int | None, but: int = 0) -> None:
    same = select(_folder.id).where(_folder.name == name, _folder.parent_id.is_(parent_id), _folder.id != but)
    if reading.value(same) is not None:
        raise OrderNameTaken(name)


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} {number}"
    return free


def _siblings(parent_id: int | None):  # type: ignore[no-untyped-def]
    return select(_folder.id, _folder.name).where(_folder.parent_id.is_(parent_id)).order_by(_folder.position, _folder.id)


def _parents(reading: Reading) -> dict[int, int]:
    rows = reading.rows(select(_folder.id, _folder.parent_id))
    return {row[0]: row[1] or 0 for row in rows}


def _above(folder_id: int, parents: Mapping[int, int]) -> list[int]:
    """Return a folder and all in which it lies."""
    found = []
    while folder_id:
        found.append(folder_id)
        folder_id = parents.get(folder_id, 0)
    return found


def _depth(folder_id: int, parents: Mapping[int, int]) -> int:
    return len(_above(folder_id, parents))


def _height(folder_id: int, parents: Mapping[int, int]) -> int:
    """Return how many folders lie one in the other from a folder down, itself counted."""
    return max(_depth(one, parents) for one in parents if folder_id in _above(one, parents)) - _depth(folder_id, parents) + 1


def _name(project: Project, folder_id: int) -> str:
    return str(project.reading.value(select(_folder.name).where(_folder.id == folder_id)) or "")
