"""A document: the text of one version of a source, with its structure."""

import json
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import astuple, dataclass, field
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from typing import Any

from workbench.model.span import Span


class BlockKind(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    TABLE_CELL = "table cell"
    QUOTATION = "quotation"
    CAPTION = "caption"
    CODE = "code"
    TERM = "term"
    DEFINITION = "definition"
    CUE = "cue"
    MESSAGE_HEADER = "message header"
    ATTACHMENT = "attachment"
    FOOTNOTE = "footnote"
    FURNITURE = "page furniture"


OUT_OF_ORDER = frozenset({BlockKind.FOOTNOTE, BlockKind.FURNITURE})
"""Kinds that stand outside the reading order: a selection that runs across them leaves them out."""


class StyleKind(StrEnum):
    """How letters within a block are set."""

    BOLD = "bold"
    ITALIC = "italic"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    CODE = "code"
    STRIKE = "strike"
    LINK = "link"
    JOINED = "joined"
    """A line break between two blocks that were joined by hand: it reads as a space."""
    NOTE = "note"
    HIDDEN = "hidden"
    """Letters that nobody sees on the page: invisible, or white on white."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text that is one thing; start and end in code points of the document's text.

    level: 1 to 6 for a heading; depth from 1 for list items, quotations, terms and definitions; 0 else.
    marker: what stands before a list item or footnote ("•", "1.", "a)", "¹"), not part of the text.
    page: from 1, the page on which the block begins; None where the source has no pages.
    table, row, column: from 0, for cells; row_span, column_span: cells it covers; header: it heads a row or column.
    continues: it goes on with the block before it, of which it is a part that was split off because of its length.
    starts_at, ends_at: milliseconds of the recording between which a cue is heard; None for all other blocks.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    marker: str = ""
    page: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    row_span: int = 1
    column_span: int = 1
    header: bool = False
    continues: bool = False
    starts_at: int | None = None
    ends_at: int | None = None

    @property
    def span(self) -> Span:
        """The block's stretch; ValueError for an empty cell."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Style:
    """Letters set apart; start and end in code points.

    target: where a link leads, as text, never fetched; of a reference to a note, the offset at which the note's block
    begins, in decimal digits.
    """

    kind: StyleKind
    start: int
    end: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class PageRun:
    """A run of the PDF map: ``length`` characters from ``offset`` are those of ``page`` (from 1) from pdfium's
    character index ``first`` on; first = -1 for characters that the reader put in (a space for a line end)."""

    offset: int
    length: int
    page: int
    first: int


@dataclass(frozen=True, slots=True)
class Area:
    """Where ``length`` characters from ``offset`` stand together on ``page`` (from 1), besides the map: those of a form
    field, an annotation or a recognised word; x0, y0, x1, y1 in points of the unturned page from the bottom left."""

    offset: int
    length: int
    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Highlight:
    """What somebody marked in the file before it came in: its pieces, in code points, with the words put to it and by whom."""

    pieces: tuple[Span, ...]
    comment: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A text and its structure, as a reader makes it and the project keeps it.

    text: NFC, lines end in \\n, no NUL. blocks: sorted, not overlapping; between two of them stands one \\n, between
    the cells of a row one \\t; a \\n within a block is a line break. A table's cells follow row by row, empty ones too.
    pages: offset at which each page begins, the first page first; empty where there are none.
    metadata: title, author, date, publisher, language, url, ...: what the file itself states, never invented;
    origins: by the same names, where in the file each was found, as the format names that place (``og:title``).
    areas: where characters stand that the map can't place, such as those of form fields and those that were recognised.
    highlights: what others marked in the file, offered as passages.
    labels: what the pages call themselves (``iv``, ``A-3``), one a page; empty where that is their number from 1.
    warnings: codes of what could not be read well, such as ``no-text-layer:3``; the interface makes the sentences.
    """

    text: str
    blocks: tuple[Block, ...]
    styles: tuple[Style, ...] = ()
    pages: tuple[int, ...] = ()
    page_map: tuple[PageRun, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    origins: dict[str, str] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    areas: tuple[Area, ...] = ()
    highlights: tuple[Highlight, ...] = ()

    def page_label(self, page: int) -> str:
        """Return what a page, counted from 1, calls itself; its number where it bears no label."""
        return self.labels[page - 1] if 1 <= page <= len(self.labels) else str(page)

    def page_at(self, offset: int) -> int | None:
        """Return the page, from 1, that holds the character, None without pages.

        A note or page furniture stands on its own page: in the text it comes after what goes on over the page's end.
        """
        if not self.pages:
            return None
        block = self.blocks[self.block_index(offset)] if self.blocks else None
        if block is not None and block.kind in OUT_OF_ORDER and block.page and block.start <= offset < block.end:
            return block.page
        return max(1, bisect_right(self.pages, offset))

    def block_index(self, offset: int) -> int:
        """Return the index of the last block that starts at or before the offset, 0 before the first."""
        return max(0, bisect_right(self.blocks, offset, key=lambda block: block.start) - 1)

    def block_text(self, block: Block) -> str:
        """Return the characters of a block."""
        return self.text[block.start : block.end]

    def in_order(self, start: int, end: int) -> Iterator[Span]:
        """Yield the pieces of a stretch that stand in the reading order: notes and page furniture are left out.

        A stretch within one note is the note's own piece. Pieces neither begin nor end with white space.
        """
        first, last = self.block_index(start), self.block_index(max(start, end - 1))
        inside = self.blocks[first : last + 1]
        skip = OUT_OF_ORDER if any(block.kind not in OUT_OF_ORDER for block in inside if block.end > start) else frozenset()
        left = start
        for block in inside:
            if block.kind in skip and block.end > start:
                yield from self._piece(left, min(block.start, end))
                left = max(left, block.end)
        yield from self._piece(left, end)

    def _piece(self, start: int, end: int) -> Iterator[Span]:
        stripped = self.text[start:end].strip()
        if stripped:
            start += self.text[start:end].index(stripped[0]) if start < end else 0
            yield Span(start, start + len(stripped))


@dataclass(frozen=True)
class Places:
    """Numbers by which people find a place: paragraphs and sections counted over a document's blocks."""

    document: Document

    @cached_property
    def paragraphs(self) -> tuple[int | None, ...]:
        """The number, from 1, of each block that is counted as a paragraph, else None.

        Paragraphs and quotations count; headings, cells, notes, captions and furniture do not; list items go with
        the paragraph before them, and so does what was split off a long one.
        """
        counted = {BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.CODE, BlockKind.CUE}
        numbers: list[int | None] = []
        number = 0
        for block in self.document.blocks:
            counts = block.kind in counted and not block.continues
            number += counts
            numbers.append(number if counts else None)
        return tuple(numbers)

    @cached_property
    def sections(self) -> dict[int, int]:
        """The number, from 1, of each block that is a heading, by the block's index; empty ones and the title have none.

        A title is the text's first heading if it stands at its beginning and no other is as high.
        """
        headings = [
            (index, block.level)
            for index, block in enumerate(self.document.blocks)
            if block.kind is BlockKind.HEADING and block.end > block.start
        ]
        if len(headings) > 1 and headings[0][0] == 0 and headings[0][1] < min(level for _, level in headings[1:]):
            headings = headings[1:]
        elif len(headings) == 1 and headings[0][0] == 0:
            headings = []
        return {index: number for number, (index, _) in enumerate(headings, 1)}

    def section_at(self, offset: int) -> int | None:
        """Return the number of the section that holds the character, None before the first."""
        found = bisect_right(list(self.sections), self.document.block_index(offset)) if self.document.blocks else 0
        return found or None

    def paragraph_at(self, offset: int) -> int | None:
        """Return the number of the paragraph at or before the offset, None before the first."""
        upto = self.paragraphs[: self.document.block_index(offset) + 1]
        return next((number for number in reversed(upto) if number), None)


_BLOCK_FIELDS = tuple(Block.__dataclass_fields__)


def to_json(document: Document) -> str:
    """Write the structure (all but the text) as JSON: one list of values a block, defaults at the end left out."""
    return json.dumps(
        {
            "fields": _BLOCK_FIELDS,
            "blocks": [_shortened(block) for block in document.blocks],
            "styles": [astuple(style) for style in document.styles],
            "pages": document.pages,
            "page_map": [astuple(run) for run in document.page_map],
            "metadata": document.metadata,
            "warnings": document.warnings,
            "origins": document.origins,
            **_extras(document),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _extras(document: Document) -> dict[str, Any]:
    """Return what only few documents have, by name."""
    highlights = [[Span.write(one.pieces), one.comment, one.author] for one in document.highlights]
    found = {"labels": document.labels, "areas": [astuple(area) for area in document.areas], "highlights": highlights}
    return {name: values for name, values in found.items() if values}


def from_json(text: str, structure: str) -> Document:
    """Make a document of its text and what to_json() wrote; ValueError or KeyError if that is damaged."""
    data: dict[str, Any] = json.loads(structure)
    return Document(
        text=text,
        blocks=_blocks(data["fields"], data["blocks"]),
        styles=tuple(Style(StyleKind(kind), *rest) for kind, *rest in data["styles"]),
        pages=tuple(data["pages"]),
        page_map=tuple(PageRun(*run) for run in data["page_map"]),
        metadata=data["metadata"],
        warnings=tuple(data["warnings"]),
        origins=data.get("origins", {}),
        labels=tuple(data.get("labels", ())),
        areas=tuple(Area(*area) for area in data.get("areas", ())),
        highlights=tuple(Highlight(Span.parse(limits), *said) for limits, *said in data.get("highlights", ())),
    )


def stated_in(structure: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return metadata and origins of what to_json() wrote, without the document; ValueError or KeyError if it is damaged."""
    data: dict[str, Any] = json.loads(structure)
    return data["metadata"], data.get("origins", {})


_values = attrgetter(*_BLOCK_FIELDS)
_DEFAULTS: tuple[Any, ...] = _values(Block(BlockKind.PARAGRAPH, 0, 0))
_PLAIN = _DEFAULTS[3:]


def _shortened(block: Block) -> tuple[Any, ...]:
    values: tuple[Any, ...] = _values(block)
    if values[3:] == _PLAIN:  # most blocks are plain paragraphs
        return values[:3]
    end = len(values)
    while values[end - 1] == _DEFAULTS[end - 1]:
        end -= 1
    return values[:end]


def _blocks(fields: list[str], rows: list[list[Any]]) -> tuple[Block, ...]:
    """Return the blocks; where the fields are today's, by position, which takes a third of the time."""
    if tuple(fields) == _BLOCK_FIELDS:
        kinds = {kind.value: kind for kind in BlockKind}
        return tuple(Block(kinds[row[0]], *row[1:]) for row in rows)
    return tuple(_block(dict(zip(fields, row, strict=False))) for row in rows)


def _block(values: dict[str, Any]) -> Block:
    kind = BlockKind(values.pop("kind"))
    return Block(kind=kind, **values)
