"""From a stretch of a PDF's text to its rectangles on the pages."""

import ctypes
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from workbench.model.document import Area, Document
from workbench.model.span import Span
from workbench.sources.pdf import open_pdf

Rectangle = tuple[int, float, float, float, float]
"""Page from 1; x0, y0, x1, y1 in points of the unturned page from the bottom left."""


def rectangles(original: bytes, document: Document, span: Span, password: str | None = None) -> list[Rectangle]:
    """Return a rectangle for each line that the stretch covers, page by page in the order of the text.

    Opens the PDF in this process: give it only originals that were read before. Raises Damaged, Encrypted, WrongPassword.
    """
    return rectangles_of(original, document, (span,), password)[0]


def rectangles_of(
    original: bytes, document: Document, spans: Sequence[Span], password: str | None = None
) -> list[list[Rectangle]]:
    """Return the rectangles of many stretches, each as rectangles() does; the PDF is opened once, and so is each page."""
    wanted = [_places(document, span) for span in spans]
    areas = sorted(document.areas, key=lambda area: area.offset)
    found = [_lined(_apart(areas, span)) for span in spans]
    pages: defaultdict[int, list[int]] = defaultdict(list)
    for index, places in enumerate(wanted):
        for page in places:
            pages[page].append(index)
    if pages:
        pdf = open_pdf(original, password)
        try:
            for page in sorted(pages):
                boxes = _on_page(pdf, page, [wanted[index][page] for index in pages[page]])
                for index, box in zip(pages[page], boxes, strict=True):
                    found[index] += box
        finally:
            pdf.close()
    return [sorted(each, key=lambda rectangle: rectangle[0]) for each in found]


def _apart(areas: Sequence[Area], span: Span) -> list[Rectangle]:
    """Return the areas, sorted and not overlapping, that a stretch touches."""
    at = max(0, bisect_right(areas, span.start, key=lambda area: area.offset) - 1)
    upto = bisect_right(areas, span.end - 1, key=lambda area: area.offset)
    touched = (area for area in areas[at:upto] if area.offset + area.length > span.start)
    return [(area.page, area.x0, area.y0, area.x1, area.y1) for area in touched]


def _places(document: Document, span: Span) -> dict[int, list[int]]:
    """Return pdfium's indexes of a stretch's characters by page; the runs of the map follow each other in the text."""
    found: dict[int, list[int]] = {}
    at = max(0, bisect_right(document.page_map, span.start, key=lambda run: run.offset) - 1)
    for run in document.page_map[at:]:
        if run.offset >= span.end:
            break
        first, last = max(run.offset, span.start), min(run.offset + run.length, span.end)
        if first < last and run.first >= 0:
            skipped = first - run.offset
            found.setdefault(run.page, []).extend(range(run.first + skipped, run.first + skipped + last - first))
    return found


def _lined(boxes: Iterable[Rectangle]) -> list[Rectangle]:
    """Return boxes with those put together that follow each other on a line, as recognised words do."""
    found: list[Rectangle] = []
    for fresh in boxes:
        if found and found[-1][0] == fresh[0] and _same_line(found[-1], fresh):
            found[-1] = _joined(found[-1], fresh)
        else:
            found.append(fresh)
    return found


def _on_page(pdf: Any, number: int, stretches: Sequence[Sequence[int]]) -> list[list[Rectangle]]:
    """The boxes of characters, those of one line put together; loose boxes, so that all letters of a line are as high."""
    page = pdf[number - 1]
    textpage = page.get_textpage()
    try:
        return [_boxes(textpage.raw, number, places) for places in stretches]
    finally:
        textpage.close()
        page.close()


def _boxes(raw: Any, number: int, places: Sequence[int]) -> list[Rectangle]:
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()
    found: list[Rectangle] = []
    for place in places:
        if not pdfium.FPDFText_GetLooseCharBox(raw, place, ctypes.byref(box)) or box.right <= box.left:
            continue
        fresh = (number, float(box.left), float(box.bottom), float(box.right), float(box.top))
        if found and _same_line(found[-1], fresh):
            found[-1] = _joined(found[-1], fresh)
        else:
            found.append(fresh)
    return found


def _same_line(one: Rectangle, other: Rectangle) -> bool:
    """Tell whether a character stands next to a stretch: its middle as high, and no further off than two letters' height."""
    _, x0, y0, x1, y1 = one
    height = max(y1 - y0, other[4] - other[2])
    level = y0 - 0.3 * height <= (other[2] + other[4]) / 2 <= y1 + 0.3 * height
    return level and other[1] - x1 < 2 * height and x0 - other[3] < 2 * height


def _joined(one: Rectangle, other: Rectangle) -> Rectangle:
    return one[0], min(one[1], other[1]), min(one[2], other[2]), max(one[3], other[3]), max(one[4], other[4])
