"""The walk from hit to hit, round at the ends."""

from dataclasses import dataclass

from workbench.model.hits import Hits


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a walk stands: the number of a hit, from 0; wrapped: it went on past the last or before the first."""

    number: int
    wrapped: bool


class HitWalk:
    """Knows what was found and the hit one stands at, None for none."""

    def __init__(self) -> None:
        """Begin with nothing found."""
        self.hits = Hits()
        self.current: int | None = None

    def take(self, hits: Hits, current: int | None = None) -> None:
        """Walk along these from now on."""
        self.hits, self.current = hits, current

    def step(self, forward: bool, place: int) -> Stand | None:
        """Go on from the hit one stands at, else from a code point; None where nothing was found."""
        hits, here = self.hits, self.current
        if not len(hits):
            return None
        if here is not None:
            after = here + (1 if forward else -1)
            stand = Stand(after % len(hits), not 0 <= after < len(hits))
        else:
            near = hits.first_from(place) if forward else hits.last_before(place)
            stand = Stand((0 if forward else len(hits) - 1) if near is None else near, near is None)
        self.current = stand.number
        return stand
