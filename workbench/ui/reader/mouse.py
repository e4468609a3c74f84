"""The mouse: pressing, dragging with auto-scroll, double and triple click, dragging the selection out."""

import json

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from workbench.model.span import Span
from workbench.ui.reader.edge_scroll import EdgeScroll
from workbench.ui.reader.selecting import SelectingCanvas
from workbench.ui.reader.selection import Selection

SPANS_MIME = "application/x-workbench-spans"
TARGET_MIME = "application/x-workbench-target"


class MouseHand(QObject):
    """Turns what the mouse does over the page into selections and choices.

    hot_clicked(Hot, modifiers): in the margin. text_clicked(QPointF): in the text, without a drag.
    """

    hot_clicked = Signal(object, object)
    text_clicked = Signal(QPointF)

    def __init__(self, page: SelectingCanvas) -> None:
        """Keep the page."""
        super().__init__(page)
        self._page = page
        self._origin: int | None = None
        self._pressed: QPointF | None = None
        self._may_drag = False
        self._moved = False
        self._by_characters = False
        self._unit: tuple[int, int] | None = None
        self._again_until, self._clicks, self._again_at = 0, 0, QPointF()
        self._scroll = EdgeScroll(page, self._scrolled_on)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, extend one, or take hold of it."""
        page, point = self._page, event.position()
        self._pressed, self._moved, self._may_drag = point, False, False
        if page.hot_at(point) is not None or event.button() is not Qt.MouseButton.LeftButton:
            self._origin = None
            return
        self._unit = None
        if self._is_again(event):
            self._select_more(event)
            return
        column = page.column_at(point)
        if column:
            self._origin = None
            self._select_column(column, adding=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return
        offset = page.offset_at(point)
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._origin = page.selection.anchor
            self._stretch(offset, by_characters=bool(modifiers & Qt.KeyboardModifier.AltModifier))
            return
        self._origin = offset
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            page.set_selection(page.selection.keep(page.document).at(offset))
        elif page.is_selected(point):
            self._may_drag = True
        else:
            page.set_selection(page.selection.at(offset))

    def _is_again(self, event: QMouseEvent) -> bool:
        """Tell whether a press is the third or fourth click of a row at one place."""
        is_near = (event.position() - self._again_at).manhattanLength() < QApplication.startDragDistance()
        return bool(event.timestamp()) and event.timestamp() < self._again_until and is_near

    def _await_again(self, event: QMouseEvent, clicks: int) -> None:
        """Take a further click soon after this one for a wider unit."""
        self._clicks, self._again_at = clicks, event.position()
        self._again_until = event.timestamp() + QApplication.doubleClickInterval() if event.timestamp() else 0

    def _select_more(self, event: QMouseEvent) -> None:
        """Select the sentence with the third click, the paragraph with the fourth."""
        page = self._page
        at, units = page.offset_at(event.position()), page.units
        found = units.sentence(at) if self._clicks == 2 else units.paragraph(at)
        if found is not None:
            page.set_selection(page.selection.over(*found))
        self._hold_unit()
        if self._clicks == 2:
            self._await_again(event, 3)
        else:
            self._again_until = 0

    def _select_column(self, cells: tuple[Span, ...], *, adding: bool) -> None:
        page = self._page
        if adding:
            page.set_selection(page.selection.keep(page.document))
        page.select_cells(cells)
        page.finish_selection()

    def _hold_unit(self) -> None:
        """Keep what is selected as the unit that a drag goes on from."""
        page = self._page
        self._origin, self._unit = page.selection.start, (page.selection.start, page.selection.end)
        page.finish_selection()

    def move(self, event: QMouseEvent) -> None:
        """Stretch the selection, or drag it out of the page."""
        if self._origin is None or self._pressed is None:
            return
        point = event.position()
        if not self._moved and (point - self._pressed).manhattanLength() < QApplication.startDragDistance() // 2:
            return
        self._moved = True
        if self._may_drag:
            self._drag_out()
            return
        self._by_characters = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._stretch(self._page.offset_at(point), by_characters=self._by_characters)
        self._scroll.at(point)

    def release(self, event: QMouseEvent) -> None:
        """End a selection; without one, choose what was clicked."""
        self._scroll.stop()
        page, point = self._page, event.position()
        origin, self._origin = self._origin, None
        unit, self._unit = self._unit, None
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if origin is None:
            hot = page.hot_at(point)
            if hot is not None and self._pressed is not None:
                self.hot_clicked.emit(hot, event.modifiers())
            return
        if unit is not None and not self._moved:
            return
        if page.selection.has_stretch and (self._moved or event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            page.finish_selection()
        elif not self._moved:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                page.set_selection(page.selection.settled())
                return
            page.set_selection(page.selection.at(origin))
            self.text_clicked.emit(point)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        page = self._page
        self._origin, self._unit, self._pressed, self._moved = None, None, event.position(), False
        if self._is_again(event):  # a fourth click comes as a second double one
            self._select_more(event)
            return
        hot = page.hot_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or hot is not None or page.column_at(event.position()):
            return
        page.select_word_at(page.offset_at(event.position()))
        self._hold_unit()
        self._await_again(event, 2)

    def _stretch(self, offset: int, *, by_characters: bool) -> None:
        page, origin = self._page, self._origin
        if origin is None:
            return
        anchor, caret = origin, offset
        if self._unit is not None:
            anchor, caret = self._from_unit(*self._unit, offset)
        elif not by_characters:
            span = page.units.snapped(origin, offset)
            if span is not None:
                anchor, caret = (span.start, span.end) if offset >= origin else (span.end, span.start)
        now = page.selection
        page.set_selection(page.stretched(Selection(anchor, caret, now.kept, now.adding), origin, offset))

    def _from_unit(self, start: int, end: int, offset: int) -> tuple[int, int]:
        """Return anchor and caret of a drag that began with a double or triple click: the unit stays selected."""
        word = self._page.units.word_inside(offset)
        if offset < start:
            return end, word[0] if word else offset
        return start, max(end, word[1] if word else offset)

    def _scrolled_on(self, point: QPointF) -> None:
        """Stretch to what came under the mouse, which is held above or below the text."""
        self._stretch(self._page.offset_at(point), by_characters=self._by_characters)

    def _drag_out(self) -> None:
        """Drag the selection onto a theme or entity elsewhere in the window."""
        page = self._page
        spans = page.selected_spans()
        self._origin, self._may_drag = None, False
        data = QMimeData()
        data.setData(SPANS_MIME, json.dumps([[span.start, span.end] for span in spans]).encode())
        data.setText(page.selected_text())
        drag = QDrag(page)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def target_of(data: QMimeData) -> tuple[str, int] | None:
    """Return kind (``theme`` or ``entity``) and id of a dragged target; None if the data is none or damaged."""
    if not data.hasFormat(TARGET_MIME):
        return None
    try:
        read = json.loads(bytes(data.data(TARGET_MIME).data()))
        kind, target = next((kind, read[kind]) for kind in ("theme", "entity") if kind in read)
        return kind, int(target)
    except (ValueError, TypeError, StopIteration, KeyError):
        return None
