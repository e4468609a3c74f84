"""The scroll bar, with a tick for each highlight in the text."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from workbench.ui.reader.looks import Looks
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.shades import Shades, mixed
from workbench.ui.reader.style import SCROLL_BAR, TICK_HEIGHT, TICK_WIDTH

THUMB_LEAST = 36
_LEFT = (SCROLL_BAR + 1 - TICK_WIDTH) // 2
SLICE = 4000


def tick_rows(marks: Sequence[Mark], starts: Sequence[int], tops: Sequence[int], height: int) -> Iterator[Mapping[int, int]]:
    """Yield what is known of the ticks after every few thousand marks: pixel row of the bar -> colour index.

    starts: the rows' first code points; tops: their y, with the document's height as last; height: the bar's, in pixels.
    """
    ticks: dict[int, int] = {}
    total = max(1, tops[-1]) if tops else 1
    for at in range(0, len(marks), SLICE):
        for mark in marks[at : at + SLICE]:
            if mark.is_theme:
                row = max(0, bisect_right(starts, mark.start) - 1)
                first = starts[row]
                length = (starts[row + 1] if row + 1 < len(starts) else first + 1000) - first
                y = tops[row] + (tops[row + 1] - tops[row]) * (mark.start - first) / max(1, length)
                ticks[int(y * height / total) // 3 * 3] = mark.colour
        yield ticks


class TickBar(QScrollBar):
    """A vertical scroll bar 14 wide: ticks 8 x 2, the thumb over them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without looks and ticks."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._looks: Looks | None = None
        self._ticks: Mapping[int, int] = {}
        self._hit_rows: Sequence[int] = ()
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

    def set_ticks(self, ticks: Mapping[int, int]) -> None:
        """Show ticks: pixel row -> colour index."""
        self._ticks = dict(ticks)
        self._picture = None
        self.update()

    def set_hit_ticks(self, rows: Sequence[int]) -> None:
        """Show ticks of hits, over all others and the thumb, at pixel rows."""
        if list(rows) != list(self._hit_rows):
            self._hit_rows = tuple(rows)
            self.update()

    @property
    def hit_ticks(self) -> Sequence[int]:
        """Return the pixel rows of the hits' ticks."""
        return self._hit_rows

    @property
    def ticks(self) -> Mapping[int, int]:
        """Return the ticks shown."""
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
        painter.drawRects([QRect(1, y, SCROLL_BAR - 1, TICK_HEIGHT) for y in self._hit_rows])
        painter.end()

    def _draw_ticks(self, looks: Looks) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(looks.colour("paper"))
        painter, shades = QPainter(picture), Shades(looks)
        painter.fillRect(0, 0, 1, self.height(), looks.colour("hairline"))
        for y, colour in self._ticks.items():
            painter.fillRect(_LEFT, y, TICK_WIDTH, TICK_HEIGHT, QColor(shades.solid(colour)))
        painter.end()
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint anew at the new size."""
        self._picture = None
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grip the thumb; a press elsewhere brings it there first."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y, thumb = event.position().y(), self.thumb()
        self._grip = y - thumb.top() if thumb.top() <= y <= thumb.bottom() else thumb.height() / 2
        self._drag_to(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the thumb."""
        if self._grip is not None:
            self._drag_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Let go of the thumb."""
        self._grip = None
        self.update()

    def _drag_to(self, y: float) -> None:
        room = self.height() - self.thumb().height()
        if self._grip is not None and room > 0:
            reach = self.maximum() - self.minimum()
            self.setValue(self.minimum() + round((y - self._grip) * reach / room))
