"""Fonts, line heights and spaces of each kind of row, for one reading style."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from workbench.model.document import Block, BlockKind
from workbench.ui.reader.rows import Rows
from workbench.ui.reader.style import BOTTOM_PAD, TOP_PAD, ReadingStyle

SAMPLE = "The quick brown fox jumps over the lazy dog, and 37 others follow it across the border by the end of May."


@dataclass(frozen=True, slots=True)
class Face:
    """How a kind of row is set: font, line height, space above and below, indent left and right (pixels)."""

    font: QFont
    line: int
    above: int
    below: int
    left: int
    right: int
    ascent: float
    descent: float
    letter: float

    @property
    def baseline(self) -> float:
        """Return where the baseline of a plain line stands, from the top of the line box."""
        return (self.line - self.ascent - self.descent) / 2 + self.ascent


def font_of(families: list[str], pixels: float, weight: int = 400) -> QFont:
    """Return a font of so many pixels, also fractions of them; the first family that is there is taken."""
    font = QFont()
    font.setFamilies(families)
    screen = QGuiApplication.primaryScreen()
    if pixels == int(pixels) or screen is None:
        font.setPixelSize(max(1, round(pixels)))
    else:
        font.setPointSizeF(pixels * 72 / screen.logicalDotsPerInchY())
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


class Metrics:
    """Faces by kind of row, made once for a style."""

    def __init__(self, style: ReadingStyle) -> None:
        """Keep the style; fonts are made on first use."""
        self.style = style
        self._faces: dict[tuple[BlockKind, int, bool], Face] = {}

    @cached_property
    def reading_families(self) -> list[str]:
        """Return the families of what comes from a source, best first."""
        return [self.style.family, self.style.fallback, "serif", self.style.frame_family]

    @cached_property
    def frame_families(self) -> list[str]:
        """Return the families of what the program says, best first."""
        return [self.style.frame_family, self.style.frame_fallback, "sans-serif"]

    def frame_font(self, pixels: float, weight: int = 400) -> QFont:
        """Return the frame's font, for gutter and margin."""
        return font_of(self.frame_families, pixels, weight)

    def face(self, block: Block) -> Face:
        """Return the face of a block."""
        level = block.level if block.kind in _BY_LEVEL else 0
        key = block.kind, level, block.header
        face = self._faces.get(key)
        if face is None:
            face = self._faces[key] = self._make(*key)
        return face

    def _make(self, kind: BlockKind, level: int, header: bool) -> Face:
        size, line, weight, above, below, left, right = _measure(kind, level)
        scale = self.style.scale
        families = self.reading_families
        if kind is BlockKind.TABLE_CELL and header:
            families, size, weight = self.frame_families, 12.5, 600
        elif kind is BlockKind.CODE:
            families = ["JetBrains Mono", "Noto Sans Mono", "monospace"]
        font = font_of(families, round(size * scale * 2) / 2, weight)
        if kind is BlockKind.CAPTION or (kind is BlockKind.HEADING and level >= 5):
            font.setItalic(True)
        elif kind is BlockKind.TABLE_CELL:
            font.setFeature(QFont.Tag("tnum"), 1)
        metrics = QFontMetricsF(font)
        box = round(line * (self.style.line / 28))
        letter = metrics.horizontalAdvance(SAMPLE) / len(SAMPLE)
        return Face(font, box, above, below, left, right, metrics.ascent(), metrics.descent(), letter)

    def above(self, rows: Rows, row: int) -> int:
        """Return the space above a row."""
        face = self.face(rows.block(row))
        if not row:
            return TOP_PAD
        if rows.continues(row):
            return 0
        kind, before = rows.kind(row), rows.kind(row - 1)
        extra = 10 if rows.begins_notes(row) else 0
        if kind is BlockKind.TABLE_CELL and before is not BlockKind.TABLE_CELL:
            extra = 4
        elif kind is not before:
            extra = max(extra, _AFTER.get(before, 0))
        return face.above + extra

    def below(self, rows: Rows, row: int) -> int:
        """Return the space below a row."""
        if row == len(rows) - 1:
            return BOTTOM_PAD
        if rows.is_continued(row):
            return 0
        below = self.face(rows.block(row)).below
        if rows.kind(row) is BlockKind.PARAGRAPH and rows.kind(row + 1) is BlockKind.LIST_ITEM:
            return min(below, 6)
        return below


_AFTER = {
    BlockKind.TABLE_CELL: 14, BlockKind.LIST_ITEM: 10, BlockKind.FOOTNOTE: 14, BlockKind.MESSAGE_HEADER: 16,
    BlockKind.DEFINITION: 6,
}  # fmt: skip
"""Space below the last of several blocks of a kind, before one of another."""

_BY_LEVEL = frozenset({BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.DEFINITION})
# 4 and below are as large as the text: 4 upright, 5 slanted, 6 slanted and light, so that each can be told.
_HEADINGS = {1: (26.0, 34, 600), 2: (21.0, 28, 600), 3: (19.0, 28, 600), 6: (17.0, 28, 400)}


def _measure(kind: BlockKind, level: int) -> tuple[float, int, int, int, int, int, int]:
    """Return size, line box, weight, space above, below, indent left, right."""
    depth = max(0, level - 1)
    if kind is BlockKind.HEADING:
        size, line, weight = _HEADINGS.get(max(1, level), (17.0, 28, 600))
        return size, line, weight, 18, 9, 0, 0
    if kind is BlockKind.LIST_ITEM:
        return 17.0, 28, 400, 2, 2, 26 + 24 * min(depth, 8), 0
    if kind is BlockKind.DEFINITION:
        return 17.0, 28, 400, 0, 8, 26 * max(1, min(level, 8)), 0
    if kind is BlockKind.QUOTATION:
        return 17.0, 28, 400, 0, 14, 28 + 20 * min(depth, 6), 28
    return _PLAIN.get(kind, (17.0, 28, 400, 0, 14, 0, 0))


_PLAIN: dict[BlockKind, tuple[float, int, int, int, int, int, int]] = {
    BlockKind.TABLE_CELL: (15.0, 21, 400, 0, 0, 0, 0),
    BlockKind.CAPTION: (15.0, 22, 400, 2, 14, 0, 0),
    BlockKind.TERM: (17.0, 28, 600, 4, 2, 0, 0),
    BlockKind.CUE: (17.0, 28, 400, 0, 8, 72, 0),
    BlockKind.MESSAGE_HEADER: (14.0, 22, 400, 0, 2, 0, 0),
    BlockKind.ATTACHMENT: (14.0, 22, 400, 2, 4, 26, 0),
    BlockKind.CODE: (14.0, 22, 400, 0, 14, 16, 16),
    BlockKind.FOOTNOTE: (13.5, 21, 400, 3, 4, 20, 0),
    BlockKind.FURNITURE: (12.5, 20, 400, 0, 14, 0, 0),
}
