"""Searching all sources and notes: the index says where to look, the eye looks; hits come source by source, as found."""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from re import Pattern

from sqlalchemy import Connection

from workbench.analysis.finding import Query
from workbench.analysis.patterns import PatternWorker
from workbench.analysis.search.corpus import SearchedText, TextGone, TextReader, searched_texts
from workbench.analysis.search.found import Found, NoteHit, SourceHits, Unsearched
from workbench.analysis.search.looking import Look, Pieces, count_in, hits_in
from workbench.analysis.search.looks import Looks
from workbench.analysis.search.notes import note_hit, note_hits, notes
from workbench.analysis.search.terms import Term, compiled, terms_of
from workbench.analysis.searchable import make_searchable
from workbench.model.document import Document
from workbench.model.hits import Hits
from workbench.model.span import Span
from workbench.project.errors import sql_named
from workbench.project.reading import Reading
from workbench.project.word_index import CHUNK_BITS, chunk_ids, is_broken, matching

LISTED = 20_000
"""Hits that are listed at most; of further ones only the number is told."""

FIRST = 64
"""Texts for which the index is asked first."""

Cancelled = Callable[[], bool]


class Everywhere:
    """Searches one project, again and again; what it read is kept. One search at a time, in any thread."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._texts: list[SearchedText] | None = None
        self._looks = Looks()
        self._worker: PatternWorker | None = None
        self.index_is_damaged = False

    def forget(self) -> None:
        """Read the list of sources anew at the next search: it has changed."""
        self._texts = None

    def close(self) -> None:
        """Let go of what is kept, and end the process for patterns."""
        self._looks.clear()
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def search(self, query: Query, *, with_notes: bool = True, cancelled: Cancelled = lambda: False) -> Iterator[Found]:
        """Yield what is found: sources in their order, then notes; nothing for an empty query. Ends early when cancelled.

        Deleted sources aren't searched. A source whose text is gone is told as Unsearched. Raises, for a pattern,
        PatternInvalid, PatternTooSlow, PatternTooLarge, and GivenUp when cancelled; DamagedProject, ProjectUnreachable.
        """
        if query.is_empty:
            return
        if query.pattern:
            yield from self._by_pattern(query, cancelled)
        elif terms := terms_of(query):
            self._looks.begin()
            yield from self._in_sources(terms, [compiled(term.pattern) for term in terms], query.exact, cancelled)
        if with_notes and not cancelled():
            yield from self.in_notes(query, cancelled=cancelled)

    def in_notes(self, query: Query, *, cancelled: Cancelled = lambda: False) -> Iterator[NoteHit]:
        """Yield what is found in notes alone, in their order; as search()."""
        if query.is_empty:
            return
        if query.pattern:
            yield from self._notes_by_pattern(query, cancelled)
        elif terms := terms_of(query):
            patterns = [compiled(term.pattern) for term in terms]
            yield from note_hits(notes(self._reading), patterns, exact=query.exact, cancelled=cancelled)

    def texts(self) -> list[SearchedText]:
        """Return the texts that are searched; read anew while the index doesn't hold all of them."""
        if self._texts is None or any(text.text_id is None for text in self._texts):
            self._texts = searched_texts(self._reading)
        return self._texts

    # --- words

    def _in_sources(
        self, terms: Sequence[Term], patterns: Sequence["Pattern[str]"], exact: bool, cancelled: Cancelled
    ) -> Iterator[Found]:
        left, asked = LISTED, " AND ".join(filter(None, (term.indexed for term in terms)))
        with sql_named(self._reading.path), self._reading.connection() as connection:
            reader = TextReader(connection)
            for text, wanted in self._where(connection, asked):
                if cancelled():
                    return
                try:
                    found = self._in_text(reader, text, wanted, patterns, exact, left, cancelled)
                except TextGone:
                    yield Unsearched(text)
                    continue
                if found.count:
                    left -= len(found.hits)
                    yield found

    def _where(self, connection: Connection, asked: str) -> Iterator[tuple[SearchedText, list[int] | None]]:
        """Yield the texts in which all terms may be, each with its chunks, None for all of them.

        The index is asked for some texts first, then for more and more, as the first hits are what is waited for.
        """
        texts, at, size = self.texts(), 0, FIRST
        while at < len(texts):
            some = texts[at : at + size]
            by_text = self._chunks(connection, asked, [text.text_id for text in some if text.text_id is not None])
            for text in some:
                if by_text is None or text.text_id is None:
                    yield text, None
                elif text.text_id in by_text:
                    yield text, by_text[text.text_id]
            at, size = at + size, size * 4

    def _chunks(self, connection: Connection, asked: str, texts: list[int]) -> dict[int, list[int]] | None:
        """Return the chunks of texts that match, by text; None if the index can't tell."""
        if not asked or self.index_is_damaged or not texts:
            return None
        try:
            found = matching(connection, asked, chunk_ids(min(texts))[0], chunk_ids(max(texts))[1])
        except sqlite3.DatabaseError as error:
            if not is_broken(error):
                raise
            self.index_is_damaged = True
            return None
        by_text: defaultdict[int, list[int]] = defaultdict(list)
        for key in found:
            by_text[key >> CHUNK_BITS].append(key)
        return by_text

    def _in_text(
        self, reader: TextReader, text: SearchedText, wanted: list[int] | None, patterns: Sequence["Pattern[str]"],
        exact: bool, most: int, cancelled: Cancelled,
    ) -> SourceHits:  # fmt: skip
        """Look into the chunks of a text; hits up to most, and the count of all."""
        several, count = len(patterns) > 1, 0
        starts, ends, pieces = array("i"), array("i"), list[list[Span]]()
        for chunk, letters in reader.some_chunks(text, wanted):
            if cancelled():
                break
            look = self._look(letters, (text.hash, chunk.start), exact)
            if not several and len(starts) >= most and chunk.end == chunk.stop:
                count += count_in(look, patterns[0])
                continue
            for hit in hits_in(look, patterns):
                if hit[0][0] >= chunk.end - chunk.start:
                    break
                count += 1
                if len(starts) + len(pieces) >= most:
                    continue
                if several:
                    pieces.append(_spans(hit, chunk.start))
                else:
                    starts.append(chunk.start + hit[0][0])
                    ends.append(chunk.start + hit[0][1])
        return SourceHits(text, Hits.of_pieces(pieces) if several else Hits(starts, ends), count)

    def _look(self, letters: str, key: tuple[str, int], exact: bool) -> Look:
        if exact:
            return Look(letters, exact=True)
        return self._looks.of(key, letters)

    # --- patterns

    def _by_pattern(self, query: Query, cancelled: Cancelled) -> Iterator[Found]:
        left = LISTED
        for text in self.texts():
            if cancelled():
                return
            try:
                with sql_named(self._reading.path), self._reading.connection() as connection:
                    content = TextReader(connection).whole(text)
            except TextGone:
                yield Unsearched(text)
                continue
            hits, count = self._matches(query, content, left, cancelled)
            if count:
                left -= len(hits)
                yield SourceHits(text, hits, count)

    def _notes_by_pattern(self, query: Query, cancelled: Cancelled) -> Iterator[NoteHit]:
        for row in notes(self._reading):
            if cancelled():
                return
            hits, _count = self._matches(query, row[4], 1, cancelled)
            if hits:
                yield note_hit(row, hits.pieces(0))

    def _matches(self, query: Query, content: str, most: int, cancelled: Cancelled) -> tuple[Hits, int]:
        if self._worker is None:
            self._worker = PatternWorker()
        text = make_searchable(Document(content, ()), folded=not query.exact, for_pattern=True, cancelled=cancelled)
        starts, ends, count = self._worker.find(
            text, query.words, exact=query.exact, whole=query.whole, most=most, cancelled=cancelled
        )
        return text.hits(starts, ends), count


def _spans(hit: Pieces, origin: int) -> list[Span]:
    return [Span(origin + start, origin + end) for start, end in hit]
