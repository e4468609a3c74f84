"""The trail: places that were left for others, so that one can go back, and forward again."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from workbench.ui.reader.standing import Standing

MOST = 200
"""Places kept in each direction; the oldest goes first."""

DWELT = 2.0
"""Seconds to have stayed at a place for it to count, when one came to it and leaves it walking from passage to passage."""

START = Standing()
"""The beginning of a text."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A place: a tab's key, the half of the window it stood in (0 left, 1 right), where in it, and its name in words."""

    key: str
    half: int = 0
    standing: Standing = START
    words: str = ""

    def is_at(self, other: "Stop") -> bool:
        """Tell whether both show the same, whatever is chosen there."""
        mine, its = self.standing, other.standing
        return (self.key, mine.place, mine.from_top) == (other.key, its.place, its.from_top)


class Trail:
    """Two stacks, as a browser has them: leaving a place for a new one empties the way forward."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []
        self._clock = clock
        self._walked_at = float("-inf")

    @property
    def behind(self) -> Stop | None:
        """The place to which back leads."""
        return self._behind[-1] if self._behind else None

    @property
    def ahead(self) -> Stop | None:
        """The place to which forward leads."""
        return self._ahead[-1] if self._ahead else None

    def leave(self, here: Stop, *, walking: bool = False) -> None:
        """Keep a place that is left by a leap; places one only came through while walking are passed over."""
        now = self._clock()
        passing = walking and now - self._walked_at < DWELT
        self._walked_at = now if walking else float("-inf")
        self._ahead.clear()
        if not passing:
            self._push(self._behind, here)

    def back(self, here: Stop | None) -> Stop | None:
        """Return the place before this one, to which forward then leads; None if there is none."""
        return self._turn(here, self._behind, self._ahead)

    def forward(self, here: Stop | None) -> Stop | None:
        """Return the place from which one went back; None if there is none."""
        return self._turn(here, self._ahead, self._behind)

    def forget(self, is_gone: Callable[[str], bool]) -> None:
        """Drop the places in tabs that can't be opened any more, by their keys."""
        self._behind = [stop for stop in self._behind if not is_gone(stop.key)]
        self._ahead = [stop for stop in self._ahead if not is_gone(stop.key)]

    def _turn(self, here: Stop | None, source: list[Stop], other: list[Stop]) -> Stop | None:
        self._walked_at = float("-inf")
        while here is not None and source and source[-1].is_at(here):
            source.pop()
        if not source:
            return None
        if here is not None:
            self._push(other, here)
        return source.pop()

    @staticmethod
    def _push(stack: list[Stop], stop: Stop) -> None:
        if stack and stack[-1].is_at(stop):
            stack.pop()
        stack.append(stop)
        del stack[:-MOST]
