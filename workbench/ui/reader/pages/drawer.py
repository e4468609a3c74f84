"""The thread that asks the worker for pictures and letters of pages, what is on view first."""

import threading
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from workbench.model.document import Document
from workbench.sources.page_process import PageProcess, Sizes
from workbench.ui.reader.pages.letters import PageLetters
from workbench.ui.reader.pages.page_map import PageMap
from workbench.ui.reader.pages.pictures import Key

PATIENCE = 30.0
"""Seconds without a wish after which the worker is let go; the next wish starts a new one."""

DEATHS = 2
"""So many workers may die of one page before it is given up."""

SLOW = 0.12
"""Seconds of a page from which a draft is drawn first."""


class Letters(NamedTuple):
    """The wish for the letters of a page."""

    page: int


Wish = Key | Letters


class Opened(NamedTuple):
    """What is known of a PDF once it is open."""

    sizes: Sizes
    places: PageMap


class Drawer(QObject):
    """Draws one PDF. Signals come in the thread of the window and are not to be heeded after close():

    opened(Opened); drawn(Key, QImage); lettered(PageLetters); page_failed(wish, error); failed(error) where the PDF
    can't be opened at all.
    """

    opened = Signal(object)
    drawn = Signal(object, QImage)
    lettered = Signal(object)
    page_failed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, document: Document, original: Callable[[], bytes], parent: QObject | None = None) -> None:
        """original: returns the PDF's bytes; called in the thread, whenever a worker is started."""
        super().__init__(parent)
        self._document, self._original = document, original
        self._process = PageProcess()
        self._places: PageMap | None = None
        self._changed = threading.Condition()
        self._wishes: list[Wish] = []
        self._under_way: set[Wish] = set()
        self._asked = False
        self._closed = False
        self._password = ""
        self._deaths: dict[int, int] = {}
        self._thread: threading.Thread | None = None
        self.seconds = 0.0

    @property
    def is_slow(self) -> bool:
        """Whether the last page took long enough for a draft to be drawn first."""
        return self.seconds > SLOW

    def open(self, password: str = "") -> None:
        """Open the PDF, or try again with another password; returns at once."""
        with self._changed:
            if self._closed:
                return
            self._password, self._asked = password, True
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="pages", daemon=True)
                self._thread.start()
            self._changed.notify()

    def want(self, wishes: Sequence[Wish]) -> None:
        """Draw these next, the first first, in place of what was wanted before; what is under way is not drawn twice."""
        with self._changed:
            self._wishes = [wish for wish in wishes if wish not in self._under_way]
            self._changed.notify()

    def arrived(self, wish: Wish) -> None:
        """Hear that what a wish brought has been taken; it may be wanted again."""
        with self._changed:
            self._under_way.discard(wish)

    def close(self) -> None:
        """End thread and worker; a second call does nothing."""
        with self._changed:
            self._closed = True
            self._wishes = []
            self._changed.notify()
        self._process.stop()
        if self._thread is not None:
            while self._thread.is_alive():
                self._thread.join(0.2)
                self._process.stop()  # it may have been started in the very moment of the first call
            self._thread = None

    # --- in the thread

    def _run(self) -> None:
        try:
            while self._wait():
                if self._asked:
                    self._asked = False
                    self._open(tell=True)
                else:
                    self._do(self._next())
        finally:
            self._process.close()

    def _wait(self) -> bool:
        """Wait for something to do; False once closed. A worker that nobody asks is let go."""
        with self._changed:
            while not self._closed and not self._asked and not self._wishes:
                if not self._changed.wait(PATIENCE):
                    self._process.close()
            return not self._closed

    def _next(self) -> Wish | None:
        with self._changed:
            wish = self._wishes.pop(0) if self._wishes else None
            if wish is not None:
                self._under_way.add(wish)
            return wish

    def _open(self, *, tell: bool = False) -> bool:
        try:
            sizes = self._process.open(self._original(), self._password)
            if self._places is None:
                self._places = PageMap(self._document)
        except Exception as error:  # noqa: BLE001 - told in a sentence where the pages would be; the text stays
            self._forget_wishes()
            self._tell(self.failed, error)
            return False
        if tell:
            self._tell(self.opened, Opened(sizes, self._places))
        return True

    def _forget_wishes(self) -> None:
        """Drop what is wanted of a PDF that can't be opened: each wish would try it again."""
        with self._changed:
            self._wishes = []
            self._under_way.clear()

    def _do(self, wish: Wish | None) -> None:
        if wish is None:
            return
        if self._places is None or not (self._process.is_open or self._open()):
            self.arrived(wish)
            return
        start = time.perf_counter()
        try:
            if isinstance(wish, Letters):
                areas = [(area.x0, area.y0, area.x1, area.y1) for area in self._places.areas(wish.page)]
                boxes = self._process.boxes(wish.page, areas)
                self._tell(self.lettered, PageLetters(self._places, wish.page, boxes))
            else:
                self._tell(self.drawn, wish, self._picture(wish))
                self.seconds = time.perf_counter() - start
        except Exception as error:  # noqa: BLE001 - whatever one page is, the thread goes on with the others
            self._note(wish, error)

    def _picture(self, wish: Key) -> QImage:
        pixels, tile = self._process.draw(wish.page, wish.scale, wish.tile), wish.tile
        # The copy owns its pixels; it costs a millisecond here and none in the window's thread.
        return QImage(pixels, tile.width, tile.height, 4 * tile.width, QImage.Format.Format_RGB32).copy()

    def _note(self, wish: Wish, error: Exception) -> None:
        """Give a page up: at once if it is damaged, else after some workers died of it."""
        if not self._process.is_open and not self._closed:
            self._deaths[wish.page] = self._deaths.get(wish.page, 0) + 1
            if self._deaths[wish.page] < DEATHS:
                with self._changed:
                    self._under_way.discard(wish)  # else want() in this moment would drop it for ever
                    self._wishes.insert(0, wish)
                return
        self._tell(self.page_failed, wish, error)

    def _tell(self, signal: object, *values: object) -> None:
        if not self._closed:
            try:
                signal.emit(*values)  # type: ignore[attr-defined]
            except RuntimeError:  # the view is gone, and with it who would have heard
                return
