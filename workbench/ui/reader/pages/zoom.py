"""How large pages are shown: fitted to the width, to the height, or as the analyst set it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

LEAST, MOST = 0.25, 4.0
"""Pixels a point: 25 to 400 %."""

STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
"""What the keys step through; the wheel goes by finer steps."""


class Fit(StrEnum):
    """What the pages are fitted to."""

    WIDTH = "width"
    PAGE = "page"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Zoom:
    """A zoom; scale: logical pixels a point, which counts while nothing is fitted."""

    fit: Fit = Fit.WIDTH
    scale: float = 1.0

    def in_room(self, sizes: Sequence[tuple[float, float]], width: float, height: float) -> "Zoom":
        """Return the zoom with the scale that it has for pages of these sizes, in points, in a room in pixels."""
        if self.fit is Fit.NONE or not sizes:
            return Zoom(self.fit, limited(self.scale))
        page_width, page_height = usual_size(sizes)
        scale = width / page_width
        if self.fit is Fit.PAGE:
            scale = min(scale, height / page_height)
        return Zoom(self.fit, limited(scale))

    def stepped(self, step: int) -> "Zoom":
        """Return the next larger (1) or smaller (-1) zoom."""
        ahead = [one for one in STEPS if (one > self.scale * 1.01 if step > 0 else one < self.scale * 0.99)]
        wanted = (min(ahead) if step > 0 else max(ahead)) if ahead else (MOST if step > 0 else LEAST)
        return Zoom(Fit.NONE, wanted)

    def times(self, factor: float) -> "Zoom":
        """Return the zoom larger by a factor."""
        return Zoom(Fit.NONE, limited(self.scale * factor))


def limited(scale: float) -> float:
    """Return a scale within what there is."""
    return max(LEAST, min(MOST, scale))


def usual_size(sizes: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the size that most pages have: one fold-out must not make all others small."""
    return Counter((round(width), round(height)) for width, height in sizes).most_common(1)[0][0]
