"""Choosing an encoding by eye: the same bytes as each of several would have them read."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.said import Words
from workbench.sources.encodings import plausibility

ENCODINGS: dict[str, Words] = {
    "utf-8": "Unicode (UTF-8)",
    "cp1250": "Central European (Windows 1250)",
    "cp1252": "Western European (Windows 1252)",
    "cp1251": "Cyrillic (Windows 1251)",
    "cp1253": "Greek (Windows 1253)",
    "cp1254": "Turkish (Windows 1254)",
    "cp1255": "Hebrew (Windows 1255)",
    "cp1256": "Arabic (Windows 1256)",
    "cp1257": "Baltic (Windows 1257)",
    "iso8859-2": "Central European (ISO 8859-2)",
    "iso8859-15": "Western European (ISO 8859-15)",
    "cp852": "Central European (DOS 852)",
    "cp850": "Western European (DOS 850)",
    "cp866": "Cyrillic (DOS 866)",
    "koi8-r": "Cyrillic (KOI8-R)",
    "mac-roman": "Western European (Macintosh)",
    "mac-latin2": "Central European (Macintosh)",
    "gb18030": "Chinese, simplified (GB 18030)",
    "big5": "Chinese, traditional (Big5)",
    "shift_jis": "Japanese (Shift JIS)",
    "euc-jp": "Japanese (EUC)",
    "euc-kr": "Korean (EUC)",
    "utf-16-le": "Unicode (UTF-16, little endian)",
    "utf-16-be": "Unicode (UTF-16, big endian)",
}
"""The encodings that are offered by the names of their codecs, with what people call them."""

_READ = 200_000
_LINES = 40
_LETTERS = 240


@dataclass(frozen=True, slots=True)
class Preview:
    """Lines of a file as an encoding would have them read; bad: how many of its bytes mean nothing in it."""

    encoding: str
    lines: tuple[str, ...]
    bad: int


def previews(data: bytes, first: Iterable[str]) -> list[Preview]:
    """Return how a file reads in each encoding: those named first in their order, then the others, the likely ones first.

    Shown are the lines in which the encodings differ, cut to 240 letters; those in which a tenth of the letters mean
    nothing are left out, unless named.
    """
    named = list(dict.fromkeys(first))
    found = [_preview(data, name) for name in named]
    others = [_preview(data, name) for name in ENCODINGS if name not in named]
    likely = [one for one in others if one.bad * 10 <= sum(map(len, one.lines))]
    return found + sorted(likely, key=lambda one: (one.bad > 0, -plausibility("\n".join(one.lines))))


def _preview(data: bytes, encoding: str) -> Preview:
    text = data[:_READ].decode(encoding, "replace").replace("\0", "")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if not line.isascii()] or lines
    shown = tuple(_cut(line) for line in telling[:_LINES])
    return Preview(encoding, shown, sum(line.count("\ufffd") for line in shown))


def _cut(line: str) -> str:
    """Return a long line around its first telling letter."""
    first = next((place for place, letter in enumerate(line) if not letter.isascii()), 0)
    start = max(0, first - _LETTERS // 3) if len(line) > _LETTERS else 0
    return ("…" if start else "") + line[start : start + _LETTERS] + ("…" if start + _LETTERS < len(line) else "")
