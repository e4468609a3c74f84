"""Looking into a stretch of text: where the terms are, all of them near each other."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from workbench.model.fold import IGNORED, UNSEEN, fold
from workbench.project.chunks import TAIL

Pieces = tuple[tuple[int, int], ...]
"""Start and end of each word of a hit, in order."""


def seen(text: str) -> str:
    """Return what can be seen of a text."""
    return UNSEEN.sub("", text)


class Look:
    """A stretch of text as it is compared: folded without what is not read, or exactly; with the way back to its offsets."""

    __slots__ = ("_skipped", "shadow")

    def __init__(self, text: str, *, exact: bool) -> None:
        folded = UNSEEN.sub(IGNORED, text) if exact else fold(text)
        self._skipped: list[int] = []
        if IGNORED in folded:
            self._skipped = [match.start() - at for at, match in enumerate(re.finditer(IGNORED, folded))]
            folded = folded.replace(IGNORED, "")
        self.shadow = folded

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return a stretch of the shadow as one of the text; accents that belong to its last letter go with it."""
        if not self._skipped:
            return start, end
        return start + bisect_right(self._skipped, start), end + bisect_right(self._skipped, end)


def hits_in(look: Look, patterns: Sequence["re.Pattern[str]"]) -> Iterator[Pieces]:
    """Yield the hits of a stretch by place: of one term wherever it is, of several the closest stretches that hold all.

    Several terms are near each other when they stand in one line and TAIL characters. Hits of several don't overlap.
    """
    if len(patterns) == 1:
        for match in patterns[0].finditer(look.shadow):
            yield (look.origin(*match.span()),)
        return
    for pieces in _together(look.shadow, patterns):
        yield tuple(look.origin(*piece) for piece in pieces)


def count_in(look: Look, pattern: "re.Pattern[str]") -> int:
    """Return the number of hits of one term."""
    return sum(1 for _ in pattern.finditer(look.shadow))


def _together(text: str, patterns: Sequence["re.Pattern[str]"]) -> Iterator[Pieces]:
    places: list[tuple[int, int, int]] = []
    for number, pattern in enumerate(patterns):
        found = [(*match.span(), number) for match in pattern.finditer(text)]
        if not found:
            return
        places += found
    last: dict[int, tuple[int, int]] = {}
    line_end = -1
    for start, end, number in sorted(places):
        if start >= line_end:
            last.clear()
            line_end = text.find("\n", start)
            line_end = len(text) if line_end < 0 else line_end
        last[number] = (start, end)
        if len(last) == len(patterns):
            pieces = sorted(last.values())
            if end - pieces[0][0] <= TAIL:
                yield tuple(_apart(pieces))
                last.clear()


def _apart(pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield pieces, those that overlap as one: two terms may be the same word."""
    start, end = pieces[0]
    for other, after in pieces[1:]:
        if other < end:
            end = max(end, after)
        else:
            yield start, end
            start, end = other, after
    yield start, end
