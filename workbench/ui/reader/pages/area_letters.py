"""Letters of which only the box is known in which they stand together: of form fields, free texts and recognised words."""

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.model.document import Area
from workbench.sources.bidi import is_right_to_left
from workbench.ui.reader.pages.lines import Box

_TALLEST = 14.0
"""Points of a line's height where a box holds several words; a guess, since nobody says in which size they are set."""

_WIDE = 0.5
_LOOSE = 1.6
"""How wide a letter is, and how wide none is set, by the height of its line."""

_WORD = re.compile(r"\S+")

Stretch = tuple[int, int]
"""Where a word begins and ends, in code points."""


def letters_of_areas(text: str, areas: Sequence[Area], boxes: Sequence[Box]) -> Iterator[tuple[int, Box]]:
    """Yield the code point and the box of each letter that stands in areas; boxes: of the areas, as the page is shown.

    A word that fills its box, as a recognised one does, shares it evenly among its letters. What a field or a free text
    holds is set line by line from the upper left corner, about where the page shows it.
    """
    for area, box in zip(areas, boxes, strict=True):
        words = text[area.offset : area.offset + area.length]
        turned = is_right_to_left(words)
        if " " not in words and "\n" not in words and _is_filled(box, area.length):
            yield from _shared(area, box, turned)
        else:
            yield from _set(text, area, box, turned)


def _is_filled(box: Box, letters: int) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    return max(width, height) <= max(1.0, _LOOSE * letters * min(width, height))


def _shared(area: Area, box: Box, turned: bool) -> Iterator[tuple[int, Box]]:
    x0, y0, x1, y1 = box
    upright = x1 - x0 >= y1 - y0 or area.length == 1
    for place in range(area.length):
        before = (area.length - 1 - place if turned else place) / area.length
        after = before + 1 / area.length
        if upright:
            yield area.offset + place, (x0 + before * (x1 - x0), y0, x0 + after * (x1 - x0), y1)
        else:
            yield area.offset + place, (x0, y0 + before * (y1 - y0), x1, y0 + after * (y1 - y0))


def _set(text: str, area: Area, box: Box, turned: bool) -> Iterator[tuple[int, Box]]:
    """Set words in a box, in lines as high as they may be for all to have their place."""
    x0, y0, x1, y1 = box
    end = area.offset + area.length
    tall = max(1.0, min(_TALLEST, y1 - y0))
    while len(rows := _rows(text, area.offset, end, (x1 - x0) / (_WIDE * tall))) * tall > y1 - y0 + 0.01 and tall > 1:
        tall *= 0.9
    for row, words in enumerate(rows):
        first, top = words[0][0], y0 + row * tall
        letter = min(_WIDE * tall, (x1 - x0) / max(1, words[-1][1] - first))
        for place in (place for start, after in words for place in range(start, after)):
            at = (place - first) * letter
            left = x1 - at - letter if turned else x0 + at
            yield place, (left, top, left + letter, top + tall)


def _rows(text: str, start: int, end: int, letters: float) -> list[list[Stretch]]:
    """Break words into rows of so many letters at most; a longer word has a row of its own, and so has each line."""
    rows: list[list[Stretch]] = []
    for line in re.finditer(r"[^\n]+", text[start:end]):
        words = [(start + line.start() + at, start + line.start() + to) for at, to in _spans(_WORD.finditer(line.group()))]
        fresh = True
        for word in words:
            if fresh or word[1] - rows[-1][0][0] > letters:
                rows.append([word])
                fresh = False
            else:
                rows[-1].append(word)
    return rows


def _spans(found: Iterable[re.Match[str]]) -> Iterator[Stretch]:
    return (match.span() for match in found)
