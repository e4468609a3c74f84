"""From bytes to letters: marks first, then UTF-8, then a guess that knows when it is one."""

import codecs
import re
import unicodedata
from dataclasses import dataclass

from workbench.sources.errors import Binary
from workbench.sources.kinds import wide_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ALIASES = {
    "iso-8859-1": "cp1252",
    "ascii": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_NO_TEXT = {"base64", "bz2", "hex", "quopri", "rot13", "uu", "zlib", "idna", "punycode", "undefined"}
_GUESSED_FROM = 100_000
_OFFERED = 5
_WORD = re.compile(r"[^\W\d_]{2,}")
_SCRIPTS = (("L", 0x0000, 0x024F), ("G", 0x0370, 0x03FF), ("C", 0x0400, 0x052F), ("H", 0x0590, 0x05FF), ("A", 0x0600, 0x06FF))


@dataclass(frozen=True, slots=True)
class Decoded:
    """Letters, the name of the encoding they were in, whether that is only a guess, and what else it could be, best first."""

    text: str
    encoding: str
    unsure: bool = False
    others: tuple[str, ...] = ()

    @property
    def warnings(self) -> list[str]:
        """The document's warnings about its letters: ``encoding-unsure`` with the candidates, that taken first."""
        return [f"encoding-unsure:{','.join((self.encoding, *self.others))}"] if self.unsure else []


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Return the letters of bytes; declared: what the file or a person says its encoding is, tried after the byte order marks.

    Raises Binary when no encoding gives letters.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace").lstrip("\ufeff"), encoding)
    for encoding in filter(None, (_known(declared), wide_encoding(data), *_switched(data), "utf-8")):
        text = _attempt(data, encoding)
        if text is not None:
            return Decoded(text, encoding)
    return _guess(data)


def _switched(data: bytes) -> tuple[str, ...]:
    """Encodings of seven bits that switch between character sets with escapes (ISO/IEC 2022), if such an escape is there."""
    if b"\x1b$" not in data or not data.isascii():
        return ()
    return ("iso2022_kr",) if b"\x1b$)C" in data else ("iso2022_jp_ext", "iso2022_jp_2")


def _known(declared: str | None) -> str | None:
    """The codec of a declared name; a declared Latin 1 is read as Windows does (WHATWG Encoding, 4.2)."""
    try:
        name = codecs.lookup(declared.strip().lower()).name if declared else None
    except (LookupError, ValueError):
        return None
    return None if name in _NO_TEXT else _ALIASES.get(name or "", name)


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        pass
    if encoding == "utf-8" and len(data) > 64:  # one torn character at the very end, or a few bad bytes in a long text
        text = data.decode(encoding, "replace")
        bad = text.count("\ufffd")
        if bad * 500 <= sum(byte >= 0xC2 for byte in data[:_GUESSED_FROM]) * 5 and bad <= 1 + len(data) // 20_000:
            return text
    return None


def _guess(data: bytes) -> Decoded:
    import chardet

    sample = bytes(data[:_GUESSED_FROM]).replace(b"\0", b"")
    found: list[tuple[float, str]] = []
    for guess in chardet.detect_all(sample, ignore_threshold=True)[:10]:
        name = _known(str(guess["encoding"] or ""))
        if name and not any(name == other for _, other in found):
            found.append((float(guess["confidence"]) * plausibility(sample.decode(name, "replace")), name))
    found.sort(key=lambda entry: -entry[0])
    for place, (weight, name) in enumerate(found):
        text = _attempt(data, name)
        if text is not None:
            letters = sample.decode(name, "replace")
            rivals = [(other, rival) for other, rival in found[place + 1 :] if sample.decode(rival, "replace") != letters]
            unsure = _is_unsure(sample, weight, [other for other, _ in rivals])
            return Decoded(text, name, unsure, tuple(rival for _, rival in rivals[:_OFFERED]) if unsure else ())
    if found:
        return Decoded(data.decode(found[0][1], "replace"), found[0][1], True)
    raise Binary


def _is_unsure(sample: bytes, weight: float, others: list[float]) -> bool:
    """A guess is unsure if few letters carry it, or if another encoding explains the bytes about as well."""
    telling = sum(byte >= 0x80 for byte in sample)
    return telling < 12 or bool(others and weight < 1.02 * max(others))


def plausibility(text: str) -> float:
    """Return 0 to 1: how far words keep to one script, letters to one case, and signs to those of prose."""
    words = _WORD.findall(text[:20_000])
    odd = sum(_mixed(word) for word in words)
    strange = sum(
        unicodedata.category(sign) in {"Cc", "So", "Cn", "Co"} and sign not in "\n\r\t\f©®°№" for sign in text[:20_000]
    )
    return 0.02 + 0.98 / (1 + 4 * odd / max(1, len(words)) + 60 * strange / max(1, len(text[:20_000])))


def _mixed(word: str) -> bool:
    scripts = {name for letter in word for name, low, high in _SCRIPTS if low <= ord(letter) <= high}
    shape = word[1:]
    return len(scripts) > 1 or (
        not word.isupper() and any(letter.isupper() for letter in shape) and any(map(str.islower, shape))
    )
