"""The looks of a prose document that are no part of what it says: heads, quotations, and waves under what a rule finds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument

from workbench.ui.briefs.prose.formats import BOLD, KIND, SHOWN, shape_of
from workbench.ui.briefs.prose.pieces import Shape
from workbench.ui.theme.tokens import Tokens

SIZES = (4, 2, 0)
"""Pixels by which a head of level 1, 2, 3 is larger than the prose."""

INKS = {"error": "danger", "warning": "warn", "note": "accent"}
"""The colour of a wave, by how grave what is found is."""


@dataclass
class Wave:
    """A finding's place, which moves with the text while it is written."""

    id: object
    severity: str
    begin: QTextCursor
    end: QTextCursor


def wave_at(document: QTextDocument, begin: int, end: int, severity: str, finding_id: object) -> Wave:
    """Return a wave between two positions of a document."""
    first, last = QTextCursor(document), QTextCursor(document)
    first.setPosition(begin)
    last.setPosition(max(end, begin))
    last.setKeepPositionOnInsert(True)
    return Wave(finding_id, severity, first, last)


class Waves(QSyntaxHighlighter):
    """Dresses the blocks of one document; size: of the prose, in pixels."""

    def __init__(self, document: QTextDocument, tokens: Tokens, size: int) -> None:
        super().__init__(document)
        self._tokens, self._size = tokens, size
        self.waves: list[Wave] = []

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.rehighlight()

    def show_waves(self, waves: Sequence[Wave]) -> None:
        """Keep these, and no longer the others; the field paints them."""
        self.waves = list(waves)

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Dress one block."""
        block = self.currentBlock()
        line = shape_of(block.blockFormat())
        if line.shape is Shape.HEADING:
            head = QTextCharFormat()
            head.setProperty(QTextCharFormat.Property.FontPixelSize, self._size + SIZES[min(line.level, 3) - 1])
            head.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, 2 * len(text), head)
        if line.shape is Shape.FIGURE:
            caption = QTextCharFormat()
            caption.setForeground(self._tokens.colour("text2"))
            caption.setProperty(QTextCharFormat.Property.FontPixelSize, self._size - 3)
            self.setFormat(0, 2 * len(text), caption)
        for stretch in block.textFormats():
            form = stretch.format.toCharFormat()
            if form.property(SHOWN):
                self.setFormat(stretch.start, stretch.length, self._quoted(form))

    def _quoted(self, form: QTextCharFormat) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(self._tokens.colour("panel"))
        made.setForeground(self._tokens.colour("text" if form.property(KIND) else "text2"))
        if form.property(BOLD):
            made.setFontWeight(QFont.Weight.Bold)
        return made
