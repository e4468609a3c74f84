"""What pdfium knows of a page's letters: its words with their boxes."""

import ctypes
import re
from collections.abc import Sequence
from itertools import islice, pairwise
from sys import intern
from typing import Any

from workbench.sources.bidi import is_right_to_left
from workbench.sources.pdf_calls import address, direct
from workbench.sources.pdf_lines import HYPHEN, Word
from workbench.sources.pdf_unmapped import UNKNOWN, name_letters

_WORD = re.compile(r"[^\s\x00-\x1f\ufffe]+\ufffe?|\ufffe")
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_BOLD_WEIGHT = 600
_NOTED = re.compile(r"^\d{1,3}[^\W\d_]|[^\W\d_][.,;:”\"')]?\d{1,3}[.,;:]?$|^\d{1,3}$")
_ENDS = re.compile(r"^\d{1,3}|\d{1,3}(?=[.,;:]?$)")
_LONGEST_WORD = 400
_SAMPLE = 12
_NAME = 128


class _Sides(dict[int, float]):
    """Lengths in points by their sixteenths, each made once."""

    def __missing__(self, sixteenths: int) -> float:
        made = self[sixteenths] = sixteenths / 16
        return made


_SIZES: dict[float, float] = {}
_SIDES = _Sides()
"""Numbers that many words share: a thousand pages hold half a million words, which would take twice the memory."""


