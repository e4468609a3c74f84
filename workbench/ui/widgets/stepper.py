"""A value with a button for less and one for more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tools import ToolButton

VALUE = 92
"""Pixels of the value between its buttons."""


class Stepper(QWidget):
    """Tells stepped(-1) and stepped(+1); what the value then is, is set by who knows it. Up and Down step, too."""

    stepped = Signal(int)

    def __init__(self, tokens: Tokens, less: str, more: str, parent: QWidget | None = None) -> None:
        """less, more: what the buttons do, in words."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.less = ToolButton(tokens, hint=less, icon="minus", parent=self)
        self.more = ToolButton(tokens, hint=more, icon="plus", parent=self)
        self.value = QLabel(self)
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.value.setFixedWidth(VALUE)
        for part in (self.less, self.value, self.more):
            row.addWidget(part)
        self.less.clicked.connect(lambda _checked=False: self.stepped.emit(-1))
        self.more.clicked.connect(lambda _checked=False: self.stepped.emit(1))
        self.set_tokens(tokens)

    def set_value(self, words: str, *, can_less: bool = True, can_more: bool = True) -> None:
        """Show a value; a button that can go no further is off."""
        self.value.setText(words)
        self.less.setEnabled(can_less)
        self.more.setEnabled(can_more)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.less.set_tokens(tokens)
        self.more.set_tokens(tokens)
        self.value.setFont(font(tokens, "ui", tabular=True))
        self.value.setStyleSheet(f"color: {tokens.name('text')}; background: transparent")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Up and Down."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
