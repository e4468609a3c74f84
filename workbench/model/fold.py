"""Folding: the shadow of a text in which searching ignores case, accents, and kinds of quotes, dashes and spaces.

One code point becomes exactly one code point, so an offset in the shadow is the same offset in the text. Decompositions
are those of the Unicode Character Database (UAX 15, NFKD); letters that have none but are typed without their stroke
(ł, đ, ø, ħ, ı, ß ...) are named here. What is written but not read for the word itself (accents that stand alone,
Arabic and Hebrew points, tatweel, soft hyphens, joiners and bidi controls) becomes IGNORED, for a pattern to step over.
"""

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

IGNORED = "\u034f"
"""COMBINING GRAPHEME JOINER, which no text of its own needs: what all that is passed over becomes."""

UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
"""Soft hyphens, joiners and bidi controls: nobody sees them, so not even an exact search heeds them."""

FOLDS = 1
"""The number of this folding: an index made with another one is made anew."""

_LONG = 500
"""From so many code points on, a table in an array is quicker than one in a dictionary (10,000,000: 70 ms against 450)."""

_LETTERS = {
    "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ħ": "h", "ı": "i", "ß": "s", "æ": "a", "œ": "o", "þ": "t", "ŋ": "n", "ŧ": "t",
    "ƀ": "b", "ɨ": "i", "ʉ": "u", "ɍ": "r", "ɏ": "y", "ɉ": "j", "ƶ": "z", "ɛ": "e", "ɔ": "o", "ə": "e", "ς": "σ",
    "\u0345": "ι", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي",
}  # fmt: skip
_SIGNS = {"'": "‘’‚‛′ʹʼʻ`´‹›", '"': "“”„‟″«»", "-": "‐‑‒–—―−⁃﹘﹣－", "\t": "\t"}
_UNREAD = "\u00ad\u0640\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f"
_BASIC_END, _PLANES_END = 0x20000, 0x110000  # beyond plane 1 nothing folds: ideographs, tags, private use
_POINTS = range(10, 37)  # combining classes of Hebrew, Arabic and Syriac points; 7 to 9 (nukta, kana voicing, virama) stay


def fold(text: str) -> str:
    """Return the shadow of a text, as long as the text in code points; folding it again changes nothing."""
    if len(text) < _LONG or text.isascii():
        return text.translate(_table())
    import numpy as np

    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    return _array().take(points, mode="clip").tobytes().decode("utf-32-le", "surrogatepass")


@cache
def _array() -> "NDArray[Any]":
    """Return the folded code point of every code point, 4.4 MB, of which a text touches some kilobytes."""
    import numpy as np

    array = np.arange(_PLANES_END, dtype="<u4")
    for point, folded in _table().items():
        array[point] = folded
    return array


@cache
def _table() -> dict[int, int]:
    """Return the code points that fold to another one; made in 40 ms, when first used."""
    table = {}
    for point in range(0x41, _BASIC_END):
        letter = chr(point)
        folded = _folded(letter)
        if folded != letter:
            table[point] = ord(folded)
    return table


def _folded(letter: str) -> str:
    """Return what one code point folds to: where case or decomposition give several, it stays as it is."""
    for _ in range(3):  # ǅ, Ǿ, ẛ: what one rule gives, another may fold again
        folded = _folded_once(letter)
        if folded == letter:
            break
        letter = folded
    return letter


def _folded_once(letter: str) -> str:
    if _is_unread(letter):
        return IGNORED
    if letter in _FIXED:
        return _FIXED[letter]
    lower = next((small for small in (letter.casefold(), letter.lower()) if len(small) == 1), letter)
    if lower != letter:
        return lower
    parts = unicodedata.normalize("NFKD", letter)
    if parts == letter or unicodedata.category(letter) == "Co":
        return letter
    bases = [part for part in parts if not _is_unread(part)]
    return bases[0] if len(bases) == 1 else letter


_FIXED = _LETTERS | {sign: plain for plain, signs in _SIGNS.items() for sign in signs}


def _is_unread(letter: str) -> bool:
    """Tell whether a code point is an accent or a point on another letter, or a control that nobody sees."""
    if letter in _UNREAD or "\u202a" <= letter <= "\u202e" or "\u2066" <= letter <= "\u2069":
        return True
    kind = unicodedata.combining(letter)
    return letter != "\u0345" and (kind >= 200 or kind in _POINTS)
