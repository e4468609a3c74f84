"""The order in which the lines of a page are read: columns, as many as there are, under the lines that go across them."""

from itertools import pairwise
from statistics import median

from workbench.sources.pdf_lines import Line

_GAP = 8.0
_ABOUT = 20.0
_NEAR = 2.5
_FEWEST = 4
_NARROWEST = 0.1
_LETTERS = 13
_DEEPEST = 4

Band = tuple[list[Line], list[Line], list[Line]]
"""Lines left of an edge, right of it, and those across it that follow below."""


def reading_order(lines: list[Line], width: float) -> list[Line]:
    """Return lines column by column; what goes across the columns closes what is above it. width: of the page, in points.

    Each line is told how far its column reaches.
    """
    return _ordered(lines, width, 0)


def _ordered(lines: list[Line], width: float, depth: int) -> list[Line]:
    """Part the lines at the first good second column there is; each side is looked at again for more of them."""
    best: list[Band] = []
    score = 0.0
    for edge in _candidates(lines) if depth < _DEEPEST else ():
        bands = _bands([part for line in lines for part in _split(line, edge)], edge, width)
        found = sum(len(left) + len(right) for left, right, _ in bands if right)
        if 0.85 * found > score:
            best, score = bands, found
    if not best:
        best = _with_short_column(lines, width) if depth < _DEEPEST else []
    if not best:
        _find_edges(lines)
        return sorted(lines, key=_place)
    out: list[Line] = []
    for left, right, across in best:
        _find_edges(across)
        out += [*_ordered(left, width, depth + 1), *_ordered(right, width, depth + 1), *across]
    return out


def _find_edges(lines: list[Line]) -> None:
    """Give each line the right edge of its column: that of the lines of its size that begin about where it does."""
    reach: dict[tuple[int, int], float] = {}
    for line in lines:
        key = round(line.x0 / _ABOUT), round(line.size)
        reach[key] = max(reach.get(key, 0.0), line.x1)
    for line in lines:
        begins, size = round(line.x0 / _ABOUT), round(line.size)
        line.right = max(reach.get((begins + step, size), 0.0) for step in (-1, 0, 1))


def _candidates(lines: list[Line]) -> list[float]:
    """Where at least a few lines begin, that is not the left edge of all; in points from the left."""
    starts = sorted(line.x0 for line in lines)
    if len(starts) < 2 * _FEWEST or starts[-1] - starts[0] < 40:
        return []
    groups: list[list[float]] = []
    for start in starts:
        if groups and start - groups[-1][0] <= _NEAR:
            groups[-1].append(start)
        else:
            groups.append([start])
    return [group[0] for group in groups if len(group) >= _FEWEST - 1 and group[0] > starts[0] + 40]


def _with_short_column(lines: list[Line], width: float) -> list[Band]:
    """Part lines whose second column has but a few at its head: the last ones of a text."""
    starts = sorted(line.x0 for line in lines)
    for edge in starts[1 - _FEWEST :] if len(lines) > 2 * _FEWEST else ():
        if edge > max(starts[0] + 40, 0.4 * width):
            bands = _bands([part for line in lines for part in _split(line, edge)], edge, width, short=True)
            if bands:
                return bands
    return []


def _bands(lines: list[Line], edge: float, width: float, *, short: bool = False) -> list[Band]:
    """Part lines from the top down: left and right of an edge, then those across it that close them; short: of few lines.

    Where no two columns of text stand side by side, all are across, in their order. A table's cells are no columns.
    """
    bands: list[Band] = []
    left: list[Line] = []
    right: list[Line] = []
    across: list[Line] = []

    def close() -> None:
        fits = _is_head_of_column if short else _are_columns
        if left and right and fits(left, right, width):
            bands.append((left.copy(), right.copy(), across.copy()))
        else:
            rest = sorted([*left, *right, *across], key=_place)
            bands.append(([], [], rest))

    for line in sorted(lines, key=_place):
        crosses = line.x0 < edge - 1 and line.x1 > edge - _GAP / 2
        if across and not crosses:
            close()
            left, right, across = [], [], []
        (across if crosses else left if line.x0 < edge - 1 else right).append(line)
    close()
    return bands if any(there for _, there, _ in bands) else []


def _are_columns(left: list[Line], right: list[Line], width: float) -> bool:
    """Tell whether two sides stand beside each other for a while and both read like prose: full lines, close together."""
    low, high = max(left[-1].base, right[-1].base), min(left[0].base, right[0].base)
    if high - low < 3 * left[0].size:
        return False
    return _is_prose(left, width) and _is_prose(right, width)


def _is_head_of_column(left: list[Line], right: list[Line], width: float) -> bool:
    """Tell whether a few lines begin beside the first of a column of prose, are set like it, and end long before it."""
    if len(right) >= _FEWEST or abs(right[0].base - left[0].base) > 0.3 * left[0].size or not _is_prose(left, width):
        return False
    full = max(line.x1 - line.x0 for line in left)
    close = all(0 < one.base - two.base < 1.7 * one.size for one, two in pairwise(right))
    as_wide = all(line.x1 - line.x0 > 0.6 * full for line in right[:-1]) and right[-1].x1 - right[-1].x0 < 1.1 * full
    alike = all(abs(line.size - left[0].size) < 0.3 for line in right)
    return close and as_wide and alike and left[-1].base < right[-1].base - _FEWEST * left[0].size and full < 0.5 * width


def _is_prose(lines: list[Line], width: float) -> bool:
    if len(lines) < _FEWEST:
        return False
    widths = [line.x1 - line.x0 for line in lines]
    full = max(widths)
    if median(widths) < _NARROWEST * width or median(len(line.text) for line in lines) < _LETTERS:
        return False
    close = sum(0 < one.base - two.base < 1.7 * one.size for one, two in pairwise(lines))
    beside = sum(abs(one.base - two.base) < 0.3 * one.size for one, two in pairwise(lines))
    return close + beside >= 0.6 * (len(lines) - 1) and (median(widths) > 0.6 * full or full > 0.45 * width)


def _split(line: Line, edge: float) -> list[Line]:
    """Part a line that runs on into the second column, where a word begins at that column's edge after a gap."""
    if not line.x0 < edge - 1 < line.x1:
        return [line]
    for place, (before, word) in enumerate(pairwise(line.words), 1):
        if abs(word.x0 - edge) < _NEAR and word.x0 - before.x1 > 0.6 * word.size:
            left, right = Line(line.page, line.words[:place]).close(), Line(line.page, line.words[place:]).close()
            left.kind = right.kind = line.kind
            return [left, right]
    return [line]


def _place(line: Line) -> tuple[int, float]:
    return -round(line.base / 3), line.x0
