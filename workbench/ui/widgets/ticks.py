"""A box to tick, with words beside it: its edge is seen in all looks, which Fusion's is not in dark ones."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.tips import tip

HEIGHT, BOX, GAP = 24, 16, 8


class Tick(PaintedButton):
    """24 high; Space or a click turns it, toggled(bool) tells."""

    def __init__(self, tokens: Tokens, words: str, hint: str = "", parent: QWidget | None = None) -> None:
        """hint: the tool tip."""
        super().__init__(parent)
        self.setText(words)
        self.setToolTip(tip(hint))
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._font = font(tokens, "ui")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return what box and words need."""
        return QSize(round(QFontMetricsF(self._font).horizontalAdvance(self.text())) + BOX + GAP + 6, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its tick, the words, and the focus ring for who comes by keyboard."""
        painter, tokens, on = QPainter(self), self._tokens, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - BOX - 2 if mirrored else 2
        box = QRectF(left + 0.5, (HEIGHT - BOX) / 2 + 0.5, BOX - 1, BOX - 1)
        able = self.isEnabled()
        painter.setPen(QPen(tokens.colour("accent" if on and able else "text3"), 1))
        painter.setBrush(tokens.colour(("accent" if able else "text3") if on else "hover" if self.underMouse() else "field"))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            picture = pixmap(tokens, "check-bold", BOX - 4, "on_accent", self.devicePixelRatioF())
            painter.drawPixmap(round(box.left() + 1.5), round(box.top() + 1.5), picture)
        if self.ring and self.hasFocus():
            painter.setPen(QPen(tokens.colour("focus"), tokens.layout["focus_ring"]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, -1, -1), 4, 4)
        painter.setFont(self._font)
        painter.setPen(tokens.colour("text" if able else "text3"))
        words = QRectF(0 if mirrored else BOX + GAP + 2, 0, self.width() - BOX - GAP - 2, HEIGHT)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        painter.end()
