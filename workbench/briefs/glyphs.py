"""What the fonts can draw: a preflight that shows each letter without a glyph as U+FFFD and each bidi control by its name.

A missing glyph would stop PDF/A, and a bidi control could turn a quotation about. The raw text stays in the attachment.
"""

import re
import struct
import unicodedata
from collections import defaultdict
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

FAMILIES = ("NotoSerif", "NotoSans", "NotoNaskhArabic", "NotoSansHebrew")
"""Families that the templates name; a family draws what all its styles can draw."""

BIDI_CONTROLS = frozenset({0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)})
REPLACEMENT = "\ufffd"
BYTE_ORDER_MARK = 0xFEFF
_DRAWN_BY_NONE = frozenset({0x0A, 0x20, 0xA0, 0xAD, 0x200B, 0x200C, 0x200D, 0x2003, 0x202F, 0x2060})
_UNSEEN = frozenset({"Cc", "Cs", "Co", "Cn"})
"""Categories that no page shows, though fonts may map them: PDF/A refuses some of them as text."""

KEPT = 8_192
"""Texts of which it is kept how they are shown."""

MARKS = 16
"""Marks drawn upon one letter; the rest is counted, for thousands of them would take minutes to draw."""

UNDRAWN = 400
"""Letters without a glyph in a row that are shown one by one; the rest is counted: pages of them tell no more."""

_AS_SPACE = {0x09: "\u2003", 0x0B: " ", 0x0C: " ", 0x0D: " ", 0x85: " ", 0x2028: " ", 0x2029: " "}


_MARK = "[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]"
TOO_MANY_MARKS = re.compile(f"({_MARK}{{{MARKS}}})({_MARK}+)")
_TOO_MANY_UNDRAWN = re.compile(f"({REPLACEMENT}{{{UNDRAWN}}})({REPLACEMENT}+)")


def marks_counted(found: "re.Match[str]") -> str:
    """Return a run of marks, or of letters without a glyph, with those that are too many as a number."""
    return f"{found[1]}[+{len(found[2])}]"


class Glyphs:
    """The letters of a folder of fonts."""

    def __init__(self, folder: Path) -> None:
        self._families = [points for name in FAMILIES if (points := _family(folder, name))]
        self._any = frozenset().union(*self._families) | _DRAWN_BY_NONE
        self._first = (self._families[0] if self._families else frozenset()) | _DRAWN_BY_NONE
        self._kept = lru_cache(KEPT)(self.shown)  # of one edition to the next nearly every text stays

    def shown(self, text: str) -> str:
        """Return what the page shows of a text: as many lines, controls named, letters without a glyph as U+FFFD."""
        text = TOO_MANY_MARKS.sub(marks_counted, text)
        if self._first.issuperset(points := set(map(ord, text))) and points.isdisjoint(BIDI_CONTROLS):
            return text
        out: list[str] = []
        families: list[frozenset[int]] = []
        for letter in text:
            families, drawn = self._letter(letter, families)
            out.append(drawn)
        return _TOO_MANY_UNDRAWN.sub(marks_counted, "".join(out))

    def _letter(self, letter: str, base: list[frozenset[int]]) -> tuple[list[frozenset[int]], str]:
        """Return the families that can draw the cluster so far, and how the letter is shown."""
        point = ord(letter)
        if point in BIDI_CONTROLS:
            return [], f"[U+{point:04X}]"
        if point in _AS_SPACE:
            return [], _AS_SPACE[point]
        if point in _DRAWN_BY_NONE:
            return base, letter
        able = [family for family in self._families if point in family]
        if unicodedata.category(letter).startswith("M"):  # a mark needs a font that has its base, too
            able = [family for family in able if family in base]
            return (able, letter) if able else (base, REPLACEMENT)
        return (able, letter) if able else ([], REPLACEMENT)

    def preflight(self, value: Any, name: str = "") -> Any:
        """Return lists, tuples and dicts of a brief with every text as shown; ``citations`` stays as it is."""
        if isinstance(value, str):
            return value if name == "citations" else self._kept(value)
        if isinstance(value, dict):
            return {key: self.preflight(each, key) for key, each in value.items()}
        if isinstance(value, list | tuple):
            return [self.preflight(each) for each in value]
        return value


@cache
def glyphs(folder: Path) -> Glyphs:
    """Return the letters of a folder of fonts, read once."""
    return Glyphs(folder)


def _family(folder: Path, name: str) -> frozenset[int]:
    files = sorted(folder.rglob(f"{name}-*.ttf"))
    return frozenset.intersection(*map(code_points, files)) if files else frozenset()


def code_points(font: Path) -> frozenset[int]:
    """Return the code points that a TrueType font maps to glyphs (its ``cmap``, formats 4 and 12; OpenType 1.9)."""
    data = font.read_bytes()
    tables = {data[at : at + 4]: struct.unpack_from(">I", data, at + 8)[0] for at in _records(data)}
    cmap = tables[b"cmap"]
    found: dict[int, set[int]] = defaultdict(set)
    for index in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        at = cmap + struct.unpack_from(">I", data, cmap + 8 + 8 * index)[0]
        format_number = struct.unpack_from(">H", data, at)[0]
        reader = {4: _format_4, 12: _format_12}.get(format_number)
        if reader and not found[at]:
            found[at] = reader(data, at)
    every = frozenset[int]().union(*found.values()) - {BYTE_ORDER_MARK}
    return frozenset(point for point in every if unicodedata.category(chr(point)) not in _UNSEEN)


def _records(data: bytes) -> range:
    return range(12, 12 + 16 * struct.unpack_from(">H", data, 4)[0], 16)


def _format_4(data: bytes, at: int) -> set[int]:
    """Return the code points of a segment table; a segment whose glyph is 0 maps nothing."""
    count = struct.unpack_from(">H", data, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", data, at + 14)
    starts = struct.unpack_from(f">{count}H", data, at + 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", data, at + 16 + 4 * count)
    offsets_at = at + 16 + 6 * count
    points: set[int] = set()
    for index, (start, end, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
        here = offsets_at + 2 * index
        offset = struct.unpack_from(">H", data, here)[0]
        for point in range(start, min(end, 0xFFFE) + 1):
            glyph = struct.unpack_from(">H", data, here + offset + 2 * (point - start))[0] if offset else point + delta
            if glyph & 0xFFFF:
                points.add(point)
    return points


def _format_12(data: bytes, at: int) -> set[int]:
    count = struct.unpack_from(">I", data, at + 12)[0]
    groups = (struct.unpack_from(">III", data, at + 16 + 12 * index) for index in range(count))
    return {point for start, end, _ in groups for point in range(start, end + 1)}
