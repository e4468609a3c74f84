"""What is painted behind a page's letters: boxes around notes, and around each key."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument, QTextFragment

from workbench.ui.help.pictures import parts
from workbench.ui.help.style import BOX, KEY, Style
from workbench.ui.theme.tokens import Mode

REACH = 400
"""Pixels above and below what is seen in which a box may begin or end."""


def paint(painter: QPainter, document: QTextDocument, style: Style, seen: QRectF) -> None:
    """Paint boxes and keys of what is seen; everything in px of the document."""
    layout, root = document.documentLayout(), document.rootFrame().frameFormat()
    blocks = list(_seen(document, seen.adjusted(0, -REACH, 0, REACH)))
    boxes: dict[int, QRectF] = {}
    for block in blocks:
        number = int(block.blockFormat().property(BOX) or 0)
        if number:
            place = layout.blockBoundingRect(block)
            boxes[number] = boxes.get(number, place).united(place)
    for number, box in boxes.items():
        width = document.textWidth() - root.leftMargin() - root.rightMargin()
        _paint_box(painter, style, QRectF(root.leftMargin(), box.top(), width, box.height()), "hover" if number < 0 else "")
    for block in blocks:
        _paint_keys(painter, style, block, layout.blockBoundingRect(block).topLeft())


def _seen(document: QTextDocument, reach: QRectF) -> Iterator[QTextBlock]:
    """Yield the blocks in reach, beginning at the first of them."""
    layout = document.documentLayout()
    first = layout.hitTest(QPointF(reach.center().x(), max(0.0, reach.top())), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, first))
    while block.isValid():
        if layout.blockBoundingRect(block).top() > reach.bottom():
            return
        yield block
        block = block.next()


def _paint_box(painter: QPainter, style: Style, box: QRectF, role: str) -> None:
    tokens, space = style.tokens, style.px(9)
    painter.setPen(QPen(tokens.colour("accent"), 2) if tokens.mode is Mode.HIGH_CONTRAST else Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour(role or "accent_soft"))
    painter.drawRoundedRect(box.adjusted(0, -space, 0, space), tokens.radius["card"], tokens.radius["card"])


def _paint_keys(painter: QPainter, style: Style, block: QTextBlock, origin: QPointF) -> None:
    tokens = style.tokens
    painter.setBrush(tokens.colour("field") if tokens.dark else QColor(0, 0, 0, 0))
    painter.setPen(QPen(tokens.colour("border"), 1))
    for part in parts(block):
        if part.charFormat().property(KEY):
            for rect in _rects(block, part, origin):
                painter.drawRoundedRect(rect, tokens.radius["chip"], tokens.radius["chip"])


def _rects(block: QTextBlock, part: QTextFragment, origin: QPointF) -> Iterator[QRectF]:
    """Yield where a fragment's letters stand, line by line, in the document."""
    layout, start = block.layout(), part.position() - block.position()
    end = start + part.length()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        runs = line.glyphRuns(first, last - first) if first < last else ()
        found = QRectF()
        for run in runs:
            found = found.united(run.boundingRect())
        if not found.isEmpty():
            yield found.translated(origin).adjusted(0, -1, 0, 1)
