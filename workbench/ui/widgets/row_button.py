"""A row that is a button: as wide as there is room, its ground painted under hover and focus; what it says is its own."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.turning import turned


class RowButton(PaintedButton):
    """A fixed height in pixels; set accessible name and tool tip, and paint in paintEvent after `ground()`."""

    def __init__(self, tokens: Tokens, height: int) -> None:
        super().__init__()
        self._tokens = tokens
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Take what width there is."""
        return QSize(120, self.height())

    def ground(self) -> QPainter:
        """Return a painter of the row, its ground painted: 6 px from the pane's edges, radius 5."""
        painter, tokens, rect = turned(QPainter(self), self), self._tokens, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ringed = self.ring and self.hasFocus()
        if self.underMouse() or ringed:
            painter.setPen(tokens.colour("focus") if ringed else Qt.GlobalColor.transparent)
            painter.setBrush(tokens.colour("hover"))
            painter.drawRoundedRect(rect.adjusted(6.5, 0.5, -6.5, -0.5), 5, 5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        return painter
