"""Tables drawn in plain text: rows of cells between pipes or tabulators."""

import re
from collections.abc import Iterator
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


def read_rows(lines: list[str]) -> Rows | None:
    """Return the table with which lines begin, None if they begin with none."""
    return _piped(lines) or _gridded(lines) or _tabbed(lines)


def _piped(lines: list[str]) -> Rows | None:
    """Rows between pipes: at least two lines, either all within pipes or with a line of dashes under the first."""
    count = next((place for place, line in enumerate(lines) if "|" not in line), len(lines))
    framed = all(line.strip().startswith("|") for line in lines[:count])
    ruled = count > 1 and bool(_SEPARATOR.match(lines[1])) and "-" in lines[1]
    if count < 2 or not (framed or ruled):
        return None
    rows = [_split(line) for line in lines[:count] if not _SEPARATOR.match(line)]
    return Rows(rows, count, 1 if ruled else 0) if rows else None


def _split(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [" ".join(cell.replace("\\|", "|").split()) for cell in _PIPE.split(inner)]


def _gridded(lines: list[str]) -> Rows | None:
    """Rows between ruled lines of plus signs, a row of several lines; a rule of equal signs ends the head."""
    if not _GRID.match(lines[0]):
        return None
    count = next((place for place, line in enumerate(lines) if not line.strip().startswith(("+", "|"))), len(lines))
    rows: list[list[list[str]]] = []
    heads, fresh = 0, True
    for line in lines[:count]:
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
    return Rows(joined, count, heads) if len(joined) > 1 else None


def _tabbed(lines: list[str]) -> Rows | None:
    """Rows with the same number of tabulators between words: at least two lines, short cells."""
    if "\t" not in lines[0].strip():
        return None
    tabs = lines[0].strip().count("\t")
    count = next((place for place, line in enumerate(lines) if line.strip().count("\t") != tabs), len(lines))
    rows = [[" ".join(cell.split()) for cell in line.strip().split("\t")] for line in lines[:count]]
    if count < 2 or max(len(cell) for row in rows for cell in row) > 200:
        return None
    return Rows(rows, count, 0)
