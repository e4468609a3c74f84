"""Where in the text something dropped lands: a word is not split by it."""

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextCursor

_REASON = QTextBoundaryFinder.BoundaryReason


def behind_word(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor behind the nearest word of its line, if it stands within a word or before one; else where it stands.

    Words are those of Unicode's text segmentation (UAX 29).
    """
    at = cursor.positionInBlock()
    starts, ends = _words(cursor.block().text())
    in_word = any(start <= at < end for start, end in zip(starts, ends, strict=False))
    made = QTextCursor(cursor)
    if in_word:
        made.setPosition(cursor.block().position() + min(ends, key=lambda end: (abs(end - at), -end)))
    return made


def _words(text: str) -> tuple[list[int], list[int]]:
    """Return where words begin and where they end, in UTF-16 units."""
    finder, starts, ends = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text), list[int](), list[int]()
    place = 0
    while place >= 0:
        reasons = finder.boundaryReasons()
        if reasons & _REASON.EndOfItem:
            ends.append(place)
        if reasons & _REASON.StartOfItem:
            starts.append(place)
        place = finder.toNextBoundary()
    return starts, ends
