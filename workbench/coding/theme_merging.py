"""Merging and splitting themes: what hangs on them goes where it belongs, and nothing is lost or doubled."""

from collections.abc import Iterable

from sqlalchemy import select

from workbench.coding.attaching import ThemeTarget
from workbench.coding.changing import move_codings
from workbench.coding.errors import NameTaken
from workbench.coding.handover import joined
from workbench.coding.theme_places import check_depth, children_of, put_under
from workbench.coding.theme_relying import RELYING
from workbench.coding.themes import ancestors, child_named, made_theme, theme_name
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.project import Project
from workbench.project.references import one_of
from workbench.project.step import Step

_theme, _coding = table_of(Theme), table_of(Coding)
NOTES = ("definition", "when_to_use", "when_not")


def merge_themes(project: Project, theme_ids: Iterable[int], into: int) -> None:
    """Let themes become part of another, as one step: all that hung on them is the other's, and they are gone.

    Codings of all analysts go over, where both are on a passage the comments are joined; sub-themes go under the other, or
    into its sub-theme of the same name; definitions are joined, memos, links, groups and sections of briefs follow, and
    so does a personal key if the other has none. Raises TooDeep; NameTaken where the other would come to stand beside one
    of its name; KeyError for a theme that is gone, ValueError for none.
    """
    wanted = [one for one in dict.fromkeys(theme_ids) if one != into]
    if not wanted:
        raise ValueError("merge: a theme and another")
    names = dict(project.reading.tuples(select(_theme.c.id, _theme.c.name).where(one_of(_theme.c.id, {*wanted, into}))))
    old, name = names.get(wanted[0], ""), names.get(into, "")
    with project.step(Act.MERGE_THEMES, old=old, name=name, count=len(wanted)) as step:
        for one in (into, *wanted):
            step.get(Theme, one)
        for one in wanted:
            merge_theme(step, one, into)


def merge_theme(step: Step, old: int, into: int) -> None:
    """Let a theme become part of another within a step."""
    theme, target = step.get(Theme, old), step.get(Theme, into)
    theme.name = str(theme.id)  # its name is free from now on, also for a sub-theme of its own that has the same
    step.session.flush()
    if old in ancestors(step, into):  # it takes the place of the theme in which it lies
        target.position = theme.position
        put_under(step, into, theme.parent_id)
    _take_notes(theme, target)
    _move_children(step, old, into)
    codings = {row[0] for row in step.tuples(select(_coding.c.id).where(_coding.c.theme_id == old))}
    move_codings(step, codings, ThemeTarget(into))
    _move_relying(step, old, into)
    step.delete(step.get(Theme, old))
    step.session.expire_all()


def _take_notes(theme: Theme, target: Theme) -> None:
    for field in NOTES:
        setattr(target, field, joined("\n", getattr(target, field), getattr(theme, field)))
    target.key, theme.key = (target.key, theme.key) if target.key else (theme.key, "")
    target.example_id = target.example_id or theme.example_id


def _move_children(step: Step, old: int, into: int) -> None:
    """Hang sub-themes under the other; one whose name is there already becomes part of that."""
    last = max((row[1] for row in step.tuples(children_of(into))), default=-1)
    for number, (child, _position) in enumerate(step.tuples(children_of(old)), 1):
        same = child_named(step, into, step.get(Theme, child).name)
        if same is not None:
            merge_theme(step, child, same)
            continue
        check_depth(step, [child], into)
        put_under(step, child, into)
        step.get(Theme, child).position = last + number
        step.session.flush()


def _move_relying(step: Step, old: int, into: int) -> None:
    for each in RELYING:
        table = table_of(each.model)
        columns = [table.c[name] for name in each.unique]
        there = {tuple(row) for row in step.rows(select(*columns).where(table.c[each.column] == into))} if columns else set()
        for row in step.rows(select(table).where(table.c[each.column] == old)):
            if not columns or tuple(getattr(row, name) for name in each.unique) not in there:
                setattr(step.get(each.model, row.id), each.column, into)
        step.session.flush()


def split_theme(project: Project, theme_id: int, passage_ids: Iterable[int], name: str, *, under: bool = False) -> Id:
    """Make a new theme of some passages of a theme, as one step; returns it.

    It stands after the theme, or under it; all codings of these passages with the theme are its own, whoever made them.
    Raises NameEmpty, NameTaken, TooDeep; KeyError for a theme that is gone or if none of the passages has it.
    """
    wanted, cleaned = set(passage_ids), theme_name(name)
    was = str(project.reading.value(select(_theme.c.name).where(_theme.c.id == theme_id)) or "")
    with project.step(Act.SPLIT_THEME, old=was, name=cleaned, count=len(wanted)) as step:
        theme = step.get(Theme, theme_id)
        found = select(_coding.c.id).where(_coding.c.theme_id == theme_id, one_of(_coding.c.passage_id, wanted))
        codings = {row[0] for row in step.rows(found)}
        if not codings:
            raise KeyError("passages of the theme")
        parent = theme_id if under else theme.parent_id
        if child_named(step, parent, cleaned) is not None:
            raise NameTaken(cleaned)
        made = made_theme(step, parent, cleaned)
        check_depth(step, [made], parent)
        move_codings(step, codings, ThemeTarget(made))
        if not under:
            _stand_after(step, parent, theme_id, made)
        return made


def _stand_after(step: Step, parent: int | None, theme_id: int, made: int) -> None:
    order = [row[0] for row in step.tuples(children_of(parent)) if row[0] != made]
    order.insert(order.index(theme_id) + 1, made)
    for number, one in enumerate(order):
        theme = step.get(Theme, one)
        if theme.position != number:
            theme.position = number
