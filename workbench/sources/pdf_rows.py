"""Rows of short texts side by side, aligned from row to row: the simple tables of a PDF."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.model.document import BlockKind
from workbench.sources.bidi import is_right_to_left
from workbench.sources.pdf_lines import Line
from workbench.sources.pdf_text import LineText, to_piece
from workbench.sources.pieces import Piece

_LONGEST_CELL = 80
_APART = 3.5


@dataclass(slots=True)
class Table:
    """Rows of lines, as many in each."""

    rows: list[list[Line]] = field(default_factory=list)

    @property
    def page(self) -> int:
        """The page on which it begins."""
        return self.rows[0][0].page

    def goes_on_in(self, other: "Table") -> bool:
        """Tell whether the other is the rest of this table on the next page."""
        before, after = self.rows[-1], other.rows[0]
        return after[0].page == before[0].page + 1 and _aligned(before, after)

    def pieces(self, table: int, known: frozenset[str]) -> Iterator[Piece]:
        """Yield the cells, row by row; what heads a column is not told from the rest unless it is bold."""
        heads = all(line.bold for line in self.rows[0]) and not all(line.bold for row in self.rows[1:] for line in row)
        for number, row in enumerate(self.rows):
            for column, line in enumerate(row):
                piece = to_piece(BlockKind.TABLE_CELL, [LineText(line)], known)
                piece.table, piece.row, piece.column, piece.header = table, number, column, heads and number == 0
                yield piece


def find_tables(lines: list[Line]) -> Iterator[Line | Table]:
    """Yield lines in their order, those that stand in at least two aligned rows of at least two columns as tables."""
    rows = _rows(lines)
    place = 0
    while place < len(rows):
        end = place + 1
        while end < len(rows) and _is_row(rows[place]) and _is_row(rows[end]) and _follows(rows[end - 1], rows[end]):
            end += 1
        if end - place >= 2:
            yield Table(rows[place:end])
        else:
            yield from rows[place]
        place = end


def _rows(lines: list[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in lines:
        last = rows[-1][-1] if rows else None
        if (
            last
            and "grid" not in (last.kind, line.kind)
            and last.page == line.page
            and abs(last.base - line.base) < 0.3 * line.size
            and line.x0 > last.x1
        ):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _is_row(row: list[Line]) -> bool:
    if len(row) < 2 or any(is_right_to_left(line.text) for line in row):
        return False
    return all(len(line.text) <= _LONGEST_CELL for line in row)


def _follows(row: list[Line], other: list[Line]) -> bool:
    step = row[0].base - other[0].base
    return 0 < step < _APART * row[0].size and _aligned(row, other)


def _aligned(row: list[Line], other: list[Line]) -> bool:
    """Tell whether two rows have as many cells, each aligned with its partner at the left, the middle or the right."""
    if len(row) != len(other):
        return False
    for one, two in zip(row, other, strict=True):
        tolerance = one.size
        middle = abs((one.x0 + one.x1) - (two.x0 + two.x1)) / 2
        if min(abs(one.x0 - two.x0), abs(one.x1 - two.x1), middle) > tolerance:
            return False
    return True
