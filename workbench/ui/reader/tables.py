"""Widths of table columns by what they hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtGui import QFontMetricsF

from workbench.model.document import Block, BlockKind, Document
from workbench.ui.reader.directions import is_right_to_left
from workbench.ui.reader.figures import FigureColumns
from workbench.ui.reader.metrics import Metrics
from workbench.ui.reader.style import CELL_PAD

SAMPLED = 3000
"""Cells of a long table by which its columns are measured."""
NARROWEST = 56
"""Pixels of the narrowest column; where more columns stand than fit, a row goes on in a further band below."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a cell stands in its row: x and width in pixels, and the band, from 0."""

    x: float
    width: float
    band: int


class TableColumns:
    """The columns of one table for one width of the text. rtl: the first column stands at the right."""

    def __init__(
        self, widths: Sequence[float], per_band: int, *, rtl: bool = False, figures: frozenset[int] = frozenset()
    ) -> None:
        """Take the width of each column, how many of them fit side by side, and which are columns of figures."""
        self._figures = figures
        self._widths = list(widths)
        self._per_band = per_band
        self._rtl = rtl

    def is_figure(self, block: Block) -> bool:
        """Tell whether a cell stands in a column of figures, at whose right edge its text ends."""
        return not self._rtl and block.column_span <= 1 and (block.column or 0) in self._figures

    def cell(self, block: Block) -> Cell:
        """Return where the cell of a block stands."""
        column = min(block.column or 0, len(self._widths) - 1)
        band = column // self._per_band
        first, after = band * self._per_band, min((band + 1) * self._per_band, len(self._widths))
        last = min(after, column + max(1, block.column_span))
        x, width = sum(self._widths[first:column]), sum(self._widths[column:last])
        return Cell(sum(self._widths[first:after]) - x - width if self._rtl else x, width, band)


def measure_columns(document: Document, first: int, metrics: Metrics, width: float) -> TableColumns:
    """Measure the table whose first cell is the block of index first; width: pixels of the text column."""
    wanted: dict[int, float] = {}
    words: dict[int, float] = {}
    measures: dict[bool, QFontMetricsF] = {}
    ways = [0, 0]
    figures = FigureColumns()
    table, count = document.blocks[first].table, 1
    for seen, block in enumerate(islice(document.blocks, first, None)):
        if block.kind is not BlockKind.TABLE_CELL or block.table != table or seen > SAMPLED:
            break
        column = block.column or 0
        count = max(count, column + max(1, block.column_span))
        if block.end > block.start:
            ways[is_right_to_left(document.text[block.start : min(block.end, block.start + 400)])] += 1
        if block.column_span > 1:
            continue
        if block.header not in measures:
            measures[block.header] = QFontMetricsF(metrics.face(block).font)
        text, advance = document.text[block.start : min(block.end, block.start + 400)], measures[block.header].horizontalAdvance
        if not block.header:
            figures.add(column, text)
        wanted[column] = max(wanted.get(column, 0.0), *(advance(line) for line in text.split("\n")))
        words[column] = max(words.get(column, 0.0), advance(max(text.split() or [""], key=len)))
    pad = 2.0 * CELL_PAD + 1
    per_band = max(1, min(count, int(width // NARROWEST)))
    widths: list[float] = []
    for band in range(0, count, per_band):
        columns = range(band, min(band + per_band, count))
        widths += share_out(
            [wanted.get(column, 0.0) + pad for column in columns], [words.get(column, 0.0) + pad for column in columns], width
        )
    return TableColumns(widths, per_band, rtl=ways[True] > ways[False], figures=figures.found())


def share_out(wanted: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """Divide a width among columns: each gets its longest word and a share of the rest by what it wants beyond that.

    Where not even the longest words fit, all shrink alike. The result sums up to width.
    """
    least = [min(word, width / 2) for word in least]
    wanted = [max(want, word) for want, word in zip(wanted, least, strict=True)]
    if sum(least) >= width:
        return [word * width / sum(least) for word in least]
    if sum(wanted) <= width:
        spare = (width - sum(wanted)) / len(wanted)
        return [want + spare for want in wanted]
    spread = sum(wanted) - sum(least)
    rest = width - sum(least)
    return [word + rest * (want - word) / spread for want, word in zip(wanted, least, strict=True)]
