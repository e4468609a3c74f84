"""Room for a relation chart: each part that hangs together by itself, the parts in rows, in the least height that does."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from workbench.briefs.figures.labels import LINE, Line, laid
from workbench.briefs.figures.layout import Box, Gaps, parts, placed, spread
from workbench.briefs.figures.leaves import relocated

WIDTH = 480.0
"""Points of a chart's width, for which room is made."""

Size = tuple[float, float]
GAP = 16.0
STEPS = 9
"""Heights that are tried, each a tenth of the width more than the last."""

UNSEEN = 25.0
"""Square points of words over words that nobody sees: five by five, or the edge of the ground of a label."""

Arranged = tuple[list[Box], list[Line], float]


def arranged(sizes: Sequence[Size], lines: Sequence[Line]) -> Arranged:
    """Return a box a node, the lines bent and labelled, and the height; sizes: the boxes', all in points."""
    boxes: dict[int, Box] = {}
    drawn: dict[int, Line] = {}
    left, top, row = 0.0, 0.0, 0.0
    for part in parts(len(sizes), [(line.begin, line.end) for line in lines]):
        own = [index for index, line in enumerate(lines) if line.begin in part]
        inside = {node: at for at, node in enumerate(part)}
        moved = [replace(lines[index], begin=inside[lines[index].begin], end=inside[lines[index].end]) for index in own]
        across = _width(part, sizes, moved)
        found, bent, height = _part([sizes[node] for node in part], moved, across)
        if left and left + across > WIDTH:
            left, top, row = 0.0, top + row + 2 * GAP, 0.0
        for node, box in zip(part, found, strict=True):
            boxes[node] = replace(box, x=box.x + left, y=box.y + top)
        for index, line in zip(own, bent, strict=True):
            drawn[index] = replace(line, begin=lines[index].begin, end=lines[index].end)
        left, row = left + across + 2 * GAP, max(row, height)
    return [boxes[each] for each in sorted(boxes)], [drawn[each] for each in sorted(drawn)], top + row


def _width(part: Sequence[int], sizes: Sequence[Size], lines: Sequence[Line]) -> float:
    """Return how much of the width a part takes: two side by side what they need, more than four all of it."""
    if len(part) > 4:
        return WIDTH
    need = sum(sizes[node][0] for node in part) + (len(part) - 1) * (24 + max((line.width for line in lines), default=0))
    return min(WIDTH, max(need + 2, WIDTH / 2 if len(part) > 2 else 0))


def _part(sizes: Sequence[Size], lines: Sequence[Line], across: float) -> Arranged:
    """Return one part in the least height in which nothing lies over anything else, or over as little as may be."""
    points = placed(len(sizes), [(line.begin, line.end) for line in lines])
    gaps = _gaps(lines)
    most = max(Counter(frozenset((line.begin, line.end)) for line in lines).values(), default=1)
    tallest = max(tall for _wide, tall in sizes) + 2
    least = tallest if len(sizes) < 3 else across * min(0.16 + 0.018 * (len(sizes) + len(lines)), 0.75)
    height = max(least, most * LINE * 1.1 + 2, tallest)
    best: tuple[float, Arranged] | None = None
    for step in range(STEPS):
        tall = height + step * across * 0.08
        boxes = [
            Box(wide / 2 + x * (across - wide), high / 2 + 1 + y * (tall - high - 2), wide, high)
            for (x, y), (wide, high) in zip(points, sizes, strict=True)
        ]
        boxes = relocated(spread(boxes, across, tall, GAP, gaps), lines, across, tall, GAP, gaps)
        bent, covered = laid(lines, boxes, across)
        covered += sum(one.overlap(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :]) * 10
        if best is None or covered < best[0] - 20:
            best = covered, (boxes, bent, tall)
        if covered < UNSEEN:
            break
    assert best is not None
    return best[1]


def _gaps(lines: Sequence[Line]) -> Gaps:
    """Return the gaps of nodes that lines join: room for the labels between them, side by side or one above another."""
    found: dict[tuple[int, int], tuple[float, float]] = {}
    for line in lines:
        ends = min(line.begin, line.end), max(line.begin, line.end)
        across, down = found.get(ends, (GAP, GAP))
        found[ends] = max(across, line.width + 22), down + LINE
    return found
