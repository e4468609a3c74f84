"""Chips: a theme or an entity by its sign and name, on its tint."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import turned

HEIGHT = 24


class Chip(QWidget):
    """A theme (colour 0 to 23) on its tint, or an entity (colour -1) in a box with the icon of its kind."""

    clicked = Signal()

    def __init__(self, tokens: Tokens, name: str, *, colour: int = -1, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour, self._icon = name, colour, icon
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setFixedHeight(HEIGHT)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._font = font(tokens, "ui")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the width that the name needs, at most 240."""
        return QSize(min(240, QFontMetrics(self._font).horizontalAdvance(self._name) + 34), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let it shrink to its sign and a few letters."""
        return QSize(60, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = turned(QPainter(self), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._colour >= 0:
            theme = self._tokens.palette[self._colour]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tint)
            painter.drawRoundedRect(rect, 4, 4)
            painter.setBrush(theme.solid)
            painter.drawRoundedRect(QRectF(8, HEIGHT / 2 - 5, 10, 10), 2.5, 2.5)
        else:
            painter.setPen(QPen(self._tokens.colour("border"), 1))
            painter.setBrush(self._tokens.colour("field"))
            painter.drawRoundedRect(rect, 4, 4)
            picture = pixmap(self._tokens, self._icon or "tag", 14, "text2", self.devicePixelRatioF())
            painter.drawPixmap(QPointF(6, HEIGHT / 2 - 7), picture)
        painter.setFont(self._font)
        painter.setPen(self._tokens.colour("text"))
        words = QFontMetrics(self._font).elidedText(self._name, Qt.TextElideMode.ElideRight, self.width() - 32)
        painter.drawText(rect.adjusted(24, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
