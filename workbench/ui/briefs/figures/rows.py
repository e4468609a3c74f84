"""Rows of a figure that is a table, laid out small: columns as wide as they need, cells in a few lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens

ROW_GAP = 4
"""Pixels from one row of a table to the next."""

LINES = 4
"""Lines of a cell, at most."""

COLUMN_GAP = 12


@dataclass(frozen=True, slots=True)
class Laid:
    """Rows with their places: widths of the columns and heights of the rows in pixels, the head first; cells in lines.

    hidden: how many rows there was no room for.
    """

    rows: tuple[tuple[tuple[str, ...], ...], ...] = ()
    widths: tuple[float, ...] = ()
    heights: tuple[float, ...] = ()
    hidden: int = 0

    @property
    def height(self) -> float:
        """How high all rows are, in pixels."""
        return sum(self.heights) + ROW_GAP * max(0, len(self.heights) - 1)


def laid(rows: Sequence[Sequence[str]], width: float, tokens: Tokens, *, room: float = 1e9, most: int = 1 << 30) -> Laid:
    """Return rows laid out in a width: as many as there is room for, at most so many below the head."""
    if not rows or not rows[0]:
        return Laid()
    fonts = _fonts(tokens)
    measures = [QFontMetricsF(each) for each in fonts]
    columns = range(len(rows[0]))
    needed = [max(measures[at > 0].horizontalAdvance(row[each]) + 1 for at, row in enumerate(rows)) for each in columns]
    widths = shared(needed, width - COLUMN_GAP * (len(needed) - 1))
    shown: list[tuple[tuple[str, ...], ...]] = []
    heights: list[float] = []
    left = room
    for at, row in enumerate(rows[: most + 1]):
        cells = tuple(cut(cell, width, fonts[at > 0]) for cell, width in zip(row, widths, strict=True))
        height = max(1, *map(len, cells)) * measures[at > 0].lineSpacing()
        if height > left:
            break
        shown.append(cells)
        heights.append(height)
        left -= height + ROW_GAP
    return Laid(tuple(shown), tuple(widths), tuple(heights), len(rows) - len(heights))


def paint(painter: QPainter, table: Laid, at: QPointF, tokens: Tokens) -> None:
    """Paint laid rows from a point on, the head in small capitals' weight, the first column stronger than the others."""
    fonts, top = _fonts(tokens), at.y()
    for number, (row, height) in enumerate(zip(table.rows, table.heights, strict=True)):
        painter.setFont(fonts[number > 0])
        space = QFontMetricsF(painter.font()).lineSpacing()
        left = at.x()
        for column, (cell, width) in enumerate(zip(row, table.widths, strict=True)):
            painter.setPen(tokens.colour("text2" if number == 0 or column else "text"))
            for line, words in enumerate(cell):
                painter.drawText(QRectF(left, top + line * space, width + 2, space), Qt.TextFlag.TextSingleLine, words)
            left += width + COLUMN_GAP
        top += height + ROW_GAP


def filled(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return rows without the columns in which nothing stands but the head."""
    kept = [at for at in range(len(rows[0])) if any(row[at].strip() for row in rows[1:])] if rows else []
    return [[row[at] for at in kept] for row in rows]


def shared(needed: Sequence[float], room: float) -> list[float]:
    """Return what each of several gets of some room: what it needs, where that is too much an equal share of what is left."""
    got = [0.0] * len(needed)
    left = room
    order = sorted(range(len(needed)), key=lambda at: needed[at])
    for done, at in enumerate(order):
        got[at] = min(needed[at], left / (len(order) - done))
        left -= got[at]
    return got


def _fonts(tokens: Tokens) -> tuple[QFont, QFont]:
    return font(tokens, "caps_head"), font(tokens, "small", tabular=True)


def cut(words: str, width: float, used: QFont) -> tuple[str, ...]:
    """Return words in lines of a width, LINES of them at most; an ellipsis stands where some are left out."""
    layout, option = QTextLayout(words, used), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    raw, found, rest = words.encode("utf-16-le", "surrogatepass"), list[str](), words
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(8.0, width + 1))
        start, end = line.textStart(), line.textStart() + line.textLength()
        rest = raw[2 * start :].decode("utf-16-le", "replace")
        found.append(raw[2 * start : 2 * end].decode("utf-16-le", "replace").rstrip())
        if len(found) == LINES:
            break
    layout.endLayout()
    if found:
        found[-1] = QFontMetricsF(used).elidedText(rest, Qt.TextElideMode.ElideRight, width + 1)
    return tuple(found)
