"""Tables of DOCX (ECMA-376 part 1, 17.4): cells that go on downwards say so cell by cell."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from workbench.sources.docx_styles import Names
from workbench.sources.grid import WIDEST, Cell
from workbench.sources.office_xml import is_element, local
from workbench.sources.pieces import Piece

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_THROUGH = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo"})


class Rows:
    """Makes rows of cells of a table's elements."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def of(self, table: "Element", read: Callable[["Element"], list[Piece]]) -> list[list[Cell]]:
        """Return the rows; read gives what stands in a cell. A row that was deleted while changes were tracked is none."""
        rows: list[list[Cell]] = []
        above: dict[int, Cell] = {}
        for row in self._holding(table, "tr"):
            properties = row.find(f"{self._names.w}trPr")
            if properties is not None and properties.find(f"{self._names.w}del") is not None:
                continue
            header = properties is not None and self._names.is_on(properties, "tblHeader") is True
            before = min(self._names.number(properties, "gridBefore") or 0, WIDEST)
            rows.append([Cell([]) for _ in range(before)])
            column = before
            for element in self._holding(row, "tc"):
                column = self._cell(element, read, rows[-1], above, column, header=header)
        return rows

    def _cell(
        self, element: "Element", read: Callable[["Element"], list[Piece]], row: list[Cell], above: dict[int, Cell],
        column: int, *, header: bool,
    ) -> int:  # fmt: skip
        """Add a cell to its row, or to the cell above with which it goes on; returns the column after it."""
        properties = element.find(f"{self._names.w}tcPr")
        across = max(1, min(self._names.number(properties, "gridSpan") or 1, WIDEST))
        merged = self._names.value(properties, "vMerge")
        pieces = read(element)
        if merged is not None and merged != "restart" and column in above:
            above[column].down += 1
            above[column].pieces += pieces
            return column + across
        cell = Cell(pieces, across, 1, header)
        row.append(cell)
        above.pop(column, None)
        if merged == "restart":
            above[column] = cell
        return column + across

    def _holding(self, holder: "Element", name: str) -> Iterator["Element"]:
        """The children of a name, those within content controls and kept changes too."""
        for child in holder:
            if is_element(child):
                if local(child) == name:
                    yield child
                elif local(child) in _THROUGH:
                    yield from self._holding(child, name)
