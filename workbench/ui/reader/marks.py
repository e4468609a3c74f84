"""What is highlighted: marks, and a store that finds them by place, coding and passage."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from workbench.ui.reader.grouped import Grouped
from workbench.ui.reader.intervals import IntervalIndex

AT_ONCE = 4000
"""Up to this many marks are indexed at once; more are filled in idle slices."""
LONG = 20_000
"""Marks of more code points are kept apart, too: few, and they reach over many others."""
NEARBY = 8000
"""Code points around a stretch that are looked through with it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One fragment of a coding, start and end in code points.

    colour: index into the palette, -1 for entities. icon: name of an entity kind's icon, empty for themes.
    target: id of the theme or entity; analyst: id of who attached it; both only tell marks apart that are shown or hidden.
    Several marks share a coding_id where a passage has several fragments.
    """

    coding_id: int
    passage_id: int
    start: int
    end: int
    label: str
    colour: int = -1
    icon: str = ""
    is_theme: bool = True
    is_key: bool = False
    has_comment: bool = False
    target: int = 0
    analyst: int = 0

    @property
    def key(self) -> tuple[int, int]:
        """Return what tells this mark from all others."""
        return self.coding_id, self.start


Filter = Callable[["Mark"], bool]
"""Tells whether a mark is shown."""


class MarkReader(Protocol):
    """Where marks are read from, a few at a time: what is on view first, the rest in the order of the text."""

    def touching(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks that share a character with start to end."""

    def of_passage(self, passage_id: int) -> Sequence[Mark]:
        """Return the marks of a passage."""

    def following(self, start: int, count: int) -> tuple[Sequence[Mark], int | None]:
        """Return about so many marks that begin at start or later, in order, and from where to go on; None at the end."""


