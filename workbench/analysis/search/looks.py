"""Folded stretches kept for the next key stroke, as much as fits; those a search didn't need make room first."""

from collections import OrderedDict

from workbench.analysis.search.looking import Look

KEPT = 16_000_000
"""Code points of folded stretches that are kept: 500 texts of 20,000, and half as much again."""

Key = tuple[str, int]
"""The text's hash and the code point at which the stretch begins."""


class Looks:
    """Folded stretches of texts. What the search under way needs is never given up for what comes later in it: a search
    of more than fits would else find nothing of it the next time, as it goes through all in the same order."""

    def __init__(self, most: int = 0) -> None:
        """most: code points that are kept, KEPT if none are told."""
        self._most = most or KEPT
        self._kept: OrderedDict[Key, tuple[int, int, Look]] = OrderedDict()
        self._search = 0
        self.size = 0

    def begin(self) -> None:
        """Begin a search: from now on what was needed before may make room."""
        self._search += 1

    def of(self, key: Key, letters: str) -> Look:
        """Return a stretch, folded now or before."""
        known = self._kept.get(key)
        if known is not None:
            self._kept[key] = (self._search, known[1], known[2])
            self._kept.move_to_end(key)
            return known[2]
        look = Look(letters, exact=False)
        if self._has_room(len(letters)):
            self._kept[key] = (self._search, len(letters), look)
            self.size += len(letters)
        return look

    def _has_room(self, wanted: int) -> bool:
        """Make room by what was needed longest ago; tell whether there is as much."""
        while self._kept and self.size + wanted > self._most:
            oldest = next(iter(self._kept))
            search, size, _look = self._kept[oldest]
            if search == self._search:
                return False
            del self._kept[oldest]
            self.size -= size
        return wanted <= self._most

    def clear(self) -> None:
        """Let go of all."""
        self._kept.clear()
        self.size = 0
