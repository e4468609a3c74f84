"""Heads of sections: what, how many, and what can be done there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from workbench.ui import locale
from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.cut_label import CutLabel
from workbench.ui.widgets.turning import pad


class SectionHead(QWidget):
    """A 12 px semibold head with a count, and at its right a key in text3 or a button with a plus.

    opened: it was clicked, where let_open() said that this leads somewhere.
    """

    opened = Signal()

    def __init__(self, tokens: Tokens, words: str, *, key: str = "", adds: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opens = False
        row = QHBoxLayout(self)
        pad(row, 16, 8, 10, 4)
        row.setSpacing(8)
        self._words, self._count, self._key = QLabel(words), CutLabel(), QLabel(key)
        self.button = QToolButton()
        self.button.setToolTip(adds)
        self.button.setAccessibleName(adds)
        if not adds:  # shown without a parent it would flash up as a window
            self.button.hide()
        if not key:
            self._key.hide()
        row.addWidget(self._words)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.set_tokens(tokens)

    def let_open(self, hint: str) -> None:
        """Let a click lead to what the count is of; hint: the tool tip."""
        self._opens = True
        self.setToolTip(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click."""
        super().mouseReleaseEvent(event)
        if self._opens and event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def set_count(self, count: int | str) -> None:
        """Show how many there are."""
        self._count.setText(locale.number(count) if isinstance(count, int) else count)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._words.setFont(font(tokens, "caps_head"))
        self._words.setStyleSheet(f"color: {tokens.name('text2')}")
        for label in (self._count, self._key):
            label.setFont(font(tokens, "small", tabular=True))
            label.setStyleSheet(f"color: {tokens.name('text3')}")
        self.button.setIcon(icon(tokens, "plus", "text2"))
