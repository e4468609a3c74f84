"""Room made above a text without its lines moving on the screen."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from workbench.ui.reader.page import ReaderPage

if TYPE_CHECKING:
    from workbench.ui.reader.pages.view import PagesView

View: TypeAlias = "ReaderPage | PagesView"


@contextmanager
def standing_still(frame: QWidget, views: Iterable[View]) -> Iterator[None]:
    """Let the lines of these views stay where they are in the frame while something above them comes, goes or grows.

    Only the very beginning of a text moves, so that its title isn't covered.
    """

    def top(view: QWidget) -> int:
        return view.mapTo(frame, QPoint(0, 0)).y()

    tops = [(view, top(view)) for view in views if view.isVisible() and view.verticalScrollBar().value()]
    yield
    layout = frame.layout()
    if layout is not None:
        layout.activate()
    for view, before in tops:
        if top(view) != before:
            view.scroll_by(top(view) - before)
