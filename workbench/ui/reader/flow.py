"""The document as a column of rows: estimated heights made exact, and the layouts of those lately seen."""

import math
import time
from collections import OrderedDict

from PySide6.QtCore import QRectF

from workbench.model.document import BlockKind, Document, Style
from workbench.ui.reader.directions import is_right_to_left
from workbench.ui.reader.heights import Heights
from workbench.ui.reader.intervals import IntervalIndex
from workbench.ui.reader.layout import RowLayout, make_part
from workbench.ui.reader.metrics import Metrics
from workbench.ui.reader.rows import Rows
from workbench.ui.reader.style import CELL_BOTTOM, CELL_PAD, CELL_TOP, ReadingStyle
from workbench.ui.reader.tables import TableColumns, measure_columns

KEPT = 600
"""Layouts of rows that are kept."""
CALIBRATED = 40
"""Rows laid out at opening, spread over the text, by which the estimates are corrected."""
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

    def set_style(self, style: ReadingStyle) -> None:
        """Set all in another style."""
        self.metrics = Metrics(style)
        self.estimate()

    def estimate(self) -> None:
        """Guess every row's height from its length, corrected by a sample where rows are many."""
        self._layouts.clear()
        self._columns.clear()
        count = len(self.rows)
        self._exact = bytearray(count)
        self._next_exact = 0
        guesses = self._guesses()
        self.heights = Heights(guesses)
        if count > MANY:
            self._calibrate(guesses)

    def _guesses(self) -> list[int]:
        rows, metrics, width = self.rows, self.metrics, self.width
        blocks, guesses, known = rows.document.blocks, [], {}
        for row, (start, end, first) in enumerate(zip(rows.starts, rows.ends, rows.firsts, strict=True)):
            block = blocks[first]
            key = block.kind, block.level, block.header
            if key not in known:
                face = metrics.face(block)
                room = (width - face.left - face.right) / face.letter
                known[key] = room, face.line, face.above + face.below
            room, line, pads = known[key]
            if block.kind is BlockKind.TABLE_CELL:
                guesses.append(self._guess_cells(row, room, line))
            else:
                guesses.append(math.ceil((end - start) / room * 1.005 + 0.12 or 1) * line + pads)
        return guesses

    def _guess_cells(self, row: int, room: float, line: int) -> int:
        cells = self.rows.cells(row)
        longest = max(cell.end - cell.start for cell in cells)
        return max(1, math.ceil(longest / (room / len(cells) * 1.3))) * line + CELL_TOP + CELL_BOTTOM + 1

    def _calibrate(self, guesses: list[int]) -> None:
        """Lay out a spread sample and scale each kind's guesses by what it shows."""
        sums: dict[BlockKind, list[int]] = {}
        count, kinds = len(guesses), self.rows
        for i in range(CALIBRATED):
            row = i * (count - 1) // (CALIBRATED - 1)
            tally = sums.setdefault(kinds.kind(row), [0, 0])
            tally[0] += guesses[row]
            tally[1] += self.row(row).height
        ratio = {kind: real / guess for kind, (guess, real) in sums.items() if guess}
        blocks, firsts = self.document.blocks, self.rows.firsts
        exact = self._exact
        better = [
            self.heights[row] if exact[row] else max(1, round(guess * ratio.get(blocks[firsts[row]].kind, 1.0)))
            for row, guess in enumerate(guesses)
        ]
        self.heights = Heights(better)

    def row(self, row: int) -> RowLayout:
        """Return a row's layout, made now if it isn't there; its height becomes exact."""
        laid = self._layouts.get(row)
        if laid is not None:
            self._layouts.move_to_end(row)
            return laid
        laid = self._layouts[row] = self._lay_out(row)
        if len(self._layouts) > KEPT:
            self._layouts.popitem(last=False)
        return laid

    def _lay_out(self, row: int) -> RowLayout:
        laid = self._table_row(row) if self.rows.kind(row) is BlockKind.TABLE_CELL else self._text_row(row)
        self.heights[row] = laid.height
        self._exact[row] = 1
        return laid

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
            styles = self._styles.query(block.start, max(block.end, block.start + 1))
            part = make_part(self.document, block, self.metrics.face(block), block.start, block.end, styles)
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
            while (
                first
                and self.document.blocks[first - 1].kind is BlockKind.TABLE_CELL
                and self.document.blocks[first - 1].table == table
            ):
                first -= 1
            self._columns[table] = measure_columns(self.document, first, self.metrics, float(self.width))
        return self._columns[table]

    def kept(self) -> list[RowLayout]:
        """Return the layouts that are there."""
        return list(self._layouts.values())

    def make_exact(self, deadline: float) -> bool:
        """Lay out rows whose height is a guess until time.perf_counter() passes the deadline; tell whether all are exact."""
        exact, row, count = self._exact, self._next_exact, len(self.rows)
        while row < count and time.perf_counter() < deadline:
            if not exact[row]:
                self._lay_out(row)
            row += 1
        self._next_exact = row
        return row >= count
