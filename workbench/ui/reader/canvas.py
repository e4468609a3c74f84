"""The canvas of the reading view: shows a document of any size with its marks, and scrolls. Input comes on top of it."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.ui.reader.flow import Flow
from workbench.ui.reader.geometry import Band, caret_rect, offset_at
from workbench.ui.reader.gutter import GutterPainter
from workbench.ui.reader.highlights import RowView, view_of
from workbench.ui.reader.hits import as_hits, hit_rows
from workbench.ui.reader.icons import Icons
from workbench.ui.reader.idle import IdleWork
from workbench.ui.reader.lanes import LaneBook
from workbench.ui.reader.layout import RowLayout
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.margin import Hot, MarginPainter, hot_at
from workbench.ui.reader.marks import Filter, Mark, MarkReader, MarkStore
from workbench.ui.reader.painting import Density, RowPainter, Scene
from workbench.ui.reader.paper import Paper
from workbench.ui.reader.position import Position
from workbench.ui.reader.scroll_bar import TickBar
from workbench.ui.reader.style import Columns, ReadingStyle, columns_for
from workbench.ui.reader.table_units import TableUnits
from workbench.ui.reader.ticks import TickPlanner
from workbench.ui.reader.units import Units

FILLED = 400
"""Marks put into the index between two looks at the clock."""

BLEED = 30
"""Pixels by which letters may reach beyond their line, as stacked marks do."""


class Canvas(QAbstractScrollArea):
    """A document in a column with gutter and margin; the place is held by row, so that nothing ever jumps.

    place_changed: the code point at the top of the view. scrolled: the view moved. leaping: it is about to leave what is
    on view for another place; not while scrolling, and not for a passage near by. zoom_wanted: the wheel was turned with
    Ctrl, by so many eighths of a degree. marks_changed: other marks are shown. revealed(Span): a stretch was to be brought
    on view.
    """

    place_changed = Signal(int)
    scrolled = Signal()
    leaping = Signal()
    marks_changed = Signal()
    revealed = Signal(object)
    zoom_wanted = Signal(int)

    def __init__(self, looks: Looks, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        """Begin with an empty document."""
        super().__init__(parent)
        self.looks = looks
        self.style_ = style or ReadingStyle()
        self.filter: Filter | None = None
        self.store = MarkStore()
        self.lanes = LaneBook(self.store)
        self.icons = Icons()
        self.idle = IdleWork(self)
        self.scene = Scene()
        self.hot: list[Hot] = []
        self._bar = TickBar(self)
        self.ticks = TickPlanner(self._bar, self.idle)
        self._guarded = False
        self._value = 0
        self._held: tuple[int, float] | None = None
        self._left_over = 0.0
        self._hit_places: Sequence[int] = ()
        self._set_up()
        self.document = Document("", ())
        self.columns = columns_for(900, self.style_.column)
        self._take_document(self.document)
        self.set_looks(looks)

    def _set_up(self) -> None:
        self.paper = Paper(self)
        self.setViewport(self.paper)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # What is shown

    def _take_document(self, document: Document) -> None:
        self.document = document
        self.columns = self._columns()
        self.flow = Flow(document, self.style_, self.columns.width)
        self.position = Position(self.flow, self.viewport().height())
        self.units, self.tables = Units(document), TableUnits(document)
        self._make_painters()

    def _columns(self) -> Columns:
        return columns_for(self.viewport().width(), self.style_.column, self.style_.margins)

    def _make_painters(self) -> None:
        self._row_painter = RowPainter(self.looks)
        self._margin_painter = MarginPainter(self.looks, self.flow.metrics, self.icons)
        self._gutter_painter = GutterPainter(self.looks, self.flow, self.tr("p.", "before a page number"))

    def show_document(self, document: Document, place: int = 0) -> None:
        """Show a document from a code point on; marks of the one before are dropped."""
        self.idle.stop()
        self.store = MarkStore(self.filter)
        self.lanes = LaneBook(self.store)
        self.scene = Scene(density=self.scene.density, backlight=self.scene.backlight)
        self._held = None
        self._take_document(document)
        self._bar.set_ticks({})
        self.set_hit_ticks(())
        if place:
            self.position.show(place, 0)
        else:
            self.position.settle()
        self._sync()
        self.viewport().update()
        self.idle.put("heights", self._make_exact)

    def set_looks(self, looks: Looks) -> None:
        """Take other colours; the place stays."""
        self.looks = looks
        self._make_painters()
        self._bar.set_looks(looks)
        self.viewport().update()

    def set_reading_style(self, style: ReadingStyle) -> None:
        """Take another font, size, line height or column width; the place stays."""
        self.style_ = style
        self._relayout(lambda: self.flow.set_style(style, self.columns.width))
        self._make_painters()

    # Marks

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks in place of all others; of many, those on view come first and the rest is filled in when idle."""
        self.store.set(marks)
        self._forget_views()
        if not self.store.is_filled:
            self.idle.put("marks", self._fill, first=True)
        self._plan_ticks()

    def show_only(self, shown: Filter | None, density: Density = Density.ALL) -> None:
        """Show only the marks that this tells to be shown, all for None, and so much of each."""
        self.filter, self.scene.density = shown, density
        self.store.show_only(shown)
        self._forget_views()
        self._plan_ticks()

    def set_backlight(self, on: bool) -> None:
        """Dim all that no mark shown covers, or no longer."""
        self.scene.backlight = on
        self.viewport().update()

    def read_marks(self, reader: MarkReader) -> None:
        """Show what a reader has, in place of all others: what is on view is read at once, the rest when idle."""
        self.store.read_from(reader)
        self._forget_views()
        self.idle.put("marks", self._fill, first=True)

    def replace_marks(self, removed_ids: Sequence[int], added: Sequence[Mark]) -> None:
        """Take out the marks of the codings named and add others; what doesn't touch them isn't worked out anew."""
        self.idle.rest()  # what changed is painted first
        changed = self.store.replace(removed_ids, added)
        if not self.store.is_filled:  # the marks removed may not have been read yet
            self._forget_views()
            return
        touched = self.lanes.forget(changed)
        stretches = [(mark.start, mark.end) for mark in changed] + ([touched] if touched else [])
        if not stretches:
            return
        low, high = min(start for start, _ in stretches), max(end for _, end in stretches)
        for laid in self.flow.kept():
            if laid.start <= high and laid.end >= low:
                laid.view = None
        self.viewport().update()
        self.marks_changed.emit()
        self.ticks.change(changed, self.store, self.flow)

    def _forget_views(self) -> None:
        self.lanes.clear()
        for laid in self.flow.kept():
            laid.view = None
        self.viewport().update()
        self.marks_changed.emit()

    def _fill(self, deadline: float) -> bool:
        while not self.store.is_filled and time.perf_counter() < deadline:
            self.store.fill(FILLED)
        if self.store.is_filled:
            self._forget_views()
            self._plan_ticks()
        return self.store.is_filled

    # Hits

    def set_hits(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Box what was found, with ticks on the scroll bar; current: index of the hit one stands at. () takes them away."""
        hits = as_hits(spans)
        if hits is not self.scene.hits:
            self.set_hit_ticks(hits.starts)
        self.scene.hits, self.scene.hit = hits, current
        self.viewport().update()

    def set_hit_ticks(self, offsets: Sequence[int]) -> None:
        """Show ticks for these places on the scroll bar; offsets: sorted code points, any number of them."""
        self._hit_places = offsets
        self._bar.set_hit_ticks(hit_rows(offsets, self.flow, self._bar.height()))

    # Idle work

    def _make_exact(self, deadline: float) -> bool:
        done = self.flow.make_exact(deadline)
        self._sync()
        if done:
            self._plan_ticks()
        return done

    def _plan_ticks(self) -> None:
        self.ticks.plan(self.store, self.flow)
        self.set_hit_ticks(self._hit_places)

    # Views of rows

    def view(self, laid: RowLayout) -> RowView:
        """Return what a row's marks look like, worked out if marks there changed."""
        if not isinstance(laid.view, RowView):
            end = max(laid.end, laid.start + 1)
            marks = self.store.query(laid.start, end)
            lanes = self.lanes.of(marks, laid.start, end)
            laid.view = view_of(laid, marks, lanes, self.store.mentions)
        return laid.view

    # Scrolling

    def place(self) -> int:
        """Return the code point at which the topmost line on view begins."""
        return self.position.place()

    @property
    def part(self) -> float:
        """Return how far down in the text the view stands, 0 to 1."""
        return self._bar.value() / max(1, self._bar.maximum())

    def go_to(self, offset: int) -> None:
        """Show the line of a code point at the top, as far as the text allows."""
        self.leaping.emit()
        self._held = None
        self.position.show(offset, 24)
        self._moved()

    def reveal(self, span: Span | int, *, fraction: float = 0.3) -> None:
        """Bring a stretch on view: no movement if it is, else at a fraction of the height from the top."""
        offset, last = (span.start, span.end - 1) if isinstance(span, Span) else (span, span)
        self.revealed.emit(span if isinstance(span, Span) else Span(span, span + 1))
        top, bottom = self.position.top_of(offset), self.position.top_of(last)
        height = self.viewport().height()
        if top is not None and top[0] >= 0 and ((bottom or top)[1] <= height or top[0] <= height * fraction):
            return
        if self.position.is_far(offset):
            self.leaping.emit()
        self._held = None
        self.position.show(offset, height * fraction)
        self._moved()

    def stand_at(self, offset: int, from_top: int) -> None:
        """Show the line of a code point so many pixels below the viewport's top, and keep it there while sizes change."""
        self.position.show(offset, from_top)
        self._moved()
        self._held = offset, float(from_top)

    def keep_on_view(self, offset: int) -> None:
        """Scroll just as far as the caret's line needs."""
        self.revealed.emit(Span(offset, offset + 1))
        found = self.position.top_of(offset)
        height = self.viewport().height()
        if found is None:
            above = offset < self.position.place()
            self._held = None
            self.position.show(offset, 40 if above else height - 80)
            self._moved()
        elif found[0] < 8:
            self.scroll_by(found[0] - 8)
        elif found[1] > height - 8:
            self.scroll_by(found[1] - height + 8)

    def scroll_by(self, pixels: int) -> int:
        """Move the view down by pixels, up if negative; return by how many it moved."""
        self._held = None
        moved = self.position.move(pixels)
        self._sync()
        self._shift(moved)
        return moved

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 (the bar says it all)
        """Follow the scroll bar: near by exact pixels, far by the bar's value."""
        if self._guarded or not len(self.flow):
            return
        value = self._bar.value()
        if abs(value - self._value) <= 2 * self.position.height and value < self._bar.maximum():
            self.scroll_by(value - self._value)
            return
        self._held = None
        self.position.to_value(value)
        self._moved()

    def _moved(self) -> None:
        self._sync()
        self.viewport().update()
        self._tell()

    def _shift(self, moved: int) -> None:
        """Move what is painted and paint only what came into view, and the margin, whose names find new slots."""
        viewport = self.viewport()
        if not moved:
            return
        if abs(moved) < viewport.height() // 2:
            viewport.scroll(0, -moved, viewport.rect())
            viewport.update(QRect(self.columns.icons, 0, viewport.width() - self.columns.icons, viewport.height()))
        else:
            viewport.update()
        self._tell()

    def _tell(self) -> None:
        self.idle.rest()
        self.scrolled.emit()
        self.place_changed.emit(self.place())

    def _sync(self) -> None:
        """Let the scroll bar say where the view is."""
        self._guarded = True
        bar, height = self._bar, self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(self.style_.line)
        bar.setRange(0, self.position.last_value)
        bar.setValue(self.position.value)
        self._value = bar.value()
        self._guarded = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by exact pixels where the device gives them, else by lines; with Ctrl, ask for another size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(event.angleDelta().y())
        elif not event.pixelDelta().isNull():
            self.scroll_by(-event.pixelDelta().y())
        else:
            wanted = self._left_over - event.angleDelta().y() * 3 * self.style_.line / 120
            self._left_over = wanted - int(wanted)  # fine wheels tell less than a pixel at a time
            self.scroll_by(int(wanted))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002
        """Keep the place at the top while the window changes."""
        if self._columns().width != self.flow.width:
            self._relayout(lambda: self.flow.set_width(self._columns().width))
        else:
            self.columns = self._columns()
            self.position.height = self.viewport().height()
            self.position.settle()
            self._sync()
        self._plan_ticks()
        self.viewport().update()

    def _relayout(self, act: Callable[[], None]) -> None:
        """Set the text anew and stand at the same line; while sizes go on changing, at the line of the first."""
        at_top = self.position.row == 0 and self.position.dy == 0
        if self._held is None:
            place = self.position.place()
            found = self.position.top_of(place)
            self._held = place, float(found[0] if found else 0)
        self.columns = self._columns()
        act()
        self.position = Position(self.flow, self.viewport().height())
        if at_top:
            self._held = None
            self.position.settle()
        else:
            self.position.show(*self._held)
        self._sync()
        self.viewport().update()
        self.idle.put("heights", self._make_exact)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that the region touches, and the margin if it touches that."""
        painter = QPainter(self.viewport())
        region, columns, paper = event.region(), self.columns, self.looks.colour("paper")
        painter.fillRect(region.boundingRect(), paper)
        shown = self.position.shown()
        rows = [(y, laid, self.view(laid)) for y, laid in shown]
        for y, laid, view in rows:
            touched = region.intersected(QRect(0, y, columns.icons, laid.height)).boundingRect()
            if not touched.isEmpty():
                self._paint_row(painter, y, laid, view, (touched.top() - y - BLEED, touched.bottom() + 1 - y + BLEED))
        if region.boundingRect().right() >= columns.icons:
            painter.save()
            painter.setClipRect(columns.icons - 4, 0, self.viewport().width(), self.viewport().height())
            self.hot = self._margin_painter.paint(painter, rows, columns, self.scene, self.viewport().height())
            painter.restore()
        self.paint_over(painter)
        painter.end()

    def _paint_row(self, painter: QPainter, y: int, laid: RowLayout, view: RowView, band: Band) -> None:
        painter.translate(self.columns.text, y)
        self._row_painter.paint(painter, laid, view, self.scene, self.columns.width, band)
        self._gutter_painter.paint(painter, laid, self.columns.text)
        painter.translate(-self.columns.text, -y)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over everything; nothing here."""

    # From pixels to text

    def row_at(self, y: float) -> tuple[int, RowLayout] | None:
        """Return y and layout of the row under a height in the viewport, the nearest one outside of the text."""
        shown = self.position.shown()
        for top, laid in shown:
            if y < top + laid.height:
                return top, laid
        return shown[-1] if shown else None

    def offset_at(self, point: QPointF | QPoint) -> int:
        """Return the code point nearest to a point of the viewport."""
        found = self.row_at(point.y())
        if found is None:
            return 0
        top, laid = found
        return offset_at(laid, point.x() - self.columns.text, point.y() - top)

    def hot_at(self, point: QPointF) -> Hot | None:
        """Return what in the margin answers to a point."""
        return hot_at(self.hot, point.x(), point.y()) if point.x() >= self.columns.icons - 4 else None

    def line_box(self, offset: int) -> QRectF:
        """Return where the caret at a code point would stand in the viewport; null if that is not on view."""
        row = self.flow.rows.at(offset) if len(self.flow) else -1
        for y, laid in self.position.shown():
            if laid.row == row:
                return caret_rect(laid, offset).translated(self.columns.text, y)
        return QRectF()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what goes on in idle time."""
        self.idle.stop()
        super().closeEvent(event)
