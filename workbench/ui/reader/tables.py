"""Widths of table columns by what they hold."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

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
        self, widths: Sequence[float], bands: Sequence[int], *, rtl: bool = False, figures: frozenset[int] = frozenset()
    ) -> None:
        """Take the width of each column, the first column of each band, and which are columns of figures.

        A band is what stands side by side.
        """
        self._figures = figures
        self._widths = list(widths)
        self._bands = list(bands)
        self._rtl = rtl

    def is_figure(self, block: Block) -> bool:
        """Tell whether a cell stands in a column of figures, at whose right edge its text ends."""
        return not self._rtl and block.column_span <= 1 and (block.column or 0) in self._figures

    def cell(self, block: Block) -> Cell:
        """Return where the cell of a block stands."""
        column = min(block.column or 0, len(self._widths) - 1)
        band = bisect_right(self._bands, column) - 1
        first = self._bands[band]
        after = self._bands[band + 1] if band + 1 < len(self._bands) else len(self._widths)
        last = min(after, column + max(1, block.column_span))
        x, width = sum(self._widths[first:column]), sum(self._widths[column:last])
        return Cell(sum(self._widths[first:after]) - x - width if self._rtl else x, width, band)


@dataclass(frozen=True, slots=True)
class TableMeasure:
    """What the columns of a table hold: pixels of their longest line and longest word, padding included."""

    wanted: Sequence[float]
    words: Sequence[float]
    rtl: bool
    figures: frozenset[int]

    def columns(self, width: float) -> TableColumns:
        """Share out a width of so many pixels among the columns."""
        bands = self._bands(width)
        widths: list[float] = []
        for first, after in pairwise([*bands, len(self.wanted)]):
            widths += share_out(self.wanted[first:after], self.words[first:after], width)
        return TableColumns(widths, bands, rtl=self.rtl, figures=self.figures)

    def _bands(self, width: float) -> list[int]:
        """Return the first column of each band: one if all fit, else as many columns each as leave their words whole."""
        if len(self.words) * NARROWEST <= width:
            return [0]
        bands, used = [0], 0.0
        for column, word in enumerate(self.words):
            least = max(float(NARROWEST), min(word, width / 2))
            if used + least > width and column > bands[-1]:
                bands.append(column)
                used = 0.0
            used += least
        return bands


def measure_table(document: Document, first: int, metrics: Metrics) -> TableMeasure:
    """Measure the table whose first cell is the block of index first."""
    wanted: dict[int, float] = {}
    words: dict[int, float] = {}
    measures: dict[bool, QFontMetricsF] = {}
    ways = [0, 0]
    figures = FigureColumns()
    table, count = document.blocks[first].table, 1
    for seen, block in enumerate(islice(document.blocks, first, None)):
        if block.kind is not BlockKind.TABLE_CELL or block.table != table or seen > SAMPLED:
            break
        column, text = block.column or 0, document.text[block.start : min(block.end, block.start + 400)]
        count = max(count, column + max(1, block.column_span))
        if text:
            ways[is_right_to_left(text)] += 1
        if block.column_span > 1:
            continue
        if block.header not in measures:
            measures[block.header] = QFontMetricsF(metrics.face(block).font)
        if not block.header:
            figures.add(column, text)
        advance = measures[block.header].horizontalAdvance
        wanted[column] = max(wanted.get(column, 0.0), *(advance(line) for line in text.split("\n")))
        longest = sorted(set(text.split()), key=len)[-3:]  # the widest has not always the most letters
        words[column] = max([words.get(column, 0.0), *map(advance, longest)])
    pad, columns = 2.0 * CELL_PAD + 1, range(count)
    return TableMeasure(
        [wanted.get(column, 0.0) + pad for column in columns],
        [words.get(column, 0.0) + pad for column in columns],
        ways[True] > ways[False],
        figures.found(),
    )


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
