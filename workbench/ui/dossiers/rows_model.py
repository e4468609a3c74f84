"""The rows of a list as a model: what stays is left alone, so that choice, scroll place and open editors stay, too."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from workbench.ui.dossiers.rows import (
    ClaimRow,
    ClashRow,
    EventRow,
    ExhibitRow,
    HeadRow,
    Key,
    MemoRow,
    MoreRow,
    PassageRow,
    Row,
    SourceRow,
    WordsRow,
)
from workbench.ui.mime import PASSAGES, SPANS, passages_data
from workbench.ui.widgets.tips import tip

RowRole = Qt.ItemDataRole.UserRole + 31
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows of any kind. passage_words(passage id): what a screen reader hears of a passage."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self.passage_words: Callable[[int], str] = lambda _passage_id: ""
        self.takes_passages = False
        """Whether passages and stretches of the text may be dropped on rows."""

    def show(self, rows: Sequence[Row]) -> None:
        """Show these in place of the former; rows at both ends that stay in their order are kept, changed or not."""
        old, new = self.rows, rows
        if old == new:
            return
        head = _same(old, new)
        tail = _same(old[head:][::-1], new[head:][::-1])
        self._replace(head, len(old) - tail, new[head : len(new) - tail])
        self.rows = new
        kept = [*range(head), *range(len(new) - tail, len(new))]
        shift = len(old) - len(new)
        for row in kept:
            if old[row if row < head else row + shift] != new[row]:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _replace(self, begin: int, end: int, fresh: Sequence[Row]) -> None:
        """Put rows in the place of others."""
        if end > begin:
            self.beginRemoveRows(_NOWHERE, begin, end - 1)
            self.rows = [*self.rows[:begin], *self.rows[end:]]
            self.endRemoveRows()
        if fresh:
            self.beginInsertRows(_NOWHERE, begin, begin + len(fresh) - 1)
            self.rows = [*self.rows[:begin], *fresh, *self.rows[begin:]]
            self.endInsertRows()

    def place_of(self, key: Key) -> int:
        """Return where a row stands, -1 if nowhere."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def row_at(self, index: Index) -> Row | None:
        """Return the row of an index, None if there is none."""
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell a row."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == RowRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.passage_words(row.passage_id) if isinstance(row, PassageRow) else words_of(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ClaimRow):
            return tip(row.tip) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be done with a row."""
        row = self.row_at(index)
        dropping = Qt.ItemFlag.ItemIsDropEnabled if self.takes_passages else Qt.ItemFlag.NoItemFlags
        if row is None:
            return dropping
        if isinstance(row, (WordsRow, SourceRow)):
            return Qt.ItemFlag.ItemIsEnabled | dropping
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | dropping
        return flags | Qt.ItemFlag.ItemIsDragEnabled if isinstance(row, (PassageRow, ExhibitRow)) else flags

    # --- dragging

    def mimeTypes(self) -> list[str]:
        """Tell what can be dropped here."""
        return [PASSAGES, SPANS] if self.takes_passages else []

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """Return the passages that are dragged."""
        rows = [self.row_at(index) for index in indexes]
        return passages_data([row.passage_id for row in rows if isinstance(row, (PassageRow, ExhibitRow))])

    def supportedDragActions(self) -> Qt.DropAction:
        """Copies: what is dragged stays."""
        return Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Copies, and what is offered as a move."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def _same(old: Sequence[Row], new: Sequence[Row]) -> int:
    """Return how many rows from the beginning are the same ones."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one.key != other.key:
            break
        count += 1
    return count


def words_of(row: Row) -> str:
    """Return what a row says, to a screen reader as well."""
    match row:
        case HeadRow():
            parts = [row.words, row.count, row.aside]
        case ClaimRow():
            parts = [row.label, " ".join(one for one in (row.name, row.words) if one), row.sayer, row.as_what, row.grade]
        case ExhibitRow():
            parts = [row.stance, row.quote, row.source, row.grade, row.comment]
        case ClashRow():
            parts = [row.title, *(f"{side.says} {side.quote} ({side.source} {side.grade})".strip() for side in row.sides)]
        case MemoRow():
            parts = [row.kind, row.words, row.aside]
        case EventRow():
            parts = [row.when, row.words]
        case SourceRow():
            parts = [row.title, row.count, row.reliability]
        case WordsRow() | MoreRow():
            parts = [row.words]
        case _:
            parts = []
    return ", ".join(part for part in parts if part)
