"""The signs after a theme's name in the margin: star, note of a comment, chain of links; each can be clicked."""

from typing import NamedTuple

from workbench.ui.reader.marks import Mark


class Sign(NamedTuple):
    """One sign: its icon, what a click on it does (``star``, ``comment`` or ``link``), and whether it is only offered."""

    icon: str
    act: str
    offered: bool = False


def signs_of(mark: Mark, *, hovered: bool, linked: bool = False) -> tuple[Sign, ...]:
    """Return the signs of a mark's name; under the mouse a star is offered where there is none. linked: it has a link."""
    found: list[Sign] = []
    if mark.is_key or hovered:
        found.append(Sign("ph.star-fill" if mark.is_key else "ph.star", "star", not mark.is_key))
    if mark.has_comment:
        found.append(Sign("ph.note", "comment"))
    if linked:
        found.append(Sign("ph.link", "link"))
    return tuple(found)
