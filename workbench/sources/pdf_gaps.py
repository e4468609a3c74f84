"""Cells of a PDF's table that stand nearer to each other than columns do: told by gaps below each other in many rows."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from workbench.sources.bidi import is_right_to_left
from workbench.sources.pdf_lines import Line

_WIDE = 0.6
"""A gap between cells, in sizes of the letters; and it is at least twice as wide as any other of its line."""

_EXACT = 1.5
_FEWEST_ROWS = 3
_MOST_CELLS = 14
_STEP = 3.5
_MARKER = re.compile(r"(?:[^\w\s]{1,2}|o|\(?[\divxlIVXL]{1,5}[.)]?(?:\d{1,3}\.?)*|\(?[a-zA-Z][.)]|\[\d{1,3}\])\Z")

Row = list[Line]


def part_at_gaps(rows: Sequence[Row], loosely: Callable[[Row, Row], bool]) -> list[Row]:
    """Return rows of lines with those parted that at least three together show to be rows of near cells.

    loosely: tells whether two rows have the same columns more or less; a head above such rows is parted, too.
    """
    finer = [_finer(row) for row in rows]
    out = list(rows)
    for start, end in _runs(rows, finer):
        out[start:end] = finer[start:end]
        above = finer[start - 1] if start else []
        if above and len(above) == len(finer[start]) and loosely(above, finer[start]) and _is_next(above, finer[start]):
            out[start - 1] = above
    return out


def _runs(rows: Sequence[Row], finer: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield from where to where rows have near cells exactly below each other."""
    start = 0
    while start < len(rows):
        end = start + 1
        if 2 <= len(finer[start]) <= _MOST_CELLS:
            while end < len(rows) and _is_next(finer[end - 1], finer[end]) and _is_exact(finer[start : end + 1]):
                end += 1
        run = range(start, end)
        if len(run) >= _FEWEST_ROWS and any(len(finer[at]) > len(rows[at]) for at in run) and not _is_list(finer[start:end]):
            yield start, end
            start = end
        else:
            start += 1


def _is_next(row: Row, other: Row) -> bool:
    one, two = row[0], other[0]
    return one.page == two.page and 0 < one.base - two.base < _STEP * one.size and abs(one.size - two.size) < _EXACT


def _is_exact(rows: Sequence[Row]) -> bool:
    """Tell whether all rows have as many cells, each column's with one left edge, right edge or middle."""
    if len({len(row) for row in rows}) > 1:
        return False
    for cells in zip(*rows, strict=True):
        lefts, rights = [cell.x0 for cell in cells], [cell.x1 for cell in cells]
        middles = [(left + right) / 2 for left, right in zip(lefts, rights, strict=True)]
        if min(max(edges) - min(edges) for edges in (lefts, rights, middles)) > _EXACT:
            return False
    return True


def _is_list(rows: Sequence[Row]) -> bool:
    """Tell whether the first of two cells is but the mark or the number of an item."""
    return len(rows[0]) == 2 and all(_MARKER.match(row[0].text.replace(" ", "")) for row in rows)


def _finer(row: Row) -> Row:
    return [part for line in row for part in _cells(line)]


def _cells(line: Line) -> list[Line]:
    """Part a line at its wide gaps; a line whose gaps are all about as wide, as those of justified text, stays whole."""
    if line.kind != "body" or len(line.words) < 2 or is_right_to_left(line.text):
        return [line]
    gaps = [word.x0 - before.x1 for before, word in pairwise(line.words)]
    narrow = max((gap for gap in gaps if gap < _WIDE * line.size), default=0.0)
    places = [at for at, gap in enumerate(gaps, 1) if gap >= max(_WIDE * line.size, 2 * narrow)]
    if not places:
        return [line]
    cuts = [0, *places, len(line.words)]
    return [_part(line, first, last) for first, last in pairwise(cuts)]


def _part(line: Line, first: int, last: int) -> Line:
    made = Line(line.page, line.words[first:last]).close()
    made.right = line.right
    return made
