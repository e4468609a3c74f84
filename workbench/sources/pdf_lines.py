"""Words of a PDF's page, and the lines that they are put together to."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.sources.bidi import is_right_to_left, put_in_reading_order

HYPHEN = "\ufffe"
"""The mark that pdfium gives for a hyphen at a line's end (also U+0002)."""

_GAP = 14.0
_SMALL = _GAP / 1.8
"""Points that may lie between two words of a line at least; the letters for which that is more than their size gives."""


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
        first = full[0]
        size, base, x0, x1 = first.size, first.base, first.x0, first.x1
        texts = []
        mixed = False
        for word in full:
            texts.append(word.text)
            mixed |= word.size != size
            if word.x0 < x0:  # noqa: PLR1730 - this takes a third of the time of min()
                x0 = word.x0
            if word.x1 > x1:  # noqa: PLR1730
                x1 = word.x1
        if mixed:
            size, base = self._usual()
        self.size, self.base, self.x0, self.x1, self.text = size, base, x0, x1, " ".join(texts)
        return self

    def _usual(self) -> tuple[float, float]:
        """The size in which most letters are set, and the base line of the first word that is."""
        longest: dict[float, int] = {}
        for word in self.words:
            longest[word.size] = longest.get(word.size, 0) + len(word.text)
        size = max(longest, key=longest.__getitem__)
        return size, next(word.base for word in self.words if word.size == size)

    def stretch(self) -> int:
        """Return pdfium's index of the first character if all words follow each other there, one space between, and none
        is set apart; else -1."""
        full = self.words
        index = full[0].index
        last = full[-1].index
        if not isinstance(index, range) or not isinstance(last, range) or last[-1] - index[0] + 1 != len(self.text):
            return -1
        for word in full:
            if word.bold or word.raised or word.hidden or not isinstance(word.index, range):
                return -1
            if not word.spaced and word is not full[0]:
                return -1
        return index[0]

    @property
    def bold(self) -> bool:
        """Whether every word is bold."""
        return all(word.bold for word in self.words)


def lines_of(words: list[Word], page: int, right_to_left: bool) -> list[Line]:
    """Put words together to lines; wide gaps end one, so that columns and cells of a table stay apart."""
    lines: list[Line] = []
    full: list[Word] = []
    last: Word | None = None
    for word in words:
        if last is not None and not right_to_left and not word.broken and word.base is last.base and word.size is last.size:
            size = word.size
            goes_on = -0.6 * size < word.x0 - last.x1 < (1.8 * size if size > _SMALL else _GAP)
        else:
            goes_on = last is not None and _goes_on(full, word, right_to_left)
        if goes_on:
            full.append(word)
        else:
            full = [word]
            lines.append(Line(page, full))
        last = word
    for line in lines if right_to_left else ():
        if any(is_right_to_left(word.text) for word in line.words):
            line.words = put_in_reading_order(line.words)
    return [line.close() for line in lines]


def _goes_on(words: list[Word], word: Word, right_to_left: bool) -> bool:
    last = words[-1]
    size = max(word.size, last.size)
    if abs(word.base - last.base) > (0.6 if min(word.size, last.size) < 0.9 * size else 0.25) * size:
        return False
    if right_to_left and any(is_right_to_left(other.text) for other in (word, *words[-3:])):
        return not word.broken or abs(last.x0 - word.x1) < 2 * size
    gap = word.x0 - last.x1
    if not word.spaced and not word.broken:
        return gap < max(1.8 * size, _GAP)
    if last.text[-1] in (HYPHEN, "-") and word.broken:
        return False
    return -0.6 * size < gap < max(1.8 * size, _GAP)
