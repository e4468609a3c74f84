"""Pages one below the other: how large they are, where they stand, and which code points are where on view."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.model.span import Span
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.pages.letters import PageLetters
from workbench.ui.reader.pages.page_map import PageMap
from workbench.ui.reader.pages.stack import SIDE, Stack
from workbench.ui.reader.pages.zoom import Fit, Zoom
from workbench.ui.reader.scroll_bar import TickBar

WHEEL = 1.1
"""Factor of the zoom for one notch of the wheel."""


class ScrollingPages(QAbstractScrollArea):
    """Pages that scroll and zoom; nothing is drawn here.

    place_changed: the code point at the top of the view. scrolled: the view moved. zoomed: how large pages are shown changed.
    Points are pixels of the viewport; pages are counted from 1.
    """

    place_changed = Signal(int)
    scrolled = Signal()
    zoomed = Signal()

    def __init__(self, reader: ReaderPage, parent: QWidget | None = None) -> None:
        """reader: shows the same document as text and holds what is chosen."""
        super().__init__(parent)
        self.reader = reader
        self.stack = Stack(())
        self.places: PageMap | None = None
        self.zoom = Zoom()
        self._letters: OrderedDict[int, PageLetters] = OrderedDict()
        self.settling = False
        self._pending: tuple[int, float] | None = None
        self._anchor: tuple[int, float] | None = None
        self._guarded = False
        self._bar = TickBar(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def letters(self, page: int) -> PageLetters | None:
        """Return the letters of a page, None while they are not there."""
        return self._letters.get(page)

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
