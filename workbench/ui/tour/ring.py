"""The ring around what a step of the tour is about; the mouse goes through it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.ui.theme.tokens import Mode, Tokens

APART = 5
"""Pixels between what is ringed and the ring."""
GLOW = 5
"""Pixels that the ring's soft edge takes."""


class Ring(QWidget):
    """A child of the window, as large as it must be, so that nothing else is painted for it."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_around(self, target: QRect | None) -> None:
        """Stand around a rectangle of the window, or nowhere."""
        if target is None or target.isEmpty():
            self.hide()
            return
        more = APART + GLOW
        whole = target.adjusted(-more, -more, more, more)
        if whole != self.geometry():
            self.setGeometry(whole)
        self.show()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring and, around it, its fading edge."""
        painter, accent = QPainter(self), self._tokens.colour("accent")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(GLOW, GLOW, -GLOW, -GLOW)
        for step in range(1, GLOW if self._tokens.mode is not Mode.HIGH_CONTRAST else 0):
            tone = QColor(accent)
            tone.setAlphaF(0.24 * (1 - step / GLOW))
            painter.setPen(QPen(tone, 2))
            painter.drawRoundedRect(box.adjusted(-step, -step, step, step), 8 + step, 8 + step)
        painter.setPen(QPen(accent, 3))
        painter.drawRoundedRect(box, 8, 8)
        painter.end()
