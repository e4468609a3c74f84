"""Which way text runs, and what of its controls is obeyed (Unicode annex 9)."""

import re
import unicodedata

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATES = frozenset("\u2066\u2067\u2068")
_POP_ISOLATE = "\u2069"
_OPENING = frozenset("\u202a\u202b\u202d\u202e")
_POP = "\u202c"
_OVERRIDES = frozenset("\u202d\u202e")
_OVERRIDE = re.compile("[\u202d\u202e]")
_SIGNS = {"\u202d": "\u21e5", "\u202e": "\u21e4"}
"""What stands in place of an override, one character for one: arrows against a wall, which Inter has."""


def is_right_to_left(text: str) -> bool:
    """Tell whether the first strong character outside of isolates runs from right to left (rules P2 and P3)."""
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return False
    depth = 0
    for character in text:
        if character in _ISOLATES:
            depth += 1
        elif character == _POP_ISOLATE:
            depth = max(0, depth - 1)
        elif not depth and (way := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return way != "L"
    return False


def without_overrides(text: str) -> str:
    """Return the text with overrides shown in place of obeyed, of the same length.

    An override makes letters stand in another order than they are written, which no honest text needs and a misleading one
    may use ("exe.gpj"). Embeddings, isolates and marks are needed, and stay; the end of an override goes with it.
    """
    if text.isascii() or not _OVERRIDE.search(text):
        return text
    out: list[str] = []
    opened: list[bool] = []
    for character in text:
        if character in _OPENING:
            opened.append(character in _OVERRIDES)
        ends_override = character == _POP and bool(opened) and opened.pop()
        out.append("\u21e5" if ends_override else _SIGNS.get(character, character))
    return "".join(out)
