"""Pages one below the other, drawn elsewhere and shown when they come; scrolls and zooms. Input comes on top of it."""

from collections import OrderedDict
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.model.span import Span
from workbench.sources.errors import Encrypted, WrongPassword
from workbench.sources.pdf_pages import Tile
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.pages.drawer import Drawer, Letters, Opened, Wish
from workbench.ui.reader.pages.letters import PageLetters
from workbench.ui.reader.pages.locked import Locked
from workbench.ui.reader.pages.page_map import PageMap
from workbench.ui.reader.pages.page_marks import PageMarks, marks_of
from workbench.ui.reader.pages.pictures import WHOLE, Key, Pictures, pixels_of, tiles
from workbench.ui.reader.pages.sheets import OnDesk, SheetPainter, problem_words
from workbench.ui.reader.pages.stack import SIDE, Stack
from workbench.ui.reader.pages.zoom import Fit, Zoom
from workbench.ui.reader.scroll_bar import TickBar

NEAR = 1
"""Pages before and after those on view that are drawn ahead; as many again are kept."""

LETTERS_KEPT = 24
"""Pages whose letters are kept, some 150 kB each."""

WHEEL = 1.1
"""Factor of the zoom for one notch of the wheel."""

DRAFT = 0.3
"""Scale of a draft against the page's own."""


