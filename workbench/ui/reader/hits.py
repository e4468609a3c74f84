"""Hits in the reading view: boxes around what was found, and their ticks on the scroll bar."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from workbench.model.hits import Hits
from workbench.model.span import Span
from workbench.ui.reader.flow import Flow
from workbench.ui.reader.geometry import strips
from workbench.ui.reader.layout import RowLayout
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.style import HIT_BORDER, HIT_HEIGHT, HIT_OVERHANG, HIT_RADIUS, HIT_TOP, LINE, TICK_PITCH


def as_hits(spans: Sequence[Span]) -> Hits:
    """Return spans as hits; hits stay what they are."""
    return spans if isinstance(spans, Hits) else Hits.of(spans)


class HitPainter:
    """Paints the boxes of one row with one set of looks."""

    def __init__(self, looks: Looks) -> None:
        """Make the pens once."""
        self._plain = QPen(looks.colour("warn"), HIT_BORDER)
        # High contrast has a black paper and boxes for tints: there the hit one stands at is told by a heavier line.
        heavy = 1.8 if looks.colour("paper").lightness() == 0 else 1.0
        self._current = QPen(looks.colour("accent"), HIT_BORDER * heavy)

    def paint(
        self, painter: QPainter, laid: RowLayout, seen: Sequence[tuple[int, int]], hits: Hits, current: int | None
    ) -> None:
        """Box the hits of a row whose top left is the painter's origin; current: the hit one stands at.

        seen: start and end of what is on view of each part, in code points.
        """
        low, high = min(start for start, _ in seen), max(end for _, end in seen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        here: list[QRectF] = []
        for hit, start, end in hits.touching(low, max(high, low + 1)):
            if hit == current:
                here += boxes(laid, start, end)
            else:
                painter.setPen(self._plain)
                for box in boxes(laid, start, end):
                    painter.drawRoundedRect(box, HIT_RADIUS, HIT_RADIUS)
        painter.setPen(self._current)
        for box in here:  # last, so that no neighbour's edge runs through it
            painter.drawRoundedRect(box, HIT_RADIUS, HIT_RADIUS)


def boxes(laid: RowLayout, start: int, end: int) -> Iterator[QRectF]:
    """Yield the boxes of a stretch in a row, one a line or visual run, in pixels from the row's top left."""
    for part in laid.parts:
        if start < part.end and end > part.start:
            for line, left, right in strips(part, max(start, part.start), min(end, part.end)):
                scale = part.face.line / LINE
                top = part.y + line.top + HIT_TOP * scale
                yield _crisp(QRectF(left - HIT_OVERHANG, top, right - left + 2 * HIT_OVERHANG, HIT_HEIGHT * scale))


def _crisp(box: QRectF) -> QRectF:
    """Return the line on which the pen runs, so that the box's outer edges fall between two pixels."""
    half = HIT_BORDER / 2
    return QRectF(box.toAlignedRect()).adjusted(half, half, -half, -half)


def hit_rows(offsets: Sequence[int], flow: Flow, height: int) -> list[int]:
    """Return the pixel rows of a scroll bar of a height that get a tick; offsets: sorted code points.

    The bar's few hundred rows ask for their stretch of the text, so a million hits cost no more than ten.
    """
    if not offsets or not len(flow) or height <= 0:
        return []
    heights, starts, length = flow.heights, flow.rows.starts, len(flow.document.text)
    rows, begin = [], 0
    for y in range(0, height, TICK_PITCH):
        row, dy = heights.find((y + TICK_PITCH) * heights.total // height)
        first = starts[row]
        size = (starts[row + 1] if row + 1 < len(starts) else length + 1) - first
        limit = length + 1 if y + TICK_PITCH >= height else first + size * dy // max(1, heights[row])
        after = bisect_left(offsets, limit, begin)
        if after > begin:
            rows.append(y)
        begin = after
    return rows
