"""Pages of a PDF as pictures, their letters and links, and the places that a preview bears; pdfium goes through one lock."""

import ctypes
import threading
from dataclasses import dataclass
from typing import Any, Self

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from workbench.ui.briefs.page_letters import Letters
from workbench.ui.briefs.page_places import Places, read_places

LOCK = threading.RLock()
"""pdfium keeps state for the whole process: no two calls at once."""

PLACES = "places.json"
"""The attachment in which a preview says where each place stands."""

_URI = 3
"""An action that leads to an address (PDF 32000-1, 12.6.4.7), as pdfium numbers it."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads: an address (a preview's citations: ``passage:3``), else a page from 0, -1 for none."""

    address: str = ""
    page: int = -1


class Pages:
    """An open PDF. sizes: width and height of each page in points (1/72 inch); places: see page_places. close() it."""

    def __init__(self, pdf: bytes) -> None:
        """Raises pypdfium2.PdfiumError if the bytes are no PDF."""
        import pypdfium2

        with LOCK:
            self._document: Any = pypdfium2.PdfDocument(pdf)
            self.sizes: tuple[tuple[float, float], ...] = tuple(
                self._document.get_page_size(number) for number in range(len(self._document))
            )
            self.places: Places = read_places(_attached(self._document), self.sizes)

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, page: int, scale: float) -> QImage:
        """Return a page as picture; scale: pixels a point. An empty picture once closed."""
        with LOCK:
            if self._document is None or page >= len(self.sizes):
                return QImage()
            loaded = self._document[page]
            try:
                bitmap = loaded.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
                try:
                    form = QImage.Format.Format_RGBX8888
                    return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
                finally:
                    bitmap.close()
            finally:
                loaded.close()

    def letters(self, page: int) -> Letters:
        """Return a page's letters; none once closed."""
        with LOCK:
            if self._document is None or page >= len(self.sizes):
                return Letters()
            loaded = self._document[page]
            text = loaded.get_textpage()
            try:
                return _letters(text, self.sizes[page][1])
            finally:
                text.close()
                loaded.close()

    def link(self, page: int, point: QPointF) -> Link:
        """Return the link at a point of a page, in points from the upper left corner; an empty one if there is none."""
        with LOCK:
            if self._document is None or page >= len(self.sizes):
                return Link()
            loaded = self._document[page]
            try:
                return _link(self._document.raw, loaded.raw, point.x(), self.sizes[page][1] - point.y())
            finally:
                loaded.close()

    def close(self) -> None:
        """Give the PDF's memory back."""
        with LOCK:
            if self._document is not None:
                self._document.close()
                self._document = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _attached(document: Any) -> bytes:
    """Return the places that a preview bears, an empty list of them otherwise."""
    for number in range(document.count_attachments()):
        attachment = document.get_attachment(number)
        if attachment.get_name().rpartition("/")[2] == PLACES:
            return bytes(attachment.get_data())
    return b"[]"


def _letters(text: Any, height: float) -> Letters:
    import pypdfium2.raw as pdfium

    count = text.count_chars()
    words = "".join(_letter(pdfium.FPDFText_GetUnicode(text.raw, index)) for index in range(count))
    edge = pdfium.FS_RECTF()
    boxes = []
    for index in range(count):  # a line's letters all have its height: a selection has no ragged edge
        known = not words[index].isspace() and pdfium.FPDFText_GetLooseCharBox(text.raw, index, ctypes.byref(edge))
        boxes.append(
            QRectF(edge.left, height - edge.top, edge.right - edge.left, edge.top - edge.bottom) if known else QRectF()
        )
    return Letters(words, tuple(boxes))


def _letter(point: int) -> str:
    """Return a letter of its code point; one that is none, as broken files may have, as U+FFFD."""
    return chr(point) if 0 < point <= 0x10FFFF and not 0xD800 <= point < 0xE000 else "\ufffd"


def _link(document: Any, page: Any, x: float, y: float) -> Link:
    import pypdfium2.raw as pdfium

    link = pdfium.FPDFLink_GetLinkAtPoint(page, x, y)
    if not link:
        return Link()
    target = pdfium.FPDFLink_GetDest(document, link)
    if target:
        return Link(page=int(pdfium.FPDFDest_GetDestPageIndex(document, target)))
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != _URI:
        return Link()
    size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    words = ctypes.create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(document, action, words, size)
    return Link(words.value.decode("ascii", "replace"))
