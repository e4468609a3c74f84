"""Letters put together to the lines in which they stand on a page, whichever way they are turned."""

from collections.abc import Sequence
from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 in points from the page's upper left corner."""

FARTHEST = 3.0
"""Letters of one line stand no farther apart than so many times their height."""


@dataclass(slots=True)
class Line:
    """Letters that follow each other on one line; first, last: their indices, last not included.

    block: index of the document's block. upright: the line runs across the page, not along its side.
    """

    first: int
    last: int
    block: int
    box: Box
    upright: bool = True

    @property
    def thickness(self) -> float:
        """Return the line's height, across its own direction."""
        return self.box[3] - self.box[1] if self.upright else self.box[2] - self.box[0]


def gap(one: Box, other: Box, upright: bool) -> float:
    """Return how far two boxes stand apart along their line, below 0 if they overlap."""
    side = 0 if upright else 1
    return max(other[side] - one[side + 2], one[side] - other[side + 2])


def lines_of(boxes: Sequence[Box], blocks: Sequence[int], *, mixed: bool = False) -> list[Line]:
    """Return the lines of letters given in the order of the text, with the block of each.

    mixed: there is text from right to left, so that letters that follow each other may stand far apart on one line.
    """
    farthest = float("inf") if mixed else FARTHEST
    lines: list[Line] = []
    for index, box in enumerate(boxes):
        line = lines[-1] if lines else None
        if line is None or line.block != blocks[index] or not _goes_on(line, boxes[index - 1], box, farthest):
            lines.append(Line(index, index + 1, blocks[index], box))
            continue
        line.last = index + 1
        x0, y0, x1, y1 = line.box
        line.box = min(x0, box[0]), min(y0, box[1]), max(x1, box[2]), max(y1, box[3])
    return lines


def _goes_on(line: Line, last: Box, box: Box, farthest: float) -> bool:
    """Tell whether a letter stands on the line of the one before it; the second letter tells which way the line runs."""
    single = line.last - line.first == 1
    if (single or line.upright) and _beside(last, box, farthest, upright=True):
        line.upright = True
        return True
    if (single or not line.upright) and _beside(last, box, farthest, upright=False):
        line.upright = False
        return True
    return False


def _beside(last: Box, box: Box, farthest: float, *, upright: bool) -> bool:
    """Tell whether two boxes stand at one height and no farther apart than so many letters are high; their sides for a line
    along the page's side."""
    across = 1 if upright else 0
    height = max(last[across + 2] - last[across], box[across + 2] - box[across])
    off = abs(last[across] + last[across + 2] - box[across] - box[across + 2]) / 2
    return off <= 0.5 * height and gap(last, box, upright) < farthest * height


def without_overlap(lines: list[Line]) -> list[Line]:
    """Let lines that stand one below the other meet in the middle where their letters' boxes overlap; returns them."""
    ordered = sorted((line for line in lines if line.upright), key=lambda line: line.box[1])
    for index, upper in enumerate(ordered):
        for lower in ordered[index + 1 :]:
            if lower.box[1] >= upper.box[3]:
                break
            if _is_below(upper, lower):
                middle = (upper.box[3] + lower.box[1]) / 2
                upper.box = (*upper.box[:3], middle)
                lower.box = (lower.box[0], middle, *lower.box[2:])
    return lines


def _is_below(upper: Line, lower: Line) -> bool:
    apart = (lower.box[1] + lower.box[3] - upper.box[1] - upper.box[3]) / 2
    common = min(upper.box[2], lower.box[2]) - max(upper.box[0], lower.box[0])
    return common > 0 and apart > 0.4 * min(upper.thickness, lower.thickness)
