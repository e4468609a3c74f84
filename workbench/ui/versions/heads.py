"""Heads of the review and of the correction: what it is about at the left, what can be done with it as a whole at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.cut_label import CutLabel
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr


class Head(QWidget):
    """A title over a sentence; at the right Discard and the one filled button."""

    def __init__(self, tokens: Tokens, act: str, parent: QWidget | None = None) -> None:
        """act: what the filled button says."""
        super().__init__(parent)
        self.title, self.words = CutLabel(), QLabel()
        self.discard, self.go = QPushButton(tr("Discard")), QPushButton(act)
        self.go.setProperty("primary", True)
        for button in (self.discard, self.go):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        told = QVBoxLayout()
        told.setSpacing(2)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(40)
            told.addWidget(label)
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addLayout(told, 1)
        row.addWidget(self.discard)
        row.addWidget(self.go)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.title.setFont(font(tokens, "ui_strong"))
        self.words.setFont(font(tokens, "small"))
        self.words.setStyleSheet(f"color: {tokens.name('text2')}")


class TextHead(QWidget):
    """30 high, over one of the texts: which version it is, and where it comes from."""

    def __init__(self, tokens: Tokens, words: str, aside: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(32)
        self._words, self._aside = QLabel(words), CutLabel(aside)
        row = QHBoxLayout(self)
        pad(row, 16, 0, 12, 0)
        for label in (self._words, self._aside):
            label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        row.addStretch(1)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._words.setFont(font(tokens, "ui_strong"))
        self._aside.setFont(font(tokens, "small"))
        self._aside.setStyleSheet(f"color: {tokens.name('text2')}")