class MarkStore:
    """All marks of a text, of which some may be hidden. Finding works at any time, also while the index is being filled."""

    def __init__(self, shown: Filter | None = None) -> None:
        """Begin without marks. shown: tells which marks are found; all, if there is none."""
        self.shown = shown
        self._reader: MarkReader | None
        self.set(())

    def set(self, marks: Sequence[Mark]) -> None:
        """Put these marks in place of all others; many of them wait for fill()."""
        self._index: IntervalIndex[Mark] = IntervalIndex()
        self._by_coding: Grouped[Mark] = Grouped()
        self._by_passage: Grouped[Mark] = Grouped()
        self._mentions: Counter[str] = Counter()
        self._long: dict[tuple[int, int], Mark] = {}
        self._waiting: Sequence[Mark] = marks
        self._next = 0
        self._found: tuple[int, int, Sequence[Mark]] | None = None
        self._reader, self._read, self._changed = None, 0, False
        if len(marks) <= AT_ONCE:
            self.fill(len(marks))

    def read_from(self, reader: MarkReader) -> None:
        """Take all marks from a reader, as fill() asks for them; what is looked for meanwhile is read at once."""
        self.set(())
        self._reader = reader

    @property
    def is_filled(self) -> bool:
        """Tell whether every mark is in the index."""
        return self._reader is None and self._next >= len(self._waiting)

    def __len__(self) -> int:
        """Return the number of marks, waiting ones included; of those still to be read none counts."""
        return len(self._index) + len(self._waiting) - self._next

    def fill(self, count: int) -> None:
        """Put so many of the waiting marks into the index, or read about so many."""
        if self._reader is not None:
            self._read_on(self._reader, count)
            return
        batch = self._waiting[self._next : self._next + count]
        self._next += len(batch)
        self._take(batch)
        if self.is_filled:
            self._waiting, self._next = (), 0

    def _read_on(self, reader: MarkReader, count: int) -> None:
        marks, upto = reader.following(self._read, count)
        if self._changed:  # marks added meanwhile may come once more
            marks = [mark for mark in marks if all(one.start != mark.start for one in self._by_coding.get(mark.coding_id))]
        known, self._found = self._found, None
        self._take(marks)
        if upto is None:
            self._reader = None
        else:
            self._read, self._found = upto, known

    def _take(self, marks: Iterable[Mark]) -> None:
        marks = marks if isinstance(marks, (list, tuple)) else list(marks)
        self._index.extend(marks)
        self._found = None
        codings, passages, mentions = self._by_coding, self._by_passage, self._mentions
        for mark in marks:
            codings.add(mark.coding_id, mark)
            passages.add(mark.passage_id, mark)
            if not mark.is_theme:
                mentions[mark.label] += 1
            if mark.end - mark.start > LONG:
                self._long[mark.key] = mark

    def replace(self, removed: Iterable[int], added: Sequence[Mark]) -> list[Mark]:
        """Take out the marks of some codings and add others; return all that changed, as far as they were known."""
        if self._reader is None:
            self.fill(len(self._waiting))
        self._changed, self._found = True, None
        changed: list[Mark] = []
        for coding_id in removed:
            for mark in self._by_coding.pop(coding_id):
                self._forget(mark)
                changed.append(mark)
        self._take(added)
        return [*changed, *added]

    def _forget(self, mark: Mark) -> None:
        self._index.remove(mark)
        self._found = None
        self._by_passage.discard(mark.passage_id, mark)
        self._long.pop(mark.key, None)
        if not mark.is_theme:
            self._mentions[mark.label] -= 1

    def query(self, start: int, end: int) -> list[Mark]:
        """Return the marks shown that share a character with start to end, in the order of lanes: by start, longer first."""
        if self._reader is not None and end > self._read:
            found = self._nearby(start, end)
        else:
            found = self._index.query(start, end)
            if self._reader is None and not self.is_filled:
                found += self._nearby(start, end)
        if self.shown is not None:
            found = list(filter(self.shown, found))
        found.sort(key=lambda mark: (mark.start, -mark.end, mark.coding_id))
        return found

    def _nearby(self, start: int, end: int) -> list[Mark]:
        """Look through what waits or is still to be read, a wide stretch at a time: a screenful of rows costs one pass."""
        if self._found is None or not self._found[0] <= start <= end <= self._found[1]:
            low, high = max(0, start - NEARBY), end + NEARBY
            if self._reader is not None:
                self._found = low, high, self._reader.touching(low, high)
            else:
                waiting = islice(self._waiting, self._next, None)
                self._found = low, high, [mark for mark in waiting if mark.start < high and mark.end > low]
        return [mark for mark in self._found[2] if mark.start < end and mark.end > start]

    def of_coding(self, coding_id: int) -> Sequence[Mark]:
        """Return the marks of a coding that are in the index."""
        return self._by_coding.get(coding_id)

    def of_passage(self, passage_id: int) -> Sequence[Mark]:
        """Return the marks of a passage, by place, hidden ones too."""
        if self._reader is not None:
            found = self._reader.of_passage(passage_id)
        else:
            found = self._by_passage.get(passage_id) or [m for m in self._waiting if m.passage_id == passage_id]
        return sorted(found, key=lambda mark: mark.start)

    def mentions(self, label: str) -> int:
        """Return how often an entity is marked in the whole text, as far as the index goes."""
        return self._mentions[label]

    def all(self) -> list[Mark]:
        """Return every mark that is shown, in no order, as far as they were read."""
        every = self.every()
        return every if self.shown is None else list(filter(self.shown, every))

    def every(self) -> list[Mark]:
        """Return every mark, the hidden ones too, in no order, as far as they were read."""
        return self._by_coding.all() + list(self._waiting[self._next :])

    def long(self) -> list[Mark]:
        """Return the marks shown that are longer than LONG, in no order."""
        waiting = (mark for mark in self._waiting[self._next :] if mark.end - mark.start > LONG)
        return [mark for mark in (*self._long.values(), *waiting) if self.is_shown(mark)]

    def show_only(self, shown: Filter | None) -> None:
        """Find only the marks that this tells to be shown; all for None."""
        self.shown = shown

    def is_shown(self, mark: Mark) -> bool:
        """Tell whether a mark is shown."""
        return self.shown is None or self.shown(mark)
