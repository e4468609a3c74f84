"""A document made ready for being searched: its text in the reading order, with the way back to the text's offsets.

A sentence that a page's furniture or a footnote cuts in two stands here in one piece; the notes and the furniture follow
after it. Soft hyphens, joiners and bidi controls are left out. For words, every run of white space is one space, so that
a phrase is found across line ends; a pattern sees white space as it is.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from workbench.model.document import OUT_OF_ORDER, BlockKind, Document
from workbench.model.fold import IGNORED, UNSEEN, fold
from workbench.model.hits import Hits
from workbench.model.span import Span

CHUNK = 100_000
"""Code points that are made ready between two looks at whether that is still wanted."""
HEED = 10_000
"""Hits that are put into order between two such looks."""
WALL = "\0"
"""Stands between what no hit may run across; no text holds it."""

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "…": "..."}
_SPECIAL = (IGNORED, *LIGATURES)
_SPACES = ("\n", "\t", "\u00a0", "\u202f", "\u2009", "\u2028")
_GOES_ON = re.compile(r"[^.!?…:;。！？؟۔।\s][\"'’”»)\]」』]*\s*$")

Progress = Callable[[float], None]


class GivenUp(Exception):
    """Nobody waits for this search any more."""


class Searchable:
    """A document's text as a search sees it. text: what is searched. See make_searchable()."""

    __slots__ = ("_at", "_cuts", "_document", "_to", "_walls", "text")

    def __init__(self, document: Document, builder: "_Builder") -> None:
        """Take what was built."""
        self._document = document
        self.text = "".join(builder.parts)
        self._at, self._to = builder.at, builder.to
        self._cuts, self._walls = builder.cuts, builder.walls

    @property
    def walls(self) -> "array[int]":
        """Where in the text what follows no longer belongs to what stands before: notes, furniture."""
        return self._walls

    def hits(self, starts: "array[int]", ends: "array[int]", cancelled: Callable[[], bool] = lambda: False) -> Hits:
        """Return what was found here, at ascending offsets of this text, as hits in the document; GivenUp when cancelled."""
        if len(self._at) <= 1 and not any(self._to) and len(self.text) == len(self._document.text):
            return Hits(starts, ends, disjoint=True)
        firsts = self._origins(starts, cancelled)
        afters = shifted(self._origins(shifted(ends, -1), cancelled), 1)
        self._take_marks(ends, afters)
        cut = self._cut(starts, ends, firsts, afters)
        pairs = enumerate(_heeding(zip(firsts, afters, strict=True), cancelled))
        if cut:
            return Hits.of_pieces(cut.get(at) or [Span(*pair)] for at, pair in pairs)
        if self._walls:
            ordered = sorted(pair for _, pair in pairs)
            return Hits((start for start, _ in ordered), (end for _, end in ordered), disjoint=True)
        return Hits(firsts, afters, disjoint=True)

    def _origins(self, places: "array[int]", cancelled: Callable[[], bool]) -> "array[int]":
        """Return the document's offset of each of these ascending offsets, those of a segment at a time."""
        at, to, found, done = self._at, self._to, array("i"), 0
        while done < len(places):
            if cancelled():
                raise GivenUp
            segment = bisect_right(at, places[done]) - 1
            after = bisect_left(places, at[segment + 1], done) if segment + 1 < len(at) else len(places)
            after = min(after, done + CHUNK)  # so that the window's thread gets its turn
            found.extend(map((to[segment] - at[segment]).__add__, places[done:after]))
            done = after
        return found

    def _take_marks(self, ends: "array[int]", afters: "array[int]") -> None:
        """Let hits end after the accents that belong to their last letter; they were dropped, so a segment begins there."""
        text = self._document.text
        last = [len(ends) - 1] if ends and ends[-1] == len(self.text) else []
        for number in (*_among(self._at, ends), *last):
            end = afters[number]
            while end < len(text) and text[end] > "\u02ff" and unicodedata.combining(text[end]):
                end += 1
            afters[number] = end

    def _cut(
        self, starts: "array[int]", ends: "array[int]", firsts: "array[int]", afters: "array[int]"
    ) -> dict[int, list[Span]]:
        """Return the pieces of the hits that are cut in two; one of which only one piece holds letters is shortened."""
        cut: dict[int, list[Span]] = {}
        for place in self._cuts:
            number = bisect_right(ends, place)
            if number < len(starts) and starts[number] <= place:
                pieces = list(self._document.in_order(firsts[number], afters[number]))
                if len(pieces) > 1:
                    cut[number] = pieces
                elif pieces:
                    firsts[number], afters[number] = pieces[0].start, pieces[0].end
        return cut


def _heeding(pairs: Iterable[tuple[int, int]], cancelled: Callable[[], bool]) -> Iterator[tuple[int, int]]:
    """Yield all of these; GivenUp when cancelled."""
    for number, pair in enumerate(pairs):
        if number % HEED == 0 and cancelled():
            raise GivenUp
        yield pair


def shifted(places: "array[int]", by: int) -> "array[int]":
    """Return offsets moved by a number; a chunk at a time, so that the window's thread gets its turn."""
    moved = array("i")
    for begin in range(0, len(places), CHUNK):
        moved.extend(map(by.__add__, places[begin : begin + CHUNK]))
    return moved


