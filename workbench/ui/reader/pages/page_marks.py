"""What the marks of one page look like: where tints, underlines, dots and brackets stand, in points, without colours."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.ui.reader.marks import Mark
from workbench.ui.reader.pages.letters import PageLetters, Strip
from workbench.ui.reader.pages.lines import Line
from workbench.ui.reader.style import LANES, LANES_MOST


@dataclass(slots=True)
class Piece:
    """A theme's mark on a page."""

    mark: Mark
    lane: int
    strips: list[Strip]


@dataclass(slots=True)
class Bar:
    """A mark's bracket in the page's margin; top and bottom in points. left: it stands at the left, for a left column."""

    mark: Mark
    lane: int
    top: float
    bottom: float
    left: bool = False


@dataclass(slots=True)
class PageMarks:
    """All that is painted of a page's marks. crowded: lines with so many underlines that they stand closer."""

    themes: list[Piece] = field(default_factory=list)
    entities: list[Piece] = field(default_factory=list)
    dots: list[Strip] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    crowded: frozenset[int] = frozenset()


def marks_of(letters: PageLetters, marks: Sequence[Mark], lanes: Mapping[tuple[int, int], int]) -> PageMarks:
    """Work out a page's marks; marks: those that touch its reach, in the order of lanes."""
    themes: list[Piece] = []
    entities: list[Piece] = []
    for mark in marks:
        strips = letters.strips(mark.start, mark.end)
        if not strips:
            continue
        if not mark.is_theme:
            entities.append(Piece(mark, -1, strips))
        elif (lane := lanes.get(mark.key, 0)) < LANES_MOST:
            themes.append(Piece(mark, lane, strips))
    crowded = {strip.line for piece in themes if piece.lane in {LANES - 1, LANES} for strip in piece.strips}
    return PageMarks(themes, entities, _dots(letters, entities), _bars(letters, themes), frozenset(crowded))


def _dots(letters: PageLetters, entities: Iterable[Piece]) -> list[Strip]:
    """Return where entities are dotted, those that overlap joined."""
    joined: list[list[int]] = []
    for mark in sorted((piece.mark for piece in entities), key=lambda mark: mark.start):
        if joined and mark.start < joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], mark.end)
        else:
            joined.append([mark.start, mark.end])
    return [strip for start, end in joined for strip in letters.strips(start, end)]


def _bars(letters: PageLetters, themes: Iterable[Piece]) -> list[Bar]:
    """Return the brackets: at the page's right, or at its left where text of another column stands to the right of it."""
    low, high = letters.text_edges()
    middle = (low + high) / 2
    inner = {index for index, line in enumerate(letters.lines) if line.box[2] < middle and _has_neighbour(letters, line)}
    bars: list[Bar] = []
    for piece in themes:
        for is_left in (False, True):
            own = [strip for strip in piece.strips if (strip.line in inner) == is_left]
            if own:
                bars.append(Bar(piece.mark, piece.lane, min(s.y0 for s in own), max(s.y1 for s in own), is_left))
    _share_lines(bars)
    return bars


def _share_lines(bars: Sequence[Bar]) -> None:
    """Let brackets of one lane that share a line divide its height."""
    last: dict[tuple[int, bool], Bar] = {}
    for bar in sorted(bars, key=lambda bar: (bar.mark.start, bar.top)):
        before = last.get((bar.lane, bar.left))
        if before is not None and before.top < bar.top < before.bottom:
            before.bottom = bar.top = (max(bar.top, before.top) + min(bar.bottom, before.bottom)) / 2
        elif before is not None and bar.top == before.top and bar.bottom >= before.bottom:
            before.bottom = bar.top = (before.top + before.bottom) / 2
        last[bar.lane, bar.left] = bar


def _has_neighbour(letters: PageLetters, line: Line) -> bool:
    """Tell whether another line stands to the right of a line, at the same height."""
    height = (line.box[1] + line.box[3]) / 2
    return any(other.box[0] > line.box[2] and other.box[1] <= height <= other.box[3] for other in letters.lines)
