"""The frame of popups: raised, rounded, the only thing with a shadow."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.ui.theme.tokens import Tokens

SHADOW = 14
"""Pixels around the frame that the shadow takes; a popup's layout keeps them free."""


class PopupFrame(QWidget):
    """A child widget that floats over its parent; contents go inside margins of SHADOW pixels."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, fill and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        shadow = self._tokens.colour("shadow")
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW - 2, 0, -1):
            tone = QColor(shadow)
            tone.setAlphaF(shadow.alphaF() * 0.16 * (1 - step / SHADOW))
            painter.setBrush(tone)
            painter.drawRoundedRect(frame.adjusted(-step, -step + 3, step, step + 2), 8 + step, 8 + step)
        painter.setBrush(self._tokens.colour("raised"))
        painter.setPen(QPen(self._tokens.colour("border"), 1))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
