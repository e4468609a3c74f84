"""Room for a relation chart: each part that hangs together by itself, the parts in rows, in the least height that does."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from workbench.briefs.figures.labels import LINE, MANY, Line, label_box, laid
from workbench.briefs.figures.layout import Box, Gaps, on_curve, parts, placed, spread
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
    """Return a box a node, the lines bent and labelled, and the height; sizes: the boxes', all in points.

    A part that hangs together goes where the parts before it left room, else below them.
    """
    boxes: dict[int, Box] = {}
    drawn: dict[int, Line] = {}
    taken: list[Box] = []
    height = 0.0
    for part in parts(len(sizes), [(line.begin, line.end) for line in lines]):
        own = [index for index, line in enumerate(lines) if line.begin in part]
        inside = {node: at for at, node in enumerate(part)}
        moved = [replace(lines[index], begin=inside[lines[index].begin], end=inside[lines[index].end]) for index in own]
        across = _width(part, sizes, moved)
        found, bent, tall = _part([sizes[node] for node in part], moved, across)
        left, top = _free(across, tall, taken, height)
        found = [replace(box, x=box.x + left, y=box.y + top) for box in found]
        taken += _covered(found, bent)
        boxes.update(zip(part, found, strict=True))
        for index, line in zip(own, bent, strict=True):
            drawn[index] = replace(line, begin=lines[index].begin, end=lines[index].end)
        height = max(height, top + tall)
    return [boxes[each] for each in sorted(boxes)], [drawn[each] for each in sorted(drawn)], height


def _covered(boxes: Sequence[Box], lines: Sequence[Line]) -> list[Box]:
    """Return all places that a part takes: boxes, labels, and its lines in short pieces."""
    found = list(boxes)
    for line in lines:
        found.append(label_box(line, boxes))
        begin, end = ((boxes[each].x, boxes[each].y) for each in (line.begin, line.end))
        found += [Box(*on_curve(begin, end, line.bend, step / 12), 6, 6) for step in range(1, 12)]
    return found


def _free(across: float, tall: float, taken: Sequence[Box], height: float) -> tuple[float, float]:
    """Return the upper left corner of the highest free place, as far to the left as may be; below all if there is none."""
    top = 0.0
    while taken and top + tall <= height:
        left = 0.0
        while left + across <= WIDTH:
            middle = Box(left + across / 2, top + tall / 2, across + 2 * GAP, tall + 2 * GAP)
            if not any(middle.overlap(each) for each in taken):
                return left, top
            left += GAP
        top += GAP / 2
    return (0.0, height + 2 * GAP) if taken else (0.0, 0.0)


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
    for step in range(0, STEPS, 1 if len(lines) <= MANY else 4):
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
