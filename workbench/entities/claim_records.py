"""Statements and relations as frozen records, with their evidence: grades, stance, who and when."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select

from workbench.entities.properties import Property, properties_named
from workbench.entities.relation_kinds import RelationKind, relation_kinds
from workbench.model.analyst import Analyst
from workbench.model.claim import Relation, Statement
from workbench.model.dates import Extent, extent_of, period_words
from workbench.model.entity import Entity
from workbench.model.ids import Id
from workbench.model.passage import Credibility, Fragment, Passage
from workbench.model.question import ClaimEvidence
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.reading import Prepared, Reading
from workbench.project.references import ids_json, one_of, one_of_parameter

_statement, _relation, _entity = table_of(Statement), table_of(Relation), table_of(Entity)
_evidence, _passage, _fragment = table_of(ClaimEvidence), table_of(Passage), table_of(Fragment)
_version, _source = table_of(SourceVersion), table_of(Source)
_credibility, _analyst = table_of(Credibility), table_of(Analyst)


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """A passage for or against a claim: where it stands, its words, its grades (Admiralty), who brought it forward, when.

    start: code points, of its first piece; digit: the newest credibility, None without; claimed_as and says_who are the
    passage's own.
    """

    id: Id
    passage_id: Id
    stance: str
    comment: str
    version_id: Id
    source_id: Id
    source: str
    reliability: str
    start: int
    quote: str
    gist: str
    claimed_as: str
    says_who: str
    digit: int | None
    analyst: str
    at: str

    @property
    def grade(self) -> str:
        """Its grades as one, such as ``B2``; 6 where credibility was not judged."""
        return f"{self.reliability}{self.digit or 6}"


@dataclass(frozen=True, slots=True)
class _Claimed:
    """What statements and relations have in common; sayer: who says it, in words, empty for the source's author."""

    id: Id
    since: str
    since_words: str
    until: str
    until_words: str
    says_who: str
    says_who_id: Id | None
    claimed_as: str
    likelihood: str
    comment: str
    analyst: str
    at: str
    sayer: str
    evidence: tuple[EvidenceRecord, ...]

    @property
    def when(self) -> str:
        """The time as it was written."""
        return period_words(self.since_words, self.until_words, self.since, self.until)

    @property
    def extent(self) -> Extent:
        """The days within which it lies."""
        return extent_of(self.since, self.until)

    @property
    def is_fact(self) -> bool:
        """Whether it may count as one: a plan or a recommendation never does."""
        return self.claimed_as not in {"plan", "recommendation"}

    def backed(self, stance: str) -> tuple[EvidenceRecord, ...]:
        """Return the evidence of one stance."""
        return tuple(each for each in self.evidence if each.stance == stance)


@dataclass(frozen=True, slots=True)
class StatementRecord(_Claimed):
    """A statement; value as the project keeps it (dates in EDTF, numbers in digits), original as it was written.

    of: the property, its name, label and type, and whether it has one value at a time.
    """

    entity_id: Id
    entity: str
    kind: str
    of: Property
    value: str
    original: str
    language: str

    @property
    def shown(self) -> str:
        """The value as it was written."""
        return self.original or self.value


@dataclass(frozen=True, slots=True)
class RelationRecord(_Claimed):
    """A relation: subject label object, and the other way round inverse; the kinds of both ends are names."""

    kind: str
    label: str
    inverse: str
    role: str
    subject_id: Id
    subject: str
    subject_kind: str
    object_id: Id
    object: str
    object_kind: str

    def seen_from(self, entity_id: int) -> tuple[str, Id, str, str]:
        """Return how it reads from one of its ends: the label, and the other end's id, name and kind."""
        if entity_id == self.subject_id:
            return self.label, self.object_id, self.object, self.object_kind
        return self.inverse, self.subject_id, self.subject, self.subject_kind


