"""Selecting on pages: what lies under a point, where the selection stands, and painting both."""

import time
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.model.span import Span
from workbench.ui.reader.limits import Limit
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.margin import Hot, hot_at
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.pages.canvas import PagesCanvas
from workbench.ui.reader.pages.letters import PageLetters
from workbench.ui.reader.pages.names import NAMES_ROOM, WIDE, NamePainter
from workbench.ui.reader.pages.painting import PagePainter, bar_places, limit_under
from workbench.ui.reader.style import Columns, ReadingStyle
from workbench.ui.reader.ticks import Tally, tally

COLUMN_ABOVE = 8
"""Pixels above the head of a table's column within which a click means the column."""


class SelectingPages(PagesCanvas):
    """Pages with the passages and the selection of a ReaderPage.

    selection_finished(tuple of Span, QRect): a stretch was selected with the mouse; the rectangle is its end's line in the
    viewport. selection_changed, escaped: as the ReaderPage tells. touched: something was selected, chosen or clicked here.
    """

    selection_changed = Signal(object)
    selection_finished = Signal(object, QRect)
    escaped = Signal()
    touched = Signal()

    def __init__(
        self, reader: ReaderPage, original: Callable[[], bytes], looks: Looks, paper: Looks, parent: QWidget | None = None
    ) -> None:
        """As PagesCanvas."""
        self._painter, self._names = PagePainter(paper), NamePainter(looks, reader.icons)
        self._hot: list[Hot] = []
        self._alone = False
        super().__init__(reader, original, looks, paper, parent)
        reader.selection_changed.connect(self.selection_changed)
        reader.escaped.connect(self.escaped)
        self._bar.tick_clicked.connect(lambda mark: reader.choose(mark.passage_id, reveal=True))

    # --- sizes

    def set_alone(self, alone: bool) -> None:
        """Tell whether no text stands beside the pages: then names and ticks are shown here."""
        if alone != self._alone:
            self._alone = alone
            self._lay_out()
            self._plan_ticks()

    def _lay_out(self, at: float = 0.0) -> None:
        super()._lay_out(at)
        self._plan_ticks()

    def _forget_marks(self) -> None:
        super()._forget_marks()
        self._plan_ticks()

    def _plan_ticks(self) -> None:
        """Work the ticks of the scroll bar out in idle time, where no text beside the pages shows them."""
        stack, pages = self.stack, self.reader.document.pages
        if not self._alone or not pages or len(stack) != len(pages):
            self._bar.set_ticks({})
            return
        tops = [*(int(stack.top(page)) for page in range(1, len(stack) + 1)), int(stack.height)]
        steps: Iterator[Tally] | None = None
        found = Tally()

        def work(deadline: float) -> bool:
            nonlocal steps, found
            store = self.reader.store
            steps = steps or tally(store.every(), pages, tops, self._bar.height(), store.shown)
            while (step := next(steps, None)) is not None:
                found = step
                if time.perf_counter() > deadline:
                    return False
            self._bar.set_ticks(found.ticks)
            return True

        self.reader.idle.put("ticks of pages", work)

    @property
    def margin_room(self) -> int:
        """Return the pixels at the right that are kept for names."""
        return NAMES_ROOM if self._alone and self.viewport().width() >= WIDE else 0

    @property
    def columns(self) -> Columns:
        """Return where the page in the middle of the view stands, for the small bar."""
        page = self.page_under(QPointF(0, self.viewport().height() / 2)) or 0
        width = self.stack.sizes[page - 1][0] * self.stack.scale if page else self.viewport().width()
        left = round(self.corner(page).x()) if page else 0
        return Columns(max(8, left), min(round(width), self.viewport().width() - 16), 0, 0, 0, 0, 0)

    @property
    def style_(self) -> ReadingStyle:
        """Return the reading style, for fonts of the frame."""
        return self.reader.style_

    # --- the text under points

    def offset_at(self, point: QPointF, *, body: bool = False) -> int | None:
        """Return the code point before which a caret put at a point stands; None while the page's letters are not there."""
        page = self.page_under(point)
        letters = self.letters(page)
        if letters is None:
            return None
        return letters.offset_at(*self.on_page(point, page), body=body)

    def letter_at(self, point: QPointF) -> int | None:
        """Return the code point whose letter lies under a point."""
        page = self.page_under(point)
        letters = self.letters(page)
        return letters.letter_at(*self.on_page(point, page)) if letters is not None else None

    def press_at(self, point: QPointF) -> int | None:
        """Return where a caret put at a point stands; None while the page's letters are not there."""
        return self.offset_at(point)

    def unit_at(self, point: QPointF) -> int | None:
        """Return the place of which several clicks take the word, the sentence, the paragraph: that of a letter."""
        return self.letter_at(point)

    def drag_at(self, point: QPointF, origin: int) -> int | None:
        """Return up to where a drag reaches; one that began in the body passes over what is aside, as page numbers are."""
        letters = self.letters(self.page_of(origin))
        return self.offset_at(point, body=letters is None or not letters.is_aside(origin))

    def column_at(self, point: QPointF) -> tuple[Span, ...]:
        """Return the column of a table just above the head of which a point lies; empty for none."""
        page = self.page_under(point)
        letters, document = self.letters(page), self.reader.document
        if letters is None:
            return ()
        x, y = self.on_page(point, page)
        for one in letters.paragraphs:
            left, top, right, _bottom = one.box
            block = document.blocks[letters.lines[one.first].block]
            if block.table is not None and left <= x < right and top - COLUMN_ABOVE / self.stack.scale <= y < top:
                cells = self.reader.tables.cells(block.start)
                is_first = bool(cells) and block.row == cells[0].row
                return self.reader.tables.column(block.start) if is_first else ()
        return ()

    def hot_at(self, point: QPointF) -> Hot | None:
        """Return the bracket or name under a point."""
        return hot_at(self._hot, point.x(), point.y())

    def limit_at(self, point: QPointF) -> Limit | None:
        """Return the limit of the chosen passage whose handle lies under a point; within reach of its knob or on its line."""
        page, scene = self.page_under(point), self.reader.scene
        for number in (page, page - 1, page + 1):
            letters = self.letters(number)
            if letters is not None and scene.pieces and not scene.selected:
                corner = self.corner(number)
                found = limit_under(letters, scene, (point - corner) / self.stack.scale, self.stack.scale)
                if found is not None:
                    return found
        return None

    def is_selected(self, point: QPointF) -> bool:
        """Tell whether a point lies on selected text."""
        at = self.letter_at(point)
        return at is not None and any(span.start <= at < span.end for span in self.reader.selected_spans())

    def rect_of(self, spans: Sequence[Span]) -> QRect:
        """Return the rectangle around a passage's first and last line, in pixels of the viewport; null if neither is known."""
        if not spans:
            return QRect()
        first, last = self.line_rect(spans[0].start), self.line_rect(spans[-1].end)
        return first.united(last).toAlignedRect() if not first.isNull() else last.toAlignedRect()

    def text_left(self, offset: int) -> int:
        """Return the x of the left edge of the text on the page of a code point."""
        page = self.page_of(offset)
        letters = self.letters(page)
        edge = letters.text_edges()[0] if letters is not None else 0.0
        return round(self.corner(page).x() + edge * self.stack.scale)

    def selection_rect(self) -> QRect:
        """Return the line of the selection's end, of the chosen passage's, or the caret's."""
        reader = self.reader
        marks = reader.store.of_passage(reader.scene.chosen)
        spans = reader.selected_spans() or tuple(Span(mark.start, mark.end) for mark in marks)
        return self.line_rect(spans[-1].end if spans else reader.selection.caret).toAlignedRect()

    def bring_caret(self, caret: int) -> int:
        """Return where the caret goes that stands out of view: into the first line on view."""
        return caret if self.is_on_view(caret) else self.place()

    def finish_selection(self) -> None:
        """Tell that a stretch is done."""
        self.reader.set_selection(self.reader.selection.finished())
        spans = self.reader.selected_spans()
        if spans:
            self.selection_finished.emit(spans, self.selection_rect())

    # --- painting

    def paint_on(self, painter: QPainter, page: int, letters: PageLetters) -> None:
        """Paint passages, selection and brackets on a page."""
        scale, scene = self.stack.scale, self.reader.scene
        if scene.backlight:
            width, height = self.stack.sizes[page - 1]
            self._painter.backlight(painter, self.marks(page), QRectF(0, 0, width * scale, height * scale), scale)
        self._painter.paint(painter, letters, self.marks(page), scene, scale)
        painter.setClipping(False)
        places = bar_places(self.marks(page).bars, letters.text_edges(), self.stack.sizes[page - 1], scale)
        self._painter.bars(painter, places, scene)
        corner = self.corner(page)
        self._hot += [Hot(box.translated(corner), bar.mark, bar.mark.label) for box, bar in places]
        if self.hasFocus() and not self.reader.selection.has_stretch:
            caret = letters.caret(self.reader.selection.caret)
            if caret is not None and self.page_of(self.reader.selection.caret) == page:
                self._painter.caret(painter, caret, scale)

    def paint_over(self, painter: QPainter, shown: range) -> None:
        """Paint the names beside the pages."""
        if not self.margin_room or not shown:
            return
        right = max(self.corner(page).x() + self.stack.sizes[page - 1][0] * self.stack.scale for page in shown)
        bars = [(self.corner(page).y(), bar) for page in shown for bar in self.marks(page).bars]
        room = QRectF(right + 14, 0, self.viewport().width() - right - 22, self.viewport().height())
        self._hot += self._names.paint(painter, bars, room, self.stack.scale, self.reader.scene)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all anew and note what answers to the mouse."""
        self._hot = []
        super().paintEvent(event)

    def set_looks(self, looks: Looks) -> None:
        """Take other colours; the paper stays white."""
        self._names = NamePainter(looks, self.reader.icons)
        super().set_looks(looks)
