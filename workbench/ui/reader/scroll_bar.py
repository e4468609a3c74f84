"""The scroll bar, with a tick for each highlight in the text."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from workbench.ui.reader.looks import Looks
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.shades import Shades, mixed
from workbench.ui.reader.style import SCROLL_BAR, TICK_HEIGHT, TICK_WIDTH
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

THUMB_LEAST = 36
_LEFT = (SCROLL_BAR + 1 - TICK_WIDTH) // 2
NEAR = 4
"""Pixels above and below within which a tick answers to the mouse."""


class Ticked(Protocol):
    """What stands at a tick: palette index of its colour, -1 for none; marks there; whether one has a comment."""

    @property
    def colour(self) -> int:
        """Return the palette index."""

    @property
    def marks(self) -> list[Mark]:
        """Return the first few marks, in order."""

    @property
    def count(self) -> int:
        """Return how many marks there are."""

    @property
    def noted(self) -> bool:
        """Tell whether one has a comment."""


class TickBar(QScrollBar):
    """A vertical scroll bar 14 wide: ticks 8 x 2, a point beside those with a comment, the thumb over them.

    tick_clicked(mark): the analyst wants to go there.
    """

    tick_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without looks and ticks."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._looks: Looks | None = None
        self._ticks: Mapping[int, Ticked] = {}
        self._pressed: float | None = None
        self._hit_rows: Sequence[int] = ()
        self._hit_boxes: Sequence[QRect] = ()
        self._picture: QPixmap | None = None
        self._grip: float | None = None
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """Return the width of 14."""
        return QSize(SCROLL_BAR, 60)

    def minimumSizeHint(self) -> QSize:
        """Return the width of 14."""
        return QSize(SCROLL_BAR, 40)

    def set_looks(self, looks: Looks) -> None:
        """Take other colours."""
        self._looks = looks
        self._picture = None
        self.update()

    def set_ticks(self, ticks: Mapping[int, Ticked]) -> None:
        """Show ticks, by pixel row."""
        self._ticks = dict(ticks)
        self._picture = None
        self.update()

    def set_hit_ticks(self, rows: Sequence[int]) -> None:
        """Show ticks of hits, over all others and the thumb, at pixel rows."""
        if list(rows) != list(self._hit_rows):
            self._hit_rows = tuple(rows)
            self._hit_boxes = [QRect(1, y, SCROLL_BAR - 1, TICK_HEIGHT) for y in rows]
            self.update()

    @property
    def ticks(self) -> Mapping[int, Ticked]:
        """Return the ticks shown, by pixel row."""
        return self._ticks

    def thumb(self) -> QRectF:
        """Return where the thumb stands, in pixels of the bar; empty when all is on view."""
        reach = self.maximum() - self.minimum()
        if reach <= 0:
            return QRectF()
        length = max(THUMB_LEAST, self.height() * self.pageStep() / (reach + self.pageStep()))
        top = (self.height() - length) * (self.value() - self.minimum()) / reach
        return QRectF(4, top, 7, length)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ticks, then the thumb."""
        if self._looks is None:
            return
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._draw_ticks(self._looks)
        painter.drawPixmap(0, 0, self._picture)
        thumb = self._looks.colour("thumb")
        if self._grip is not None or self.underMouse():
            thumb = mixed(thumb, self._looks.colour("text3"), 0.35)
        thumb.setAlphaF(0.78)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(thumb)
        painter.drawRoundedRect(self.thumb(), 3.5, 3.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(self._looks.colour("warn"))
        painter.drawRects(self._hit_boxes)
        painter.end()

    def _draw_ticks(self, looks: Looks) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(looks.colour("paper"))
        painter, shades = QPainter(picture), Shades(looks)
        painter.fillRect(0, 0, 1, self.height(), looks.colour("hairline"))
        for y, tick in self._ticks.items():
            colour = shades.solid(tick.colour) if tick.colour >= 0 else looks.colour("text3")
            painter.fillRect(_LEFT, y, TICK_WIDTH, TICK_HEIGHT, QColor(colour))
            if tick.noted:
                painter.fillRect(_LEFT + TICK_WIDTH + 1, y, 2, TICK_HEIGHT, looks.colour("text2"))
        painter.end()
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint anew at the new size."""
        self._picture = None
        super().resizeEvent(event)

    def tick_at(self, y: float) -> Ticked | None:
        """Return the tick nearest to a height, None if none is near."""
        near = [row for row in self._ticks if abs(row + TICK_HEIGHT / 2 - y) <= NEAR]
        return self._ticks[min(near, key=lambda row: abs(row + TICK_HEIGHT / 2 - y))] if near else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grip the thumb, or go to the tick; a press elsewhere brings the thumb there first."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y, thumb = event.position().y(), self.thumb()
        self._pressed = y
        on_thumb = thumb.top() <= y <= thumb.bottom()
        if not on_thumb and self.tick_at(y) is not None:
            return
        self._grip = y - thumb.top() if on_thumb else thumb.height() / 2
        if not on_thumb:
            self._drag_to(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the thumb; over a tick the hand shows that it can be clicked."""
        y = event.position().y()
        if self._pressed is not None and abs(y - self._pressed) > NEAR:
            self._pressed = None
        if self._grip is not None:
            self._drag_to(y)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor if self.tick_at(y) else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the thumb; a click on a tick that did not move it tells of the tick."""
        pressed, self._pressed, self._grip = self._pressed, None, None
        y = event.position().y()
        tick = self.tick_at(y) if pressed is not None and abs(y - pressed) <= NEAR else None
        if tick is not None and event.button() is Qt.MouseButton.LeftButton:
            self.tick_clicked.emit(tick.marks[0])
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what a tick stands for when the mouse rests on it."""
        if isinstance(event, QHelpEvent):
            tick = self.tick_at(event.pos().y())
            QToolTip.showText(event.globalPos(), tip(tick_words(tick)) if tick else "", self)
            return True
        return super().event(event)

    def _drag_to(self, y: float) -> None:
        room = self.height() - self.thumb().height()
        if self._grip is not None and room > 0:
            reach = self.maximum() - self.minimum()
            self.setValue(self.minimum() + round((y - self._grip) * reach / room))


def tick_words(tick: Ticked) -> str:
    """Return the names at a tick, a line each, how many more there are, and whether one has a comment."""
    lines = list(dict.fromkeys(mark.label for mark in tick.marks))
    more = tick.count - len(tick.marks)
    lines += [tr("and %n more", more)] if more > 0 else []
    lines += [tr("with a comment")] if tick.noted else []
    return "\n".join(lines)
