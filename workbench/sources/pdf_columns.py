"""Which lines of a page are its furniture - running heads and feet, page numbers - and which its notes."""

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from workbench.sources.pdf_lines import Line
from workbench.sources.pdf_page import Page

_MARGIN = 0.1
_OUTER = 0.06
_FOOT = 0.4
_LONG = 20
_MANY = 30
_NOTE_MARK = re.compile(r"(?:\[\d{1,3}\]|\d{1,3}|[*†‡])(?=\s*\S|$)")
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|strona|str\.|s\.|p\.)?\s*[-–—]?\s*(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:/|of|z|von)\s*\d{1,4})?\s*[-–—]?\Z",
    re.IGNORECASE,
)


def body_size(pages: Sequence[Page]) -> float:
    """Return the size, in points, in which most of the characters are set; 10 for none."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in printed(page):
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def printed(page: Page) -> list[Line]:
    """Return the lines of the page itself, without what was laid upon it and without tables between rules."""
    return [line for line in page.lines if line.kind not in {"field", "remark", "grid"}]


def mark_furniture(pages: Sequence[Page], body: float) -> None:
    """Mark running heads and feet: near an edge and repeated on other pages, or apart from the text and smaller."""
    repeated: Counter[str] = Counter()
    for page in pages:
        for text in {_shape(line.text) for line in _edges(page)}:
            repeated[text] += 1
    long = _letters_of_lines(pages, body)
    within = _within(pages, {text for text, times in repeated.items() if times > 1})
    for page in pages:
        rest = [line.base for line in printed(page) if line.size >= 0.95 * body and len(line.text) > long]
        for line in _edges(page):
            apart = bool(rest) and (line.base > max(rest) + 1.6 * body or line.base < min(rest) - 2.2 * body)
            small = line.size < 0.95 * body and apart and not _is_of_note(page, line)
            numbered = bool(_PAGE_NUMBER.match(line.text)) and (apart or not rest)
            shape = _shape(line.text)
            goes_on = line.text[:1].islower() and len(line.words) > 1  # in the midst of a sentence
            usual = repeated[shape] >= max(2, len(pages) // 3) and shape not in within and not goes_on
            again = repeated[shape] >= 2 and (apart or usual)
            outer = not _OUTER * page.height < line.base < (1 - _OUTER) * page.height
            if again or (small and (page.number > 1 or outer)) or numbered:
                line.kind = "furniture"
        _mark_row_mates(page)
        if page.number == 1 and any(line.kind == "furniture" for other in pages for line in other.lines):
            _mark_small_feet(page, body, rest)


def _letters_of_lines(pages: Sequence[Page], body: float) -> float:
    """Return how many letters a line of the text proper has at least; fewer where most lines are short, as in columns."""
    lengths = [len(line.text) for page in pages for line in printed(page) if line.size >= 0.95 * body]
    return min(_LONG, 0.7 * median(lengths)) if len(lengths) >= _MANY else _LONG


def _within(pages: Sequence[Page], shapes: set[str]) -> set[str]:
    """Return those shapes of lines that also stand far from the edges: prose has lines that are alike, too."""
    low, high = _MARGIN, 1 - _MARGIN
    inner = (line for page in pages for line in printed(page) if low * page.height <= line.base <= high * page.height)
    return {shape for line in inner if shapes and (shape := _shape(line.text)) in shapes}


def _is_of_note(page: Page, line: Line) -> bool:
    """Tell whether small print begins with a note's mark or stands right above or below such print, as a note's rest does."""
    if _NOTE_MARK.match(line.text):
        return True
    if line.base > page.height / 2:
        return False
    cluster, grown = {id(line): line}, True
    others = [other for other in page.lines if abs(other.size - line.size) < 0.3 and other.base < page.height / 2]
    while grown:
        fresh = [o for o in others if id(o) not in cluster and any(_is_next(o, one) for one in cluster.values())]
        cluster.update((id(other), other) for other in fresh)
        grown = bool(fresh)
    return any(_begins_note(other, line.size / 0.8) for other in cluster.values())


def _is_next(one: Line, other: Line) -> bool:
    return 0 < abs(one.base - other.base) < 1.6 * one.size


def _edges(page: Page) -> list[Line]:
    return [line for line in printed(page) if not _MARGIN * page.height <= line.base <= (1 - _MARGIN) * page.height]


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
    large = next((line.base for line in low if line.size >= 0.95 * body), page.height)
    foot = [line for line in low if line.base < max(_FOOT * page.height, large)]
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
