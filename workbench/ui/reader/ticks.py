"""Ticks of the scroll bar: where the marks of the whole text stand, worked out in idle slices; and how many are hidden."""

import time
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from workbench.ui.reader.flow import Flow
from workbench.ui.reader.idle import IdleWork
from workbench.ui.reader.marks import Filter, Mark, MarkStore
from workbench.ui.reader.scroll_bar import TickBar
from workbench.ui.reader.style import TICK_PITCH

SLICE = 2000
"""Marks between two looks at the clock."""
NAMED = 6
"""Marks of a tick that are kept by name."""


@dataclass(slots=True)
class Tick:
    """What stands at one place of the bar: the first marks there, how many there are, whether one has a comment."""

    marks: list[Mark] = field(default_factory=list)
    count: int = 0
    noted: bool = False

    @property
    def colour(self) -> int:
        """Return the palette index of the first mark, -1 if it is an entity's."""
        return self.marks[0].colour

    def add(self, mark: Mark) -> None:
        """Count a mark; themes stand before entities."""
        self.count += 1
        self.noted = self.noted or mark.has_comment
        if len(self.marks) < NAMED:
            self.marks.append(mark)


@dataclass(slots=True)
class Tally:
    """What is known after some marks: ticks by pixel row of the bar, and the codings that are hidden."""

    ticks: dict[int, Tick] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)


def tally(
    marks: Sequence[Mark], starts: Sequence[int], tops: Sequence[int], height: int, shown: Filter | None = None
) -> Iterator[Tally]:
    """Yield the same tally after every few thousand marks, until all are in it; once if there are none.

    starts: the rows' first code points; tops: their y, with the document's height as last; height: the bar's, in pixels.
    Entities have ticks only where they have a comment.
    """
    found, total = Tally(), max(1, tops[-1]) if tops else 1
    for at in range(0, max(1, len(marks)), SLICE):
        for mark in marks[at : at + SLICE]:
            if shown is not None and not shown(mark):
                found.hidden.add(mark.coding_id)
            elif (mark.is_theme or mark.has_comment) and starts:
                row = max(0, bisect_right(starts, mark.start) - 1)
                first = starts[row]
                length = (starts[row + 1] if row + 1 < len(starts) else first + 1000) - first
                y = tops[row] + (tops[row + 1] - tops[row]) * min(1.0, (mark.start - first) / max(1, length))
                place = min(int(y * height / total), height - 1) // TICK_PITCH * TICK_PITCH
                found.ticks.setdefault(place, Tick()).add(mark)
        yield found


def place_of(mark: Mark, flow: Flow, height: int) -> int:
    """Return the pixel row of the bar at which a mark has its tick; height: the bar's."""
    rows, heights = flow.rows, flow.heights
    row = rows.at(mark.start)
    first = rows.starts[row]
    length = (rows.starts[row + 1] if row + 1 < len(rows) else first + 1000) - first
    y = heights.above(row) + heights[row] * min(1.0, (mark.start - first) / max(1, length))
    return min(int(y * height / max(1, heights.total)), height - 1) // TICK_PITCH * TICK_PITCH


def tick_at(place: int, store: MarkStore, flow: Flow, height: int) -> Tick | None:
    """Return the tick at a pixel row of the bar as the marks of its rows make it; None if there is none."""
    rows, total = flow.rows, flow.heights.total
    first, _ = flow.heights.find(place * total // height)
    last, _ = flow.heights.find((place + TICK_PITCH) * total // height + 1)
    end = rows.starts[last + 1] if last + 1 < len(rows) else rows.ends[last] + 1
    tick, places = Tick(), dict[int, int]()
    for mark in store.query(rows.starts[first], end):
        if mark.is_theme or mark.has_comment:
            if mark.start not in places:
                places[mark.start] = place_of(mark, flow, height)
            if places[mark.start] == place:
                tick.add(mark)
    return tick if tick.count else None


FEW = 60
"""Up to so many changed marks only their own ticks are worked out anew."""


class TickPlanner(QObject):
    """Keeps a bar's ticks up to date. hidden_counted(n): so many codings of the text are not shown."""

    hidden_counted = Signal(int)

    def __init__(self, bar: TickBar, idle: IdleWork) -> None:
        """Work in the slices of an idle worker."""
        super().__init__(bar)
        self._bar, self._idle = bar, idle
        self._found: Tally | None = None

    def plan(self, store: MarkStore, flow: Flow) -> None:
        """Begin anew: many marks changed, or rows have other heights."""
        self._found = None
        steps: Iterator[Tally] | None = None
        found: Tally | None = None

        def work(deadline: float) -> bool:
            nonlocal steps, found
            if steps is None:
                marks, tops = store.every(), flow.heights.tops()
                steps = tally(marks, flow.rows.starts, tops, self._bar.height(), store.shown)
            for step in steps:
                found = step
                if time.perf_counter() > deadline:
                    return False
            self._show(found)
            return True

        self._idle.put("ticks", work)

    def change(self, changed: Sequence[Mark], store: MarkStore, flow: Flow) -> None:
        """Follow a few marks that came or went, without looking at all others."""
        found, height = self._found, self._bar.height()
        if found is None or len(changed) > FEW or not len(flow):
            self.plan(store, flow)
            return
        for place in {place_of(mark, flow, height) for mark in changed}:
            tick = tick_at(place, store, flow, height)
            found.ticks.pop(place, None)
            if tick is not None:
                found.ticks[place] = tick
        for coding in {mark.coding_id for mark in changed}:
            hidden = any(not store.is_shown(mark) for mark in store.of_coding(coding))
            (found.hidden.add if hidden else found.hidden.discard)(coding)
        self._show(found)

    def _show(self, found: Tally | None) -> None:
        self._found = found
        ticks: Mapping[int, Tick] = found.ticks if found is not None else {}
        self._bar.set_ticks(ticks)
        self.hidden_counted.emit(len(found.hidden) if found is not None else 0)
