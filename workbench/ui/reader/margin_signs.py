"""The signs after a theme's name in the margin: star, note of a comment, notebook of memos, chain of links."""

from typing import NamedTuple

from workbench.ui.reader.marks import Mark


class Sign(NamedTuple):
    """One sign: its icon, what a click does (``star``, ``comment``, ``memo``, ``link``), and whether it is only offered."""

    icon: str
    act: str
    offered: bool = False


def signs_of(mark: Mark, *, hovered: bool, hung: frozenset[str] = frozenset()) -> tuple[Sign, ...]:
    """Return the signs of a mark's name; under the mouse a star is offered where there is none.

    hung: what hangs on its passage besides, ``link`` or ``memo``.
    """
    found: list[Sign] = []
    if mark.is_key or hovered:
        found.append(Sign("ph.star-fill" if mark.is_key else "ph.star", "star", not mark.is_key))
    if mark.has_comment:
        found.append(Sign("ph.note", "comment"))
    if "memo" in hung:
        found.append(Sign("ph.notebook", "memo"))
    if "link" in hung:
        found.append(Sign("ph.link", "link"))
    return tuple(found)
