"""The reading view: a canvas in which the analyst selects, chooses passages and drops what is to be attached."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.ui.reader import passages
from workbench.ui.reader.canvas import Canvas
from workbench.ui.reader.caret import Caret
from workbench.ui.reader.geometry import character_at
from workbench.ui.reader.keys import scroll_of, way_of
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.margin import Hot, hot_at
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.mouse import MouseHand, target_of
from workbench.ui.reader.selection import Selection
from workbench.ui.reader.speech import announce
from workbench.ui.reader.style import ReadingStyle

SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class ReaderPage(Canvas):
    """The reading view.

    selection_changed(tuple of Span): what is selected, in the reading order. selection_finished(tuple of Span, QRect): a
    stretch was selected with the mouse; the rectangle is its end's line in the viewport. passage_chosen(int): id, 0 for
    none. target_dropped(str, int, int): ``theme`` or ``entity``, its id, code point. context_menu_wanted(QPoint, int):
    place on the screen, passage under it or 0. attach_wanted, escaped: the analyst asked for the attach field, or pressed Esc.
    Ids go as object, since they need 63 bits.
    """

    selection_changed = Signal(object)
    selection_finished = Signal(object, QRect)
    passage_chosen = Signal(object)
    attach_wanted = Signal()
    context_menu_wanted = Signal(QPoint, object)
    target_dropped = Signal(str, object, int)
    escaped = Signal()

    def __init__(self, looks: Looks, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        """Begin with an empty document."""
        super().__init__(looks, style, parent)
        self.selection = Selection()
        self._known: tuple[Selection, tuple[Span, ...]] = self.selection, ()
        self._caret = Caret(self.flow)
        self._mouse = MouseHand(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Reading view"))
        self.setAccessibleDescription(
            self.tr(
                "The text of the source. Arrows move the caret, S selects a sentence, P a paragraph, "
                "A attaches, N goes to the next passage."
            )
        )

    def show_document(self, document: Document, place: int = 0) -> None:
        """Show a document from a code point on; selection, choice and marks of the one before are dropped."""
        super().show_document(document, place)
        self._caret = Caret(self.flow)
        self.selection = Selection(place, place)
        self._show_selection()

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
        before = self.selected_spans()
        self.selection = selection
        self._show_selection()
        after = self.selected_spans()
        if after != before:
            self.selection_changed.emit(after)

    def select(self, start: int, end: int) -> None:
        """Select a stretch of code points, caret at its end."""
        self.set_selection(self.selection.over(start, end).finished())

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
        """Return the line of the selection's end (of the chosen passage's, or the caret's) in the viewport."""
        spans = self.selected_spans() or tuple(Span(m.start, m.end) for m in self.store.of_passage(self.scene.chosen))
        offset = spans[-1].end if spans else self.selection.caret
        return self.line_box(offset).toRect()

    def add_piece(self) -> None:
        """Keep what is selected as a piece; the next selection joins it (the + key)."""
        self.set_selection(self.selection.keep(self.document))

    def copy_text(self) -> None:
        """Put the selected words, or those of the chosen passage, on the clipboard."""
        spans = self.selected_spans() or tuple(Span(m.start, m.end) for m in self.store.of_passage(self.chosen))
        if spans:
            QGuiApplication.clipboard().setText(" … ".join(span.of(self.document.text) for span in dict.fromkeys(spans)))

    def _show_selection(self) -> None:
        scene = self.scene
        scene.selected = self.selected_spans()
        scene.left_out = self.selection.left_out(self.document)
        scene.caret = self.selection.caret if self.hasFocus() and not self.selection.has_stretch else None
        self.viewport().update()

    def is_selected(self, point: QPointF) -> bool:
        """Tell whether a point of the viewport lies on selected text."""
        at = self._character_at(point)
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
        self._bring_caret()
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
        """Select the paragraph at the caret, then the next with it; in a table the cell, then the row (the P key)."""
        self._bring_caret()
        now, units = self.selection, self.units
        if not now.has_stretch:
            found = units.paragraph(now.caret)
        else:
            first, last = units.paragraph(now.start), units.paragraph(now.end - 1)
            found = (first[0], last[1]) if first and last else None
            if found == (now.start, now.end):
                row = units.table_row(now.start)
                after = units.next_paragraph(now.end)
                found = row if row and row != found and row[1] >= now.end else (now.start, after[1]) if after else found
        self._select_unit(found)

    def _select_unit(self, found: tuple[int, int] | None) -> None:
        if found is None or found[0] >= found[1]:
            return
        self.set_selection(self.selection.over(*found).finished())
        self.reveal(Span(*found))
        announce(self, self.selected_text()[:300])

    def _bring_caret(self) -> None:
        """Put the caret into the first line on view, if it stands out of view and nothing is selected."""
        if self.selection.has_stretch:
            return
        box, caret = self.line_box(self.selection.caret), self.selection.caret
        if box.isNull() or box.bottom() < 0 or box.top() > self.viewport().height():
            caret = self.place()
        if caret != self.selection.caret:
            self.set_selection(self.selection.at(caret))

    # Passages

    @property
    def chosen(self) -> int:
        """Return the id of the chosen passage, 0 for none."""
        return self.scene.chosen

    def show_chosen(self, passage_id: int, *, reveal: bool = False) -> None:
        """Show a passage as chosen without telling of it; 0 for none."""
        marks = self.store.of_passage(passage_id) if passage_id else []
        self.scene.chosen = passage_id
        self.scene.ends = (marks[0].start, max(mark.end for mark in marks)) if marks else None
        if reveal and marks:
            self.reveal(Span(marks[0].start, marks[0].end))
        self.viewport().update()

    def choose(self, passage_id: int, *, reveal: bool = False) -> None:
        """Choose a passage and tell of it; 0 for none."""
        changed = passage_id != self.scene.chosen
        self.show_chosen(passage_id, reveal=reveal)
        if changed:
            self.passage_chosen.emit(passage_id)
        marks = self.store.of_passage(passage_id) if passage_id else []
        if marks:
            names = ", ".join(dict.fromkeys(mark.label for mark in marks))
            announce(self, f"{names}: {self.document.text[marks[0].start : marks[0].end][:300]}")

    def choose_at(self, point: QPointF) -> None:
        """Choose the passage under a point; a further click goes on to the next one there."""
        at = self._character_at(point)
        self.choose(passages.next_under(passages.under(self.store, at), self.chosen) if at is not None else 0)

    def choose_next(self, *, forward: bool = True) -> None:
        """Choose the next or previous passage and bring it on view (N, Shift+N)."""
        start = self.selection.caret if not self.line_box(self.selection.caret).isNull() else self.place()
        mark = passages.neighbour_of(self.store, start, self.chosen, len(self.document.text), forward=forward)
        if mark is not None:
            self.clear_selection()
            self.choose(mark.passage_id, reveal=True)

    def escape(self) -> None:
        """Clear the selection, or else the choice; a part of what Esc does."""
        if self.selected_spans() or self.selection.adding:
            self.clear_selection()
        else:
            self.choose(0)
        self.escaped.emit()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks in place of all others; the choice stays if its passage is among them."""
        super().set_marks(marks)
        self.show_chosen(self.chosen)

    def replace_marks(self, removed_ids: Sequence[int], added: Sequence[Mark]) -> None:
        """Take out the marks of the codings named and add others; the choice's ends follow."""
        super().replace_marks(removed_ids, added)
        self.show_chosen(self.chosen)

    def _character_at(self, point: QPointF) -> int | None:
        found = self.row_at(point.y())
        if found is None:
            return None
        return character_at(found[1], point.x() - self.columns.text, point.y() - found[0])

    def hot_at(self, point: QPointF) -> Hot | None:
        """Return what in the margin answers to a point."""
        return hot_at(self.hot, point.x(), point.y()) if point.x() >= self.columns.icons - 4 else None

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
        self._bring_caret()
        now = self.selection
        steps = {"page_down": 1, "page_up": -1}
        offset = self._page(steps[way]) if way in steps else self._caret.moved(now.caret, way)
        self.set_selection(now.to(offset) if stretch else now.at(offset))
        self.keep_on_view(offset)

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

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        self._caret.x = None
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the selection, or show what the margin's names and brackets belong to."""
        self._mouse.move(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self.hot_at(event.position()), event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection, or choose."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._mouse.double_click(event)

    def _hover(self, hot: Hot | None, point: QPointF) -> None:
        passage = hot.mark.passage_id if hot else 0
        if passage != self.scene.hovered:
            self.scene.hovered = passage
            self.viewport().update()
        over_text = self.columns.text - 8 <= point.x() < self.columns.icons
        shape = (
            Qt.CursorShape.PointingHandCursor
            if hot
            else Qt.CursorShape.IBeamCursor
            if over_text
            else Qt.CursorShape.ArrowCursor
        )
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a name in full when the mouse rests on it; step back to nothing when the mouse leaves."""
        if isinstance(event, QHelpEvent):
            hot = self.hot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), hot.tip if hot else "", self.viewport(), hot.box.toRect() if hot else QRect())
            return True
        if event.type() is QEvent.Type.Leave and self.scene.hovered:
            self.scene.hovered = 0
            self.viewport().update()
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, with the passage under the mouse."""
        point = QPointF(self.viewport().mapFromGlobal(event.globalPos()))
        hot, at = self.hot_at(point), self._character_at(point)
        found = [hot.mark.passage_id] if hot else passages.under(self.store, at) if at is not None else []
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.selection_rect().bottomLeft())
            self.context_menu_wanted.emit(place, self.chosen)
            return
        self.context_menu_wanted.emit(event.globalPos(), self.chosen if self.chosen in found else found[0] if found else 0)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept themes and entities."""
        event.acceptProposedAction() if target_of(event.mimeData()) else event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show what would be attached: the selection, the passage under the mouse, or the sentence."""
        if target_of(event.mimeData()) is None:
            event.ignore()
            return
        self._show_drop(self.drop_spans(event.position()))
        event.acceptProposedAction()

    def drop_spans(self, point: QPointF) -> tuple[Span, ...]:
        """Return what a target dropped at a point is attached to."""
        at = self._character_at(point)
        if at is None and self.hot_at(point) is None:
            return ()
        if self.is_selected(point):
            return self.selected_spans()
        hot = self.hot_at(point)
        found = [hot.mark.passage_id] if hot else passages.under(self.store, at) if at is not None else []
        if found:
            return tuple(Span(mark.start, mark.end) for mark in self.store.of_passage(found[0]))
        sentence = self.units.sentence(at) if at is not None else None
        return tuple(self.document.in_order(*sentence)) if sentence else ()

    def _show_drop(self, spans: tuple[Span, ...]) -> None:
        if spans != self.scene.drop:
            self.scene.drop = spans
            self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        """Show nothing more."""
        self._show_drop(())

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped and where."""
        target, spans = target_of(event.mimeData()), self.drop_spans(event.position())
        self._show_drop(())
        if target is not None and spans:
            event.acceptProposedAction()
            self.target_dropped.emit(*target, spans[0].start)
