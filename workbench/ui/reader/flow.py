"""The document as a column of rows: estimated heights made exact, and the layouts of those lately seen."""

import math
import time
from collections import OrderedDict

from PySide6.QtCore import QRectF

from workbench.model.document import Block, BlockKind, Document, Style
from workbench.ui.heights import Heights
from workbench.ui.reader.directions import is_right_to_left
from workbench.ui.reader.intervals import IntervalIndex
from workbench.ui.reader.layout import RowLayout, make_part
from workbench.ui.reader.metrics import Metrics
from workbench.ui.reader.rows import Rows
from workbench.ui.reader.style import CELL_BOTTOM, CELL_PAD, CELL_TOP, ReadingStyle
from workbench.ui.reader.tables import NARROWEST, TableColumns, TableMeasure, measure_table

KEPT = 600
"""Layouts of rows that are kept."""
CALIBRATED = 40
"""Rows laid out at opening, spread over the text, by which the estimates are corrected."""
CALIBRATED_LEAST = 2
CALIBRATING = 0.02
"""Seconds that the sample may take; it then has fewer rows, still spread over the whole text."""
_SPREAD = sorted(range(CALIBRATED), key=lambda i: int(f"{i:06b}"[::-1], 2))
MANY = 400


class Flow:
    """Rows of a document set in a column of a width in pixels."""

    def __init__(self, document: Document, style: ReadingStyle, width: int) -> None:
        """Divide the document; heights are estimated when the first is needed."""
        self.document = document
        self.rows = Rows(document)
        self.metrics = Metrics(style)
        self.width = width
        self._styles: IntervalIndex[Style] = IntervalIndex(style for style in document.styles if style.end > style.start)
        self._layouts: OrderedDict[int, RowLayout] = OrderedDict()
        self._tables: dict[int, TableMeasure] = {}
        self._columns: dict[int, TableColumns] = {}
        self.heights = Heights()
        self._exact = bytearray()
        self._next_exact = 0
        self.estimate()

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.rows)

    def set_width(self, width: int) -> None:
        """Set all in another width."""
        self.width = width
        self.estimate()

    def set_style(self, style: ReadingStyle, width: int) -> None:
        """Set all in another style, and in the width of the column that goes with it."""
        self.metrics = Metrics(style)
        self.width = width
        self._tables.clear()
        self.estimate()

    def estimate(self) -> None:
        """Guess every row's height from its length, corrected by a sample where rows are many."""
        self._layouts.clear()
        self._columns.clear()
        count = len(self.rows)
        self._exact = bytearray(count)
        self._next_exact = 0
        guesses = self._guesses()
        self.heights = Heights(self._calibrated(guesses) if count > MANY else guesses)

    def _guesses(self) -> list[int]:
        rows, blocks = self.rows, self.document.blocks
        guesses: list[int] = []
        known: dict[tuple[BlockKind, int, bool], dict[int, int]] = {}
        for row, (start, end, first) in enumerate(zip(rows.starts, rows.ends, rows.firsts, strict=True)):
            block = blocks[first]
            if block.kind is BlockKind.TABLE_CELL:
                guesses.append(self._guess_cells(row))
                continue
            by_length = known.setdefault((block.kind, block.level, block.header), {})
            guess = by_length.get(end - start)
            if guess is None:
                guess = by_length[end - start] = self._guess(block, end - start)
            guesses.append(guess)
        return guesses

    def _guess(self, block: Block, length: int) -> int:
        face = self.metrics.face(block)
        room = (self.width - face.left - face.right) / face.letter
        return math.ceil(length / room * 1.005 + 0.12 or 1) * face.line + face.above + face.below

    def _guess_cells(self, row: int) -> int:
        cells = self.rows.cells(row)
        face = self.metrics.face(cells[0])
        bands = 1 + (len(cells) - 1) * NARROWEST // max(NARROWEST, self.width)
        room = self.width / face.letter / len(cells) * bands * 1.3
        longest = max(cell.end - cell.start for cell in cells)
        return bands * (max(1, math.ceil(longest / room)) * face.line + CELL_TOP + CELL_BOTTOM) + 1

    def _calibrated(self, guesses: list[int]) -> list[int]:
        """Lay out a spread sample, as much as the time allows, and scale each kind's guesses by what it shows."""
        sums: dict[BlockKind, list[int]] = {}
        rows, count, made = self.rows, len(guesses), dict[int, int]()
        deadline = time.perf_counter() + CALIBRATING
        for number, i in enumerate(_SPREAD):
            if number >= CALIBRATED_LEAST and time.perf_counter() > deadline:
                break
            row = i * (count - 1) // (CALIBRATED - 1)
            tally = sums.setdefault(rows.kind(row), [0, 0])
            made[row] = self._keep(row, self._lay_out(row)).height
            tally[0] += guesses[row]
            tally[1] += made[row]
        ratio = {kind: real / guess for kind, (guess, real) in sums.items() if guess}
        blocks = self.document.blocks
        by_block = [ratio.get(blocks[first].kind, 1.0) for first in rows.firsts]
        better = [max(1, round(guess * share)) for guess, share in zip(guesses, by_block, strict=True)]
        for row, height in made.items():
            better[row] = height
            self._exact[row] = 1
        return better

    def row(self, row: int) -> RowLayout:
        """Return a row's layout, made now if it isn't there; its height becomes exact."""
        laid = self._layouts.get(row)
        if laid is not None:
            self._layouts.move_to_end(row)
        else:
            laid = self._keep(row, self._lay_out(row))
        if not self._exact[row]:
            self._measure(laid)
        return laid

    def _keep(self, row: int, laid: RowLayout) -> RowLayout:
        self._layouts[row] = laid
        if len(self._layouts) > KEPT:
            self._layouts.popitem(last=False)
        return laid

    def _measure(self, laid: RowLayout) -> None:
        self.heights[laid.row] = laid.height
        self._exact[laid.row] = 1

    def _lay_out(self, row: int) -> RowLayout:
        return self._table_row(row) if self.rows.kind(row) is BlockKind.TABLE_CELL else self._text_row(row)

    def _text_row(self, row: int) -> RowLayout:
        rows = self.rows
        start, end, block = rows.starts[row], rows.ends[row], rows.block(row)
        face = self.metrics.face(block)
        part = make_part(self.document, block, face, start, end, self._styles.query(start, max(end, start + 1)))
        if rows.continues(row) or block.continues:
            part.turn(rtl=self._runs_right_to_left(row))
        left, right = (face.right, face.left) if part.rtl else (face.left, face.right)
        part.x, part.y = left, self.metrics.above(rows, row)
        part.set_lines(max(60, self.width - left - right))
        height = int(part.y + part.height) + self.metrics.below(rows, row)
        return RowLayout(row, start, end, block.kind, [part], height, [])

    def _runs_right_to_left(self, row: int) -> bool:
        """Tell the direction of the paragraph of which the row is a further part: it is that of its beginning."""
        rows = self.rows
        while row and (rows.continues(row) or rows.block(row).continues):
            row -= 1
        return is_right_to_left(self.document.text[rows.starts[row] : rows.ends[row]])

    def _table_row(self, row: int) -> RowLayout:
        cells, above = self.rows.cells(row), self.metrics.above(self.rows, row)
        columns = self._columns_of(row)
        places = [columns.cell(block) for block in cells]
        parts, tall = [], [0.0] * (max(place.band for place in places) + 1)
        for block, place in zip(cells, places, strict=True):
            first, last = self.rows.piece(row, block)
            styles = self._styles.query(first, max(last, first + 1))
            part = make_part(self.document, block, self.metrics.face(block), first, last, styles)
            part.set_lines(max(12.0, place.width - 2 * CELL_PAD), to_right=columns.is_figure(block))
            part.x = place.x + CELL_PAD
            tall[place.band] = max(tall[place.band], part.height + CELL_TOP + CELL_BOTTOM)
            parts.append(part)
        tops = [above + sum(tall[:band]) for band in range(len(tall))]
        boxes = []
        for part, place in zip(parts, places, strict=True):
            part.y = tops[place.band] + CELL_TOP
            boxes.append(QRectF(place.x, tops[place.band], place.width, tall[place.band]))
        height = int(above + sum(tall)) + 1 + (self.metrics.below(self.rows, row) if row == len(self.rows) - 1 else 0)
        start, end = self.rows.starts[row], self.rows.ends[row]
        return RowLayout(row, start, end, BlockKind.TABLE_CELL, parts, height, boxes, all(block.header for block in cells))

    def _columns_of(self, row: int) -> TableColumns:
        """Return the columns of the row's table, measured at its first row that was asked for."""
        first = self.rows.firsts[row]
        table = self.document.blocks[first].table or 0
        if table not in self._columns:
            if table not in self._tables:
                self._tables[table] = measure_table(self.document, self._first_cell(first), self.metrics)
            self._columns[table] = self._tables[table].columns(float(self.width))
        return self._columns[table]

    def _first_cell(self, index: int) -> int:
        """Return the index of the first cell of the table whose cell the block is."""
        blocks, table = self.document.blocks, self.document.blocks[index].table
        while index and blocks[index - 1].kind is BlockKind.TABLE_CELL and blocks[index - 1].table == table:
            index -= 1
        return index

    def kept(self) -> list[RowLayout]:
        """Return the layouts that are there."""
        return list(self._layouts.values())

    def make_exact(self, deadline: float) -> bool:
        """Lay out rows whose height is a guess until time.perf_counter() passes the deadline; tell whether all are exact."""
        exact, row, count = self._exact, self._next_exact, len(self.rows)
        while row < count and time.perf_counter() < deadline:
            if not exact[row]:
                self._measure(self._lay_out(row))
            row += 1
        self._next_exact = row
        return row >= count
