"""From text to pixels and back, within a row."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from workbench.ui.reader.clusters import letters_of
from workbench.ui.reader.layout import Line, Part, RowLayout

Band = tuple[float, float]
"""Top and bottom of what is on view of a row, in pixels from its top."""
WHOLE: Band = (-1e6, 1e6)


def stretch_on_view(part: Part, band: Band) -> tuple[int, int]:
    """Return the code points of the lines that a band touches, nothing (start, start) if none does."""
    if band == WHOLE:
        return part.start, part.end
    top, bottom = band[0] - part.y, band[1] - part.y
    on_view = [line for line in part.lines if line.top < bottom and line.top + line.height > top]
    if not on_view:
        return part.start, part.start
    return part.code_point(on_view[0].start), part.code_point(on_view[-1].end)


def strips(part: Part, start: int, end: int) -> Iterator[tuple[Line, float, float]]:
    """Yield line, left and right, in pixels from the row's left edge, of what is seen of start to end (code points).

    In mixed text a line may come more than once: one visual run each.
    """
    first, after = part.utf16(start), part.utf16(end)
    if first >= after:
        return
    lines = part.lines
    for index in range(part.line_index(first), len(lines)):
        line = lines[index]
        if line.start >= after:
            return
        begin, stop = max(first, line.start), min(after, part.seen_end(line))
        if begin >= stop:
            continue
        if part.complex:
            for left, right in letters_of(part, line).runs(begin, stop):
                yield line, part.x + left, part.x + right
            continue
        left = line.line.cursorToX(begin)[0]  # type: ignore[index]
        right = line.line.cursorToX(stop)[0]  # type: ignore[index]
        if right > left:
            yield line, part.x + left, part.x + right


def caret_x(part: Part, line: Line, utf16: int) -> float:
    """Return x of the caret at a place of a line, from the row's left edge."""
    if part.complex:
        return part.x + letters_of(part, line).caret(utf16)
    return part.x + line.line.cursorToX(utf16)[0]  # type: ignore[index, no-any-return]


def letter_sides(part: Part, offset: int) -> tuple[Line, float, float]:
    """Return the line of the letter at a code point, and x of the sides at which reading enters and leaves it."""
    utf16 = part.utf16(offset)
    line = part.lines[part.line_index(utf16)]
    if part.complex:
        found = letters_of(part, line)
        at = found.index(utf16)
        if at < len(found.letters):
            return line, part.x + found.letters[at].leading, part.x + found.letters[at].trailing
    after = part.code_point(part.place_after(utf16))
    return line, caret_x(part, line, utf16), caret_x(part, line, min(part.utf16(after), part.seen_end(line)))


def caret_rect(laid: RowLayout, offset: int) -> QRectF:
    """Return where the caret stands in a row: 2 px wide, as high as a highlight."""
    part, line = laid.line_at(offset)
    inset = line.height * 3 / 28
    return QRectF(caret_x(part, line, part.utf16(offset)) - 1, part.y + line.top + inset, 2, line.height - 2 * inset)


def part_for(laid: RowLayout, x: float, y: float) -> Part:
    """Return the part nearest to a point given from the row's top left."""
    if not laid.boxes:
        return laid.parts[0]

    def distance(pair: tuple[Part, QRectF]) -> float:
        box = pair[1]
        return max(box.left() - x, 0.0, x - box.right()) + 4 * max(box.top() - y, 0.0, y - box.bottom())

    return min(zip(laid.parts, laid.boxes, strict=True), key=distance)[0]


def line_for(part: Part, y: float) -> int:
    """Return the index of the line nearest to y, given from the row's top."""
    for index, line in enumerate(part.lines):
        if y < part.y + line.top + line.height:
            return index
    return len(part.lines) - 1


def place_in_line(part: Part, index: int, x: float) -> int:
    """Return the UTF-16 offset of the caret's place in a line nearest to x, given from the row's left edge.

    In complex text QTextLine.xToCursor is wrong, so the letters themselves are looked at.
    """
    line, last = part.lines[index], part.last_place(index)
    found = letters_of(part, line).place(x - part.x) if part.complex else line.line.xToCursor(x - part.x)
    return min(found, last)


def offset_at(laid: RowLayout, x: float, y: float) -> int:
    """Return the code point of the document nearest to a point given from the row's top left."""
    part = part_for(laid, x, y)
    return part.code_point(place_in_line(part, line_for(part, y), x))


def character_at(laid: RowLayout, x: float, y: float) -> int | None:
    """Return the code point whose letter lies under a point, None where there is none."""
    part = part_for(laid, x, y)
    line = part.lines[line_for(part, y)]
    if not part.y + line.top <= y < part.y + line.top + line.height:
        return None
    if part.complex:
        letter = letters_of(part, line).under(x - part.x)
        return None if letter is None else part.code_point(letter.start)
    near = offset_at(laid, x, y)
    for offset in (near, near - 1):
        if part.start <= offset < part.end:
            for found, left, right in strips(part, offset, offset + 1):
                if found is line and left - 1 <= x <= right + 1:
                    return offset
    return None
