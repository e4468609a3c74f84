"""Code points to UTF-16 and back: Qt counts in UTF-16, the rest of the program in code points."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """The two ways to count within one short text; the identity where no character lies beyond U+FFFF."""

    __slots__ = ("_astral", "_astral16")

    def __init__(self, text: str) -> None:
        """Note where the characters beyond U+FFFF stand."""
        self._astral = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._astral16 = [place + count for count, place in enumerate(self._astral)]

    def to_utf16(self, code_point: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        return code_point + bisect_left(self._astral, code_point) if self._astral else code_point

    def to_code_points(self, utf16: int) -> int:
        """Return the code point offset of a UTF-16 offset; within a surrogate pair that of the character."""
        return utf16 - bisect_left(self._astral16, utf16) if self._astral16 else utf16

    def is_split(self, utf16: int) -> bool:
        """Tell whether a UTF-16 offset lies within a surrogate pair."""
        if not self._astral16:
            return False
        at = bisect_left(self._astral16, utf16)
        return at > 0 and self._astral16[at - 1] == utf16 - 1
