"""Cleaning of what people type or paste into names and notes, and its shortening for lists."""

import re
import unicodedata

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffc\ufffe\uffff]|[\ud800-\udfff]")
"""No letters: controls, non-characters (some part Qt's blocks), the sign that stands for an object."""


def clean_text(words: str) -> str:
    """Return text in NFC with \\n as its only line end, without control characters, non-characters and lone surrogates."""
    if words.isascii() and words.isprintable():
        return words  # most names and lines: there is nothing to clean
    unified = words.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return unicodedata.normalize("NFC", _CONTROLS.sub("", unified))


def clean_line(words: str) -> str:
    """Return text on one line, runs of white space made one space, none at the ends."""
    return " ".join(clean_text(words).split())


def shortened(words: str, most: int = 60) -> str:
    """Return words on one line of at most so many characters, cut between words, with a visible ellipsis if cut."""
    line = clean_line(words)
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    at = cut.rfind(" ")
    return (cut[:at] if at > most // 2 else cut).rstrip(" ,;:–-") + "…"
