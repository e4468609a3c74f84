"""The letters of one page: from code points to rectangles and from points back to code points."""

import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.model.document import OUT_OF_ORDER
from workbench.sources.bidi import is_right_to_left
from workbench.ui.reader.pages.area_letters import letters_of_areas
from workbench.ui.reader.pages.lines import Box, Line, gap, lines_of, without_overlap
from workbench.ui.reader.pages.page_map import PageMap


class Strip(NamedTuple):
    """What is seen of a stretch of text on one line; points from the page's upper left corner; line: its index."""

    x0: float
    y0: float
    x1: float
    y1: float
    line: int


class CaretPlace(NamedTuple):
    """Where a caret stands: both ends of its stroke, in points from the page's upper left corner."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(slots=True)
class Paragraph:
    """The lines of one block on a page; first, last: their indices, last not included; aside: a note or page furniture."""

    first: int
    last: int
    box: Box
    aside: bool


class PageLetters:
    """Every letter of one page with its box. All lengths are points from the page's upper left corner, as it is shown."""

    def __init__(self, places: PageMap, page: int, boxes: "array[float]") -> None:
        """Keep what the text has of the page; boxes: four numbers for each of pdfium's characters, then for each area."""
        self.page, self.text = page, places.document.text
        self.start, self.end = places.reach(page)
        self.offsets: list[int] = []
        self.boxes: list[Box] = []
        self._gather(places, boxes)
        blocks = [places.document.block_index(offset) for offset in self.offsets]
        self._mixed = is_right_to_left(self.text[self.start : self.end])
        self.lines: list[Line] = without_overlap(lines_of(self.boxes, blocks, mixed=self._mixed))
        self._aside = [places.document.blocks[line.block].kind in OUT_OF_ORDER for line in self.lines]
        self._firsts = [line.first for line in self.lines]
        self.paragraphs = self._paragraphs()

    def _gather(self, places: PageMap, boxes: "array[float]") -> None:
        for run in places.runs(self.page):
            if run.first < 0:
                continue
            for place in range(run.length):
                x0, y0, x1, y1 = boxes[4 * (run.first + place) : 4 * (run.first + place) + 4] or (0.0, 0.0, 0.0, 0.0)
                if x1 > x0 and not self.text[run.offset + place].isspace():
                    self.offsets.append(run.offset + place)
                    self.boxes.append((x0, y0, x1, y1))
        areas = places.areas(self.page)
        if areas:
            numbers = boxes[len(boxes) - 4 * len(areas) :]
            letters = list(letters_of_areas(self.text, areas, list(zip(*[iter(numbers)] * 4, strict=True))))
            together = sorted([*zip(self.offsets, self.boxes, strict=True), *letters])
            self.offsets, self.boxes = [offset for offset, _ in together], [box for _, box in together]

    def _paragraphs(self) -> list[Paragraph]:
        found: list[Paragraph] = []
        for index, line in enumerate(self.lines):
            if index and self.lines[index - 1].block == line.block:
                former = found[-1]
                former.last, former.box = index + 1, _around(former.box, line.box)
            else:
                found.append(Paragraph(index, index + 1, line.box, self._aside[index]))
        return found

    # --- from text to rectangles

    def strips(self, start: int, end: int) -> list[Strip]:
        """Return the rectangles of a stretch, one a line; more where it stands in several pieces of one line."""
        first, last = bisect_left(self.offsets, start), bisect_left(self.offsets, end)
        found: list[Strip] = []
        if first >= last:
            return found
        index = self._line_index(first)
        while first < last:
            line = self.lines[index]
            found += self._on_line(line, index, first, min(last, line.last))
            first, index = line.last, index + 1
        return found

    def _on_line(self, line: Line, index: int, first: int, last: int) -> Iterator[Strip]:
        joined, parts = self.boxes[first], list[Box]()
        for box in self.boxes[first + 1 : last]:
            if gap(joined, box, line.upright) <= 2 * line.thickness:
                joined = _around(joined, box)
            else:
                parts.append(joined)
                joined = box
        parts.append(joined)
        if len(parts) > 1:
            parts = self._side_by_side(parts, line, range(first, last))
        yield from (_strip(part, line, index) for part in parts)

    def _side_by_side(self, parts: list[Box], line: Line, chosen: range) -> list[Box]:
        """Join parts of a line between which nothing else stands: in mixed text they come in another order than one sees."""
        others = [self.boxes[letter] for letter in range(line.first, line.last) if letter not in chosen]
        side = 0 if line.upright else 1
        made: list[Box] = []
        for part in sorted(parts, key=lambda box: box[side]):
            if (
                made
                and part[side] - made[-1][side + 2] <= line.thickness
                and not any(made[-1][side + 2] - 1 <= (box[side] + box[side + 2]) / 2 <= part[side] + 1 for box in others)
            ):
                made[-1] = _around(made[-1], part)
            else:
                made.append(part)
        return made

    def _line_index(self, letter: int) -> int:
        return bisect_left(self._firsts, letter + 1) - 1

    def line_of(self, offset: int) -> int | None:
        """Return the index of the line on which a caret at a code point stands; None if it is not on this page."""
        letter = self._letter_for(offset)
        return None if letter is None else self._line_index(letter[0])

    def _letter_for(self, offset: int) -> tuple[int, bool] | None:
        """Return the letter at which a caret stands, and whether it stands behind it."""
        at = bisect_left(self.offsets, offset)
        if at < len(self.offsets) and self.offsets[at] == offset:
            return at, False
        if at > 0 and self.offsets[at - 1] < offset <= self.end:
            return at - 1, True
        return (0, False) if self.offsets and self.start <= offset else None

    def caret(self, offset: int) -> CaretPlace | None:
        """Return where a caret at a code point stands; None if that is not on this page."""
        found = self._letter_for(offset)
        if found is None:
            return None
        return self._stroke(*found)

    def caret_behind(self, offset: int) -> CaretPlace | None:
        """Return where a stretch that ends at a code point ends, at its last letter; None if that is not on this page."""
        at = bisect_left(self.offsets, offset) - 1
        return self._stroke(at, behind=True) if at >= 0 and self.offsets[at] >= self.start else None

    def _stroke(self, letter: int, behind: bool) -> CaretPlace:
        line, box = self.lines[self._line_index(letter)], self.boxes[letter]
        far = self.runs_on(letter) == behind
        if line.upright:
            x = box[2] if far else box[0]
            return CaretPlace(x, line.box[1], x, line.box[3])
        y = box[3] if far else box[1]
        return CaretPlace(line.box[0], y, line.box[2], y)

    def runs_on(self, letter: int) -> bool:
        """Tell whether the text goes from a letter's left to its right, or, on an upended line, from its top to its bottom."""
        line = self.lines[self._line_index(letter)]
        side, box = (0 if line.upright else 1), self.boxes[letter]
        for other, sign in ((letter + 1, 1), (letter - 1, -1)):
            if line.first <= other < line.last and gap(box, self.boxes[other], line.upright) <= 0.6 * line.thickness:
                return (self.boxes[other][side] + self.boxes[other][side + 2] - box[side] - box[side + 2]) * sign >= 0
        return unicodedata.bidirectional(self.text[self.offsets[letter]]) not in {"R", "AL"}

    # --- from points to text

    def letter_at(self, x: float, y: float) -> int | None:
        """Return the code point whose letter lies under a point, None where there is none."""
        for line in self.lines:
            if _holds(line.box, x, y):
                for letter in range(line.first, line.last):
                    box = self.boxes[letter]
                    if (box[0] - 1 <= x <= box[2] + 1) if line.upright else (box[1] - 1 <= y <= box[3] + 1):
                        return self.offsets[letter]
        return None

    def offset_at(self, x: float, y: float, *, body: bool = False) -> int:
        """Return the code point before which a caret put at a point stands.

        body: notes and page furniture answer only to a point on their very letters.
        """
        line = self._line_at(x, y, body=body)
        return self.start if line is None else self.offset_on(line, x, y)

    def offset_on(self, line: int, x: float, y: float) -> int:
        """Return the code point of a line nearest to a point."""
        its = self.lines[line]
        side, at = (0, x) if its.upright else (1, y)
        letter = min(
            range(its.first, its.last), key=lambda one: max(self.boxes[one][side] - at, 0.0, at - self.boxes[one][side + 2])
        )
        middle = (self.boxes[letter][side] + self.boxes[letter][side + 2]) / 2
        behind = (at > middle) == self.runs_on(letter)
        return self._whole(self.offsets[letter] + 1 if behind else self.offsets[letter])

    def _whole(self, offset: int) -> int:
        """Never stand before a mark that is part of the letter before it."""
        while offset < len(self.text) and unicodedata.category(self.text[offset])[0] == "M":
            offset += 1
        return offset

    def _line_at(self, x: float, y: float, *, body: bool) -> int | None:
        if not self.paragraphs:
            return None
        shown = [one for one in self.paragraphs if not (body and one.aside) or _holds(one.box, x, y)] or self.paragraphs
        inside = min(shown, key=lambda one: _away(one.box, x, y))

        def distance(index: int) -> tuple[float, float]:
            box = self.lines[index].box
            across, down = max(box[0] - x, 0.0, x - box[2]), max(box[1] - y, 0.0, y - box[3])
            return (down, across) if self.lines[index].upright else (across, down)

        return min(range(inside.first, inside.last), key=distance)

    def is_aside(self, offset: int) -> bool:
        """Tell whether a code point belongs to a note or to the page's furniture."""
        line = self.line_of(offset)
        return line is not None and self._aside[line]

    def top_place(self, y: float) -> int:
        """Return the code point at which the first line at or below a height begins; of several columns, the first text's."""
        below = [line for index, line in enumerate(self.lines) if not self._aside[index] and line.box[3] > y + 2]
        below = below or [line for line in self.lines if line.box[3] > y + 2]
        if not below:
            return self.end
        top = min(line.box[1] for line in below)
        return self.offsets[min(line.first for line in below if line.box[1] <= top + 6)]

    def text_edges(self) -> tuple[float, float]:
        """Return the left and the right edge of the page's text; notes and furniture count only where nothing else is."""
        boxes: Sequence[Box] = [one.box for one in self.paragraphs if not one.aside] or [one.box for one in self.paragraphs]
        return min((box[0] for box in boxes), default=0.0), max((box[2] for box in boxes), default=0.0)


def _around(one: Box, other: Box) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] - 1 <= x <= box[2] + 1 and box[1] <= y <= box[3]


def _away(box: Box, x: float, y: float) -> float:
    return max(box[0] - x, 0.0, x - box[2]) + max(box[1] - y, 0.0, y - box[3])


def _strip(box: Box, line: Line, index: int) -> Strip:
    """Return a stretch as high as its line."""
    if line.upright:
        return Strip(box[0], line.box[1], box[2], line.box[3], index)
    return Strip(line.box[0], box[1], line.box[2], box[3], index)
