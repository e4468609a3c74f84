"""A model of records in a tree or list; it takes new ones without losing what is open, chosen or on view."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.ui.palette_matching import folded
from workbench.ui.widgets.rows import Row, RowRole
from workbench.ui.widgets.tips import tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
IdRole = Qt.ItemDataRole.UserRole + 7


@dataclass(frozen=True, slots=True)
class Record:
    """One row: id, the id above it (0: none), how it looks, and by which words it is found."""

    id: int
    row: Row
    parent: int = 0
    also: str = ""
    tip: str = ""


class RecordsModel(QAbstractItemModel):
    """Records by id; parents come before their children. Renaming in place calls `rename(id, name)`, which may refuse.

    drag(id, name) makes what is dragged; accepts(data, id) tells whether data may be dropped on a row, or between rows:
    drop(data, parent id, row) does it, row being -1 for on the row itself. grown: views were given more rows.
    """

    grown = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._records: dict[int, Record] = {}
        self._children: dict[int, list[int]] = {0: []}
        self._rows: dict[int, int] = {}
        self._all: Sequence[Record] = ()
        self._found: Sequence[Record] = ()
        self._filter = ""
        self._sought: dict[int, tuple[Record, str]] = {}
        self._letters: list[tuple[int, str]] | None = None
        self.portion = 0
        """How many rows views are given at first, and by more() as they are scrolled; 0: all at once."""
        self._limit = 0
        self.refuse: Callable[[int, str], str] = lambda _id, _name: ""
        """Says why a record can't be renamed so, empty if it can."""
        self.drag_several: Callable[[Sequence[int], str], QMimeData] | None = None
        self.rename: Callable[[int, str], object] | None = None
        self.drag: Callable[[int, str], QMimeData] | None = None
        self.accepts: Callable[[QMimeData, int, bool], bool] = lambda _data, _id, _between: False
        self.drop: Callable[[QMimeData, int, int], bool] = lambda _data, _id, _row: False
        self.mime_types: list[str] = []

    # --- records

    def show(self, records: Sequence[Record]) -> None:
        """Show these records in place of the former; open branches, choice and place stay where the ids stay."""
        self._all, self._letters = records, None
        self._limit = max(self._limit, self.portion)
        self._find()

    def filter(self, words: str) -> None:
        """Show only what has the words in its name or is found by them, with what stands above it."""
        self._filter = folded(words.strip())
        self._limit = self.portion
        self._find()

    @property
    def is_filtered(self) -> bool:
        """Tell whether a filter is on."""
        return bool(self._filter)

    def _find(self) -> None:
        self._found = self._filtered()
        self._take(self._within())

    def _within(self) -> Sequence[Record]:
        return self._found[: self._limit] if self.portion else self._found

    def _filtered(self) -> Sequence[Record]:
        if not self._filter:
            return self._all
        wanted, hits = self._filter, set[int]()
        hits.update(one for one, letters in self._sought_letters() if wanted in letters)
        if not any(record.parent for record in self._all):
            return [record for record in self._all if record.id in hits]
        above, kept = {record.id: record.parent for record in self._all}, set[int]()
        for one in hits:
            kept.update(_chain(one, above, kept))
        return [record for record in self._all if record.id in kept]

    def _sought_letters(self) -> list[tuple[int, str]]:
        """Return the folded letters by which each record is found; those of records that stayed as they were are kept."""
        if self._letters is None:
            old, fresh = self._sought, {}
            for record in self._all:
                known = old.get(record.id)
                if known is None or (known[0] is not record and known[0] != record):
                    known = record, _letters(record)
                fresh[record.id] = known
            self._sought = fresh
            self._letters = [(one, letters) for one, (_record, letters) in fresh.items()]
        return self._letters

    def prepare(self, most: int) -> bool:
        """Fold the letters of so many records that weren't yet, ahead of the first filter; tell whether some are left."""
        left = (record for record in self._all if record.id not in self._sought)
        for record in islice(left, most):
            self._sought[record.id] = record, _letters(record)
        return next(left, None) is not None

    @property
    def has_more(self) -> bool:
        """Whether there are more rows than views were given."""
        return bool(self.portion) and self._limit < len(self._found)

    def more(self) -> None:
        """Give views as many again. (Not Qt's fetchMore: a tree asks for that whenever it lays its rows out.)"""
        if self.has_more:
            self._grow(2 * self._limit)

    def reach(self, record_id: int) -> bool:
        """Give views as many rows as it takes to have a record among them; False if it isn't among what is found."""
        if record_id in self._rows:
            return True
        place = next((at for at, record in enumerate(self._found) if record.id == record_id), -1)
        if place >= 0:
            self._grow(place + self.portion)
        return place >= 0

    def _grow(self, limit: int) -> None:
        self._limit = limit
        self._take(self._within())
        self.grown.emit()

    def _take(self, records: Sequence[Record]) -> None:
        children: dict[int, list[int]] = {0: []}
        for record in records:
            children.setdefault(record.parent, []).append(record.id)
        fresh = {record.id: record for record in records}
        if children == self._children:
            self._restyle(fresh)
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        self._records, self._children = fresh, children
        self._rows = {one: row for ids in children.values() for row, one in enumerate(ids)}
        self.changePersistentIndexList(before, [self.index_of(index.internalId()) for index in before])
        self.layoutChanged.emit()

    def _restyle(self, fresh: dict[int, Record]) -> None:
        changed = [one for one, record in fresh.items() if self._records[one] is not record and self._records[one] != record]
        self._records = fresh
        for one in changed:
            index = self.index_of(one)
            self.dataChanged.emit(index, index)

    def record(self, record_id: int) -> Record | None:
        """Return a record on show, None if there is none."""
        return self._records.get(record_id)

    def index_of(self, record_id: int) -> QModelIndex:
        """Return where a record stands; an invalid index if it isn't on show."""
        row = self._rows.get(record_id)
        return NOWHERE if row is None else self.createIndex(row, 0, record_id)

    def ids(self, parent: int = 0) -> Sequence[int]:
        """Return the ids below one, in order."""
        return self._children.get(parent, ())

    def parents(self) -> list[int]:
        """Return the records on show that have others below them."""
        return [one for one, below in self._children.items() if one and below]

    # --- Qt's model

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return an index."""
        ids = self._children.get(parent.internalId() if parent.isValid() else 0, ())
        return self.createIndex(row, column, ids[row]) if column == 0 and 0 <= row < len(ids) else NOWHERE

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Return the index above."""
        record = self._records.get(index.internalId()) if index.isValid() else None
        return self.index_of(record.parent) if record and record.parent else NOWHERE

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many stand below."""
        return len(self._children.get(parent.internalId() if parent.isValid() else 0, ())) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """Return one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        record = self._records.get(index.internalId()) if index.isValid() else None
        if record is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return record.row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(
                    part for part in (record.row.name, record.row.aside, record.row.second, record.row.count) if part
                )
            case Qt.ItemDataRole.ToolTipRole:
                return tip(record.tip) or None
        return {RowRole: record.row, IdRole: record.id}.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename; the new name is shown when the change event comes."""
        if role != Qt.ItemDataRole.EditRole or self.rename is None or not index.isValid():
            return False
        name = str(value).strip()
        if name and name != self.data(index):
            self.rename(index.internalId(), name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be done with a row; a tree asks of every one of thousands before it paints the first."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.mime_types else Qt.ItemFlag.NoItemFlags
        dragged = self.drag is not None or self.drag_several is not None
        return _flags(self.rename is not None, dragged, bool(self.mime_types))

    def hasChildren(self, parent: Index = NOWHERE) -> bool:
        """Tell whether rows stand below: asked of every row, too, and Qt's own answer takes three questions."""
        return (parent.internalId() if parent.isValid() else 0) in self._children and self.rowCount(parent) > 0

    # --- dragging

    def mimeTypes(self) -> list[str]:
        """Tell what can be dropped here."""
        return self.mime_types

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """Return what is dragged."""
        dragged = list(indexes)
        first = dragged[0]
        if self.drag_several is not None:
            return self.drag_several([index.internalId() for index in dragged], str(self.data(first)))
        if self.drag is None:
            return QMimeData()
        return self.drag(first.internalId(), str(self.data(first)))

    def supportedDropActions(self) -> Qt.DropAction:
        """Copies and moves."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Tell whether this may be dropped here."""
        return self.accepts(data, parent.internalId() if parent.isValid() else 0, row >= 0)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Do it; rows are never taken away by the view itself, so False is the answer."""
        if self.canDropMimeData(data, action, row, column, parent):
            self.drop(data, parent.internalId() if parent.isValid() else 0, row)
        return False


def _letters(record: Record) -> str:
    """Return the folded letters by which a record is found."""
    return folded(f"{record.row.name}\n{record.row.aside}\n{record.also}")


@cache
def _flags(renamed: bool, dragged: bool, dropped: bool) -> Qt.ItemFlag:
    """Return what can be done with a row: made once, as joining flags takes longer than all the rest of an answer."""
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    for wanted, flag in (
        (renamed, Qt.ItemFlag.ItemIsEditable), (dragged, Qt.ItemFlag.ItemIsDragEnabled),
        (dropped, Qt.ItemFlag.ItemIsDropEnabled),
    ):  # fmt: skip
        flags = flags | flag if wanted else flags
    return flags


def _chain(record_id: int, above: dict[int, int], known: Container[int]) -> Iterable[int]:
    """Yield a record and those above it, up to one that is known."""
    while record_id and record_id not in known:
        yield record_id
        record_id = above.get(record_id, 0)
