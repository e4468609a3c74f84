"""The icons in every size and form: `python packaging/icons.py FOLDER`; drawn by QtSvg from resources/icons (needs PySide6).

`workbench` is the program's own, `workbench-project` a project file's. The drawings named `-small` have their edges on whole
pixels: a detailed drawing is a smudge at 16. Linux gets a tree as in the icon theme specification, Windows ICO, macOS ICNS.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
SMALL = 24
"""Pixels up to which the small drawing is used."""

THEME = {"workbench": ("apps", "analyst-workbench"), "workbench-project": ("mimetypes", "application-x-workbench")}
"""Drawing to the folder and the name that the desktop looks for."""

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_KINDS = (
    ("ic11", 32),
    ("ic12", 64),
    ("ic07", 128),
    ("ic08", 256),
    ("ic13", 256),
    ("ic09", 512),
    ("ic14", 512),
    ("ic10", 1024),
)
"""Apple's kinds of entries that hold PNG, with their sizes in pixels."""

APPLE_PART = 0.8
"""What an icon takes of its square on macOS; the rest is air."""


def drawn(name: str, size: int, part: float = 1.0) -> QImage:
    """Draw an icon; size: pixels of the square, of which it takes a part."""
    small = DRAWINGS / f"{name}-small.svg"
    renderer = QSvgRenderer(str(small if size <= SMALL else DRAWINGS / f"{name}.svg"))
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = size * (1 - part) / 2
    renderer.render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """Return an image as PNG, the same bytes each time."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())


def write_theme(icons: Path) -> None:
    """Write both icons into a folder named icons, as hicolor, the theme that every desktop falls back to."""
    for name, (kind, called) in THEME.items():
        for size in SIZES:
            _put(icons / "hicolor" / f"{size}x{size}" / kind / f"{called}.png", png(drawn(name, size)))
        _put(icons / "hicolor" / "scalable" / kind / f"{called}.svg", (DRAWINGS / f"{name}.svg").read_bytes())


def ico(name: str) -> bytes:
    """Return an icon for Windows: bitmaps up to 64 pixels, as installers need them, and PNG for 256."""
    images = [(size, _bitmap(drawn(name, size)) if size < 256 else png(drawn(name, size))) for size in ICO_SIZES]
    head, place, body = struct.pack("<HHH", 0, 1, len(images)), 6 + 16 * len(images), b""
    for size, data in images:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place + len(body))
        body += data
    return head + body


def _bitmap(image: QImage) -> bytes:
    """A device-independent bitmap, lines from below, with the one-bit mask that old readers want."""
    size, row = image.width(), 4 * image.width()
    pixels = bytes(image.constBits())
    lines = b"".join(pixels[row * y : row * (y + 1)] for y in reversed(range(size)))
    mask = bytes(((size + 31) // 32) * 4 * size)
    return struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(lines) + len(mask), 0, 0, 0, 0) + lines + mask


def icns(name: str) -> bytes:
    """Return an icon for macOS."""
    entries = [(kind, png(drawn(name, size, APPLE_PART))) for kind, size in ICNS_KINDS]
    body = b"".join(kind.encode() + struct.pack(">I", len(data) + 8) + data for kind, data in entries)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def write_all(folder: Path) -> None:
    """Write every form: FOLDER/hicolor/..., *.ico, *.icns."""
    write_theme(folder)
    for name in THEME:
        _put(folder / f"{name}.ico", ico(name))
        _put(folder / f"{name}.icns", icns(name))


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


if __name__ == "__main__":
    _application = QGuiApplication(sys.argv[:1])
    write_all(Path(sys.argv[1]))
