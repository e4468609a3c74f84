"""What the views of themes and entities have in common."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.coding.records import PassageRecord, passages
from workbench.model.clean import clean_line
from workbench.model.document import Document
from workbench.model.span import Span
from workbench.sources.records import SourceRecord
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.base import View
from workbench.ui.inspector.name_field import NameField
from workbench.ui.inspector.parts import TextField
from workbench.ui.inspector.quotes import Quote, QuoteList
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.words import tr

MOST = 300
"""Passages listed at most; the count says how many there are."""

SHORT, AROUND = 40, 30
"""Quotes up to so many characters are shown within so many around them."""


def quotes_of(catalogue: Catalogue, ids: Iterable[int]) -> list[Quote]:
    """Return passages for a list, by source and place: quote, source, grade of source and passage together."""
    by_version = {source.version_id: source for source in catalogue.sources.values()}
    return [
        _quote(catalogue, record, by_version[record.version_id])
        for record in passages(catalogue.reading, set(ids))
        if record.version_id in by_version
    ]


def _quote(catalogue: Catalogue, record: PassageRecord, source: SourceRecord) -> Quote:
    """Return a passage for a list; a few words are shown within what stands around them."""
    graded = record.credibility or source.reliability != "F"
    grade = f"{source.reliability}{record.credibility or ''}" if graded else ""
    words, before, after = record.quote, "", ""
    if len(words) <= SHORT:
        before, after = _around(catalogue.places_of(record.version_id).document, record.spans[0])
    return Quote(record.id, words, source.title, grade, record.is_key, before, after)


def _around(document: Document, span: Span) -> tuple[str, str]:
    """Return what stands before and after within the same block, up to a word; nothing if the text can't be read."""
    if not document.blocks:
        return "", ""
    block = document.blocks[document.block_index(span.start)]
    before = document.text[max(block.start, span.start - AROUND) : span.start]
    after = document.text[span.end : min(max(block.end, span.end), span.end + 2 * AROUND)]
    if span.start - AROUND > block.start:
        before = "… " + before.partition(" ")[2]
    if span.end + 2 * AROUND < block.end:
        after = after.rpartition(" ")[0].rstrip(" ,;:–-") + " …"
    return before, after


class TargetView(View):
    """What themes and entities have in common. passage_wanted(id): a passage of the list is to be read in its context.

    all_wanted: all passages are to be listed, beside the text.
    """

    passage_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, catalogue: Catalogue, tokens: Tokens, kind: str) -> None:
        super().__init__(catalogue, tokens)
        self.target_id = 0
        self.head.words.setText(kind)
        self.name = NameField(tokens, tr("Name"), tr("A name is needed"), partial(self.edit, "name"), self.name_problem)
        self.add(self.name)

    def text_part(self, field: str, label: str, missing: str) -> TextField:
        """Add a field of several lines under a head."""
        self.section(label)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 0, 16, 0)
        made = TextField(self.tokens, label, missing, partial(self.edit, field))
        row.addWidget(made)
        self.add(holder)
        self._parts.append(made)
        return made

    def list_part(self, words: str) -> tuple[SectionHead, QuoteList]:
        """Add the list of passages, which takes what room is left."""
        head, made = self.section(words), QuoteList(self.tokens)
        made.setMinimumHeight(160)
        made.opened.connect(self.passage_wanted)
        head.let_open(tr("List them all beside the text"))
        head.opened.connect(self.all_wanted)
        self.add(made, stretch=1)
        return head, made

    def name_problem(self, _target_id: int, name: str) -> str:
        """Return why a target can't be called so, empty if it can."""
        return "" if clean_line(name) else tr("A name is needed.")

    def edit(self, field: str, value: str | int | None, session: str = "", target_id: int = 0) -> bool:
        """Change a field, of what is on show if no id is given; False: words to be tried again."""
        raise NotImplementedError

    def show_quotes(self, part: tuple[SectionHead, QuoteList], ids: set[int]) -> None:
        """List passages and say how many there are."""
        head, view = part
        head.set_count(len(ids) if len(ids) <= MOST else tr("{n} of {all}").format(n=MOST, all=locale.number(len(ids))))
        view.quotes.show(quotes_of(self.catalogue, sorted(ids)[:MOST]))
