"""Limits of the chosen passage, moved by their handles on the pages."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from workbench.ui.reader.edge_scroll import EdgeScroll
from workbench.ui.reader.pages.selecting import SelectingPages


class LimitDrag:
    """Leads the reader's limits by the mouse over pages; text aside, such as page numbers, is passed over."""

    def __init__(self, pages: SelectingPages) -> None:
        """Hold nothing yet."""
        self._pages, self._limits = pages, pages.reader.limits
        self._scroll = EdgeScroll(pages, self._to)

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of a handle; False if there is none under the mouse."""
        if event.button() is not Qt.MouseButton.LeftButton or event.modifiers() & ~Qt.KeyboardModifier.AltModifier:
            return False
        limit = self._pages.limit_at(event.position())
        if limit is None or self._pages.hot_at(event.position()) is not None:
            return False
        self._limits.take(limit)
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Move the handle that is held, False if none is."""
        if not self._limits.is_dragging:
            return False
        self._limits.heed_pace(event)
        self._to(event.position())
        self._scroll.at(event.position())
        return True

    def release(self) -> bool:
        """Let go: what is shown by now is wanted. False if no handle was held."""
        self._scroll.stop()
        return self._limits.release()

    def _to(self, point: QPointF) -> None:
        offset = self._pages.offset_at(point, body=True)
        if offset is not None:
            self._limits.to(offset)
