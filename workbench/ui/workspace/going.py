"""Going to a place of a text by its number: page, paragraph, section, passage, part of the whole."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.coding.passage_order import count_passages, nth_passage
from workbench.model.document import Places
from workbench.ui.finding.destinations import Destination, Kind, Reach
from workbench.ui.finding.go_field import GoField
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.selection import Selection
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace.acts import TextActs

PREVIEWED = 120
"""Code points of what stands at a place that are shown before one goes there."""


class Going(QObject):
    """Opens the field over the text and goes where it says."""

    def __init__(self, acts: TextActs, places: Places, frame: QWidget, tokens: Tokens) -> None:
        super().__init__(frame)
        self._acts, self._places, self._frame, self._tokens = acts, places, frame, tokens
        self._page: ReaderPage = acts.page
        self._field: GoField | None = None

    def open(self) -> None:
        """Ask where to go."""
        if self._field is None:
            self._field = GoField(self._tokens, self._frame)
            self._field.chosen.connect(self.go)
        self._field.ask(self._page, self.reach(), self.preview)

    def reach(self) -> Reach:
        """Return what there is to go to."""
        numbers = [number for number in self._places.paragraphs if number]
        passages = count_passages(self._acts.project.reading, self._acts.version_id)
        document = self._acts.document
        return Reach(len(document.pages), max(numbers, default=0), len(self._places.sections), passages, document.labels)

    def offset_of(self, destination: Destination) -> int | None:
        """Return the code point of a place; None for a passage, and where there is none."""
        document, number = self._acts.document, int(destination.number)
        if destination.kind is Kind.PAGE:
            return document.pages[number - 1] if 1 <= number <= len(document.pages) else None
        if destination.kind is Kind.SECTION:
            index = next((index for index, counted in self._places.sections.items() if counted == number), None)
            return None if index is None else document.blocks[index].start
        if destination.kind is Kind.PARAGRAPH:
            blocks = zip(document.blocks, self._places.paragraphs, strict=True)
            return next((block.start for block, counted in blocks if counted == number), None)
        if destination.kind is Kind.PERCENT:
            return min(round(len(document.text) * destination.number / 100), max(0, len(document.text) - 1))
        return None

    def preview(self, destination: Destination) -> str:
        """Return the first words at a place."""
        offset = self.offset_of(destination)
        if offset is None and destination.kind is Kind.PASSAGE:
            span = nth_passage(self._acts.project.reading, self._acts.version_id, int(destination.number))
            offset = span.start if span else None
        return "" if offset is None else " ".join(self._acts.document.text[offset : offset + PREVIEWED].split())

    def go(self, destination: Destination) -> None:
        """Go to a place; a passage is chosen there, elsewhere the caret stands."""
        page = self._page
        page.setFocus()
        if destination.kind is Kind.PASSAGE:
            found = nth_passage(self._acts.project.reading, self._acts.version_id, int(destination.number))
            if found is not None:
                page.choose(found.passage_id, reveal=True)
            return
        offset = self.offset_of(destination)
        if offset is not None:
            page.set_selection(Selection(offset, offset))
            page.go_to(offset)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        if self._field is not None:
            self._field.set_tokens(tokens)
