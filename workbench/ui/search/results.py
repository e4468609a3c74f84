"""What the list of results shows: heads with their hits, row by row, without holding a row for each."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.analysis.search.context import Snippet, snippet
from workbench.analysis.search.found import Found, NoteHit, NoteKind, SourceHits, Unsearched
from workbench.model.span import Span
from workbench.said import Words
from workbench.ui.icons import SOURCE_ICONS
from workbench.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
"""The root; made once, as it never changes."""

NOTE_WORDS: dict[NoteKind, Words] = {
    NoteKind.GIST: "Gist of a passage in “{name}”",
    NoteKind.PASSAGE_COMMENT: "Comment on a passage in “{name}”",
    NoteKind.CODING_COMMENT: "Comment on a coding in “{name}”",
    NoteKind.THEME: "Theme",
    NoteKind.DEFINITION: "Definition of the theme “{name}”",
    NoteKind.ENTITY: "Entity",
    NoteKind.ALIAS: "Another name of “{name}”",
    NoteKind.DESCRIPTION: "About “{name}”",
    NoteKind.MEMO: "Memo",
}
"""Where a note stands, in words."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What a hit's row shows: place, such as ``p. 1, ¶ 3``, None while it isn't known, and the hit in context."""

    place: str | None
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The head of a group; count: of all its hits."""

    group: int
    icon: str
    title: str
    count: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit in a source; number: from 0, of the source's listed hits."""

    found: SourceHits
    number: int


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A hit in an analyst's note."""

    hit: NoteHit


@dataclass(frozen=True, slots=True)
class RecentRow:
    """A query of before."""

    words: str


Row = HeadRow | HitRow | NoteRow | RecentRow
Key = tuple[int, int]
"""A hit by its source and the code point at which it begins."""
NoteKey = tuple[NoteKind, str, int]
"""A hit in a note by its kind and by what it is about."""
NOTES_GROUP = 0
"""Stands for the group of notes, where groups are told by the ids of their sources."""


@dataclass(slots=True)
class _Group:
    """A head and what is below it."""

    icon: str
    title: str
    source: SourceHits | None = None
    notes: list[NoteHit] = field(default_factory=list)
    count: int = 0
    is_open: bool = True

    @property
    def rows(self) -> int:
        """Rows with the head."""
        return 1 + (len(self.source.hits) if self.source is not None else len(self.notes)) * self.is_open

    @property
    def key(self) -> int:
        """The id of the source, or NOTES_GROUP."""
        return self.source.text.source_id if self.source is not None else NOTES_GROUP


