"""What office texts have in common: paragraphs that say by their style what they are, tables, notes, running heads."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from workbench.model.document import BlockKind
from workbench.sources.grid import Cell, laid
from workbench.sources.limits import Limits
from workbench.sources.pieces import Piece, joined

_KINDS = {
    "title": (BlockKind.HEADING, 1),
    **dict.fromkeys(("subtitle", "author", "date", "abstract"), (BlockKind.PARAGRAPH, 0)),
    **dict.fromkeys(
        ("quote", "quotations", "quotation", "intensequote", "blocktext", "blockquotation", "blockquote"),
        (BlockKind.QUOTATION, 1),
    ),
    **dict.fromkeys(
        ("caption", "tablecaption", "imagecaption", "figurecaption", "table", "illustration", "drawing"), (BlockKind.CAPTION, 0)
    ),
    **dict.fromkeys(
        ("sourcecode", "preformattedtext", "htmlpreformatted", "plaincode", "code", "macrotext", "macro"), (BlockKind.CODE, 0)
    ),
    **dict.fromkeys(("definitionterm", "listheading"), (BlockKind.TERM, 1)),
    **dict.fromkeys(("definition", "definitiondefinition", "listcontents"), (BlockKind.DEFINITION, 1)),
}
_HEADING = re.compile(r"heading(\d)\Z")
_LETTER = re.compile(r"[^\W\d_]")
_COURIER = re.compile(r"courier|consolas|mono\b|monospace|typewriter|menlo|verbatim|source[\s_]?text", re.IGNORECASE)


def kind_by_name(name: str) -> tuple[BlockKind, int] | None:
    """Return the kind and level that a paragraph style's English name stands for, None for a name that says nothing.

    >>> kind_by_name("Heading 2"), kind_by_name("Body Text")
    ((<BlockKind.HEADING: 'heading'>, 2), None)
    """
    plain = re.sub(r"[\s_-]+", "", name).lower().removesuffix("tight")
    heading = _HEADING.match(plain)
    if heading:
        return BlockKind.HEADING, max(1, min(6, int(heading.group(1))))
    return _KINDS.get(plain)


def is_code_font(name: str) -> bool:
    """Tell whether a font or character style is one in which code is set."""
    return bool(_COURIER.search(name))


class Flow:
    """Gathers the pieces of an office text; notes and running heads stand after the text.

    page: from 1, the one being read, where the program that wrote the file marked how it laid the pages out, else None.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.pieces: list[Piece] = []
        self.warnings: dict[str, None] = {}
        self.page: int | None = None
        self._outer: list[list[Piece]] = []
        self._notes: list[Piece] = []
        self._furniture: dict[str, Piece] = {}
        self._tables = 0

    @contextmanager
    def apart(self) -> Iterator[list[Piece]]:
        """Gather what is added within in a list of its own."""
        apart = self.begin()
        try:
            yield apart
        finally:
            self.end()

    def begin(self) -> list[Piece]:
        """Gather what is added from here on in a list of its own, which is returned."""
        self._outer.append(self.pieces)
        self.pieces = []
        return self.pieces

    def end(self) -> list[Piece]:
        """Go back to the list that was gathered in before; returns the one of its own."""
        apart, self.pieces = self.pieces, self._outer.pop()
        return apart

    def add(self, piece: Piece) -> None:
        """Add a block; a heading's number, which the program that wrote it draws, is part of its words."""
        if self.page is not None:
            first = sum(not offset for offset in piece.breaks)
            self.page += first
            piece = replace(piece, page=self.page, breaks=[offset for offset in piece.breaks if offset])
            self.page += len(piece.breaks)
        if piece.kind is BlockKind.HEADING and piece.marker:
            shift = len(piece.marker) + 1
            moved = [replace(style, start=style.start + shift, end=style.end + shift) for style in piece.styles]
            breaks = [offset + shift for offset in piece.breaks]
            piece = replace(piece, text=f"{piece.marker} {piece.text}", styles=moved, marker="", breaks=breaks)
        self.pieces.append(piece)

    def turn(self, pages: int = 1) -> None:
        """Go on by so many pages, where pages are counted."""
        if self.page is not None:
            self.page += pages

    def note(self, pieces: list[Piece], marker: str, anchor: str) -> None:
        """Add a note with all that stands in it."""
        whole = joined(merged_code(pieces))
        repeated = re.match(rf"\s*[\[(]?{re.escape(marker)}[\])]?[.:]?\s+", whole.text) if marker else None
        if repeated:
            whole = whole.cut(repeated.end(), len(whole.text))
        if whole.text.strip():
            self._notes.append(replace(whole, kind=BlockKind.FOOTNOTE, marker=marker, anchor=anchor, page=None, breaks=[]))

    def running(self, pieces: list[Piece]) -> None:
        """Add a running head or foot, once if it comes again; one that is but a number says nothing."""
        for piece in pieces:
            if _LETTER.search(piece.text):
                words = " ".join(piece.text.split())
                self._furniture.setdefault(words, _furniture(piece))

    def table(self, rows: list[list[Cell]]) -> None:
        """Add a table; one that only places things (a single cell, headings or a table in it) gives what it places."""
        rows = [cells for cells in rows if cells]
        cells = [cell for row in rows for cell in row]
        inside = {piece.kind for cell in cells for piece in cell.pieces}
        if len(cells) < 2 or inside & {BlockKind.HEADING, BlockKind.TABLE_CELL}:
            self.pieces += [piece for cell in cells for piece in cell.pieces]
            return
        if any(cell.pieces for cell in cells):
            self.pieces += laid(rows, self._tables, self.limits)
            self._tables += 1

    @property
    def pages(self) -> int:
        """How many pages there are, 0 if they were not marked."""
        return self.page or 0

    def all(self) -> list[Piece]:
        """Return the text, then its notes, then its running heads."""
        return [*merged_code(numbered(self.pieces)), *self._notes, *self._furniture.values()]


def _furniture(piece: Piece) -> Piece:
    return replace(piece, kind=BlockKind.FURNITURE, level=0, marker="", table=None, page=None, breaks=[])


def numbered(pieces: list[Piece]) -> list[Piece]:
    """Number tables in the order in which they stand; one within another was counted first."""
    numbers: dict[int, int] = {}
    for piece in pieces:
        if piece.table is not None:
            piece.table = numbers.setdefault(piece.table, len(numbers))
    return pieces


def merged_code(pieces: list[Piece]) -> list[Piece]:
    """Make one block of lines of code that stand one after the other."""
    out: list[Piece] = []
    lines: list[Piece] = []
    for piece in [*pieces, None]:
        if piece is not None and piece.kind is BlockKind.CODE:
            lines.append(piece)
            continue
        if lines:
            out.append(_code(lines))
            lines = []
        if piece is not None:
            out.append(piece)
    return out


def _code(lines: list[Piece]) -> Piece:
    return replace(lines[0], text="\n".join(line.text for line in lines), styles=[]) if len(lines) > 1 else lines[0]
