"""Lines that were broken by a program, made into paragraphs again."""

import re
from collections.abc import Iterator
from statistics import median

LIST_ITEM = re.compile(r"\s*([-*•‣◦▪▫●○·]|\(?\d{1,3}[.)]|\(?[a-z][)]|\(?[ivx]{1,5}\))\s+(?=\S)")
"""What stands before a list item (group 1) and the space after it. A dash that opens a speech is none."""

_FINAL = re.compile(r"[.!?:;…。！？：][\"'”’»)\]]*\s*$")
_HYPHENATED = re.compile(r"(?P<left>[^\W\d_]+)[-\u2010]\s*$")
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 40
_TAIL = 40


def join_wrapped(lines: list[str], widest: int) -> Iterator[tuple[str, int]]:
    """Yield the paragraphs of consecutive lines with the indent (characters) of their first line.

    widest: the file's longest line. In stanzas that look wrapped, a line is joined to the next where the next one's
    first word would not have fitted on it.
    """
    wrapped = _is_wrapped(lines)
    width = widest if widest <= _WIDEST_WRAP else max(map(len, lines), default=0)
    parts: list[str] = []
    indent, is_item = 0, False
    for place, line in enumerate(lines):
        text = line.strip().replace("\t", " ")
        if parts and _goes_on(lines, place, wrapped, width, indent if is_item else None):
            _join(parts, text)
            continue
        if parts:
            yield "".join(parts), indent
        parts, indent, is_item = [text], _indent(line), bool(LIST_ITEM.match(text))
    if parts:
        yield "".join(parts), indent


def _goes_on(lines: list[str], place: int, wrapped: bool, width: int, item: int | None) -> bool:
    before, line = lines[place - 1], lines[place]
    if LIST_ITEM.match(line):
        return False
    if item is not None and _indent(line) > item:
        return True
    hyphen = _hyphenated(before)
    if hyphen and line.strip()[:1].islower() and len(line) <= _WIDEST_WRAP and len(before) <= _WIDEST_WRAP:
        return True
    if not wrapped or (item is None and _indent(line) > _indent(before) + 1):
        return False
    first = line.split(None, 1)[0]
    return len(before.rstrip()) + 1 + len(first) > width


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether lines look broken by a program: none too long, and most of them stop in the middle of a sentence."""
    lengths = [len(line.rstrip()) for line in lines]
    if len(lines) < 2 or not _NARROWEST_WRAP <= max(lengths) <= _WIDEST_WRAP:
        return False
    inner = lines[:-1]
    return 2 * sum(not _final(line) for line in inner) >= len(inner) and median(lengths[:-1]) >= _NARROWEST_WRAP * 0.6


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _join(parts: list[str], right: str) -> None:
    left = parts[-1]
    if _hyphenated(left) and right[:1].islower():
        if not keeps_hyphen(left, right):
            parts[-1] = left.rstrip("-\u2010 ")
    elif not (left[-1:] >= "\u2e80" and right[:1] >= "\u2e80"):  # no space between Chinese or Japanese signs
        parts.append(" ")
    parts.append(right)


def _hyphenated(line: str) -> bool:
    return bool(_HYPHENATED.search(line[-_TAIL:]))


def _final(line: str) -> bool:
    return bool(_FINAL.search(line[-_TAIL:]))


_OWN_HYPHEN = frozenset({
    "anti", "co", "cross", "eu", "euro", "ex", "far", "half", "high", "ill", "intra", "long", "mid", "neo", "non", "post",
    "pre", "pro", "pseudo", "quasi", "self", "semi", "short", "two", "three", "ultra", "vice", "well",
})  # fmt: skip
"""First halves that a hyphen mostly belongs to."""


def keeps_hyphen(left: str, right: str, known: frozenset[str] = frozenset()) -> bool:
    """Tell whether a hyphen at a line's end belongs to the word; known: words (lower case) that stand unbroken in the text."""
    head = re.search(r"[\w-]*$", left[-_TAIL:].rstrip("-\u2010\u00ad "))
    tail = re.match(r"[\w-]{0,40}", right)
    one, other = (head.group() if head else "").lower(), (tail.group() if tail else "").lower()
    if f"{one}-{other}" in known:
        return True
    if one + other in known:
        return False
    return not right[:1].islower() or not one[-1:].isalpha() or one.rpartition("-")[2] in _OWN_HYPHEN
