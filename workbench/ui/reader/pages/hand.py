"""The mouse over pages: pressing, dragging with auto-scroll, double and triple click, dragging the selection out."""

import json

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from workbench.ui.reader.edge_scroll import EdgeScroll
from workbench.ui.reader.mouse import SPANS_MIME
from workbench.ui.reader.pages.selecting import SelectingPages
from workbench.ui.reader.selection import Selection

_KEYS = Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


class PageHand(QObject):
    """Turns what the mouse does over pages into selections and choices, by the rules of the text.

    hot_clicked(Hot, modifiers): a bracket or name. text_clicked(QPointF): on a page, without a drag.
    """

    hot_clicked = Signal(object, object)
    text_clicked = Signal(QPointF)

    def __init__(self, pages: SelectingPages) -> None:
        """Keep the pages; nothing is pressed yet."""
        super().__init__(pages)
        self._pages, self._reader = pages, pages.reader
        self._origin: int | None = None
        self._pressed: QPointF | None = None
        self._may_drag = self._moved = self._by_characters = self._in_body = False
        self._triple_until = 0
        self._scroll = EdgeScroll(pages, self._to_point)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, extend one, or take hold of it."""
        pages, point = self._pages, event.position()
        self._pressed, self._moved, self._may_drag, self._origin = point, False, False, None
        if event.button() is not LEFT or pages.hot_at(point) is not None:
            return
        limit = None if event.modifiers() & ~_KEYS.AltModifier else pages.limit_at(point)
        if limit is not None:
            self._in_body = True
            self._reader.limits.take(limit)
            return
        if event.timestamp() and event.timestamp() < self._triple_until:
            self._triple_until = 0
            self._reader.select_sentence_at(self._reader.selection.start)
            pages.finish_selection()
            return
        offset = pages.offset_at(point)
        if offset is not None:
            self._begin(event, offset)

    def _begin(self, event: QMouseEvent, offset: int) -> None:
        reader, keys = self._reader, event.modifiers()
        self._in_body = not self._is_aside(offset)
        if keys & _KEYS.ShiftModifier:
            self._origin = reader.selection.anchor
            self._stretch(offset, by_characters=bool(keys & _KEYS.AltModifier))
            return
        self._origin = offset
        if keys & _KEYS.ControlModifier:
            reader.set_selection(reader.selection.keep(reader.document).at(offset))
        elif self._pages.is_selected(event.position()):
            self._may_drag = True
        else:
            reader.set_selection(reader.selection.at(offset))

    def _is_aside(self, offset: int) -> bool:
        letters = self._pages.letters(self._pages.page_of(offset))
        return letters is not None and letters.is_aside(offset)

    def move(self, event: QMouseEvent) -> None:
        """Stretch the selection, drag it out of the pages, or move the handle that is held."""
        if self._reader.limits.is_dragging:
            self._reader.limits.heed_pace(event)
            self._to_point(event.position())
            self._scroll.at(event.position())
            return
        if self._origin is None or self._pressed is None:
            return
        point = event.position()
        if not self._moved and (point - self._pressed).manhattanLength() < QApplication.startDragDistance() // 2:
            return
        self._moved = True
        if self._may_drag:
            self._drag_out()
            return
        self._by_characters = bool(event.modifiers() & _KEYS.AltModifier)
        self._to_point(point)
        self._scroll.at(point)

    def release(self, event: QMouseEvent) -> None:
        """End a selection; without one, choose what was clicked."""
        self._scroll.stop()
        pages, reader, point = self._pages, self._reader, event.position()
        origin, self._origin = self._origin, None
        if self._reader.limits.release():
            return
        if event.button() is not LEFT:
            return
        hot = pages.hot_at(point)
        if origin is None:
            if hot is not None and self._pressed is not None:
                self.hot_clicked.emit(hot, event.modifiers())
        elif reader.selection.has_stretch and (self._moved or event.modifiers() & _KEYS.ShiftModifier):
            pages.finish_selection()
        elif not self._moved and event.modifiers() & _KEYS.ControlModifier:
            reader.set_selection(reader.selection.settled())
        elif not self._moved:
            reader.set_selection(reader.selection.at(origin))
            self.text_clicked.emit(point)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        pages, point = self._pages, event.position()
        self._origin = None
        at = pages.letter_at(point)
        if event.button() is not LEFT or pages.hot_at(point) is not None or at is None:
            return
        self._reader.select_word_at(at)
        pages.finish_selection()
        self._triple_until = event.timestamp() + QApplication.doubleClickInterval() if event.timestamp() else 0

    def _to_point(self, point: QPointF) -> None:
        offset = self._pages.offset_at(point, body=self._in_body)
        if offset is None:
            return
        if self._reader.limits.is_dragging:
            self._reader.limits.to(offset)
        else:
            self._stretch(offset, by_characters=self._by_characters)

    def _stretch(self, offset: int, *, by_characters: bool) -> None:
        reader, origin = self._reader, self._origin
        if origin is None:
            return
        anchor, caret = origin, offset
        span = None if by_characters else reader.units.snapped(origin, offset)
        if span is not None:
            anchor, caret = (span.start, span.end) if offset >= origin else (span.end, span.start)
        now = reader.selection
        reader.set_selection(Selection(anchor, caret, now.kept, now.adding))

    def _drag_out(self) -> None:
        """Drag the selection onto a theme or entity elsewhere in the window."""
        reader = self._reader
        self._origin, self._may_drag = None, False
        data = QMimeData()
        data.setData(SPANS_MIME, json.dumps([[span.start, span.end] for span in reader.selected_spans()]).encode())
        data.setText(reader.selected_text())
        drag = QDrag(self._pages)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
