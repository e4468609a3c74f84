"""A document's text split where a passage, a style or a page begins or ends: one sweep over the whole text."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

from workbench.briefs.source_parts import Piece, Pieces
from workbench.model.document import Document, StyleKind
from workbench.model.span import Span

_UNSEEN = {StyleKind.HIDDEN, StyleKind.LINK}


Value = TypeVar("Value", int, str)


class Sweep(Generic[Value]):
    """Which values hold from where: of stretches that may overlap, the sorted offsets at which something changes."""

    def __init__(self, stretches: Iterable[tuple[int, int, Value]]) -> None:
        begins: defaultdict[int, list[Value]] = defaultdict(list)
        ends: defaultdict[int, list[Value]] = defaultdict(list)
        for start, end, value in stretches:
            if start < end:
                begins[start].append(value)
                ends[end].append(value)
        self.offsets = sorted(begins.keys() | ends.keys())
        self._held: list[tuple[Value, ...]] = []
        active: list[Value] = []
        for offset in self.offsets:
            for value in ends[offset]:
                active.remove(value)
            active += begins[offset]
            self._held.append(tuple(active))

    def at(self, offset: int) -> tuple[Value, ...]:
        """Return the values that hold at an offset, those that began first in front."""
        index = bisect_right(self.offsets, offset) - 1
        return self._held[index] if index >= 0 else ()

    def within(self, start: int, end: int) -> list[int]:
        """Return the offsets of changes inside a stretch, its ends left out."""
        return self.offsets[bisect_right(self.offsets, start) : bisect_right(self.offsets, end - 1)]


@dataclass
class Splitting:
    """Splits stretches of a document; spans of passages by number, in code points; themes: their keys by number."""

    document: Document
    spans: dict[int, tuple[Span, ...]]
    page_words: str = "p. {n}"
    themes: dict[int, tuple[str, ...]] = field(default_factory=dict)
    _starts: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _ends: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for number, spans in self.spans.items():
            if spans:
                self._starts[spans[0].start].append(number)
                self._ends[spans[-1].end].append(number)
        self._passages = Sweep((span.start, span.end, number) for number, spans in self.spans.items() for span in spans)
        styles = (style for style in self.document.styles if style.kind not in _UNSEEN)
        self._styles = Sweep((style.start, style.end, style.kind.value) for style in styles)
        self._pages = {offset: page for page, offset in enumerate(self.document.pages, 1)}

    def pieces(self, start: int, end: int) -> Pieces:
        """Return a stretch in pieces; a page that begins in it, or with it, is told in a piece of its own."""
        changes = (*self._passages.within(start, end), *self._styles.within(start, end), *self._pages_within(start, end))
        cuts = sorted({start, end, *changes})
        found: list[Piece] = []
        for low, high in pairwise(cuts):
            if low in self._pages and low > 0:
                label = self.document.page_label(self._pages[low])
                found.append(Piece(self.page_words.format(n=label), kind="page"))
            found.append(self._piece(low, high))
        return tuple(found)

    def touches(self, start: int, end: int) -> bool:
        """Tell whether any passage lies in a stretch."""
        return bool(self._passages.at(start) or self._passages.within(start, end))

    def _pages_within(self, start: int, end: int) -> list[int]:
        pages = self.document.pages
        return list(pages[bisect_right(pages, start) : bisect_right(pages, end - 1)])

    def _piece(self, start: int, end: int) -> Piece:
        passages = tuple(sorted(set(self._passages.at(start))))
        faces = list(dict.fromkeys(self._styles.at(start)))
        text = self.document.text[start:end]
        if StyleKind.JOINED.value in faces:
            text, faces = text.replace("\n", " "), [each for each in faces if each != StyleKind.JOINED.value]
        starts, ends = (tuple(found.get(at, ())) for found, at in ((self._starts, start), (self._ends, end)))
        themes = tuple(dict.fromkeys(key for number in passages for key in self.themes.get(number, ())))
        return Piece(text, passages, starts, ends, " ".join(faces), themes=themes)


def starting(pieces: Iterable[Piece]) -> tuple[int, ...]:
    """Return the numbers of the passages that begin in pieces, in their order."""
    return tuple(number for piece in pieces for number in piece.starts)
