"""The files of imports as a list that Qt shows; what changes on the board is changed here, row by row."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.ui.importing.board import FileRow
from workbench.ui.importing.sentences import list_row, short
from workbench.ui.widgets.rows import RowRole
from workbench.ui.widgets.tips import tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class FilesModel(QAbstractListModel):
    """Rows with their numbers on the board, those left out that the filter does not want."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[FileRow] = []
        self._numbers: list[int] = []
        self._wanted: Callable[[FileRow], bool] = lambda _row: True

    def filter(self, wanted: Callable[[FileRow], bool]) -> None:
        """Show only what is wanted."""
        self._wanted = wanted
        self.show(self._rows)

    def show(self, rows: Sequence[FileRow]) -> None:
        """Show the board as it is now; what stands there still keeps its place and choice."""
        numbers = [number for number, row in enumerate(rows) if self._wanted(row)]
        before, known = self._rows, self._numbers
        if numbers[: len(known)] != known:
            self.beginResetModel()
            self._rows, self._numbers = list(rows), numbers
            self.endResetModel()
            return
        if len(numbers) > len(known):
            self.beginInsertRows(NOWHERE, len(known), len(numbers) - 1)
            self._rows, self._numbers = list(rows), numbers
            self.endInsertRows()
        self._rows = list(rows)
        changed = [at for at, number in enumerate(known) if before[number] is not rows[number]]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def number(self, index: Index) -> int:
        """Return the number on the board of what stands at an index, -1 for nothing."""
        return self._numbers[index.row()] if index.isValid() and index.row() < len(self._numbers) else -1

    def place(self, number: int) -> QModelIndex:
        """Return where a row of the board stands; invalid if it is not on show."""
        return self.index(self._numbers.index(number)) if number in self._numbers else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Tell how many rows are on show."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell a file in words."""
        number = self.number(index)
        if number < 0:
            return None
        row = self._rows[number]
        if role == RowRole:
            return list_row(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {short(row)}"
        return tip(str(row.path)) if role == Qt.ItemDataRole.ToolTipRole else None
