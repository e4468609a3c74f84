"""A popup to pick one of many by its name: a filter over a list; Enter or a click picks, Esc closes."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.widgets.views import RowTree

WIDTH, TALLEST, LEAST = 340, 380, 120


class _Names(RowTree):
    """The list. entered: Enter."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PickPopup(Popover):
    """picked(id): one was chosen."""

    picked = Signal(object)

    def __init__(self, tokens: Tokens, words: str, parent: QWidget) -> None:
        """words: what the filter says while it is empty."""
        super().__init__(tokens, parent)
        self.setAccessibleName(words)
        self.filter = FilterField(tokens, words, self)
        self.model = RecordsModel()
        self.view = _Names(tokens, words, self)
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.filter.list_below = self.view
        self.filter.textChanged.connect(self._find)
        self.filter.returnPressed.connect(self._pick)
        self.view.entered.connect(self._pick)
        self.view.clicked.connect(self._pick_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        self.setFixedWidth(WIDTH + 2 * SHADOW)

    def offer(self, records: Sequence[Record], chosen: int, anchor: QWidget) -> None:
        """Open below a widget with these, one of them the present choice; else the first is marked: Enter takes it."""
        self.filter.clear()
        self.model.show(records)
        index = self.model.index_of(chosen)
        self.view.setCurrentIndex(index if index.isValid() else self.model.index(0, 0))
        rows = sum(self.view.sizeHintForIndex(self.model.index_of(one.id)).height() for one in records[:12])
        self.setFixedHeight(max(LEAST, min(TALLEST, rows + 70)) + 2 * SHADOW)
        self.open(anchor)

    def _find(self, words: str) -> None:
        self.model.filter(words)
        first = self.model.ids()
        if first and words:
            self.view.setCurrentIndex(self.model.index_of(first[0]))

    def _pick(self) -> None:
        self._pick_at(self.view.currentIndex())

    def _pick_at(self, index: QModelIndex) -> None:
        if index.isValid():
            picked = int(index.internalId())
            self.dismiss()
            self.picked.emit(picked)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        for part in (self.filter, self.view):
            part.set_tokens(tokens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up from the list's head goes back to the filter; Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
