"""A text of the two that are compared: the reading view with a narrow margin, in which passages are chosen, not coded."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.sources.anchors import Anchoring
from workbench.sources.word_map import NOWHERE
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.style import Columns, ReadingStyle, columns_for

GUTTER, EDGE, LANES = 46, 44, 2
"""Pixels left and right of the column, and the lanes of brackets that fit there."""
FAR = 400
"""Words around a passage among which one is sought that still stands."""


class ComparedPage(ReaderPage):
    """A reading view whose column takes what room there is; names of passages stand in the list, not in its margin."""

    def __init__(self, looks: Looks, style: ReadingStyle, document: Document, words: str) -> None:
        """words: the accessible name."""
        super().__init__(looks, style)
        self.setAcceptDrops(False)
        self.setAccessibleName(words)
        self.show_document(document)

    def _columns(self) -> Columns:
        width = self.viewport().width()
        usual = columns_for(width, self.style_.column)
        column = max(200, min(self.style_.column, width - GUTTER - EDGE))
        icons = GUTTER + column + 6
        return replace(
            usual, text=GUTTER, width=column, icons=icons, lanes=icons + 6, lanes_shown=LANES, names=width + 10, names_width=0
        )

    def show_place(self, passage_id: int, spans: Sequence[Span]) -> None:
        """Choose a passage and bring its place on view, a third from the top."""
        self.show_chosen(passage_id)
        if spans:
            self.reveal(spans[0])


def moved_marks(marks: Sequence[Mark], spans: Sequence[Span]) -> list[Mark]:
    """Return the marks of a passage as they would be at another place."""
    codings = {mark.coding_id: mark for mark in marks}
    return [replace(mark, start=span.start, end=span.end) for mark in codings.values() for span in spans]


def expected(anchoring: Anchoring, spans: Sequence[Span]) -> Span:
    """Return where in the new text a passage would be looked for: after the last word before it that still stands."""
    words = anchoring.words
    first = words.old.within(spans[0].start, spans[0].end).start
    for word in range(first - 1, max(-1, first - FAR), -1):
        if words.kept[word] != NOWHERE:
            start = words.new.starts[words.kept[word]]
            return Span(start, start + 1)
    share = spans[0].start / max(1, len(anchoring.old.text))
    start = min(len(anchoring.new.text) - 1, round(share * len(anchoring.new.text)))
    return Span(max(0, start), max(0, start) + 1)
