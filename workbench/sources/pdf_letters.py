"""What pdfium knows of a page's letters: words with their boxes, put together to lines."""

import ctypes
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import Any

from workbench.sources.bidi import is_right_to_left, put_in_reading_order

HYPHEN = "\ufffe"
"""The mark that pdfium gives for a hyphen at a line's end (also U+0002)."""

_WORD = re.compile(r"[^\s\x00-\x1f\ufffe]+\ufffe?|\ufffe")
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_BOLD_WEIGHT = 600
_NOTED = re.compile(r"^\d{1,3}[^\W\d_]|[^\W\d_][.,;:”\"')]?\d{1,3}[.,;:]?$|^\d{1,3}$")
_ENDS = re.compile(r"^\d{1,3}|\d{1,3}(?=[.,;:]?$)")
_LONGEST_WORD = 400
_SAMPLE = 12
_NAME = 128


@dataclass(slots=True)
class Word:
    """A word; index: pdfium's index of each of its characters; x0, x1, base in points from the bottom left.

    raised: stretches of the word that are set small and high; spaced: white space stands before it in pdfium's text.
    hidden: nobody sees it. area: where it stands if it is none of pdfium's characters; its indexes are -1 then.
    """

    text: str
    index: Sequence[int]
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    raised: Sequence[tuple[int, int]]
    spaced: bool
    broken: bool
    area: tuple[float, float, float, float] | None = None
    hidden: bool = False


@dataclass(slots=True)
class Line:
    """Words that stand on one line of one column; page from 1; lengths in points; right: how far its column reaches."""

    page: int
    words: list[Word] = field(default_factory=list)
    x0: float = 0.0
    x1: float = 0.0
    base: float = 0.0
    size: float = 0.0
    kind: str = "body"
    text: str = ""
    right: float = 0.0

    def close(self) -> "Line":
        """Work the line's own figures out from its words."""
        full = self.words
        longest: dict[float, int] = {}
        for word in full:
            longest[word.size] = longest.get(word.size, 0) + len(word.text)
        self.size = max(longest, key=longest.__getitem__)
        self.base = next(word.base for word in full if word.size == self.size)
        self.x0, self.x1 = min([word.x0 for word in full]), max([word.x1 for word in full])
        self.text = " ".join([word.text for word in full])
        return self

    def stretch(self) -> int:
        """Return pdfium's index of the first character if all words follow each other there, one space between, and none
        is set apart; else -1."""
        full = self.words
        index = full[0].index
        if not isinstance(index, range) or any(
            word.bold or word.raised or word.hidden or not word.spaced or not isinstance(word.index, range) for word in full[1:]
        ):
            return -1
        whole = full[-1].index[-1] - index[0] + 1 == len(self.text)
        return index[0] if whole and not (full[0].bold or full[0].raised or full[0].hidden) else -1

    @property
    def bold(self) -> bool:
        """Whether every word is bold."""
        return all(word.bold for word in self.words)


_SIZES: dict[float, float] = {}
_SIDES: dict[float, float] = {}
"""Numbers that many words share: a thousand pages hold half a million words, which would take twice the memory."""


