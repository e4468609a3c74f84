"""The letters of one line of complex text, measured: which lie under a stretch, where the caret stands, what is hit."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Letter(NamedTuple):
    """A grapheme: start and end in UTF-16 units of the part; left and right in pixels of the part; its direction."""

    start: int
    end: int
    left: float
    right: float
    rtl: bool

    @property
    def leading(self) -> float:
        """Return x of the side at which reading enters the letter."""
        return self.right if self.rtl else self.left

    @property
    def trailing(self) -> float:
        """Return x of the side at which reading leaves the letter."""
        return self.left if self.rtl else self.right


class LineLetters:
    """The letters of a line in the order of the text. rtl: the paragraph runs from right to left."""

    __slots__ = ("_wide", "letters", "rtl")

    def __init__(self, letters: Sequence[Letter], *, rtl: bool) -> None:
        """Take the letters; those without width, such as controls, are never hit."""
        self.letters, self.rtl = letters, rtl
        self._wide = sorted((one for one in letters if one.right > one.left), key=lambda one: one.left)

    def index(self, utf16: int) -> int:
        """Return the index of the letter that holds the place, their number after the last."""
        low, high = 0, len(self.letters)
        while low < high:
            middle = (low + high) // 2
            if self.letters[middle].end <= utf16:
                low = middle + 1
            else:
                high = middle
        return low

    def runs(self, begin: int, stop: int) -> list[tuple[float, float]]:
        """Return left and right of the visual runs of a stretch from left to right, those that touch joined."""
        joined: list[tuple[float, float]] = []
        for letter in self._wide:
            if letter.end <= begin or letter.start >= stop:
                continue
            if joined and letter.left <= joined[-1][1] + 1.0:
                joined[-1] = joined[-1][0], max(joined[-1][1], letter.right)
            else:
                joined.append((letter.left, letter.right))
        return joined

    def caret(self, utf16: int) -> float:
        """Return x of the caret before the letter at a place.

        Where directions meet a place has two sides; the one that belongs to the paragraph's direction is taken, so that
        each place has an x of its own.
        """
        at = self.index(utf16)
        after = self.letters[at] if at < len(self.letters) else None
        before = self.letters[at - 1] if at else None
        if after is not None and after.rtl == self.rtl:
            return after.leading
        if before is not None and before.rtl == self.rtl:
            return before.trailing
        if after is not None and before is not None:
            return after.leading
        return self._edge(start=before is None)

    def _edge(self, *, start: bool) -> float:
        """Return x at which the line starts or ends."""
        if not self._wide:
            return self.letters[0].left if self.letters else 0.0
        return self._wide[0].left if start != self.rtl else max(letter.right for letter in self._wide)

    def place(self, x: float) -> int:
        """Return the place nearest to x: before or after the letter under it, by which half of it is met."""
        wide = self._wide
        if not wide:
            return self.letters[0].start if self.letters else 0
        if x < wide[0].left or x > wide[-1].right:
            at_start = (x < wide[0].left) != self.rtl
            return self.letters[0].start if at_start else self.letters[-1].end
        letter = self.under(x) or min(wide, key=lambda one: max(one.left - x, x - one.right))
        left_half = x < (letter.left + letter.right) / 2
        return letter.start if left_half != letter.rtl else letter.end

    def under(self, x: float) -> Letter | None:
        """Return the letter at x, None where there is none."""
        at = bisect_right(self._wide, x, key=lambda one: one.left) - 1
        return self._wide[at] if at >= 0 and x <= self._wide[at].right else None

    def stops(self, last: int) -> list[int]:
        """Return the places of the caret up to the last one, from left to right."""
        places = [letter.start for letter in self.letters if letter.start < last]
        sign = -1 if self.rtl else 1
        return sorted([*places, last], key=lambda place: (round(self.caret(place), 1), sign * place))
