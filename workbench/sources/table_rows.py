"""Tables as sources: a table whose rows are its units, or each row as a source of its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.model.document import BlockKind, Document
from workbench.sources.errors import NoText, TooLarge
from workbench.sources.grid import Cell, laid
from workbench.sources.limits import Limits
from workbench.sources.pieces import Piece, assemble
from workbench.sources.readers import Part

_NUMBER = re.compile(r"[-+(]?[\d.,:/\s%€$£-]+\)?\Z")


@dataclass
class Sheet:
    """A table's cells as words, row by row; spans: rows and columns that a cell covers, by its row and column from 0."""

    name: str
    rows: list[list[str]]
    spans: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)

    @property
    def has_header(self) -> bool:
        """Whether the first row names the columns: every cell of it has words, none a bare number, no two the same."""
        first = [cell.strip() for cell in self.rows[0]] if len(self.rows) > 1 else []
        words = [cell for cell in first if cell and not _NUMBER.match(cell)]
        return bool(first) and len(words) == len(first) == len(set(words))


def check_size(sheets: list[Sheet], limits: Limits) -> None:
    """Raise TooLarge for more cells than can be read as one source, NoText for none with words."""
    if sum(len(sheet.rows) * max(map(len, sheet.rows), default=0) for sheet in sheets) > limits.cells:
        raise TooLarge(what="cells", limit=limits.cells)
    if not any(cell.strip() for sheet in sheets for row in sheet.rows for cell in row):
        raise NoText


def as_table(sheets: list[Sheet], warnings: list[str], limits: Limits) -> Document:
    """Return the sheets as tables, a row a unit; several are headed by their names."""
    check_size(sheets, limits)
    pieces: list[Piece] = []
    filled = [sheet for sheet in sheets if sheet.rows]
    for number, sheet in enumerate(filled):
        if len(filled) > 1:
            pieces.append(Piece(BlockKind.HEADING, sheet.name, level=1))
        pieces += laid(_cells(sheet), number, limits)
    return assemble(pieces, None, warnings)


def _cells(sheet: Sheet) -> list[list[Cell]]:
    covered = {
        (row + y, column + x)
        for (row, column), (down, across) in sheet.spans.items()
        for y in range(down) for x in range(across) if y or x
    }  # fmt: skip
    header = sheet.has_header
    rows: list[list[Cell]] = []
    for row, cells in enumerate(sheet.rows):
        rows.append([])
        for column, text in enumerate(cells):
            if (row, column) not in covered:
                down, across = sheet.spans.get((row, column), (1, 1))
                rows[-1].append(Cell([Piece(BlockKind.PARAGRAPH, text)], across, down, header and not row))
    return rows


def as_sources(sheets: list[Sheet], warnings: list[str], encoding: str, limits: Limits) -> Iterator[Part]:
    """Yield each row below the header as a document: its columns' names as terms, what stands in them as definitions.

    A part is named as RFC 7111 does (``row=3``, counted from 1 with the header), after its sheet if there are several.
    """
    check_size(sheets, limits)
    filled = [sheet for sheet in sheets if sheet.rows]
    for sheet in filled:
        names = sheet.rows[0] if sheet.has_header else []
        for number, row in enumerate(sheet.rows[len(names[:1]) :], 1 + len(names[:1])):
            pieces = list(_unit(names, row))
            if pieces:
                where = f"sheet={sheet.name}&" if len(filled) > 1 else ""
                yield Part(assemble(pieces, None, warnings), encoding, name=f"{where}row={number}")


def _unit(names: list[str], row: list[str]) -> Iterator[Piece]:
    for column, text in enumerate(row):
        if text.strip():
            if column < len(names):
                yield Piece(BlockKind.TERM, names[column], level=1)
            yield Piece(BlockKind.DEFINITION if column < len(names) else BlockKind.PARAGRAPH, text, level=1)
