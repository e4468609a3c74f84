"""Pages of an open PDF as pictures, and the box of every character on them; runs in the worker's process."""

import ctypes
import io
from array import array
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from workbench.sources.errors import Damaged
from workbench.sources.pdf import open_pdf

KEPT = 3
"""Pages kept open, so that the tiles of one page need not read it anew."""

PIXELS_MOST = 48_000_000
"""Pixels of one picture; a wish for more is refused."""

_WHITE = 0xFFFFFFFF
_PAINTING = frozenset({"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI", "INLINE IMAGE", "Tj", "TJ", "'", '"'})
"""Operators that show something (ISO 32000-1, 8.5.3, 8.7, 8.8, 8.9 and 9.4.3)."""


class Tile(NamedTuple):
    """A part of a page's picture, in pixels from its upper left corner."""

    x: int
    y: int
    width: int
    height: int


class PdfPages:
    """An open PDF. Pages are counted from 1; lengths are points (1/72 inch), the page turned and cropped as it is shown."""

    def __init__(self, data: bytes, password: str | None = None) -> None:
        """Raises Damaged, Encrypted and WrongPassword."""
        self._data = data
        self._document = open_pdf(data, password)
        self._password = password
        self._open: OrderedDict[int, Any] = OrderedDict()
        if self._document.get_formtype():
            self._document.init_forms()

    def sizes(self) -> list[tuple[float, float]]:
        """Return width and height of each page; that of an A4 sheet for one that can't be measured."""
        return [self._size(number) for number in range(len(self._document))]

    def _size(self, index: int) -> tuple[float, float]:
        import pypdfium2 as pdfium

        try:
            width, height = self._document.get_page_size(index)
        except pdfium.PdfiumError:
            width = height = 0.0
        return (float(width), float(height)) if width >= 1 and height >= 1 else (595.0, 842.0)

    def draw(self, number: int, scale: float, tile: Tile) -> memoryview:
        """Return a tile's pixels, 4 bytes each (blue, green, red, unused), row by row; scale: pixels a point.

        Raises Damaged with detail ``page`` for a page that can't be read, ``pixels`` for a tile that is none or too large.
        """
        import pypdfium2.raw as pdfium

        if tile.width < 1 or tile.height < 1 or tile.width * tile.height > PIXELS_MOST:
            raise Damaged(kind="pdf", detail="pixels")
        page = self._page(number)
        width, height = page.get_size()
        stride = 4 * tile.width
        pixels = (ctypes.c_ubyte * (stride * tile.height))()
        bitmap = pdfium.FPDFBitmap_CreateEx(tile.width, tile.height, pdfium.FPDFBitmap_BGRx, pixels, stride)
        if not bitmap:
            raise Damaged(kind="pdf", detail="pixels")
        place = (-tile.x, -tile.y, max(1, round(width * scale)), max(1, round(height * scale)), 0, pdfium.FPDF_ANNOT)
        try:
            pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, tile.width, tile.height, _WHITE)
            pdfium.FPDF_RenderPageBitmap(bitmap, page.raw, *place)
            if page.formenv:
                pdfium.FPDF_FFLDraw(page.formenv.raw, bitmap, page.raw, *place)
        finally:
            pdfium.FPDFBitmap_Destroy(bitmap)
        return memoryview(pixels).cast("B")

    def boxes(self, number: int, areas: Iterable[Sequence[float]] = ()) -> "array[float]":
        """Return x0, y0, x1, y1 of each of pdfium's characters, from the upper left corner; all 0 where there is no extent.

        Loose boxes, so that all letters of a line are as high. areas: boxes of the unturned page, from the lower left
        corner (see Area), which follow in the same manner. Raises Damaged.
        """
        import pypdfium2.raw as pdfium

        page = self._page(number)
        place = _placing(page)
        found = array("f")
        box = pdfium.FS_RECTF()
        reference, ask = ctypes.byref(box), pdfium.FPDFText_GetLooseCharBox
        with _text_of(page) as text:
            for index in range(max(0, pdfium.FPDFText_CountChars(text))):
                if ask(text, index, reference) and box.right > box.left:
                    found.extend(place(box.left, box.bottom, box.right, box.top))
                else:
                    found.extend((0.0, 0.0, 0.0, 0.0))
        for area in areas:
            found.extend(place(*area))
        return found

    def _page(self, number: int) -> Any:
        """Return a page, read if it is not open; raises Damaged for one that can't be read or that only seems to be empty."""
        import pypdfium2 as pdfium

        if number in self._open:
            self._open.move_to_end(number)
            return self._open[number]
        try:
            page = self._document[number - 1]
        except (pdfium.PdfiumError, IndexError) as error:
            raise Damaged(kind="pdf", detail="page") from error
        if next(iter(page.get_objects(max_depth=1)), None) is None and self._is_broken(number):
            page.close()
            raise Damaged(kind="pdf", detail="page")
        self._open[number] = page
        while len(self._open) > KEPT:
            self._open.popitem(last=False)[1].close()
        return page

    def _is_broken(self, number: int) -> bool:
        """Tell whether a page on which pdfium found nothing should show something: pdfium says nothing of broken contents."""
        import pikepdf

        try:
            with pikepdf.open(io.BytesIO(self._data), password=self._password or "") as pdf:
                page = pdf.pages[number - 1]
                if "/Contents" not in page.obj:
                    return False
                operators = [str(command.operator) for command in pikepdf.parse_content_stream(page)]
        except (pikepdf.PdfError, IndexError, ValueError, TypeError):
            return True
        return bool(_PAINTING.intersection(operators)) or operators.count("BT") != operators.count("ET")

    def close(self) -> None:
        """Give the memory back."""
        for page in self._open.values():
            page.close()
        self._open.clear()
        self._document.close()


@contextmanager
def _text_of(page: Any) -> Iterator[Any]:
    text = page.get_textpage()
    try:
        yield text.raw
    finally:
        text.close()


def _placing(page: Any) -> Any:
    """Return the function that turns a box of the unturned page (left, bottom, right, top) into one of the page as shown."""
    left, bottom, right, top = page.get_bbox()
    turn = page.get_rotation()
    if turn == 90:
        return lambda x0, y0, x1, y1: (y0 - bottom, x0 - left, y1 - bottom, x1 - left)
    if turn == 180:
        return lambda x0, y0, x1, y1: (right - x1, y0 - bottom, right - x0, y1 - bottom)
    if turn == 270:
        return lambda x0, y0, x1, y1: (top - y1, right - x1, top - y0, right - x0)
    return lambda x0, y0, x1, y1: (x0 - left, top - y1, x1 - left, top - y0)
