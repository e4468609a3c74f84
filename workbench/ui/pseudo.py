"""Languages that nobody speaks, for finding what has no translation or no room: “⟦Open ōōō⟧”, and that from right to left."""

import re

LONGER = 0.4
"""By this part of their length words are lengthened: Polish and German need so much."""

_HELD = re.compile(r"(\{[^{}]*\}|%n|\n|\t|&(?=\S))")
"""What stays as it is: names that are filled in, counts, ends of lines, the sign before a menu's letter."""

_HEBREW = str.maketrans({letter: chr(0x5D0 + number) for number, letter in enumerate("abcdefghijklmnopqrstuvwxyzō")})


def lengthened(words: str) -> str:
    """Return words between ⟦⟧, lengthened by syllables that can be told from real ones."""
    missing = round(len(words) * LONGER)
    return f"⟦{words}{(' ōōō' * (missing // 4 + 1))[:missing]}⟧"


def mirrored(words: str) -> str:
    """Return the same in Hebrew letters, which run from right to left and mean nothing."""
    parts = _HELD.split(lengthened(words))
    return "".join(part if number % 2 else part.lower().translate(_HEBREW) for number, part in enumerate(parts))
