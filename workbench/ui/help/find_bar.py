"""The bar that finds words in the page: Enter goes on, with Shift back, Esc closes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr


class PageFindField(FilterField):
    """stepped(1 or -1): Enter; closed: Esc."""

    stepped = Signal(int)
    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the keys that belong to the bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class PageFindBar(QWidget):
    """changed(words): another thing is sought; stepped(1 or -1): the next hit is wanted; closed."""

    changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PageFindField(tokens, tr("Find in this page"))
        self.note = QLabel()
        self._buttons = [
            ToolButton(tokens, hint=tr("Previous hit  Shift+F3"), icon="caret-up"),
            ToolButton(tokens, hint=tr("Next hit  F3"), icon="caret-down"),
            ToolButton(tokens, hint=tr("Close  Esc"), icon="x"),
        ]
        row = QHBoxLayout(self)
        pad(row, 12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.note)
        for button in self._buttons:
            row.addWidget(button)
        up, down, close = self._buttons
        up.clicked.connect(lambda _checked=False: self.stepped.emit(-1))
        down.clicked.connect(lambda _checked=False: self.stepped.emit(1))
        close.clicked.connect(lambda _checked=False: self.closed.emit())
        self.field.textChanged.connect(self.changed)
        self.field.stepped.connect(self.stepped)
        self.field.closed.connect(self.closed)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.set_tokens(tokens)

    def say(self, current: int, count: int) -> None:
        """Say which of how many hits is shown (from 1; 0 where none is)."""
        words = tr("{number} of {count}").format(number=current, count=count) if count else tr("not on this page")
        self.note.setText(words if self.field.text() else "")
        self.field.setAccessibleDescription(self.note.text())

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.field.set_tokens(tokens)
        self.note.setFont(font(tokens, "small", tabular=True))
        self.note.setStyleSheet(f"color: {tokens.name('text2')}")
        for button in self._buttons:
            button.set_tokens(tokens)
