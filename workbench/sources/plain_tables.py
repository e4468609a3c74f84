"""Tables drawn in plain text: rows of cells between pipes or tabulators."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.model.document import BlockKind
from workbench.sources.pieces import Piece

_SEPARATOR = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:[|+]\s*:?-{2,}:?\s*)*[|+]?\s*$")
_GRID = re.compile(r"\s*\+(?:[-=]+\+)+\s*$")
_PIPE = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a table, how many of the lines they take up, and how many of the rows head it."""

    rows: list[list[str]]
    length: int
    heads: int

    def cells(self, table: int) -> Iterator[Piece]:
        """Yield every cell of the grid, row by row; rows that are too short are filled up."""
        columns = max(map(len, self.rows))
        for number, row in enumerate(self.rows):
            for column in range(columns):
                text = row[column] if column < len(row) else ""
                yield Piece(BlockKind.TABLE_CELL, text, table=table, row=number, column=column, header=number < self.heads)


def read_rows(lines: list[str], place: int = 0) -> Rows | None:
    """Return the table that begins at a line, None if none does."""
    first = lines[place]
    if "|" in first:
        return _piped(_while(lines, place, lambda line: "|" in line))
    if _GRID.match(first):
        return _gridded(_while(lines, place, lambda line: line.lstrip().startswith(("+", "|"))))
    tabs = first.strip().count("\t")
    return _tabbed(_while(lines, place, lambda line: line.strip().count("\t") == tabs)) if tabs else None


def _while(lines: list[str], place: int, goes_on: Callable[[str], bool]) -> list[str]:
    end = place
    while end < len(lines) and goes_on(lines[end]):
        end += 1
    return lines[place:end]


def _piped(lines: list[str]) -> Rows | None:
    """Rows between pipes: at least two lines, either all within pipes or with a line of dashes under the first."""
    count = len(lines)
    framed = all(line.strip().startswith("|") for line in lines)
    ruled = count > 1 and bool(_SEPARATOR.match(lines[1])) and "-" in lines[1]
    if count < 2 or not (framed or ruled):
        return None
    rows = [_split(line) for line in lines if not _SEPARATOR.match(line)]
    return Rows(rows, count, 1 if ruled else 0) if rows else None


def _split(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [" ".join(cell.replace("\\|", "|").split()) for cell in _PIPE.split(inner)]


def _gridded(lines: list[str]) -> Rows | None:
    """Rows between ruled lines of plus signs, a row of several lines; a rule of equal signs ends the head."""
    rows: list[list[list[str]]] = []
    heads, fresh = 0, True
    for line in lines:
        if _GRID.match(line):
            heads, fresh = (len(rows) if "=" in line else heads), True
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if fresh:
            rows.append([[] for _ in cells])
            fresh = False
        for kept, cell in zip(rows[-1], cells, strict=False):
            kept.append(cell)
    joined = [["\n".join(filter(None, cell)) for cell in row] for row in rows]
    return Rows(joined, len(lines), heads) if len(joined) > 1 else None


def _tabbed(lines: list[str]) -> Rows | None:
    """Rows with the same number of tabulators between words: at least two lines, short cells."""
    rows = [[" ".join(cell.split()) for cell in line.strip().split("\t")] for line in lines]
    if len(lines) < 2 or max(len(cell) for row in rows for cell in row) > 200:
        return None
    return Rows(rows, len(lines), 0)
