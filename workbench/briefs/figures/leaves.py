"""Entities with a single relation look for a better place: near the other end, the line to it free of others' boxes."""

from collections import Counter
from collections.abc import Sequence

from workbench.briefs.figures.labels import Line
from workbench.briefs.figures.layout import Box, Gaps, length

ACROSS, DOWN = 18, 14
"""Places that are tried, side by side and one above another."""

BLOCKED = 260.0
"""Points of way that a line through a box, or a box on a line, counts as."""


EDGE = 3.0
"""Points around a box that belong to it."""


def relocated(boxes: Sequence[Box], lines: Sequence[Line], width: float, height: float, gap: float, gaps: Gaps) -> list[Box]:
    """Return boxes of which those at the end of one line have moved to where it is short and free, if there is such a place."""
    found = list(boxes)
    ways = Counter(end for pair in {frozenset((line.begin, line.end)) for line in lines} for end in pair)
    joins = {(min(line.begin, line.end), max(line.begin, line.end)) for line in lines}
    for leaf in (each for each in range(len(found)) if ways[each] == 1):
        hub = next(one if other == leaf else other for one, other in joins if leaf in {one, other})
        if ways[hub] > 1:
            found[leaf] = _best(leaf, hub, found, joins, (width, height), gap, gaps)
    return found


def _best(
    leaf: int, hub: int, boxes: Sequence[Box], joins: set[tuple[int, int]], room: tuple[float, float], gap: float, gaps: Gaps
) -> Box:
    own = boxes[leaf]
    best, least = own, _cost(own, leaf, hub, boxes, joins)
    if least < BLOCKED:
        return own
    for column in range(ACROSS):
        for row in range(DOWN):
            x = own.width / 2 + column / (ACROSS - 1) * (room[0] - own.width)
            y = own.height / 2 + row / (DOWN - 1) * (room[1] - own.height)
            tried = Box(x, y, own.width, own.height)
            if _is_free(tried, leaf, boxes, gap, gaps):
                cost = _cost(tried, leaf, hub, boxes, joins)
                if cost < least - 1:
                    best, least = tried, cost
    return best


def _is_free(tried: Box, leaf: int, boxes: Sequence[Box], gap: float, gaps: Gaps) -> bool:
    for other, box in enumerate(boxes):
        if other != leaf:
            across, down = gaps.get((min(leaf, other), max(leaf, other)), (gap, gap))
            if Box(tried.x, tried.y, tried.width + 2 * across, tried.height + 2 * down).overlap(box):
                return False
    return True


def _cost(tried: Box, leaf: int, hub: int, boxes: Sequence[Box], joins: set[tuple[int, int]]) -> float:
    """Return the way to the other end, and how much is in it."""
    others = [box for index, box in enumerate(boxes) if index not in {leaf, hub}]
    cost = length((tried.x, tried.y), (boxes[hub].x, boxes[hub].y))
    cost += BLOCKED * sum(_runs_through(tried, boxes[hub], box) for box in others)
    lines = (pair for pair in joins if leaf not in pair)
    return cost + BLOCKED * sum(_runs_through(boxes[one], boxes[other], tried) for one, other in lines)


def _runs_through(begin: Box, end: Box, box: Box) -> bool:
    """Tell whether the straight line between two middles meets a box or its edge (Liang and Barsky 1984)."""
    first, last = 0.0, 1.0
    for start, way, middle, half in (
        (begin.x, end.x - begin.x, box.x, box.width / 2 + EDGE), (begin.y, end.y - begin.y, box.y, box.height / 2 + EDGE),
    ):  # fmt: skip
        if way == 0:
            if abs(start - middle) >= half:
                return False
            continue
        near, far = (middle - half - start) / way, (middle + half - start) / way
        first, last = max(first, min(near, far)), min(last, max(near, far))
        if first >= last:
            return False
    return True
