"""The reading view: a canvas in which the analyst selects, chooses passages and drops what is to be attached."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.model.document import Style
from workbench.model.span import Span
from workbench.ui.reader import passages
from workbench.ui.reader.limit_hand import LimitHand
from workbench.ui.reader.links import link_words, note_of
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.margin import Hot
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.mouse import MouseHand, target_of
from workbench.ui.reader.selecting import SelectingCanvas
from workbench.ui.reader.speech import announce
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.widgets.tips import tip


class ReaderPage(SelectingCanvas):
    """The reading view.

    passage_chosen(int): id, 0 for none. target_dropped(str, int, int): ``theme`` or ``entity``, its id, code point.
    context_menu_wanted(QPoint, int): place on the screen, passage under it or 0. attach_wanted, escaped: the analyst asked
    for the attach field, or pressed Esc. more_wanted(marks, QRect): a "+n" in the margin was clicked, where it stands in the
    viewport. Ids go as object, since they need 63 bits. See SelectingCanvas and Canvas for the
    signals selection_changed, selection_finished, place_changed and scrolled.
    """

    passage_chosen = Signal(object)
    attach_wanted = Signal()
    context_menu_wanted = Signal(QPoint, object)
    target_dropped = Signal(str, object, int)
    escaped = Signal()
    more_wanted = Signal(object, QRect)

    def __init__(self, looks: Looks, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        """Begin with an empty document."""
        super().__init__(looks, style, parent)
        self._mouse = MouseHand(self)
        self.limits = LimitHand(self)
        self._mouse.passage_clicked.connect(self.choose)
        self._mouse.text_clicked.connect(self.choose_at)
        self._mouse.more_clicked.connect(lambda hot: self.more_wanted.emit(hot.more, hot.box.toRect()))
        self._bar.tick_clicked.connect(lambda mark: self.choose(mark.passage_id, reveal=True))
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

    # Passages

    @property
    def chosen(self) -> int:
        """Return the id of the chosen passage, 0 for none."""
        return self.scene.chosen

    def show_chosen(self, passage_id: int, *, reveal: bool = False) -> None:
        """Show a passage as chosen without telling of it; 0 for none."""
        marks = self.store.of_passage(passage_id) if passage_id else []
        if reveal and marks:  # before the choice changes: who notes the place that is left wants the former one
            self.reveal(Span(marks[0].start, marks[0].end))
        self.scene.chosen = passage_id
        self.scene.pieces = Span.tidy(Span(mark.start, mark.end) for mark in marks)
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
        """Choose the passage under a point; a further click goes on to the next one there.

        A click on a reference goes to its note.
        """
        at = self.letter_at(point)
        link = self.link_at(point)
        note = note_of(self.document, link) if link is not None else None
        if note is not None:
            self.reveal(note)
            return
        self.choose(passages.next_under(passages.under(self.store, at), self.chosen) if at is not None else 0)

    def choose_next(self, *, forward: bool = True) -> None:
        """Choose the next or previous passage and bring it on view (N, Shift+N)."""
        caret = self.selection.caret
        start = self.guide(caret) if self.guide else caret if not self.line_box(caret).isNull() else self.place()
        mark = passages.neighbour_of(self.store, start, self.chosen, len(self.document.text), forward=forward)
        if mark is not None:
            self.clear_selection()
            self.choose(mark.passage_id, reveal=True)

    def escape(self) -> None:
        """Clear the selection, or else the choice; a part of what Esc does."""
        if self.limits.cancel():
            return
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

    def hover(self, passage_id: int) -> None:
        """Show a passage in front as if the mouse were on it; 0 for none."""
        if passage_id != self.scene.hovered:
            self.scene.hovered = passage_id
            self.viewport().update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        self._caret.x = None
        if not self.limits.press(event):
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the selection, or show what the margin's names and brackets belong to."""
        if self.limits.move(event):
            return
        self._mouse.move(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self.hot_at(event.position()), event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection, or choose."""
        if not self.limits.release():
            self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._mouse.double_click(event)

    def _hover(self, hot: Hot | None, point: QPointF) -> None:
        passage = hot.mark.passage_id if hot and not hot.more else 0
        if passage != self.scene.hovered:
            self.scene.hovered = passage
            self.viewport().update()
        handle = None if hot else self.limits.handle_at(point)
        limit = handle.limit if handle else None
        if limit != self.scene.hot_limit:
            self.scene.hot_limit = limit
            self.viewport().update()
        over_text = self.columns.text - 8 <= point.x() < self.columns.icons
        shape = (
            Qt.CursorShape.PointingHandCursor
            if hot
            else Qt.CursorShape.SizeHorCursor
            if limit
            else Qt.CursorShape.IBeamCursor
            if over_text
            else Qt.CursorShape.ArrowCursor
        )
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a name in full when the mouse rests on it; step back to nothing when the mouse leaves."""
        if isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if event.type() is QEvent.Type.Leave and (self.scene.hovered or self.scene.hot_limit):
            self.scene.hovered = 0
            if not self.limits.is_dragging:
                self.scene.hot_limit = None
            self.viewport().update()
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """Show a name of the margin in full, where a link leads, or the note that a reference means."""
        point = QPointF(event.pos())
        hot, link = self.hot_at(point), self.link_at(point)
        words = hot.tip if hot else link_words(self.document, link) if link else ""
        box = hot.box.toRect() if hot else QRect(event.pos(), event.pos()).adjusted(-8, -10, 8, 10) if link else QRect()
        QToolTip.showText(event.globalPos(), tip(words), self.viewport(), box)

    def link_at(self, point: QPointF) -> Style | None:
        """Return the link or reference to a note under a point of the viewport, None if there is none."""
        at, found = self.letter_at(point), self.row_at(point.y())
        if at is None or found is None:
            return None
        links = found[1].part_at(at).links
        return next((link for link in links if link.start <= at < link.end), None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, with the passage under the mouse."""
        point = QPointF(self.viewport().mapFromGlobal(event.globalPos()))
        hot, at = self.hot_at(point), self.letter_at(point)
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
        at = self.letter_at(point)
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
