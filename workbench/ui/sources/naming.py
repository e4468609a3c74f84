"""The line in which a new group of sources gets its name: Enter makes it, Esc closes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class GroupField(QWidget):
    """made(name): Enter was pressed; `sources`: those that the group is for. It stays open until the group is there."""

    made = Signal(str)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.sources: tuple[int, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Name of the new group"))
        self.field.setAccessibleName(tr("Name of the new group"))
        self.field.setFixedHeight(tokens.layout["field"])
        self.field.returnPressed.connect(self._make)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 6)
        row.addWidget(self.field)
        self.hide()

    def open(self, sources: Sequence[int]) -> None:
        """Ask for the name of a group of these."""
        self.sources = tuple(sources)
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        if self.field.text().strip():
            self.made.emit(self.field.text())

    def dismiss(self) -> None:
        """Close."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def set_tokens(self, _tokens: Tokens) -> None:
        """Wear other looks: the palette's."""
