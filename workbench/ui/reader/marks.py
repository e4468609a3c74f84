"""What is highlighted: marks, and a store that finds them by place, coding and passage."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from workbench.ui.reader.grouped import Grouped
from workbench.ui.reader.intervals import IntervalIndex

AT_ONCE = 4000
"""Up to this many marks are indexed at once; more are filled in idle slices."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One fragment of a coding, start and end in code points.

    colour: index into the palette, -1 for entities. icon: name of an entity kind's icon, empty for themes.
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

    @property
    def key(self) -> tuple[int, int]:
        """Return what tells this mark from all others."""
        return self.coding_id, self.start


Provider = Callable[[int, int], Sequence[Mark]]
"""Given start and end, it returns the marks that touch them: for painting before all marks are there."""


class MarkStore:
    """All marks of a text. Finding works at any time, also while the index is still being filled."""

    def __init__(self) -> None:
        """Begin without marks."""
        self._provider: Provider | None
        self.set(())

    def set(self, marks: Sequence[Mark]) -> None:
        """Put these marks in place of all others; many of them wait for fill()."""
        self._index: IntervalIndex[Mark] = IntervalIndex()
        self._by_coding: Grouped[Mark] = Grouped()
        self._by_passage: Grouped[Mark] = Grouped()
        self._mentions: Counter[str] = Counter()
        self._waiting: Sequence[Mark] = marks
        self._next = 0
        self._found: tuple[int, int, list[Mark]] | None = None
        self._provider = None
        if len(marks) <= AT_ONCE:
            self.fill(len(marks))

    def provide(self, provider: Provider | None) -> None:
        """Ask this function for marks until set() is called with some."""
        self.set(())
        self._provider = provider

    @property
    def is_filled(self) -> bool:
        """Tell whether every mark is in the index."""
        return self._next >= len(self._waiting)

    def __len__(self) -> int:
        """Return the number of marks, waiting ones included."""
        return len(self._index) + len(self._waiting) - self._next

    def fill(self, count: int) -> None:
        """Put so many of the waiting marks into the index."""
        batch = self._waiting[self._next : self._next + count]
        self._next += len(batch)
        self._take(batch)
        if self.is_filled:
            self._waiting, self._next = (), 0

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

    def replace(self, removed: Iterable[int], added: Sequence[Mark]) -> list[Mark]:
        """Take out the marks of some codings and add others; return all that changed."""
        self.fill(len(self._waiting))
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
        if not mark.is_theme:
            self._mentions[mark.label] -= 1

    def query(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a character with start to end, in the order of lanes: by start, longer first."""
        found = self._index.query(start, end)
        if self._provider is not None:
            found = list(self._provider(start, end))
        elif not self.is_filled:
            found += self._among_waiting(start, end)
        found.sort(key=lambda mark: (mark.start, -mark.end, mark.coding_id))
        return found

    def _among_waiting(self, start: int, end: int) -> list[Mark]:
        """Look through what waits, a wide stretch at a time, so that a screenful of rows costs one pass."""
        if self._found is None or not self._found[0] <= start <= end <= self._found[1]:
            low, high = start - 8000, end + 8000
            waiting = islice(self._waiting, self._next, None)
            self._found = low, high, [mark for mark in waiting if mark.start < high and mark.end > low]
        return [mark for mark in self._found[2] if mark.start < end and mark.end > start]

    def of_coding(self, coding_id: int) -> Sequence[Mark]:
        """Return the marks of a coding that are in the index."""
        return self._by_coding.get(coding_id)

    def of_passage(self, passage_id: int) -> Sequence[Mark]:
        """Return the marks of a passage, by place."""
        found = self._by_passage.get(passage_id) or [m for m in self._waiting if m.passage_id == passage_id]
        return sorted(found, key=lambda mark: mark.start)

    def mentions(self, label: str) -> int:
        """Return how often an entity is marked in the whole text, as far as the index goes."""
        return self._mentions[label]

    def all(self) -> list[Mark]:
        """Return every mark, in no order."""
        return list(self._by_coding) + list(self._waiting[self._next :])
