"""Hits: the places where something was found in one text, kept in columns so that a million of them are light."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import overload

from workbench.model.span import Span

_CODE = "i"
"""Code points fit into 32 bits: the longest text is far below 2 ** 31."""


class Hits(Sequence[Span]):
    """Hits by place; as a sequence, hit by hit, the span from its first to its last code point.

    A hit is made of pieces: one, or several where notes or a page's furniture cut it in two. starts, ends: of the pieces,
    in code points, sorted by start; owners: the hit of each piece, None while every hit is one piece.
    """

    __slots__ = ("_firsts", "_lasts", "_owners", "_reach", "ends", "starts")

    def __init__(
        self,
        starts: Iterable[int] = (),
        ends: Iterable[int] = (),
        owners: Iterable[int] | None = None,
        *,
        disjoint: bool = False,
    ) -> None:
        """Take the pieces in columns; owners are numbered from 0 by the place of their first piece.

        disjoint: it is known that no piece lies within another, so that needs no look at all of them.
        """
        self.starts, self.ends = array(_CODE, starts), array(_CODE, ends)
        self._owners = array(_CODE, owners) if owners is not None else None
        self._firsts: array[int] | None = None
        self._lasts: array[int] | None = None
        if self._owners is not None:
            self._firsts, self._lasts = _limits(self._owners)
        tidy = disjoint or all(map(int.__le__, self.ends, self.starts[1:]))
        self._reach = self.ends if tidy else array(_CODE, accumulate(self.ends, max))

    @classmethod
    def of(cls, spans: Iterable[Span]) -> "Hits":
        """Return hits of one piece each."""
        ordered = sorted(spans)
        return cls((span.start for span in ordered), (span.end for span in ordered))

    @classmethod
    def of_pieces(cls, hits: Iterable[Sequence[Span]]) -> "Hits":
        """Return hits of one or more pieces each, which may lie between those of another hit."""
        ordered = sorted(tuple(sorted(pieces)) for pieces in hits)
        flat = sorted((piece, owner) for owner, pieces in enumerate(ordered) for piece in pieces)
        owners = [owner for _, owner in flat] if len(flat) > len(ordered) else None
        return cls((piece.start for piece, _ in flat), (piece.end for piece, _ in flat), owners)

    def __len__(self) -> int:
        """Return the number of hits."""
        return len(self.starts) if self._firsts is None else len(self._firsts)

    @overload
    def __getitem__(self, index: int) -> Span: ...

    @overload
    def __getitem__(self, index: slice) -> list[Span]: ...

    def __getitem__(self, index: int | slice) -> Span | list[Span]:
        """Return a hit from its first to its last code point."""
        if isinstance(index, slice):
            return [self[one] for one in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        index %= len(self)
        if self._firsts is None or self._lasts is None:
            return Span(self.starts[index], self.ends[index])
        return Span(self.starts[self._firsts[index]], self.ends[self._lasts[index]])

    def pieces(self, index: int) -> tuple[Span, ...]:
        """Return the pieces of a hit in order."""
        if self._owners is None or self._firsts is None or self._lasts is None:
            return (self[index],)
        owners, reach = self._owners, range(self._firsts[index], self._lasts[index] + 1)
        return tuple(Span(self.starts[at], self.ends[at]) for at in reach if owners[at] == index)

    def touching(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield hit, start and end of each piece that shares a character with start to end."""
        starts, ends, owners = self.starts, self.ends, self._owners
        for at in range(bisect_right(self._reach, start), bisect_left(starts, end)):
            if ends[at] > start:
                yield (at if owners is None else owners[at]), starts[at], ends[at]

    def first_from(self, offset: int) -> int | None:
        """Return the first hit that begins at or after a code point, None if none does."""
        at = bisect_left(self, offset, key=lambda span: span.start) if self._firsts else bisect_left(self.starts, offset)
        return at if at < len(self) else None

    def last_before(self, offset: int) -> int | None:
        """Return the last hit that begins before a code point, None if none does."""
        after = self.first_from(offset)
        at = (len(self) if after is None else after) - 1
        return at if at >= 0 else None

    def __eq__(self, other: object) -> bool:
        """Tell whether the same was found at the same places."""
        if not isinstance(other, Hits):
            return NotImplemented
        return (self.starts, self.ends, self._owners) == (other.starts, other.ends, other._owners)

    __hash__ = None  # type: ignore[assignment]


def _limits(owners: "array[int]") -> "tuple[array[int], array[int]]":
    """Return the first and the last piece of each hit."""
    count = max(owners, default=-1) + 1
    firsts, lasts = array(_CODE, [-1]) * count, array(_CODE, [-1]) * count
    for at, owner in enumerate(owners):
        if firsts[owner] < 0:
            firsts[owner] = at
        lasts[owner] = at
    return firsts, lasts
