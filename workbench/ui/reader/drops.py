"""Themes and entities dropped on the text or on its pages: what would be meant is shown, the view scrolls at its edges."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from workbench.model.span import Span
from workbench.ui.mime import targets_in
from workbench.ui.reader.edge_scroll import EdgeScroll, Scrolling
from workbench.ui.reader.mouse import target_of
from workbench.ui.reader.selecting import SelectingCanvas

EDGE = 28
"""Pixels from the viewport's edge within which what is dragged over the text lets it scroll."""

Meant = tuple[tuple[Span, ...], int]
"""What a target is attached to, and the passage that is, 0 for none."""


class DropSurface(Scrolling, Protocol):
    """What is dropped on: the text, or its pages."""

    def drop_at(self, point: QPointF) -> Meant:
        """Return what a target dropped at a point of the viewport is attached to."""


class DropHand(QObject):
    """Takes targets that are dragged over a surface.

    dropped(str, int, tuple of Span, int): ``theme`` or ``entity``, its id, what it was dropped on, and the passage that is.
    Where several were dragged together their ids stand in a tuple in the id's place.
    """

    dropped = Signal(str, object, object, object)

    def __init__(self, surface: DropSurface, page: SelectingCanvas) -> None:
        """page: shows what would be attached; the surface itself or its text."""
        super().__init__(surface.viewport())
        self._surface, self._page = surface, page
        self._scroll = EdgeScroll(surface, self._show, EDGE)

    def heed(self, event: QEvent) -> bool:
        """Take an event of the viewport if it is one of dragging; False for any other."""
        if isinstance(event, QDragLeaveEvent):
            self._end()
            return True
        if not isinstance(event, QDropEvent):  # entering and moving are kinds of it
            return False
        target = target_of(event.mimeData())
        if target is None:
            event.ignore()
        elif isinstance(event, QDragEnterEvent):
            event.acceptProposedAction()
        elif isinstance(event, QDragMoveEvent):
            self._scroll.at(event.position())
            self._show(event.position())
            event.acceptProposedAction()
        else:
            self._drop(event, targets_in(event.mimeData()) or (target[0], (target[1],)))
        return True

    def _drop(self, event: QDropEvent, target: tuple[str, tuple[int, ...]]) -> None:
        spans, passage = self._surface.drop_at(event.position())
        self._end()
        if spans:
            event.acceptProposedAction()
            kind, ids = target
            self.dropped.emit(kind, ids[0] if len(ids) == 1 else ids, spans, passage)

    def _end(self) -> None:
        self._scroll.stop()
        self._put(())

    def _show(self, point: QPointF) -> None:
        """Show what would be attached: the selection, the passage under the mouse, or the sentence."""
        self._put(self._surface.drop_at(point)[0])

    def _put(self, spans: tuple[Span, ...]) -> None:
        if spans != self._page.scene.drop:
            self._page.scene.drop = spans
            self._page.viewport().update()
