"""Pages of a PDF that are pictures: drawn, recognised, and made lines like those of others, each word with its place."""

from collections import Counter
from collections.abc import Callable
from itertools import groupby, pairwise
from typing import Any

from workbench.sources.pdf_lines import Line, Word
from workbench.sources.pdf_page import Page
from workbench.sources.recognising import Box, Recognised, recognise

_SCALE = 300 / 72
_PIXELS_MOST = 40_000_000
_GAP = 14.0
_ABOUT, _DEEPER = 0.11, 0.4
_BULLETS = frozenset({"¢", "©", "®", "«", "»"})
"""What Tesseract takes the round sign before a list's item for."""


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
        _line(part, number)
        for _, found in groupby(words, key=lambda word: word.line)
        for part in _parts([_word(word, height, factor, place) for word in found])
    ]
    return Page(number, _settled(lines), width, height, 0)


def _settled(lines: list[Line]) -> list[Line]:
    """Give letters of about the page's usual size that size, and what stands side by side one base line.

    Tesseract tells the boxes of words alone: one with a letter that hangs below its line lies deeper than one without.
    """
    letters: Counter[float] = Counter()
    for line in lines:
        letters[line.size] += len(line.text)
    usual = letters.most_common(1)[0][0] if letters else 0.0
    settled: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.base):
        size = usual if abs(line.size - usual) <= _ABOUT * usual else line.size
        beside = (one for one in reversed(settled) if one.x1 <= line.x0 or line.x1 <= one.x0)
        base = next((one.base for one in beside if 0 <= one.base - line.base < _DEEPER * size), line.base)
        for word in line.words:
            word.size, word.base = size, base
        settled.append(line.close())
    return settled


def _parts(words: list[Word]) -> list[list[Word]]:
    """Part the words of a line at the gaps that part columns and the cells of tables; mend the sign of a list's item."""
    if len(words) > 1 and words[0].text in _BULLETS:
        words[0].text = "•"
    parts = [words[:1]]
    for before, word in pairwise(words):
        if word.x0 - before.x1 < max(1.8 * word.size, _GAP):
            parts[-1].append(word)
        else:
            parts.append([word])
    return parts


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
