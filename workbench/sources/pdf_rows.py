"""Rows of short texts side by side, aligned from row to row: the simple tables of a PDF."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from workbench.model.document import BlockKind
from workbench.sources.bidi import is_right_to_left
from workbench.sources.pdf_gaps import part_at_gaps
from workbench.sources.pdf_lines import HYPHEN, Line
from workbench.sources.pdf_text import LineText, to_piece
from workbench.sources.pieces import Piece

_LONGEST_CELL = 80
_LONGEST_LINE = 45
_MOST_LINES = 6
_LETTERS = 35
_APART = 3.5
_CLOSE = 1.4
_CLOSER = 0.85
_EXACT = 1.5


Cells = list[list[Line]]
"""A row: the lines of each of its cells."""


@dataclass(slots=True)
class Table:
    """Rows of cells, as many in each; a cell has one line or several."""

    rows: list[Cells] = field(default_factory=list)

    @property
    def page(self) -> int:
        """The page on which it begins."""
        return self.rows[0][0][0].page

    def goes_on_in(self, other: "Table") -> bool:
        """Tell whether the other is the rest of this table on the next page."""
        before, after = [cell[0] for cell in self.rows[-1]], [cell[0] for cell in other.rows[0]]
        return after[0].page == before[0].page + 1 and _aligned(before, after)

    def pieces(self, table: int, known: frozenset[str]) -> Iterator[Piece]:
        """Yield the cells, row by row; what heads a column is not told from the rest unless it is bold."""
        heads = _are_bold(self.rows[:1]) and not _are_bold(self.rows[1:])
        for number, row in enumerate(self.rows):
            for column, lines in enumerate(row):
                piece = to_piece(BlockKind.TABLE_CELL, [LineText(line) for line in lines], known)
                piece.table, piece.row, piece.column, piece.header = table, number, column, heads and number == 0
                yield piece


def _are_bold(rows: list[Cells]) -> bool:
    return all(line.bold for row in rows for cell in row for line in cell)


def find_tables(lines: list[Line]) -> Iterator[Line | Table]:
    """Yield lines in their order, those that stand in at least two aligned rows of at least two columns as tables."""
    rows = part_at_gaps(_rows(lines), _aligned)
    place = 0
    while place < len(rows):
        table, end = _table_at(rows, place)
        if table is not None and _is_prose(table):
            yield from _columns_of(table)
        elif table is not None:
            yield table
        else:
            yield from rows[place]
        place = end


def _columns_of(table: Table) -> Iterator[Line]:
    """Yield the lines of columns of text, one column after the other; each line is told how far its own column reaches."""
    for column in zip(*table.rows, strict=True):
        lines = [line for cell in column for line in cell]
        reach = max(line.x1 for line in lines)
        for line in lines:
            line.right = reach
            yield line


def _is_prose(table: Table) -> bool:
    """Tell whether two columns read like text that runs on: full long lines, close below each other."""
    columns = [[line for cell in column for line in cell] for column in zip(*table.rows, strict=True)]
    return sum(map(_runs_on, columns)) >= 2


def _runs_on(lines: list[Line]) -> bool:
    widths = [line.x1 - line.x0 for line in lines]
    most = 1.7 if len(lines) > 2 else 1.35
    close = sum(0 < one.base - two.base < most * one.size for one, two in pairwise(lines))
    full = median(widths) > 0.7 * max(widths)
    return full and close >= max(1, 0.7 * (len(lines) - 1)) and median(len(line.text) for line in lines) >= _LETTERS


def _table_at(rows: list[list[Line]], place: int) -> tuple[Table | None, int]:
    """Return the table that begins with a row, and the place behind it."""
    if not _is_row(rows[place]):
        return None, place + 1
    full: list[Line] = rows[place]
    found: list[Cells] = [[[line] for line in full]]
    end = place + 1
    while end < len(rows):
        row = rows[end]
        bottom = min(line.base for cell in found[-1] for line in cell)
        if _is_row(row) and _follows(full, row, bottom):
            full = row
            found.append([[line] for line in row])
        elif columns := _continued(found, row, bottom):
            for column, line in zip(columns, row, strict=True):
                found[-1][column].append(line)
        else:
            break
        end += 1
    return (Table(found), end) if len(found) >= 2 else (None, place + 1)


def _continued(found: list[Cells], row: list[Line], bottom: float) -> list[int]:
    """Return the columns whose cells a row's lines go on with: close below, at the same left edge, no further to the right.

    Such a row leaves at least one column out; none if it does not go on with the last one.
    """
    last, first = found[-1], row[0]
    step = bottom - first.base
    if len(row) >= len(last) or first.kind != "body" or not 0 < step < _CLOSE * first.size or first.page != last[0][0].page:
        return []
    columns: list[int] = []
    for line in row:
        at = next((place for place, cell in enumerate(last) if abs(cell[0].x0 - line.x0) < _EXACT), -1)
        if at < 0 or at in columns or abs(line.size - last[at][0].size) > 0.6 or is_right_to_left(line.text):
            return []
        reach = last[at + 1][0].x0 if at + 1 < len(last) else _reach(found, at) + 3 * line.size
        if line.x1 > reach or len(line.text) > _LONGEST_LINE or len(last[at]) >= _MOST_LINES:
            return []
        columns.append(at)
    lower = first.text[:1].islower() or last[columns[0]][-1].text.endswith(("-", HYPHEN))
    closer = columns == [0] and step < _CLOSER * _pitch(found)
    return columns if 0 not in columns or lower or closer else []


def _reach(found: list[Cells], column: int) -> float:
    """Return how far to the right a column's cells reach."""
    return max(line.x1 for row in found for line in row[column])


def _pitch(found: list[Cells]) -> float:
    """Return the smallest distance from a row to the next, in points; 0 for one row."""
    steps = (min(line.base for cell in one for line in cell) - two[0][0].base for one, two in pairwise(found))
    return min(steps, default=0.0)


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


def _follows(row: list[Line], other: list[Line], bottom: float) -> bool:
    step = bottom - other[0].base
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
