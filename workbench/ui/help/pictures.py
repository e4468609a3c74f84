"""Pictures on a page: as wide as they are, or as there is room, and as sharp as the screen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextCursor, QTextDocument, QTextFragment

from workbench.ui.help.guide import Guide

SHARPNESS = 1.5
"""Pixels of a picture's file for each logical one (packaging/guide_pictures/saving.py)."""


class Pictures:
    """The pictures of the page that is shown."""

    def __init__(self, guide: Guide, *, dark: bool, zoom: float, ratio: float) -> None:
        """ratio: pixels of the screen for each logical one."""
        self._guide, self._dark, self._zoom, self._ratio = guide, dark, zoom, ratio
        self._images: dict[str, QImage] = {}

    def size(self, name: str) -> tuple[float, float] | None:
        """Return the size in px at which a picture stands where there is room; None if there is no such picture."""
        path = self._guide.picture(name.rpartition("/")[2].removesuffix(".png"), dark=self._dark)
        image = QImage(str(path)) if path is not None else QImage()
        if image.isNull():
            return None
        self._images[name] = image
        return image.width() / SHARPNESS * self._zoom, image.height() / SHARPNESS * self._zoom

    def fit(self, document: QTextDocument, room: float) -> None:
        """Show the pictures of a document as wide as there is room, in px; each in as many pixels as the screen shows."""
        for part in list(fragments(document)):
            form = part.charFormat().toImageFormat()
            image = self._images.get(form.name()) if part.charFormat().isImageFormat() else None
            if image is None:
                continue
            width = min(room, image.width() / SHARPNESS * self._zoom)
            pixels = min(image.width(), round(width * self._ratio))
            scaled = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(form.name()), scaled)
            form.setWidth(width)
            form.setHeight(width * image.height() / image.width())
            cursor = QTextCursor(document)
            cursor.setPosition(part.position())
            cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)


def parts(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the fragments of a block."""
    walk = block.begin()
    while not walk.atEnd():
        yield walk.fragment()
        walk += 1


def fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    """Yield the fragments of a document."""
    block = document.begin()
    while block.isValid():
        yield from parts(block)
        block = block.next()
