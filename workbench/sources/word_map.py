"""Which words of one text are which words of another: the ground on which passages are carried to a new version.

Word 5-grams that stand once in both texts are laid over each other in their longest growing run; the gaps between are
filled by the longest common runs and an edit distance; what lies off the run has been moved (patience diff).
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

WORD = re.compile(r"[\w\u00ad]+|[^\w\s]")
GRAM = 5
RUN_LEAST = 4
"""Words of a common run that splits a gap before it is filled by an edit distance."""
RUN_WORK = 4_000_000
EDIT_WORK = 400_000_000
NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: start and end in code points, and a number for each form, equal where two are the same word."""

    starts: list[int]
    ends: list[int]
    forms: list[int]

    @classmethod
    def of(cls, text: str, known: dict[str, int]) -> "Words":
        """Divide a text; known: numbers of forms, added to."""
        words = cls([], [], [])
        plain: dict[str, int] = {}
        for match in WORD.finditer(text):
            word = match.group()
            if word not in plain:
                plain[word] = known.setdefault(_form(word), len(known))
            words.starts.append(match.start())
            words.ends.append(match.end())
            words.forms.append(plain[word])
        return words

    def within(self, start: int, end: int) -> range:
        """Return the words that share a character with a stretch of code points."""
        first = bisect_left(self.starts, start)
        if first and self.ends[first - 1] > start:
            first -= 1
        return range(first, max(first, bisect_left(self.starts, end)))


def _form(word: str) -> str:
    """Return what makes two words the same: case, ligatures and soft hyphens are no difference."""
    return unicodedata.normalize("NFKC", word.replace("\u00ad", "")).casefold() or word


@dataclass(frozen=True, slots=True)
class WordMap:
    """Where each word of the old text stands in the new one: kept in order (NOWHERE where it is gone), or moved."""

    old: Words
    new: Words
    kept: list[int]
    moved: dict[int, int] = field(default_factory=dict)

    @classmethod
    def between(cls, old_text: str, new_text: str) -> "WordMap":
        """Compare two texts; about 0.5 s a million characters."""
        known: dict[str, int] = {}
        old, new = Words.of(old_text, known), Words.of(new_text, known)
        made = cls(old, new, [NOWHERE] * len(old.forms))
        made._lay()
        return made

    def _lay(self) -> None:
        pairs = _unique_pairs(self.old.forms, self.new.forms)
        growing = _longest_growing([there for _, there in pairs])
        on_line = set(growing)
        for place in growing:
            here, there = pairs[place]
            self.kept[here : here + GRAM] = range(there, there + GRAM)
        for place, (here, there) in enumerate(pairs):
            if place not in on_line:
                self.moved.update(zip(range(here, here + GRAM), range(there, there + GRAM), strict=True))
        for low, high, there_low, there_high in list(self._gaps()):
            _fill(self.old.forms, self.new.forms, (low, high, there_low, there_high), self.kept)
        self._draw_signs_near()

    def _draw_signs_near(self) -> None:
        """Let a word that an edit distance found farther on follow the one before it, where the same word follows there.

        Of two full stops an edit distance takes any; the one at its own sentence's end is meant.
        """
        kept, old, new = self.kept, self.old.forms, self.new.forms
        for word in range(1, len(kept)):
            near = kept[word - 1] + 1
            if near and kept[word] > near and old[word] == new[near] and self._stands_alone(word):
                kept[word] = near

    def _stands_alone(self, word: int) -> bool:
        """Tell whether a sign, or a word that the next one does not follow in the new text."""
        follows = word + 1 < len(self.kept) and self.kept[word + 1] == self.kept[word] + 1
        return not follows or self.old.ends[word] - self.old.starts[word] == 1

    def _gaps(self) -> Iterator[tuple[int, int, int, int]]:
        """Yield the stretches of words that are not laid yet: start and end in the old text, then in the new one."""
        at, count, last = 0, len(self.kept), NOWHERE
        while at < count:
            if self.kept[at] != NOWHERE:
                last = self.kept[at]
                at += 1
                continue
            end = at
            while end < count and self.kept[end] == NOWHERE:
                end += 1
            following = self.kept[end] if end < count else len(self.new.forms)
            if following > last + 1:
                yield at, end, last + 1, following
            at = end


def _unique_pairs(old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int]]:
    """Return where the 5-grams that stand once in each text stand, by their place in the old one."""
    there = _unique(new)
    return [(here, there[gram]) for gram, here in _unique(old).items() if gram in there]


def _unique(forms: Sequence[int]) -> dict[tuple[int, ...], int]:
    places: dict[tuple[int, ...], int] = {}
    for place, gram in enumerate(zip(*(forms[shift:] for shift in range(GRAM)), strict=False)):
        places[gram] = NOWHERE if gram in places else place
    return {gram: place for gram, place in places.items() if place != NOWHERE}


def _longest_growing(values: Sequence[int]) -> list[int]:
    """Return the indexes of a longest growing run of values, in O(n log n)."""
    tails: list[int] = []
    ends: list[int] = []
    before = [NOWHERE] * len(values)
    for index, value in enumerate(values):
        place = bisect_left(tails, value)
        before[index] = ends[place - 1] if place else NOWHERE
        if place == len(tails):
            tails.append(value)
            ends.append(index)
        else:
            tails[place], ends[place] = value, index
    run, at = [], ends[-1] if ends else NOWHERE
    while at != NOWHERE:
        run.append(at)
        at = before[at]
    return run[::-1]


def _fill(old: Sequence[int], new: Sequence[int], gap: tuple[int, int, int, int], kept: list[int]) -> None:
    """Lay the words of a gap: longest common runs first, so that of two lookalikes the nearer one wins; then by edits."""
    waiting = [gap]
    while waiting:
        low, high, there_low, there_high = waiting.pop()
        if low >= high or there_low >= there_high:
            continue
        work = (high - low) * (there_high - there_low)
        if work <= RUN_WORK:
            matcher = SequenceMatcher(None, old[low:high], new[there_low:there_high], autojunk=False)
            found = matcher.find_longest_match()
            if found.size >= RUN_LEAST:
                here, there = low + found.a, there_low + found.b
                kept[here : here + found.size] = range(there, there + found.size)
                waiting.append((low, here, there_low, there))
                waiting.append((here + found.size, high, there + found.size, there_high))
                continue
        if work <= EDIT_WORK:
            _edit(old[low:high], new[there_low:there_high], low, there_low, kept)


def _edit(old: Sequence[int], new: Sequence[int], low: int, there_low: int, kept: list[int]) -> None:
    from rapidfuzz.distance import Indel

    for step in Indel.opcodes(old, new):
        if step.tag == "equal":
            here, there = low + step.src_start, there_low + step.dest_start
            length = step.src_end - step.src_start
            kept[here : here + length] = range(there, there + length)
