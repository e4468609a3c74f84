"""Rows laid out: lines of text in parts, one part a row or a table cell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from workbench.model.document import Block, BlockKind, Document, Style, StyleKind
from workbench.ui.reader.directions import is_right_to_left, without_overrides
from workbench.ui.reader.letters import LineLetters
from workbench.ui.reader.links import TIPPED
from workbench.ui.reader.metrics import Face
from workbench.ui.reader.offsets import Offsets

_COMPLEX = re.compile(
    "[^\t\n -\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2029\u202f-\u205f\u2070-\u20cf\u2100-\u2bff"
    "\u2e00-\u2e7f\u3000-\u3029\u3030-\u3098\u309b-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffff]"
)
"""What is not one character, one letter, from left to right: there letters are measured one by one."""
LINE_BREAK = "\u2028"


class Line:
    """A line: start and end in UTF-16 units of its part; top and height of its box from the part's top.

    letters: where each of them stands, measured when first asked for, in complex text only.
    """

    __slots__ = ("end", "height", "letters", "line", "start", "top")

    def __init__(self, line: QTextLine, top: float, height: float) -> None:
        """Take a line that has its width and place."""
        self.line = line
        self.start = line.textStart()
        self.end = self.start + line.textLength()
        self.top = top
        self.height = height
        self.letters: LineLetters | None = None


class Part:
    """A stretch of text set in lines: start and end in code points of the document, x, y and width in the row."""

    __slots__ = (
        "block",
        "complex",
        "end",
        "face",
        "height",
        "layout",
        "lines",
        "links",
        "offsets",
        "rtl",
        "start",
        "text",
        "width",
        "x",
        "y",
    )

    def __init__(self, block: Block, face: Face, text: str, start: int) -> None:
        """Take the text, in which a line end stands as U+2028."""
        self.block, self.face, self.text = block, face, text
        self.start, self.end = start, start + len(text)
        self.offsets = Offsets(text)
        self.complex = not text.isascii() and bool(_COMPLEX.search(text))
        self.rtl = self.complex and is_right_to_left(text)
        self.x = self.y = self.width = self.height = 0.0
        self.lines: list[Line] = []
        self.links: Sequence[Style] = ()
        self.layout = QTextLayout(text, face.font)

    def utf16(self, offset: int) -> int:
        """Return the UTF-16 offset in the part of a code point of the document."""
        return self.offsets.to_utf16(min(max(offset, self.start), self.end) - self.start)

    def code_point(self, utf16: int) -> int:
        """Return the code point of the document for a UTF-16 offset in the part."""
        return self.start + self.offsets.to_code_points(utf16)

    def line_index(self, utf16: int) -> int:
        """Return which line holds the UTF-16 offset; at a break the later line."""
        lines = self.lines
        low, high = 0, len(lines) - 1
        while low < high:
            middle = (low + high) // 2
            if utf16 < lines[middle].end:
                high = middle
            else:
                low = middle + 1
        return low

    def last_place(self, index: int) -> int:
        """Return the last place of the caret in a line, in UTF-16 units: before the break that ends it."""
        line = self.lines[index]
        if index == len(self.lines) - 1:
            return line.end
        return max(line.start, self.place_before(line.end))

    def place_after(self, utf16: int, mode: QTextLayout.CursorMode = QTextLayout.CursorMode.SkipCharacters) -> int:
        """Return the caret's next place; Qt's own may lie within a surrogate pair after Indic letters (6.11)."""
        at = self.layout.nextCursorPosition(utf16, mode)
        while at > utf16 and self.offsets.is_split(at):
            utf16, at = at, self.layout.nextCursorPosition(at)
        return at

    def place_before(self, utf16: int, mode: QTextLayout.CursorMode = QTextLayout.CursorMode.SkipCharacters) -> int:
        """Return the caret's place before; never within a surrogate pair."""
        at = self.layout.previousCursorPosition(utf16, mode)
        while at < utf16 and self.offsets.is_split(at):
            utf16, at = at, self.layout.previousCursorPosition(at)
        return at

    def seen_end(self, line: Line) -> int:
        """Return the end of what is seen of a line, in UTF-16 units: without the space or break that ends it."""
        if line is self.lines[-1]:
            return line.end
        text, first = self.text, self.offsets.to_code_points(line.start)
        at = self.offsets.to_code_points(line.end)
        if self.complex and at > first and text[at - 1] == LINE_BREAK:
            return line.end - 1
        while at > first and text[at - 1].isspace():
            at -= 1
        return self.offsets.to_utf16(at)

    def turn(self, *, rtl: bool) -> None:
        """Set the direction, that of the paragraph whose part it is."""
        self.rtl = rtl
        self.complex = self.complex or rtl

    def set_lines(self, width: float, *, to_right: bool = False) -> None:
        """Break the text into lines of a width; sets lines and height. to_right: lines end at the right edge, as figures do."""
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self.rtl or to_right else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        if self.rtl:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout, face = self.layout, self.face
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y, box, baseline = 0.0, face.line, face.baseline
        lines = self.lines = []
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            lift = baseline - line.ascent()
            grow = max(0.0, -lift - 1) + max(0.0, lift + line.height() - box - 1)
            line.setPosition(QPointF(0, y + max(lift, -1.0)))
            lines.append(Line(line, y, box + int(grow + 0.999)))
            y += lines[-1].height
        layout.endLayout()
        self.width, self.height = width, y


