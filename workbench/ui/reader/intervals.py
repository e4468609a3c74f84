"""Which stretches touch a place: the binning scheme of the UCSC genome browser (Kent et al. 2002), with open ends."""

from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

SHIFTS = (10, 13, 16, 19, 22, 40)
"""Bins of 2**shift code points; a stretch lies in the smallest bin that holds it whole."""


class Stretch(Protocol):
    """Anything with a start and an end in code points."""

    @property
    def start(self) -> int:
        """Return the first code point."""

    @property
    def end(self) -> int:
        """Return the code point after the last."""


S = TypeVar("S", bound=Stretch)


class IntervalIndex(Generic[S]):
    """Stretches by place: add and remove take constant time, a query time by what it finds."""

    def __init__(self, stretches: Iterable[S] = ()) -> None:
        """Take the first stretches."""
        self._levels: tuple[dict[int, list[S]], ...] = tuple({} for _ in SHIFTS)
        self._count = 0
        self.extend(stretches)

    def __len__(self) -> int:
        """Return the number of stretches."""
        return self._count

    def extend(self, stretches: Iterable[S]) -> None:
        """Add stretches."""
        levels, count = tuple(zip(self._levels, SHIFTS, strict=True)), 0
        for stretch in stretches:
            start, last = stretch.start, stretch.end - 1
            for level, shift in levels:
                slot = start >> shift
                if slot == last >> shift:
                    bin_ = level.get(slot)
                    if bin_ is None:
                        level[slot] = [stretch]
                    else:
                        bin_.append(stretch)
                    count += 1
                    break
        self._count += count

    def remove(self, stretch: S) -> bool:
        """Take out a stretch equal to this one; tell whether there was one."""
        for level, shift in zip(self._levels, SHIFTS, strict=True):
            slot = stretch.start >> shift
            if slot == (stretch.end - 1) >> shift:
                bin_ = level.get(slot, [])
                if stretch not in bin_:
                    return False
                bin_.remove(stretch)
                self._count -= 1
                return True
        return False

    def query(self, start: int, end: int) -> list[S]:
        """Return the stretches that share a code point with start to end, in no order."""
        found: list[S] = []
        for level, shift in zip(self._levels, SHIFTS, strict=True):
            if not level:
                continue
            slots: Iterable[int] = range(start >> shift, ((end - 1) >> shift) + 1)
            if len(slots) > len(level):  # type: ignore[arg-type]
                slots = [slot for slot in level if slot in slots]
            for slot in slots:
                bin_ = level.get(slot)
                if bin_:
                    found += [s for s in bin_ if s.start < end and s.end > start]
        return found