def statements(reading: Reading, entity_ids: Iterable[int] | None = None) -> list[StatementRecord]:
    """Return the statements about some entities, or all of them, by property, then by time."""
    return _statements(reading, None if entity_ids is None else one_of(_statement.c.entity_id, set(entity_ids)))


def relations(reading: Reading, entity_ids: Iterable[int] | None = None) -> list[RelationRecord]:
    """Return the relations that some entities have, at either end, or all of them, by time."""
    ids = None if entity_ids is None else set(entity_ids)
    either = None if ids is None else or_(one_of(_relation.c.subject_id, ids), one_of(_relation.c.object_id, ids))
    return _relations(reading, either)


def statement(reading: Reading, statement_id: int) -> StatementRecord:
    """Return one statement; KeyError if there is none."""
    for found in _statements(reading, _statement.c.id == statement_id):
        return found
    raise KeyError(f"statement {statement_id}")


def relation(reading: Reading, relation_id: int) -> RelationRecord:
    """Return one relation; KeyError if there is none."""
    for found in _relations(reading, _relation.c.id == relation_id):
        return found
    raise KeyError(f"relation {relation_id}")


def claims_on(reading: Reading, passage_ids: Iterable[int]) -> tuple[list[StatementRecord], list[RelationRecord]]:
    """Return what passages are evidence for or against."""
    cited = one_of(_evidence.c.passage_id, set(passage_ids))
    stated = _statement.c.id.in_(select(_evidence.c.statement_id).where(cited, _evidence.c.statement_id.is_not(None)))
    related = _relation.c.id.in_(select(_evidence.c.relation_id).where(cited, _evidence.c.relation_id.is_not(None)))
    return _statements(reading, stated), _relations(reading, related)


def claim_ids(reading: Reading, evidence_ids: Iterable[int]) -> tuple[set[int], set[int]]:
    """Return the statements and the relations to which evidence belongs, for following changes."""
    columns = select(_evidence.c.statement_id, _evidence.c.relation_id)
    found = reading.tuples(columns.where(one_of(_evidence.c.id, set(evidence_ids))))
    return {row[0] for row in found if row[0]}, {row[1] for row in found if row[1]}


_SHARED = (
    "id",
    "since",
    "since_words",
    "until",
    "until_words",
    "says_who",
    "says_who_id",
    "claimed_as",
    "likelihood",
    "comment",
)
_sayer, _object = _entity.alias("sayer"), _entity.alias("object")


def _statements(reading: Reading, wanted: ColumnElement[bool] | None) -> list[StatementRecord]:
    own = ("entity_id", "value", "original", "language")
    named = (_entity.c.name.label("entity"), _entity.c.kind.label("kind"), _statement.c.property)
    query = _claims(_statement, own, *named).join(_entity, _entity.c.id == _statement.c.entity_id)
    rows = reading.rows(query if wanted is None else query.where(wanted))
    evidence = _evidence_of(reading, "statement_id", [row.id for row in rows])
    properties = properties_named(reading, {(row.kind, row.property) for row in rows})
    made = []
    for row in rows:
        values = {name: getattr(row, name) for name in (*own, "entity", "kind")}
        made.append(StatementRecord(**_shared(row, evidence), **values, of=properties[row.kind, row.property]))
    return sorted(made, key=lambda one: (one.entity.casefold(), one.entity_id, one.of.label, one.extent.order, one.id))


def _relations(reading: Reading, wanted: ColumnElement[bool] | None) -> list[RelationRecord]:
    kinds = {kind.name: kind for kind in relation_kinds(reading)}
    own = ("kind", "role", "subject_id", "object_id")
    ends = (
        _entity.c.name.label("subject"), _entity.c.kind.label("subject_kind"), _object.c.name.label("object"),
        _object.c.kind.label("object_kind"),
    )  # fmt: skip
    query = _claims(_relation, own, *ends).join(_entity, _entity.c.id == _relation.c.subject_id)
    query = query.join(_object, _object.c.id == _relation.c.object_id)
    rows = reading.rows(query if wanted is None else query.where(wanted))
    evidence = _evidence_of(reading, "relation_id", [row.id for row in rows])
    made = []
    for row in rows:
        kind = kinds.get(row.kind) or RelationKind(row.kind, row.kind, row.kind)
        named = {name: getattr(row, name) for name in (*own, *(end.name for end in ends))}
        made.append(RelationRecord(**_shared(row, evidence), **named, label=kind.label, inverse=kind.inverse))
    return sorted(made, key=lambda one: (one.extent.order, one.id))


