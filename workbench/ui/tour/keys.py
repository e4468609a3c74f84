"""Keys as they look on a keyboard, and the dots that tell how far the tour is."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens

HEIGHT = 24
PAD = 7
GAP = 6
DOT = 7
PITCH = 13


class Keys(QWidget):
    """A row of key caps."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._keys = tokens, list[str]()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show these keys; none takes no room."""
        self._keys = [key for key in keys if key]
        self.setAccessibleName(", ".join(self._keys))
        self.setVisible(bool(self._keys))
        self.updateGeometry()
        self.update()

    def _widths(self) -> list[int]:
        measure = QFontMetricsF(font(self._tokens, "small"))
        return [max(HEIGHT, round(measure.horizontalAdvance(key)) + 2 * PAD) for key in self._keys]

    def sizeHint(self) -> QSize:
        """Return what the keys need."""
        widths = self._widths()
        return QSize(sum(widths) + GAP * max(0, len(widths) - 1), HEIGHT)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each key as a box with a thicker lower edge."""
        painter, tokens, x = QPainter(self), self._tokens, 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(tokens, "small"))
        for key, width in zip(self._keys, self._widths(), strict=True):
            left = self.width() - x - width if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x
            box = QRectF(left, 0, width, HEIGHT).adjusted(0.5, 0.5, -0.5, -1.5)
            painter.setPen(QPen(tokens.colour("border"), 1))
            painter.setBrush(tokens.colour("panel"))
            painter.drawRoundedRect(box, 4, 4)
            painter.drawLine(box.bottomLeft() + QPointF(3, 1), box.bottomRight() + QPointF(-3, 1))
            painter.setPen(tokens.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            x += width + GAP
        painter.end()


class Dots(QWidget):
    """One dot a step: those behind filled, the one that is on larger."""

    def __init__(self, tokens: Tokens, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._count, self._at = tokens, count, 0
        self.setFixedSize(count * PITCH, 16)

    def show_at(self, number: int) -> None:
        """Show which step is on, from 0."""
        self._at = number
        self.update()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots."""
        painter, tokens = QPainter(self), self._tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number in range(self._count):
            at = self._count - 1 - number if mirrored else number
            radius = DOT / 2 + (0.5 if number == self._at else -0.5)
            painter.setPen(QPen(tokens.colour("accent" if number <= self._at else "text3"), 1.2))
            painter.setBrush(tokens.colour("accent") if number <= self._at else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(at * PITCH + PITCH / 2, 8), radius, radius)
        painter.end()
