"""Quotes: exact words are found in a source, across page furniture and footnotes where the reading order runs on."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from workbench.coding.errors import QuoteNotFound
from workbench.model.document import OUT_OF_ORDER, Document
from workbench.model.span import Span


def find_quote(document: Document, quote: str, occurrence: int = 1) -> tuple[Span, ...]:
    """Return the spans of the occurrence (from 1) of quoted words; white space counts as one space wherever it breaks.

    Pieces of one quote parted by " … " are found one after the other. QuoteNotFound if they aren't there that often.
    """
    words = unicodedata.normalize("NFC", quote).strip()
    whole = _occurrences(document, words, 0)
    pieces = [words] if whole else [piece for piece in re.split(r"\s+(?:…|\[…\])\s+", words) if piece]
    spans: list[Span] = []
    for number, piece in enumerate(pieces):
        found = whole or _occurrences(document, piece, spans[-1].end if spans else 0)
        wanted = occurrence - 1 if number == 0 else 0
        if wanted >= len(found) or wanted < 0:
            raise QuoteNotFound(len(found))
        spans.extend(found[wanted])
    if not spans:
        raise QuoteNotFound(0)
    return Span.tidy(spans)


def _occurrences(document: Document, quote: str, begin: int) -> list[tuple[Span, ...]]:
    """Return where a quote stands, in the reading order or in what stands outside it, from an offset on."""
    if not quote:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, quote.split())))
    strands = (_Strand.of(document, in_order=True), _Strand.of(document, in_order=False))
    found = [strand.spans(match.start(), match.end()) for strand in strands for match in pattern.finditer(strand.text)]
    return sorted({spans for spans in found if spans[0].start >= begin})


@dataclass(frozen=True, slots=True)
class _Strand:
    """Blocks read one after the other, a line feed between them: where each begins here, and which block it is."""

    document: Document
    text: str
    begins: list[int]
    numbers: list[int]

    @classmethod
    def of(cls, document: Document, *, in_order: bool) -> "_Strand":
        numbers = [
            number
            for number, block in enumerate(document.blocks)
            if (block.kind not in OUT_OF_ORDER) == in_order and block.end > block.start
        ]
        begins, length = [], 0
        for number in numbers:
            begins.append(length)
            length += document.blocks[number].end - document.blocks[number].start + 1
        return cls(document, "\n".join(document.block_text(document.blocks[number]) for number in numbers), begins, numbers)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the source's spans of a stretch of the strand; blocks with nothing left out between them are one."""
        pieces: list[Span] = []
        before: int | None = None
        for place in range(bisect_right(self.begins, start) - 1, bisect_right(self.begins, end - 1)):
            block = self.document.blocks[self.numbers[place]]
            shift = block.start - self.begins[place]
            piece = Span(max(start + shift, block.start), min(end + shift, block.end))
            if before is not None and not self._is_parted(before, self.numbers[place]):
                piece = Span(pieces.pop().start, piece.end)
            pieces.append(piece)
            before = self.numbers[place]
        return tuple(pieces)

    def _is_parted(self, before: int, after: int) -> bool:
        """Tell whether a block with text stands between the two."""
        return any(block.end > block.start for block in self.document.blocks[before + 1 : after])
