"""How much of a long text stands in one plain field: Qt lays a line out whole, so a long line is cut as well."""

from workbench.ui.reader.rows import between_letters

PORTION = 300_000
"""Code points shown at once: of a longer text the stretch around the caret, so that a field of Qt's stays quick."""
LINE = 12_000
"""Code points of the longest line that is laid out; of a longer one the stretch around the caret is shown alone (20 ms)."""
_BACK = 200
"""Code points in which a space is looked for, to cut a line there."""


def portion(text: str, around: int) -> tuple[int, int]:
    """Return start and end of what is shown around a code point; it begins and ends with a line, or within a long one."""
    start = text.rfind("\n", 0, around) + 1
    end = _line_end(text, around)
    if end - start > LINE:
        low = max(start, around - LINE // 2)
        high = min(end, low + LINE)
        return low if low == start else _cut(text, low, start), high if high == end else _cut(text, high, low)
    return _first(text, start, around - PORTION // 2), _last(text, end, around + PORTION // 2)


def _first(text: str, start: int, least: int) -> int:
    """Return the start of the first whole line from least on; no line from there to start is a long one."""
    while start > max(0, least):
        before = text.rfind("\n", max(0, start - 2 - LINE), start - 1) + 1
        if before == 0 and start - 1 > LINE:  # the line before is a long one
            return start
        start = before
    return start


def _last(text: str, end: int, most: int) -> int:
    """Return the end of the last line that begins before most; no line from end on is a long one."""
    while end < min(len(text), most):
        after = _line_end(text, end + 1, end + 1 + LINE)
        if after - end - 1 > LINE:
            return end
        end = after
    return end


def _line_end(text: str, start: int, most: int | None = None) -> int:
    """Return the end of the line that holds a code point; looked for up to most, beyond which it is most + 1."""
    found = text.find("\n", start) if most is None else text.find("\n", start, most + 1)
    if found >= 0:
        return found
    return len(text) if most is None else min(len(text), most + 1)


def _cut(text: str, at: int, least: int) -> int:
    """Return where a line is cut near a code point, from least on: after a space before it, else between letters."""
    low = max(least, at - _BACK)
    space = text.rfind(" ", low, at)
    return space + 1 if space >= 0 else between_letters(text, low, at)
