"""What stands beside the lines of prose: bullets, numbers, the bars of block quotations."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from workbench.ui.briefs.prose.formats import shape_of
from workbench.ui.briefs.prose.pieces import Line, Shape
from workbench.ui.briefs.prose.surface import Surface
from workbench.ui.theme.tokens import Tokens

BULLETS = "•◦▪"
SPACE = 8
"""Pixels between a bullet and the words."""


def paint(painter: QPainter, field: Surface, tokens: Tokens, shown: QRect) -> None:
    """Paint the marks of the lines within a rectangle of the viewport."""
    painter.translate(0, -field.verticalScrollBar().value())
    block = field.cursorForPosition(shown.topLeft()).block()
    while block.isValid():
        layout = block.layout()
        if layout.lineCount() and layout.position().y() > shown.bottom():
            return
        line = shape_of(block.blockFormat())
        if layout.lineCount() and line.shape is Shape.ITEM:
            _paint_item(painter, field, block, line, tokens)
        elif layout.lineCount() and line.shape is Shape.QUOTATION:
            box = layout.boundingRect().translated(layout.position())
            right_to_left = block.textDirection() is Qt.LayoutDirection.RightToLeft
            x = box.right() + 9 if right_to_left else box.left() - 12
            painter.fillRect(QRectF(x, box.top(), 3, box.height()), tokens.colour("border"))
        block = block.next()


def _paint_item(painter: QPainter, field: Surface, block: QTextBlock, line: Line, tokens: Tokens) -> None:
    layout = block.layout()
    first, place = layout.lineAt(0), layout.position()
    words = f"{line.number}." if line.number else BULLETS[line.level % len(BULLETS)]
    painter.setFont(field.font())
    painter.setPen(tokens.colour("text2"))
    width = QFontMetricsF(field.font()).horizontalAdvance(words)
    if block.textDirection() is Qt.LayoutDirection.RightToLeft:
        x = place.x() + first.x() + first.width() + SPACE
    else:
        x = place.x() + first.x() - SPACE - width
    painter.drawText(QPointF(x, place.y() + first.y() + first.ascent()), words)
