"""Where the entities of a relation chart stand: by stress majorization, then boxes pushed apart, then labels found room.

Stress majorization after Gansner, Koren and North (2004), "Graph drawing by stress majorization", on shortest paths. It needs
numpy alone, begins from classical scaling and uses no chance, so that the same relations give the same picture; a graph
library would bring a spring layout of the same length with a seed, and its better ones need SciPy.
"""

from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin
from typing import Any

Point = tuple[float, float]
ROUNDS = 120
"""Steps of majorization; the stress of forty nodes changes by less than a thousandth after sixty."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its middle and size."""

    x: float
    y: float
    width: float
    height: float

    def overlap(self, other: "Box") -> float:
        """Return the area that two have in common."""
        across = (self.width + other.width) / 2 - abs(self.x - other.x)
        if across <= 0:
            return 0.0
        down = (self.height + other.height) / 2 - abs(self.y - other.y)
        return across * down if down > 0 else 0.0

    def holds(self, point: Point) -> bool:
        """Tell whether a point lies within."""
        return abs(point[0] - self.x) < self.width / 2 and abs(point[1] - self.y) < self.height / 2


def distances(count: int, pairs: Sequence[tuple[int, int]]) -> list[list[float]]:
    """Return the steps from each node to each; between parts that don't hang together one more than the longest way."""
    near = _neighbours(count, pairs)
    ways = [_steps(start, near) for start in range(count)]
    apart = 1.0 + max((max(way.values()) for way in ways), default=0)
    return [[float(way.get(other, apart)) for other in range(count)] for way in ways]


def _neighbours(count: int, pairs: Sequence[tuple[int, int]]) -> list[set[int]]:
    near: list[set[int]] = [set() for _ in range(count)]
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    return near


def _steps(start: int, near: list[set[int]]) -> dict[int, int]:
    found = {start: 0}
    waiting = deque([start])
    while waiting:
        at = waiting.popleft()
        for each in sorted(near[at] - found.keys()):
            found[each] = found[at] + 1
            waiting.append(each)
    return found


def placed(count: int, pairs: Sequence[tuple[int, int]]) -> list[Point]:
    """Return a point a node, within 0 to 1 both ways; the longer way lies across."""
    if count < 2:
        return [(0.5, 0.5)] * count
    import numpy as np

    ideal = np.array(distances(count, pairs))
    points = _begun(ideal)
    weights = np.where(ideal > 0, 1 / np.maximum(ideal, 1) ** 2, 0)
    inverse = np.linalg.pinv(np.diag(weights.sum(axis=1)) - weights)
    for _round in range(ROUNDS):
        points = inverse @ (_majorizing(points, ideal, weights) @ points)
    return _filled(_turned(points, pairs))


def _begun(ideal: Any) -> Any:
    """Return the points of classical scaling, moved a little so that no two are one."""
    import numpy as np

    count = len(ideal)
    centring = np.eye(count) - 1 / count
    _values, vectors = np.linalg.eigh(-0.5 * centring @ (ideal**2) @ centring)
    found = vectors[:, [-1, -2]] * np.sqrt(count)
    signs = np.sign(found[np.abs(found).argmax(axis=0), [0, 1]])
    spread = np.array([[cos(index * 2.4), sin(index * 2.4)] for index in range(count)])  # the golden angle
    return found * np.where(signs == 0, 1, signs) + 0.2 * spread


def _majorizing(points: Any, ideal: Any, weights: Any) -> Any:
    import numpy as np

    apart = np.sqrt(((points[:, None, :] - points[None, :, :]) ** 2).sum(axis=2))
    ratio = np.where(apart > 1e-9, -weights * ideal / np.maximum(apart, 1e-9), 0)
    np.fill_diagonal(ratio, 0)
    np.fill_diagonal(ratio, -ratio.sum(axis=1))
    return ratio


def _turned(points: Any, pairs: Sequence[tuple[int, int]]) -> list[Point]:
    """Return points turned so that they lie across, and above all those pairs that many lines join."""
    import numpy as np

    centred = points - points.mean(axis=0)
    joined = Counter((min(pair), max(pair)) for pair in pairs)
    turns = [pi * step / 24 for step in range(24)]
    best = max(turns, key=lambda turn: (round(_lies_across(centred, joined, turn), 9), -turn))
    turned = centred @ np.array([[cos(best), -sin(best)], [sin(best), cos(best)]])
    signs = np.where(turned[0] < 0, 1, -1)  # the first, best connected node to the left and above
    return [(float(x), float(y)) for x, y in turned * signs]


