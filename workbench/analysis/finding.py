"""Finding words or a pattern in one document: where every hit is, at once for words, within a time limit for a pattern."""

import re
import threading
import time
import unicodedata
from array import array
from collections.abc import Callable
from dataclasses import dataclass

from workbench.analysis.patterns import PatternWorker
from workbench.analysis.searchable import CHUNK, GivenUp, Progress, Searchable, make_searchable, shifted
from workbench.model.document import Document
from workbench.model.hits import Hits

KEPT = 1_000_000
"""Hits whose places are kept; of more only the number is told."""
_STRETCH = 10 * CHUNK
_PROSE = re.compile(r"[\w\u0300-\u036f]")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Thai, Lao, Burmese, Khmer, kana and ideographs: scripts that put no space between words."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is sought. exact: as it is written, case, accents and signs; whole: no part of a longer word; pattern: a regular
    expression as Python's re has it."""

    words: str
    exact: bool = False
    whole: bool = False
    pattern: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is sought."""
        return not self.words if self.pattern else not self.words.strip()


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found. hits: up to KEPT of them, by place; count: of all; seconds: what it took."""

    query: Query
    hits: Hits
    count: int
    seconds: float


class Finder:
    """Finds in one document, again and again; what is made ready for it is kept. May be called from any thread."""

    def __init__(self, document: Document) -> None:
        """Keep the document; nothing is made ready yet."""
        self._document = document
        self._ready: dict[tuple[bool, bool], Searchable] = {}
        self._turn = threading.Lock()
        self._worker: PatternWorker | None = None

    def find(
        self, query: Query, progress: Progress = lambda _part: None, cancelled: Callable[[], bool] = lambda: False
    ) -> Found:
        """Return what a query finds; none for an empty one.

        Raises GivenUp when cancelled, PatternInvalid, PatternTooSlow or PatternTooLarge. progress: of the making ready.
        """
        began = time.perf_counter()
        with self._turn:
            hits, count = Hits(), 0
            if not query.is_empty:
                text = self._searchable(query, progress, cancelled)
                starts, ends, count = (self._by_pattern if query.pattern else _by_words)(text, query, cancelled)
                hits = text.hits(starts, ends, cancelled)
        return Found(query, hits, count, time.perf_counter() - began)

    def prepare(self, query: Query, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Make the text ready for queries like this one, whatever its words; raises GivenUp when cancelled."""
        with self._turn:
            self._searchable(query, lambda _part: None, cancelled)

    def _searchable(self, query: Query, progress: Progress, cancelled: Callable[[], bool]) -> Searchable:
        key = query.exact, query.pattern
        if key not in self._ready:
            made = make_searchable(
                self._document, folded=not query.exact, for_pattern=query.pattern, progress=progress, cancelled=cancelled
            )
            self._ready = {key: made}  # one at a time: of ten million letters it takes 20 MB
        return self._ready[key]

    def _by_pattern(
        self, text: Searchable, query: Query, cancelled: Callable[[], bool]
    ) -> "tuple[array[int], array[int], int]":
        self.warm()
        assert self._worker is not None
        return self._worker.find(text, query.words, exact=query.exact, whole=query.whole, most=KEPT, cancelled=cancelled)

    @property
    def is_cold(self) -> bool:
        """Tell whether the process for patterns was never started, or has been ended."""
        return self._worker is None

    def warm(self) -> None:
        """Start the process for patterns ahead of need; returns at once."""
        if self._worker is None:
            self._worker = PatternWorker()
        self._worker.start()

    def close(self) -> None:
        """Let go of what was made ready, and end the process for patterns; finding again makes both anew."""
        with self._turn:
            self._ready.clear()
            if self._worker is not None:
                self._worker.close()
                self._worker = None


def needle_of(query: Query) -> str:
    """Return the words of a query as they stand in the text made ready: folded or not, spaces as one."""
    plain = Document(unicodedata.normalize("NFC", query.words).replace("\0", ""), ())
    return make_searchable(plain, folded=not query.exact).text


def _by_words(text: Searchable, query: Query, cancelled: Callable[[], bool]) -> "tuple[array[int], array[int], int]":
    """Find words stretch by stretch, so that a search that nobody waits for any more ends soon."""
    needle, words = needle_of(query), text.text
    if not needle.strip():
        return array("i"), array("i"), 0
    finditer, size, at = re.compile(re.escape(needle)).finditer, len(needle), 0
    starts, count = array("i"), 0
    while at < len(words):
        if cancelled():
            raise GivenUp
        after = min(len(words), at + _STRETCH)
        found = [match.start() for match in finditer(words, at, min(len(words), after + size - 1))]
        at = max(after, found[-1] + size) if found else after
        if query.whole:
            found = [place for place in found if stands_alone(words, place, place + size)]
        count += len(found)
        starts.extend(found[: KEPT - len(starts)])
    return starts, shifted(starts, size), count


def stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch is no part of a longer word; where words aren't spaced, every stretch is a word."""
    return not (_joined(text, start - 1, start) or _joined(text, end - 1, end))


def _joined(text: str, before: int, after: int) -> bool:
    """Tell whether two neighbouring letters belong to one word."""
    if before < 0 or after >= len(text):
        return False
    one, other = text[before], text[after]
    if not (_PROSE.match(one) and _PROSE.match(other)):
        return False
    return not (_UNSPACED.match(one) or _UNSPACED.match(other))
