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

_FURNITURE = re.compile(r"\A[^\n]*TLP:[^\n]*\n|\n[^\n]*TLP:[^\n]*\s*\Z")
"""Head and foot of a page: lines with the label of handling."""


class Pages:
    """The words of a published file, a text a page; None where they can't be read."""

    def __init__(self, pages: tuple[str, ...] | None, form: str) -> None:
        self._pages = None if pages is None else tuple(letters(_FURNITURE.sub("", page)) for page in pages)
        self._is_drawn = form == "pdf"

    @cached_property
    def _whole(self) -> str:
        return "".join(self._pages or ())

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
        """Tell whether the pages have words that begin or end alike."""
        length = min(_ANCHOR, max(_LEAST, len(wanted) // 3))
        starts = {*range(0, len(wanted) - length + 1, length), len(wanted) - length}
        return any(at >= 0 and wanted[at : at + length] in self._whole for at in starts)

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


def letters(text: str) -> str:
    """Return a text's letters, marks and digits alone, in the form in which ligatures and widths make no difference (NFKC)."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign)[0] in "LMN")


def _longest(wanted: str, text: str) -> int:
    """Return how many letters of the beginning stand in a text in a row."""
    low, high = 0, len(wanted)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if wanted[:middle] in text else (low, middle - 1)
    return low
