"""The attach field over the text: opened for what is selected, and what was wished carried out."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from workbench.coding.attaching import EntityTarget
from workbench.entities.mentions import attach_as_alias
from workbench.model.span import Span
from workbench.ui.attach import AttachField
from workbench.ui.attach.field import JudgmentTarget, QuestionWish, Wish
from workbench.ui.attach.model import Known
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.page import ReaderPage
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs


class Attaching(QObject):
    """Opens the field beside the text of a page and attaches what the analyst chose in it. opened: it was opened."""

    opened = Signal()

    def __init__(self, acts: TextActs, field: AttachField, page: ReaderPage, frame: QWidget) -> None:
        """frame: the widget whose pixels the field counts in."""
        super().__init__(frame)
        self._acts, self._field, self._page, self._frame = acts, field, page, frame
        self._pieces: tuple[Span, ...] = ()
        self.elsewhere: Callable[[Sequence[Span]], QRect | None] = lambda _pieces: None
        """Where the lines of a passage stand while another view of the text leads; None while none does."""
        self._carry_out: Callable[[Wish], None] = self._attach
        field.wished.connect(self._on_wish)
        field.asked.connect(self._on_question)
        field.closed.connect(page.setFocus)

    def open(self) -> None:
        """Open the field for what is selected, marked, chosen, or at the caret."""
        if not self._acts.may_attach():
            return
        self._carry_out = self._attach
        if count := len(self._acts.marked()):
            self._carry_out = lambda wish: self._acts.attach_marked(wish.target, wish.comment)
            self.ask(tr("Attach %n passage(s) to", count), with_questions=True)
            return
        self._pieces = self._acts.spans()
        if not self._pieces:
            self._acts.said.emit(tr("Select a passage first: with the mouse, or with S and P."))
            return
        if not self._page.selected_spans() and not self._page.chosen:
            self._page.select(self._pieces[0].start, self._pieces[-1].end)
        self.opened.emit()
        self._field.open(known_of(self._acts.catalogue, with_questions=True), self._lines())

    def open_for(self, asked: str, carry_out: Callable[[Wish], None]) -> None:
        """Open the field for another act than attaching; asked: what it says while nothing is typed."""
        if self._acts.may_write():
            self._carry_out = carry_out
            self.ask(asked)

    def ask(self, asked: str, *, with_questions: bool = False) -> None:
        """Open the field beside the chosen passage; with_questions: it may be put to one as well."""
        self._pieces = self._acts.spans()
        self.opened.emit()
        self._field.open(known_of(self._acts.catalogue, with_questions=with_questions), self._lines(), asked)

    def _bring_on_view(self) -> None:
        """Scroll to a passage that is out of view: nothing is attached to words that one doesn't see."""
        page, (first, last) = self._page, (self._pieces[0], self._pieces[-1])
        ends = [place for span in self._pieces for place in (span.start, max(span.start, span.end - 1))]
        if not first.start < page.place() < last.end and not any(page.is_on_view(place) for place in ends):
            page.reveal(first)

    def _lines(self) -> QRect:
        """Return the lines of the passage, in pixels of the frame."""
        self._bring_on_view()
        found = self.elsewhere(self._pieces)
        if found is not None:
            return found
        page = self._page
        first, last = page.line_box(self._pieces[0].start), page.line_box(self._pieces[-1].end - 1)
        lines = first.united(last).toAlignedRect()
        corner = page.viewport().mapTo(self._frame, QPoint(page.columns.text, max(0, lines.top())))
        return QRect(corner, lines.size())

    def _on_wish(self, wish: Wish) -> None:
        self._carry_out(wish)
        if wish.stay:
            self._field.update_known(known_of(self._acts.catalogue, with_questions=True))

    def _on_question(self, wish: QuestionWish) -> None:
        """Put the passage, or all that are marked, to a question or a judgment."""
        if isinstance(wish.asked, JudgmentTarget):
            self._acts.judge(self._pieces, wish.asked.id, supports=wish.stance == "supports", note=wish.comment)
        else:
            self._acts.put_to(self._pieces, wish.asked, wish.stance, wish.comment)
        if wish.stay:
            self._field.update_known(known_of(self._acts.catalogue, with_questions=True))

    def _attach(self, wish: Wish) -> None:
        acts = self._acts
        if wish.alias and isinstance(wish.target, EntityTarget):
            words = " ".join(self._pieces[0].of(acts.document.text).split())
            acts.do(partial(attach_as_alias, acts.project, acts.version_id, self._pieces, wish.target.id, words))
        else:
            acts.attach_spans(self._pieces, wish.target, wish.comment)


def known_of(catalogue: Catalogue, *, with_questions: bool = False) -> Known:
    """Return what an attach field finds; with_questions: those, too, after ``!``."""
    questions = tuple(catalogue.questions.values()) if with_questions else None
    themes, entities = tuple(catalogue.themes.values()), tuple(catalogue.entities.values())
    judgments = tuple(catalogue.judgments.values()) if with_questions else ()
    return Known(themes, entities, tuple(catalogue.recent), questions, catalogue.kinds, judgments)
