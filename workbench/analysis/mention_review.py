"""The review of mentions: every place where a name stands, with what was said of it so far, in groups by entity and form."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.analysis.mention_search import Names, TextMentions
from workbench.entities.reviewing import Place, coded_places, rejected_places
from workbench.model.ids import Id
from workbench.project.reading import Reading
from workbench.sources.records import text_of


class State(StrEnum):
    """What is known of a place: nothing was said yet, it is a mention, or it is none."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A place where an entity may be named; written: the words as they stand there; rivals: other entities so named."""

    place: Place
    source_id: Id
    written: str
    state: State
    rivals: tuple[Id, ...] = ()


def proposals(reading: Reading, sought: Names, found: Sequence[TextMentions]) -> list[Proposal]:
    """Return a proposal for each entity that has the form at each place, in the order of sources and places.

    A place counts as accepted where a coding of the entity covers or touches it, whatever the coding's own limits.
    """
    versions: set[int] = {one.source.version_id for one in found}
    said = _Said(reading, versions)
    made: list[Proposal] = []
    for one in found:
        text = text_of(reading, one.source.version_id)
        for hit in one.hits:
            owners = tuple(dict.fromkeys(name.entity_id for name in sought.owners[hit.form]))
            written = " ".join(piece.of(text) for piece in hit.pieces)
            for owner in owners:
                place = Place(owner, one.source.version_id, hit.pieces)
                rivals = tuple(other for other in owners if other != owner)
                made.append(Proposal(place, one.source.id, written, said.state(place), rivals))
    return made


def restated(reading: Reading, known: Iterable[Proposal]) -> list[Proposal]:
    """Return proposals with what is said of them by now, after an act or its undo; the texts are not read again."""
    listed = list(known)
    said = _Said(reading, {one.place.version_id for one in listed})
    return [
        one
        if (state := said.state(one.place)) is one.state
        else Proposal(one.place, one.source_id, one.written, state, one.rivals)
        for one in listed
    ]


class _Said:
    """What was said of places in some versions."""

    def __init__(self, reading: Reading, version_ids: set[int]) -> None:
        self._coded = coded_places(reading, version_ids)
        self._rejected = rejected_places(reading, version_ids)
        self._reach = {key: _reach(spans) for key, spans in self._coded.items()}

    def state(self, place: Place) -> State:
        start, end = place.limits
        spans = self._coded.get((place.entity_id, place.version_id))
        if spans is not None:
            before = bisect_left(spans, (end,))  # those that begin before the place ends; one of them may reach into it
            if before and self._reach[place.entity_id, place.version_id][before - 1] > start:
                return State.ACCEPTED
        key = (place.entity_id, place.version_id, start, end)
        return State.REJECTED if key in self._rejected else State.OPEN


def _reach(spans: Sequence[tuple[int, int]]) -> list[int]:
    """Return how far the spans up to each one reach."""
    reach, furthest = [], 0
    for _, end in spans:
        furthest = max(furthest, end)
        reach.append(furthest)
    return reach
