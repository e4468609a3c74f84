"""Stating from the text: F opens the claim form at the passage, which becomes the evidence of what is stated."""

from PySide6.QtCore import QObject, QPoint, QRect

from workbench.coding.passages import passage_with, trimmed
from workbench.entities.exhibits import Exhibit
from workbench.entities.stating import give_evidence, state
from workbench.model.clean import shortened
from workbench.model.span import Span
from workbench.ui.errors import describe_error
from workbench.ui.stating.field import ClaimField
from workbench.ui.stating.form import ClaimWish
from workbench.ui.stating.knowing import knowing_of, named_in
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr
from workbench.ui.workspace.host import ReaderHost


class StateActs(QObject):
    """The claims of one reader."""

    def __init__(self, host: ReaderHost, tokens: Tokens) -> None:
        super().__init__(host)
        self._host, self._acts, self._page = host, host.acts, host.page
        self.field = ClaimField(tokens, host)
        self.field.wished.connect(self._on_wish)
        self.field.closed.connect(host.page.setFocus)
        self._pieces: tuple[Span, ...] = ()
        self._marked: tuple[int, ...] = ()
        host.actions_.add("state", self.open)
        for bar in host.views.bars(host.bar):
            bar.state_clicked.connect(self.open)
        host.views.bar_made.connect(lambda bar: bar.state_clicked.connect(self.open))

    def open(self) -> None:
        """Open the form for what is selected, marked, chosen, or at the caret."""
        acts, page = self._acts, self._page
        if not page.chosen and not acts.may_attach():
            return
        if not acts.may_write():
            return
        self._marked, self._pieces = acts.marked(), acts.spans()
        if not self._pieces:
            acts.said.emit(tr("Select a passage first: with the mouse, or with S and P."))
            return
        if not page.selected_spans() and not page.chosen:
            page.select(self._pieces[0].start, self._pieces[-1].end)
        for bar in self._host.views.bars(self._host.bar):
            bar.hide()
        record = None if page.selected_spans() else acts.chosen()
        head = tr("Evidence: %n passage(s)", len(self._marked)) if self._marked else ""
        self.field.open(
            knowing_of(acts.catalogue, self._named()), self._lines(), head=head,
            claimed_as=record.claimed_as if record else "", says_who=record.says_who if record else "",
        )  # fmt: skip

    def _named(self) -> list[int]:
        words = " ".join(span.of(self._acts.document.text) for span in self._pieces)
        return named_in(self._acts.catalogue, self._acts.version_id, self._pieces, words)

    def _lines(self) -> QRect:
        """Return the lines of the passage, in pixels of the tab."""
        page, host = self._page, self._host
        found = host.attaching.elsewhere(self._pieces)
        if found is not None:
            return found
        if not any(page.is_on_view(place) for span in self._pieces for place in (span.start, span.end - 1)):
            page.reveal(self._pieces[0])
        first, last = page.line_box(self._pieces[0].start), page.line_box(self._pieces[-1].end - 1)
        lines = first.united(last).toAlignedRect()
        return QRect(page.viewport().mapTo(host, QPoint(page.columns.text, max(0, lines.top()))), lines.size())

    def _exhibits(self, stance: str) -> list[Exhibit]:
        if self._marked:
            return [Exhibit(one, stance) for one in self._marked]
        return [Exhibit((self._acts.version_id, self._pieces), stance)]

    def _on_wish(self, wish: ClaimWish) -> None:
        """Carry it out; what goes wrong is said in the form, which stays open with all that was typed."""
        project, exhibits = self._acts.project, self._exhibits(wish.stance)
        try:
            if wish.claim is not None:
                give_evidence(project, wish.claim, exhibits)
            elif wish.saying is not None:
                state(project, wish.saying, exhibits)
        except Exception as error:  # noqa: BLE001 - told in a sentence; nothing was written
            self.field.form.say_fault(describe_error(error))
            return
        said = tr("Supports “{name}”.") if wish.stance == "supports" else tr("Contradicts “{name}”.")
        self._acts.said.emit(said.format(name=shortened(wish.words)))
        if wish.stay:
            self.field.form.update_knowing(knowing_of(self._acts.catalogue, self._named()))
        else:
            self.field.dismiss()
            self._choose()

    def _choose(self) -> None:
        """Choose the passage that is evidence now."""
        if self._marked:
            return
        spans = trimmed(self._acts.document.text, self._pieces)
        found = passage_with(self._acts.project.reading, self._acts.version_id, spans)
        if found is not None:
            self._page.clear_selection()
            self._page.choose(found)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.field.set_tokens(tokens)
