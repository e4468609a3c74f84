"""Waves under what a rule finds, drawn by hand: Qt's own are too small to be seen under prose of this size."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextBlock
from PySide6.QtWidgets import QTextEdit

from workbench.ui.briefs.prose.waves import INKS, Wave
from workbench.ui.theme.tokens import Tokens

HALF, HEIGHT, BELOW, THICK = 3.5, 3.0, 2.5, 1.3
"""Pixels: half a wave's length, how high it swings, how far under the letters' ground line it runs, how thick it is."""


def paint(painter: QPainter, field: QTextEdit, waves: Iterable[Wave], tokens: Tokens, shown: QRect) -> None:
    """Paint the waves that lie in a part of the field's viewport."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top = field.horizontalScrollBar().value(), field.verticalScrollBar().value()
    first, last = _on_view(field, shown.translated(left, top))
    for wave in waves:
        if wave.end.position() < first or wave.begin.position() > last:
            continue
        painter.setPen(QPen(tokens.colour(INKS.get(wave.severity, "warn")), THICK))
        for box in _boxes(field, wave):
            if box.translated(-left, -top).intersects(QRectF(shown)):
                painter.drawPolyline(_line(box.translated(-left, -top)))


def _on_view(field: QTextEdit, box: QRect) -> tuple[int, int]:
    """Return the first and the last position of the lines in a part of the document: a long text has thousands of waves."""
    layout = field.document().documentLayout()

    def line_at(x: int, y: int) -> tuple[int, int]:
        hit = max(0, layout.hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit))
        block = field.document().findBlock(hit)
        line = block.layout().lineForTextPosition(hit - block.position())
        if not line.isValid():
            return block.position(), block.position() + block.length()
        return block.position() + line.textStart(), block.position() + line.textStart() + line.textLength()

    sides = (box.left(), box.right())
    return min(line_at(x, box.top())[0] for x in sides), max(line_at(x, box.bottom())[1] for x in sides)


def _boxes(field: QTextEdit, wave: Wave) -> Iterable[QRectF]:
    """Yield where a wave runs, line by line: its ends and, as the bottom, the ground line of the letters."""
    begin, end = wave.begin.position(), wave.end.position()
    block = field.document().findBlock(begin)
    while block.isValid() and block.position() < end:
        yield from _of_block(field, block, begin, end)
        block = block.next()


def _of_block(field: QTextEdit, block: QTextBlock, begin: int, end: int) -> Iterable[QRectF]:
    corner = field.document().documentLayout().blockBoundingRect(block).topLeft()
    layout, first, last = block.layout(), begin - block.position(), end - block.position()
    begins = layout.lineForTextPosition(max(0, first))
    for number in range(begins.lineNumber() if begins.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= last:
            break
        low, high = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if low < high:
            edges = sorted(_x(line.cursorToX(at)) for at in (low, high))
            ground = corner.y() + line.y() + line.ascent()
            yield QRectF(corner.x() + edges[0], ground - 1, max(edges[1] - edges[0], HALF), HEIGHT + BELOW + 2)


def _x(found: object) -> float:
    """Return the place of a caret: PySide gives it with the position that it is at."""
    return float(found[0] if isinstance(found, (tuple, list)) else found)  # type: ignore[arg-type]


def _line(box: QRectF) -> QPolygonF:
    points, x, up = [], box.left(), False
    while x <= box.right():
        points.append(QPointF(x, box.top() + 1 + BELOW + (0 if up else HEIGHT)))
        x, up = x + HALF, not up
    return QPolygonF(points)
