"""Letters of a PDF that a reader can't see: invisible, or white where nothing dark lies beneath (ISO 32000-1, 9.3.6)."""

import ctypes
from collections.abc import Callable, Iterable
from typing import Any

from workbench.sources.pdf_calls import address, direct
from workbench.sources.pdf_lines import Line, Word

_INVISIBLE = 3
_WHITE = 250
_DEEP = 3


def hide_unseen(page: Any, raw: Any, lines: Iterable[Line]) -> bool:
    """Mark the words of an open page that can't be seen; raw: pdfium's text page. Tells whether there are any.

    Of each line the first and the last word are looked at, of a line in doubt all: a call costs as much as reading a
    word. Letters on a picture are taken as seen: that is how a scan holds the words that were recognised on it.
    """
    is_unseen = _looker(raw)
    doubtful = [line for line in lines if any(is_unseen(word.index[0]) for word in _ends(line))]
    if not doubtful:
        return False
    grounds = list(_grounds(page))
    found = False
    for line in doubtful:
        for word in line.words:
            place = word.index[0]
            word.hidden = is_unseen(place) and not any(_covers(ground, _middle(raw, place)) for ground in grounds)
            found |= word.hidden
    return found


def _ends(line: Line) -> tuple[Word, ...]:
    return (line.words[0], line.words[-1]) if len(line.words) > 1 else (line.words[0],)


def _looker(raw: Any) -> Callable[[int], bool]:
    """Return what tells whether a letter is white, clear or invisible; pdfium is asked once for each text object."""
    import pypdfium2.raw as pdfium

    colour = [ctypes.c_uint() for _ in range(4)]  # red, green, blue, opacity
    references = [ctypes.byref(part) for part in colour]
    page, object_of = address(raw), direct("FPDFText_GetTextObject", ctypes.c_void_p)
    known: dict[int, bool] = {}

    def look(place: int) -> bool:
        shown = object_of(page, place)
        if shown not in known:
            told = pdfium.FPDFText_GetFillColor(raw, place, *references)
            clear = bool(told) and (colour[3].value == 0 or min(part.value for part in colour[:3]) >= _WHITE)
            letter = pdfium.FPDFText_GetTextObject(raw, place)
            unseen = clear or (bool(letter) and pdfium.FPDFTextObj_GetTextRenderMode(letter) == _INVISIBLE)
            if not shown:
                return unseen
            known[shown] = unseen
        return known[shown]

    return look


def _middle(raw: Any, place: int) -> tuple[float, float]:
    import pypdfium2.raw as pdfium

    sides = [ctypes.c_double() for _ in range(4)]  # left, right, bottom, top
    pdfium.FPDFText_GetCharBox(raw, place, *map(ctypes.byref, sides))
    left, right, bottom, top = (side.value for side in sides)
    return (left + right) / 2, (bottom + top) / 2


def _grounds(page: Any) -> Iterable[tuple[float, float, float, float]]:
    """Yield the bounds of what is drawn on a page besides letters and white: left, bottom, right, top in points."""
    import pypdfium2 as pdfium

    for drawn in page.get_objects(max_depth=_DEEP):
        if drawn.type == pdfium.raw.FPDF_PAGEOBJ_TEXT or (drawn.type == pdfium.raw.FPDF_PAGEOBJ_PATH and _is_white(drawn.raw)):
            continue
        try:
            yield drawn.get_bounds()
        except pdfium.PdfiumError:
            continue


def _is_white(path: Any) -> bool:
    import pypdfium2.raw as pdfium

    colour = [ctypes.c_uint() for _ in range(4)]
    known = pdfium.FPDFPageObj_GetFillColor(path, *map(ctypes.byref, colour))
    return bool(known) and min(part.value for part in colour[:3]) >= _WHITE


def _covers(ground: tuple[float, float, float, float], point: tuple[float, float]) -> bool:
    left, bottom, right, top = ground
    return left - 1 <= point[0] <= right + 1 and bottom - 1 <= point[1] <= top + 1
