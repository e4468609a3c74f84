"""A table as a grid: cells that cover several rows or columns, and the places between them (HTML Living Standard, 4.9.12)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.model.document import BlockKind
from workbench.sources.errors import TooLarge
from workbench.sources.limits import Limits
from workbench.sources.pieces import Piece, joined

WIDEST = 1000
"""Columns that one cell may cover."""


@dataclass(slots=True)
class Cell:
    """What stands in a cell, and how many columns and rows it covers."""

    pieces: list[Piece]
    across: int = 1
    down: int = 1
    header: bool = False


class Grid:
    """Lays the cells of one table out; number: the table's, from 0."""

    def __init__(self, number: int, limits: Limits) -> None:
        self._number, self._limits = number, limits
        self._taken: set[tuple[int, int]] = set()
        self._filled: dict[tuple[int, int], Piece] = {}

    def lay(self, row: int, rows: int, cells: Iterable[Cell]) -> None:
        """Lay a row's cells, each in the first free place; rows: of the whole table. Raises TooLarge for too many cells."""
        column = 0
        for cell in cells:
            while (row, column) in self._taken:
                column += 1
            across, down = max(1, min(cell.across, WIDEST)), max(1, min(cell.down, rows - row))
            if len(self._taken) + across * down > self._limits.cells:
                raise TooLarge(what="cells", limit=self._limits.cells)
            self._taken.update((row + y, column + x) for y in range(down) for x in range(across))
            piece = joined(cell.pieces)
            piece.kind, piece.table, piece.row, piece.column = BlockKind.TABLE_CELL, self._number, row, column
            piece.row_span, piece.column_span, piece.header = down, across, cell.header
            self._filled[row, column] = piece
            column += across

    def pieces(self, rows: int) -> Iterator[Piece]:
        """Yield every cell row by row, missing ones as empty; a place that another cell covers has none of its own."""
        width = max((column + cell.column_span for (_, column), cell in self._filled.items()), default=0)
        if width * rows > self._limits.cells:
            raise TooLarge(what="cells", limit=self._limits.cells)
        for row in range(rows):
            for column in range(width):
                cell = self._filled.get((row, column))
                if cell is None and (row, column) not in self._taken:
                    cell = Piece(BlockKind.TABLE_CELL, "", table=self._number, row=row, column=column)
                if cell is not None:
                    yield cell


def laid(rows: list[list[Cell]], number: int, limits: Limits) -> list[Piece]:
    """Return the cells of a table's rows as pieces."""
    grid = Grid(number, limits)
    for row, cells in enumerate(rows):
        grid.lay(row, len(rows), cells)
    return list(grid.pieces(len(rows)))
