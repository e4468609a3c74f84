"""Painting for both directions: code paints from left to right, and a turned painter mirrors it where the window is.

Words keep their own direction (Unicode's rule P2, the first strong letter) and begin where reading begins.
"""
# ruff: noqa: N802 - methods are called as Qt's painter calls them

import unicodedata
from typing import Any, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QTextLayout
from PySide6.QtWidgets import QLayout, QWidget

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_OPENS, _CLOSES = {"LRI", "RLI", "FSI"}, "PDI"
_LEFT, _RIGHT, _ACROSS = (
    int(flag.value) for flag in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHorizontal_Mask)
)
_TURNED_NAMES = {
    "caret-right": "caret-left", "caret-left": "caret-right", "arrow-right": "arrow-left", "arrow-left": "arrow-right",
    "arrow-bend-up-right": "arrow-bend-up-left",
}  # fmt: skip
_SEEN = 200
"""Code points within which a strong letter is looked for."""


def runs_left(words: str) -> bool:
    """Tell whether the first strong letter of words, isolates left out, is one that runs from right to left."""
    depth = 0
    for letter in words[:_SEEN]:
        kind = unicodedata.bidirectional(letter)
        if kind in _OPENS:
            depth += 1
        elif kind == _CLOSES:
            depth = max(0, depth - 1)
        elif not depth and kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


def is_turned(widget: QWidget) -> bool:
    """Tell whether a widget runs from right to left."""
    return widget.layoutDirection() is RIGHT_TO_LEFT


def turned_name(name: str, painter: QPainter) -> str:
    """Return the icon that points the same way in reading: carets and arrows are mirrored where the painter is."""
    return _TURNED_NAMES.get(name, name) if painter.layoutDirection() is RIGHT_TO_LEFT else name


def window_name(name: str) -> str:
    """Return the icon that points the same way in reading in this window, as `turned_name` does for a painter."""
    return _TURNED_NAMES.get(name, name) if QGuiApplication.layoutDirection() is RIGHT_TO_LEFT else name


def across(widget: QWidget, x: float, width: float = 0) -> float:
    """Return a place of the mouse as it would be in a widget, or a part of it that is so wide, running from left to right."""
    return (width or widget.width()) - x if is_turned(widget) else x


def pad(part: QLayout | QWidget, before: int, above: int, after: int, below: int) -> None:
    """Set margins, in pixels, before and after what is read, which Qt calls left and right in every window."""
    turned_window = QGuiApplication.layoutDirection() is RIGHT_TO_LEFT
    left, right = (after, before) if turned_window else (before, after)
    part.setContentsMargins(left, above, right, below)


def is_reversed(painter: QPainter, words: str) -> bool:
    """Tell whether words run against the painter, so that pieces of them must be put in the other order."""
    return (painter.layoutDirection() is RIGHT_TO_LEFT) is not runs_left(words)


def key_onwards(widget: QWidget) -> Qt.Key:
    """Return the arrow that leads onwards and opens, as in a tree: the one that points where reading goes."""
    return Qt.Key.Key_Left if is_turned(widget) else Qt.Key.Key_Right


def opposite() -> Qt.LayoutDirection:
    """Return the direction against the window's: a button with it has its icon after its words."""
    turned_window = QGuiApplication.layoutDirection() is RIGHT_TO_LEFT
    return Qt.LayoutDirection.LeftToRight if turned_window else RIGHT_TO_LEFT


def turned(painter: QPainter, within: QRect | QRectF | QWidget, way: Qt.LayoutDirection | None = None) -> QPainter:
    """Return a painter that mirrors within a box what is painted from left to right; the same one in such a window.

    way: the direction of what is painted on, a widget's own if it is given; Qt gives painters the program's.
    """
    if way is None:
        way = within.layoutDirection() if isinstance(within, QWidget) else painter.layoutDirection()
    painter.setLayoutDirection(way)
    if painter.layoutDirection() is not RIGHT_TO_LEFT:
        return painter
    box = QRectF(within.rect() if isinstance(within, QWidget) else within)
    return cast(QPainter, TurnedPainter(painter, box.left() + box.right()))


def draw_laid(painter: QPainter, layout: QTextLayout, at: QPointF, width: float) -> None:
    """Draw laid out words whose lines have a width, in pixels, mirrored where the painter is."""
    plain, place = plainly(painter, at, width)
    layout.draw(plain, place)


def plainly(painter: QPainter, at: QPointF, width: float) -> tuple[QPainter, QPointF]:
    """Return Qt's own painter and where something of a width in pixels begins on it."""
    given = cast(object, painter)
    if isinstance(given, TurnedPainter):
        return given.plain, given.box(QRectF(at.x(), at.y(), width, 0)).topLeft()
    return painter, at


