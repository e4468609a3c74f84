"""How the lines of a memo stand: hanging indents of lists and quotations, room above headings, a ground under code."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from workbench.memos.markdown import Kind, Line
from workbench.ui.theme.tokens import Tokens

ABOVE = (14.0, 10.0, 6.0, 4.0, 4.0, 4.0)
"""Pixels above a heading of each level."""

HANGING = frozenset({Kind.ITEM, Kind.TASK, Kind.QUOTE})
CODE = QTextFormat.Property.UserProperty.value + 1
"""The property of a block within fenced code: its ground is painted by paint_grounds(), without gaps between lines."""

DEEPEST = 240.0
"""Pixels that an indent takes at most."""


def block_format(line: Line, text: str, metrics: QFontMetricsF, height: float) -> QTextBlockFormat:
    """Return how a line stands; height: of a line of text, in pixels."""
    made = QTextBlockFormat()
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    if line.kind in HANGING:
        indent = min(DEEPEST, metrics.horizontalAdvance(text[: line.lead].replace("\t", "    ")))
        made.setLeftMargin(indent)
        made.setTextIndent(-indent)
    elif line.kind is Kind.HEADING:
        made.setTopMargin(ABOVE[line.level - 1])
    elif line.kind in {Kind.CODE, Kind.FENCE}:
        made.setProperty(CODE, True)
    return made


def dress(document: QTextDocument, told: Mapping[int, Line], metrics: QFontMetricsF, height: float) -> None:
    """Let the lines that were looked at stand as they should; those that do already are left alone."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, line in told.items():
        block = document.findBlockByNumber(number)
        if block.isValid():
            wanted = block_format(line, block.text(), metrics, height)
            if not _is_same(block.blockFormat(), wanted):
                cursor.setPosition(block.position())
                cursor.setBlockFormat(wanted)
    cursor.endEditBlock()


def _is_same(one: QTextBlockFormat, other: QTextBlockFormat) -> bool:
    return all(
        abs(a - b) < 0.01
        for a, b in (
            (one.leftMargin(), other.leftMargin()),
            (one.textIndent(), other.textIndent()),
            (one.topMargin(), other.topMargin()),
            (one.lineHeight(), other.lineHeight()),
        )
    ) and one.hasProperty(CODE) == other.hasProperty(CODE)


def paint_grounds(field: QTextEdit, painter: QPainter, tokens: Tokens) -> None:
    """Paint a bar beside the quotations on view, and a ground under code."""
    layout, offset = field.document().documentLayout(), field.verticalScrollBar().value()
    block: QTextBlock = field.cursorForPosition(field.viewport().rect().topLeft()).block()
    margin = field.document().documentMargin()
    while block.isValid():
        box = layout.blockBoundingRect(block).translated(0, -offset)
        if box.top() > field.viewport().height():
            return
        after = block.next()
        if after.isValid():  # a line's height may be more than its box
            box.setBottom(layout.blockBoundingRect(after).top() - after.blockFormat().topMargin() - offset)
        if block.text().lstrip(" ").startswith(">"):
            painter.fillRect(QRectF(margin - 10, box.top(), 3, box.height()), tokens.colour("border"))
        elif block.blockFormat().hasProperty(CODE):
            ground = QRectF(margin - 6, box.top(), field.viewport().width() - 2 * margin + 12, box.height())
            painter.fillRect(ground, tokens.colour("hover"))
        block = after
