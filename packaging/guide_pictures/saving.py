"""Pictures into small files: no wider than the guide shows them, few colours, the same bytes from the same picture.

Pillow is here because pikepdf needs it.
"""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

SHARE = 0.75
"""Of the pixels of the stage, which has two for each logical one: 1.5 are left, as workbench.ui.help.pictures expects."""
WIDEST = 1000
"""Pixels; wider pictures, those of whole windows, are shrunk."""
COLOURS = 48
MOST_USED = 12
"""The colours that are kept to the letter: paper, panels, text."""
EDGES = {"light": (207, 204, 197), "dark": (67, 70, 76)}
"""The colours of the line around a picture, which parts it from the page."""
RARE = 0.3
"""The power by which a colour's count weighs; colours that are no greys weigh four times as much."""


def save(picture: "QPixmap", path: Path, looks: str) -> int:
    """Write a picture in ``light`` or ``dark`` looks and return how many bytes its file has."""
    from PySide6.QtGui import QImage

    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    whole = Image.frombytes(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
    )
    width = min(WIDEST, round(whole.width * SHARE))
    whole = whole.resize((width, round(whole.height * width / whole.width)), Image.Resampling.LANCZOS)
    ImageDraw.Draw(whole).rectangle((0, 0, whole.width - 1, whole.height - 1), outline=EDGES[looks])
    few = whole.quantize(palette=_palette(whole), dither=Image.Dither.NONE)
    path.parent.mkdir(parents=True, exist_ok=True)
    few.save(path, optimize=True)
    return path.stat().st_size


def _palette(whole: Image.Image) -> Image.Image:
    """Return the colours of a picture, the rare ones weighed up: else all swatches would turn into the colours of letters."""
    counts = Counter(whole.getdata())
    grouped: dict[tuple[int, ...], list[tuple[int, tuple[int, ...]]]] = {}
    for colour, number in counts.items():
        grouped.setdefault(tuple(part >> 3 for part in colour), []).append((number, colour))
    sample = bytearray()
    for group in sorted(grouped.values()):
        number, colour = sum(each for each, _ in group), max(group)[1]
        if number > 6:
            weight = number**RARE * (4 if max(colour) - min(colour) > 40 else 1)
            sample += bytes(colour) * round(4 * weight)
    strip = Image.frombytes("RGB", (len(sample) // 3, 1), bytes(sample))
    cut = strip.quantize(COLOURS - MOST_USED, method=Image.Quantize.MEDIANCUT, kmeans=3, dither=Image.Dither.NONE)
    colours = [part for colour, _ in counts.most_common(MOST_USED) for part in colour]
    colours += (cut.getpalette() or [])[: 3 * (COLOURS - MOST_USED)]
    made = Image.new("P", (1, 1))
    made.putpalette(colours)
    return made
