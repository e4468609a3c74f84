"""The two texts side by side: the passage that is looked at is marked in each, and each stands at it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.coding.reanchoring import Carried
from workbench.model.span import Span
from workbench.sources.anchors import Anchoring
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.theme.tokens import Tokens
from workbench.ui.versions.compared import ComparedPage, expected, moved_marks
from workbench.ui.versions.decisions import Decisions
from workbench.ui.versions.heads import TextHead
from workbench.ui.widgets.lines import Hairline, HairlineSplitter
from workbench.ui.words import tr

Marks = dict[int, list[Mark]]


class Texts(HairlineSplitter):
    """passage_chosen(id): clicked in one of the texts. place_wanted(id, tuple of Span): its limits were drawn elsewhere in
    the new one. selected(bool): something is selected in the new text, or no longer."""

    passage_chosen = Signal(object)
    place_wanted = Signal(object, object)
    selected = Signal(bool)

    def __init__(self, tokens: Tokens, style: ReadingStyle, anchoring: Anchoring, titles: Sequence[tuple[str, str]]) -> None:
        """titles: of the old and the new text, each with where it comes from."""
        super().__init__(tokens, Qt.Orientation.Horizontal)
        self._anchoring = anchoring
        self.old = ComparedPage(tokens, style, anchoring.old, tr("The old text"))
        self.new = ComparedPage(tokens, style, anchoring.new, tr("The new text"))
        self._parts: list[TextHead | Hairline] = []
        for page, (words, aside) in zip((self.old, self.new), titles, strict=True):
            self.addWidget(self._headed(tokens, page, words, aside))
            page.passage_chosen.connect(self._on_chosen)
        self.setSizes([500, 500])
        self.new.limits.wanted.connect(lambda passage_id, spans, _by_key: self.place_wanted.emit(passage_id, spans))
        self.new.selection_changed.connect(lambda spans: self.selected.emit(bool(spans)))

    def _headed(self, tokens: Tokens, page: ComparedPage, words: str, aside: str) -> QWidget:
        holder, head, line = QWidget(), TextHead(tokens, words, aside), Hairline(tokens)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, line):
            column.addWidget(part)
            self._parts.append(part)
        column.addWidget(page, 1)
        return holder

    def show_marks(self, marks: Marks, decisions: Decisions) -> None:
        """Show all passages: in the old text where they are, in the new one where they go."""
        self.old.set_marks([mark for several in marks.values() for mark in several])
        there: list[Mark] = []
        for one in decisions.review.carried:
            there += moved_marks(marks.get(one.passage_id, ()), decisions.place(one))
        self.new.set_marks(there)

    def move_mark(self, marks: Sequence[Mark], place: Sequence[Span]) -> None:
        """Show a passage elsewhere in the new text."""
        self.new.replace_marks(sorted({mark.coding_id for mark in marks}), moved_marks(marks, place))

    def show_passage(self, one: Carried, decisions: Decisions) -> None:
        """Stand at a passage in both texts; where it has no place, at the best proposal, or where it would have been."""
        self.old.show_place(one.passage_id, one.old)
        place, proposals = decisions.place(one), decisions.proposals(one)
        self.new.set_hits([] if place else [proposal.span for proposal in proposals], 0 if proposals else None)
        about = place or [proposal.span for proposal in proposals[:1]] or [expected(self._anchoring, one.old)]
        self.new.clear_selection()
        self.new.show_place(one.passage_id if place else 0, about)

    def show_nothing(self) -> None:
        """Choose no passage."""
        for page in (self.old, self.new):
            page.show_chosen(0)
        self.new.set_hits([])

    def _on_chosen(self, passage_id: int) -> None:
        if passage_id:
            self.passage_chosen.emit(passage_id)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for page in (self.old, self.new):
            page.set_looks(tokens)
        for part in self._parts:
            part.set_tokens(tokens)

    def set_reading_style(self, style: ReadingStyle) -> None:
        """Take another font, size and line height."""
        for page in (self.old, self.new):
            page.set_reading_style(style)

    def end(self) -> None:
        """Stop what goes on in idle time."""
        for page in (self.old, self.new):
            page.close()
