"""Measuring the letters of a line of complex text, such as of mixed directions: Qt's own places are wrong there.

QTextLine.cursorToX passes over the letter after a ligature in a right-to-left run, and QTextLine.glyphRuns of a part of a
ligature comes back with its box misplaced (Qt 6.11). The places of the glyphs are right, so letters are measured by them.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QGlyphRun, QTextLayout

from workbench.ui.reader.layout import Line, Part
from workbench.ui.reader.letters import Letter, LineLetters

_RETRIEVED = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
_SEAM = 0.5
"""Pixels between two letters from which on there is a hole, as a tab leaves it."""

Stretch = tuple[int, int]


def letters_of(part: Part, line: Line) -> LineLetters:
    """Return the letters of a line, measured when first asked for."""
    if line.letters is None:
        line.letters = LineLetters(_placed(part, line, _measured(part, line)), rtl=part.rtl)
    return line.letters


def _measured(part: Part, line: Line) -> list[Letter | Stretch]:
    """Return each letter of a line, as its mere stretch where it has no glyph, such as a tab or a control."""
    found: list[Letter | Stretch] = []
    ligature: list[Stretch] = []
    glyph: tuple[int, float] | None = None
    runs: Sequence[QGlyphRun] = ()
    seen = part.seen_end(line)
    for start, end in _graphemes(part, line):
        here = line.line.glyphRuns(start, end - start, _RETRIEVED) if start < seen else ()
        first = _first_glyph(here)
        if first is None or first != glyph:
            found += _boxes(ligature, runs)
            ligature, glyph, runs = [], first, here
        ligature.append((start, end))
    return [*found, *_boxes(ligature, runs)]


def _graphemes(part: Part, line: Line) -> Iterator[Stretch]:
    at = line.start
    while at < line.end:
        after = max(at + 1, min(line.end, part.place_after(at)))
        yield at, after
        at = after


def _first_glyph(runs: Sequence[QGlyphRun]) -> tuple[int, float] | None:
    """Return index and x of the first glyph, None where there is none: letters that share it are a ligature."""
    for run in runs:
        indexes = run.glyphIndexes()
        if indexes:
            return indexes[0], run.positions()[0].x()
    return None


def _boxes(letters: Sequence[Stretch], runs: Sequence[QGlyphRun]) -> Iterator[Letter | Stretch]:
    """Yield the letters that share glyphs: a ligature's width is divided evenly among its letters."""
    if not letters or not runs:
        yield from letters
        return
    rtl, count = runs[0].isRightToLeft(), len(letters)
    if count == 1:
        boxes = [run.boundingRect() for run in runs]
        yield Letter(*letters[0], min(box.left() for box in boxes), max(box.right() for box in boxes), rtl)
        return
    left = min(place.x() for place in runs[0].positions())
    width = sum(advance.x() for advance in runs[0].rawFont().advancesForGlyphIndexes(runs[0].glyphIndexes())) / count
    for number, (start, end) in enumerate(letters):
        at = left + width * (count - 1 - number if rtl else number)
        yield Letter(start, end, at, at + width, rtl)


def _placed(part: Part, line: Line, found: Sequence[Letter | Stretch]) -> list[Letter]:
    """Give a place to what has no glyph: tabs fill the holes between letters, controls stand beside the letter before.

    The space at which the line was broken stands at its end.
    """
    letters = [one for one in found if isinstance(one, Letter)]
    if len(letters) == len(found):
        return letters
    tabs = [one[0] for one in found if not isinstance(one, Letter) and _is_tab(part, one[0])]
    holes = dict(zip(tabs, reversed(_holes(letters)) if part.rtl else _holes(letters), strict=False))
    seen, placed = part.seen_end(line), list[Letter]()
    for one in found:
        if isinstance(one, Letter):
            placed.append(one)
        elif one[0] in holes:
            placed.append(Letter(*one, *holes[one[0]], part.rtl))
        elif placed and one[0] < seen:
            placed.append(Letter(*one, placed[-1].trailing, placed[-1].trailing, placed[-1].rtl))
        else:
            x = _edge(letters, right=(one[0] >= seen) != part.rtl)
            placed.append(Letter(*one, x, x, part.rtl))
    return placed


def _is_tab(part: Part, utf16: int) -> bool:
    return part.text[part.code_point(utf16) - part.start] == "\t"


def _holes(letters: Sequence[Letter]) -> list[tuple[float, float]]:
    boxes = sorted((letter.left, letter.right) for letter in letters)
    holes: list[tuple[float, float]] = []
    reach = boxes[0][0] if boxes else 0.0
    for left, right in boxes:
        if left > reach + _SEAM:
            holes.append((reach, left))
        reach = max(reach, right)
    return holes


def _edge(letters: Sequence[Letter], *, right: bool) -> float:
    """Return x at which the line begins or ends."""
    if not letters:
        return 0.0
    return max(letter.right for letter in letters) if right else min(letter.left for letter in letters)
