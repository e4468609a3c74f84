"""Passages and places as lists tell them: read a screenful at a time when first painted, and kept till they change."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.briefs.places import place_words
from workbench.coding.cited import Cited, cited
from workbench.model.document import Document
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.named import data_words

CHUNK = 48
"""Passages that are read at once, around the one asked for."""
STALE_BY = ("passage", "fragment", "credibility", "source", "source_version")


SHORT, BEFORE, AFTER = 40, 40, 90
"""Passages of up to so many characters are shown within what stands around them, so many characters of it."""


@dataclass(frozen=True, slots=True)
class Told:
    """A passage for a list: its place in words; words: as it is shown, on one line; strong: where it stands in them."""

    record: Cited
    place: str
    words: str
    strong: tuple[int, int] = (0, 0)


class ToldPassages:
    """Tells passages by their ids. order: the ids as the list has them, so that neighbours are read together."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[int, Cited | None] = {}
        self._told: dict[int, Told] = {}
        self._places: dict[tuple[int, int], str] = {}
        self._order: Sequence[int] = ()
        self._at: dict[int, int] = {}

    def follow(self, order: Sequence[int]) -> None:
        """Take note of the order in which passages are listed."""
        if order != self._order:
            self._order = order
            self._at = {passage_id: place for place, passage_id in enumerate(order)}

    def passage(self, passage_id: int) -> Cited | None:
        """Return a passage; None if it is gone."""
        if passage_id not in self._known:
            at = self._at.get(passage_id)
            begin = 0 if at is None else max(0, at - CHUNK // 4)
            wanted = {passage_id} if at is None else {passage_id, *self._order[begin : begin + CHUNK]}
            found = cited(self._catalogue.reading, wanted - self._known.keys())
            self._known |= {one: found.get(one) for one in wanted - self._known.keys()}
        return self._known[passage_id]

    def tell(self, passage_id: int) -> Told | None:
        """Return a passage with its place in words, for which its text must be read; None if it is gone."""
        if passage_id not in self._told:
            record = self.passage(passage_id)
            if record is None:
                return None
            self._told[passage_id] = self._made(record)
        return self._told[passage_id]

    def _made(self, record: Cited) -> Told:
        words = " ".join(record.quote.split())
        if not record.spans:
            return Told(record, "", words)
        place = self.place(record.version_id, record.spans[0].start, record.spans[-1].end)
        if len(words) > SHORT or len(record.spans) > 1:
            return Told(record, place, words)
        before, after = _around(self._catalogue.places_of(record.version_id).document, record.spans[0])
        return Told(record, place, f"{before}{words}{after}", (len(before), len(before) + len(words)))

    def place(self, version_id: int, start: int, end: int = 0) -> str:
        """Return a place in words; empty where there is no such text."""
        key = (version_id, start)
        if key not in self._places:
            try:
                places = self._catalogue.places_of(version_id)
            except KeyError:
                return ""
            self._places[key] = place_words(places, (Span(start, max(start + 1, end)),), data_words())
        return self._places[key]

    def words(self, passage_id: int) -> str:
        """Return what a screen reader hears of a passage."""
        record = self.passage(passage_id)
        return "" if record is None else f"{record.quote} ({record.source}, {record.grade})"

    def take(self, changes: Changes) -> bool:
        """Forget what a change made stale; tell whether anything was."""
        stale = changes.touches(*STALE_BY)
        if stale:
            self._known.clear()
            self._told.clear()
        if changes.touches("source_version"):
            self._places.clear()
        return stale


def _around(document: Document, span: Span) -> tuple[str, str]:
    """Return what stands before and after a stretch within its block, up to a word; nothing if the text can't be read."""
    if not document.blocks:
        return "", ""
    block = document.blocks[document.block_index(span.start)]
    low, high = max(block.start, span.start - BEFORE), min(max(block.end, span.end), span.end + AFTER)
    before, after = document.text[low : span.start], document.text[span.end : high]
    before = "… " + before.partition(" ")[2] if low > block.start else before
    after = after.rpartition(" ")[0].rstrip(" ,;:–-") + " …" if high < block.end else after
    return _joined(before, at_end=True), _joined(after, at_end=False)


def _joined(words: str, *, at_end: bool) -> str:
    """Return words with white space made single; that towards the stretch stays."""
    line = " ".join(words.split())
    if at_end:
        return f"{line} " if line and words[-1:].isspace() else line
    return f" {line}" if line and words[:1].isspace() else line
