"""Changing what a coding says: another theme or entity in place of the one it has."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, delete, func, select, update

from workbench.coding.attaching import EntityTarget, Target, ThemeTarget, resolve, target_name
from workbench.coding.errors import NotOwn
from workbench.coding.handover import join_twins
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.references import one_of
from workbench.project.step import Step

_coding = table_of(Coding)
Known = ThemeTarget | EntityTarget


def change_target(project: Project, coding_id: int, target: Target) -> int:
    """Put another theme or entity in a coding's place, as one step; returns the coding that says so afterwards.

    Its comment, analyst and time stay. Where one has attached the new one to the passage already, that coding stays
    and the comment goes below its own. Raises NotOwn for another analyst's coding; KeyError, NameEmpty, TooDeep.
    """
    row = project.reading.row(select(_coding).where(_coding.c.id == coding_id))
    if row is None:
        raise KeyError(f"coding {coding_id}")
    old: Known = ThemeTarget(row.theme_id) if row.theme_id else EntityTarget(row.entity_id)
    was, name = target_name(project.reading, old), target_name(project.reading, target)
    with project.step(Act.CHANGE_TARGET, old=was, name=name) as step:
        if row.analyst_id != step.analyst_id:
            raise NotOwn
        theme_id, entity_id = resolve(step, target)
        new: Known = ThemeTarget(theme_id) if theme_id else EntityTarget(entity_id or 0)
        move_codings(step, {coding_id}, new)
        changed = (_coding.c.passage_id == row.passage_id) & is_of(new) & (_coding.c.analyst_id == step.analyst_id)
        return int(step.value(select(_coding.c.id).where(changed)))


def change_many(project: Project, passage_ids: Iterable[int], old: Known, target: Target) -> int:
    """Put another theme or entity in the place of one, on all of these passages, as one step; see change_target().

    Only one's own codings are changed; returns how many. Raises NotOwn where there are others' only, KeyError for none.
    """
    wanted = set(passage_ids)
    was, name = target_name(project.reading, old), target_name(project.reading, target)
    found = list(project.reading.rows(_on(wanted, old)))
    with project.step(Act.CHANGE_TARGET, count=len({row.passage_id for row in found}), old=was, name=name) as step:
        own = {row.id for row in found if row.analyst_id == step.analyst_id}
        if not own:
            raise NotOwn if found else KeyError(was)
        theme_id, entity_id = resolve(step, target)
        move_codings(step, own, ThemeTarget(theme_id) if theme_id else EntityTarget(entity_id or 0))
        return len(own)


def is_of(target: Known) -> ColumnElement[bool]:
    """Return the condition that a coding is one of this theme or entity."""
    return _coding.c.theme_id == target.id if isinstance(target, ThemeTarget) else _coding.c.entity_id == target.id


def _on(passage_ids: set[int], target: Known):  # type: ignore[no-untyped-def]
    wanted = select(_coding.c.id, _coding.c.passage_id, _coding.c.analyst_id)
    return wanted.where(one_of(_coding.c.passage_id, passage_ids), is_of(target))


def move_codings(step: Step, coding_ids: set[int], new: Known) -> None:
    """Let codings be of another theme or entity, within a step; those there already take the comments and memos over."""
    gone = _twins(step, coding_ids, new)
    join_twins(step, gone)
    step.execute(delete(_coding).where(one_of(_coding.c.id, set(gone))))
    values = (
        {"theme_id": new.id, "entity_id": None} if isinstance(new, ThemeTarget) else {"theme_id": None, "entity_id": new.id}
    )
    column = func.coalesce(_coding.c.theme_id, _coding.c.entity_id)
    step.execute(update(_coding).where(one_of(_coding.c.id, coding_ids - gone.keys()), column != new.id).values(**values))
    step.session.expire_all()


def _twins(step: Step, coding_ids: set[int], new: Known) -> dict[int, int]:
    """Return which of the codings have one of this theme or entity beside them, on the passage by the analyst, and which.

    Two plain selects: a self-join makes SQLite compare each with all of the theme.
    """
    columns = select(_coding.c.passage_id, _coding.c.analyst_id, _coding.c.id)
    there = {(passage, analyst): one for passage, analyst, one in step.tuples(columns.where(is_of(new)))}
    moved = step.tuples(columns.where(one_of(_coding.c.id, coding_ids)))
    beside = {one: there.get((passage, analyst), one) for passage, analyst, one in moved}
    return {one: other for one, other in beside.items() if one != other}
