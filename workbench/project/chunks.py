"""Chunks: the pieces of a text that the word index knows, so that a hit is placed without reading the whole text.

A chunk ends at the end of a line; where a line is too long for that, after a space. What begins in it is its own: with
such a chunk goes a tail, which belongs to the next one as well, so that nothing is cut in two.
"""

from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 8_000
"""Code points of a chunk at most, its tail not counted."""

TAIL = 1_000
"""Code points of a tail: what is sought in one piece is never longer."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Hits that begin from start on, before end, are its own; it is read up to stop. In code points of the text."""

    start: int
    end: int
    stop: int


def chunks(text: str, start: int = 0) -> Iterator[Chunk]:
    """Yield the chunks of a text, from the one that begins at start; the same for the same text, however it is asked."""
    size = len(text)
    while start < size:
        end = _end(text, start, size)
        in_line = end < size and text[end - 1] != "\n"
        yield Chunk(start, end, min(size, end + TAIL) if in_line else end)
        start = end


def _end(text: str, start: int, size: int) -> int:
    limit = start + LONGEST
    if limit >= size:
        return size
    for sign in ("\n", " "):
        found = text.rfind(sign, start, limit)
        if found >= start:
            return found + 1
    return limit
