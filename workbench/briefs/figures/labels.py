"""How the lines of a relation chart are bent, and where on them their labels stand, so that nothing covers anything."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.briefs.figures.layout import Box, Point, length, on_curve

PLACES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73)
BENDS = (0.0, 0.14, -0.14, 0.28, -0.28, 0.44, -0.44)
LINE = 12.0
"""Points from one label of parallel lines to the next."""


MANY = 40
"""Lines of which no picture is quick to read any more: less time is spent on their labels."""

STRAIGHT = 0.001
"""The bend of the middle one of several lines: who draws may bend those of no bend at all."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line from one node to another, by their places in the list of boxes; width: of its label."""

    begin: int
    end: int
    width: float
    bend: float = 0.0
    at: float = 0.5


def laid(lines: Sequence[Line], boxes: Sequence[Box], width: float) -> tuple[list[Line], float]:
    """Return the lines bent and labelled, and how much still lies over something else (square points).

    width: of the picture, beyond which no label goes.
    """
    found = _fanned(lines, boxes)
    labels = [label_box(each, boxes) for each in found]
    counts = Counter(frozenset((each.begin, each.end)) for each in lines)
    for _round in range(3 if len(found) <= MANY else 1):
        before = list(found)
        for index, line in enumerate(found):
            bends = BENDS if counts[frozenset((line.begin, line.end))] == 1 else (line.bend,)
            found[index] = _best(index, line, bends, labels, boxes, width)
            labels[index] = label_box(found[index], boxes)
        if found == before:
            break
    return found, sum(
        _covered(each, [*boxes, *labels[:index], *labels[index + 1 :]], width) for index, each in enumerate(labels)
    )


def _fanned(lines: Sequence[Line], boxes: Sequence[Box]) -> list[Line]:
    """Return lines between the same two nodes bent apart, by as much as their labels need."""
    parallel: defaultdict[frozenset[int], list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        parallel[frozenset((line.begin, line.end))].append(index)
    found = list(lines)
    for indices in parallel.values():
        for place, index in enumerate(indices):
            line = lines[index]
            far = max(length(_middle(boxes[line.begin]), _middle(boxes[line.end])), 1.0)
            step = min(max(2.1 * LINE / far, 0.1), 0.5)
            bend = (place - (len(indices) - 1) / 2) * step or STRAIGHT
            found[index] = replace(line, bend=bend if line.begin < line.end else -bend)
    return found


def _middle(box: Box) -> Point:
    return box.x, box.y


def _best(index: int, line: Line, bends: Sequence[float], labels: Sequence[Box], boxes: Sequence[Box], width: float) -> Line:
    best, least = line, float("inf")
    reach = _reach(line, max(map(abs, bends)), boxes)
    near = [each for each in boxes if reach.overlap(each)]
    near += [each for other, each in enumerate(labels) if other != index and reach.overlap(each)]
    others = [_with_edge(each) for at, each in enumerate(boxes) if at not in {line.begin, line.end} and reach.overlap(each)]
    for bend in bends:  # those of the least cost first, so that what can't be better isn't tried
        if abs(bend) * 60 >= least:
            break
        base = _crossed(replace(line, bend=bend), boxes, others) * 150 + abs(bend) * 60
        for at in PLACES:
            if base + abs(at - 0.5) * 20 >= least:
                break
            tried = replace(line, bend=bend, at=at)
            cost = base + abs(at - 0.5) * 20 + _covered(label_box(tried, boxes), near, width) * 4
            if cost < least - 1e-9:
                best, least = tried, cost
    return best


def label_box(line: Line, boxes: Sequence[Box]) -> Box:
    """Return the place that the label of a line takes."""
    x, y = on_curve(_middle(boxes[line.begin]), _middle(boxes[line.end]), line.bend, line.at)
    return Box(x, y, line.width, LINE)


def _with_edge(box: Box) -> Box:
    """Return a box with what a line is not to come nearer than."""
    return Box(box.x, box.y, box.width + 8, box.height + 8)


def _reach(line: Line, bend: float, boxes: Sequence[Box]) -> Box:
    """Return the box within which a line and its label lie however it is bent, up to a bend."""
    begin, end = boxes[line.begin], boxes[line.end]
    aside = bend * length(_middle(begin), _middle(end))
    across, down = abs(begin.x - end.x) + line.width + aside, abs(begin.y - end.y) + LINE + aside
    return Box((begin.x + end.x) / 2, (begin.y + end.y) / 2, across, down)


def _covered(own: Box, near: Sequence[Box], width: float) -> float:
    """Return how much of a label lies over nodes and other labels, or without."""
    outside = max(0.0, own.width / 2 - own.x) + max(0.0, own.x + own.width / 2 - width)
    return sum(own.overlap(each) for each in near) + outside * LINE


def _crossed(line: Line, boxes: Sequence[Box], others: Sequence[Box]) -> int:
    """Return how many of some nodes a line runs through."""
    ends = _middle(boxes[line.begin]), _middle(boxes[line.end])
    points = [on_curve(*ends, line.bend, step / 16) for step in range(1, 16)]
    return sum(any(box.holds(point) for point in points) for box in others)
