"""Tagged PDF: the quotations of its pages (ISO 32000-2, 14.8.4.7.2) and the numbers of passages that link to the annex.

Which marked content makes up an element stands in the structure tree; what is drawn in it, in the pages' content.
"""

import ctypes
import io
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

Place = tuple[int, int]
"""The index of a page and the number of a stretch of marked content on it."""

Pages = dict[Any, int]
"""Indexes of pages by the number and generation of their objects."""

_MOST = 2_000_000
"""Elements of a structure tree that are looked at."""


def marked_content(data: bytes) -> tuple[tuple[str, ...] | None, tuple[int, ...]]:
    """Return the words of each quotation, None if the file is not tagged, and the numbers of passages that are links.

    A link whose words are figures alone leads to a passage of the annex, or from there back to a page: then it is that
    page's number. Raises what pikepdf and pdfium raise for a damaged file.
    """
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        if "/StructTreeRoot" not in document.Root:
            return None, ()
        pages: Pages = {page.objgen: index for index, page in enumerate(document.pages)}
        quotes: list[list[Place]] = []
        links: list[tuple[list[Place], int]] = []
        for element in _elements(document.Root.StructTreeRoot.get("/K")):
            kind = str(element.get("/S", ""))
            if kind == "/Quote":
                quotes.append(_places(element, pages))
            elif kind == "/Link":
                links.append((_places(element, pages), _target(element, pages)))
    drawn = _drawn(data, {place for places in (*quotes, *(each for each, _ in links)) for place in places})
    quoted = tuple("".join(drawn.get(place, "") for place in places) for places in quotes)
    named = (
        ("".join(drawn.get(place, "") for place in places).strip()[:9], page, bool(places) and places[0][0] < page)
        for places, page in links
    )
    numbers = {int(words) for words, page, is_ahead in named if words.isdecimal() and (is_ahead or int(words) != page + 1)}
    return quoted, tuple(sorted(numbers))


def _elements(kids: Any) -> Iterator[Any]:
    """Yield the elements of a structure tree, each before what is in it; what is a loop ends."""
    import pikepdf

    left = [kids]
    for _ in range(_MOST):
        if not left:
            return
        each = left.pop()
        if isinstance(each, pikepdf.Array):
            left += reversed(list(each))
        elif isinstance(each, pikepdf.Dictionary) and "/S" in each:
            yield each
            if "/K" in each:
                left.append(each.K)


def _places(element: Any, pages: Pages) -> list[Place]:
    """Return the marked content of an element and of what is in it, in its order."""
    import pikepdf

    found: list[Place] = []
    left: list[tuple[Any, int]] = [(element, -1)]
    for _ in range(_MOST):
        if not left:
            return found
        each, page = left.pop()
        if isinstance(each, int):
            found.append((page, each))
        elif isinstance(each, pikepdf.Array):
            left += [(kid, page) for kid in reversed(list(each))]
        elif isinstance(each, pikepdf.Dictionary):
            page = pages.get(each.Pg.objgen, -1) if "/Pg" in each else page
            if "/MCID" in each:
                found.append((page, int(each.MCID)))
            elif "/K" in each:
                left.append((each.K, page))
    return found


def _target(element: Any, pages: Pages) -> int:
    """Return the page to which a link's annotation leads, -1 if to none."""
    import pikepdf

    kids = element.get("/K")
    for kid in list(kids) if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid:
            destination = kid.Obj.get("/Dest")
            if isinstance(destination, pikepdf.Array) and len(destination):
                return pages.get(destination[0].objgen, -1)
    return -1


def _drawn(data: bytes, wanted: set[Place]) -> dict[Place, str]:
    """Return the words that are drawn in stretches of marked content."""
    import pypdfium2
    from pypdfium2 import raw

    found: defaultdict[Place, str] = defaultdict(str)
    with pypdfium2.PdfDocument(data) as document:
        for index in sorted({page for page, _ in wanted if 0 <= page < len(document)}):
            page = document[index]
            words = page.get_textpage()
            for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                place = (index, raw.FPDFPageObj_GetMarkedContentID(each.raw))
                if place in wanted:
                    found[place] += _words(each.raw, words.raw)
    return found


def _words(text: Any, page: Any) -> str:
    """Return what a text object of a page says (UTF-16, with a zero at its end)."""
    from pypdfium2 import raw

    size = raw.FPDFTextObj_GetText(text, page, None, 0)
    held = ctypes.create_string_buffer(max(2, size))
    raw.FPDFTextObj_GetText(text, page, ctypes.cast(held, ctypes.POINTER(ctypes.c_ushort)), size)
    return held.raw[: max(0, size - 2)].decode("utf-16-le", "replace")
