"""Toggles: words in a box that is filled while they hold; Space or a click turns them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import turned

HEIGHT = 24
PAD = 8


class Toggle(PaintedButton):
    """24 high: words of 12 px in a box; toggled(bool) tells a turn."""

    def __init__(self, tokens: Tokens, words: str, hint: str = "", parent: QWidget | None = None) -> None:
        """hint: the tool tip."""
        super().__init__(parent)
        self._tokens = tokens
        self.setText(words)
        self.setToolTip(tip(hint))
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._font = font(tokens, "small")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return what the words need."""
        return QSize(round(QFontMetricsF(self._font).horizontalAdvance(self.text())) + 2 * PAD + 1, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let the words be cut where there is no room."""
        return QSize(min(self.sizeHint().width(), 46), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the words, and the focus ring for who comes by keyboard."""
        painter, tokens, on = turned(QPainter(self), self), self._tokens, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius["control"]
        wide = 2 if on and tokens.mode is Mode.HIGH_CONTRAST else 1
        painter.setPen(QPen(tokens.colour("accent" if on else "border"), wide))
        painter.setBrush(tokens.colour("accent_soft" if on else "hover" if self.underMouse() else "field"))
        painter.drawRoundedRect(box, radius, radius)
        if self.ring and self.hasFocus():
            painter.setPen(QPen(tokens.colour("focus"), tokens.layout["focus_ring"]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(self._font)
        painter.setPen(tokens.colour("accent" if on else "text2"))
        measure = QFontMetricsF(self._font)
        words = measure.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 2 * PAD + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)
        painter.end()
