"""Scrolling on while something is dragged to the edge of the viewport, the faster the farther."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtWidgets import QWidget

STEP_MS = 30
SLOWEST = 4
"""Pixels a step at least."""


class Scrolling(Protocol):
    """What is scrolled: the text, or pages."""

    def viewport(self) -> QWidget:
        """Return the widget whose edges count."""

    def scroll_by(self, pixels: int) -> int:
        """Move down by pixels, up if negative; return by how many it moved."""


class EdgeScroll(QObject):
    """Scrolls a page while a point lies above or below its viewport (or within so many pixels of its edges)."""

    def __init__(self, page: Scrolling, went: Callable[[QPointF], None], within: int = 0) -> None:
        """went: told of the point after each step, as other text lies under it then."""
        super().__init__(page.viewport())
        self._page, self._went, self._within = page, went, within
        self._point = QPointF()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)

    def at(self, point: QPointF) -> None:
        """Take note of where the hand is, in pixels of the viewport."""
        self._point = point
        if bool(self._away()) != self._timer.isActive():
            self._timer.start() if self._away() else self._timer.stop()

    def stop(self) -> None:
        """Stop: the hand let go."""
        self._timer.stop()

    @property
    def is_on(self) -> bool:
        """Tell whether it scrolls."""
        return self._timer.isActive()

    def _away(self) -> float:
        """Return how far beyond the edge the hand is, negative above, 0 inside."""
        top, bottom = self._within, self._page.viewport().height() - self._within
        y = self._point.y()
        return y - top if y < top else y - bottom if y > bottom else 0

    def _step(self) -> None:
        away = self._away()
        if not away:
            self._timer.stop()
            return
        self._page.scroll_by(int(away / 3) + (SLOWEST if away > 0 else -SLOWEST))
        self._went(self._point)
