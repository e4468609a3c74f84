"""Anchors: where a passage of one version of a text stands in another, and how sure that is.

Thresholds are shares of the passage's letters that are found again: 0.98 exact, 0.6 changed, 0.3 to be reviewed, less is
an orphan, for which there are only proposals (score of 0.75 and a lead of 0.08 over the next).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.sources.word_map import NOWHERE, WordMap

EXACT, CHANGED, REVIEW = 0.98, 0.6, 0.3
GOOD, LEAD = 0.75, 0.08
FOREIGN = 6
"""So many words between two kept ones are an edit within a passage; more have come between, and cut it in pieces."""
SHORT = 6
"""Words of a passage so short that its neighbours must be found again, too: else any like word would do."""
NEIGHBOURS = 4
EDGE = 3
"""Words at a passage's end that were replaced and are taken along."""


class AnchorKind(StrEnum):
    """What became of a passage: surest first."""

    EXACT = "exact"
    CHANGED = "changed"
    MOVED = "moved"
    REVIEW = "review"
    ORPHAN = "orphan"


SURE = frozenset({AnchorKind.EXACT, AnchorKind.CHANGED, AnchorKind.MOVED})
"""Kinds that are accepted unless the analyst objects."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage stands in the new text, in code points (empty for an orphan); coverage: share of letters found."""

    kind: AnchorKind
    spans: tuple[Span, ...]
    coverage: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """Where an orphan may stand, in code points of the new text; score from 0 to 1, its neighbours counted in."""

    span: Span
    score: float


