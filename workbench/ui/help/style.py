"""How a page of the guide looks: fonts, sizes and colours by kind of block, in the reading measure, at a zoom."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from workbench.ui.theme.tokens import Tokens

BOX = QTextFormat.Property.UserProperty + 1
"""Of blocks: the number of the box they stand in; below 0 for what is typed letter by letter."""
KEY = QTextFormat.Property.UserProperty + 2
"""Of characters: they are a key, which is drawn in a box."""
HEADS = {1: ("page", 29, 38, 0, 10), 2: ("head", 21, 28, 30, 8), 3: ("head", 17, 26, 20, 4), 4: ("head", 17, 26, 16, 4)}
"""By level: what it is, letters and line in px, space above and below."""

GAP = 12
"""Pixels below a paragraph."""
PAD = 14
"""Pixels within a box, left and right."""


@dataclass(frozen=True, slots=True)
class Style:
    """Looks at a zoom, 1.0 as the tokens say. All measures are px."""

    tokens: Tokens
    zoom: float = 1.0
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    """Of the page's language: a sentence that begins with a command in other letters runs as its page does."""

    def px(self, size: float) -> int:
        """Return a size at the zoom."""
        return max(1, round(size * self.zoom))

    @property
    def column(self) -> int:
        """The width of the column, which keeps its letters to a line at every zoom."""
        return self.px(self.tokens.reader["column_default"])

    def letters(self, size: float, role: str = "text", family: str = "reading_family", weight: int = 400) -> QTextCharFormat:
        """Return the looks of letters."""
        made = QTextCharFormat()
        shape = QFont(self.tokens.type[family][:-1])
        shape.setPixelSize(self.px(size))
        shape.setWeight(QFont.Weight(weight))
        shape.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        made.setFont(shape)
        made.setForeground(self.tokens.colour(role))
        return made

    def text(self) -> QTextCharFormat:
        """Return the looks of running text."""
        return self.letters(self.tokens.type["reading"]["size"])

    def small(self, role: str = "text2") -> QTextCharFormat:
        """Return the looks of captions, notes and cells."""
        return self.letters(14, role)

    def head(self, level: int) -> QTextCharFormat:
        """Return the looks of a heading."""
        return self.letters(HEADS[min(level, 4)][1], weight=600)

    def code(self, looks: QTextCharFormat) -> QTextCharFormat:
        """Return other looks as those of what is typed letter by letter."""
        size = looks.font().pixelSize() / self.zoom
        return self.letters(size * 0.86, family="mono_family")

    def key(self, looks: QTextCharFormat) -> QTextCharFormat:
        """Return other looks as those of a key."""
        size = looks.font().pixelSize() / self.zoom
        made = self.letters(size * 0.78, "text", "ui_family", 500)
        made.setProperty(KEY, True)
        return made

    def paragraph(self, line: float = 0, above: float = 0, below: float = GAP) -> QTextBlockFormat:
        """Return the looks of a block; line: px from line to line, the running text's by default."""
        made = QTextBlockFormat()
        made.setLayoutDirection(self.direction)
        height = self.px(line or self.tokens.type["reading"]["line"])
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        made.setTopMargin(self.px(above) if above else 0)
        made.setBottomMargin(self.px(below) if below else 0)
        return made

    def heading(self, level: int) -> QTextBlockFormat:
        """Return the looks of a heading's block."""
        _, _, line, above, below = HEADS[min(level, 4)]
        made = self.paragraph(line, above, below)
        made.setHeadingLevel(level)
        return made

    def boxed(self, made: QTextBlockFormat, number: int) -> QTextBlockFormat:
        """Return a block's looks within a box."""
        made.setProperty(BOX, number)
        made.setLeftMargin(self.px(PAD + 4))
        made.setRightMargin(self.px(PAD))
        return made

    def picture(self) -> QTextBlockFormat:
        """Return the looks of a picture's block, as high as the picture."""
        made = QTextBlockFormat()
        made.setTopMargin(self.px(6))
        made.setBottomMargin(self.px(8))
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made
