"""The reading view: a canvas in which the analyst selects, chooses passages and drops what is to be attached."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.model.document import Style
from workbench.model.span import Span
from workbench.ui.reader import passages
from workbench.ui.reader.choosing import ChoosingCanvas
from workbench.ui.reader.cursors import column_cursor
from workbench.ui.reader.drops import DropHand
from workbench.ui.reader.limit_hand import LimitHand
from workbench.ui.reader.links import link_words, note_of
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.margin import Hot
from workbench.ui.reader.marks import Mark, MarkReader
from workbench.ui.reader.mouse import MouseHand
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr


class ReaderPage(ChoosingCanvas):
    """The reading view.

    target_dropped(str, int, tuple of Span, int): ``theme`` or ``entity``, its id, what it was dropped on, and the passage
    that is, 0 for none. sign_clicked(str, Mark): ``star``, ``comment`` or ``link`` after its name. more_wanted(marks, QRect): a
    "+n" in the margin was clicked, where it stands in the viewport. context_menu_wanted(QPoint, int): place on the screen,
    passage under it or 0. menu_key_pressed(QPoint, int): the same by a key, below the caret's line. attach_wanted, escaped:
    the analyst asked for the attach field, or pressed Esc.
    passages_opened(ids): those under a click with Ctrl. Ids go as object, since they need 63 bits. See ChoosingCanvas,
    SelectingCanvas and Canvas for the signals passage_chosen, passages_marked, selection_changed, selection_finished,
    place_changed and scrolled.
    """

    sign_clicked = Signal(str, object)
    attach_wanted = Signal()
    context_menu_wanted = Signal(QPoint, object)
    menu_key_pressed = Signal(QPoint, object)
    target_dropped = Signal(str, object, object, object)
    escaped = Signal()
    passages_opened = Signal(object)
    more_wanted = Signal(object, QRect)

    _drops: DropHand | None = None  # Qt sends events to the viewport before there is one

    def __init__(self, looks: Looks, style: ReadingStyle | None = None, parent: QWidget | None = None) -> None:
        """Begin with an empty document."""
        super().__init__(looks, style, parent)
        self.link_tip: Callable[[int], str] = lambda _passage_id: ""
        self.memo_tip: Callable[[int], str] = lambda _passage_id: ""
        """Tells which links a passage has."""
        self._mouse = MouseHand(self, self)
        self.limits = LimitHand(self)
        self._drops = DropHand(self, self)
        self._drops.dropped.connect(self.target_dropped)
        self._mouse.hot_clicked.connect(self.click_hot)
        self._mouse.text_clicked.connect(self.choose_at)
        self._mouse.text_opened.connect(lambda point: self.open_at(self.letter_at(point)))
        self._bar.tick_clicked.connect(lambda mark: self.choose(mark.passage_id, reveal=True))
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(tr("Reading view"))
        self.setAccessibleDescription(
            tr(
                "The text of the source. Arrows move the caret, S selects a sentence, P a paragraph, "
                "A attaches, N goes to the next passage. The View menu has an accessible reading mode for screen readers."
            )
        )

    def choose_at(self, point: QPointF) -> None:
        """Choose the passage under a point; a click on a reference goes to its note."""
        link = self.link_at(point)
        note = note_of(self.document, link) if link is not None else None
        if note is not None:
            self.reveal(note)
        else:
            super().choose_at(point)

    def open_at(self, offset: int | None) -> None:
        """Tell which passages are over a place that was clicked with Ctrl."""
        found = passages.under(self.store, offset) if offset is not None else []
        if found:
            self.passages_opened.emit(tuple(found))

    def escape(self) -> None:
        """End a drag, clear the selection, leave one of several marked passages, or none; a part of what Esc does."""
        if self.limits.cancel():
            return
        if self.selected_spans() or self.selection.adding:
            self.clear_selection()
        else:
            self.choose(self.chosen if self.scene.also else 0)
        self.escaped.emit()

    def click_hot(self, hot: Hot, modifiers: Qt.KeyboardModifier) -> None:
        """Do what a click in the margin means: Ctrl and Shift mark several, a sign after a name has an act of its own."""
        if hot.more:
            self.more_wanted.emit(hot.more, hot.box.toRect())
        elif hot.act:
            self.sign_clicked.emit(hot.act, hot.mark)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self.mark(hot.mark.passage_id)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.mark_to(hot.mark.passage_id)
        else:
            self.choose(hot.mark.passage_id, coding=hot.mark.coding_id)

    def hover(self, passage_id: int) -> None:
        """Show a passage in front as if the mouse were on it; 0 for none."""
        if passage_id != self.scene.hovered:
            self.scene.hovered = passage_id
            self.viewport().update()

    # What ends the drag of a limit: it is about the passage that was chosen, as that was

    def show_chosen(self, passage_id: int, *, reveal: bool = False) -> None:
        """Show a passage as chosen without telling of it; 0 for none."""
        if passage_id != self.chosen:
            self.limits.cancel()
        super().show_chosen(passage_id, reveal=reveal)

    def mark_all(self, passage_ids: Iterable[int], chosen: int = 0) -> None:
        """Mark these passages; see ChoosingCanvas."""
        self.limits.cancel()
        super().mark_all(passage_ids, chosen)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks in place of all others."""
        self.limits.cancel()
        super().set_marks(marks)

    def read_marks(self, reader: MarkReader) -> None:
        """Show what a reader has, in place of all others."""
        self.limits.cancel()
        super().read_marks(reader)

    def replace_marks(self, removed_ids: Sequence[int], added: Sequence[Mark]) -> None:
        """Take out the marks of the codings named and add others."""
        self.limits.heed(removed_ids, added)
        super().replace_marks(removed_ids, added)

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
            else Qt.CursorShape.BitmapCursor
            if over_text and self.column_at(point)
            else Qt.CursorShape.IBeamCursor
            if over_text
            else Qt.CursorShape.ArrowCursor
        )
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(column_cursor() if shape is Qt.CursorShape.BitmapCursor else shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a name in full when the mouse rests on it; step back to nothing when the mouse leaves."""
        if isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if self._drops is not None and self._drops.heed(event):
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
        tips = {"link": self.link_tip, "memo": self.memo_tip}
        told = tips[hot.act](hot.mark.passage_id) if hot and hot.act in tips else hot.tip if hot else ""
        words = told or (link_words(self.document, link) if link and not hot else "")
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
            self.menu_key_pressed.emit(self.viewport().mapToGlobal(self.selection_rect().bottomLeft()), self.here())
            return
        if hot and not hot.more and hot.mark.passage_id not in self.scene.also and not self.selected_spans():
            self.choose(hot.mark.passage_id, coding=hot.mark.coding_id)
        self.context_menu_wanted.emit(event.globalPos(), self.first_of(found))

    def here(self) -> int:
        """Return the passage that a key's menu is about: the chosen one, else one at the caret; 0 for none."""
        if self.chosen:
            return self.chosen
        self.bring_caret()
        return self.first_of(passages.under(self.store, self.selection.caret))

    # Drops

    def drop_at(self, point: QPointF) -> tuple[tuple[Span, ...], int]:
        """Return what a target dropped at a point is attached to, and the passage that is, 0 for none."""
        at, hot = self.letter_at(point), self.hot_at(point)
        found = [hot.mark.passage_id] if hot else passages.under(self.store, at) if at is not None else []
        return self.drop_on(found, at, selected=hot is None and self.is_selected(point))

    def drop_on(self, found: Sequence[int], at: int | None, *, selected: bool) -> tuple[tuple[Span, ...], int]:
        """Return what a target is attached to that was dropped on passages, on a letter or on what is selected."""
        if selected:
            return self.selected_spans(), 0
        if found:
            mine = self.first_of(found)
            return Span.tidy(Span(mark.start, mark.end) for mark in self.store.of_passage(mine)), mine
        sentence = self.units.sentence(at) if at is not None else None
        return tuple(self.document.in_order(*sentence)) if sentence else (), 0
