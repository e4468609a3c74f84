"""Words of a folded text: the one definition by which the index cuts texts into words and a search finds them again.

A word is a run of letters, digits and the marks that belong to them. Scripts that put no space between words (ideographs,
kana, Hangul, Thai, Lao, Burmese, Khmer) give one word a character, so that any stretch of them is a phrase.
"""

import re
import unicodedata
from functools import cache
from itertools import groupby

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Characters that are words by themselves, as the inside of a set in a regular expression."""

LETTER = rf"[^\W_{UNSPACED}]"
"""One letter or digit of a script with spaces; marks are told by marks()."""


@cache
def marks() -> str:
    """Return the inside of a set of all combining marks outside UNSPACED."""
    unspaced = re.compile(f"[{UNSPACED}]")
    points = [
        point
        for point in range(0x300, 0x20000)
        if unicodedata.category(chr(point))[0] == "M" and not unspaced.match(chr(point))
    ]
    runs = [[point for _, point in run] for _, run in groupby(enumerate(points), lambda pair: pair[1] - pair[0])]
    return "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in runs)


@cache
def _words() -> "re.Pattern[str]":
    return re.compile(rf"[{UNSPACED}]|{LETTER}+(?:[{marks()}]+{LETTER}*)*")


def words_of(text: str) -> list[str]:
    """Return the words of a text, in order."""
    return _words().findall(text)


def is_unspaced(word: str) -> bool:
    """Tell whether a word is a character of a script without spaces."""
    return len(word) == 1 and re.fullmatch(f"[{UNSPACED}]", word) is not None


def beginning(word: str) -> str:
    """Return the pattern of a spaced word at whose beginning a word begins.

    The letters come first and the look back after them: only so does Python's re skip quickly to where they are.
    """
    letters = re.escape(word)
    return rf"{letters}(?<!{LETTER}{letters})(?<![{marks()}]{letters})"


@cache
def after_word() -> str:
    """Return the pattern of a place at which a spaced word may end."""
    return rf"(?!{LETTER})(?![{marks()}])"


@cache
def rest_of_word() -> str:
    """Return the pattern of what is left of a word."""
    return rf"(?:{LETTER}|[{marks()}])*"


@cache
def gap() -> str:
    """Return the pattern of what may stand between two words of a phrase: signs and spaces of one line, not many."""
    return rf"(?:(?!{LETTER})[^{UNSPACED}{marks()}\n]){{1,20}}"
