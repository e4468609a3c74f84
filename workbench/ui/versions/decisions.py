"""What the analyst decided about each passage of a review; nothing of it is in the project before the adoption."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import Literal

from workbench.coding.reanchoring import Carried, Review
from workbench.model.span import Span
from workbench.sources.anchors import SURE, AnchorKind, Proposal


class Decision(Enum):
    """How a passage stands in the review."""

    TAKEN = "taken"
    """It goes where it was found."""
    CHOSEN = "chosen"
    """It goes where the analyst chose."""
    KEPT = "kept"
    """It stays on the old version, as the analyst wants."""
    OPEN = "open"
    """Nobody decided; it will stay on the old version."""


def _from_word(text: str, span: Span) -> Span:
    """Let a place begin with a word, not with the full stop before it."""
    start = span.start
    while start < span.end - 1 and (text[start].isspace() or text[start] in ".,;:!?…)]"):
        start += 1
    return Span(start, span.end)


class Decisions:
    """The review and what was decided; passages by their ids."""

    def __init__(self, review: Review) -> None:
        self.review = review
        self.choices: dict[int, tuple[Span, ...] | None] = {}
        self._proposals: dict[int, list[Proposal]] = {}
        self._by_id = {int(one.passage_id): one for one in review.carried}

    def take(self, review: Review) -> None:
        """Go on with a review that was brought up to date; what was decided stays."""
        self.review = review
        self._by_id = {int(one.passage_id): one for one in review.carried}
        self.choices = {key: value for key, value in self.choices.items() if key in self._by_id}
        self._proposals.clear()

    def of(self, passage_id: int) -> Carried | None:
        """Return what became of a passage, None if it is not of this review."""
        return self._by_id.get(passage_id)

    def decision(self, one: Carried) -> Decision:
        """Return how a passage stands."""
        if one.passage_id in self.choices:
            chosen = self.choices[one.passage_id]
            return Decision.KEPT if chosen is None else Decision.TAKEN if chosen == one.anchor.spans else Decision.CHOSEN
        return Decision.TAKEN if one.anchor.kind in SURE else Decision.OPEN

    def place(self, one: Carried) -> tuple[Span, ...]:
        """Return where a passage goes, or would go by the proposal under review; empty for none."""
        if one.passage_id in self.choices:
            return self.choices[one.passage_id] or ()
        return one.anchor.spans

    def proposals(self, one: Carried) -> list[Proposal]:
        """Return where a passage that was not found may stand; worked out when it is first asked for."""
        if one.anchor.kind is not AnchorKind.ORPHAN:
            return []
        if one.passage_id not in self._proposals:
            text = self.review.anchoring.new.text
            found = self.review.anchoring.proposals(one.old)
            self._proposals[one.passage_id] = [replace(proposal, span=_from_word(text, proposal.span)) for proposal in found]
        return self._proposals[one.passage_id]

    def accept(self, one: Carried) -> bool:
        """Take the place that was found; False if none was."""
        if not one.anchor.spans:
            return False
        if one.anchor.kind in SURE:
            self.choices.pop(one.passage_id, None)
        else:
            self.choices[one.passage_id] = one.anchor.spans
        return True

    def choose(self, one: Carried, spans: Sequence[Span]) -> None:
        """Let a passage go to a place of the analyst's choice."""
        self.choices[one.passage_id] = tuple(spans)

    def keep(self, one: Carried) -> None:
        """Let a passage stay on the old version."""
        self.choices[one.passage_id] = None

    def count(self, decision: Literal[Decision.KEPT, Decision.OPEN]) -> int:
        """Return how many passages stay (KEPT), or are not decided (OPEN); only what was chosen is gone through."""
        if decision is Decision.KEPT:
            return sum(chosen is None for chosen in self.choices.values())
        unsure = sum(count for kind, count in self.review.counts.items() if kind not in SURE)
        return unsure - sum(self._by_id[one].anchor.kind not in SURE for one in self.choices)
