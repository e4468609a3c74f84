"""A paragraph of RTF while its letters come: what it is shows when it ends."""

import re
from dataclasses import replace

from workbench.model.document import BlockKind, StyleKind
from workbench.sources.ordinals import bullet
from workbench.sources.pieces import Piece
from workbench.sources.rtf_state import Shape
from workbench.sources.runs import Mark, Runs

_MARKER = re.compile(r"\s*(?:[^\w\s]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)]?)\s*\Z")
_LONGEST_MARKER = 10


class Paragraph:
    """Gathers letters; marker: what a program drew before a list item."""

    def __init__(self, indents: list[int] | None = None) -> None:
        self.marker = ""
        self._plain, self._kept = Runs(), Runs(kept=True)
        self._tab: int | None = None
        self._indents = indents or []

    def __bool__(self) -> bool:
        return bool(self._plain)

    def next(self) -> "Paragraph":
        """Return the paragraph after this one, which may go on with its list."""
        return Paragraph(self._indents)

    def add(self, text: str, marks: list[Mark]) -> None:
        """Add letters."""
        self._plain.add(text, marks)
        self._kept.add(text, marks)

    def refer(self, label: str, anchor: str) -> None:
        """Add a reference to a note."""
        self._plain.refer(label, anchor)
        self._kept.refer(label, anchor)

    def line_break(self) -> None:
        """End the line within the paragraph."""
        self._plain.line_break()
        self._kept.line_break()

    def tab(self) -> None:
        """Add a tabulator; the first one may end a marker that stands in the text."""
        if self._tab is None:
            self._tab = len(self._plain.text)
        self._plain.add("\t")
        self._kept.add("\t")

    def piece(self, shape: Shape, kind: tuple[BlockKind, int], *, in_table: bool) -> Piece | None:
        """Return the paragraph as a piece, None for one without letters."""
        if not self._plain:
            return None
        name, level = kind
        whole = self._plain.piece(name, level)
        if name is BlockKind.CODE or (name is BlockKind.PARAGRAPH and not in_table and _all_code(whole)):
            return replace(self._kept.piece(BlockKind.CODE), styles=[])
        lead = whole.text[: self._tab] if self._tab is not None and shape.first < 0 else ""
        if lead and not self.marker and len(lead) <= _LONGEST_MARKER and _MARKER.match(lead):
            self.marker = lead.strip()
            whole = whole.cut(self._tab or 0, len(whole.text))
        if not self.marker and not (shape.list and name is BlockKind.PARAGRAPH):
            self._indents = []
            return whole
        marker = (
            self.marker if self.marker[:1] == "(" or (self.marker[:1].isalnum() and self.marker != "o") else bullet(self.marker)
        )
        if name is BlockKind.HEADING:
            return replace(whole, marker=marker if marker != "•" else "")
        return replace(whole, kind=BlockKind.LIST_ITEM, level=self._depth(shape), marker=marker)

    def _depth(self, shape: Shape) -> int:
        """How deep an item is nested: as it says, else by the indents of the items before it."""
        if shape.list:
            return shape.list_level + 1
        while self._indents and shape.left < self._indents[-1]:
            self._indents.pop()
        if not self._indents or shape.left > self._indents[-1]:
            self._indents.append(shape.left)
        return len(self._indents)


def _all_code(piece: Piece) -> bool:
    """Tell whether every letter is set as code."""
    size = len(piece.text.strip())
    return any(style.kind is StyleKind.CODE and style.end - style.start >= size for style in piece.styles)
