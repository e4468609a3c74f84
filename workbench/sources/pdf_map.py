"""From a stretch of a PDF's text to its rectangles on the pages."""

import ctypes
from collections.abc import Iterable
from typing import Any

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.sources.pdf import open_pdf

Rectangle = tuple[int, float, float, float, float]
"""Page from 1; x0, y0, x1, y1 in points of the unturned page from the bottom left."""


def rectangles(original: bytes, document: Document, span: Span, password: str | None = None) -> list[Rectangle]:
    """Return a rectangle for each line that the stretch covers, page by page in the order of the text.

    Opens the PDF in this process: give it only originals that were read before. Raises Damaged, Encrypted, WrongPassword.
    """
    placed = [area for area in document.areas if area.offset < span.end and area.offset + area.length > span.start]
    apart: list[Rectangle] = [(area.page, area.x0, area.y0, area.x1, area.y1) for area in placed]
    wanted: dict[int, list[int]] = {}
    for run in document.page_map:
        first, last = max(run.offset, span.start), min(run.offset + run.length, span.end)
        if first < last and run.first >= 0:
            skipped = first - run.offset
            wanted.setdefault(run.page, []).extend(range(run.first + skipped, run.first + skipped + last - first))
    if not wanted:
        return _lined(apart)
    pdf = open_pdf(original, password)
    try:
        found = [rectangle for page, places in wanted.items() for rectangle in _on_page(pdf, page, places)]
        return sorted([*found, *_lined(apart)], key=lambda rectangle: rectangle[0])
    finally:
        pdf.close()


def _lined(boxes: Iterable[Rectangle]) -> list[Rectangle]:
    """Return boxes with those put together that follow each other on a line, as recognised words do."""
    found: list[Rectangle] = []
    for fresh in boxes:
        if found and found[-1][0] == fresh[0] and _same_line(found[-1], fresh):
            found[-1] = _joined(found[-1], fresh)
        else:
            found.append(fresh)
    return found


def _on_page(pdf: Any, number: int, places: list[int]) -> list[Rectangle]:
    """The boxes of characters, those of one line put together; loose boxes, so that all letters of a line are as high."""
    import pypdfium2.raw as pdfium

    page = pdf[number - 1]
    textpage = page.get_textpage()
    box = pdfium.FS_RECTF()
    found: list[Rectangle] = []
    try:
        for place in places:
            if not pdfium.FPDFText_GetLooseCharBox(textpage.raw, place, ctypes.byref(box)) or box.right <= box.left:
                continue
            fresh = (number, float(box.left), float(box.bottom), float(box.right), float(box.top))
            if found and _same_line(found[-1], fresh):
                found[-1] = _joined(found[-1], fresh)
            else:
                found.append(fresh)
    finally:
        textpage.close()
        page.close()
    return found


def _same_line(one: Rectangle, other: Rectangle) -> bool:
    """Tell whether a character stands next to a stretch: its middle as high, and no further off than two letters' height."""
    _, x0, y0, x1, y1 = one
    height = max(y1 - y0, other[4] - other[2])
    level = y0 - 0.3 * height <= (other[2] + other[4]) / 2 <= y1 + 0.3 * height
    return level and other[1] - x1 < 2 * height and x0 - other[3] < 2 * height


def _joined(one: Rectangle, other: Rectangle) -> Rectangle:
    return one[0], min(one[1], other[1]), min(one[2], other[2]), max(one[3], other[3]), max(one[4], other[4])
