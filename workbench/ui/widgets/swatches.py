"""The palette of 24 colours to pick from."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.ui.named import named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

EDGE = 16


class Swatches(QWidget):
    """The palette of 24 in two rows; picked(index). Arrows move, Enter or a click picks."""

    picked = Signal(int)
    SIZE, PITCH, ROW = 18, 24, 12

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._chosen = tokens, -1
        self.setFixedHeight(2 * self.PITCH + 4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Colour"))
        self.setMouseTracking(True)

    def show_colour(self, index: int) -> None:
        """Show a colour as chosen."""
        self._chosen = index
        self.setAccessibleDescription(self._tokens.palette[index].name if index >= 0 else "")
        self.update()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the room for two rows."""
        return QSize(2 * EDGE + self.ROW * self.PITCH, 2 * self.PITCH + 4)

    def index_at(self, x: float, y: float) -> int:
        """Return the colour under a point, -1 for none."""
        column, row = int((x - EDGE) // self.PITCH), int(y // self.PITCH)
        return row * self.ROW + column if 0 <= column < self.ROW and 0 <= row < 2 else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the colour under the mouse."""
        index = self.index_at(event.position().x(), event.position().y())
        self.setToolTip(named(self._tokens.palette[index].name.capitalize()) if index >= 0 else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a colour."""
        index = self.index_at(event.position().x(), event.position().y())
        if index >= 0:
            self.picked.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pick the neighbour."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self.ROW, Qt.Key.Key_Down: self.ROW}
        step = steps.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._chosen + step < len(self._tokens.palette):
            self.picked.emit(self._chosen + step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the swatches, a ring around the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, colour in enumerate(self._tokens.palette):
            x, y = EDGE + index % self.ROW * self.PITCH + 2, index // self.ROW * self.PITCH + 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour.solid)
            painter.drawRoundedRect(x + 1, y + 1, self.SIZE - 2, self.SIZE - 2, 4, 4)
            if index == self._chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._tokens.colour("focus" if self.hasFocus() else "text"), 2))
                painter.drawRoundedRect(x - 1, y - 1, self.SIZE + 2, self.SIZE + 2, 5, 5)
