"""Signs: what a chip shows of a theme or an entity."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """A theme or an entity as a chip.

    coding_id is 0 where nothing is attached yet; tip is the comment on the coding.

    own: the analyst's own coding; what others said is theirs to change, and by_colour is their colour.
    """

    kind: str
    id: int
    name: str
    colour: int
    icon: str
    aside: str = ""
    coding_id: int = 0
    tip: str = ""
    own: bool = True
    by_colour: int = -1
