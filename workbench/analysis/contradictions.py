"""Contradictions: where statements, relations, questions and linked passages disagree; plain data, both sides of each.

What is put forward as a plan or a recommendation never counts as a fact (FIELD.md §5): neither such claims nor such passages
are set against others. Which property has one value at a time is data (resources/entities/properties.json, ``single``).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from sqlalchemy import ColumnElement, func, select

from workbench.coding.cited import Cited, cited, entities_named_in
from workbench.coding.link_records import LinkRecord, links
from workbench.coding.question_records import questions
from workbench.entities.claim_records import RelationRecord, StatementRecord, relations, statements
from workbench.model.claim import Relation, Statement
from workbench.model.dates import extent
from workbench.model.edtf import NotADate
from workbench.model.fold import fold
from workbench.model.ids import Id
from workbench.model.question import ClaimEvidence
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of

_statement, _relation, _evidence = table_of(Statement), table_of(Relation), table_of(ClaimEvidence)


class About(StrEnum):
    """What the sources disagree about."""

    VALUES = "values"
    STATEMENT = "statement"
    RELATION = "relation"
    QUESTION = "question"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Side:
    """One side: a value as it was written (of VALUES), or a stance; when: the time that is claimed; its passages."""

    value: str
    stance: str
    when: str
    passages: tuple[Cited, ...]
    claim_id: Id | None = None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A disagreement: subject and what name it (entity and property, one entity and relation, question; none of a link).

    id: of the statement (the first, of VALUES), relation, question or link; other: a relation's other end. entities: those
    it concerns.
    """

    about: About
    id: Id
    subject: str
    what: str
    other: str
    entities: frozenset[int]
    sides: tuple[Side, ...]


def contradictions(reading: Reading, entity_id: int | None = None) -> list[Contradiction]:
    """Return all disagreements, or those that concern an entity: values first, then claims, questions and links.

    A question or a link concerns the entities that are mentioned on both of its sides.
    """
    with reading.snapshot() as now:
        claims = None if entity_id is None else {entity_id}
        found = [*_of_values(now, claims), *_of_claims(now, claims), *_of_questions(now), *_of_links(now)]
    return [one for one in found if entity_id is None or entity_id in one.entities]


def counted(found: Iterable[Contradiction]) -> dict[int, int]:
    """Return by entity how many disagreements concern it."""
    counts: defaultdict[int, int] = defaultdict(int)
    for one in found:
        for entity_id in one.entities:
            counts[entity_id] += 1
    return dict(counts)


# --- different values of one property


def _of_values(reading: Reading, entity_ids: set[int] | None) -> list[Contradiction]:
    """Statements of one property that has one value at a time, with different values at times that overlap."""
    suspects = _with_several_values(reading)
    wanted = suspects if entity_ids is None else suspects & entity_ids
    groups: defaultdict[tuple[int, str], list[StatementRecord]] = defaultdict(list)
    for record in statements(reading, wanted) if wanted else ():
        if record.of.single and record.is_fact and not _is_refuted(record):
            groups[record.entity_id, record.of.name].append(record)
    clashes = [clash for group in groups.values() for clash in _clashes(group)]
    passages = _facts(reading, {each.passage_id for clash in clashes for one in clash for each in one.backed("supports")})
    return [_values(clash, passages) for clash in clashes]


def _with_several_values(reading: Reading) -> set[int]:
    """Return the entities that have several values of any property; most have none, and are not read."""
    grouped = select(_statement.c.entity_id).group_by(_statement.c.entity_id, _statement.c.property)
    return {row[0] for row in reading.tuples(grouped.having(func.count(_statement.c.value.distinct()) > 1))}


def _is_refuted(record: StatementRecord) -> bool:
    """Tell whether there is evidence only against a statement: then nobody upholds it."""
    return bool(record.evidence) and not record.backed("supports")


def _clashes(group: Sequence[StatementRecord]) -> list[list[StatementRecord]]:
    """Return the statements that clash, those together that hang together; by time, then as they were made."""
    near: dict[int, set[int]] = {number: set() for number in range(len(group))}
    for one, other in combinations(range(len(group)), 2):
        if group[one].extent.overlaps(group[other].extent) and _differ(group[one], group[other]):
            near[one].add(other)
            near[other].add(one)
    found, seen = [], set[int]()
    for start, others in near.items():
        if start in seen or not others:
            continue
        together, waiting = {start}, [start]
        while waiting:
            fresh = near[waiting.pop()] - together
            together |= fresh
            waiting += fresh
        seen |= together
        found.append([group[number] for number in sorted(together)])
    return found


def _differ(one: StatementRecord, other: StatementRecord) -> bool:
    """Tell whether two values can't both be right: an imprecise date agrees with any that lies within it."""
    if one.of.type == "date":
        try:
            return not extent(one.value).overlaps(extent(other.value))
        except NotADate:
            return fold(one.value) != fold(other.value)
    if one.of.type == "number":
        return one.value != other.value
    return _plain(one.value) != _plain(other.value)


def _plain(words: str) -> str:
    """Return words without what makes no difference: case, diacritics, a full stop, white space."""
    return " ".join(fold(words).split()).strip(" .;,")


def _values(clash: Sequence[StatementRecord], passages: dict[int, Cited]) -> Contradiction:
    first = clash[0]
    by_value: dict[str, list[StatementRecord]] = {}
    for record in clash:
        by_value.setdefault(_plain(record.value), []).append(record)
    sides = []
    for records in by_value.values():
        backing = (each.passage_id for record in records for each in record.backed("supports"))
        cites = tuple(passages[one] for one in dict.fromkeys(backing) if one in passages)
        sides.append(Side(records[0].shown, "", records[0].when, cites, records[0].id))
    return Contradiction(About.VALUES, first.id, first.entity, first.of.label, "", frozenset({first.entity_id}), tuple(sides))


