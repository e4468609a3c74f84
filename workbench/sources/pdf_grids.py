"""Tables between drawn rules: each word belongs to the cell in whose box its middle lies, cells may span rows and columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from workbench.model.document import BlockKind
from workbench.sources.pdf_lines import Line, Word
from workbench.sources.pdf_rules import Rule
from workbench.sources.pdf_text import LineText, to_piece
from workbench.sources.pieces import Piece

_NEAR = 3.0
_MOST_PAIRS = 250_000
_FILLED = 0.35


@dataclass(slots=True)
class Cell:
    """A cell of a grid, its place from 0, and the lines that stand in it."""

    row: int
    column: int
    row_span: int
    column_span: int
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Grid(Line):
    """A table between rules, as a line among those of its page: it stands where its first words do. columns: their edges."""

    columns: list[float] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    rows: int = 0

    def goes_on_in(self, other: "Grid") -> bool:
        """Tell whether the other is the rest of this table on the next page."""
        last = max(line.page for cell in self.cells for line in cell.lines)
        alike = len(self.columns) == len(other.columns)
        return (
            alike
            and other.page == last + 1
            and all(abs(one - two) < _NEAR for one, two in zip(self.columns, other.columns, strict=True))
        )

    def take(self, other: "Grid") -> None:
        """Put the other's rows below these."""
        for cell in other.cells:
            cell.row += self.rows
        self.cells += other.cells
        self.rows += other.rows

    def pieces(self, table: int, known: frozenset[str]) -> Iterator[Piece]:
        """Yield the cells, row by row, empty ones too; a first row that alone is bold heads the columns."""
        heads = [line for cell in self.cells if cell.row == 0 for line in cell.lines]
        others = [line for cell in self.cells if cell.row > 0 for line in cell.lines]
        headed = bool(heads) and all(line.bold for line in heads) and not all(line.bold for line in others)
        page = self.page
        for cell in self.cells:
            if cell.lines:
                piece = to_piece(BlockKind.TABLE_CELL, [LineText(line) for line in cell.lines], known)
                page = piece.page or page
            else:
                piece = Piece(BlockKind.TABLE_CELL, "", page=page)
            piece.table, piece.row, piece.column = table, cell.row, cell.column
            piece.row_span, piece.column_span, piece.header = cell.row_span, cell.column_span, headed and cell.row == 0
            yield piece


def find_grids(lines: list[Line], rules: Sequence[Rule]) -> list[Line]:
    """Return a page's lines with those that stand in a table between rules put together to grids."""
    for level, upright in _networks(rules):
        ys, xs = _places(level)[::-1], _places(upright)
        if len(xs) < 3 or len(ys) < 3:
            continue
        grid, rest = _fill(_cells(xs, ys, level, upright), xs, ys, lines)
        if grid is not None:
            lines = [*rest, grid]
    return lines


def _networks(rules: Sequence[Rule]) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """Yield the level and upright rules that touch each other, network by network."""
    level, upright = [rule for rule in rules if rule.level], [rule for rule in rules if not rule.level]
    if not 0 < len(level) * len(upright) <= _MOST_PAIRS:
        return
    group = list(range(len(level) + len(upright)))

    def root(place: int) -> int:
        while group[place] != place:
            group[place] = group[group[place]]
            place = group[place]
        return place

    for here, one in enumerate(level):
        for there, two in enumerate(upright, len(level)):
            if one.start - _NEAR <= two.across <= one.end + _NEAR and two.start - _NEAR <= one.across <= two.end + _NEAR:
                group[root(here)] = root(there)
    found: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for place, rule in enumerate([*level, *upright]):
        found.setdefault(root(place), ([], []))[0 if rule.level else 1].append(rule)
    yield from (both for both in found.values() if len(both[0]) > 1 and len(both[1]) > 1)


def _places(rules: Sequence[Rule]) -> list[float]:
    """Return where rules lie across, those near each other as one."""
    found: list[float] = []
    for across in sorted(rule.across for rule in rules):
        if not found or across - found[-1] > _NEAR:
            found.append(across)
    return found


def _parts(rules: Sequence[Rule], across: float, middle: float) -> bool:
    """Tell whether a rule at a place passes the middle of a side."""
    return any(abs(rule.across - across) <= _NEAR and rule.start - 1 <= middle <= rule.end + 1 for rule in rules)


def _cells(xs: list[float], ys: list[float], level: list[Rule], upright: list[Rule]) -> list[Cell]:
    """Return the cells of a grid (xs from the left, ys from the top), those with no rule between them as one that spans."""
    columns, rows = len(xs) - 1, len(ys) - 1
    taken: set[tuple[int, int]] = set()
    found: list[Cell] = []
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            wide = 1
            while (
                column + wide < columns
                and (row, column + wide) not in taken
                and not _parts(upright, xs[column + wide], (ys[row] + ys[row + 1]) / 2)
            ):
                wide += 1
            high = 1
            while row + high < rows and not any(
                _parts(level, ys[row + high], (xs[one] + xs[one + 1]) / 2) for one in range(column, column + wide)
            ):
                high += 1
            taken.update((row + down, column + on) for down in range(high) for on in range(wide))
            found.append(Cell(row, column, high, wide))
    return found


def _fill(cells: list[Cell], xs: list[float], ys: list[float], lines: list[Line]) -> tuple[Grid | None, list[Line]]:
    """Give each cell the words whose middle lies in it; returns the grid, and the lines without them.

    No grid where too few cells hold anything: those are the axes of a figure, or the frame around a page.
    """
    by_place = {
        (cell.row + down, cell.column + on): cell
        for cell in cells
        for down in range(cell.row_span)
        for on in range(cell.column_span)
    }
    inside: list[Line] = []
    rest: list[Line] = []
    for line in lines:
        if line.kind != "body":
            rest.append(line)
            continue
        for cell, words in _runs(line, by_place, xs, ys):
            part = line if len(words) == len(line.words) else Line(line.page, words).close()
            (rest if cell is None else cell.lines).append(part)
            if cell is not None:
                inside.append(part)
    filled = sum(bool(cell.lines) for cell in cells)
    if filled < max(3, _FILLED * len(cells)) or len({cell.column for cell in cells if cell.lines}) < 2:
        return None, lines
    for cell in cells:
        cell.lines.sort(key=lambda line: (-round(line.base / 2), line.x0))
    grid = Grid(inside[0].page, [word for line in inside for word in line.words], kind="grid")
    grid.close()
    grid.columns, grid.cells, grid.rows = xs, cells, len(ys) - 1
    grid.base = max(line.base for line in inside)
    return grid, rest


def _runs(
    line: Line, by_place: dict[tuple[int, int], Cell], xs: list[float], ys: list[float]
) -> Iterator[tuple[Cell | None, list[Word]]]:
    """Yield a line's words by the cell in which they stand, None for those outside."""
    found: list[tuple[Cell | None, list[Word]]] = []
    for word in line.words:
        cell = by_place.get(_square(word, xs, ys))
        if found and found[-1][0] is cell:
            found[-1][1].append(word)
        else:
            found.append((cell, [word]))
    yield from found


def _square(word: Word, xs: list[float], ys: list[float]) -> tuple[int, int]:
    x, y = (word.x0 + word.x1) / 2, word.base + 0.3 * word.size
    column = next((place for place, (left, right) in enumerate(pairwise(xs)) if left <= x < right), -1)
    row = next((place for place, (top, low) in enumerate(pairwise(ys)) if low <= y < top), -1)
    return (row, column) if row >= 0 and column >= 0 else (-1, -1)