def _lies_across(points: Any, joined: "Counter[tuple[int, int]]", turn: float) -> float:
    """Return how well points lie across after a turn: their spread, and the slope of pairs by their lines."""
    across = points[:, 0] * cos(turn) + points[:, 1] * sin(turn)
    whole = float((points**2).sum()) or 1.0
    score = float((across**2).sum()) / whole * 3
    for (one, other), many in joined.items():
        far = float(((points[one] - points[other]) ** 2).sum()) or 1.0
        score += (many**2 - 1) * float((across[one] - across[other]) ** 2) / far
    return score


def _filled(points: list[Point]) -> list[Point]:
    ways = []
    for way in (0, 1):
        values = [point[way] for point in points]
        least, most = min(values), max(values)
        ways.append([round((value - least) / (most - least), 6) if most - least > 1e-6 else 0.5 for value in values])
    return list(zip(*ways, strict=True))


def parts(count: int, pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Return the nodes that hang together, the greatest part first."""
    near = _neighbours(count, pairs)
    found: list[list[int]] = []
    seen: set[int] = set()
    for start in range(count):
        if start not in seen:
            found.append(sorted(_steps(start, near)))
            seen.update(found[-1])
    return sorted(found, key=lambda part: (-len(part), part))


Gaps = Mapping[tuple[int, int], tuple[float, float]]
"""How far two boxes stay apart, across or down, by their places; the lesser place first."""


def spread(boxes: Sequence[Box], width: float, height: float, gap: float, gaps: Gaps) -> list[Box]:
    """Return boxes pushed apart until all gaps are kept, within width and height as far as there is room."""
    found = list(boxes)
    for _round in range(120):
        moved = False
        for one in range(len(found)):
            for other in range(one + 1, len(found)):
                moved = _pushed(found, one, other, gaps.get((one, other), (gap, gap))) or moved
        found = [_within(each, width, height) for each in found]
        if not moved:
            break
    return found


def _pushed(boxes: list[Box], one: int, other: int, gaps: tuple[float, float]) -> bool:
    first, second = boxes[one], boxes[other]
    across = (first.width + second.width) / 2 + gaps[0] - abs(first.x - second.x)
    down = (first.height + second.height) / 2 + gaps[1] - abs(first.y - second.y)
    if across <= 0.01 or down <= 0.01:
        return False
    if down <= across:
        step = (down + 0.02) / 2 * (1 if first.y <= second.y else -1)
        boxes[one], boxes[other] = _moved(first, 0, -step), _moved(second, 0, step)
    else:
        step = (across + 0.02) / 2 * (1 if first.x <= second.x else -1)
        boxes[one], boxes[other] = _moved(first, -step, 0), _moved(second, step, 0)
    return True


def _moved(box: Box, across: float, down: float) -> Box:
    return Box(box.x + across, box.y + down, box.width, box.height)


def _within(box: Box, width: float, height: float) -> Box:
    x = min(max(box.x, box.width / 2), max(width - box.width / 2, box.width / 2))
    y = min(max(box.y, box.height / 2), max(height - box.height / 2, box.height / 2))
    return Box(x, y, box.width, box.height)


def on_curve(begin: Point, end: Point, bend: float, at: float) -> Point:
    """Return the point at a share of a quadratic curve, its control beside the middle at (-dy, dx) times bend."""
    across, down = end[0] - begin[0], end[1] - begin[1]
    control = ((begin[0] + end[0]) / 2 - down * bend, (begin[1] + end[1]) / 2 + across * bend)
    before, beside, after = (1 - at) ** 2, 2 * at * (1 - at), at**2
    x = before * begin[0] + beside * control[0] + after * end[0]
    return x, before * begin[1] + beside * control[1] + after * end[1]


def length(begin: Point, end: Point) -> float:
    """Return how far two points are apart."""
    return hypot(end[0] - begin[0], end[1] - begin[1])
