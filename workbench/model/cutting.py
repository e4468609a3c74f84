"""Cutting words that are too long for a name, so that no letter is torn."""

import unicodedata
from itertools import takewhile

_JOINER = "\u200d"
_VIRAMA = 9
"""Canonical combining class of the signs that join consonants into one letter in the scripts of India."""


def cut(words: str, most: int) -> str:
    """Return words of at most so many code points, without an ellipsis: cut between words, or else between letters.

    A letter that alone is longer than all there is room for is cut nevertheless.
    """
    if len(words) <= most:
        return words
    space = words.rfind(" ", most // 2, most + 1)
    if space > 0:
        return words[:space]
    return words[: next((at for at in range(most, 0, -1) if not goes_on(words, at)), most)]


def goes_on(words: str, at: int) -> bool:
    """Tell whether a letter goes on over a code point: no less than in a grapheme cluster (UAX #29) of any script."""
    before, after = words[at - 1], words[at]
    if unicodedata.category(after)[0] == "M" or _is_format(after) or before == _JOINER:
        return True
    if unicodedata.combining(before) == _VIRAMA:
        return True
    if _is_jamo(before) and _is_jamo(after):
        return not _is_leading(after) or _is_leading(before)  # a syllable begins with its leading consonants (GB6-GB8)
    flags = sum(1 for _ in takewhile(_is_flag, reversed(words[:at])))
    return flags % 2 == 1 and _is_flag(after)


def _is_format(letter: str) -> bool:
    """Tell whether a character only changes the one before it: joiners, tags, tones of skin."""
    return letter in "\u200c\u200d" or "\U000e0020" <= letter <= "\U000e007f" or "\U0001f3fb" <= letter <= "\U0001f3ff"


def _is_jamo(letter: str) -> bool:
    return "\u1100" <= letter <= "\u11ff" or "\ua960" <= letter <= "\ua97f" or "\ud7b0" <= letter <= "\ud7ff"


def _is_leading(letter: str) -> bool:
    """Tell whether a letter is a leading consonant of a Hangul syllable."""
    return "\u1100" <= letter <= "\u115f" or "\ua960" <= letter <= "\ua97c"


def _is_flag(letter: str) -> bool:
    """Tell whether a character is half a flag (regional indicator)."""
    return "\U0001f1e6" <= letter <= "\U0001f1ff"
