"""Whether the pages print what is attached: compared by letters and digits, for lines break and hyphens part words."""

import re
import unicodedata
from functools import cached_property

from workbench.briefs.glyphs import glyphs
from workbench.briefs.places import right_to_left
from workbench.briefs.verifying.report import Printed
from workbench.paths import resources

_ANCHOR = 20
"""Letters in a row by which altered words are still known."""

_EDGE, _LEAST = 200, 6
"""Letters of a page's margin that may stand between words that go on overleaf; letters that have to stand there."""

_LIKE, _PLACES = 80.0, 20
"""How like words are, in per cent, that are meant for others; places of an anchor that are looked at."""

_CUT = "\ue000"
_ELLIPSIS = re.compile(r"\u2026|\.{3}")

_FURNITURE = re.compile(r"\A[^\n]*TLP:[^\n]*\n|\n[^\n]*TLP:[^\n]*\s*\Z")
"""Head and foot of a page: lines with the label of handling."""


class Pages:
    """The words of a published file, a text a page; None where they can't be read."""

    def __init__(self, pages: tuple[str, ...] | None, form: str) -> None:
        self._raw = tuple(_FURNITURE.sub("", page) for page in pages or ())
        self._pages = None if pages is None else tuple(map(letters, self._raw))
        self._is_drawn = form == "pdf"

    @cached_property
    def _whole(self) -> str:
        return "".join(self._pages or ())

    @cached_property
    def _cut_up(self) -> str:
        """The letters of all pages, a sign where the pages have an ellipsis."""
        return letters(_ELLIPSIS.sub(_CUT, "".join(self._raw)), keep=_CUT)

    def quotes(self, pieces: tuple[str, ...]) -> Printed:
        """Tell whether the pages hold the pieces of a quotation."""
        if self._pages is None:
            return Printed.UNCHECKED
        found = {self._quotes(piece) for piece in pieces}
        order = (Printed.DIFFERS, Printed.UNCHECKED, Printed.ABSENT, Printed.AGREES)
        return next((each for each in order if each in found), Printed.UNCHECKED)

    def _quotes(self, piece: str) -> Printed:
        shown = glyphs(resources() / "fonts").shown(piece) if self._is_drawn else piece
        wanted = letters(shown)
        if not wanted:
            return Printed.UNCHECKED
        if wanted in self._whole or self._runs_over(wanted):
            return Printed.AGREES
        if self._is_drawn and (shown != piece or right_to_left(piece)):
            return (
                Printed.UNCHECKED
            )  # what stands for letters without a glyph, and the order of lines, viewers give as they like
        return Printed.DIFFERS if self._has_like(wanted) else Printed.ABSENT

    def _has_like(self, wanted: str) -> bool:
        """Tell whether the pages have words so like these that they must be meant for them; shortened ones are not."""
        length = min(_ANCHOR, max(_LEAST, len(wanted) // 3))
        starts = {*range(0, len(wanted) - length + 1, length), len(wanted) - length}
        places = {found - at for at in starts if at >= 0 for found in _finds(self._cut_up, wanted[at : at + length])}
        return any(_is_like(self._cut_up, wanted, place) for place in places)

    def _runs_over(self, wanted: str) -> bool:
        """Tell whether words begin at the end of a page and go on at the beginning of the next, notes of its margin between."""
        pages = self._pages or ()
        return any(_goes_on(wanted, pages[index:]) for index in range(len(pages) - 1))


def _goes_on(wanted: str, pages: tuple[str, ...]) -> bool:
    foot = pages[0][-_EDGE - len(wanted) :]
    done = _longest(wanted, foot)
    if done < _ANCHOR or len(foot) - foot.rfind(wanted[:done]) - done > _EDGE:
        return False
    rest, head = wanted[done:], pages[1][: _EDGE + len(wanted)]
    if len(rest) < _LEAST:
        return False
    if 0 <= head.find(rest) <= _EDGE:
        return True
    return len(pages) > 2 and head.find(rest[:_ANCHOR]) in range(_EDGE) and _goes_on(rest, pages[1:])


def letters(text: str, keep: str = "") -> str:
    """Return a text's letters, marks and digits alone, in the form in which ligatures and widths make no difference (NFKC).

    keep: a sign that stays, too.
    """
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if sign == keep or unicodedata.category(sign)[0] in "LMN")


def _finds(text: str, words: str) -> list[int]:
    """Return the first places of words in a text."""
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) < _PLACES:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _is_like(text: str, wanted: str, place: int) -> bool:
    from rapidfuzz import fuzz

    low = max(0, place - _LEAST)
    alike = fuzz.partial_ratio_alignment(wanted, text[low : place + len(wanted) + _LEAST], score_cutoff=_LIKE)
    if alike is None:
        return False
    around = text[max(0, low + alike.dest_start - 1) : low + alike.dest_end + 1]
    return _CUT not in around


def _longest(wanted: str, text: str) -> int:
    """Return how many letters of the beginning stand in a text in a row."""
    low, high = 0, len(wanted)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if wanted[:middle] in text else (low, middle - 1)
    return low
