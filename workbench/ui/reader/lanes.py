"""Lanes: the layer of each highlight, the same along its whole length."""

import heapq
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.ui.reader.marks import LONG, Mark, MarkStore

Key = tuple[int, int]
CLUSTER_MOST = 250
"""Marks that hang together are given their lanes together up to so many; what stands beyond keeps to them."""
MANY = 400
"""Of more marks that changed at once all lanes are forgotten: those on view are soon worked out again."""


def assign(marks: Iterable[Mark], taken: Sequence[tuple[Mark, int]] = ()) -> dict[Key, int]:
    """Give each mark the lowest lane that is free over its whole length; by start, longer first.

    taken: marks whose lanes stand already and are left out of the result. Takes O(n log n).
    """
    fixed: dict[int, list[tuple[int, int]]] = {}
    for mark, lane in taken:
        fixed.setdefault(lane, []).append((mark.start, mark.end))
    for stretches in fixed.values():
        stretches.sort()
    lanes: dict[Key, int] = {}
    free: list[int] = []
    busy: list[tuple[int, int]] = []
    used = 0
    for mark in sorted(marks, key=lambda m: (m.start, -m.end, m.coding_id)):
        while busy and busy[0][0] <= mark.start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        aside: list[int] = []
        while True:
            if free:
                lane = heapq.heappop(free)
            else:
                lane, used = used, used + 1
            if _fits(fixed.get(lane), mark):
                break
            aside.append(lane)
        for other in aside:
            heapq.heappush(free, other)
        lanes[mark.key] = lane
        heapq.heappush(busy, (mark.end, lane))
    return lanes


def depth(marks: Iterable[Mark]) -> int:
    """Return how many theme marks lie over one another at most; takes O(n log n)."""
    edges = sorted((place, by) for mark in marks if mark.is_theme for place, by in ((mark.start, 1), (mark.end, -1)))
    most = now = 0
    for _, by in edges:
        now += by
        most = max(most, now)
    return most


def _fits(stretches: Sequence[tuple[int, int]] | None, mark: Mark) -> bool:
    """Tell whether none of the sorted stretches of one lane, which don't overlap, shares a character with the mark."""
    if not stretches:
        return True
    before = bisect_right(stretches, (mark.end - 1, 1 << 60)) - 1
    return before < 0 or stretches[before][1] <= mark.start


class LaneBook:
    """The lanes of the marks of a text, worked out where they are asked for and kept until marks there change."""

    def __init__(self, store: MarkStore) -> None:
        """Keep the store that is asked for marks."""
        self._store = store
        self._lanes: dict[Key, int] = {}
        self._long: list[tuple[Mark, int]] | None = None

    def clear(self) -> None:
        """Forget all lanes."""
        self._lanes.clear()
        self._long = None

    def forget(self, changed: Iterable[Mark]) -> tuple[int, int] | None:
        """Forget the lanes that changed marks may alter; return the stretch of text that this touches, None for none."""
        touched = self._moved(mark for mark in changed if mark.is_theme)
        if not touched:
            return None
        if len(touched) > MANY or any(mark.end - mark.start > LONG for mark in touched):
            self.clear()
            return 0, 1 << 60
        low, high = 1 << 60, 0
        for mark in touched:
            self._lanes.pop(mark.key, None)
            for other in self._cluster(mark.start, mark.end):
                self._lanes.pop(other.key, None)
                low, high = min(low, other.start), max(high, other.end)
            low, high = min(low, mark.start), max(high, mark.end)
        return low, high

    def _moved(self, marks: Iterable[Mark]) -> list[Mark]:
        """Return the marks of which not both an old and a new one stand at the same place: another star moves no lane."""
        listed = list(marks)
        if self._store.shown is not None:  # whether a mark is shown at all may depend on what changed
            return listed
        counts = Counter((mark.key, mark.end) for mark in listed)
        return [mark for mark in listed if counts[mark.key, mark.end] == 1]

    def of(self, marks: Sequence[Mark], start: int, end: int) -> Mapping[Key, int]:
        """Return the lanes of theme marks that touch start to end; holds those of others, too."""
        lanes = self._lanes
        if any(mark.is_theme and mark.key not in lanes for mark in marks):
            self._work_out(start, end)
        return lanes

    def _work_out(self, start: int, end: int) -> None:
        if self._long is None:
            self._long = self._assign_long()
        cluster = self._cluster(start, end)
        kept = [(mark, self._lanes[mark.key]) for mark in cluster if mark.key in self._lanes]
        new = [mark for mark in cluster if mark.key not in self._lanes]
        self._lanes.update(assign(new, [*self._long, *kept]))

    def _assign_long(self) -> list[tuple[Mark, int]]:
        store = self._store
        marks = [mark for mark in store.every() if mark.end - mark.start > LONG and mark.is_theme and store.is_shown(mark)]
        lanes = assign(marks)
        self._lanes.update(lanes)
        return [(mark, lanes[mark.key]) for mark in marks]

    def _cluster(self, start: int, end: int) -> list[Mark]:
        """Return the marks that hang together with a stretch: none outside overlaps one of them, unless they are very many.

        The window around the stretch grows until the chains that touch the stretch end within it.
        """
        reach = 500
        while True:
            low, high = max(0, start - reach), end + reach
            marks = [mark for mark in self._store.query(low, high) if mark.is_theme and mark.end - mark.start <= LONG]
            chains = [chain for chain in _chains(marks) if chain.start < end and chain.end > start]
            open_ = any((chain.start < low or chain.end > high) for chain in chains)
            if not open_ or len(marks) > CLUSTER_MOST:
                return [mark for chain in chains for mark in chain.marks]
            reach *= 3


@dataclass(slots=True)
class _Chain:
    """Marks that hang together by overlapping; end: the farthest end."""

    start: int
    end: int
    marks: list[Mark]


def _chains(marks: Sequence[Mark]) -> list[_Chain]:
    """Divide marks, sorted by start, into those that hang together."""
    chains: list[_Chain] = []
    for mark in marks:
        if chains and mark.start < chains[-1].end:
            chains[-1].marks.append(mark)
            chains[-1].end = max(chains[-1].end, mark.end)
        else:
            chains.append(_Chain(mark.start, mark.end, [mark]))
    return chains
