"""The line of keys at the foot of a popup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens


class Foot(QLabel):
    """Says which keys do what, small and faint."""

    def __init__(self, tokens: Tokens, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.setFont(font(tokens, "small"))
        self.setStyleSheet(f"color: {tokens.name('text3')}")
