"""Matching: what is meant by a few typed letters; no Qt here."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

KEPT = 16_384
"""Names whose folded letters are kept: while one types, the same ones are looked at with every key."""

LEAST_SCATTERED = 3
"""Letters that have to be typed to be found scattered over a name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found; also: other words that lead to it; kind: a word shown beside it."""

    words: str
    act: Callable[[], object] = field(compare=False)
    kind: str = ""
    keys: str = ""
    also: str = ""


@lru_cache(maxsize=KEPT)
def folded(words: str) -> str:
    """Return words in lower case without diacritics; ł and its like become their base letters."""
    if words.isascii():
        return words.casefold()
    plain = words.translate(str.maketrans("łŁđĐøØ", "lLdDoO")).casefold()
    return "".join(letter for letter in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(letter))


def score(entry: Entry, typed: str) -> int:
    """Return how well an entry matches what was typed: 0 not at all, more is better; every typed word must be found."""
    name, also = folded(entry.words), folded(entry.also)
    total = 0
    for word in folded(typed).split():
        points = _points(name, word) or _points(also, word) // 3
        if not points:
            return 0
        total += points
    return total + (40 if name.startswith(folded(typed).strip()) else 0)


def _points(name: str, word: str) -> int:
    starts = name.startswith(word) or any(f"{mark}{word}" in name for mark in " -/“(")
    return 30 if starts else 9 if word in name else 6 if word in _initials(name) else _scattered(name, word)


@lru_cache(maxsize=KEPT)
def _initials(name: str) -> str:
    """Return the first letters of the words of a name."""
    return "".join(word[0] for word in re.split(r"[\W_]+", name) if word)


def _scattered(name: str, word: str) -> int:
    """Return one point if three letters or more stand in a name in this order, the first of them at a word's beginning."""
    if len(word) < LEAST_SCATTERED or any(letter not in name for letter in word):
        return 0
    places = (place for place, letter in enumerate(name) if letter == word[0] and not name[place - 1 : place].isalnum())
    at = next(places, -1)
    for letter in word[1:]:
        at = name.find(letter, at + 1) if at >= 0 else -1
    return int(at >= 0)


def ranked(entries: Iterable[Entry], typed: str, most: int = 60) -> list[Entry]:
    """Return the entries that match, best first; those of equal score in their own order; all if nothing is typed."""
    if not typed.strip():
        return list(entries)[:most]
    scored = [(score(entry, typed), entry) for entry in entries]
    found = [(points, entry) for points, entry in scored if points]
    return [entry for _, entry in sorted(found, key=lambda pair: -pair[0])[:most]]
