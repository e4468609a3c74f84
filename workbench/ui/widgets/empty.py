"""Empty states: what a pane says while there is nothing in it, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens


class EmptyState(QWidget):
    """An icon, a line and what to do, in the middle."""

    def __init__(self, tokens: Tokens, icon_name: str, words: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        self._picture, self._words, self._hint = QLabel(), QLabel(words), QLabel(hint)
        column.addStretch(1)
        for label in (self._picture, self._words, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(2)
        self.set_tokens(tokens)

    def say(self, words: str, hint: str) -> None:
        """Say something else."""
        self._words.setText(words)
        self._hint.setText(hint)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._picture.setPixmap(pixmap(tokens, self._icon_name, 32, "text3", self.devicePixelRatioF()))
        self._words.setFont(font(tokens, "ui_strong"))
        self._hint.setFont(font(tokens, "small"))
        self._hint.setStyleSheet(f"color: {tokens.name('text2')}")
