"""Moving the limits of the chosen passage: with the mouse by its handles, shown while it is dragged; with keys."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from workbench.model.span import Span
from workbench.ui.reader.edge_scroll import EdgeScroll
from workbench.ui.reader.handles import Handle, handle_at
from workbench.ui.reader.limits import Limit, Pace, WordLimits, moved
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.selecting import SelectingCanvas

TRIES = 6
"""Steps that one key stroke takes at most until it comes past white space between blocks."""
ALT = Qt.KeyboardModifier.AltModifier


class LimitHand(QObject):
    """Turns drags on handles and key strokes into other limits.

    wanted(passage id, tuple of Span, bool): the limits that the analyst wants; True for key strokes, of which many come.
    """

    wanted = Signal(object, object, bool)

    def __init__(self, page: SelectingCanvas) -> None:
        """Keep the page whose chosen passage is meant."""
        super().__init__(page)
        self._page = page
        self._limit: Limit | None = None
        self._passage = 0
        self._let_go = self._showing = False
        self._before: tuple[Span, ...] = ()
        self._marks: Sequence[Mark] = ()
        self._shown: tuple[Span, ...] = ()
        self._pace = Pace()
        self._by_letters = False
        self._scroll = EdgeScroll(page, self._to)

    # Mouse

    @property
    def is_dragging(self) -> bool:
        """Tell whether a handle is held."""
        return self._limit is not None

    def handle_at(self, point: QPointF) -> Handle | None:
        """Return the handle of the chosen passage under a point of the viewport."""
        page = self._page
        for y, laid in page.position.shown() if page.scene.pieces else ():
            if y - 12 <= point.y() <= y + laid.height + 12:
                found = handle_at(laid, page.scene.pieces, point.x() - page.columns.text, point.y() - y)
                if found is not None:
                    return found
        return None

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of a handle; False if there is none under the mouse."""
        self._let_go = False
        if event.button() is not Qt.MouseButton.LeftButton or event.modifiers() & ~ALT:
            return False
        handle = self.handle_at(event.position())
        if handle is None:
            return False
        self.take(handle.limit)
        return True

    def take(self, limit: Limit) -> None:
        """Take hold of the handle of one of the chosen passage's limits."""
        page = self._page
        self._limit, self._passage, self._before = limit, page.scene.chosen, tuple(page.scene.pieces)
        self._shown, self._marks = self._before, list(page.store.of_passage(self._passage))
        self._let_go = False
        self._pace = Pace()
        page.scene.hot_limit = limit

    def move(self, event: QMouseEvent) -> bool:
        """Move the handle that is held, False if none is."""
        if self._limit is None:
            return False
        self.heed_pace(event)
        self._to(event.position())
        self._scroll.at(event.position())
        return True

    def heed_pace(self, event: QMouseEvent) -> None:
        """Take note of how fast the hand goes, in whichever view: a slow one, or Alt, means letters."""
        point, at = event.position(), event.timestamp() or int(time.monotonic() * 1000)
        self._by_letters = self._pace.moves(at, point.x(), point.y()) or bool(event.modifiers() & ALT)

    def release(self) -> bool:
        """Let go: what is shown by now is wanted. False if the button was not pressed on a handle."""
        if self._limit is None:
            let_go, self._let_go = self._let_go, False
            return let_go
        shown = self._shown
        self._end()
        if shown != self._before:
            self.wanted.emit(self._passage, shown, False)
        return True

    def cancel(self) -> bool:
        """Let go and leave all as it was (Esc, another choice); False if no handle was held."""
        if self._limit is None:
            return False
        self._end()
        self._let_go = True  # the button is still down: letting it go means nothing any more
        return True

    def heed(self, removed_ids: Iterable[int], added: Iterable[Mark]) -> None:
        """Let go before codings of the passage that is held go, come or change: what is shown would be of another time."""
        if self._limit is None or self._showing:
            return
        mine = {mark.coding_id for mark in self._marks}
        if not mine.isdisjoint(removed_ids) or any(mark.passage_id == self._passage for mark in added):
            self.cancel()

    def _end(self) -> None:
        self._scroll.stop()
        self._limit = self._page.scene.hot_limit = None
        if self._shown != self._before:
            there = {mark.coding_id for mark in self._page.store.of_passage(self._passage)}
            self._show(self._before, [mark for mark in self._marks if mark.coding_id in there])

    def _to(self, point: QPointF) -> None:
        self.to(self._page.offset_at(point))

    def to(self, to: int) -> None:
        """Move the limit that is held to a code point, or to the end of the word there."""
        page, limit = self._page, self._limit
        if limit is None:
            return
        if not self._by_letters:
            to = WordLimits(page.document, page.units).snapped(to, is_end=limit.is_end)
        spans = moved(page.document, self._before, limit, to)
        if spans and spans != self._shown:
            self._shown = spans
            self._show(spans, self._preview(spans))

    def _preview(self, spans: Sequence[Span]) -> list[Mark]:
        """Return the passage's marks as they would be with other limits."""
        codings = {mark.coding_id: mark for mark in self._marks}
        return [replace(mark, start=span.start, end=span.end) for mark in codings.values() for span in spans]

    def _show(self, spans: Sequence[Span], marks: Sequence[Mark]) -> None:
        page = self._page
        self._showing = True
        page.replace_marks([mark.coding_id for mark in self._marks], marks)
        self._showing = False
        page.scene.pieces = tuple(spans)
        page.scene.hot_limit = self._held(len(spans))
        page.viewport().update()

    def _held(self, count: int) -> Limit | None:
        """Return the handle that is held among those of so many pieces: an outer one stays the outer one."""
        limit = self._limit
        if limit is not None and limit.is_end and limit.piece == len(self._before) - 1:
            return Limit(count - 1, True)
        return limit

    # Keys

    def step(self, *, is_end: bool, later: bool, by_letter: bool = False) -> bool:
        """Move the passage's start or end by a word or a letter; without a passage the selection's. False if there is none."""
        page = self._page
        spans = tuple(page.scene.pieces) or page.selected_spans()
        if not spans or self.is_dragging:
            return bool(spans)
        limit = Limit(len(spans) - 1 if is_end else 0, is_end)
        at, wanted = spans[-1].end if is_end else spans[0].start, spans
        for _ in range(TRIES):
            to = page.beside(at, later=later) if by_letter else self._stepped(at, is_end=is_end, later=later)
            wanted = moved(page.document, spans, limit, to)
            if wanted != spans or to == at:
                break
            at = to
        if wanted and wanted != spans:
            self._want(wanted)
            page.keep_on_view(wanted[-1].end if is_end else wanted[0].start)
        return True

    def _want(self, spans: tuple[Span, ...]) -> None:
        page = self._page
        if page.scene.pieces:
            self.wanted.emit(page.scene.chosen, spans, True)
        else:
            page.select_spans(spans)

    def _stepped(self, at: int, *, is_end: bool, later: bool) -> int:
        return WordLimits(self._page.document, self._page.units).stepped(at, is_end=is_end, later=later)

    def sideways(self, *, right: bool) -> bool:
        """Move the end by a word to the right or left as one sees it: in text from right to left, right is earlier."""
        page = self._page
        spans = tuple(page.scene.pieces) or page.selected_spans()
        rtl = bool(spans) and page.flow.row(page.flow.rows.at(spans[-1].end - 1)).part_at(spans[-1].end - 1).rtl
        return self.step(is_end=True, later=right != rtl)