class PagesCanvas(QAbstractScrollArea):
    """The pages of a PDF. place_changed: the code point at the top of the view. scrolled: the view moved. zoomed: how large
    pages are shown changed. filled: the letters of a page came. Points are pixels of the viewport; pages are counted from 1."""

    place_changed = Signal(int)
    scrolled = Signal()
    zoomed = Signal()
    filled = Signal()

    def __init__(
        self, reader: ReaderPage, original: Callable[[], bytes], looks: Looks, paper: Looks, parent: QWidget | None = None
    ) -> None:
        """reader: shows the same document as text and holds what is chosen. paper: the looks of white paper."""
        super().__init__(parent)
        self.reader = reader
        self.stack = Stack(())
        self.places: PageMap | None = None
        self.zoom = Zoom()
        self._letters: OrderedDict[int, PageLetters] = OrderedDict()
        self._marks: dict[int, PageMarks] = {}
        self._failed: dict[int, BaseException] = {}
        self._problem: BaseException | None = None
        self._pictures = Pictures()
        self.settling = False
        self._pending: tuple[int, float] | None = None
        self._anchor: tuple[int, float] | None = None
        self._guarded = self._closed = self._awake = False
        self._bar = TickBar(self)
        self.sheets = SheetPainter(looks, paper)
        self.drawer = Drawer(reader.document, original, self)
        self.locked = Locked(self)
        self._set_up()
        self._connect()
        self.set_looks(looks)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

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

    def problem_of(self, page: int) -> BaseException | None:
        """Return what keeps a page from being shown."""
        return self._failed.get(page)

    # --- letters and marks

    def letters(self, page: int) -> PageLetters | None:
        """Return the letters of a page, None while they are not there."""
        return self._letters.get(page)

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

    def page_of(self, offset: int) -> int:
        """Return the page on which a code point stands, at most the last there is."""
        if self.places is None:
            return self.reader.document.page_at(offset) or 1
        return max(1, min(len(self.stack), self.places.page_of(offset)))

    # --- sizes

    @property
    def margin_room(self) -> int:
        """Return the pixels at the right that are kept for names; nothing here."""
        return 0

    @property
    def middle(self) -> float:
        """Return the x about which pages stand."""
        room = self.viewport().width() - self.margin_room
        return max(room, self.stack.width) / 2 - self.horizontalScrollBar().value()

    def set_zoom(self, zoom: Zoom, at: float | None = None) -> None:
        """Show pages as large as told; what stands at a height of the viewport (its middle, if none is told) stays there."""
        self.zoom = zoom
        self._lay_out(self.viewport().height() / 2 if at is None else at)
        self.zoomed.emit()

    def _lay_out(self, at: float = 0.0) -> None:
        """Work the sizes out anew; what stands at a height of the viewport stays there."""
        held = self._held(at)
        view = self.viewport()
        room = view.width() - self.margin_room
        self.zoom = self.zoom.in_room(self.stack.sizes, room - 2 * SIDE, view.height() - 2 * 12)
        self.stack.scale = self.zoom.scale
        self._guarded = True
        self._bar.setPageStep(view.height())
        self._bar.setSingleStep(40)
        self._bar.setRange(0, max(0, round(self.stack.height) - view.height()))
        across = self.horizontalScrollBar()
        before, reach = across.value(), across.maximum()
        across.setPageStep(room)
        across.setRange(0, max(0, round(self.stack.width) - room))
        across.setValue(round(before * across.maximum() / reach) if reach else across.maximum() // 2)
        if held is not None:
            page, part = held
            self._anchor = held if at == 0 else None
            self._bar.setValue(round(self.stack.top(page) + part * self.stack.sizes[page - 1][1] * self.stack.scale - at))
        self._guarded = False
        view.update()

    def _held(self, at: float) -> tuple[int, float] | None:
        """Return the page at a height of the viewport and how far down in it that is, 1 for its foot.

        While sizes go on changing, what stood at the top first: else each change would round it.
        """
        if at == 0 and self._anchor is not None:
            return self._anchor
        y = self._bar.value() + at
        page = self.stack.page_at(y)
        if not page:
            return None
        return page, (y - self.stack.top(page)) / (self.stack.sizes[page - 1][1] * self.stack.scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew; the place at the top stays."""
        super().resizeEvent(event)
        self._lay_out()
        self.locked.place()
        if self.zoom.fit is not Fit.NONE:
            self.zoomed.emit()

    # --- scrolling

    @property
    def above(self) -> int:
        """Return the distance from the first page's desk to the top of the viewport."""
        return self._bar.value()

    @property
    def part(self) -> float:
        """Return how far down the view stands, 0 to 1."""
        return self._bar.value() / max(1, self._bar.maximum())

    def scroll_by(self, pixels: int) -> int:
        """Move the view down by pixels, up if negative; return by how many it moved."""
        before = self._bar.value()
        self._bar.setValue(before + pixels)
        return self._bar.value() - before

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 (the bars say it all)
        """Follow the scroll bars."""
        self.viewport().update()
        if dy and not self._guarded:
            self._pending = self._anchor = None
            self.scrolled.emit()
            self.place_changed.emit(self.place())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by exact pixels where the device gives them; with Ctrl zoom about the mouse."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            self.set_zoom(self.zoom.times(WHEEL**notches), event.position().y())
            event.accept()
        elif not event.pixelDelta().isNull():
            self.scroll_by(-event.pixelDelta().y())
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - event.pixelDelta().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.angleDelta().x():
            moved = event.angleDelta().x() or event.angleDelta().y()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved)
        else:
            self.scroll_by(-event.angleDelta().y() * 84 // 120)

    # --- places

    def place(self) -> int:
        """Return the code point at which the topmost line on view begins."""
        page = self.stack.page_at(self.above + 1)
        if not page or self.places is None:
            return self._pending[0] if self._pending else self.reader.place()
        if self._pending is not None:
            return self._pending[0]
        letters = self._letters.get(page)
        start, end = self.places.reach(page)
        down = self.above - self.stack.top(page)
        if letters is None:
            return start
        found = letters.top_place(down / self.stack.scale) if down > 0 else start
        return found if found < end or page == len(self.stack) else self.places.reach(page + 1)[0]

    def show_at(self, offset: int, from_top: float) -> None:
        """Show the line of a code point so many pixels below the viewport's top, as soon as it is known where it stands."""
        self._pending = (offset, from_top)
        if self.places is None or not len(self.stack):
            return
        page = self.page_of(offset)
        letters = self._letters.get(page)
        caret = letters.caret(offset) if letters is not None else None
        down = min(caret.y0, caret.y1) if caret is not None else 0.0
        y = self.stack.top(page) + max(0.0, min(down, self.stack.sizes[page - 1][1])) * self.stack.scale
        self._guarded = True
        self._bar.setValue(round(y - from_top))
        self._guarded = False
        self._anchor = None
        self.viewport().update()
        if letters is not None:
            self._pending = None
            self.scrolled.emit()
            self.place_changed.emit(self.place())

    def reveal(self, span: Span, *, fraction: float = 0.3) -> None:
        """Bring a stretch on view: no movement if its beginning is, else at a fraction of the height from the top."""
        line = self.line_rect(span.start)
        height = self.viewport().height()
        if line.isNull() or not (line.top() >= 0 and line.bottom() <= height * 0.96):
            self.show_at(span.start, height * fraction)

    def keep_on_view(self, offset: int) -> None:
        """Scroll just as far as the caret's line needs."""
        line, height = self.line_rect(offset), self.viewport().height()
        if line.isNull():
            self.show_at(offset, height * 0.3)
        elif line.top() < 8:
            self.scroll_by(int(line.top()) - 8)
        elif line.bottom() > height - 8:
            self.scroll_by(int(line.bottom() - height + 8))

    def line_rect(self, offset: int) -> QRectF:
        """Return where the caret at a code point stands, also beyond the viewport; null while its page is not known."""
        page = self.page_of(offset)
        letters = self._letters.get(page)
        caret = letters.caret(offset) if letters is not None else None
        if caret is None:
            return QRectF()
        corner, scale = self.corner(page), self.stack.scale
        made = QRectF(QPointF(caret.x0 * scale, caret.y0 * scale), QPointF(caret.x1 * scale, caret.y1 * scale)).normalized()
        return made.translated(corner).adjusted(0, 0, max(0.0, 1 - made.width()), max(0.0, 1 - made.height()))

    def is_on_view(self, offset: int) -> bool:
        """Tell whether the line of a code point is on view."""
        line = self.line_rect(offset)
        return not line.isNull() and line.bottom() > 0 and line.top() < self.viewport().height()

    def corner(self, page: int) -> QPointF:
        """Return where the upper left corner of a page stands, on whole device pixels."""
        x, y, _, _ = self.stack.rect(page, self.middle)
        ratio = self.devicePixelRatioF()
        return QPointF(round(x * ratio) / ratio, round((y - self.above) * ratio) / ratio)

    def page_under(self, point: QPointF) -> int:
        """Return the page nearest to a point, 0 without pages."""
        y = self.above + point.y()
        page = self.stack.page_at(y)
        if page and page < len(self.stack):
            foot = self.stack.top(page) + self.stack.sizes[page - 1][1] * self.stack.scale
            if y > (foot + self.stack.top(page + 1)) / 2:
                return page + 1
        return page

    def on_page(self, point: QPointF, page: int) -> tuple[float, float]:
        """Return a point in points from a page's upper left corner."""
        corner = self.corner(page)
        return (point.x() - corner.x()) / self.stack.scale, (point.y() - corner.y()) / self.stack.scale

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
        """Ask for what is missing, what is on view first; drop what is far from it."""
        if not shown or self._closed:
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

    # --- beginning and end

    def showEvent(self, event: QShowEvent) -> None:
        """Open the PDF when it is looked at for the first time; try again if that failed."""
        super().showEvent(event)
        self._lay_out()
        if not self._closed and (not self._awake or (self._problem is not None and not self.locked.isVisible())):
            self._awake = True
            self.drawer.open()

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

    @property
    def picture_bytes(self) -> int:
        """Return the bytes of all pictures kept."""
        return self._pictures.bytes

    def is_sharp(self, page: int) -> bool:
        """Tell whether a page on view is drawn at its own scale, or can't be."""
        return page in self._failed or not any(True for _ in self._missing(page, ahead=False))
