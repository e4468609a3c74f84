"""Pages drawn elsewhere and shown when they come, with the letters on them. Input comes on top of it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from workbench.sources.errors import Encrypted, WrongPassword
from workbench.sources.pdf_pages import Tile
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.pages.drawer import Drawer, Letters, Opened, Wish
from workbench.ui.reader.pages.letters import PageLetters
from workbench.ui.reader.pages.locked import Locked
from workbench.ui.reader.pages.page_marks import PageMarks, marks_of
from workbench.ui.reader.pages.pictures import WHOLE, Key, Pictures, pixels_of, tiles
from workbench.ui.reader.pages.scrolling import ScrollingPages
from workbench.ui.reader.pages.sheets import OnDesk, SheetPainter, problem_words
from workbench.ui.reader.pages.stack import Stack

NEAR = 1
"""Pages before and after those on view that are drawn ahead; as many again are kept."""

LETTERS_KEPT = 24
"""Pages whose letters are kept, some 150 kB each."""

DRAFT = 0.3
"""Scale of a draft against the page's own."""


class PagesCanvas(ScrollingPages):
    """The pages of a PDF, drawn in a worker. filled: the letters of a page came."""

    filled = Signal()

    def __init__(
        self, reader: ReaderPage, original: Callable[[], bytes], looks: Looks, paper: Looks, parent: QWidget | None = None
    ) -> None:
        """reader: shows the same document as text and holds what is chosen. paper: the looks of white paper."""
        super().__init__(reader, parent)
        self._marks: dict[int, PageMarks] = {}
        self._failed: dict[int, BaseException] = {}
        self._problem: BaseException | None = None
        self._pictures = Pictures()
        self._closed = self._awake = False
        self.sheets = SheetPainter(looks, paper)
        self.drawer = Drawer(reader.document, original, self)
        self.locked = Locked(self)
        self._connect()
        self.set_looks(looks)

    def _connect(self) -> None:
        self.drawer.opened.connect(self._on_opened)
        self.drawer.drawn.connect(self._on_drawn)
        self.drawer.lettered.connect(self._on_letters)
        self.drawer.page_failed.connect(self._on_page_failed)
        self.drawer.failed.connect(self._on_failed)
        self.locked.entered.connect(self.drawer.open)
        self.reader.marks_changed.connect(self._forget_marks)

    # --- what comes from the drawer

    def _on_opened(self, opened: Opened) -> None:
        if self._closed:
            return
        self._problem, self.places = None, opened.places
        self._failed.clear()
        self.locked.hide()
        self.stack = Stack(opened.sizes, self.zoom.scale)
        self._lay_out()
        if self._pending is not None:
            self._settle(*self._pending)
        self.viewport().update()

    def _settle(self, offset: int, from_top: float) -> None:
        """Show the place that was asked for before there was what tells where it is; who follows need not."""
        self.settling = True
        self.show_at(offset, from_top)
        self.settling = False

    def _on_drawn(self, key: Key, image: QImage) -> None:
        self.drawer.arrived(key)
        if not self._closed:
            self._pictures.put(key, image)
            self.viewport().update()

    def _on_letters(self, letters: PageLetters) -> None:
        self.drawer.arrived(Letters(letters.page))
        if self._closed:
            return
        self._letters[letters.page] = letters
        while len(self._letters) > LETTERS_KEPT:
            self._marks.pop(self._letters.popitem(last=False)[0], None)
        if self._pending is not None and self.page_of(self._pending[0]) == letters.page:
            self._settle(*self._pending)
        self.viewport().update()
        self.filled.emit()

    def _on_page_failed(self, wish: Wish, error: BaseException) -> None:
        self.drawer.arrived(wish)
        if not self._closed:
            self._failed[wish.page] = error
            self.viewport().update()

    def _on_failed(self, error: BaseException) -> None:
        if not self._closed:
            self._problem = error
            if isinstance(error, (Encrypted, WrongPassword)):
                self.locked.ask(problem_words(error))
            self.viewport().update()

    @property
    def problem(self) -> BaseException | None:
        """Return what keeps the PDF from being shown, None for nothing."""
        return self._problem

    def try_again(self) -> None:
        """Open the PDF anew if that failed; where a password is asked for, the field does."""
        if self._problem is not None and not self._closed and not self.locked.isVisible():
            self.drawer.open()

    # --- letters and marks

    def marks(self, page: int) -> PageMarks:
        """Return what a page's marks look like."""
        letters = self._letters.get(page)
        if letters is None:
            return PageMarks()
        if page not in self._marks:
            end = max(letters.end, letters.start + 1)
            found = self.reader.store.query(letters.start, end)
            self._marks[page] = marks_of(letters, found, self.reader.lanes.of(found, letters.start, end))
        return self._marks[page]

    def _forget_marks(self) -> None:
        self._marks.clear()
        self.viewport().update()

    # --- painting

    def set_looks(self, looks: Looks) -> None:
        """Take other colours; the paper stays white."""
        self.sheets.set_looks(looks)
        self._bar.set_looks(OnDesk(looks))
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the desk and the pages on view, and ask for what is missing."""
        painter = QPainter(self.viewport())
        self.sheets.desk(painter, QRectF(self.viewport().rect()))
        if not len(self.stack) and not self.locked.isVisible():
            self.sheets.words(painter, QRectF(self.viewport().rect()), self._problem)
        shown = self.stack.on_view(self.above, self.viewport().height())
        for page in shown:
            self._paint_page(painter, page)
        self.paint_over(painter, shown)
        if len(self.stack) and self._problem is not None and not self.locked.isVisible():
            self.sheets.notice(painter, QRectF(self.viewport().rect()), self._problem)
        painter.end()
        self._ask(shown)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        ratio, scale = self.devicePixelRatioF(), self.stack.scale
        width, height = pixels_of(self.stack.sizes[page - 1], scale * ratio)
        rect = QRectF(self.corner(page).x(), self.corner(page).y(), width / ratio, height / ratio)
        self.sheets.sheet(painter, rect)
        seen = rect.intersected(QRectF(self.viewport().rect()))
        if page in self._failed:
            self.sheets.damaged(painter, seen, page, self._failed[page])
        elif not self._paint_pictures(painter, page, rect):
            self.sheets.placeholder(painter, seen, page)
        letters = self._letters.get(page)
        if letters is not None:
            painter.save()
            painter.translate(rect.topLeft())
            self.paint_on(painter, page, letters)
            painter.restore()

    def _paint_pictures(self, painter: QPainter, page: int, rect: QRectF) -> bool:
        """Paint what there is of a page: blurred first, sharp over it; False if there is nothing."""
        ratio = self.devicePixelRatioF()
        sharp = self.stack.scale * ratio
        keys = self._pictures.of_page(page)
        whole = Key(page, sharp, Tile(0, 0, *pixels_of(self.stack.sizes[page - 1], sharp)))
        if whole in keys:
            keys = [whole]
        for key in sorted(keys, key=lambda key: (key.scale == sharp, key.scale)):
            image = self._pictures.get(key)
            if image is None:
                continue
            factor = self.stack.scale / key.scale
            place = QRectF(key.tile.x * factor, key.tile.y * factor, key.tile.width * factor, key.tile.height * factor)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=key.scale != sharp)
            painter.drawImage(place.translated(rect.topLeft()), image)
        return bool(keys)

    def paint_on(self, painter: QPainter, page: int, letters: PageLetters) -> None:
        """Paint what lies on a page, whose corner is the painter's origin; nothing here."""

    def paint_over(self, painter: QPainter, shown: range) -> None:
        """Paint what lies over everything; nothing here."""

    # --- asking

    def _ask(self, shown: range) -> None:
        """Ask for what is missing, what is on view first; drop what is far from it.

        Nothing is asked of a PDF that couldn't be opened: each wish would read the file again.
        """
        if not shown or self._closed or self._problem is not None:
            return
        near = [*range(shown[-1] + 1, shown[-1] + 1 + NEAR), *range(shown[0] - NEAR, shown[0])]
        self._pictures.keep_near(shown[0] - 2 * NEAR, shown[-1] + 2 * NEAR)
        pages = [page for page in (*shown, *near) if 1 <= page <= len(self.stack) and page not in self._failed]
        wishes: list[Wish] = []
        for page in pages:
            if page not in self._letters:
                wishes.append(Letters(page))
            else:
                self._letters.move_to_end(page)
            wishes += self._missing(page, ahead=page not in shown)
        self.drawer.want(sorted(wishes, key=self._urgency(shown)))

    @staticmethod
    def _urgency(shown: range) -> Callable[[Wish], tuple[bool, bool]]:
        """Return the key of an order: what is on view first, and letters, which take little time, before pictures."""
        return lambda wish: (wish.page not in shown, not isinstance(wish, Letters))

    def _missing(self, page: int, *, ahead: bool) -> Iterator[Key]:
        """Yield the pictures of a page that are to be drawn; of a page drawn ahead only if it comes in one piece."""
        ratio = self.devicePixelRatioF()
        scale, size = self.stack.scale * ratio, self.stack.sizes[page - 1]
        width, height = pixels_of(size, scale)
        if ahead and width * height > WHOLE:
            return
        if self.drawer.is_slow and not self._pictures.of_page(page):
            draft = min(scale * DRAFT, 1.0)
            yield Key(page, draft, Tile(0, 0, *pixels_of(size, draft)))
        corner, view = self.corner(page), self.viewport()
        left, top = -corner.x() * ratio, -corner.y() * ratio
        missing = False
        for tile in tiles(width, height, left, top, left + view.width() * ratio, top + view.height() * ratio):
            key = Key(page, scale, tile)
            if self._pictures.get(key) is None:
                missing = True
                yield key
        if not missing:
            self._pictures.drop_other_scales(page, scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew; the place at the top stays."""
        super().resizeEvent(event)
        self.locked.place()

    # --- beginning and end

    def showEvent(self, event: QShowEvent) -> None:
        """Open the PDF when it is looked at for the first time; try again if that failed."""
        super().showEvent(event)
        self._lay_out()
        if not self._closed and not self._awake:
            self._awake = True
            self.drawer.open()
        else:
            self.try_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no pictures while nobody looks."""
        super().hideEvent(event)
        self._pictures.clear()
        self.drawer.want(())

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the worker and its thread."""
        self.close_down()
        super().closeEvent(event)

    def close_down(self) -> None:
        """End the worker and its thread; a second call does nothing."""
        self._closed = True
        self._pictures.clear()
        self.drawer.close()
