"""Citations in prose: how `[3]` is painted, found under the mouse, and how a passage is dragged."""

from PySide6.QtCore import QMimeData, QRegularExpression
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from workbench.ui.theme.tokens import Tokens

PASSAGE = "application/x-workbench-passage"
"""The id of a dragged passage, in figures."""

CITATION = QRegularExpression(r"\[\s*(\d{1,9}(?:\s*[,;]\s*\d{1,9})*)\s*\]")
_NUMBER = QRegularExpression(r"\d+")


def passage_data(passage_id: int, words: str) -> QMimeData:
    """Return what is dragged when a passage is; elsewhere it drops as its words."""
    data = QMimeData()
    data.setData(PASSAGE, str(passage_id).encode())
    data.setText(words)
    return data


def passage_in(data: QMimeData) -> int | None:
    """Return the dragged passage; None if it is something else or damaged."""
    try:
        return int(bytes(data.data(PASSAGE).data())) if data.hasFormat(PASSAGE) else None
    except ValueError:
        return None


def number_at(paragraph: str, at: int) -> int | None:
    """Return the number cited at a place (UTF-16 units) of a paragraph, the nearest of several in one bracket."""
    found = CITATION.globalMatch(paragraph)
    while found.hasNext():
        match = found.next()
        if match.capturedStart() <= at <= match.capturedEnd():
            return _nearest(match.captured(), at - match.capturedStart())
    return None


def _nearest(bracket: str, at: int) -> int:
    numbers = _NUMBER.globalMatch(bracket)
    best, distance = 0, 1 << 30
    while numbers.hasNext():
        match = numbers.next()
        away = max(match.capturedStart() - at, at - match.capturedEnd(), 0)
        if away < distance:
            best, distance = int(match.captured()), away
    return best


class CitationPainter(QSyntaxHighlighter):
    """Marks citations: accent on its soft fill; numbers that cite nothing in the colour of a warning."""

    def __init__(self, tokens: Tokens, document: QTextDocument) -> None:
        super().__init__(document)
        self._known: frozenset[int] | None = None
        self._formats = QTextCharFormat(), QTextCharFormat()
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for each, ink, fill in zip(self._formats, ("accent", "warn"), ("accent_soft", "warn_soft"), strict=True):
            each.setForeground(tokens.colour(ink))
            each.setBackground(tokens.colour(fill))
            each.setFontFamilies(tokens.type["ui_family"][:-1])
            each.setProperty(QTextCharFormat.Property.FontPixelSize, 13)
        self.rehighlight()

    def set_known(self, numbers: frozenset[int]) -> None:
        """Tell which numbers there are; all count as known before."""
        if numbers != self._known:
            self._known = numbers
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Mark one paragraph."""
        found = CITATION.globalMatch(text)
        while found.hasNext():
            match = found.next()
            numbers = {int(each) for each in match.captured(1).replace(";", ",").split(",")}
            lost = self._known is not None and not numbers <= self._known
            self.setFormat(match.capturedStart(), match.capturedLength(), self._formats[lost])
