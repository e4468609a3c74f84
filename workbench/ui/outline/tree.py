"""The tree of headings: a click or Enter goes there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.ui.records_model import RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.views import RowTree


class HeadingTree(RowTree):
    """wanted(id): a heading was clicked, or Enter pressed on it. left: Esc was pressed."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, tokens: Tokens, words: str, model: RecordsModel) -> None:
        super().__init__(tokens, words)
        self.records = model
        self.setModel(model)
        self.setIndentation(14)
        self.clicked.connect(lambda index: self.wanted.emit(index.internalId()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, Esc goes back to the text; the rest is the view's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex().internalId())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_current(self, record_id: int) -> None:
        """Mark a row as that at which one reads, its branch opened; 0 for none."""
        index = self.records.index_of(record_id)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            if index.isValid():
                self.scrollTo(index)