def _among(values: "array[int]", sought: "array[int]") -> Iterator[int]:
    """Yield which of the ascending numbers sought are among the ascending values."""
    if len(sought) <= len(values):
        yield from (n for n, one in enumerate(sought) if values[min(bisect_left(values, one), len(values) - 1)] == one)
        return
    for value in values:
        number = bisect_left(sought, value)
        if number < len(sought) and sought[number] == value:
            yield number


class _Builder:
    """Collects the text with, wherever the offsets part, an offset here and the one in the document."""

    def __init__(self, *, folded: bool, for_pattern: bool) -> None:
        self.parts: list[str] = []
        self.at, self.to = array("i"), array("i")
        self.cuts, self.walls = array("i"), array("i")
        self.size = 0
        self._folded, self._for_pattern = folded, for_pattern

    def add(self, text: str, origin: int) -> None:
        """Add a stretch whose code points are the document's from an offset on, one by one."""
        if not self.at or self.to[-1] + self.size - self.at[-1] != origin:
            self.at.append(self.size)
            self.to.append(origin)
        self.parts.append(text)
        self.size += len(text)

    def take(self, raw: str, origin: int) -> None:
        """Add a stretch of the document as it is searched."""
        text, done = self._shadow(raw), 0
        for start, end in self._to_change(text):
            if start > done:
                self.add(text[done:start], origin + done)
            if text[start] != IGNORED:
                for letter in LIGATURES.get(text[start], " "):
                    self.add(letter, origin + start)
            done = end
        if done < len(text):
            self.add(text[done:] if done else text, origin + done)

    def _to_change(self, text: str) -> list[tuple[int, int]]:
        """Return where what is left out or written out stands: each sign sought by itself, as str.find() is fast."""
        found = [(at, at + 1) for sign in _SPECIAL if sign in text for at in _places(sign, text)]
        if not self._for_pattern and "  " in text:
            at = text.find("  ")
            while at >= 0:
                end = at + 2
                while end < len(text) and text[end] == " ":
                    end += 1
                found.append((at, end))
                at = text.find("  ", end)
        return sorted(found)

    def _shadow(self, raw: str) -> str:
        """Return a stretch code point by code point as it is compared: folded, or exactly but for white space."""
        text = fold(raw) if self._folded else raw if raw.isascii() else UNSEEN.sub(IGNORED, raw)
        if not self._for_pattern:
            for space in _SPACES:
                text = text.replace(space, " ")
        return text

    def join(self, joint: str, origin: int) -> None:
        """Put something between two runs of the reading order; origin: where the former ends in the document."""
        if joint == WALL:
            joint = "\n" if self._for_pattern else WALL
            self.add(joint, origin)
            self.walls.append(self.size)
        else:
            self.cuts.append(self.size)
            self.add(joint if self._for_pattern else " ", origin)


def _places(sign: str, text: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def make_searchable(
    document: Document,
    *,
    folded: bool,
    for_pattern: bool = False,
    progress: Progress = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Searchable:
    """Make a document ready; folded: without case, accents and kinds of quotes. Raises GivenUp when cancelled.

    progress hears the part done, 0 to 1. 10,000,000 code points: 50 ms.
    """
    builder = _Builder(folded=folded, for_pattern=for_pattern)
    text, whole = document.text, max(1, len(document.text))
    for start, end, joint in reading_order(document):
        if builder.size:
            builder.join(joint, max(0, start - 1))
        at = start
        while at < end:
            if cancelled():
                raise GivenUp
            after = _chunk_end(text, at, end)
            builder.take(text[at:after], at)
            at = after
            progress(min(1.0, builder.size / whole))
    return Searchable(document, builder)


def _chunk_end(text: str, start: int, end: int) -> int:
    """Return where the next chunk ends: not within a run of white space."""
    after = min(end, start + CHUNK)
    while after < end and text[after].isspace():
        after += 1
    return after


def reading_order(document: Document) -> Iterator[tuple[int, int, str]]:
    """Yield start and end of each run of the reading order, and what joins it to the one before.

    First the runs of the text itself, joined by a space where a sentence goes on and by a line end else; then each note
    and each piece of furniture, behind a wall.
    """
    blocks = document.blocks
    inside = [at for at, block in enumerate(blocks) if block.kind not in OUT_OF_ORDER]
    if len(inside) == len(blocks):
        yield 0, len(document.text), ""
        return
    breaks = [0, *(n + 1 for n, (one, other) in enumerate(pairwise(inside)) if other != one + 1), len(inside)]
    for first, after in pairwise(breaks):
        if first < after:
            joint = " " if first and _goes_on(document, inside[first - 1], inside[first]) else "\n"
            yield blocks[inside[first]].start, blocks[inside[after - 1]].end, joint
    for block in blocks:
        if block.kind in OUT_OF_ORDER and block.end > block.start:
            yield block.start, block.end, WALL


def _goes_on(document: Document, one: int, other: int) -> bool:
    """Tell whether a paragraph's sentence goes on in another, across what stands between them."""
    before, after = document.blocks[one], document.blocks[other]
    if before.kind is not BlockKind.PARAGRAPH or after.kind is not BlockKind.PARAGRAPH:
        return False
    return bool(_GOES_ON.search(document.text, max(before.start, before.end - 20), before.end))
