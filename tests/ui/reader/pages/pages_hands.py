"""Hands for tests of pages: a view of a PDF with its text, places of letters, real mouse events."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.pages.canvas import PagesCanvas
from workbench.ui.reader.pages.view import PagesView

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@dataclass
class Desk:
    """Text and pages of one PDF. The text is not shown: it only holds what is selected and chosen."""

    qtbot: QtBot
    reader: ReaderPage
    pages: PagesView

    def wait_for(self, page: int = 1) -> None:
        """Wait until a page on view is drawn and its letters are there."""
        pages = self.pages
        self.qtbot.waitUntil(lambda: len(pages.stack) > 0, timeout=15_000)
        pages.viewport().repaint()
        self.qtbot.waitUntil(
            lambda: problem_of(pages, page) is not None or (pages.letters(page) is not None and is_sharp(pages, page)),
            timeout=15_000,
        )
        pages.viewport().repaint()

    def find(self, words: str) -> int:
        return self.reader.document.text.index(words)

    def point(self, offset: int, *, after: bool = False) -> QPoint:
        """Return the middle of a letter in the viewport, or a place just before its end."""
        pages = self.pages
        page = pages.page_of(offset)
        letters = pages.letters(page)
        assert letters is not None
        (strip,) = letters.strips(offset, offset + 1)
        x = strip.x1 - 0.4 if after else (strip.x0 + strip.x1) / 2
        at = pages.corner(page) + QPointF(x, (strip.y0 + strip.y1) / 2) * pages.stack.scale
        return at.toPoint()

    def select(self, words: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Drag from the first letter of some words to the end of their last."""
        start = self.find(words)
        self.drag(self.point(start), self.point(start + len(words) - 1, after=True), modifiers)

    def drag(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        viewport = self.pages.viewport()
        QTest.mousePress(viewport, LEFT, modifiers, start)
        for step in (0.3, 0.7, 1.0):
            self.move(QPointF(start) + (QPointF(end) - QPointF(start)) * step, LEFT, modifiers)
        QTest.mouseRelease(viewport, LEFT, modifiers, end)

    def move(
        self, at: QPointF, buttons: Qt.MouseButton = Qt.MouseButton.NoButton, modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        viewport = self.pages.viewport()
        none = Qt.MouseButton.NoButton
        QApplication.sendEvent(
            viewport, QMouseEvent(QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), none, buttons, modifiers)
        )

    def click(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.pages.viewport(), LEFT, modifiers, at, 600)

    def words(self) -> list[str]:
        return [span.of(self.reader.document.text) for span in self.reader.selected_spans()]


def problem_of(pages: PagesCanvas, page: int) -> BaseException | None:
    """Return what keeps a page from being shown."""
    return pages._failed.get(page)


def is_sharp(pages: PagesCanvas, page: int) -> bool:
    """Tell whether all of a page that is on view is drawn at its own scale."""
    return not any(True for _ in pages._missing(page, ahead=False))


def picture_bytes(pages: PagesCanvas) -> int:
    """Return the bytes of all pictures kept."""
    return pages._pictures.bytes


def worker_pid(pages: PagesCanvas) -> int | None:
    """Return the process id of the worker that draws, None without one."""
    return pages.drawer._process.pid


Maker = Callable[..., Desk]