class Letters:
    """Asks pdfium for the letters of one text page, as seldom as can be: a call costs as much as reading a word."""

    def __init__(self, raw: Any, width: float, height: float) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium, self._raw, self._page = pdfium, raw, address(raw)
        self._turn, self._width, self._height = 0, width, height
        self._box_of = direct("FPDFText_GetCharBox", ctypes.c_int)
        self._origin_of = direct("FPDFText_GetCharOrigin", ctypes.c_int)
        self._loose_of = direct("FPDFText_GetLooseCharBox", ctypes.c_int)
        self._object_of = direct("FPDFText_GetTextObject", ctypes.c_void_p)
        self._loose = pdfium.FS_RECTF()
        self._ref_loose = ctypes.byref(self._loose)
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._ref_x, self._ref_y = ctypes.byref(self._x), ctypes.byref(self._y)
        self.right_to_left = False
        self.unknown = 0
        """How many letters nobody names; known once the words were read."""
        self._doubles = [ctypes.c_double() for _ in range(4)]
        self._refs = [ctypes.byref(value) for value in self._doubles]
        self._bold: dict[bytes, bool] = {}
        self._fonts: dict[int, tuple[float, bool]] = {}
        self._name = ctypes.create_string_buffer(_NAME)
        self.count: int = max(0, pdfium.FPDFText_CountChars(raw))

    @property
    def is_upright(self) -> bool:
        """Whether most of the page's text runs to the right as the page lies; known once the words were read."""
        return self._turn == 0

    def words(self) -> list[Word]:
        """Return the page's words in pdfium's order; those without an extent are left out."""
        text, index = self._text()
        text = name_letters(self._raw, text, index)
        self.unknown = text.count(UNKNOWN)
        self._turn = self._direction(text, index)
        self.right_to_left = is_right_to_left(text)
        plain = not self._turn and not self.right_to_left and isinstance(index, range)
        found: list[Word] = []
        end = 0
        before: Word | None = None
        for match in _WORD.finditer(text):
            start = match.start()
            between, end = text[end:start], match.end()
            if between == " ":
                broken, spaced = False, True
            else:
                broken = "\n" in between or text[start - 1 : start] == HYPHEN
                spaced = " " in between or "\xa0" in between
            if end - start > _LONGEST_WORD:
                found += self._cut(text, index, start, end, spaced, broken, before)
                before = found[-1]
                continue
            word = match.group()
            fresh = None
            if plain and not broken and before is not None and word.isalpha():
                fresh = self._letters_only(word, start, end, before, spaced)
            if fresh is None:
                fresh = self._word(word, index[start:end], None if broken else before)
                fresh.spaced, fresh.broken = spaced, broken
            before = fresh
            found.append(fresh)
        return found

    def _cut(
        self, text: str, index: Sequence[int], start: int, end: int, spaced: bool, broken: bool, before: Word | None
    ) -> list[Word]:
        """Measure a word of an improper length, from start to end, in pieces."""
        found: list[Word] = []
        for piece in range(start, end, _LONGEST_WORD):
            last = min(end, piece + _LONGEST_WORD)
            before = self._word(text[piece:last], index[piece:last], None if broken and not found else before)
            found.append(before)
        found[0].spaced, found[0].broken = spaced, broken
        return found

    def _letters_only(self, text: str, start: int, end: int, before: Word, spaced: bool) -> Word | None:
        """Measure the most frequent kind of word: letters on an upright page, left to right, set like the word before it.

        None for another kind; _word() measures them all.
        """
        page, box, reference, boxed = self._page, self._loose, self._ref_loose, self._loose_of
        font = self._fonts.get(self._object_of(page, start))
        if font is None or font[0] is not before.size or not boxed(page, start, reference):
            return None
        left, right = box.left, box.right
        if end - start > 1:
            if not boxed(page, end - 1, reference) or box.left < left or box.right < right:
                return None
            right = box.right
        return Word(
            intern(text), range(start, end), _SIDES[int(16 * left)], _SIDES[int(16 * right + 1)], before.base, before.size,
            font[1], (), spaced, False,
        )  # fmt: skip

    def _text(self) -> tuple[str, Sequence[int]]:
        """The page's text, and pdfium's index for each of its code points."""
        buffer = (ctypes.c_ushort * (self.count + 1))()
        length = self._pdfium.FPDFText_GetText(self._raw, 0, self.count, buffer) - 1
        text = bytes(buffer)[: 2 * max(0, length)].decode("utf-16-le", "surrogatepass")
        if len(text) == self.count and max(text, default="") <= "\uffff":
            return text, range(self.count)
        codes = [self._pdfium.FPDFText_GetUnicode(self._raw, place) for place in range(self.count)]
        for place, (code, low) in enumerate(pairwise(codes)):
            if 0xD800 <= code < 0xDC00 <= low < 0xE000:  # pdfium counts the halves of a letter beyond U+FFFF
                codes[place], codes[place + 1] = 0x10000 + ((code - 0xD800) << 10) + low - 0xDC00, 0
        kept = [place for place, code in enumerate(codes) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000]
        return "".join(chr(codes[place]) for place in kept), kept

    def _direction(self, text: str, index: Sequence[int]) -> int:
        """Degrees, counter-clockwise, by which most of a sample of words is turned; the page's own rotation does not tell."""
        turns = {0: 0, 90: 0, 180: 0, 270: 0}
        for match in islice(re.finditer(r"[A-Za-z\u00c0-\u052f]{3,}", text), _SAMPLE):
            (x, _, y), (to_x, _, to_y) = self._box(index[match.start()]), self._box(index[match.end() - 1])
            if abs(to_x - x) >= abs(to_y - y):
                turns[0 if to_x >= x else 180] += 1
            else:
                turns[90 if to_y > y else 270] += 1
        return max(turns, key=lambda turn: turns[turn])

    def _word(self, text: str, index: Sequence[int], before: Word | None) -> Word:  # noqa: PLR0912 - each call saved counts
        """Measure a word; one of the same size as that before it on pdfium's line has its base line too."""
        first, last = index[0], index[-1]
        shown = self._object_of(self._page, first)
        font = self._fonts.get(shown) or self._font(shown, first)
        size, bold = font
        if not self._turn and self._loose_of(self._page, first, self._ref_loose):  # as _sides() has it, without a call
            x0, right = self._loose.left, self._loose.right
        else:
            x0, right = self._sides(first)
        base = before.base if before is not None and before.size == size else self._base(first)
        x1 = right
        raised: Sequence[tuple[int, int]] = ()
        if last != first:
            if not self._turn and self._loose_of(self._page, last, self._ref_loose):
                left, x1 = self._loose.left, self._loose.right
            else:
                left, x1 = self._sides(last)
            if left < x0 or x1 < right:
                x0, x1 = min(x0, left), max(x1, right)
            if not text.isalpha() and not (text[0].isalpha() and text[-1].isalpha()):
                end_size = self._size_of(last)
                if abs(end_size - size) > 0.1 * max(size, end_size):
                    size, raised = self._sizes(index, size, end_size)
            if not raised and not text.isalpha() and _NOTED.search(text):
                raised = self._high(text, index, base, size)
        elif text.isdigit():
            raised = self._high(text, index, base, size)
        if self.right_to_left and is_right_to_left(text):
            text, index = self._lam_alef(text, index)
        return Word(
            intern(text), index, _SIDES[int(16 * x0)], _SIDES[int(16 * x1 + 1)], base, size,
            bold, raised, spaced=False, broken=False,
        )  # fmt: skip

    def _sizes(self, index: Sequence[int], first: float, last: float) -> tuple[float, list[tuple[int, int]]]:
        """The larger of a word's two sizes, and where it is set in the smaller one."""
        large = max(first, last)
        small = [self._size_of(place) < 0.9 * large for place in index]
        stretches: list[tuple[int, int]] = []
        for place, is_small in enumerate(small):
            if is_small and stretches and stretches[-1][1] == place:
                stretches[-1] = (stretches[-1][0], place + 1)
            elif is_small:
                stretches.append((place, place + 1))
        return large, stretches

    def _box(self, place: int) -> tuple[float, float, float]:
        """Left, right and base line of a character."""
        left, right = self._sides(place)
        return left, right, self._base(place)

    def _base(self, place: int) -> float:
        """Height of a character's base line, the page turned so that most of its text runs to the right."""
        x, y = self._x, self._y
        self._origin_of(self._page, place, self._ref_x, self._ref_y)
        if not self._turn:
            return y.value
        if self._turn == 180:
            return self._height - y.value
        return self._width - x.value if self._turn == 90 else x.value

    def _sides(self, place: int) -> tuple[float, float]:
        """Left and right of a character, the page turned likewise.

        The loose box, from one origin to the next, takes pdfium a third of the time of the tight one.
        """
        if not self._turn and self._loose_of(self._page, place, self._ref_loose):
            return self._loose.left, self._loose.right
        self._box_of(self._page, place, *self._refs)
        values = self._doubles
        left, right = values[0].value, values[1].value
        if not self._turn:
            return left, right
        bottom, top = values[2].value, values[3].value
        if self._turn == 90:
            return bottom, top
        if self._turn == 180:
            return self._width - right, self._width - left
        return self._height - top, self._height - bottom

    def _high(self, text: str, index: Sequence[int], base: float, size: float) -> list[tuple[int, int]]:
        """Digits at a word's ends that are drawn small and high in a font of the word's own size."""
        found = [match.span() for match in _ENDS.finditer(text)]
        return [
            (start, end) for start, end in found if all(self._is_high(index[place], base, size) for place in range(start, end))
        ]

    def _is_high(self, place: int, base: float, size: float) -> bool:
        if self._turn:
            return False
        values, refs = self._doubles, self._refs
        self._box_of(self._page, place, refs[0], refs[1], refs[2], refs[3])
        return values[2].value > base + 0.18 * size and values[3].value - values[2].value < 0.6 * size

    def _lam_alef(self, text: str, index: Sequence[int]) -> tuple[str, Sequence[int]]:
        """Put lam before alef where both come from one sign: pdfium turns the two letters of a ligature."""
        letters, places = list(text), list(index)
        for place, (alef, lam) in enumerate(pairwise(text)):
            if alef in "اأإآ" and lam == "ل" and self._box(index[place])[:2] == self._box(index[place + 1])[:2]:
                letters[place], letters[place + 1] = lam, alef
                places[place], places[place + 1] = places[place + 1], places[place]
        return "".join(letters), places

    def _size_of(self, place: int) -> float:
        """The size of a character's font in points, rounded to a tenth."""
        shown = self._object_of(self._page, place)
        return (self._fonts.get(shown) or self._font(shown, place))[0]

    def _font(self, shown: int | None, place: int) -> tuple[float, bool]:
        """Size, and whether it is bold, of the font in which a text object (its address) is set, a character of it given.

        All letters of an object have one font; a letter that pdfium added to a text belongs to none.
        """
        size = round(self._pdfium.FPDFText_GetFontSize(self._raw, place), 1)
        font = _SIZES.setdefault(size, size), self._is_bold(place)
        if shown:
            self._fonts[shown] = font
        return font

    def _is_bold(self, place: int) -> bool:
        """Whether a character's font calls itself bold, or weighs as much."""
        pdfium = self._pdfium
        pdfium.FPDFText_GetFontInfo(self._raw, place, self._name, _NAME, None)
        name = self._name.value
        bold = self._bold.get(name)
        if bold is None:
            heavy = pdfium.FPDFText_GetFontWeight(self._raw, place) >= _BOLD_WEIGHT
            bold = self._bold[name] = bool(_BOLD.search(name.decode("latin-1"))) or (heavy and not name)
        return bold
