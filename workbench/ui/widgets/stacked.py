"""Two panes over each other in one navigator, the lower as high as the analyst pulls it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import HairlineSplitter

LEAST = 120
"""Pixels below which neither pane shrinks."""


class Stacked(QWidget):
    """Passes new looks on to both."""

    def __init__(self, tokens: Tokens, upper: QWidget, lower: QWidget) -> None:
        super().__init__()
        self.panes = (upper, lower)
        self._splitter = HairlineSplitter(tokens, Qt.Orientation.Vertical)
        for pane in self.panes:
            pane.setMinimumHeight(LEAST)
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.indexOf(pane), 1)
        self._splitter.setSizes([1000, 1000])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for pane in self.panes:
            if hasattr(pane, "set_tokens"):
                pane.set_tokens(tokens)
