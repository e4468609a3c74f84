"""From the marked letters of a PDF's pages to stretches of its text, offered as passages."""

from collections.abc import Iterable, Iterator

from workbench.model.document import Document, Highlight
from workbench.model.span import Span
from workbench.sources.pdf_annotations import Marked


def highlights_of(document: Document, marked: Iterable[Marked]) -> tuple[Highlight, ...]:
    """Return the highlights in the order of the text; a stretch that is marked twice is one, with the words of both."""
    marked = list(marked)
    if not marked:
        return ()
    places = _places(document, {one.page for one in marked})
    found: dict[tuple[Span, ...], Highlight] = {}
    for one in marked:
        pieces = tuple(_pieces(document, sorted(places[key] for index in one.index if (key := (one.page, index)) in places)))
        if not pieces:
            continue
        comment, author = (" ".join(words.split()) for words in (one.comment, one.author))
        before = found.get(pieces)
        if before is not None:
            comment = "\n".join(dict.fromkeys(words for words in (before.comment, comment) if words))
            author = before.author or author
        found[pieces] = Highlight(pieces, comment, author)
    return tuple(found[pieces] for pieces in sorted(found))


def _places(document: Document, pages: set[int]) -> dict[tuple[int, int], int]:
    """Return the offset of each of pdfium's characters on some pages."""
    return {
        (run.page, run.first + place): run.offset + place
        for run in document.page_map
        if run.page in pages and run.first >= 0
        for place in range(run.length)
    }


def _pieces(document: Document, offsets: list[int]) -> Iterator[Span]:
    """Yield what the letters cover, only white space between them, without white space at the ends; notes apart."""
    text, start, end = document.text, -1, -1
    for offset in [*offsets, len(text) + 2]:
        if start >= 0 and (offset > len(text) or text[end:offset].strip()):
            yield from document.in_order(start, end)
            start = -1
        start, end = (offset if start < 0 else start), offset + 1
