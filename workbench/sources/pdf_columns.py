"""The order in which the lines of a page are read, and which of them are its furniture or its notes."""

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from workbench.sources.pdf_letters import Line, Page

_MARGIN = 0.1
_OUTER = 0.06
_GAP = 8.0
_ABOUT = 20.0
_FOOT = 0.4
_NOTE_MARK = re.compile(r"(?:\[\d{1,3}\]|\d{1,3}|[*†‡])(?=\s*\S|$)")
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|strona|str\.|s\.|p\.)?\s*[-–—]?\s*(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:/|of|z|von)\s*\d{1,4})?\s*[-–—]?\Z",
    re.IGNORECASE,
)


def body_size(pages: Sequence[Page]) -> float:
    """Return the size, in points, in which most of the characters are set; 10 for none."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def mark_furniture(pages: Sequence[Page], body: float) -> None:
    """Mark running heads and feet: near an edge and repeated on other pages, or apart from the text and smaller."""
    repeated: Counter[str] = Counter()
    for page in pages:
        for text in {_shape(line.text) for line in _edges(page)}:
            repeated[text] += 1
    for page in pages:
        rest = [line.base for line in page.lines if line.size >= 0.95 * body and len(line.text) > 20]
        for line in _edges(page):
            apart = bool(rest) and (line.base > max(rest) + 1.6 * body or line.base < min(rest) - 2.2 * body)
            small = line.size < 0.95 * body and apart and not _NOTE_MARK.match(line.text)
            numbered = bool(_PAGE_NUMBER.match(line.text)) and (apart or not rest)
            again = repeated[_shape(line.text)] >= 2 and (apart or repeated[_shape(line.text)] >= max(2, len(pages) // 3))
            outer = not _OUTER * page.height < line.base < (1 - _OUTER) * page.height
            if again or (small and (page.number > 1 or outer)) or numbered:
                line.kind = "furniture"
        _mark_row_mates(page)
        if page.number == 1 and any(line.kind == "furniture" for other in pages for line in other.lines):
            _mark_small_feet(page, body, rest)


def _edges(page: Page) -> list[Line]:
    return [line for line in page.lines if not _MARGIN * page.height <= line.base <= (1 - _MARGIN) * page.height]


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", text).strip()


def _mark_row_mates(page: Page) -> None:
    """What stands on one line with a page number in the margin is furniture too."""
    bases = {round(line.base) for line in page.lines if line.kind == "furniture"}
    for line in _edges(page):
        if round(line.base) in bases:
            line.kind = "furniture"


def _mark_small_feet(page: Page, body: float, rest: list[float]) -> None:
    for line in _edges(page):
        at_foot = line.base < _MARGIN * page.height and bool(rest) and line.base < min(rest) - 2.2 * body
        if (
            at_foot
            and line.size < 0.85 * body
            and not any(0 < o.base - line.base < 1.6 * o.size for o in page.lines if o is not line)
        ):
            line.kind = "furniture"


def mark_notes(page: Page, body: float) -> None:
    """Mark footnotes: from a small number that begins a line near the foot on down, or small print at the very foot."""
    low = sorted((line for line in page.lines if line.kind == "body"), key=lambda line: line.base)
    foot = [line for line in low if line.base < _FOOT * page.height]
    marks = [line.base for line in foot if _begins_note(line, body)]
    if marks:
        top = max(marks)
        for line in low:
            if line.base <= top + 1 and line.size <= body + 0.5:
                line.kind = "note"
    for line in foot:
        if line.kind == "note":
            continue
        if line.size > 0.9 * body or (not marks and len(low) < 8):
            break
        line.kind = "note"


def _begins_note(line: Line, body: float) -> bool:
    first = line.words[0]
    if not _NOTE_MARK.match(first.text):
        return False
    small = bool(first.raised) and first.raised[0][0] == 0
    lone = len(line.words) > 1 and first.size <= 0.8 * line.size
    return (small or lone) and line.size <= body + 0.5


def reading_order(lines: list[Line], width: float) -> list[Line]:
    """Return lines column by column; a line across both columns closes what is above it. Two columns at most are told apart."""
    edge = _second_column(lines, width)
    if edge is None:
        return sorted(lines, key=_place)
    ordered = sorted((part for line in lines for part in _split(line, edge)), key=_place)
    out: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in ordered:
        if line.x1 <= edge - _GAP / 2:
            left.append(line)
        elif line.x0 >= edge - 1:
            right.append(line)
        else:
            out += [*left, *right, line]
            left, right = [], []
    return out + left + right


def find_edges(lines: list[Line]) -> None:
    """Give each line the right edge of its column: that of the lines of its size that begin about where it does."""
    reach: dict[tuple[int, int], float] = {}
    for line in lines:
        key = round(line.x0 / _ABOUT), round(line.size)
        reach[key] = max(reach.get(key, 0.0), line.x1)
    for line in lines:
        begins, size = round(line.x0 / _ABOUT), round(line.size)
        line.right = max(reach.get((begins + step, size), 0.0) for step in (-1, 0, 1))


def _split(line: Line, edge: float) -> list[Line]:
    """Part a line that runs on into the second column, where a word begins at that column's edge after a gap."""
    if not line.x0 < edge - 1 < line.x1:
        return [line]
    for place, (before, word) in enumerate(zip(line.words, line.words[1:], strict=False), 1):
        if abs(word.x0 - edge) < 2.5 and word.x0 - before.x1 > 0.6 * word.size:
            left, right = Line(line.page, line.words[:place]).close(), Line(line.page, line.words[place:]).close()
            left.kind = right.kind = line.kind
            return [left, right]
    return [line]


def _place(line: Line) -> tuple[int, float]:
    return -round(line.base / 3), line.x0


def _second_column(lines: list[Line], width: float) -> float | None:
    """Where a second column of text begins, None for a page of one column; tables have too few letters a line to pass."""
    if len(lines) < 10:
        return None
    for edge in sorted({round(line.x0) for line in lines if line.x0 > 0.3 * width}):
        left = [line for line in lines if line.x1 <= edge - _GAP / 2]
        right = [line for line in lines if line.x0 >= edge - 1]
        if len(left) < 5 or len(right) < 5 or len(left) + len(right) < 0.7 * len(lines):
            continue
        if all(median(line.x1 - line.x0 for line in side) > 0.22 * width for side in (left, right)):
            return float(edge)
    return None
