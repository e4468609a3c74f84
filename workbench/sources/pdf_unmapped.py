"""Letters of a PDF whose font does not say what they are (ISO 32000-1, 9.10.2): blanks among them are told from the rest.

pdfium gives such a letter the number of its glyph instead, often that of a control character; a space of that kind glued the
words beside it together, and a letter was gone without a word.
"""

import ctypes
import re
from collections.abc import Sequence
from typing import Any

from workbench.sources.pdf_lines import HYPHEN

UNKNOWN = "\ufffd"
"""What stands for a letter that nobody names."""

_CONTROL = re.compile(r"[\x01-\x09\x0b\x0c\x0e-\x1f\ufffe]")
_HYPHENS = frozenset("\x02\ufffe")
_FLAT = 0.01
_NAME = 128


def name_letters(raw: Any, text: str, index: Sequence[int]) -> str:
    """Return a page's text with its hyphens at lines' ends as HYPHEN, unnamed blanks as spaces, unnamed letters as UNKNOWN.

    raw: pdfium's text page; index: its index of each letter. As long as before. Costs nothing where no letter is in doubt.
    """
    import pypdfium2.raw as pdfium

    doubtful = [match.start() for match in _CONTROL.finditer(text)]
    unnamed: list[int] = []
    letters = list(text) if doubtful else []
    for place in doubtful:
        if letters[place] in _HYPHENS and pdfium.FPDFText_IsHyphen(raw, index[place]) == 1:
            letters[place] = HYPHEN
        elif pdfium.FPDFText_HasUnicodeMapError(raw, index[place]) == 1:
            unnamed.append(place)
        elif letters[place] in _HYPHENS:
            letters[place] = HYPHEN
    if unnamed:
        _replace(raw, letters, index, unnamed)
    return "".join(letters) if doubtful else text


def _replace(raw: Any, letters: list[str], index: Sequence[int], unnamed: list[int]) -> None:
    """Replace all unnamed letters of the fonts in which some are set: their other numbers are no letters either."""
    import pypdfium2.raw as pdfium

    fonts = {_font(raw, index[place]) for place in unnamed}
    for place, letter in enumerate(letters):
        if letter == HYPHEN or pdfium.FPDFText_HasUnicodeMapError(raw, index[place]) != 1:
            continue
        if letter < " " or _font(raw, index[place]) in fonts:
            letters[place] = " " if _is_blank(raw, index[place]) else UNKNOWN


def _font(raw: Any, place: int) -> bytes:
    import pypdfium2.raw as pdfium

    name = ctypes.create_string_buffer(_NAME)
    pdfium.FPDFText_GetFontInfo(raw, place, name, _NAME, None)
    return name.value


def _is_blank(raw: Any, place: int) -> bool:
    """Tell whether a letter draws nothing: its tight box is as flat as its loose one is high."""
    import pypdfium2.raw as pdfium

    sides = [ctypes.c_double() for _ in range(4)]  # left, right, bottom, top
    loose = pdfium.FS_RECTF()
    pdfium.FPDFText_GetCharBox(raw, place, *map(ctypes.byref, sides))
    pdfium.FPDFText_GetLooseCharBox(raw, place, ctypes.byref(loose))
    across, up = sides[1].value - sides[0].value, sides[3].value - sides[2].value
    return bool(min(across, up) < _FLAT * max(loose.top - loose.bottom, loose.right - loose.left, 0.1))
