"""Where Alt and an arrow, or a drop, puts a section or a judgment; no widgets here."""

from collections.abc import Sequence
from enum import StrEnum

from workbench.briefs.outlining import discussion, with_all_below
from workbench.briefs.records import SectionRecord
from workbench.ui.briefs.outline import DISCUSSION

Spot = tuple[int | None, int]
"""The section within which (None: on top of the discussion), and the place among those there without the one moved."""


class Way(StrEnum):
    """The ways of Alt and an arrow."""

    UP = "up"
    DOWN = "down"
    UNDER = "under"
    OUT = "out"


def siblings_of(sections: Sequence[SectionRecord], parent: int | None) -> list[int]:
    """Return the free sections directly within one, in order."""
    free = discussion(sections)
    levels = {each.id: level for each, level in free}
    return [each.id for each, level in free if (each.parent_id if level and each.parent_id in levels else None) == parent]


def spot_after(sections: Sequence[SectionRecord], section_id: int, way: Way) -> Spot | None:
    """Return where a section goes: past a sibling, into the one before, out after that in which it stands; None: nowhere."""
    levels = {each.id: (each.parent_id if level else None) for each, level in discussion(sections)}
    if section_id not in levels:
        return None
    parent = levels[section_id]
    siblings = siblings_of(sections, parent)
    at = siblings.index(section_id)
    match way:
        case Way.UP:
            return (parent, at - 1) if at else None
        case Way.DOWN:
            return (parent, at + 1) if at + 1 < len(siblings) else None
        case Way.UNDER:
            return (siblings[at - 1], len(siblings_of(sections, siblings[at - 1]))) if at else None
        case Way.OUT:
            if parent is None:
                return None
            above = levels[parent]
            return above, siblings_of(sections, above).index(parent) + 1


def dropped_at(sections: Sequence[SectionRecord], section_id: int, parent: int, row: int) -> Spot | None:
    """Return where a drop puts a section: row counts those that stand there, -1 for on the parent; None: not there."""
    within = None if parent == DISCUSSION else parent
    free = {each.id for each, _level in discussion(sections)}
    if section_id not in free or (within is not None and within not in free):
        return None
    if within is not None and within in with_all_below(sections, section_id):
        return None
    siblings = siblings_of(sections, within)
    upto = siblings if row < 0 else siblings[:row]
    return within, len([one for one in upto if one != section_id])
