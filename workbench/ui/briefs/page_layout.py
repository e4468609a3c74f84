"""How pages lie on their desk: one below the other, at a zoom; plain geometry."""

from bisect import bisect_right
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

MARGIN = 20
"""Pixels of desk around a page."""

WIDEST = 860
"""Pixels of the widest page that is fitted to the width: wider ones are no easier to read."""

FULL = 96 / 72
"""Pixels a point at 100 %."""

FIT_WIDTH, FIT_PAGE = 0.0, -1.0
"""Zooms that follow the view; every other one is a share of the true size."""

STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Zooms that are offered."""


@dataclass
class Layout:
    """Pages of given sizes in points, within a view of some pixels."""

    sizes: tuple[tuple[float, float], ...] = ()
    view: QSizeF = field(default_factory=lambda: QSizeF(500, 600))
    zoom: float = FIT_WIDTH

    @property
    def scale(self) -> float:
        """Pixels a point."""
        if self.zoom > 0:
            return self.zoom * FULL
        width, height = self.widest
        across = min(WIDEST, self.view.width() - 2 * MARGIN) / width
        if self.zoom == FIT_PAGE:
            return max(0.1, min((self.view.width() - 2 * MARGIN) / width, (self.view.height() - 2 * MARGIN) / height))
        return max(0.1, across)

    @property
    def widest(self) -> tuple[float, float]:
        """Points of the widest page and of the highest."""
        return max((width for width, _ in self.sizes), default=595.0), max((height for _, height in self.sizes), default=842.0)

    @property
    def percent(self) -> int:
        """The zoom as it is shown."""
        return round(self.scale / FULL * 100)

    def tops(self) -> list[float]:
        """Return the top of each page and the end of the last one with its margin."""
        found, at, scale = [], float(MARGIN), self.scale
        for _, height in self.sizes:
            found.append(at)
            at += height * scale + MARGIN
        return [*found, at]

    @property
    def size(self) -> QSizeF:
        """The whole desk."""
        return QSizeF(self.widest[0] * self.scale + 2 * MARGIN, self.tops()[-1] if self.sizes else 0.0)

    def rect(self, page: int, across: float = 0.0) -> QRectF:
        """Return a page on the desk; across: by how much the desk is scrolled to the right."""
        width, height = self.sizes[page]
        scale = self.scale
        room = max(self.view.width(), self.size.width())
        return QRectF((room - width * scale) / 2 - across, self.tops()[page], width * scale, height * scale)

    def page_at(self, down: float) -> int:
        """Return the page at a height of the desk, or the one above it."""
        return max(0, min(len(self.sizes), bisect_right(self.tops()[:-1], down)) - 1)

    def point_on(self, page: int, at: QPointF) -> QPointF:
        """Return a point of the desk in points from a page's upper left corner."""
        return (at - self.rect(page).topLeft()) / self.scale

    def next_zoom(self, by: int) -> float:
        """Return the next larger (by 1) or smaller (by -1) zoom that is offered."""
        now = self.scale / FULL
        if by > 0:
            return next((step for step in STEPS if step > now + 0.01), STEPS[-1])
        return next((step for step in reversed(STEPS) if step < now - 0.01), STEPS[0])
