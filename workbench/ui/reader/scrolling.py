"""A text that scrolls: the place is held by row, so that nothing ever jumps; from pixels to code points and back."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.ui.reader.flow import Flow
from workbench.ui.reader.geometry import caret_rect, offset_at
from workbench.ui.reader.idle import IdleWork
from workbench.ui.reader.layout import RowLayout
from workbench.ui.reader.paper import Paper
from workbench.ui.reader.position import Position
from workbench.ui.reader.scroll_bar import TickBar
from workbench.ui.reader.style import LANES_LEAST, Columns, ReadingStyle, columns_for


class ScrollingText(QAbstractScrollArea):
    """A document in a column with gutter and margin; what is painted comes on top of it.

    place_changed: the code point at the top of the view. scrolled: the view moved. leaping: it is about to leave what is
    on view for another place; not while scrolling, and not for a passage near by. zoom_wanted: the wheel was turned with
    Ctrl, by so many eighths of a degree. revealed(Span): a stretch was to be brought on view.
    """

    place_changed = Signal(int)
    scrolled = Signal()
    leaping = Signal()
    revealed = Signal(object)
    zoom_wanted = Signal(int)

    def __init__(self, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        """Begin with an empty document."""
        super().__init__(parent)
        self.style_ = style or ReadingStyle()
        self.idle = IdleWork(self)
        self._bar = TickBar(self)
        self._guarded = False
        self._value = 0
        self._held: tuple[int, float] | None = None
        self._left_over = 0.0
        self.lanes_wanted = LANES_LEAST
        self._covered = 0
        self._set_up()
        self.document = Document("", ())
        self.columns = columns_for(900, self.style_.column)
        self._flow_in(self.document)

    def _set_up(self) -> None:
        self.paper = Paper(self)
        self.setViewport(self.paper)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _flow_in(self, document: Document) -> None:
        self.document = document
        self.columns = self._columns()
        self.flow = Flow(document, self.style_, self.columns.width)
        self.position = Position(self.flow, self.viewport().height())

    def _columns(self) -> Columns:
        return columns_for(self.viewport().width(), self.style_.column, self.style_.margins, self.lanes_wanted, self._covered)

    def _make_exact(self, deadline: float) -> bool:
        done = self.flow.make_exact(deadline)
        self._sync()
        if done:
            self._laid_out()
        return done

    def _refit(self) -> None:
        """Divide the viewport anew, as the text needs more lanes or fewer; the line at the top stays."""
        if self._columns().width != self.flow.width:
            self._relayout(lambda: self.flow.set_width(self._columns().width))
        else:
            self.columns = self._columns()
        self.viewport().update()

    def set_covered(self, pixels: int) -> None:
        """Say how many pixels at the right something lies over; the text gives way, as far as it can."""
        if pixels != self._covered:
            self._covered = pixels
            self._refit()

    def _laid_out(self) -> None:
        """Do what needs the exact heights of all rows; nothing here."""

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

    def line_box(self, offset: int) -> QRectF:
        """Return where the caret at a code point would stand in the viewport; null if that is not on view."""
        row = self.flow.rows.at(offset) if len(self.flow) else -1
        for y, laid in self.position.shown():
            if laid.row == row:
                return caret_rect(laid, offset).translated(self.columns.text, y)
        return QRectF()
