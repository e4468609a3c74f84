"""The rows of the pane: heads of groups and passages below them; what a passage shows is read when it comes on view."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from workbench.coding.passage_lists import ListedPassage
from workbench.coding.records import PassageRecord, passages_of
from workbench.model.ids import Id
from workbench.project.reading import Reading
from workbench.ui import locale
from workbench.ui.mime import passages_data

AHEAD = 24
"""Rows before and after one that is wanted which are read with it."""
KEPT = 4_000
"""Passages that are kept once read."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GONE = PassageRecord(Id(0), Id(0), (), (), "", "", "", "", False, None, ())


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group: key tells it from the others; letter: a source's grade."""

    key: str
    title: str
    icon: str = ""
    letter: str = ""
    count: int = 0
    is_open: bool = True


RowOf = Head | ListedPassage


@dataclass(frozen=True, slots=True)
class Group:
    """How rows are grouped: by a key that those of one group share, and the head that the first of them gets (no count yet)."""

    key: Callable[[ListedPassage], Any]
    head: Callable[[ListedPassage], Head]


class PassagesModel(QAbstractListModel):
    """Heads and passages; heads can be closed."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._listed: Sequence[ListedPassage] = ()
        self._group = Group(itemgetter(1), lambda _one: Head("", ""))
        self._closed: set[str] = set()
        self._records: dict[int, PassageRecord] = {}
        self.rows: list[RowOf] = []
        self._known_at: dict[int, int] | None = None

    # --- what is shown

    def show(self, listed: Sequence[ListedPassage], group: Group) -> None:
        """Show a list in place of the former; nothing is announced where the rows are the same."""
        self._listed, self._group = listed, group
        self._take()

    def forget(self, ids: set[int] | None = None) -> None:
        """Read some passages, or all, again when they are next shown."""
        if ids is None:
            self._records.clear()
        for one in ids or ():
            self._records.pop(one, None)
        numbers = [self._at[one] for one in ids or () if one in self._at] if ids is not None else range(len(self.rows))
        if len(numbers) > AHEAD and self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        elif len(numbers) <= AHEAD:
            for number in numbers:
                self.dataChanged.emit(self.index(number), self.index(number))

    def toggle(self, head: Head) -> None:
        """Open a closed group, or close an open one."""
        self._closed ^= {head.key}
        self._take()

    def _take(self) -> None:
        rows = self._laid_out()
        if rows == self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self._known_at = None
        self.endResetModel()

    def _laid_out(self) -> list[RowOf]:
        rows: list[RowOf] = []
        for head, group in self._groups():
            is_open = head.key not in self._closed
            rows.append(Head(head.key, head.title, head.icon, head.letter, len(group), is_open))
            rows.extend(group if is_open else ())
        return rows

    def _groups(self) -> list[tuple[Head, list[ListedPassage]]]:
        """Return the groups in order."""
        groups: list[tuple[Head, list[ListedPassage]]] = []
        for _key, found in groupby(self._listed, self._group.key):
            group = list(found)
            head = self._group.head(group[0])
            if groups and groups[-1][0].key == head.key:
                groups[-1][1].extend(group)
            else:
                groups.append((head, group))
        return groups

    @property
    def _at(self) -> dict[int, int]:
        """Where each passage stands; made when it is first asked for."""
        if self._known_at is None:
            self._known_at = {row.id: number for number, row in enumerate(self.rows) if isinstance(row, ListedPassage)}
        return self._known_at

    # --- rows

    def row_of(self, index: Index) -> RowOf | None:
        """Return what stands at an index, None for nothing."""
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def passage_id(self, index: Index) -> int:
        """Return the passage at an index, 0 for a head or nothing."""
        row = self.row_of(index)
        return row.id if isinstance(row, ListedPassage) else 0

    def index_of(self, passage_id: int) -> QModelIndex:
        """Return where a passage stands, an invalid index if it is not shown."""
        number = self._at.get(passage_id, -1) if passage_id else -1
        return self.index(number) if number >= 0 else QModelIndex()

    def record(self, number: int) -> PassageRecord | None:
        """Return the passage at a row in full, None for a head or for one that is gone by now."""
        row = self.rows[number]
        if not isinstance(row, ListedPassage):
            return None
        if row.id not in self._records:
            self._read(number)
        found = self._records[row.id]
        return None if found is _GONE else found

    def _read(self, number: int) -> None:
        if len(self._records) > KEPT:
            self._records.clear()
        near = self.rows[max(0, number - AHEAD) : number + AHEAD + 1]
        wanted: set[int] = {row.id for row in near if isinstance(row, ListedPassage) and row.id not in self._records}
        self._records.update(dict.fromkeys(wanted, _GONE))
        self._records.update({record.id: record for record in passages_of(self._reading, wanted)})

    # --- Qt's model

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads can be come to, passages chosen as well."""
        row = self.row_of(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        chosen = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return enabled if isinstance(row, Head) else enabled | chosen

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """Return the passages that are dragged, onto a claim or a question."""
        return passages_data([one for one in map(self.passage_id, indexes) if one])

    def supportedDragActions(self) -> Qt.DropAction:
        """Copies: what is dragged stays."""
        return Qt.DropAction.CopyAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell a row in words."""
        row = self.row_of(index)
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(row, Head):
            return f"{row.title} ({locale.number(row.count)})"
        record = self.record(index.row())
        if record is None:
            return ""
        named = ", ".join(dict.fromkeys(coding.name for coding in record.codings))
        parts = (record.quote, record.gist, named if role == Qt.ItemDataRole.AccessibleTextRole else "")
        return "; ".join(part for part in parts if part)
