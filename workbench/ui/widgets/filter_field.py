"""A field to type a filter into."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.icons import icon
from workbench.ui.theme.tokens import Tokens


class FilterField(QLineEdit):
    """30 high, a glass at its left; Esc empties it, then gives the focus back; Down goes on to the list below."""

    def __init__(self, tokens: Tokens, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setFixedHeight(tokens.layout["field"])
        self.setProperty("glass", True)
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.list_below: QWidget | None = None
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._glass.setIcon(icon(tokens, "magnifying-glass", "text2"))
        clear = self.findChild(QAction, "_q_qlineeditclearaction")  # Qt's own name for it
        if clear is not None:
            clear.setIcon(icon(tokens, "x", "text2"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties, Down goes on."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down and self.list_below is not None:
            self.list_below.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
