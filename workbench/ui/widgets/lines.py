"""Hairlines between panes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QWidget

from workbench.ui.theme.tokens import Tokens


class Hairline(QFrame):
    """One pixel, across or down."""

    def __init__(self, tokens: Tokens, *, down: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        (self.setFixedWidth if down else self.setFixedHeight)(tokens.layout["hairline"])
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.setStyleSheet(f"background: {tokens.name('hairline')}; border: none")


class HairlineSplitter(QSplitter):
    """A splitter whose handle is one hairline; panes don't collapse under the mouse."""

    def __init__(self, tokens: Tokens, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(tokens.layout["hairline"])
        self.setChildrenCollapsible(False)