class Anchoring:
    """Carries passages from an old document to a new one."""

    def __init__(self, old: Document, new: Document) -> None:
        """Compare the two texts; see WordMap.between() for how long it takes."""
        self.old, self.new = old, new
        self.words = WordMap.between(old.text, new.text)

    @cached_property
    def is_same(self) -> bool:
        """Tell whether the two texts are equal, so that every offset stays."""
        return self.old.text == self.new.text

    @cached_property
    def stands(self) -> Mapping[int, list[int]]:
        """Where each form of a word stands in the new text; made when a passage that was not found is first sought."""
        from workbench.sources.anchor_search import stands_of

        return stands_of(self.words.new.forms)

    def place(self, spans: Iterable[Span]) -> Anchor:
        """Return where a passage of the old document stands in the new one."""
        pieces = tuple(spans)
        if self.is_same:
            return Anchor(AnchorKind.EXACT, pieces, 1.0)
        here = [word for span in pieces for word in self.words.old.within(span.start, span.end)]
        kept = self._without_loose_ends({word: self.words.kept[word] for word in here if self.words.kept[word] != NOWHERE})
        coverage, found, moved = self._share(kept, here), kept, False
        if coverage < CHANGED:
            away = {word: self.words.moved[word] for word in here if word in self.words.moved}
            share = self._share(away, here)
            if share > coverage:
                coverage, found, moved = share, away, True
        if coverage < REVIEW or (len(here) < SHORT and not moved and not self._has_neighbours(here)):
            return Anchor(AnchorKind.ORPHAN, (), coverage)
        return self._anchor(pieces, here, found, coverage, moved=moved)

    def _without_loose_ends(self, kept: dict[int, int]) -> dict[int, int]:
        """Leave out signs at either end whose neighbour in the passage is gone: a full stop is found anywhere."""
        words = sorted(kept)
        while words and self._is_sign(words[0]) and kept.get(words[0] + 1) != kept[words[0]] + 1:
            words.pop(0)
        while words and self._is_sign(words[-1]) and kept.get(words[-1] - 1) != kept[words[-1]] - 1:
            words.pop()
        return {word: kept[word] for word in words}

    def _is_sign(self, word: int) -> bool:
        start = self.words.old.starts[word]
        return self.words.old.ends[word] == start + 1 and not self.old.text[start].isalnum()

    def proposals(self, spans: Iterable[Span], most: int = 3) -> list[Proposal]:
        """Return where a passage that was not found again may stand, the likeliest first; see is_clear()."""
        from workbench.sources.anchor_search import propose

        pieces = tuple(spans)
        found = propose(self.words, self.stands, self.old.text, self.new.text, pieces, most)
        return [Proposal(Span(*place), score) for place, score in found]

    def _share(self, found: dict[int, int], here: Sequence[int]) -> float:
        """Return the share of the passage's letters that were found again."""
        words = self.words.old
        whole = sum(words.ends[word] - words.starts[word] for word in here)
        return sum(words.ends[word] - words.starts[word] for word in found) / whole if whole else 0.0

    def _has_neighbours(self, here: Sequence[int]) -> bool:
        """Tell whether the words around a short passage still stand next to it."""
        kept = self.words.kept
        middle = [word for word in here if kept[word] != NOWHERE]
        if not middle:
            return False
        around = self._beside(here)
        before = [kept[middle[0]] - kept[word] == middle[0] - word for word in range(around.start, here[0])]
        after = [kept[word] - kept[middle[-1]] == word - middle[-1] for word in range(here[-1] + 1, around.stop)]
        sides = [side for side in (before, after) if side]
        return all(any(side) for side in sides) and 2 * sum(map(sum, sides)) >= sum(map(len, sides))

    def _beside(self, here: Sequence[int]) -> range:
        """Return a passage's words with its neighbours, as far as they stand in the same block: others come and go."""
        words, blocks = self.words.old, self.old.blocks
        if not blocks:
            return range(here[0], here[-1] + 1)
        first = blocks[self.old.block_index(words.starts[here[0]])]
        last = blocks[self.old.block_index(words.starts[here[-1]])]
        low, high = words.within(first.start, first.end), words.within(last.start, last.end)
        return range(max(low.start, here[0] - NEIGHBOURS), min(high.stop, here[-1] + 1 + NEIGHBOURS))

    def _anchor(
        self, pieces: tuple[Span, ...], here: Sequence[int], found: dict[int, int], coverage: float, *, moved: bool
    ) -> Anchor:
        runs = _runs(sorted(set(found.values())))
        if not moved:
            runs = self._with_edges(here, found, runs)
        spans = [self._span(run, pieces, found) for run in runs]
        if len(pieces) == 1 < len(spans):
            spans = self._whole(pieces[0], spans) or spans
        ordered = [piece for span in spans for piece in self.new.in_order(span.start, span.end)]
        tidy = Span.tidy(ordered)
        if coverage < CHANGED:
            return Anchor(AnchorKind.REVIEW, tidy, coverage)
        if moved:
            return Anchor(AnchorKind.MOVED, tidy, coverage)
        same = coverage >= EXACT and _letters(self.old, pieces) == _letters(self.new, tidy)
        return Anchor(AnchorKind.EXACT if same else AnchorKind.CHANGED, tidy, coverage)

    def _with_edges(self, here: Sequence[int], found: dict[int, int], runs: list[list[int]]) -> list[list[int]]:
        """Take along words at either end that stand where some of the passage's own were replaced."""
        kept = [word for word in here if word in found]
        lost_before = min(EDGE, here.index(kept[0]))
        lost_after = min(EDGE, len(here) - 1 - here.index(kept[-1]))
        low = self._outside(here[0] - 1, -1)
        high = self._outside(here[-1] + 1, +1)
        first, last = runs[0], runs[-1]
        if lost_before and low != NOWHERE:
            first[0] = max(low + 1, first[0] - lost_before, 0) if low < first[0] else first[0]
        if lost_after and high != NOWHERE:
            last[1] = min(high - 1, last[1] + lost_after) if high > last[1] else last[1]
        return runs

    def _outside(self, word: int, step: int) -> int:
        """Return where the nearest kept word outside the passage stands in the new text; NOWHERE if there is none near."""
        for _ in range(2 * EDGE):
            if not 0 <= word < len(self.words.kept):
                return NOWHERE
            if self.words.kept[word] != NOWHERE:
                return self.words.kept[word]
            word += step
        return NOWHERE

    def _whole(self, piece: Span, spans: Sequence[Span]) -> list[Span]:
        """Return where the very words first stand in one near by: half of them were found in a lookalike."""
        words = piece.of(self.old.text)
        low, high = spans[0].start - len(words), spans[-1].end + len(words)
        first = self.new.text.find(words, max(0, low), high)
        return [Span(first, first + len(words))] if first >= 0 else []

    def _span(self, run: Sequence[int], pieces: tuple[Span, ...], found: dict[int, int]) -> Span:
        """Return the stretch of a run of new words; limits within a word stay within it."""
        old, new = self.words.old, self.words.new
        start, end = new.starts[run[0]], new.ends[run[1]]
        back = {there: here for here, there in found.items()}
        first, last = back.get(run[0]), back.get(run[1])
        if first is not None:
            cut = max((piece.start for piece in pieces if piece.start < old.ends[first]), default=0)
            start += min(max(0, cut - old.starts[first]), end - 1 - start)
        if last is not None:
            stop = min((piece.end for piece in pieces if piece.end > old.starts[last]), default=old.ends[last])
            if stop < old.ends[last]:
                end = max(start + 1, new.starts[run[1]] + stop - old.starts[last])
        return Span(start, end)


def is_clear(proposals: Sequence[Proposal]) -> bool:
    """Tell whether the first proposal is good, and clearly better than the next."""
    if not proposals or proposals[0].score < GOOD:
        return False
    return len(proposals) == 1 or proposals[0].score - proposals[1].score >= LEAD


def _runs(words: Sequence[int]) -> list[list[int]]:
    """Join words of the new text, given in order, into runs of first and last; few foreign words between are an edit."""
    runs = [[words[0], words[0]]]
    for word in words[1:]:
        if word - runs[-1][1] <= FOREIGN:
            runs[-1][1] = word
        else:
            runs.append([word, word])
    return runs


def _letters(document: Document, spans: Iterable[Span]) -> str:
    """Return the characters of spans without white space and soft hyphens."""
    return "".join("".join(span.of(document.text).split()) for span in spans).replace("\u00ad", "")
