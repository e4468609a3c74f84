"""Handles: the lines with knobs at the ends of the chosen passage; where they stand, what hits them, painting them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from workbench.model.span import Span
from workbench.ui.reader.geometry import letter_sides
from workbench.ui.reader.layout import Line, Part, RowLayout
from workbench.ui.reader.limits import Limit
from workbench.ui.reader.style import HANDLE, KNOB, LINE

REACH: Final = 6.5
"""Pixels around a knob's middle within which it is taken hold of."""
BESIDE: Final = 3.0
"""Pixels beside a handle's line within which it is."""
KNOB_HOT: Final = 11


@dataclass(frozen=True, slots=True)
class Handle:
    """One handle: x of its line's left edge, top and bottom in pixels of the row; the knob is at top of a start, else below.

    is_outer: at the passage's first start or last end; those between two pieces show only while they are hot.
    """

    limit: Limit
    x: float
    top: float
    bottom: float
    is_outer: bool

    @property
    def knob(self) -> tuple[float, float]:
        """Return the knob's middle."""
        return self.x + 1, self.bottom if self.limit.is_end else self.top

    def distance(self, x: float, y: float) -> float:
        """Return how far from a point it is, in pixels, infinite out of reach."""
        across, down = abs(x - self.knob[0]), abs(y - self.knob[1])
        if self.is_outer and across <= REACH and down <= REACH:
            return across + down
        if self.top <= y <= self.bottom and abs(x - self.x - 1) <= BESIDE:
            return REACH + abs(x - self.x - 1)
        return float("inf")


def handles(laid: RowLayout, pieces: Sequence[Span]) -> Iterator[Handle]:
    """Yield the handles of a passage that stand in a row."""
    last = len(pieces) - 1
    for number, piece in enumerate(pieces):
        if laid.start <= piece.start < laid.end:
            part = laid.part_at(piece.start)
            yield _handle(part, *letter_sides(part, piece.start), Limit(number, False), is_outer=number == 0)
        if laid.start < piece.end <= laid.end:
            part = laid.part_at(piece.end - 1)
            line, leading, trailing = letter_sides(part, piece.end - 1)
            yield _handle(part, line, trailing, leading, Limit(number, True), is_outer=number == last)


def _handle(part: Part, line: Line, side: float, inside: float, limit: Limit, *, is_outer: bool) -> Handle:
    """Return the handle at one side of a letter, set off from it; inside: x of the letter's other side."""
    top = part.y + line.top + line.height * 3 / LINE
    x = side - 0.5 - HANDLE if side < inside or (side == inside and not limit.is_end) else side + 0.5
    return Handle(limit, x, top, top + line.height * 22 / LINE, is_outer)


def handle_at(laid: RowLayout, pieces: Sequence[Span], x: float, y: float) -> Handle | None:
    """Return the handle that a point, in pixels of the row, takes hold of; None for none."""
    near = [(handle.distance(x, y), handle.limit.is_end, handle) for handle in handles(laid, pieces)]
    best = min(near, key=lambda one: one[:2], default=None)
    return best[2] if best is not None and best[0] < float("inf") else None


def paint_handles(
    painter: QPainter, laid: RowLayout, pieces: Sequence[Span], hot: Limit | None, colour: QColor, paper: QColor
) -> None:
    """Paint the handles of a row; the hot one's knob is larger, with a ring of the paper's colour in it."""
    painter.setPen(Qt.PenStyle.NoPen)
    for handle in handles(laid, pieces):
        is_hot = handle.limit == hot
        if not handle.is_outer and not is_hot:
            continue
        painter.setBrush(colour)
        painter.drawRect(QRectF(handle.x, handle.top, HANDLE, handle.bottom - handle.top))
        _knob(painter, handle, KNOB_HOT if is_hot else KNOB)
        if is_hot:
            painter.setBrush(paper)
            _knob(painter, handle, KNOB_HOT - 6)


def _knob(painter: QPainter, handle: Handle, size: float) -> None:
    x, y = handle.knob
    painter.drawEllipse(QRectF(x - size / 2, y - size / 2, size, size))
