"""The memos as rows, and which of them a filter leaves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.memos.markdown import first_words
from workbench.memos.records import MemoRecord
from workbench.model.clean import clean_line
from workbench.model.fold import fold
from workbench.ui.memo_words import about_words, day_words, heading_of, icon_of, thing_icon
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MemoRole, CardRole = Qt.ItemDataRole.UserRole + 21, Qt.ItemDataRole.UserRole + 22
PAGE = 100
"""Rows of which the view knows at first, and how many more at a time: it asks for each of them at every letter typed."""

AROUND = 40
"""Characters shown before the words sought."""

ANY = "any"
OPEN, DONE = "to do open", "to do done"
"""Kinds of the filter that look at the tick as well."""


@dataclass(frozen=True, slots=True)
class MemoCard:
    """What a row shows: a name (named: its title), what stands below, what it is about, who and when; faint: it is done."""

    name: str
    below: str
    named: bool
    icon: str
    about: str
    about_icon: str
    when: str
    faint: bool = False


@dataclass(frozen=True, slots=True)
class MemoFilter:
    """Which memos are listed: words (all of them must stand in it), kind, kind of what it is about, analyst; ANY for all."""

    words: str = ""
    kind: str = ANY
    about: str = ANY
    analyst: str = ANY

    def takes(self, record: MemoRecord) -> bool:
        """Tell whether a memo is listed, whatever the words."""
        if self.kind in {OPEN, DONE}:
            right = record.kind == "to do" and record.is_done is (self.kind == DONE)
        else:
            right = self.kind in {ANY, record.kind}
        about = record.about.kind if record.about is not None else ""
        return right and self.about in {ANY, about} and self.analyst in {ANY, record.analyst}


class MemoModel(QAbstractListModel):
    """Memos, those edited last first."""

    def __init__(self) -> None:
        super().__init__()
        self._folded: dict[int, tuple[MemoRecord, str]] = {}
        self._base: list[tuple[MemoRecord, str]] | None = None
        self._filter = MemoFilter()
        self.shown: list[MemoRecord] = []
        self._count = 0
        self._wanted: list[str] = []

    def show(self, records: Sequence[MemoRecord]) -> None:
        """Show these in place of the former; those that did not change are not looked at again."""
        known, self._folded = self._folded, {}
        for record in records:
            old = known.get(record.id)
            self._folded[record.id] = old if old is not None and old[0] == record else (record, _haystack(record))
        self._base = None
        self._refresh()

    def take(self, records: Sequence[MemoRecord], gone: set[int]) -> None:
        """Show some memos as they are by now, and others no more; those edited last come first."""
        for memo_id in gone:
            self._folded.pop(memo_id, None)
        for record in records:
            self._folded[record.id] = (record, _haystack(record))
        ordered = sorted(self._folded.values(), key=lambda pair: (pair[0].edited_at, pair[0].id), reverse=True)
        self._folded = {record.id: (record, words) for record, words in ordered}
        self._base = None
        self._refresh()

    def filter(self, wanted: MemoFilter) -> None:
        """List only what a filter takes."""
        if wanted != self._filter:
            if replace(wanted, words="") != replace(self._filter, words=""):
                self._base = None
            self._filter = wanted
            self._refresh()

    def all(self) -> Sequence[MemoRecord]:
        """Return all memos, listed or not."""
        return [record for record, _words in self._folded.values()]

    @property
    def total(self) -> int:
        """How many memos there are, listed or not."""
        return len(self._folded)

    def _refresh(self) -> None:
        if self._base is None:
            self._base = [pair for pair in self._folded.values() if self._filter.takes(pair[0])]
        found = self._base
        self._wanted = fold(self._filter.words).split()
        for word in self._wanted:
            found = [pair for pair in found if word in pair[1]]
        shown = [record for record, _words in found]
        if len(shown) == len(self.shown) and [one.id for one in shown] == [one.id for one in self.shown]:
            self.shown = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(self._count - 1))
            return
        self.beginResetModel()
        self.shown, self._count = shown, min(PAGE, len(shown))
        self.endResetModel()

    def row_of(self, memo_id: int) -> int:
        """Return the row of a memo, -1 if it is not listed; rows up to it are there from then on."""
        row = next((row for row, record in enumerate(self.shown) if record.id == memo_id), -1)
        if row >= self._count:
            self._reach(row + 1)
        return row

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are more rows than the view knows of."""
        return not parent.isValid() and self._count < len(self.shown)

    def fetchMore(self, _parent: Index) -> None:
        """Let the view know of more rows."""
        self._reach(self._count + PAGE)

    def _reach(self, count: int) -> None:
        count = min(len(self.shown), count)
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Tell how many rows the view knows of."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell a memo: what it is called, about what, who and when; below, its first words, or those around what is sought."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        record = self.shown[index.row()]
        if role == MemoRole:
            return record
        if role == CardRole:
            return self._card(record)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return heading_of(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{heading_of(record)}\n{tr('On {what}').format(what=about_words(record))}")
        return None

    def _card(self, record: MemoRecord) -> MemoCard:
        when = f"{record.initials} {day_words(record.edited_at)}".strip()
        done = record.kind == "to do" and record.is_done
        named, name = bool(record.title), record.title or first_words(record.body, 200) or heading_of(record)
        about = (about_words(record), thing_icon(record.about))
        return MemoCard(name, self._excerpt(record), named, icon_of(record), *about, when, done)

    def _excerpt(self, record: MemoRecord) -> str:
        """Return the words below a memo's name: around those sought, else those that follow its name."""
        body = record.body
        folded = fold(body) if self._wanted else ""
        at = min((place for word in self._wanted if (place := folded.find(word)) >= 0), default=-1)
        if at >= 0:
            start = max(0, at - AROUND)
            return ("… " if start else "") + clean_line(body[start : at + 160])
        if record.title:
            return first_words(body, 160)
        rest = body.lstrip().partition("\n")[2]
        return first_words(rest, 160)


def _haystack(record: MemoRecord) -> str:
    words = f"{record.title}\n{record.body}\n{record.about_name}"
    return words.lower() if words.isascii() and "`" not in words else fold(words)
