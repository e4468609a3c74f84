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
        lines: set[float] = set()
        painter.setFont(self._font)
        for page in self._pages_in(laid):
            top, bottom = laid.span_of_line(self._flow.document.pages[page])
            lines.add(top)
            painter.setPen(self._looks.colour("accent"))
            shared = 4 if words and top == first.y else 0
            box = QRectF(-gutter, top - shared, gutter - edge_of(gutter), bottom - top)
            said = f"{self._page_word} {self._flow.document.page_label(page + 1)}".strip()
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
            self._mark(painter, laid, self._flow.document.pages[page])
        if words:
            painter.setPen(self._looks.colour("text3"))
            top = first.y
            height = first.face.line
            below = top in lines
            box = QRectF(-gutter, top + (12 if below else 0), gutter - edge_of(gutter), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _mark(self, painter: QPainter, laid: RowLayout, offset: int) -> None:
        """Paint a line of 1 px in the text where a page begins within a row."""
        if offset > laid.start:
            band = caret_rect(laid, offset)
            painter.fillRect(QRectF(round(band.left()) - 1, band.top(), 1, band.height()), self._looks.colour("text3"))

    def _pages_in(self, laid: RowLayout) -> range:
        """Return the indexes of the pages that begin within the row, or in white space just before it."""
        after = self._flow.rows.ends[laid.row - 1] if laid.row else -1
        return range(bisect_left(self._pages, after), bisect_left(self._pages, max(laid.end, laid.start + 1)))
