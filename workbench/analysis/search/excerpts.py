"""Hits in context for those who look at some of thousands: read from the file as they come into view."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator

from workbench.analysis.search.context import Snippet, snippet
from workbench.analysis.search.corpus import SearchedText, TextGone, TextReader
from workbench.model.span import Span
from workbench.project.errors import sql_named
from workbench.project.reading import Reading

KEPT = 4
"""Texts that are kept: hits are looked at source by source."""

Wanted = tuple[SearchedText, tuple[Span, ...]]
"""A text and the pieces of a hit in it."""


class Excerpts:
    """Reads hits in context from one project; for one thread at a time."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._texts: OrderedDict[str, str] = OrderedDict()

    def of(self, wanted: Iterable[Wanted]) -> Iterator[Snippet]:
        """Yield each hit in context; of a text that is gone meanwhile no words."""
        with sql_named(self._reading.path), self._reading.connection() as connection:
            reader = TextReader(connection)
            for text, pieces in wanted:
                try:
                    yield snippet(self._whole(reader, text), pieces)
                except TextGone:
                    yield Snippet("", ())

    def _whole(self, reader: TextReader, text: SearchedText) -> str:
        if text.hash not in self._texts:
            while len(self._texts) >= KEPT:
                self._texts.popitem(last=False)
            self._texts[text.hash] = reader.whole(text)
        self._texts.move_to_end(text.hash)
        return self._texts[text.hash]
