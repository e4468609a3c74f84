"""Pictures of pages that are kept, and the tiles of which a page is made at a scale."""

from collections import OrderedDict
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QImage

from workbench.sources.pdf_pages import Tile

WHOLE = 4_000_000
"""Pixels up to which a page is drawn in one piece; of a larger one only the tiles on view are drawn."""

SIDE = 1024
"""Pixels of a tile's side."""

BYTES_MOST = 160 << 20
"""Bytes of all pictures that one view keeps."""


class Key(NamedTuple):
    """A picture: page from 1, device pixels a point, and the tile of it."""

    page: int
    scale: float
    tile: Tile


def pixels_of(size: tuple[float, float], scale: float) -> tuple[int, int]:
    """Return width and height in device pixels of a page of a size in points."""
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def tiles(width: int, height: int, left: float, top: float, right: float, bottom: float) -> Iterator[Tile]:
    """Yield the tiles of a page's picture that touch a rectangle; all in device pixels of the page."""
    if width * height <= WHOLE:
        yield Tile(0, 0, width, height)
        return
    for y in range(max(0, int(top)) // SIDE * SIDE, min(height, int(bottom) + 1), SIDE):
        for x in range(max(0, int(left)) // SIDE * SIDE, min(width, int(right) + 1), SIDE):
            yield Tile(x, y, min(SIDE, width - x), min(SIDE, height - y))


class Pictures:
    """Keeps pictures of the pages near the view, bounded in bytes; the least used go first."""

    def __init__(self, most: int = BYTES_MOST) -> None:
        """Begin empty; most: bytes."""
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._most = most
        self.bytes = 0

    def get(self, key: Key) -> QImage | None:
        """Return a picture, None if it is not kept."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def put(self, key: Key, image: QImage) -> None:
        """Keep a picture."""
        self.drop([key])
        self._kept[key] = image
        self.bytes += image.sizeInBytes()
        while self.bytes > self._most and len(self._kept) > 1:
            self.drop([next(iter(self._kept))])

    def of_page(self, page: int) -> list[Key]:
        """Return the keys of a page's pictures at any scale, the sharpest last."""
        return sorted((key for key in self._kept if key.page == page), key=lambda key: key.scale)

    def keep_near(self, first: int, last: int) -> None:
        """Drop the pictures of all pages before the first and after the last."""
        self.drop([key for key in self._kept if not first <= key.page <= last])

    def drop_other_scales(self, page: int, scale: float) -> None:
        """Drop the pictures of a page at other scales."""
        self.drop([key for key in self._kept if key.page == page and key.scale != scale])

    def drop(self, keys: list[Key]) -> None:
        """Drop pictures; those that are not kept are no matter."""
        for key in keys:
            image = self._kept.pop(key, None)
            if image is not None:
                self.bytes -= image.sizeInBytes()

    def clear(self) -> None:
        """Drop all."""
        self._kept.clear()
        self.bytes = 0

    def __len__(self) -> int:
        """Return the number of pictures."""
        return len(self._kept)
