"""Quotes: exact words are found in a source, across page furniture and footnotes where the reading order runs on."""

import re
import unicodedata

from workbench.coding.errors import QuoteNotFound
from workbench.model.document import OUT_OF_ORDER, Block, Document
from workbench.model.span import Span


def find_quote(document: Document, quote: str, occurrence: int = 1) -> tuple[Span, ...]:
    """Return the spans of the occurrence (from 1) of quoted words; white space counts as one space wherever it breaks.

    Pieces of one quote parted by " … " are found one after the other. QuoteNotFound if they aren't there that often.
    """
    pieces = [piece for piece in re.split(r"\s+(?:…|\[…\])\s+", unicodedata.normalize("NFC", quote).strip()) if piece]
    spans: list[Span] = []
    for number, piece in enumerate(pieces):
        found = _occurrences(document, piece, spans[-1].end if spans else 0)
        wanted = occurrence - 1 if number == 0 else 0
        if wanted >= len(found) or wanted < 0:
            raise QuoteNotFound(len(found))
        spans.extend(found[wanted])
    if not spans:
        raise QuoteNotFound(0)
    return Span.tidy(spans)


def _occurrences(document: Document, quote: str, begin: int) -> list[tuple[Span, ...]]:
    pattern = re.compile(r"\s+".join(map(re.escape, quote.split())))
    found: set[tuple[Span, ...]] = set()
    for stretches in (_ordered(document), _aside(document)):
        text, offsets = _joined(document, stretches)
        for match in pattern.finditer(text):
            start, end = offsets[match.start()], offsets[match.end() - 1] + 1
            if start >= begin:
                found.add(tuple(document.in_order(start, end)) or (Span(start, end),))
    return sorted(found)


def _ordered(document: Document) -> list[Block]:
    return [block for block in document.blocks if block.kind not in OUT_OF_ORDER]


def _aside(document: Document) -> list[Block]:
    return [block for block in document.blocks if block.kind in OUT_OF_ORDER]


def _joined(document: Document, blocks: list[Block]) -> tuple[str, list[int]]:
    """Return the blocks' text, one space between them, and the offset in the source of each of its characters."""
    parts: list[str] = []
    offsets: list[int] = []
    for block in blocks:
        parts += (document.block_text(block), " ")
        offsets += range(block.start, block.end)
        offsets.append(block.end)
    return "".join(parts), offsets
