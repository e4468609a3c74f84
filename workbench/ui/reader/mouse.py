"""The mouse over the text and over pages: pressing, dragging, double to fourth click, dragging the selection out."""

import json
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from workbench.model.span import Span
from workbench.ui.reader.edge_scroll import EdgeScroll, Scrolling
from workbench.ui.reader.margin import Hot
from workbench.ui.reader.selecting import SelectingCanvas
from workbench.ui.reader.selection import Selection

SPANS_MIME = "application/x-workbench-spans"
TARGET_MIME = "application/x-workbench-target"


class Surface(Scrolling, Protocol):
    """What the mouse is over: the text, or its pages. Points are pixels of the viewport, places code points."""

    def hot_at(self, point: QPointF) -> Hot | None:
        """Return the name or bracket under a point."""

    def is_selected(self, point: QPointF) -> bool:
        """Tell whether a point lies on selected text."""

    def column_at(self, point: QPointF) -> tuple[Span, ...]:
        """Return the column of a table whose upper edge lies under a point; empty for none."""

    def press_at(self, point: QPointF) -> int | None:
        """Return where a caret put at a point stands; None where there is no text."""

    def unit_at(self, point: QPointF) -> int | None:
        """Return the place of which several clicks take the word, the sentence, the paragraph; None for none."""

    def drag_at(self, point: QPointF, origin: int) -> int | None:
        """Return up to where a drag that began at a place reaches at a point; None where there is no text."""

    def finish_selection(self) -> None:
        """Tell that a stretch is done."""


class MouseHand(QObject):
    """Turns what the mouse does over a surface into selections and choices.

    hot_clicked(Hot, modifiers): a name or bracket. text_clicked(QPointF): in the text, without a drag.
    text_opened(QPointF): the same with Ctrl.
    """

    hot_clicked = Signal(object, object)
    text_clicked = Signal(QPointF)
    text_opened = Signal(QPointF)

    def __init__(self, surface: Surface, page: SelectingCanvas) -> None:
        """surface: what the mouse is over; page: holds what is selected, and is the surface itself or its text."""
        super().__init__(surface.viewport())
        self._surface, self._page = surface, page
        self._origin: int | None = None
        self._pressed: QPointF | None = None
        self._may_drag = False
        self._moved = False
        self._by_characters = False
        self._unit: tuple[int, int] | None = None
        self._again_until, self._clicks, self._again_at = 0, 0, QPointF()
        self._scroll = EdgeScroll(surface, self._to)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, extend one, or take hold of it."""
        surface, point = self._surface, event.position()
        self._pressed, self._moved, self._may_drag, self._origin = point, False, False, None
        if surface.hot_at(point) is not None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._unit = None
        if self._is_again(event):
            self._select_more(event)
            return
        column, offset = surface.column_at(point), surface.press_at(point)
        if column:
            self._select_column(column, adding=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif offset is not None:
            self._begin(event, offset)

    def _begin(self, event: QMouseEvent, offset: int) -> None:
        page, modifiers = self._page, event.modifiers()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._origin = page.selection.anchor
            self._stretch(offset, by_characters=bool(modifiers & Qt.KeyboardModifier.AltModifier))
            return
        self._origin = offset
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            page.set_selection(page.selection.keep(page.document).at(offset))
        elif self._surface.is_selected(event.position()):
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
        page, at = self._page, self._surface.unit_at(event.position())
        if at is None:
            return
        units = page.units
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
        self._surface.finish_selection()

    def _hold_unit(self) -> None:
        """Keep what is selected as the unit that a drag goes on from."""
        page = self._page
        self._origin, self._unit = page.selection.start, (page.selection.start, page.selection.end)
        self._surface.finish_selection()

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
        self._to(point)
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
            hot = self._surface.hot_at(point)
            if hot is not None and self._pressed is not None:
                self.hot_clicked.emit(hot, event.modifiers())
            return
        if unit is not None and not self._moved:
            return
        if page.selection.has_stretch and (self._moved or event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self._surface.finish_selection()
        elif not self._moved:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                page.set_selection(page.selection.settled())
                self.text_opened.emit(point)
                return
            page.set_selection(page.selection.at(origin))
            self.text_clicked.emit(point)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        surface, point = self._surface, event.position()
        self._origin, self._unit, self._pressed, self._moved = None, None, event.position(), False
        if self._is_again(event):  # a fourth click comes as a second double one
            self._select_more(event)
            return
        hot, at = surface.hot_at(point), surface.unit_at(point)
        if event.button() is not Qt.MouseButton.LeftButton or hot is not None or at is None or surface.column_at(point):
            return
        self._page.select_word_at(at)
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

    def _to(self, point: QPointF) -> None:
        """Stretch to what is under the mouse, or came under it as it is held above or below the text."""
        offset = self._surface.drag_at(point, self._origin) if self._origin is not None else None
        if offset is not None:
            self._stretch(offset, by_characters=self._by_characters)

    def _drag_out(self) -> None:
        """Drag the selection onto a theme or entity elsewhere in the window."""
        page = self._page
        spans = page.selected_spans()
        self._origin, self._may_drag = None, False
        data = QMimeData()
        data.setData(SPANS_MIME, json.dumps([[span.start, span.end] for span in spans]).encode())
        data.setText(page.selected_text())
        drag = QDrag(self._surface.viewport())
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