class Letters:
    """Asks pdfium for the letters of one text page, as seldom as can be: a call costs as much as reading a word."""

    def __init__(self, raw: Any, width: float, height: float) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium, self._raw = pdfium, raw
        self._turn, self._width, self._height = 0, width, height
        self._box_of, self._origin_of = pdfium.FPDFText_GetCharBox, pdfium.FPDFText_GetCharOrigin
        self._loose, self._loose_of = pdfium.FS_RECTF(), pdfium.FPDFText_GetLooseCharBox
        self._ref_loose = ctypes.byref(self._loose)
        self._size_of = pdfium.FPDFText_GetFontSize
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._ref_x, self._ref_y = ctypes.byref(self._x), ctypes.byref(self._y)
        self.right_to_left = False
        self._doubles = [ctypes.c_double() for _ in range(4)]
        self._refs = [ctypes.byref(value) for value in self._doubles]
        self._bold: dict[bytes, bool] = {}
        self._sizes_seen, self._sides_seen = _SIZES, _SIDES
        self._name = ctypes.create_string_buffer(_NAME)
        self.count: int = max(0, pdfium.FPDFText_CountChars(raw))

    @property
    def is_upright(self) -> bool:
        """Whether most of the page's text runs to the right as the page lies; known once the words were read."""
        return self._turn == 0

    def words(self) -> list[Word]:
        """Return the page's words in pdfium's order; those without an extent are left out."""
        text, index = self._text()
        text = text.replace("\x02", HYPHEN)
        self._turn = self._direction(text, index)
        self.right_to_left = is_right_to_left(text)
        found: list[Word] = []
        end = 0
        before: Word | None = None
        for match in _WORD.finditer(text):
            start = match.start()
            between, end = text[end:start], match.end()
            broken = "\n" in between or text[start - 1 : start] == HYPHEN
            last = end if end - start <= _LONGEST_WORD else start + _LONGEST_WORD
            before = self._word(text[start:last], index[start:last], None if broken else before)
            before.spaced, before.broken = " " in between or "\xa0" in between, broken
            found.append(before)
            for piece in range(last, end, _LONGEST_WORD):
                last = min(end, piece + _LONGEST_WORD)
                before = self._word(text[piece:last], index[piece:last], before)
                found.append(before)
        return found

    def _text(self) -> tuple[str, Sequence[int]]:
        """The page's text, and pdfium's index for each of its code points."""
        buffer = (ctypes.c_ushort * (self.count + 1))()
        length = self._pdfium.FPDFText_GetText(self._raw, 0, self.count, buffer) - 1
        text = bytes(buffer)[: 2 * max(0, length)].decode("utf-16-le", "surrogatepass")
        if len(text) == self.count and max(text, default="") <= "\uffff":
            return text, range(self.count)
        codes = [self._pdfium.FPDFText_GetUnicode(self._raw, place) for place in range(self.count)]
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

    def _word(self, text: str, index: Sequence[int], before: Word | None) -> Word:  # noqa: C901, PLR0912 - each call saved counts
        """Measure a word; one of the same size as that before it on pdfium's line has its base line too."""
        first, last = index[0], index[-1]
        raw_size = self._size_of(self._raw, first)
        size = self._sizes_seen.get(raw_size)  # one value for all words of a size: a thousand pages hold half a million
        if size is None:
            rounded = round(raw_size, 1)
            size = self._sizes_seen[raw_size] = self._sizes_seen.setdefault(rounded, rounded)
        if not self._turn and self._loose_of(self._raw, first, self._ref_loose):  # as _sides() has it, without a call
            x0, right = self._loose.left, self._loose.right
        else:
            x0, right = self._sides(first)
        base = before.base if before is not None and before.size == size else self._base(first)
        x1 = right
        raised: Sequence[tuple[int, int]] = ()
        if last != first:
            if not self._turn and self._loose_of(self._raw, last, self._ref_loose):
                left, x1 = self._loose.left, self._loose.right
            else:
                left, x1 = self._sides(last)
            if left < x0 or x1 < right:
                x0, x1 = min(x0, left), max(x1, right)
            if not text.isalpha() and not (text[0].isalpha() and text[-1].isalpha()):
                end_size = round(self._size_of(self._raw, last), 1)
                if abs(end_size - size) > 0.1 * max(size, end_size):
                    size, raised = self._sizes(index, size, end_size)
            if not raised and not text.isalpha() and _NOTED.search(text):
                raised = self._high(text, index, base, size)
        elif text.isdigit():
            raised = self._high(text, index, base, size)
        if self.right_to_left and is_right_to_left(text):
            text, index = self._lam_alef(text, index)
        x0, x1 = int(16 * x0) / 16, int(16 * x1 + 1) / 16
        sides = self._sides_seen
        return Word(
            sys.intern(text), index, sides.setdefault(x0, x0), sides.setdefault(x1, x1), base, size,
            self._is_bold(first), raised, spaced=False, broken=False,
        )  # fmt: skip

    def _sizes(self, index: Sequence[int], first: float, last: float) -> tuple[float, list[tuple[int, int]]]:
        """The larger of a word's two sizes, and where it is set in the smaller one."""
        large = max(first, last)
        small = [round(self._size_of(self._raw, place), 1) < 0.9 * large for place in index]
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
        self._origin_of(self._raw, place, self._ref_x, self._ref_y)
        if not self._turn:
            return y.value
        if self._turn == 180:
            return self._height - y.value
        return self._width - x.value if self._turn == 90 else x.value

    def _sides(self, place: int) -> tuple[float, float]:
        """Left and right of a character, the page turned likewise.

        The loose box, from one origin to the next, takes pdfium a third of the time of the tight one.
        """
        if not self._turn and self._loose_of(self._raw, place, self._ref_loose):
            return self._loose.left, self._loose.right
        self._box_of(self._raw, place, *self._refs)
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
        self._pdfium.FPDFText_GetCharBox(self._raw, place, refs[0], refs[1], refs[2], refs[3])
        return values[2].value > base + 0.18 * size and values[3].value - values[2].value < 0.6 * size

    def _lam_alef(self, text: str, index: Sequence[int]) -> tuple[str, Sequence[int]]:
        """Put lam before alef where both come from one sign: pdfium turns the two letters of a ligature."""
        letters, places = list(text), list(index)
        for place, (alef, lam) in enumerate(pairwise(text)):
            if alef in "اأإآ" and lam == "ل" and self._box(index[place])[:2] == self._box(index[place + 1])[:2]:
                letters[place], letters[place + 1] = lam, alef
                places[place], places[place + 1] = places[place + 1], places[place]
        return "".join(letters), places

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


def lines_of(words: list[Word], page: int, right_to_left: bool) -> list[Line]:
    """Put words together to lines; wide gaps end one, so that columns and cells of a table stay apart."""
    lines: list[Line] = []
    for word in words:
        if lines and _goes_on(lines[-1].words, word, right_to_left):
            lines[-1].words.append(word)
        else:
            lines.append(Line(page, [word]))
    for line in lines if right_to_left else ():
        if any(is_right_to_left(word.text) for word in line.words):
            line.words = put_in_reading_order(line.words)
    return [line.close() for line in lines]


def _goes_on(words: list[Word], word: Word, right_to_left: bool) -> bool:
    last = words[-1]
    if word.base is last.base and word.size is last.size and not (right_to_left or word.broken):
        return -0.6 * word.size < word.x0 - last.x1 < max(1.8 * word.size, 14)
    size = max(word.size, last.size)
    if abs(word.base - last.base) > (0.6 if min(word.size, last.size) < 0.9 * size else 0.25) * size:
        return False
    if right_to_left and any(is_right_to_left(other.text) for other in (word, *words[-3:])):
        return not word.broken or abs(last.x0 - word.x1) < 2 * size
    gap = word.x0 - last.x1
    if not word.spaced and not word.broken:
        return gap < max(1.8 * size, 14)
    if last.text[-1] in (HYPHEN, "-") and word.broken:
        return False
    return -0.6 * size < gap < max(1.8 * size, 14)
