"""Where pages stand: one below the other, each in the middle."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

GAP = 18
"""Pixels between two pages."""

EDGE = 18
"""Pixels above the first page and below the last."""

SIDE = 28
"""Least pixels of desk beside a page that is fitted to the width."""

Rect = tuple[float, float, float, float]
"""x, y, width, height."""


class Stack:
    """Pages of some sizes, in points, at a scale, in logical pixels a point. Pages are counted from 1, y from the top."""

    def __init__(self, sizes: Sequence[tuple[float, float]], scale: float = 1.0) -> None:
        """Add the heights up once."""
        self.sizes = tuple(sizes)
        self.scale = scale
        self._above = [0.0, *accumulate(height for _, height in self.sizes)]
        self.widest = max((width for width, _ in self.sizes), default=0.0)

    def __len__(self) -> int:
        """Return the number of pages."""
        return len(self.sizes)

    @property
    def height(self) -> float:
        """Return the pixels from the top to below the last page."""
        return self._above[-1] * self.scale + max(0, len(self) - 1) * GAP + 2 * EDGE if self.sizes else 0.0

    @property
    def width(self) -> float:
        """Return the pixels that the widest page needs."""
        return self.widest * self.scale + 2 * SIDE

    def top(self, page: int) -> float:
        """Return the y of a page's upper edge."""
        return EDGE + self._above[page - 1] * self.scale + (page - 1) * GAP

    def rect(self, page: int, middle: float) -> Rect:
        """Return where a page stands; middle: the x about which pages stand."""
        width, height = self.sizes[page - 1]
        return middle - width * self.scale / 2, self.top(page), width * self.scale, height * self.scale

    def page_at(self, y: float) -> int:
        """Return the page at a height: the last one whose upper edge lies above it; the first above all, 0 without pages."""
        if not self.sizes:
            return 0
        return max(1, bisect_right(range(1, len(self) + 1), y, key=self.top))

    def on_view(self, y: float, height: float) -> range:
        """Return the pages of which something is seen between y and y + height."""
        if not self.sizes:
            return range(0)
        first = self.page_at(y)
        if self.top(first) + self.sizes[first - 1][1] * self.scale < y and first < len(self):
            first += 1
        return range(first, max(first, self.page_at(y + height)) + 1)
