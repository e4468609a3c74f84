"""How wide words are, about, in a sans serif face: figures are laid out where no font is at hand."""

from unicodedata import combining, east_asian_width

_NARROW = frozenset("iljtfrI.,:;'’|!()[] \u00a0-")
_WIDE = frozenset("mwMW@%—…")


def width(words: str, size: float, *, bold: bool = False) -> float:
    """Return the width of words in the unit of size, the em; about a twentieth too wide rather than too narrow."""
    return sum(map(_em, words)) * size * (1.07 if bold else 1.0)


def _em(letter: str) -> float:
    if letter in _NARROW:
        return 0.33
    if letter in _WIDE:
        return 0.92
    if east_asian_width(letter) in {"W", "F"}:
        return 1.0
    if combining(letter):
        return 0.0
    return 0.68 if letter.isupper() else 0.575


def wrapped(words: str, size: float, widest: float, *, bold: bool = False) -> list[str]:
    """Return words cut into lines no wider than some width where there is a space; a longer word has a line to itself."""
    lines: list[str] = []
    for word in words.split():
        if lines and width(f"{lines[-1]} {word}", size, bold=bold) <= widest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines or [""]
