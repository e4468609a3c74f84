"""Hands for tests of the reading view: real mouse events, places and pictures."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.model.document import Document
from workbench.ui.reader.geometry import strips
from workbench.ui.reader.idle import IdleWork
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage

Maker = Callable[[Document], ReaderPage]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def point(page: ReaderPage, offset: int, *, after: bool = False) -> QPoint:
    """Return the middle of a character in the viewport, or its far edge."""
    for y, laid in page.position.shown():
        if laid.start <= offset < max(laid.end, laid.start + 1):
            part = laid.part_at(offset)
            for line, left, right in strips(part, offset, offset + 1):
                x = right - 0.5 if after else (left + right) / 2
                return QPoint(round(page.columns.text + x), round(y + part.y + line.top + line.height / 2))
    raise AssertionError(f"{offset} is not on view")


def words(page: ReaderPage) -> list[str]:
    """Return the selected pieces."""
    return [span.of(page.document.text) for span in page.selected_spans()]


def is_idle(work: IdleWork) -> bool:
    """Tell whether nothing is left to be done when idle."""
    return not work._tasks


def find(page: ReaderPage, text: str) -> int:
    """Return where a text begins."""
    return page.document.text.index(text)


def drag(page: ReaderPage, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press, move in steps with the button down, release."""
    viewport = page.viewport()
    QTest.mousePress(viewport, LEFT, modifiers, start)
    for step in (0.3, 0.7, 1.0):
        at = QPointF(start) + (QPointF(end) - QPointF(start)) * step
        moved = QMouseEvent(QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, modifiers)
        QApplication.sendEvent(viewport, moved)
    QTest.mouseRelease(viewport, LEFT, modifiers, end)


def hover(page: ReaderPage, at: QPoint) -> None:
    """Move the mouse without a button: the event itself, as the cursor of a process without a screen belongs to nobody."""
    where, viewport, nothing = QPointF(at), page.viewport(), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, where, viewport.mapToGlobal(where), nothing, nothing, NONE)
    QApplication.sendEvent(viewport, moved)


def click(page: ReaderPage, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Click once, far in time from any click before."""
    QTest.mouseClick(page.viewport(), LEFT, modifiers, at, 600)


def picture(page: ReaderPage) -> QImage:
    """Return what is painted."""
    return page.viewport().grab().toImage()


def coded(page: ReaderPage) -> list[Mark]:
    """Mark a long stretch, a word in it, and an entity; ids need 63 bits."""
    start = find(page, "The delegation")
    big = 1 << 61
    marks = [
        Mark(1, big + 1, start, find(page, " Nobody"), "Visits", 4),
        Mark(2, big + 2, find(page, "stayed"), find(page, " days"), "Length", 9),
        Mark(3, big + 3, find(page, "S-300"), find(page, "S-300") + 5, "S-300", icon="rocket", is_theme=False),
    ]
    page.set_marks(marks)
    page.viewport().repaint()
    return marks
