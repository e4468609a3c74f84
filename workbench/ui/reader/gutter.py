"""The gutter: numbers of sections and paragraphs, and where pages begin."""

from bisect import bisect_left

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from workbench.ui.reader.flow import Flow
from workbench.ui.reader.geometry import caret_rect
from workbench.ui.reader.layout import RowLayout
from workbench.ui.reader.looks import Looks

EDGE = 24
NARROW = 34
BELOW = 17
"""Pixels by which a paragraph's number stands below the page that begins in its first line."""


def edge_of(gutter: int) -> int:
    """Return the pixels between what stands in the gutter and the text: less in a narrow gutter, which needs its room."""
    return max(8, min(EDGE, gutter - NARROW))


class GutterPainter:
    """Paints beside a row what people call its place by. page_word: the word before a page's number, such as ``p.``."""

    def __init__(self, looks: Looks, flow: Flow, page_word: str) -> None:
        """Keep the looks and the flow."""
        self._looks, self._flow, self._page_word = looks, flow, page_word
        self._font = flow.metrics.frame_font(12)
        self._pages = flow.document.pages

    def paint(self, painter: QPainter, laid: RowLayout, gutter: int) -> None:
        """Paint the gutter of a row whose top left (of the text) is the painter's origin; gutter: its width."""
        number, section = self._flow.rows.number(laid.row), self._flow.rows.section(laid.row)
        words = f"§ {section}" if section else "" if number is None else str(number)
        first = laid.parts[0]
        painter.setFont(self._font)
        begun: dict[float, list[int]] = {}
        for page in self._pages_in(laid):
            begun.setdefault(laid.span_of_line(self._flow.document.pages[page])[0], []).append(page)
            self._mark(painter, laid, self._flow.document.pages[page])
        for top, pages in begun.items():
            painter.setPen(self._looks.colour("accent"))
            box = QRectF(-gutter, top, gutter - edge_of(gutter), first.face.line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._said(pages))
        if words:
            painter.setPen(self._looks.colour("text3"))
            top = first.y
            height = first.face.line
            below = top in begun
            box = QRectF(-gutter, top + (BELOW if below else 0), gutter - edge_of(gutter), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _said(self, pages: list[int]) -> str:
        """Return the words of the pages that begin in one line: of several, all but the last hold no text."""
        labels = [self._flow.document.page_label(page + 1) for page in (pages[0], pages[-1])]
        return f"{self._page_word} {'–'.join(dict.fromkeys(labels))}".strip()

    def _mark(self, painter: QPainter, laid: RowLayout, offset: int) -> None:
        """Paint a line of 1 px in the text where a page begins within a row."""
        if offset > laid.start:
            band = caret_rect(laid, offset)
            painter.fillRect(QRectF(round(band.left()) - 1, band.top(), 1, band.height()), self._looks.colour("text3"))

    def _pages_in(self, laid: RowLayout) -> range:
        """Return the indexes of the pages that begin within the row, or in white space just before it."""
        after = self._flow.rows.ends[laid.row - 1] if laid.row else -1
        return range(bisect_left(self._pages, after), bisect_left(self._pages, max(laid.end, laid.start + 1)))
