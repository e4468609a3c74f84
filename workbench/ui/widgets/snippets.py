"""Words of a text in a list: two lines of the reading font, what was found in them boxed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from workbench.analysis.search.context import Snippet
from workbench.model.span import Span
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens, mixed
from workbench.ui.widgets.turning import plainly

SNIPPET_SIZE, SNIPPET_LINE = 14, 20
LINES = 2
BOX_RADIUS = 2.5


class SnippetPainter:
    """Paints snippets in the looks it wears."""

    def __init__(self, tokens: Tokens) -> None:
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._text = font(tokens, "reading", "reading_family")
        self._text.setPixelSize(SNIPPET_SIZE)
        self._found = QFont(self._text)
        self._found.setWeight(QFont.Weight.DemiBold)
        self._fill = mixed(tokens.colour("field"), tokens.colour("warn"), 0.12)

    def paint(self, painter: QPainter, at: QPointF, width: float, made: Snippet, colour: str = "text") -> None:
        """Paint the words on two lines at most; the boxes first, so that they lie behind the letters."""
        painter, at = plainly(painter, at, width)
        layout, ends = self._laid(made, width)
        lines = [layout.lineAt(number) for number in range(min(LINES, layout.lineCount()))]
        painter.setPen(QPen(self._tokens.colour("warn"), 1))
        painter.setBrush(self._fill)
        for line in lines:
            for box in _boxes(line, ends):
                painter.drawRoundedRect(box.translated(at), BOX_RADIUS, BOX_RADIUS)
        painter.setPen(self._tokens.colour(colour))
        for line in lines:
            line.draw(painter, at)

    def _laid(self, made: Snippet, width: float) -> tuple[QTextLayout, list[tuple[int, int]]]:
        """Return the words laid out on LINES lines, the last one shortened if need be, and the pieces in UTF-16 units."""
        layout, pieces = self._lines(made.words, made.pieces, width)
        if layout.lineCount() > LINES:
            cut = len(
                made.words.encode("utf-16-le", "surrogatepass")[: 2 * layout.lineAt(LINES - 1).textStart()].decode("utf-16-le")
            )
            last = QFontMetricsF(self._found).elidedText(made.words[cut:], Qt.TextElideMode.ElideRight, width)
            layout, pieces = self._lines(made.words[:cut] + last, made.pieces, width)
        return layout, pieces

    def _lines(self, words: str, found: Sequence[Span], width: float) -> tuple[QTextLayout, list[tuple[int, int]]]:
        pieces = [(_units(words, piece.start), _units(words, piece.end)) for piece in found]
        layout = QTextLayout(words, self._text)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_bold(start, end, self._found) for start, end in pieces if start < end])
        layout.beginLayout()
        for number in range(LINES + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * SNIPPET_LINE + (SNIPPET_LINE - line.height()) / 2))
        layout.endLayout()
        return layout, pieces


def _units(words: str, at: int) -> int:
    """Return the UTF-16 offset of a code point."""
    return len(words[:at].encode("utf-16-le", "surrogatepass")) // 2


def _bold(start: int, end: int, shape: QFont) -> QTextLayout.FormatRange:
    bold = QTextLayout.FormatRange()
    bold.start, bold.length = start, end - start
    look = QTextCharFormat()
    look.setFont(shape)
    bold.format = look
    return bold


def _boxes(line: QTextLine, pieces: Sequence[tuple[int, int]]) -> list[QRectF]:
    """Return the boxes of the pieces that stand in a line, one for each visual run."""
    found = []
    for start, end in pieces:
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        for run in line.glyphRuns(first, last - first) if first < last else ():
            box = run.boundingRect()
            found.append(QRectF(box.left() - 1.5, line.y() + 0.5, box.width() + 3, SNIPPET_LINE - 1))
    return found
