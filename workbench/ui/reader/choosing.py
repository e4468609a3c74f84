"""Choosing passages in the reading view: one, the next one, or several for one act on all."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Signal

from workbench.model.span import Span
from workbench.ui.reader import passages
from workbench.ui.reader.marking import between, in_order
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.selecting import SelectingCanvas
from workbench.ui.widgets.speech import announce
from workbench.ui.words import tr


class ChoosingCanvas(SelectingCanvas):
    """A canvas with a chosen passage, or several marked ones.

    passage_chosen(int): id, 0 for none. coding_chosen(int): one coding of that passage is meant, told after
    passage_chosen; 0: none any more. passages_marked(tuple of int): two or more are marked, in text order; when they
    are no more, passage_chosen says so. said(words): what the analyst should know of a walk. Ids go as object, since
    they need 63 bits.
    """

    passage_chosen = Signal(object)
    coding_chosen = Signal(object)
    passages_marked = Signal(object)
    said = Signal(str)

    @property
    def chosen(self) -> int:
        """Return the id of the chosen passage, 0 for none."""
        return self.scene.chosen

    @property
    def chosen_coding(self) -> int:
        """Return the id of the coding that was chosen by its name, 0 where the passage as a whole was."""
        return self.scene.coding

    def show_chosen(self, passage_id: int, *, reveal: bool = False) -> None:
        """Show a passage as chosen without telling of it; 0 for none."""
        marks = self.store.of_passage(passage_id) if passage_id else []
        if reveal and marks:  # before the choice changes: who notes the place that is left wants the former one
            self.reveal(Span(marks[0].start, marks[0].end))
        if passage_id != self.scene.chosen:
            self.scene.also = frozenset()
            self._choose_coding(0)
        elif self.scene.coding and all(mark.coding_id != self.scene.coding for mark in marks):
            self._choose_coding(0)  # it was detached
        self.scene.chosen = passage_id
        self.scene.pieces = () if self.scene.also else Span.tidy(Span(mark.start, mark.end) for mark in marks)
        self.viewport().update()

    def _choose_coding(self, coding_id: int) -> None:
        if coding_id != self.scene.coding:
            self.scene.coding = coding_id
            self.coding_chosen.emit(coding_id)

    def choose(self, passage_id: int, *, reveal: bool = False, coding: int = 0) -> None:
        """Choose a passage and tell of it; 0 for none. coding: the one of its codings that is meant, 0 for the whole."""
        changed = passage_id != self.scene.chosen or bool(self.scene.also)
        self.scene.also = frozenset()
        self.show_chosen(passage_id, reveal=reveal)
        if changed:
            self.passage_chosen.emit(passage_id)
        self._choose_coding(coding)
        marks = self.store.of_passage(passage_id) if passage_id else []
        if marks:
            meant = [mark for mark in marks if mark.coding_id == coding] or marks
            names = ", ".join(dict.fromkeys(mark.label for mark in meant))
            announce(self, f"{names}: {self.document.text[marks[0].start : marks[0].end][:300]}")

    def choose_at(self, point: QPointF) -> None:
        """Choose the passage under a point; a further click goes on to the next one there."""
        at = self.letter_at(point)
        self.choose(passages.next_under(passages.under(self.store, at), self.chosen) if at is not None else 0)

    def choose_next(self, *, forward: bool = True) -> None:
        """Choose the next or previous passage and bring it on view, from the other end again past the last (N, Shift+N)."""
        caret = self.selection.caret
        start = self.guide(caret) if self.guide else caret if not self.line_box(caret).isNull() else self.place()
        length = len(self.document.text)
        mark = passages.neighbour_of(self.store, start, self.chosen, length, forward=forward)
        again = None if mark else passages.neighbour_of(self.store, 0 if forward else length, 0, length, forward=forward)
        self.walk_to(mark or again, again=again is not None, forward=forward, none=tr("No passage in this text."))

    def walk_to(self, mark: Mark | None, *, again: bool, forward: bool, none: str) -> None:
        """Choose the passage that a walk leads to; again: it began anew at the other end, which is said. None: says none."""
        if mark is None:
            self.said.emit(none)
            return
        self.clear_selection()
        self.choose(mark.passage_id, reveal=True)
        if again:
            self.said.emit(tr("From the beginning again") if forward else tr("From the end again"))

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks in place of all others; the choice stays if its passage is among them."""
        super().set_marks(marks)
        self.show_chosen(self.chosen)

    def replace_marks(self, removed_ids: Sequence[int], added: Sequence[Mark]) -> None:
        """Take out the marks of the codings named and add others; the choice's ends follow."""
        super().replace_marks(removed_ids, added)
        self.show_chosen(self.chosen)

    # Several passages

    @property
    def marked(self) -> tuple[int, ...]:
        """Return the passages that an act is about: those marked, in text order, or the chosen one."""
        if self.scene.also:
            return in_order(self.store, self.scene.also)
        return (self.chosen,) if self.chosen else ()

    def first_of(self, passage_ids: Sequence[int]) -> int:
        """Return which of the passages at a place is meant: one that is chosen or marked, else the first; 0 for none."""
        mine = (one for one in passage_ids if one == self.chosen or one in self.scene.also)
        return next(mine, next(iter(passage_ids), 0))

    def mark_all(self, passage_ids: Iterable[int], chosen: int = 0) -> None:
        """Mark these passages, one of them the last reached; one alone is just chosen, none leaves nothing chosen."""
        ids = frozenset(passage_ids) - {0}
        if len(ids) < 2:
            self.choose(next(iter(ids), 0))
            return
        changed = ids != self.scene.also
        self.scene.chosen = chosen if chosen in ids else in_order(self.store, ids)[0]
        self.scene.also, self.scene.pieces = ids, ()
        self._choose_coding(0)
        self.viewport().update()
        if changed:
            announce(self, tr("%n passage(s) marked", len(ids)))
            self.passages_marked.emit(self.marked)

    def mark(self, passage_id: int) -> None:
        """Mark a passage with those marked already, or take it out again (Ctrl+click)."""
        now = set(self.marked)
        if passage_id in now:
            self.mark_all(now - {passage_id}, self.chosen)
        else:
            self.mark_all(now | {passage_id}, passage_id)

    def mark_to(self, passage_id: int) -> None:
        """Mark all passages from the chosen one to another (Shift+click)."""
        self.mark_all(between(self.store, self.chosen or passage_id, passage_id), self.chosen)

    def mark_next(self, *, forward: bool = True) -> None:
        """Mark the next or previous passage, too, and bring it on view."""
        now = self.marked
        mark = passages.neighbour_of(self.store, self.place(), self.chosen, len(self.document.text), forward=forward)
        if mark is not None:
            self.clear_selection()
            self.mark_all({*now, mark.passage_id}, mark.passage_id)
            self.reveal(Span(mark.start, mark.end))

    def unmark(self, gone: Iterable[int]) -> None:
        """Let go of passages that are gone."""
        left = self.scene.also - frozenset(gone)
        if left != self.scene.also:
            self.mark_all(left, self.chosen)
