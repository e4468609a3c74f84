"""Tables of HTML as a grid of cells (HTML Living Standard, 4.9.12 Forming a table)."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from workbench.sources.grid import Cell, Grid
from workbench.sources.limits import Limits
from workbench.sources.pieces import Piece

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def is_layout(table: "Element") -> bool:
    """Tell whether a table only places things: it holds a table or headings, or has a single cell."""
    if table.get("role") in {"presentation", "none"} or table.find(".//table") is not None:
        return True
    if any(True for _ in table.iter(*_HEADINGS)):
        return True
    return len(list(islice(table.iter("td", "th"), 2))) < 2


def table_pieces(table: "Element", number: int, read: Callable[["Element"], list[Piece]], limits: Limits) -> Iterator[Piece]:
    """Yield every cell of a table row by row; read gives what stands in a cell. Raises TooLarge for too many cells."""
    rows = _rows(table)
    grid = Grid(number, limits)
    for row, element in enumerate(rows):
        grid.lay(row, len(rows), _cells(element, len(rows), read))
    yield from grid.pieces(len(rows))


def _cells(row: "Element", rows: int, read: Callable[["Element"], list[Piece]]) -> Iterator[Cell]:
    parent = row.getparent()
    in_head = parent is not None and parent.tag == "thead"
    for child in row.iterchildren("td", "th"):
        across, down = _span(child.get("colspan")), _span(child.get("rowspan"), rows)
        yield Cell(read(child), across, down, in_head or child.tag == "th")


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
