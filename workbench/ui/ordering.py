"""The order in which people of the window's language look for names.

Unicode's collation as the language has it (QCollator): ą after a, ł after l, capitals beside small letters, “Text 2” before
“Text 10”. A name is compared once, when it is first met; from then on its key is a few bytes, so that sorting by keys is as
quick as by the names themselves: 100,000 names 0.5 s the first time, 0.05 s each time after.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale

MOST = 300_000
"""Names whose keys are kept."""

SEVERAL = 64
"""So many new names are given their keys together rather than one by one."""

LONG = 12
"""Bytes of a key from which all are given anew, when names are next prepared."""

Key = tuple[bytes, str]
"""The place of a name among all that are known, and the name itself, for those that the language doesn't tell apart."""

Thing = TypeVar("Thing")


class Ordering:
    """Gives names keys; keys stay as they are until a language is changed, or many new names come at once."""

    def __init__(self) -> None:
        self._language = ""
        self._collator = QCollator()
        self._keys: dict[str, Key] = {}
        self._collated: list[QCollatorSortKey] = []
        self._labels: list[bytes] = []
        self._are_long = False

    def key(self, name: str) -> Key:
        """Return what a name is sorted by; names that the language doesn't tell apart come by their letters."""
        self._follow()
        known = self._keys.get(name)
        return self._keyed(name) if known is None else known

    def prepare(self, names: Iterable[str]) -> None:
        """Give many names keys at once; keys given out before hold no longer."""
        self._follow()
        fresh = {name for name in names if name not in self._keys}
        if len(fresh) >= SEVERAL or self._are_long:
            self._give_all([*(self._keys if len(self._keys) < MOST else ()), *fresh])

    def _follow(self) -> None:
        name = QLocale().name()
        if name != self._language:
            self._language, self._collator = name, QCollator(QLocale())
            self._collator.setNumericMode(True)
            self._give_all([])

    def _give_all(self, names: list[str]) -> None:
        collate = self._collator.sortKey
        ordered = sorted(((collate(name), name) for name in names), key=lambda pair: pair[1])
        ordered.sort(key=lambda pair: pair[0])
        self._keys, self._collated, self._labels, self._are_long = {}, [], [], False
        for collated, name in ordered:
            if not self._collated or self._collated[-1] < collated:
                self._collated.append(collated)
                self._labels.append((len(self._labels) + 1).to_bytes(4, "big") + b"\x80")
            self._keys[name] = self._labels[-1], name

    def _keyed(self, name: str) -> Key:
        """Give one more name its key, between those of its neighbours."""
        collated = self._collator.sortKey(name)
        at = bisect_left(self._collated, collated)
        if at == len(self._collated) or collated < self._collated[at]:
            low = self._labels[at - 1] if at else b""
            label = between(low, self._labels[at] if at < len(self._labels) else None)
            self._collated.insert(at, collated)
            self._labels.insert(at, label)
            self._are_long = self._are_long or len(label) > LONG
        key = self._keys[name] = self._labels[at], name
        return key


def between(low: bytes, high: bytes | None) -> bytes:
    """Return bytes that sort between two others, which end in no 0; high None: after low."""
    made = bytearray()
    while True:
        at = len(made)
        first = low[at] if at < len(low) else 0
        last = high[at] if high is not None and at < len(high) else 256
        made.append((first + last) // 2 if last - first > 1 else first)
        if last - first > 1:
            return bytes(made)
        if last > first:
            high = None


ORDERING = Ordering()


def sort_key(name: str) -> Key:
    """Return what a name is sorted by in the window's language; to be used at once, not kept."""
    return ORDERING.key(name)


def by_name(things: Iterable[Thing], name: Callable[[Thing], str]) -> list[Thing]:
    """Return things in the order of their names."""
    known = list(things)
    ORDERING.prepare(map(name, known))
    return sorted(known, key=lambda one: ORDERING.key(name(one)))
