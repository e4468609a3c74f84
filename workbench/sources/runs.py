"""Runs: the letters of one paragraph of an office text, with the marks that each run of them bears."""

import re
from collections.abc import Iterable

from workbench.model.document import BlockKind, Style, StyleKind
from workbench.sources.pieces import Piece

_SPACE = re.compile(r"[ \t\n\r\f]+")
_SET_APART = frozenset({BlockKind.HEADING, BlockKind.CAPTION, BlockKind.TERM})
_LOOKS = frozenset({StyleKind.BOLD, StyleKind.ITALIC})
Mark = tuple[StyleKind, str]
"""A style and, for a link or a reference, where it leads."""


class Runs:
    """Gathers runs; white space is collapsed as in HTML unless kept, and marks that touch become one style.

    >>> runs = Runs()
    >>> runs.add("one ", [(StyleKind.BOLD, "")])
    >>> runs.add(" word", [(StyleKind.BOLD, "")])
    >>> runs.text, runs.styles()
    ('one word', [Style(kind=<StyleKind.BOLD: 'bold'>, start=0, end=8, target='')])
    """

    def __init__(self, *, kept: bool = False) -> None:
        self.kept = kept
        self._parts: list[str] = []
        self._length = 0
        self._last = "\n"
        self._open: dict[Mark, int] = {}
        self._closed: list[tuple[Mark, int, int]] = []
        self._breaks: list[int] = []

    @property
    def text(self) -> str:
        """What was gathered so far."""
        return "".join(self._parts)

    def __bool__(self) -> bool:
        return any(part.strip() for part in self._parts)

    def add(self, text: str, marks: Iterable[Mark] = ()) -> None:
        """Add letters that bear the marks."""
        if not self.kept:
            text = _SPACE.sub(" ", text)
            if self._last in " \n":
                text = text.removeprefix(" ")
        if not text:
            return
        self._mark(marks)
        self._parts.append(text)
        self._length += len(text)
        self._last = text[-1]

    def line_break(self) -> None:
        """End the line within the paragraph; a space before it goes, and a paragraph does not begin with one."""
        if self._last == " " and not self.kept:
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
        if self._length:
            self._parts.append("\n")
            self._length += 1
            self._last = "\n"

    def page_break(self) -> None:
        """Note that the next page begins here."""
        self._breaks.append(self._length)

    @property
    def page_breaks(self) -> int:
        """How many pages begin within."""
        return len(self._breaks)

    def refer(self, label: str, anchor: str) -> None:
        """Add the raised label of a reference to the note that has the anchor."""
        self._mark(())  # two references that touch are two
        self.add(label, [(StyleKind.SUPERSCRIPT, ""), (StyleKind.NOTE, anchor)])

    def _mark(self, marks: Iterable[Mark]) -> None:
        wanted = set(marks)
        if wanted == self._open.keys():
            return
        for mark in [mark for mark in self._open if mark not in wanted]:
            self._closed.append((mark, self._open.pop(mark), self._length))
        for mark in wanted - self._open.keys():
            self._open[mark] = self._length

    def styles(self) -> list[Style]:
        """Return the styles, without the white space at their ends."""
        self._mark(())
        text, found = self.text, list[Style]()
        for (kind, target), start, end in self._closed:
            stretch = text[start:end]
            first, last = start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip())
            if first < last:
                found.append(Style(kind, first, last, target))
        return sorted(found, key=lambda style: (style.start, -style.end, style.kind))

    def piece(self, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0, marker: str = "") -> Piece:
        """Return the runs as a piece; bold letters all through a heading are its look, not an emphasis."""
        styles, text = self.styles(), self.text
        if kind in _SET_APART:
            whole = len(text.strip())
            styles = [style for style in styles if style.kind not in _LOOKS or style.end - style.start < whole]
        return Piece(kind, text, styles, level, marker, breaks=list(self._breaks))
