"""Tables of HTML as a grid of cells (HTML Living Standard, 4.9.12 Forming a table)."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from workbench.model.document import BlockKind
from workbench.sources.errors import TooLarge
from workbench.sources.limits import Limits
from workbench.sources.pieces import Piece

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_WIDEST = 1000
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def is_layout(table: "Element") -> bool:
    """Tell whether a table only places things: it holds a table or headings, or has a single cell."""
    if table.get("role") in {"presentation", "none"} or table.find(".//table") is not None:
        return True
    if any(True for _ in table.iter(*_HEADINGS)):
        return True
    return len(list(islice(table.iter("td", "th"), 2))) < 2


class Grid:
    """Lays the cells of one table out."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._taken: set[tuple[int, int]] = set()
        self._filled: dict[tuple[int, int], Piece] = {}

    def pieces(self, table: "Element", number: int, read: Callable[["Element"], Piece]) -> Iterator[Piece]:
        """Yield every cell of the table row by row, missing ones as empty; read gives the text of a cell.

        A place that another cell covers has no cell of its own. Raises TooLarge for too many cells.
        """
        rows = _rows(table)
        for row, element in enumerate(rows):
            self._lay(row, element, len(rows), number, read)
        width = max((column + cell.column_span for (_, column), cell in self._filled.items()), default=0)
        if width * len(rows) > self._limits.cells:
            raise TooLarge(what="cells", limit=self._limits.cells)
        for row in range(len(rows)):
            for column in range(width):
                cell = self._filled.get((row, column))
                if cell is None and (row, column) not in self._taken:
                    cell = Piece(BlockKind.TABLE_CELL, "", table=number, row=row, column=column)
                if cell is not None:
                    yield cell

    def _lay(self, row: int, element: "Element", rows: int, number: int, read: Callable[["Element"], Piece]) -> None:
        column = 0
        parent = element.getparent()
        in_head = parent is not None and parent.tag == "thead"
        for child in element.iterchildren("td", "th"):
            while (row, column) in self._taken:
                column += 1
            across = min(_span(child.get("colspan")), _WIDEST)
            down = min(_span(child.get("rowspan"), rows), rows - row)
            if len(self._taken) + across * down > self._limits.cells:
                raise TooLarge(what="cells", limit=self._limits.cells)
            places = [(row + y, column + x) for y in range(down) for x in range(across)]
            self._taken.update(places)
            cell = read(child)
            cell.kind, cell.table, cell.row, cell.column = BlockKind.TABLE_CELL, number, row, column
            cell.row_span, cell.column_span, cell.header = down, across, in_head or child.tag == "th"
            self._filled[row, column] = cell
            column += across


def _rows(table: "Element") -> list["Element"]:
    """The rows in the order in which they are shown: head, bodies, foot; rows without cells are none."""
    groups: dict[str, list[Element]] = {"thead": [], "": [], "tfoot": []}
    for child in table:
        if child.tag == "tr":
            groups[""].append(child)
        elif child.tag in {"thead", "tbody", "tfoot"}:
            groups[str(child.tag) if child.tag != "tbody" else ""] += list(child.iterchildren("tr"))
    return [row for rows in groups.values() for row in rows if row.find("td") is not None or row.find("th") is not None]


def _span(text: str | None, whole: int = 1) -> int:
    if not text or not text.strip().isdecimal():
        return 1
    return int(text.strip()[:6]) or whole
