"""Limits: where a passage's pieces begin and end, and where a hand or a key moves them; no pixels here."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.model.document import OUT_OF_ORDER, Document
from workbench.model.span import Span
from workbench.ui.reader.units import Units, is_word_character

SLOW_MS: Final = 450
SLOW_PX: Final = 26
GAP_MS: Final = 160
"""A hand that goes on moving for SLOW_MS, without resting for GAP_MS, and comes no farther than SLOW_PX means letters."""


@dataclass(frozen=True, slots=True)
class Limit:
    """One end of one piece of a passage, by the piece's number."""

    piece: int
    is_end: bool


def moved(document: Document, spans: Sequence[Span], limit: Limit, to: int) -> tuple[Span, ...]:
    """Return a passage's pieces after one limit was moved to a code point; empty if nothing would be left.

    The first start and the last end may go anywhere: outwards they take in what is read there, notes and furniture left
    out; inwards they take whole pieces away. A limit between two pieces stays between them.
    """
    at, last = limit.piece, len(spans) - 1
    if limit.is_end:
        if at == last and to <= spans[at].end:
            return _tidy(document, (Span(one.start, min(one.end, to)) for one in spans if one.start < to))
        low, high = spans[at].start, to if at == last else min(to, spans[at + 1].start)
    else:
        if at == 0 and to >= spans[0].start:
            return _tidy(document, (Span(max(one.start, to), one.end) for one in spans if one.end > to))
        low, high = to if at == 0 else max(to, spans[at - 1].end), spans[at].end
    if low >= high:
        return ()
    others = [one for number, one in enumerate(spans) if number != at]
    return Span.tidy([*others, *_read(document, spans[at], low, high)])


def _read(document: Document, old: Span, low: int, high: int) -> Iterable[Span]:
    """Return what is read from low to high; a piece within a note stays within that note."""
    block = document.blocks[document.block_index(old.start)]
    if block.kind in OUT_OF_ORDER:
        low, high = max(low, block.start), min(high, block.end)
    return _tidy(document, [Span(low, high)]) if block.kind in OUT_OF_ORDER else tuple(document.in_order(low, high))


def _tidy(document: Document, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return pieces without white space at their ends; those of white space alone go."""
    bare = (span.bare(document.text) for span in spans)
    return Span.tidy(span for span in bare if span is not None)


class WordLimits:
    """Where limits may stand when they keep to words."""

    def __init__(self, document: Document, units: Units) -> None:
        """Keep both."""
        self._document, self._units = document, units

    def snapped(self, to: int, *, is_end: bool) -> int:
        """Return the nearer edge of the word that a code point lies within; elsewhere the point itself."""
        word = self._units.word_inside(to)
        if word is None:
            return to
        start, end = word
        nearer_end = to - start >= (end - start) / 2 if is_end else end - to < (end - start) / 2
        return end if nearer_end else start

    def stepped(self, at: int, *, is_end: bool, later: bool) -> int:
        """Return where a limit comes to stand one word earlier or later; the same place where there is no further word."""
        if is_end:
            return self._next_end(at) if later else self._end_before(at)
        return self._start_after(at) if later else self._start_before(at)

    def _next_end(self, at: int) -> int:
        letter = self._letter_from(at)
        return at if letter is None else max(at + 1, self._units.word(letter)[1])

    def _start_before(self, at: int) -> int:
        letter = self._letter_before(at)
        return at if letter is None else min(at - 1, self._units.word(letter)[0])

    def _end_before(self, at: int) -> int:
        """Return the end of the word before the one that ends at or before a place."""
        last = self._letter_before(at)
        letter = None if last is None else self._letter_before(self._units.word(last)[0])
        return at if letter is None else letter + 1

    def _start_after(self, at: int) -> int:
        first = self._letter_from(at)
        letter = None if first is None else self._letter_from(self._units.word(first)[1])
        return at if letter is None else letter

    def _letter_from(self, at: int) -> int | None:
        """Return the first letter of a word from a place on, in the reading order."""
        document = self._document
        for block in document.blocks[document.block_index(at) :] if document.blocks else ():
            if block.kind in OUT_OF_ORDER and not block.start <= at < block.end:
                continue
            for place in range(max(at, block.start), block.end):
                if is_word_character(document.text, place):
                    return place
        return None

    def _letter_before(self, at: int) -> int | None:
        """Return the last letter of a word before a place, in the reading order."""
        document = self._document
        last = document.block_index(max(0, at - 1)) if document.blocks else -1
        for block in reversed(document.blocks[: last + 1]):
            if block.kind in OUT_OF_ORDER and not block.start < at <= block.end:
                continue
            for place in range(min(at, block.end) - 1, block.start - 1, -1):
                if is_word_character(document.text, place):
                    return place
        return None


class Pace:
    """Tells a hand that creeps, and so means letters, from one that goes from word to word or comes to rest."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self._seen: deque[tuple[int, float, float]] = deque()
        self._slow = False

    def moves(self, at_ms: int, x: float, y: float) -> bool:
        """Take note of a movement, in milliseconds and pixels; return whether the hand creeps by now."""
        seen = self._seen
        if seen and at_ms - seen[-1][0] > GAP_MS:
            seen.clear()
        seen.append((at_ms, x, y))
        while len(seen) > 2 and at_ms - seen[1][0] >= SLOW_MS:
            seen.popleft()
        far = sum(abs(b[1] - a[1]) + abs(b[2] - a[2]) for a, b in zip(seen, list(seen)[1:], strict=False))
        if far > SLOW_PX:
            self._slow = False
        elif at_ms - seen[0][0] >= SLOW_MS:
            self._slow = True
        return self._slow
