"""Pages of a PDF that are pictures: drawn, recognised, and made lines like those of others, each word with its place."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from workbench.sources.pdf_lines import Line, Word
from workbench.sources.pdf_page import Page
from workbench.sources.recognising import Box, Recognised, recognise

_SCALE = 300 / 72
_PIXELS_MOST = 40_000_000


def recognise_page(document: Any, number: int, beat: Callable[[], None]) -> Page:
    """Return the lines that are recognised on a page (from 1); NoRecogniser without the program for it, ReaderFailed."""
    page = document[number - 1]
    try:
        width, height = page.get_size()
        scale = min(_SCALE, (_PIXELS_MOST / max(1.0, width * height)) ** 0.5)
        drawn = page.render(scale=scale, grayscale=True)
        try:
            rows, stride = memoryview(drawn.buffer).cast("B"), drawn.stride
            pixels = b"".join(bytes(rows[top * stride : top * stride + drawn.width]) for top in range(drawn.height))
            words = recognise(pixels, drawn.width, drawn.height, beat)
        finally:
            drawn.close()
        place = _unturned(page.get_bbox(), page.get_rotation())
    finally:
        page.close()
    factor = _SCALE / scale
    lines = [
        _line([_word(word, height, factor, place) for word in found], number)
        for _, found in groupby(words, key=lambda word: word.line)
    ]
    return Page(number, lines, width, height, 0)


def _line(words: list[Word], number: int) -> Line:
    """Make a line of words, all upon the base line that most of them have."""
    bases = sorted(word.base for word in words)
    for word in words:
        word.base = bases[len(bases) // 2]
    return Line(number, words).close()


def _word(word: Recognised, height: float, factor: float, place: Callable[[Box], Box]) -> Word:
    left, top, right, bottom = (factor * side for side in word.box)
    base = height - bottom
    none = (-1,) * len(word.text)
    area = place((left, top, right, bottom))
    return Word(word.text, none, left, right, base, word.size, bold=False, raised=(), spaced=True, broken=False, area=area)


def _unturned(box: tuple[float, float, float, float], turn: int) -> Callable[[Box], Box]:
    """Return the function from a box on the page as shown, from its upper left corner, to one of the unturned page."""
    left, bottom, right, top = box
    if turn == 90:
        return lambda b: (left + b[1], bottom + b[0], left + b[3], bottom + b[2])
    if turn == 180:
        return lambda b: (right - b[2], bottom + b[1], right - b[0], bottom + b[3])
    if turn == 270:
        return lambda b: (right - b[3], top - b[2], right - b[1], top - b[0])
    return lambda b: (left + b[0], top - b[3], left + b[2], top - b[1])