def draw_words(painter: QPainter, where: QRectF, flags: Qt.AlignmentFlag | Qt.TextFlag | int, words: str) -> None:
    """Draw words in a box as they run themselves, aligned as the painter runs."""
    if painter.layoutDirection() is not RIGHT_TO_LEFT or runs_left(words):
        painter.drawText(where, _number(flags), words)
        return
    asked = _number(flags)
    side = asked & _ACROSS
    turned_side = _LEFT if side == _RIGHT else _RIGHT if side in {0, _LEFT} else side
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(where, (asked & ~_ACROSS) | turned_side, words)
    painter.setLayoutDirection(RIGHT_TO_LEFT)


def _number(flags: Any) -> int:
    """Return flags as the number that Qt's drawText takes."""
    return int(getattr(flags, "value", flags))


class TurnedPainter:
    """Mirrors about an axis what is drawn with `plain`; what it doesn't know is Qt's painter's. Pictures aren't flipped."""

    def __init__(self, plain: QPainter, axis: float) -> None:
        """axis: the sum of the left and the right edge of what is mirrored, in pixels."""
        self.plain, self._axis = plain, axis

    def __getattr__(self, name: str) -> Any:
        return getattr(self.plain, name)

    def box(self, box: QRect | QRectF) -> QRectF:
        """Return where a box is seen."""
        whole = QRectF(box)
        return QRectF(self._axis - whole.right(), whole.top(), whole.width(), whole.height())

    def point(self, at: QPoint | QPointF) -> QPointF:
        """Return where a point is seen."""
        return QPointF(self._axis - at.x(), at.y())

    def drawRoundedRect(self, box: QRect | QRectF, across: float, down: float) -> None:
        """Draw it mirrored."""
        self.plain.drawRoundedRect(self.box(box), across, down)

    def drawRect(self, box: QRect | QRectF) -> None:
        """Draw it mirrored."""
        self.plain.drawRect(self.box(box))

    def drawArc(self, box: QRectF, start: int, length: int) -> None:
        """Draw it mirrored; angles are sixteenths of a degree."""
        self.plain.drawArc(self.box(box), 180 * 16 - start - length, length)

    def setClipRect(self, box: QRect | QRectF) -> None:
        """Clip what is seen there."""
        self.plain.setClipRect(self.box(box))

    def fillRect(self, *told: Any) -> None:
        """Fill a box, or left, top, width and height."""
        box = QRectF(*told[:4]) if len(told) > 2 else told[0]
        self.plain.fillRect(self.box(box), told[-1])

    def drawLine(self, *told: Any) -> None:
        """Draw between two points, or four numbers."""
        ends = told if len(told) == 2 else (QPointF(*told[:2]), QPointF(*told[2:]))
        self.plain.drawLine(self.point(ends[0]), self.point(ends[1]))

    def drawEllipse(self, *told: Any) -> None:
        """Draw in a box, in four numbers, or around a point."""
        if len(told) == 3:
            self.plain.drawEllipse(self.point(told[0]), *told[1:])
        else:
            self.plain.drawEllipse(self.box(QRectF(*told) if len(told) == 4 else told[0]))

    def drawPixmap(self, *told: Any) -> None:
        """Draw a picture at a point, or two numbers, or into a box: in its mirrored place, not itself mirrored."""
        picture: QPixmap = told[-1]
        at = told[0] if len(told) == 2 else QPointF(*told[:2])
        if isinstance(at, QRect | QRectF):
            self.plain.drawPixmap(self.box(at).toRect(), picture)
        else:
            size = picture.deviceIndependentSize()
            self.plain.drawPixmap(self.box(QRectF(QPointF(at), size)).topLeft(), picture)

    def drawText(self, where: Any, *told: Any) -> None:
        """Draw words in a box with flags, in four numbers, or from a point on their line."""
        if not isinstance(where, QRect | QRectF | QPoint | QPointF):
            where, told = (QRectF(where, *told[:3]) if len(told) > 2 else QPointF(where, told[0])), told[-2:]
        if isinstance(where, QRect | QRectF):
            draw_words(self.plain, self.box(where), told[0], told[1])
            return
        words: str = told[-1]
        direction = RIGHT_TO_LEFT if runs_left(words) else Qt.LayoutDirection.LeftToRight
        left = self._axis - where.x() - self.plain.fontMetrics().horizontalAdvance(words)
        self.plain.setLayoutDirection(direction)
        self.plain.drawText(QPointF(left, where.y()), words)
        self.plain.setLayoutDirection(RIGHT_TO_LEFT)
