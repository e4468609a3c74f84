"""Where Alt and an arrow, or a drop, puts themes; no widgets here."""

from collections.abc import Sequence
from enum import StrEnum

from workbench.coding.records import ThemeRecord

Themes = dict[int, ThemeRecord]
Place = tuple[int | None, int]
"""A parent (None: the top) and the place among its sub-themes that are not moved."""


class Way(StrEnum):
    """The ways of Alt and an arrow."""

    UP = "up"
    DOWN = "down"
    UNDER = "under"
    OUT = "out"


def place_after(themes: Themes, chosen: Sequence[int], way: Way) -> Place | None:
    """Return where themes of one branch go: past a sibling, under the one before, out after their parent; None: nowhere."""
    parents = {themes[one].parent_id for one in chosen}
    if len(parents) != 1:
        return None
    parent = parents.pop()
    siblings, moved = siblings_of(themes, parent), set(chosen)
    first = min(siblings.index(one) for one in chosen)
    last = max(siblings.index(one) for one in chosen)
    before = [one for one in siblings[:first] if one not in moved]
    match way:
        case Way.UP:
            return (parent, len(before) - 1) if before else None
        case Way.DOWN:
            past = [one for one in siblings[: last + 1] if one not in moved]
            return (parent, len(past) + 1) if last + 1 < len(siblings) else None
        case Way.UNDER:
            return (before[-1], len(siblings_of(themes, before[-1]))) if before else None
        case Way.OUT:
            return _out(themes, parent)


def _out(themes: Themes, parent: int | None) -> Place | None:
    if parent is None:
        return None
    above = themes[parent].parent_id
    return above, siblings_of(themes, above).index(parent) + 1


def dropped_at(themes: Themes, dragged: Sequence[int], parent: int, row: int) -> Place:
    """Return where a drop puts themes: parent 0 is the top; row counts the siblings as they stand, -1: on the parent."""
    siblings, moved = siblings_of(themes, parent or None), set(dragged)
    upto = siblings if row < 0 else siblings[:row]
    return parent or None, len([one for one in upto if one not in moved])


def siblings_of(themes: Themes, parent: int | None) -> list[int]:
    """Return what hangs under a parent, in order."""
    return [one.id for one in themes.values() if one.parent_id == parent]


def lies_within(themes: Themes, theme_id: int, others: Sequence[int]) -> bool:
    """Tell whether a theme is one of the others or lies below one."""
    line: int | None = theme_id
    while line:
        if line in others:
            return True
        line = themes[line].parent_id if line in themes else None
    return False


def uppermost(themes: Themes, chosen: Sequence[int]) -> list[int]:
    """Return the themes that lie below none of the others, in the order of the tree."""
    wanted = set(chosen)
    return [one for one in themes if one in wanted and not _is_below(themes, one, wanted)]


def _is_below(themes: Themes, theme_id: int, others: set[int]) -> bool:
    above = themes[theme_id].parent_id
    return above is not None and lies_within(themes, above, tuple(others))
