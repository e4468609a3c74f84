"""Cells, columns and whole tables as units of selecting; all in code points, empty cells left out."""

from collections.abc import Sequence

from workbench.model.document import Block, BlockKind, Document
from workbench.model.span import Span


class TableUnits:
    """The tables of one document."""

    def __init__(self, document: Document) -> None:
        """Keep the document."""
        self._document = document
        self._known: tuple[int | None, Sequence[Block]] = None, ()

    def cell(self, offset: int) -> Block | None:
        """Return the cell that holds an offset; None outside of tables."""
        blocks = self._document.blocks
        block = blocks[self._document.block_index(offset)] if blocks else None
        return block if block is not None and block.kind is BlockKind.TABLE_CELL else None

    def cells(self, offset: int) -> Sequence[Block]:
        """Return all cells of the table at an offset; none outside of tables."""
        cell = self.cell(offset)
        if cell is None:
            return ()
        if self._known[0] == cell.table and self._known[1]:
            return self._known[1]
        blocks, first = self._document.blocks, self._document.block_index(offset)
        last = first
        while first > 0 and _same_table(blocks[first - 1], cell):
            first -= 1
        while last + 1 < len(blocks) and _same_table(blocks[last + 1], cell):
            last += 1
        self._known = cell.table, blocks[first : last + 1]
        return self._known[1]

    def whole(self, offset: int) -> tuple[int, int] | None:
        """Return the table at an offset; None outside of tables."""
        cells = self.cells(offset)
        return (cells[0].start, cells[-1].end) if cells else None

    def column(self, offset: int, last: int | None = None) -> tuple[Span, ...]:
        """Return the column of the cell at an offset, its head with it; or all columns up to that of another cell."""
        one, other = self.cell(offset), self.cell(offset if last is None else last)
        cells = self.cells(offset)
        if one is None or other is None or not cells:
            return ()
        rows = [cell.row or 0 for cell in cells]
        return self._block(cells, _columns(one, other), (min(rows), max(rows)))

    def columns_of(self, spans: Sequence[Span]) -> tuple[int, int] | None:
        """Return offsets in the first and last column if the spans are just these columns of one table; else None."""
        first, last = (spans[0].start, spans[-1].end - 1) if spans else (0, 0)
        return (first, last) if spans and self.column(first, last) == tuple(spans) else None

    def beside(self, offset: int) -> int | None:
        """Return an offset in the next column to that of a cell; None for the last one."""
        cell = self.cell(offset)
        after = [one for one in self.cells(offset) if cell and (one.column or 0) >= (cell.column or 0) + cell.column_span]
        return min(after, key=lambda one: one.column or 0).start if after else None

    def between(self, anchor: int, to: int) -> tuple[Span, ...]:
        """Return the cells of the block that reaches from one cell to another of the same table; none if it is the same.

        Cells beside each other in a row are one piece, and so are whole rows.
        """
        one, other = self.cell(anchor), self.cell(to)
        if one is None or other is None or one is other or one.table != other.table:
            return ()
        rows = sorted((one.row or 0, other.row or 0))
        return self._block(self.cells(anchor), _columns(one, other), (rows[0], rows[1]))

    def _block(self, cells: Sequence[Block], columns: tuple[int, int], rows: tuple[int, int]) -> tuple[Span, ...]:
        """Return the pieces of the cells within columns and rows, both given with their last one."""
        text, by_row = self._document.text, dict[int, list[Block]]()
        ends = [(cell.column or 0) + cell.column_span - 1 for cell in cells]
        is_wide = columns[0] == 0 and 0 < max(ends) <= columns[1]
        for cell in cells:
            if rows[0] <= (cell.row or 0) <= rows[1]:
                by_row.setdefault(cell.row or 0, []).append(cell)
        pieces: list[Span] = []
        for row in by_row.values():
            inside = [cell for cell in row if columns[0] <= (cell.column or 0) <= columns[1]]
            filled = [cell for cell in inside if text[cell.start : cell.end].strip()]
            if filled:
                begin = pieces.pop().start if is_wide and pieces else filled[0].start
                pieces.append(Span(begin, filled[-1].end))
        return tuple(pieces)


def _columns(one: Block, other: Block) -> tuple[int, int]:
    """Return the first and last column of two cells."""
    return (
        min(one.column or 0, other.column or 0),
        max((one.column or 0) + one.column_span, (other.column or 0) + other.column_span) - 1,
    )


def _same_table(one: Block, other: Block) -> bool:
    return one.kind is BlockKind.TABLE_CELL and one.table == other.table
