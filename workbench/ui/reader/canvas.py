"""The canvas of the reading view: paints a document of any size with its marks. Input comes on top of it."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.ui.reader.geometry import Band
from workbench.ui.reader.gutter import GutterPainter
from workbench.ui.reader.highlights import RowView, view_of
from workbench.ui.reader.hits import as_hits, hit_rows
from workbench.ui.reader.icons import Icons
from workbench.ui.reader.lanes import LaneBook, depth
from workbench.ui.reader.layout import RowLayout
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.margin import Hot, MarginPainter, hot_at
from workbench.ui.reader.marks import Filter, Mark, MarkReader, MarkStore
from workbench.ui.reader.painting import Density, RowPainter, Scene
from workbench.ui.reader.scrolling import ScrollingText
from workbench.ui.reader.style import LANES, LANES_LEAST, ReadingStyle
from workbench.ui.reader.table_units import TableUnits
from workbench.ui.reader.ticks import TickPlanner
from workbench.ui.reader.units import Units
from workbench.ui.words import tr

COUNTED = 20_000
"""Up to this many marks it is counted how many lie over one another, and so how many lanes the margin needs."""

FILLED = 400
"""Marks put into the index between two looks at the clock."""

BLEED = 30
"""Pixels by which letters may reach beyond their line, as stacked marks do."""


class Canvas(ScrollingText):
    """A scrolling text with its marks, margin, hits and ticks. marks_changed: other marks are shown."""

    marks_changed = Signal()

    def __init__(self, looks: Looks, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        """Begin with an empty document."""
        super().__init__(style, parent)
        self.looks = looks
        self.filter: Filter | None = None
        self.store = MarkStore()
        self.lanes = LaneBook(self.store)
        self.icons = Icons()
        self.scene = Scene()
        self.hot: list[Hot] = []
        self.ticks = TickPlanner(self._bar, self.idle)
        self._hit_places: Sequence[int] = ()
        self._take_document(self.document)
        self.set_looks(looks)

    # What is shown

    def _take_document(self, document: Document) -> None:
        self._flow_in(document)
        self.units, self.tables = Units(document), TableUnits(document)
        self._make_painters()

    def _make_painters(self) -> None:
        self._row_painter = RowPainter(self.looks)
        self._margin_painter = MarginPainter(self.looks, self.flow.metrics, self.icons)
        self._gutter_painter = GutterPainter(self.looks, self.flow, tr("p."))

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
        self._want_lanes(depth(marks) if len(marks) <= COUNTED else LANES)
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
        self._want_lanes(LANES)
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
        overlapping = max((depth(self.store.query(mark.start, mark.end)) for mark in added if mark.is_theme), default=0)
        self._want_lanes(max(self.lanes_wanted, overlapping))
        self.viewport().update()
        self.marks_changed.emit()
        self.ticks.change(changed, self.store, self.flow)

    def _want_lanes(self, wanted: int) -> None:
        """Let the margin have so many lanes, within its bounds; names take what is left."""
        wanted = min(LANES, max(LANES_LEAST, wanted))
        if wanted != self.lanes_wanted:
            self.lanes_wanted = wanted
            self._refit()

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

    def _laid_out(self) -> None:
        self._plan_ticks()

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
        painter.setClipRect(-self.columns.text, -BLEED, self.viewport().width(), laid.height + 2 * BLEED)
        self._row_painter.paint(painter, laid, view, self.scene, self.columns.width, band)
        self._gutter_painter.paint(painter, laid, self.columns.text)
        painter.setClipping(False)
        painter.translate(-self.columns.text, -y)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over everything; nothing here."""

    def hot_at(self, point: QPointF) -> Hot | None:
        """Return what in the margin answers to a point."""
        return hot_at(self.hot, point.x(), point.y()) if point.x() >= self.columns.icons - 4 else None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what goes on in idle time."""
        self.idle.stop()
        super().closeEvent(event)
