"""Passages and places as lists tell them: read a screenful at a time when first painted, and kept till they change."""

from collections.abc import Sequence

from workbench.briefs.places import place_words
from workbench.briefs.words import words
from workbench.coding.cited import Cited, cited
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue

CHUNK = 48
"""Passages that are read at once, around the one asked for."""
STALE_BY = ("passage", "fragment", "credibility", "source", "source_version")


class ToldPassages:
    """Tells passages by their ids. order: the ids as the list has them, so that neighbours are read together."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[int, tuple[Cited, str] | None] = {}
        self._places: dict[tuple[int, int], str] = {}
        self._order: Sequence[int] = ()
        self._at: dict[int, int] = {}

    def follow(self, order: Sequence[int]) -> None:
        """Take note of the order in which passages are listed."""
        if order != self._order:
            self._order = order
            self._at = {passage_id: place for place, passage_id in enumerate(order)}

    def passage(self, passage_id: int) -> tuple[Cited, str] | None:
        """Return a passage and its place in words; None if it is gone."""
        if passage_id not in self._known:
            at = self._at.get(passage_id)
            begin = 0 if at is None else max(0, at - CHUNK // 4)
            wanted = {passage_id} if at is None else {passage_id, *self._order[begin : begin + CHUNK]}
            found = cited(self._catalogue.reading, wanted - self._known.keys())
            self._known |= {one: self._told(found.get(one)) for one in wanted - self._known.keys()}
        return self._known[passage_id]

    def _told(self, record: Cited | None) -> tuple[Cited, str] | None:
        return None if record is None else (record, "")

    def with_place(self, passage_id: int) -> tuple[Cited, str] | None:
        """Return a passage with its place in words, for which its text must be read; None if it is gone."""
        told = self.passage(passage_id)
        if told is not None and not told[1] and told[0].spans:
            record = told[0]
            told = record, self.place(record.version_id, record.spans[0].start, record.spans[-1].end)
            self._known[passage_id] = told
        return told

    def place(self, version_id: int, start: int, end: int = 0) -> str:
        """Return a place in words; empty where there is no such text."""
        key = (version_id, start)
        if key not in self._places:
            try:
                places = self._catalogue.places_of(version_id)
            except KeyError:
                return ""
            self._places[key] = place_words(places, (Span(start, max(start + 1, end)),), words("en"))
        return self._places[key]

    def words(self, passage_id: int) -> str:
        """Return what a screen reader hears of a passage."""
        told = self.passage(passage_id)
        return "" if told is None else f"{told[0].quote} ({told[0].source}, {told[0].grade})"

    def take(self, changes: Changes) -> bool:
        """Forget what a change made stale; tell whether anything was."""
        stale = changes.touches(*STALE_BY)
        if stale:
            self._known.clear()
        if changes.touches("source_version"):
            self._places.clear()
        return stale
