"""Correcting a text by hand: the structure of the former text goes over to whatever lines are still there.

A corrected line stays what it was (heading, cell, note); a fresh one is a paragraph, or what Markdown's signs say.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from workbench.model.clean import clean_text
from workbench.model.document import Area, Block, BlockKind, Document, Highlight, PageRun, Style, StyleKind
from workbench.model.span import Span
from workbench.sources.line_pairs import NOWHERE, line_pairs

READER = "correction"
"""What is kept as the reader of a text that was corrected by hand."""

_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_ITEM = re.compile(r"([-*•]|\d{1,3}[.)])[ \t]+(?=\S)")
_SIGN = re.compile(r"([\n\t])")


def corrected(old: Document, text: str) -> Document:
    """Return a document with a corrected text; the page map goes over to the letters that are still there.

    Blank lines between blocks and white space at the ends of fresh lines are left out, as in all texts.
    """
    if text == old.text:
        return old
    return _Correction(old, clean_text(text)).document()


@dataclass(frozen=True, slots=True)
class _Kept:
    """A stretch of the old text that stands in the new one letter by letter; all in code points."""

    old: int
    new: int
    length: int


@dataclass(slots=True)
class _Open:
    """The block that is being made: from which old one (its index, NOWHERE for a fresh one), and its limits by now."""

    index: int
    block: Block


class _Correction:
    """Goes over the corrected text line by line (tabs part lines, too, as they part cells)."""

    def __init__(self, old: Document, text: str) -> None:
        self._old = old
        parts, old_parts = _SIGN.split(text), _SIGN.split(old.text)
        self._lines, self._signs = parts[::2], ["", *parts[1::2]]
        self._old_lines = old_parts[::2]
        self._starts = list(_starts(old_parts))
        self._pairs = line_pairs(self._old_lines, self._lines)
        self._text: list[str] = []
        self._length = 0
        self._blocks: list[_Open] = []
        self._kept: list[_Kept] = []

    def document(self) -> Document:
        """Put the new document together."""
        for line, sign, pair in zip(self._lines, self._signs, self._pairs, strict=True):
            self._take(line, sign, pair)
        blocks = _renumbered([one.block for one in self._blocks])
        places = _Places(self._kept)
        return replace(
            self._old,
            text="".join(self._text),
            blocks=tuple(blocks),
            styles=tuple(self._styles(places)),
            pages=self._pages(places),
            page_map=tuple(places.runs(self._old.page_map)),
            areas=tuple(places.areas(self._old.areas)),
            highlights=tuple(places.highlights(self._old.highlights)),
        )

    def _take(self, line: str, sign: str, pair: int) -> None:
        index = self._block_of(pair) if pair != NOWHERE else NOWHERE
        if index == NOWHERE:
            self._fresh(line, sign)
            return
        last = self._going_on(index)
        self._part(sign if last is not None else "\t" if self._same_row(index) else "\n")
        start = self._length
        self._put(line)
        self._note_kept(pair, line, start)
        if last is not None:
            last.block = replace(last.block, end=self._length)
        else:
            self._blocks.append(_Open(index, replace(self._old.blocks[index], start=start, end=self._length)))

    def _going_on(self, index: int) -> _Open | None:
        """Return the block of which a further line comes; fresh lines that stand between become lines of it."""
        fresh = 0
        while fresh < len(self._blocks) and self._blocks[-1 - fresh].index == NOWHERE:
            fresh += 1
        if fresh == len(self._blocks) or self._blocks[-1 - fresh].index != index:
            return None
        if fresh:
            del self._blocks[-fresh:]
        return self._blocks[-1]

    def _block_of(self, pair: int) -> int:
        """The old block that holds an old line; NOWHERE between blocks."""
        if not self._old.blocks:
            return NOWHERE
        index = self._old.block_index(self._starts[pair])
        block = self._old.blocks[index]
        return index if block.start <= self._starts[pair] <= block.end else NOWHERE

    def _same_row(self, index: int) -> bool:
        """Tell whether a cell stands in the same row as what was put last: a tab parts them."""
        block, last = self._old.blocks[index], self._blocks[-1].block if self._blocks else None
        return last is not None and block.table is not None and (block.table, block.row) == (last.table, last.row)

    def _fresh(self, line: str, sign: str) -> None:
        """A line that wasn't there: after a tab it goes on with what stands before it."""
        if sign == "\t" and self._blocks:
            self._put(" " + line.strip() if line.strip() else "")
            last = self._blocks[-1]
            last.block = replace(last.block, end=self._length)
        elif words := line.strip():
            self._part("\n")
            kind, level, marker, skipped = _meant(words)
            start = self._length
            self._put(words[skipped:])
            self._blocks.append(_Open(NOWHERE, Block(kind, start, self._length, level=level, marker=marker)))

    def _part(self, sign: str) -> None:
        """Part what follows from what is there."""
        if self._blocks:
            self._put(sign)

    def _put(self, words: str) -> None:
        self._text.append(words)
        self._length += len(words)

    def _note_kept(self, pair: int, line: str, start: int) -> None:
        """Note which letters of a line are those of the old one: all, or those at its beginning and end."""
        before, at = self._old_lines[pair], self._starts[pair]
        head = len(line) if before == line else _common(before, line)
        rest = min(len(before), len(line)) - head
        tail = min(rest, _common(before[::-1], line[::-1]))
        self._keep(_Kept(at, start, head))
        if tail:
            self._keep(_Kept(at + len(before) - tail, start + len(line) - tail, tail))

    def _keep(self, fresh: _Kept) -> None:
        last = self._kept[-1] if self._kept else None
        if last is not None and fresh.old - last.old == fresh.new - last.new and fresh.old <= last.old + last.length + 1:
            self._kept[-1] = replace(last, length=fresh.old + fresh.length - last.old)
        else:
            self._kept.append(fresh)

    def _styles(self, places: "_Places") -> Iterator[Style]:
        for style in self._old.styles:
            start, end = places.of(style.start), places.of(style.end)
            if start is None or end is None or start >= end:
                continue
            note = places.of(int(style.target)) if style.kind is StyleKind.NOTE and style.target.isdigit() else None
            if style.kind is not StyleKind.NOTE or note is not None:
                yield replace(style, start=start, end=end, target=style.target if note is None else str(note))

    def _pages(self, places: "_Places") -> tuple[int, ...]:
        """Where the pages begin: at the first letter of each that is still there."""
        pages: list[int] = []
        for offset in self._old.pages:
            found = places.after(offset)
            pages.append(max(pages[-1] if pages else 0, min(self._length, self._length if found is None else found)))
        return (0, *pages[1:]) if pages else ()


