"""A hit in context: its sentence, or so much around it as two lines hold, with the words that were found."""

import re
from dataclasses import dataclass
from itertools import pairwise

from workbench.model.span import Span

BEFORE, AFTER = 46, 90
"""Code points shown before and after a hit, more or less."""
BETWEEN = 60
"""Code points between two pieces beyond which the middle is left out."""
ELLIPSIS = "…"

_SENTENCE = re.compile(r"(?<=[^\W\d_]{2})[.!?…؟۔।][\"'’”»)\]]*\s+|[。！？][」』”）]*\s*")
"""A sentence's end that is no abbreviation such as ``U.S.``."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words on one line and the found pieces in them, in code points of these words."""

    words: str
    pieces: tuple[Span, ...]


def snippet(text: str, pieces: tuple[Span, ...], before: int = BEFORE, after: int = AFTER) -> Snippet:
    """Return the pieces of a hit with what stands around them: from the sentence's beginning if that is near.

    It runs over no line end but those within the hit; white space is one space, so each piece keeps its own length but
    for that.
    """
    parts, found, at = list[str](), list[Span](), 0
    for start, end, inside in _stretches(text, pieces, before, after):
        if at == 0 and _is_cut_before(text, start):
            at = _add(parts, ELLIPSIS, at)
        elif at:
            at = _add(parts, f" {ELLIPSIS} ", at)
        for low, high, is_piece in _runs(start, end, inside):
            words = re.sub(r"\s", " ", text[low:high])
            if is_piece:
                found.append(Span(at, at + len(words)))
            at = _add(parts, words, at)
    end = max(piece.end for piece in pieces)
    last = _end(text, end, after)
    if last < len(text) and text[last - 1] not in ".!?…\n" and text[last] != "\n":
        _add(parts, ELLIPSIS, at)
    return Snippet("".join(parts), tuple(found))


def _add(parts: list[str], words: str, at: int) -> int:
    parts.append(words)
    return at + len(words)


def _stretches(text: str, pieces: tuple[Span, ...], before: int, after: int) -> list[tuple[int, int, list[Span]]]:
    """Return the stretches that are shown, each with its pieces."""
    groups = [[pieces[0]]]
    for one, other in pairwise(pieces):
        if other.start - one.end > BETWEEN:
            groups.append([])
        groups[-1].append(other)
    shown = []
    for number, group in enumerate(groups):
        low = _begin(text, group[0].start, before) if number == 0 else _word_begin(text, group[0].start - 12, group[0].start)
        is_last = number == len(groups) - 1
        high = _end(text, group[-1].end, after if is_last else 12)
        shown.append((low, high, group))
    return shown


def _runs(start: int, end: int, pieces: list[Span]) -> list[tuple[int, int, bool]]:
    runs, at = [], start
    for piece in pieces:
        runs += [(at, piece.start, False), (piece.start, piece.end, True)]
        at = piece.end
    return [run for run in [*runs, (at, max(at, end), False)] if run[0] < run[1]]


def _begin(text: str, start: int, before: int) -> int:
    """Return where the sentence begins, or a word nearer than that; never before the line."""
    low = max(0, start - before, text.rfind("\n", 0, start) + 1)
    ends = [match.end() for match in _SENTENCE.finditer(text, low, start)]
    if ends:
        return ends[-1]
    return low if low == 0 or text[low - 1] == "\n" else _word_begin(text, low, start)


def _word_begin(text: str, low: int, start: int) -> int:
    space = text.find(" ", max(0, low), start)
    return space + 1 if 0 <= space < start else max(0, low)


def _end(text: str, end: int, after: int) -> int:
    """Return where the sentence ends, or a word before that; never after the line."""
    line = text.find("\n", end)
    high = min(end + after, len(text) if line < 0 else line)
    sentence = _SENTENCE.search(text, max(0, end - 1), high)
    if sentence and sentence.end() > end:
        return max(end, sentence.start() + len(sentence.group().rstrip()))
    if high == len(text) or text[high] == "\n":
        return high
    space = text.rfind(" ", end, high)
    return space if space > end else high


def _is_cut_before(text: str, start: int) -> bool:
    """Tell whether a stretch begins within a sentence."""
    before = text[max(0, start - 3) : start].rstrip(" ")
    return bool(before) and not re.search(r"[\n.!?…。！？؟۔।\"'’”»)\]]$", before)
