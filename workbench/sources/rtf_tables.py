"""Tables of RTF: rows whose cells are told by where they end, in twips (RTF 1.9.1, Table Definitions)."""

from bisect import bisect_left
from dataclasses import dataclass, field

from workbench.sources.grid import Cell
from workbench.sources.pieces import Piece

_SLACK = 30
"""Twips by which two edges may differ and be one; programs round."""

_FLAGS = frozenset({"clmgf", "clmrg", "clvmgf", "clvmrg", "clbrdrb"})


@dataclass(slots=True)
class _Place:
    """A cell as a row defines it: where it ends, and how it goes with its neighbours."""

    right: int
    flags: frozenset[str]


@dataclass(slots=True)
class _Row:
    places: list[_Place]
    left: int
    header: bool
    cells: list[list[Piece]]


@dataclass
class Table:
    """Gathers rows until the table ends."""

    rows: list[_Row] = field(default_factory=list)
    _places: list[_Place] = field(default_factory=list)
    _flags: set[str] = field(default_factory=set)
    _left: int = 0
    _header: bool = False
    _cells: list[list[Piece]] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    def word(self, word: str, number: int | None) -> bool:
        """Take a word that defines rows; tells whether it was one."""
        if word == "trowd":
            self._places, self._flags, self._left, self._header = [], set(), 0, False
        elif word == "trleft":
            self._left = number or 0
        elif word == "trhdr":
            self._header = True
        elif word in _FLAGS:
            self._flags.add(word)
        elif word == "cellx":
            self._places.append(_Place(number or 0, frozenset(self._flags)))
            self._flags = set()
        else:
            return False
        return True

    def end_cell(self) -> None:
        """End the cell that is being read."""
        self._cells.append(self.pieces)
        self.pieces = []

    def end_row(self) -> None:
        """End the row that is being read."""
        if self.pieces:
            self.end_cell()
        if self._cells:
            self.rows.append(_Row(list(self._places), self._left, self._header, self._cells))
        self._cells = []

    def take(self) -> list[list[Cell]]:
        """Return the rows as cells and begin anew."""
        self.end_row()
        rows, self.rows = self.rows, []
        edges = _edges(rows)
        heads = _heads(rows)
        out: list[list[Cell]] = []
        above: dict[int, Cell] = {}
        for number, row in enumerate(rows):
            out.append(_laid(row, edges, above, header=number < heads))
        return out


def _edges(rows: list[_Row]) -> list[int]:
    """Where columns end, over all rows."""
    found: list[int] = []
    for right in sorted({place.right for row in rows for place in row.places}):
        if not found or right - found[-1] > _SLACK:
            found.append(right)
    return found


def _heads(rows: list[_Row]) -> int:
    """How many rows head the table: those that say so, else the first if it alone is ruled off below."""
    marked = next((number for number, row in enumerate(rows) if not row.header), len(rows))
    if marked or len(rows) < 2:
        return marked if marked < len(rows) else 0
    ruled = [bool(row.places) and all("clbrdrb" in place.flags for place in row.places) for row in rows]
    return 1 if ruled[0] and not any(ruled[1:]) else 0


def _laid(row: _Row, edges: list[int], above: dict[int, Cell], *, header: bool) -> list[Cell]:
    """One row's cells; above: cells that go on downwards, by their first column."""
    cells: list[Cell] = []
    column, wide = 0, None
    for number, pieces in enumerate(row.cells):
        place = row.places[number] if number < len(row.places) else None
        end = column + 1 if place is None else max(column + 1, bisect_left(edges, place.right - _SLACK) + 1)
        flags = place.flags if place else frozenset[str]()
        if "clmrg" in flags and wide is not None:
            wide.across += end - column
            wide.pieces += pieces
        elif "clvmrg" in flags and column in above:
            above[column].down += 1
            above[column].pieces += pieces
        else:
            wide = Cell(list(pieces), end - column, 1, header)
            cells.append(wide)
            above.pop(column, None)
            if "clvmgf" in flags:
                above[column] = wide
        column = end
    return cells