# --- evidence for and against


def _of_claims(reading: Reading, entity_ids: set[int] | None) -> list[Contradiction]:
    """Statements and relations with evidence of both stances."""
    stated, related = _divided(reading, "statement_id"), _divided(reading, "relation_id")
    subjects = _subjects(reading, _statement.c.entity_id, _statement.c.id, stated, entity_ids)
    one_sided = [one for one in statements(reading, subjects) if one.id in stated and one.is_fact]
    ends = _subjects(reading, _relation.c.subject_id, _relation.c.id, related, None)
    two_ended = [one for one in relations(reading, ends) if one.id in related and one.is_fact]
    claims: list[StatementRecord | RelationRecord] = [*one_sided, *two_ended]
    passages = _facts(reading, {each.passage_id for claim in claims for each in claim.evidence})
    return [made for claim in claims if (made := _claimed(claim, passages)) is not None]


def _subjects(
    reading: Reading, entity: ColumnElement[int], column: ColumnElement[int], ids: set[int], within: set[int] | None
) -> set[int]:
    """Return the entities that some claims are about, so that no other's are read."""
    found = {row[0] for row in reading.tuples(select(entity).where(one_of(column, ids)))} if ids else set()
    return found if within is None else found & within


def _divided(reading: Reading, column: str) -> set[int]:
    """Return the rows of which there is evidence of both stances."""
    named = _evidence.c[column]
    grouped = select(named).where(named.is_not(None)).group_by(named)
    return {row[0] for row in reading.tuples(grouped.having(func.count(_evidence.c.stance.distinct()) > 1))}


def _claimed(claim: StatementRecord | RelationRecord, passages: dict[int, Cited]) -> Contradiction | None:
    sides = _both(
        {stance: [each.passage_id for each in claim.backed(stance)] for stance in ("supports", "contradicts")}, passages
    )
    if not sides:
        return None
    if isinstance(claim, StatementRecord):
        sides = tuple(replace(side, value=claim.shown, when=claim.when) for side in sides)
        names = (About.STATEMENT, claim.id, claim.entity, claim.of.label, "", frozenset({claim.entity_id}))
    else:
        sides = tuple(replace(side, value=claim.role, when=claim.when) for side in sides)
        ends = frozenset({claim.subject_id, claim.object_id})
        names = (About.RELATION, claim.id, claim.subject, claim.label, claim.object, ends)
    return Contradiction(*names, sides)


def _both(by_stance: dict[str, list[Id]], passages: dict[int, Cited]) -> tuple[Side, ...]:
    """Return both sides, for first; nothing if on one of them there is no passage that counts."""
    sides = [
        Side("", stance, "", tuple(passages[one] for one in by_stance[stance] if one in passages))
        for stance in ("supports", "contradicts")
    ]
    return tuple(sides) if all(side.passages for side in sides) else ()


def _facts(reading: Reading, passage_ids: Iterable[int]) -> dict[int, Cited]:
    """Return those of the passages that may count as facts."""
    found = cited(reading, passage_ids)
    return {key: one for key, one in found.items() if one.is_fact}


# --- questions and links


def _of_questions(reading: Reading) -> list[Contradiction]:
    """Questions with passages for and against."""
    divided = _divided(reading, "question_id")
    if not divided:
        return []
    rows = select(_evidence.c.question_id, _evidence.c.stance, _evidence.c.passage_id).where(
        _evidence.c.question_id.is_not(None)
    )
    put: defaultdict[int, dict[str, list[Id]]] = defaultdict(lambda: {"supports": [], "contradicts": []})
    for question_id, stance, passage_id in reading.tuples(rows.order_by(_evidence.c.id)):
        if question_id in divided:
            put[question_id][stance].append(passage_id)
    passages = _facts(reading, {one for sides in put.values() for ids in sides.values() for one in ids})
    named = entities_named_in(reading, passages)
    found = []
    for record in questions(reading, divided):
        sides = _both(put[record.id], passages)
        if sides:
            found.append(Contradiction(About.QUESTION, record.id, record.text, "", "", _on_both(sides, named), sides))
    return found


def _of_links(reading: Reading) -> list[Contradiction]:
    """Passages of which one contradicts the other, as an analyst said by a link."""
    known = links(reading, "contradicts")
    ends = {end.passage_id for link in known for end in (link.begin, link.end)}
    passages = _facts(reading, ends)
    named = entities_named_in(reading, passages) if passages else {}
    return [_linked(link, passages, named) for link in known if {link.begin.passage_id, link.end.passage_id} <= passages.keys()]


def _linked(link: LinkRecord, passages: dict[int, Cited], named: dict[int, set[int]]) -> Contradiction:
    sides = tuple(Side("", "", "", (passages[end.passage_id],)) for end in (link.begin, link.end))
    return Contradiction(About.LINK, link.id, "", link.comment, "", _on_both(sides, named), sides)


def _on_both(sides: Sequence[Side], named: dict[int, set[int]]) -> frozenset[int]:
    """Return the entities that are mentioned on every side."""
    by_side = [set().union(*(named.get(one.id, set()) for one in side.passages)) for side in sides]
    return frozenset(set.intersection(*by_side)) if by_side else frozenset()