class _Places:
    """Where places of the old text are in the new one."""

    def __init__(self, kept: list[_Kept]) -> None:
        self._kept = sorted(kept, key=lambda one: one.old)
        self._olds = [one.old for one in self._kept]

    def of(self, offset: int) -> int | None:
        """Return where a code point stands now; its end counts as the end of what stood before it. None if it is gone."""
        at = bisect_right(self._olds, offset) - 1
        if at < 0:
            return None
        one = self._kept[at]
        return one.new + offset - one.old if offset <= one.old + one.length else None

    def after(self, offset: int) -> int | None:
        """Return where the first code point at or after a place stands that is still there; None if there is none."""
        found = self.of(offset)
        if found is not None:
            return found
        at = bisect_right(self._olds, offset)
        return self._kept[at].new if at < len(self._kept) else None

    def span(self, start: int, end: int) -> Span | None:
        """Return where a stretch stands now, None if one of its ends is gone."""
        low, high = self.of(start), self.of(end)
        return Span(low, high) if low is not None and high is not None and low < high else None

    def areas(self, areas: tuple[Area, ...]) -> Iterator[Area]:
        """Yield the areas of letters that are all still there, by place."""
        found = [(area, self.span(area.offset, area.offset + area.length)) for area in areas]
        kept = [replace(area, offset=span.start) for area, span in found if span and span.end - span.start == area.length]
        yield from sorted(kept, key=lambda area: area.offset)

    def highlights(self, highlights: tuple[Highlight, ...]) -> Iterator[Highlight]:
        """Yield what others marked, as far as it is still there."""
        for one in highlights:
            pieces = tuple(span for piece in one.pieces if (span := self.span(piece.start, piece.end)))
            if pieces:
                yield replace(one, pieces=pieces)

    def runs(self, page_map: tuple[PageRun, ...]) -> Iterator[PageRun]:
        """Yield the PDF's map for what is still there, by place."""
        found = []
        for run in page_map:
            at = max(0, bisect_right(self._olds, run.offset) - 1)
            while at < len(self._kept) and self._kept[at].old < run.offset + run.length:
                one = self._kept[at]
                low, high = max(one.old, run.offset), min(one.old + one.length, run.offset + run.length)
                if low < high:
                    first = run.first + low - run.offset if run.first >= 0 else -1
                    found.append(PageRun(one.new + low - one.old, high - low, run.page, first))
                at += 1
        yield from sorted(found, key=lambda run: run.offset)


def _common(one: str, other: str) -> int:
    """Return how many letters two lines begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _starts(parts: list[str]) -> Iterator[int]:
    """Yield where the lines begin of a text that was split with its signs."""
    at = 0
    for number, part in enumerate(parts):
        if not number % 2:
            yield at
        at += len(part)


def _meant(words: str) -> tuple[BlockKind, int, str, int]:
    """Return what a fresh line is: kind, level, marker, and how many of its letters said so."""
    heading, item = _HEADING.match(words), _ITEM.match(words)
    if heading:
        return BlockKind.HEADING, len(heading.group(1)), "", heading.end()
    if item:
        sign = item.group(1)
        return BlockKind.LIST_ITEM, 1, "•" if sign in "-*" else sign, item.end()
    return BlockKind.PARAGRAPH, 0, "", 0


def _renumbered(blocks: list[Block]) -> list[Block]:
    """Number the rows of tables anew, since some may be gone."""
    rows: dict[int, dict[int, int]] = {}
    found = []
    for block in blocks:
        if block.table is not None and block.row is not None:
            known = rows.setdefault(block.table, {})
            found.append(replace(block, row=known.setdefault(block.row, len(known))))
        else:
            found.append(block)
    return found
