"""Pages of a PDF as pictures, and where words stand on them; all calls into pdfium go through one lock."""

import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

LOCK = threading.RLock()
"""pdfium keeps state for the whole process: no two calls at once."""

SOUGHT = 48
"""Letters by which a place is sought: more would fail at the first hyphen or citation."""


Sought = tuple[str, str]
"""The first and the last words of a place; a head has no last words and is looked up in the PDF's bookmarks."""

_CUTS = re.compile(r"\[[\d,; ]*\]|\|")


@dataclass(frozen=True, slots=True)
class Found:
    """A place on a page (from 0): where its words stand, in points from the page's upper left corner."""

    page: int
    rect: QRectF


class Pages:
    """An open PDF. sizes: width and height of each page in points (1/72 inch). close() it."""

    def __init__(self, pdf: bytes) -> None:
        """Raises pypdfium2.PdfiumError if the bytes are no PDF."""
        import pypdfium2

        with LOCK:
            self._document: Any = pypdfium2.PdfDocument(pdf)
            self.sizes: tuple[tuple[float, float], ...] = tuple(
                self._document.get_page_size(number) for number in range(len(self._document))
            )

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, page: int, scale: float) -> QImage:
        """Return a page as picture; scale: pixels a point. An empty picture once closed."""
        with LOCK:
            if self._document is None:
                return QImage()
            loaded = self._document[page]
            try:
                bitmap = loaded.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
                try:
                    form = QImage.Format.Format_RGBX8888
                    return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
                finally:
                    bitmap.close()
            finally:
                loaded.close()

    def find(self, sought: Sequence[Sought]) -> Found | None:
        """Return the first place of the first words that are found, down to where they end; None if none are."""
        for begin, end in sought:
            for page in range(len(self.sizes)) if end else self._bookmarked(begin):
                found = self._find_on(page, begin, exact=not end)
                if found is not None:
                    return _down_to(found, self._find_on(page, end))
        return None

    def _bookmarked(self, title: str) -> list[int]:
        """Return the pages to which bookmarks of a title lead."""
        with LOCK:
            if self._document is None:
                return []
            marks = [mark for mark in self._document.get_toc() if mark.get_title().strip() == title]
            return [dest.get_index() for mark in marks if (dest := mark.get_dest()) is not None]

    def _find_on(self, page: int, words: str, *, exact: bool = False) -> Found | None:
        """Find words on one page; None also once closed. The lock is let go after it, so that a closing need not wait."""
        with LOCK:
            if self._document is None or not words.strip():
                return None
            loaded = self._document[page]
            text = loaded.get_textpage()
            try:
                hit = text.search(words, match_case=exact, match_whole_word=exact).get_next()
                rects = [text.get_rect(number) for number in range(text.count_rects(*hit))] if hit is not None else []
                return Found(page, _around(rects, self.sizes[page][1])) if rects else None
            finally:
                text.close()
                loaded.close()

    def close(self) -> None:
        """Give the PDF's memory back."""
        with LOCK:
            if self._document is not None:
                self._document.close()
                self._document = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _around(rects: Sequence[tuple[float, float, float, float]], height: float) -> QRectF:
    """Return the rectangle around others given as left, bottom, right, top from the lower left corner."""
    left, bottom = min(each[0] for each in rects), min(each[1] for each in rects)
    right, top = max(each[2] for each in rects), max(each[3] for each in rects)
    return QRectF(left, height - top, right - left, top - bottom)


def _down_to(begin: Found, end: Found | None) -> Found:
    """Return the place from the beginning to the end, if that stands below or beside it in the same column."""
    if end is None or end.rect.top() < begin.rect.top() or end.rect.left() > begin.rect.right():
        return begin
    return Found(begin.page, begin.rect.united(end.rect))


def sought_words(text: str) -> Sought:
    """Return the words by which prose is found on the page: its first and last, whole words without citations."""
    pieces = [piece.strip() for line in text.splitlines() for piece in _CUTS.split(line) if len(piece.strip()) > 1]
    if not pieces:
        return "", ""
    first, last = pieces[0], pieces[-1]
    begin = first if len(first) <= SOUGHT else first[:SOUGHT].rpartition(" ")[0] or first[:SOUGHT]
    end = last if len(last) <= SOUGHT else last[-SOUGHT:].partition(" ")[2] or last[-SOUGHT:]
    return begin, end
