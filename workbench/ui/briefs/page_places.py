"""Where what was written stands on the pages: told by the typesetter itself, never sought by its words."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

Sizes = Sequence[tuple[float, float]]

HEAD, FOOT = 62.0, 56.0
"""Points at a page's head and foot that hold no text: what goes on over pages ends and begins there."""

REACH = 48.0
"""Points from a place within which a click is still meant for it."""


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A place and the rectangles that it takes, as (page from 0, rectangle in points from the page's upper left corner).

    key: what stands there: ``title``, ``bottom-line 0``, ``judgment 12``, ``section 7 prose 3`` (the fourth block of that
    field), ``section 7 title``, ``passage 3``.
    """

    key: str
    pieces: tuple[tuple[int, QRectF], ...]


class Places:
    """All places of an edition."""

    def __init__(self, places: Iterable[PagePlace] = ()) -> None:
        self.by_key = {place.key: place for place in places}

    def find(self, keys: Iterable[str]) -> PagePlace | None:
        """Return the place of the first of these keys that is on a page, None if none is."""
        return next((found for key in keys if (found := self._nearest(key)) is not None), None)

    def _nearest(self, key: str) -> PagePlace | None:
        """Return a place, or the one before it: a block written a moment ago is not yet on the pages."""
        stem, _, number = key.rpartition(" ")
        if not stem or not number.isdecimal() or stem in ("judgment", "section", "passage"):
            return self.by_key.get(key)
        tried = (self.by_key.get(f"{stem} {each}") for each in range(int(number), -1, -1))
        return next((place for place in tried if place is not None), None)

    def at(self, page: int, point: QPointF) -> str:
        """Return the key of the smallest place around a point, else of the nearest on its page; empty if none is near."""
        near: list[tuple[float, float, str]] = []
        for place in self.by_key.values():
            for number, rect in place.pieces:
                if number == page:
                    near.append((_distance(rect, point), rect.width() * rect.height(), place.key))
        away, _, key = min(near, default=(REACH, 0.0, ""))
        return key if away < REACH else ""


def _distance(rect: QRectF, point: QPointF) -> float:
    across = max(rect.left() - point.x(), 0.0, point.x() - rect.right())
    down = max(rect.top() - point.y(), 0.0, point.y() - rect.bottom())
    return across + 2 * down  # what stands beside it is rather meant than what is above


def read_places(data: bytes, sizes: Sizes) -> Places:
    """Return the places that a preview bears (resources/typst/parts/places.typ); none if the data are something else."""
    try:
        marks = [
            (str(key), int(side), float(wide), float(page), float(x), float(y))
            for key, side, wide, page, x, y in json.loads(data)
        ]
        return Places(_places(marks, sizes))
    except (ValueError, TypeError):
        return Places()


def _places(marks: list[tuple[str, int, float, float, float, float]], sizes: Sizes) -> Iterator[PagePlace]:
    begun: dict[str, tuple[int, float, float, float]] = {}
    for key, side, width, page, x, y in marks:
        if side == 0:
            begun[key] = (int(page) - 1, x, y, width)
        elif key in begun:
            yield PagePlace(key, tuple(_pieces(*begun.pop(key), int(page) - 1, y, sizes)))


def _pieces(
    first: int, x: float, top: float, width: float, last: int, bottom: float, sizes: Sizes
) -> Iterator[tuple[int, QRectF]]:
    """Yield the rectangles from a beginning to an end, which may stand on a later page."""
    for page in range(first, min(last, len(sizes) - 1) + 1):
        begin = top if page == first else HEAD
        end = bottom if page == last else sizes[page][1] - FOOT
        if end > begin + 1:
            yield page, QRectF(x, begin, width, end - begin)
