"""Dossiers: all that a project holds of an entity, put together as plain data, each claim with the numbers of its notes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.analysis.contradictions import Contradiction, contradictions
from workbench.coding.named import where_named
from workbench.entities.claim_records import EvidenceRecord, RelationRecord, StatementRecord, relations, statements
from workbench.memos.records import MemoRecord, memos_about
from workbench.memos.things import Thing
from workbench.model.dates import extent
from workbench.model.edtf import Extent, NotADate
from workbench.model.fold import fold
from workbench.model.ids import Id
from workbench.project.reading import Reading

EVENTS = frozenset({"Event", "Trip"})
"""Kinds of entities whose dates stand in the chronology of those that take part."""


@dataclass(frozen=True, slots=True)
class DatedClaim:
    """A line of the chronology; value: the date is the statement's value (``Born``), else the time of the claim.

    claim: of the entity, or of an event in which it takes part.
    """

    when: str
    extent: Extent
    claim: StatementRecord | RelationRecord
    is_value: bool


@dataclass(frozen=True, slots=True)
class Dossier:
    """An entity's claims, what the sources disagree about, its memos and its chronology.

    notes: by passage the number of its note, in the order in which claims first rest on it. passages: (passage, source) in
    which it is mentioned or that stand around, in the sources' order. named: by folded name how many mentions are in just
    these words.
    """

    entity_id: Id
    relations: tuple[RelationRecord, ...]
    statements: tuple[StatementRecord, ...]
    contradictions: tuple[Contradiction, ...]
    memos: tuple[MemoRecord, ...]
    chronology: tuple[DatedClaim, ...]
    notes: dict[int, int]
    passages: tuple[tuple[Id, Id], ...]
    named: dict[str, int]

    def mentions(self, name: str) -> int:
        """Return how many mentions use a name, case and diacritics aside."""
        return self.named.get(fold(name), 0)


def dossier(reading: Reading, entity_id: int) -> Dossier:
    """Return the dossier of an entity, as empty as it may be; one state of the project throughout."""
    with reading.snapshot() as now:
        related, stated = relations(now, [entity_id]), statements(now, [entity_id])
        named = where_named(now, entity_id)
        dated = chronology([*related, *stated, *_of_events(now, related, entity_id)])
        return Dossier(
            Id(entity_id), tuple(related), tuple(stated), tuple(contradictions(now, entity_id)),
            tuple(memos_about(now, [Thing("entity", entity_id)])), dated, _numbered(related, stated, dated),
            named.passages, named.words,
        )  # fmt: skip


def _of_events(reading: Reading, related: Sequence[RelationRecord], entity_id: int) -> list[StatementRecord]:
    """Return the statements about events to which an entity is related."""
    ends = {(one.seen_from(entity_id)[1], one.seen_from(entity_id)[3]) for one in related}
    events = {end for end, kind in ends if kind in EVENTS}
    return statements(reading, events) if events else []


def chronology(claims: Iterable[StatementRecord | RelationRecord]) -> tuple[DatedClaim, ...]:
    """Return claims by their dates, the earliest first: those with a time, and statements whose value is a date."""
    lines = []
    for claim in claims:
        value = _date(claim)
        if value is not None and isinstance(claim, StatementRecord):
            lines.append(DatedClaim(claim.shown, value, claim, True))
        elif claim.extent.is_known:
            lines.append(DatedClaim(claim.when, claim.extent, claim, False))
    return tuple(sorted(lines, key=_order))


def _date(claim: StatementRecord | RelationRecord) -> Extent | None:
    if not isinstance(claim, StatementRecord) or claim.of.type != "date":
        return None
    try:
        found = extent(claim.value)
    except NotADate:
        return None
    return found if found.is_known else None


def _order(line: DatedClaim) -> tuple[tuple[bool, date, date], int]:
    return line.extent.order, line.claim.id


def _numbered(
    related: Iterable[RelationRecord], stated: Iterable[StatementRecord], dated: Iterable[DatedClaim]
) -> dict[int, int]:
    """Number the passages on which claims rest, relations before statements before what only the chronology has."""
    numbers: dict[int, int] = {}
    for claim in (*related, *stated, *(line.claim for line in dated)):
        for each in claim.evidence:
            numbers.setdefault(each.passage_id, len(numbers) + 1)
    return numbers


def best(evidence: Sequence[EvidenceRecord]) -> EvidenceRecord | None:
    """Return the evidence that is graded best (AJP-2.1: the digit first, then the letter), None if there is none."""
    return min(evidence, key=lambda each: (each.digit or 6, each.reliability), default=None)