@dataclass(slots=True)
class RowLayout:
    """A row ready to be painted; height and boxes in pixels from the row's top left, boxes of cells by part.

    view: what the highlights look like here, None when it must be made anew.
    """

    row: int
    start: int
    end: int
    kind: BlockKind
    parts: list[Part]
    height: int
    boxes: list[QRectF]
    header: bool = False
    view: object | None = None

    def part_at(self, offset: int) -> Part:
        """Return the part that holds the offset, or the last that begins before it."""
        found = self.parts[0]
        for part in self.parts:
            if part.start > offset:
                break
            found = part
        return found

    def line_at(self, offset: int) -> tuple[Part, Line]:
        """Return the part and line that hold the offset."""
        part = self.part_at(offset)
        return part, part.lines[part.line_index(part.utf16(offset))]

    def span_of_line(self, offset: int) -> tuple[float, float]:
        """Return top and bottom, in the row, of the line that holds the offset."""
        part, line = self.line_at(offset)
        return part.y + line.top, part.y + line.top + line.height


HIDDEN_GREY = "#808080"
"""What nobody sees on the page is shown struck through, in a grey that can be read on light and dark."""


def make_part(document: Document, block: Block, face: Face, start: int, end: int, styles: Sequence[Style]) -> Part:
    """Return a part not yet broken into lines, its styles set."""
    text = without_overrides(_with_breaks(document.text[start:end], start, styles))
    part = Part(block, face, text.removesuffix(LINE_BREAK) if end < block.end else text, start)
    if styles:
        part.links = [style for style in styles if style.kind in TIPPED and style.end > start and style.start < end]
        part.layout.setFormats([_format(part, style) for style in styles if style.end > start and style.start < end])
    return part


def _with_breaks(text: str, start: int, styles: Sequence[Style]) -> str:
    """Return a block's text with its line breaks as the layout knows them, those between joined blocks as spaces."""
    text = text.replace("\n", LINE_BREAK)
    for style in styles:
        if style.kind is StyleKind.JOINED and start <= style.start < start + len(text):
            at, end = style.start - start, min(style.end - start, len(text))
            text = text[:at] + " " * (end - at) + text[end:]
    return text


def _format(part: Part, style: Style) -> QTextLayout.FormatRange:
    """Return the letters' format of a style within a part."""
    form = QTextCharFormat()
    match style.kind:
        case StyleKind.BOLD:
            form.setFontWeight(QFont.Weight.DemiBold if part.face.font.weight() < QFont.Weight.DemiBold else QFont.Weight.Bold)
        case StyleKind.ITALIC:
            form.setFontItalic(True)
        case StyleKind.SUPERSCRIPT:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        case StyleKind.SUBSCRIPT:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        case StyleKind.CODE:
            form.setFontFamilies(["JetBrains Mono", "Noto Sans Mono", "monospace"])
        case StyleKind.HIDDEN:
            form.setFontStrikeOut(True)
            form.setForeground(QColor(HIDDEN_GREY))
        case StyleKind.STRIKE:
            form.setFontStrikeOut(True)
        case StyleKind.LINK | StyleKind.NOTE:
            pass
    ranged = QTextLayout.FormatRange()
    ranged.start = part.utf16(style.start)
    ranged.length = part.utf16(style.end) - ranged.start
    ranged.format = form
    return ranged
