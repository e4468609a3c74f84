"""Selecting in the reading view: what is selected, the caret and its keys."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.ui.reader.canvas import Canvas
from workbench.ui.reader.caret import Caret
from workbench.ui.reader.geometry import character_at
from workbench.ui.reader.keys import scroll_of, way_of
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.selection import Selection
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.widgets.speech import announce

COLUMN_ABOVE: Final = 5
COLUMN_BELOW: Final = 6
"""Pixels above and below the top edge of a table within which a click means the column."""
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class SelectingCanvas(Canvas):
    """A canvas with a caret and a selection.

    selection_changed(tuple of Span): what is selected, in the reading order. selection_finished(tuple of Span, QRect): a
    stretch was selected with the mouse; the rectangle is its end's line in the viewport. caret_moved: without a selection.
    """

    selection_changed = Signal(object)
    selection_finished = Signal(object, QRect)
    caret_moved = Signal()

    def __init__(self, looks: Looks, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        """Begin with an empty document."""
        super().__init__(looks, style, parent)
        self.selection = Selection()
        self._known: tuple[Selection, tuple[Span, ...]] = self.selection, ()
        self._caret = Caret(self.flow)
        self.guide: Callable[[int], int] | None = None
        """While another view of this text leads: where the caret goes from a code point that is out of that view."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_document(self, document: Document, place: int = 0) -> None:
        """Show a document from a code point on; selection, choice and marks of the one before are dropped."""
        had = bool(self.selected_spans())
        super().show_document(document, place)
        self._caret = Caret(self.flow)
        self.selection = Selection(place, place)
        self._show_selection()
        if had:
            self.selection_changed.emit(())

    # Selection

    def selected_spans(self) -> tuple[Span, ...]:
        """Return what is selected, in the reading order, in code points; empty if nothing is."""
        if self._known[0] is not self.selection:
            self._known = self.selection, self.selection.spans(self.document)
        return self._known[1]

    def selected_text(self) -> str:
        """Return the selected characters, pieces joined by " … "."""
        return " … ".join(span.of(self.document.text) for span in self.selected_spans())

    def set_selection(self, selection: Selection) -> None:
        """Put another selection in place of this one."""
        if selection == self.selection:
            return
        before, caret = self.selected_spans(), self.selection.caret
        self.selection = selection
        self._show_selection()
        after = self.selected_spans()
        if after != before:
            self.selection_changed.emit(after)
        elif caret != selection.caret:
            self.caret_moved.emit()

    def select(self, start: int, end: int) -> None:
        """Select a stretch of code points, caret at its end."""
        self.set_selection(self.selection.over(start, end).finished())

    def select_spans(self, spans: tuple[Span, ...]) -> None:
        """Select just these pieces, given in order, caret at the end of the last."""
        if spans:
            self.set_selection(self.selection.exactly(spans).finished())

    def beside(self, offset: int, *, later: bool) -> int:
        """Return the place one character later or earlier in the text."""
        return self._caret.beside(offset, later=later)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        caret = self.selection.caret
        self.set_selection(Selection(caret, caret))

    def finish_selection(self) -> None:
        """Tell that a stretch is done."""
        self.selection = self.selection.finished()
        spans = self.selected_spans()
        if spans:
            self.selection_finished.emit(spans, self.selection_rect())

    def selection_rect(self) -> QRect:
        """Return the line of the selection's end (of the chosen passage's, or the caret's) in the viewport.

        Of several pieces the last that ends on view counts; where none does, the middle of the view.
        """
        spans = self.selected_spans() or tuple(Span(m.start, m.end) for m in self.store.of_passage(self.scene.chosen))
        ends = [span.end for span in reversed(spans)] or [self.selection.caret]
        boxes = (self.line_box(end).toRect() for end in ends)
        return next((box for box in boxes if not box.isNull()), self._middle())

    def _middle(self) -> QRect:
        """Return a line in the middle of the view, for what stands beside something that is not on it."""
        return QRect(self.columns.text, self.viewport().height() // 2, 2, self.style_.line)

    def add_piece(self) -> None:
        """Keep what is selected as a piece; the next selection joins it (the + key)."""
        self.set_selection(self.selection.keep(self.document))

    def copy_text(self) -> None:
        """Put the selected words, or those of the chosen passage, on the clipboard."""
        spans = self.selected_spans() or tuple(Span(m.start, m.end) for m in self.store.of_passage(self.scene.chosen))
        if spans:
            between = "\n" if self.selection.exact else " … "
            QGuiApplication.clipboard().setText(between.join(span.of(self.document.text) for span in dict.fromkeys(spans)))

    def _show_selection(self) -> None:
        scene = self.scene
        scene.selected = self.selected_spans()
        scene.left_out = self.selection.left_out(self.document)
        scene.caret = self.selection.caret if self.hasFocus() and not self.selection.has_stretch else None
        self.viewport().update()

    def is_selected(self, point: QPointF) -> bool:
        """Tell whether a point of the viewport lies on selected text."""
        at = self.letter_at(point)
        return at is not None and any(span.start <= at < span.end for span in self.scene.selected)

    def select_word_at(self, offset: int) -> None:
        """Select the word at a code point."""
        start, end = self.units.word(offset)
        if start < end:
            self.set_selection(self.selection.over(start, end))

    def select_sentence_at(self, offset: int) -> None:
        """Select the sentence at a code point."""
        found = self.units.sentence(offset)
        if found is not None:
            self.set_selection(self.selection.over(*found))

    def select_sentence(self) -> None:
        """Select the sentence at the caret, then the next one with it (the S key)."""
        self.bring_caret()
        now, units = self.selection, self.units
        if not now.has_stretch:
            found = units.sentence(now.caret)
        else:
            first, last = units.sentence(now.start), units.sentence(now.end - 1)
            found = (first[0], last[1]) if first and last else None
            if found == (now.start, now.end):
                after = units.next_sentence(now.end)
                found = (now.start, after[1]) if after else found
        self._select_unit(found)

    def select_paragraph(self) -> None:
        """Select the paragraph at the caret, then the next with it; in a table the cell, the row, the table (the P key)."""
        self.bring_caret()
        now, units = self.selection, self.units
        if not now.has_stretch:
            found = units.paragraph(now.caret)
        else:
            first, last = units.paragraph(now.start), units.paragraph(now.end - 1)
            found = (first[0], last[1]) if first and last else None
            if found == (now.start, now.end):
                found = self._wider(now.start, now.end) or found
        self._select_unit(found)

    def _wider(self, start: int, end: int) -> tuple[int, int] | None:
        """Return what a whole paragraph or cell is widened to: the row, the table, else the next paragraph with it."""
        for wider in (self.units.table_row(start), self.tables.whole(start)):
            if wider is not None and wider != (start, end) and wider[0] <= start and wider[1] >= end:
                return wider
        after = self.units.next_paragraph(end)
        return (start, after[1]) if after else None

    def select_column(self) -> None:
        """Select the column of the cell at the caret, then the next one with it (Shift+P)."""
        self.bring_caret()
        known = self.tables.columns_of(self.selected_spans())
        at = known[0] if known else self.selection.start
        after = self.tables.beside(known[1]) if known else None
        self.select_cells(self.tables.column(at, after or (known[1] if known else None)))

    def select_table(self) -> None:
        """Select the table at the caret."""
        self.bring_caret()
        self._select_unit(self.tables.whole(self.selection.start))

    def select_cells(self, spans: tuple[Span, ...]) -> None:
        """Select these cells and say so; nothing happens if there are none."""
        if spans:
            self.select_spans(spans)
            announce(self, self.selected_text()[:300])

    def stretched(self, selection: Selection, origin: int, to: int) -> Selection:
        """Return a selection as it is where it was stretched from one cell of a table to another: the cells between."""
        return replace(selection, exact=self.tables.between(origin, to))

    def _select_unit(self, found: tuple[int, int] | None) -> None:
        if found is None or found[0] >= found[1]:
            return
        self.set_selection(self.selection.over(*found).finished())
        self.reveal(Span(*found))
        announce(self, self.selected_text()[:300])

    def is_on_view(self, offset: int) -> bool:
        """Tell whether the line of a code point is on view, in the view that leads."""
        if self.guide is not None:
            return self.guide(offset) == offset
        box = self.line_box(offset)
        return not box.isNull() and box.bottom() >= 0 and box.top() <= self.viewport().height()

    def bring_caret(self) -> None:
        """Put a caret that is out of view into the first line on view, unless something is selected."""
        if self.selection.has_stretch:
            return
        caret = self.selection.caret
        if self.guide is not None:
            caret = self.guide(caret)
        elif not self.is_on_view(caret):
            caret = self.place()
        if caret != self.selection.caret:
            self.set_selection(self.selection.at(caret))

    def press_at(self, point: QPointF) -> int | None:
        """Return where a caret put at a point of the viewport stands."""
        return self.offset_at(point)

    def unit_at(self, point: QPointF) -> int | None:
        """Return the place of which several clicks at a point take the word, the sentence, the paragraph."""
        return self.offset_at(point)

    def drag_at(self, point: QPointF, origin: int) -> int | None:  # noqa: ARG002 - of pages it tells what is aside
        """Return up to where a drag that began at a place reaches at a point."""
        return self.offset_at(point)

    def column_at(self, point: QPointF) -> tuple[Span, ...]:
        """Return the column whose top edge, in the first row of a table, lies under a point of the viewport; else nothing."""
        found = self.row_at(point.y())
        if found is None or not found[1].boxes:
            return ()
        top, laid = found
        x, y = point.x() - self.columns.text, point.y() - top
        for part, box in zip(laid.parts, laid.boxes, strict=True):
            if box.left() <= x < box.right() and box.top() - COLUMN_ABOVE <= y < box.top() + COLUMN_BELOW:
                cells = self.tables.cells(part.start)
                is_first = bool(cells) and part.block.row == cells[0].row
                return self.tables.column(part.start) if is_first else ()
        return ()

    def letter_at(self, point: QPointF) -> int | None:
        """Return the code point whose letter lies under a point of the viewport, None for none."""
        found = self.row_at(point.y())
        if found is None:
            return None
        return character_at(found[1], point.x() - self.columns.text, point.y() - found[0])

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, stretch the selection, scroll."""
        way, page = way_of(event), scroll_of(event)
        if page:
            self.scroll_by(self.viewport().height() * page // 100)
        elif way:
            self._walk(way, stretch=bool(event.modifiers() & SHIFT))
        else:
            super().keyPressEvent(event)

    def _walk(self, way: str, *, stretch: bool) -> None:
        self.bring_caret()
        now = self.selection
        steps = {"page_down": 1, "page_up": -1}
        offset = self._page(steps[way]) if way in steps else self._caret.moved(now.caret, way)
        self.set_selection(self.stretched(now.to(offset), now.anchor, offset) if stretch else now.at(offset))
        self.keep_on_view(offset)

    def moved(self, offset: int, way: str) -> int:
        """Return where a move in the text leads from a code point; way: as Caret.moved() knows it."""
        return self._caret.moved(offset, way)

    def _page(self, step: int) -> int:
        """Scroll by a page and return where the caret comes to stand, at the same height."""
        box, height = self.line_box(self.selection.caret), self.viewport().height()
        moved = self.scroll_by(step * (height - 2 * self.style_.line))
        if not moved:
            return self._caret.moved(self.selection.caret, "bottom" if step > 0 else "top")
        return self.offset_at(QPointF(box.center().x(), min(max(box.center().y(), 1.0), height - 1.0)))

    def select_all(self) -> None:
        """Select the whole text but notes and furniture."""
        self.set_selection(Selection(0, len(self.document.text)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._show_selection()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._show_selection()
