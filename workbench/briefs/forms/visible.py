"""What no reader could see or trust is shown by name, in every form as on the PDF's pages: the raw text is in the citations."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar
from unicodedata import category

from workbench.briefs.glyphs import BIDI_CONTROLS, REPLACEMENT, TOO_MANY_MARKS, marks_counted

Part = TypeVar("Part")

_UNSEEN = {"Cc", "Cs", "Co", "Cn"}
_KEPT = "\n\t"
_SPACES = {0x0B: " ", 0x0C: " ", 0x0D: " ", 0x85: " ", 0x2028: "\n", 0x2029: "\n"}
_RAW = frozenset({"citations", "words", "anchor", "refers", "moment", "document_date"})
"""Fields that are no text of a page."""

_PLAIN = re.compile(r"[\n\t -~\u00a0-\u02ff\u0370-\u0377\u0391-\u03a1\u03b1-\u03c9\u0400-\u0481\u2010-\u2027\u2030-\u205e]*")


def visible(text: str) -> str:
    """Return a text with bidi controls by name (``[U+202E]``), letters that no font draws as U+FFFD, endless marks counted.

    Those are control characters, lone surrogates, private and unassigned code points. XML takes what is left.
    """
    if _PLAIN.fullmatch(text):
        return text
    return "".join(map(_shown, TOO_MANY_MARKS.sub(marks_counted, text)))


def _shown(letter: str) -> str:
    point = ord(letter)
    if point in BIDI_CONTROLS:
        return f"[U+{point:04X}]"
    if point in _SPACES:
        return _SPACES[point]
    return REPLACEMENT if category(letter) in _UNSEEN and letter not in _KEPT else letter


def all_visible(part: Part) -> Part:
    """Return a part of a brief with every text in it as it is shown."""
    if isinstance(part, str):
        return visible(part)  # type: ignore[return-value]
    if isinstance(part, tuple):
        return tuple(map(all_visible, part))  # type: ignore[return-value]
    if is_dataclass(part) and not isinstance(part, type):
        shown: dict[str, Any] = {}
        for each in fields(part):
            value = getattr(part, each.name)
            if value and not isinstance(value, bool | int | float | dict) and each.name not in _RAW:
                made = all_visible(value)
                if made != value:
                    shown[each.name] = made
        return replace(part, **shown) if shown else part
    return part


_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


def portable(citations: str) -> str:
    r"""Return the citations, the same JSON to whoever reads it, with what neither UTF-8 nor XML takes written as ``\uXXXX``."""
    return _NOT_IN_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", citations)
