"""What the marks of a row look like: where tints, underlines, dots and brackets stand, without colours."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF

from workbench.ui.reader.geometry import strips
from workbench.ui.reader.layout import Part, RowLayout
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.style import LANES, LANES_MOST, MENTIONS_MOST

Key = tuple[int, int]


class Strip(NamedTuple):
    """A piece of a highlight within one line box: left, right, the line's top and height, in pixels of the row."""

    left: float
    right: float
    top: float
    height: float


@dataclass(slots=True)
class Piece:
    """A mark within a row: its strips, or the boxes of cells that it covers whole."""

    mark: Mark
    lane: int
    strips: list[Strip] = field(default_factory=list)
    boxes: list[QRectF] = field(default_factory=list)


@dataclass(slots=True)
class Bracket:
    """A mark's bracket within a row; top, bottom in pixels of the row. more: all for which it stands, where they lie in lanes
    too far out to be painted."""

    mark: Mark
    lane: int
    top: float
    bottom: float
    more: tuple[Mark, ...] = ()


@dataclass(slots=True)
class RowView:
    """All that is painted of a row's marks: themes in the lanes that are shown, entities and where their dots stand.

    marks: all of them, also those in lanes too far out to be painted.
    crowded: tops of lines that carry four underlines. icons: y of the line's middle and the entity's mark, one a line.
    """

    themes: list[Piece]
    entities: list[Mark]
    dots: list[Strip]
    brackets: list[Bracket]
    icons: list[tuple[float, Mark]]
    crowded: frozenset[float]
    marks: Sequence[Mark] = ()


def view_of(laid: RowLayout, marks: Sequence[Mark], lanes: Mapping[Key, int], mentions: Callable[[str], int]) -> RowView:
    """Work out a row's view; marks: those that touch the row, in the order of lanes."""
    themes, hidden = [], []
    for mark in marks:
        if mark.is_theme:
            lane = lanes.get(mark.key, 0)
            if lane < LANES_MOST:
                themes.append(Piece(mark, lane))
            else:
                hidden.append(mark)
    entities = [mark for mark in marks if not mark.is_theme]
    crowded: set[float] = set()
    for piece in themes:
        if piece.lane < LANES:
            fill(piece, laid)
            if piece.lane >= LANES - 1:
                crowded.update(strip.top for strip in piece.strips)
    brackets = _brackets(laid, themes)
    if hidden:
        (top, _), (_, bottom) = _reach(laid, hidden[0])
        brackets.append(Bracket(hidden[0], LANES_MOST, top + 2, bottom - 2, tuple(hidden)))
    icons = _icons(laid, entities, mentions)
    return RowView(themes, entities, _dots(laid, entities), brackets, icons, frozenset(crowded), marks)


def _dots(laid: RowLayout, entities: Sequence[Mark]) -> list[Strip]:
    """Return where entities are dotted, those that overlap joined: however many lie there, the dots are the same."""
    joined: list[list[int]] = []
    for mark in entities:
        if joined and mark.start < joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], mark.end)
        else:
            joined.append([mark.start, mark.end])
    return [strip for start, end in joined for strip in strips_of(laid, start, end)]


def strips_of(laid: RowLayout, start: int, end: int) -> list[Strip]:
    """Return the strips of a stretch of code points in a row."""
    return [
        Strip(left, right, part.y + line.top, part.face.line)
        for part in laid.parts
        if start < part.end and end > part.start
        for line, left, right in strips(part, max(start, part.start), min(end, part.end))
    ]


def fill(piece: Piece, laid: RowLayout) -> None:
    """Find where a mark stands in a row: strips of lines, boxes of cells."""
    mark = piece.mark
    for index, part in enumerate(laid.parts):
        if mark.end <= part.start or mark.start >= part.end:
            continue
        if laid.boxes and mark.is_theme and mark.start <= part.start and mark.end >= part.end:
            piece.boxes.append(laid.boxes[index])
            continue
        for line, left, right in strips(part, max(mark.start, part.start), min(mark.end, part.end)):
            piece.strips.append(Strip(left, right, part.y + line.top, part.face.line))


def _brackets(laid: RowLayout, themes: Sequence[Piece]) -> list[Bracket]:
    """Return the brackets of a row; marks that share a lane and a line divide the line's height among them."""
    sharing: dict[tuple[int, float], list[Mark]] = {}
    reach: list[tuple[Piece, tuple[float, float], tuple[float, float]]] = []
    for piece in themes:
        first, last = _reach(laid, piece.mark)
        reach.append((piece, first, last))
        for top in {first[0], last[0]}:
            sharing.setdefault((piece.lane, top), []).append(piece.mark)
    brackets = []
    for piece, first, last in reach:
        top, _ = _share(sharing[piece.lane, first[0]], piece.mark, first)
        _, bottom = _share(sharing[piece.lane, last[0]], piece.mark, last)
        brackets.append(Bracket(piece.mark, piece.lane, top + 2, bottom - 2))
    return brackets


def _share(marks: Sequence[Mark], mark: Mark, box: tuple[float, float]) -> tuple[float, float]:
    """Return the part of a line box that belongs to one of several marks, in text order from top to bottom."""
    top, bottom = box
    at, height = next(i for i, other in enumerate(marks) if other is mark), (bottom - top) / len(marks)
    return top + at * height, top + (at + 1) * height


def _reach(laid: RowLayout, mark: Mark) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return top and bottom of the first and the last line box of a mark; a table row's band is one box."""
    touched = [(i, part) for i, part in enumerate(laid.parts) if mark.start < part.end and mark.end > part.start]
    if not touched:
        touched = [(0, laid.parts[0])]
    (first_index, first), (last_index, last) = touched[0], touched[-1]
    if laid.boxes:
        low, high = laid.boxes[first_index], laid.boxes[last_index]
        return (low.top(), low.bottom()), (high.top(), high.bottom())
    return _line_box(first, first.utf16(mark.start)), _line_box(last, max(0, last.utf16(mark.end) - 1))


def _line_box(part: Part, utf16: int) -> tuple[float, float]:
    line = part.lines[part.line_index(utf16)]
    return part.y + line.top, part.y + line.top + line.height


def _icons(laid: RowLayout, entities: Sequence[Mark], mentions: Callable[[str], int]) -> list[tuple[float, Mark]]:
    """Return the icon of each entity at its first mention in the row; none for entities met everywhere, one a line."""
    seen: set[str] = set()
    taken: set[float] = set()
    icons = []
    for mark in entities:
        if mark.label in seen or not mark.icon or mark.start < laid.start:
            continue
        seen.add(mark.label)
        if mentions(mark.label) > MENTIONS_MOST:
            continue
        top, bottom = laid.span_of_line(mark.start)
        if top not in taken:
            taken.add(top)
            icons.append(((top + bottom) / 2, mark))
    return icons
