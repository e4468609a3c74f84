"""The palette's popup: a field over a list; Enter does it, Esc goes back."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.palette_matching import Entry, ranked
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.popup import SHADOW, PopupFrame
from workbench.ui.widgets.rows import Row, RowRole
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
WIDTH, MOST_ROWS = 620, 12


class EntryModel(QAbstractListModel):
    """Entries as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many there are."""
        return 0 if parent.isValid() else max(1, len(self.entries))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell an entry's words."""
        if not index.isValid() or index.row() >= len(self.entries):
            nothing = tr("Nothing is called that")
            return {RowRole: Row(nothing, faint=True), Qt.ItemDataRole.DisplayRole: nothing}.get(role)
        entry = self.entries[index.row()]
        if role == RowRole:
            return Row(entry.words, aside=entry.kind, count=entry.keys)
        return entry.words if role == Qt.ItemDataRole.DisplayRole else None


class Palette(PopupFrame):
    """Opens at the top of its parent over whatever is there."""

    def __init__(self, tokens: Tokens, entries: Callable[[], Iterable[Entry]], parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self._entries = entries
        self._before: QWidget | None = None
        self.field = FilterField(tokens, tr("Command, theme, entity or source"))
        self.field.textChanged.connect(self._refresh)
        self.field.installEventFilter(self)
        self._model = EntryModel()
        self.view = RowList(tokens, tr("What was found"))
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.clicked.connect(lambda index: self._do(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.view)
        self.hide()

    def open(self) -> None:
        """Show everything that can be done now and take the focus."""
        parent = self.parentWidget()
        self._before = parent.focusWidget() if parent is not None else None
        width = min(WIDTH, parent.width() - 40) if parent is not None else WIDTH
        self.setGeometry((parent.width() - width) // 2 if parent is not None else 0, 24, width, self.height())
        self.field.clear()
        self._refresh()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.field.set_tokens(tokens)
        self.view.set_tokens(tokens)

    def _refresh(self) -> None:
        self._model.show(ranked(self._entries(), self.field.text()))
        self.view.setCurrentIndex(self._model.index(0, 0))
        self._fit()

    def _fit(self) -> None:
        """As high as what was found, up to twelve rows; one row's room when nothing was."""
        rows = max(1, min(MOST_ROWS, self._model.rowCount()))
        room = rows * self.view.sizeHintForRow(0) if self._model.rowCount() else 28
        self.view.setFixedHeight(room)
        self.resize(self.width(), room + self.field.height() + 2 * SHADOW + 10 + 8 + 6)

    def _do(self, row: int) -> None:
        if 0 <= row < len(self._model.entries):
            entry = self._model.entries[row]
            self.dismiss()
            entry.act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that belong to the list; the palette closes when the focus goes elsewhere."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        row, last = self.view.currentIndex().row(), self._model.rowCount() - 1
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._do(row)
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in steps:
            self.view.setCurrentIndex(self._model.index(max(0, min(last, row + steps[Qt.Key(key)])), 0))
        else:
            return False
        return True