def _claims(table: Any, own: tuple[str, ...], *more: ColumnElement[Any]) -> Select[Any]:
    columns = [*(table.c[name] for name in (*_SHARED, *own)), table.c.created_at.label("at"), *more]
    who = (_analyst.c.name.label("analyst"), _sayer.c.name.label("sayer"))
    query = select(*columns, *who).join_from(table, _analyst, _analyst.c.id == table.c.analyst_id, isouter=True)
    return query.join(_sayer, _sayer.c.id == table.c.says_who_id, isouter=True)


def _shared(row: Any, evidence: dict[int, list[EvidenceRecord]]) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in _SHARED}
    known = {"analyst": row.analyst or "", "at": row.at, "sayer": row.sayer or row.says_who}
    return {**values, **known, "evidence": tuple(evidence[row.id])}


_EVIDENCE = (
    select(
        _evidence.c.statement_id, _evidence.c.relation_id, _evidence.c.id, _evidence.c.passage_id, _evidence.c.stance,
        _evidence.c.comment, _passage.c.version_id, _version.c.source_id, _source.c.title, _source.c.reliability,
        _passage.c.gist, _passage.c.claimed_as, _passage.c.says_who, _analyst.c.name, _evidence.c.created_at,
    )
    .join_from(_evidence, _passage, _passage.c.id == _evidence.c.passage_id)
    .join(_version, _version.c.id == _passage.c.version_id)
    .join(_source, _source.c.id == _version.c.source_id)
    .join(_analyst, _analyst.c.id == _evidence.c.analyst_id, isouter=True)
    .order_by(_evidence.c.stance.desc(), _source.c.position, _evidence.c.id)
)  # fmt: skip
_OF = {name: Prepared(_EVIDENCE.where(one_of_parameter(_evidence.c[name], "ids"))) for name in ("statement_id", "relation_id")}
_PIECES = Prepared(
    select(_fragment.c.passage_id, _fragment.c.start, _fragment.c.exact)
    .where(one_of_parameter(_fragment.c.passage_id, "ids"))
    .order_by(_fragment.c.position)
)
_DIGITS = Prepared(
    select(_credibility.c.passage_id, _credibility.c.digit)
    .where(one_of_parameter(_credibility.c.passage_id, "ids"))
    .order_by(_credibility.c.created_at)
)


def _evidence_of(reading: Reading, column: str, ids: list[int]) -> dict[int, list[EvidenceRecord]]:
    found = reading.run(_OF[column], ids=ids_json(set(ids)))
    passages = ids_json({row[3] for row in found})
    pieces: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for passage_id, start, exact in reading.run(_PIECES, ids=passages):
        pieces[passage_id].append((start, exact))
    digits = dict(reading.run(_DIGITS, ids=passages))
    by_claim: defaultdict[int, list[EvidenceRecord]] = defaultdict(list)
    for row in found:
        words = pieces[row[3]]
        by_claim[row[0] or row[1]].append(
            EvidenceRecord(
                id=row[2], passage_id=row[3], stance=row[4], comment=row[5], version_id=row[6], source_id=row[7], source=row[8],
                reliability=row[9], start=words[0][0] if words else 0, quote=" … ".join(exact for _at, exact in words),
                gist=row[10], claimed_as=row[11], says_who=row[12], digit=digits.get(row[3]), analyst=row[13] or "", at=row[14],
            )
        )  # fmt: skip
    return by_claim
