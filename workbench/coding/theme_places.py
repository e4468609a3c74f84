"""Where themes stand in the codebook's tree: moved among others, under others; each act one step."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Select, select

from workbench.coding.errors import NameTaken, TooDeep
from workbench.coding.themes import ancestors, below, child_named
from workbench.model.act import Act
from workbench.model.tables import table_of
from workbench.model.theme import DEEPEST, Theme
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step

_theme = table_of(Theme)


def move_theme(project: Project, theme_id: int, parent_id: int | None, position: int) -> None:
    """Put a theme under a parent (None: top) at a place among its siblings, as one step; NameTaken, TooDeep, KeyError."""
    move_themes(project, [theme_id], parent_id, position)


def move_themes(project: Project, theme_ids: Iterable[int], parent_id: int | None, position: int) -> None:
    """Put themes under a parent (None: top), one after the other, as one step; those that lie within others stay in them.

    position: the place among the siblings that are not moved, from 0. Raises NameTaken, TooDeep (also for a theme under
    itself), KeyError for one that is gone.
    """
    wanted = list(dict.fromkeys(theme_ids))
    name = project.reading.value(select(_theme.c.name).where(_theme.c.id == wanted[0])) if len(wanted) == 1 else ""
    with project.step(Act.MOVE_THEME, name=name or "", count=len(wanted)) as step:
        moved = _uppermost(step, wanted)
        check_depth(step, moved, parent_id)
        for one in moved:
            put_under(step, one, parent_id)
        _order(step, parent_id, moved, position)


def put_under(step: Step, theme_id: int, parent_id: int | None) -> None:
    """Hang a theme under a parent within a step; NameTaken if that has one of the name."""
    theme = step.get(Theme, theme_id)
    if child_named(step, parent_id, theme.name) not in {None, theme_id}:
        raise NameTaken(theme.name)
    theme.parent_id = parent_id
    step.session.flush()


def check_depth(reading: Reading, theme_ids: Iterable[int], parent_id: int | None) -> None:
    """Raise TooDeep if themes can't hang under a parent: it lies within one of them, or they would nest too deep."""
    above = ancestors(reading, _there(reading, parent_id)) if parent_id is not None else []
    for one in theme_ids:
        if one in above or len(above) + _height(reading, one) > DEEPEST:
            raise TooDeep


def _there(reading: Reading, theme_id: int) -> int:
    if reading.value(select(_theme.c.id).where(_theme.c.id == theme_id)) is None:
        raise KeyError(f"Theme {theme_id}")
    return theme_id


def _uppermost(step: Step, theme_ids: Sequence[int]) -> list[int]:
    """Return the themes that lie within none of the others, in the order given."""
    chosen = {step.get(Theme, one).id for one in theme_ids}
    return [one for one in theme_ids if not chosen & set(ancestors(step, one)[1:])]


def _order(step: Step, parent_id: int | None, moved: Sequence[int], position: int) -> None:
    places = dict(step.tuples(children_of(parent_id)))
    siblings = [one for one in places if one not in set(moved)]
    at = max(0, min(position, len(siblings)))
    for number, one in enumerate([*siblings[:at], *moved, *siblings[at:]]):
        if places[one] != number:
            step.get(Theme, one).position = number


def children_of(parent_id: int | None) -> Select[tuple[Any, ...]]:
    """Return the select of ids and positions of what hangs under a parent (None: of the top themes), in order."""
    own = _theme.c.parent_id.is_(None) if parent_id is None else _theme.c.parent_id == parent_id
    return select(_theme.c.id, _theme.c.position).where(own).order_by(_theme.c.position, _theme.c.id)


def _height(reading: Reading, theme_id: int) -> int:
    """Return how many levels a theme and what is below it take, itself one."""
    ids = below(reading, {theme_id})
    above = dict(reading.tuples(select(_theme.c.id, _theme.c.parent_id).where(one_of(_theme.c.id, ids))))
    depths = {theme_id: 1}

    def depth(one: int) -> int:
        if one not in depths:
            depths[one] = depth(above[one]) + 1
        return depths[one]

    return max(map(depth, ids))