class ResultsModel(QAbstractListModel):
    """Rows of results. `row_at` gives a row, `detail` what a hit shows, None while it isn't read."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[_Group] = []
        self._firsts: list[int] = []
        self._size = 0
        self._recent: tuple[str, ...] = ()
        self._details: dict[Key, Detail] = {}
        self._closed: frozenset[int] = frozenset()
        self.count = 0
        self.unsearched: list[Unsearched] = []

    # --- filling

    def begin(self, recent: Iterable[str] = (), *, same: bool = False) -> None:
        """Start anew; recent: queries of before, shown while nothing is sought; same: groups that are closed stay so."""
        self.beginResetModel()
        closed = frozenset(group.key for group in self._groups if not group.is_open)
        self._closed = closed if same else frozenset()
        self._groups, self._firsts, self._size, self.count = [], [], 0, 0
        self._recent, self.unsearched = tuple(recent), []
        self._details.clear()
        self.endResetModel()

    def add(self, found: Iterable[Found]) -> None:
        """Show more below what is there."""
        first = self._size
        touched: _Group | None = None
        fresh: list[_Group] = []
        for one in found:
            if isinstance(one, SourceHits):
                fresh.append(self._source_group(one))
                self.count += one.count
            elif isinstance(one, NoteHit):
                last = fresh[-1] if fresh else self._groups[-1] if self._groups else None
                if last is None or last.source is not None:
                    fresh.append(last := self._notes_group())
                elif not fresh:
                    touched = last
                last.notes.append(one)
                last.count += 1
                self.count += 1
            else:
                self.unsearched.append(one)
        more = sum(group.rows for group in fresh)
        grown = touched.rows - (self._size - self._firsts[-1]) if touched is not None else 0
        if more + grown:
            self.beginInsertRows(NO_PARENT, first, first + more + grown - 1)
            self._groups += fresh
            self._number()
            self.endInsertRows()

    def _source_group(self, found: SourceHits) -> _Group:
        icon, is_open = SOURCE_ICONS.get(found.text.kind, "file-text"), found.text.source_id not in self._closed
        return _Group(icon, found.text.title, found, count=found.count, is_open=is_open)

    def _notes_group(self) -> _Group:
        return _Group("note", tr("Notes and names"), is_open=NOTES_GROUP not in self._closed)

    def take_notes(self, found: Sequence[NoteHit]) -> None:
        """Show these notes in place of those before; what is the same keeps its row, and the choice with it."""
        group = self._groups[-1] if self._groups and self._groups[-1].source is None else None
        if group is None:
            self.add(found)
            return
        first, before = self._firsts[-1], group.notes
        self.count += len(found) - len(before)
        if not found:
            self._closed = self._closed - {NOTES_GROUP} if group.is_open else self._closed | {NOTES_GROUP}
            self.beginRemoveRows(NO_PARENT, first, self._size - 1)
            self._groups.pop()
            self._number()
            self.endRemoveRows()
            return
        start, stop = _middle([note_key(one) for one in before], [note_key(one) for one in found])
        self._put_notes(group, first + 1, start, len(before) - stop, ())
        self._put_notes(group, first + 1, start, start, found[start : len(found) - stop])
        group.notes = list(found)
        self.dataChanged.emit(self.index(first), self.index(self._size - 1))

    def _put_notes(self, group: _Group, first: int, start: int, end: int, fresh: Sequence[NoteHit]) -> None:
        """Put notes in place of those from start to end, either of which is none; first: the row of the first note."""
        if start == end and not fresh:
            return
        if group.is_open and fresh:
            self.beginInsertRows(NO_PARENT, first + start, first + start + len(fresh) - 1)
        elif group.is_open:
            self.beginRemoveRows(NO_PARENT, first + start, first + end - 1)
        group.notes = [*group.notes[:start], *fresh, *group.notes[end:]]
        group.count = len(group.notes)
        self._number()
        if group.is_open:
            self.endInsertRows() if fresh else self.endRemoveRows()

    def _number(self) -> None:
        self._firsts, self._size = [], 0
        for group in self._groups:
            self._firsts.append(self._size)
            self._size += group.rows

    def toggle(self, row: HeadRow) -> None:
        """Open or close a group."""
        group, first = self._groups[row.group], self._firsts[row.group]
        below = len(group.source.hits) if group.source is not None else len(group.notes)
        if not below:
            return
        if group.is_open:
            self.beginRemoveRows(NO_PARENT, first + 1, first + below)
            group.is_open = False
            self._number()
            self.endRemoveRows()
        else:
            self.beginInsertRows(NO_PARENT, first + 1, first + below)
            group.is_open = True
            self._number()
            self.endInsertRows()
        self.dataChanged.emit(self.index(first), self.index(first))

    def take_details(self, details: dict[Key, Detail]) -> None:
        """Show hits in context that were read."""
        self._details.update(details)
        if self._size:
            self.dataChanged.emit(self.index(0), self.index(self._size - 1))

    # --- asking

    @property
    def sources(self) -> list[SourceHits]:
        """What was found in sources, in their order."""
        return [group.source for group in self._groups if group.source is not None]

    @property
    def notes(self) -> int:
        """The number of notes in which something was found."""
        return sum(len(group.notes) for group in self._groups)

    @property
    def shows_recent(self) -> bool:
        """Tell whether queries of before are shown."""
        return bool(self._recent) and not self._groups

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else (len(self._recent) if self.shows_recent else self._size)

    def row_at(self, index: Index) -> Row | None:
        """Return a row; None for no valid index."""
        number = index.row()
        if not 0 <= number < self.rowCount():
            return None
        if self.shows_recent:
            return RecentRow(self._recent[number])
        at = bisect_right(self._firsts, number) - 1
        group, place = self._groups[at], number - self._firsts[at] - 1
        if place < 0:
            return HeadRow(at, group.icon, group.title, group.count, group.is_open)
        return HitRow(group.source, place) if group.source is not None else NoteRow(group.notes[place])

    def detail(self, row: HitRow | NoteRow) -> Detail | None:
        """Return what a hit's row shows, None if it isn't read yet."""
        if isinstance(row, NoteRow):
            words = tr(NOTE_WORDS[row.hit.kind]).format(name=row.hit.name)
            return Detail(words, snippet(row.hit.words, row.hit.pieces))
        return self._details.get(key_of(row))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words, for screen readers and for tests."""
        row = self.row_at(index)
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(row, HeadRow):
            return f"{row.title}, {tr('%n hit(s)', row.count)}"
        if isinstance(row, RecentRow):
            return row.words
        detail = self.detail(row)
        return "" if detail is None else ", ".join(part for part in (detail.place or "", detail.snippet.words) if part)

    def position(self, key: Key | NoteKey) -> int:
        """Return the row of a hit, -1 if it is not shown."""
        for group, first in zip(self._groups, self._firsts, strict=True):
            if group.source is None:
                keys = [note_key(one) for one in group.notes] if group.is_open else []
                if key in keys:
                    return first + 1 + keys.index(key)
            elif group.source.text.source_id == key[0] and group.is_open:
                number = group.source.hits.first_from(key[1])
                if number is not None and group.source.hits[number].start == key[1]:
                    return first + 1 + number
        return -1

    def rows(self, first: int, last: int) -> Iterator[Row]:
        """Yield rows by their numbers, the last one too."""
        for number in range(max(0, first), min(last, self.rowCount() - 1) + 1):
            row = self.row_at(self.index(number))
            if row is not None:
                yield row


def key_of(row: HitRow) -> Key:
    """Return the key of a hit."""
    return row.found.text.source_id, row.found.hits[row.number].start


def note_key(hit: NoteHit) -> NoteKey:
    """Return the key of a hit in a note."""
    return hit.kind, hit.table, hit.id


def _middle(before: Sequence[NoteKey], after: Sequence[NoteKey]) -> tuple[int, int]:
    """Return how many are the same at the beginning of two rows, and at the end."""
    most = min(len(before), len(after))
    start = next((at for at in range(most) if before[at] != after[at]), most)
    stop = next((at for at in range(most - start) if before[-1 - at] != after[-1 - at]), most - start)
    return start, stop


def pieces_of(row: HitRow) -> tuple[Span, ...]:
    """Return the pieces of a hit."""
    return row.found.hits.pieces(row.number)
