"""A box to choose one of a few from: with a caret, and deaf to the wheel, which is for scrolling past."""

from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import turned

CARET = 12


class ChoiceBox(QComboBox):
    """As narrow as its place asks for; a long choice is cut there and whole in the list."""

    def __init__(self, tokens: Tokens, words: str, parent: QWidget | None = None) -> None:
        """words: the accessible name."""
        super().__init__(parent)
        self._tokens = tokens
        self.setAccessibleName(words)
        self.setFixedHeight(tokens.layout["field"])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(24)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the caret that the style sheet has no picture for."""
        super().paintEvent(event)
        picture = pixmap(self._tokens, "caret-down", CARET, "text2", self.devicePixelRatioF())
        painter = turned(QPainter(self), self)
        painter.drawPixmap(self.width() - CARET - 9, (self.height() - CARET) // 2, picture)
        painter.end()
