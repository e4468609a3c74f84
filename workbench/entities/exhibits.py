"""Evidence of statements and relations: passages that support or contradict them; each act one step."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select

from workbench.coding.passages import drop_bare, make_passage, quote_of
from workbench.coding.stretches import Stretch
from workbench.entities.errors import StanceUnknown
from workbench.model.act import Act
from workbench.model.claim import Relation, Statement
from workbench.model.clean import clean_text
from workbench.model.ids import Id
from workbench.model.passage import Passage
from workbench.model.question import STANCES, ClaimEvidence
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step

_evidence = table_of(ClaimEvidence)


@dataclass(frozen=True, slots=True)
class StatementRef:
    """A statement, by its id."""

    id: int


@dataclass(frozen=True, slots=True)
class RelationRef:
    """A relation, by its id."""

    id: int


Claim = StatementRef | RelationRef


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A passage brought forward: its id, or a version with spans of which one is made; ``supports`` or ``contradicts``."""

    passage: int | Stretch
    stance: str = "supports"
    comment: str = ""


def add_evidence(project: Project, claim: Claim, exhibit: Exhibit) -> Id:
    """Bring a passage forward for or against a claim, as one step; returns the evidence's id.

    One that is there already takes the stance, and the comment if there is one. Raises StanceUnknown, NoSuchPlace;
    KeyError for a claim or passage that is gone.
    """
    with project.step(Act.NEW_EVIDENCE, what=exhibit.stance, quote=_quote(project, exhibit)) as step:
        return add_exhibits(step, claim, (exhibit,))[0]


def add_exhibits(step: Step, claim: Claim, exhibits: Iterable[Exhibit]) -> list[Id]:
    """Bring passages forward within a step."""
    step.get(Statement if isinstance(claim, StatementRef) else Relation, claim.id)
    return [_add(step, claim, exhibit) for exhibit in exhibits]


def _add(step: Step, claim: Claim, exhibit: Exhibit) -> Id:
    stance, comment = checked_stance(exhibit.stance), clean_text(exhibit.comment)
    passage_id = _passage_of(step, exhibit.passage)
    found = step.value(select(_evidence.c.id).where(of_claim(claim), _evidence.c.passage_id == passage_id))
    if found is not None:
        there = step.get(ClaimEvidence, found)
        there.stance, there.comment = stance, comment or there.comment
        return Id(found)
    column = "statement_id" if isinstance(claim, StatementRef) else "relation_id"
    row = ClaimEvidence(passage_id=passage_id, stance=stance, comment=comment, analyst_id=step.analyst_id)
    setattr(row, column, claim.id)
    step.add(row)
    step.session.flush()
    return Id(row.id)


def of_claim(claim: Claim) -> ColumnElement[bool]:
    """Return the condition that evidence is of a claim."""
    column = _evidence.c.statement_id if isinstance(claim, StatementRef) else _evidence.c.relation_id
    return column == claim.id


def _passage_of(step: Step, passage: int | Stretch) -> Id:
    if isinstance(passage, tuple):
        return make_passage(step, *passage)
    return Id(step.get(Passage, passage).id)


def edit_evidence(
    project: Project, evidence_id: int, *, stance: str | None = None, comment: str | None = None, merge: str = ""
) -> None:
    """Change the stance or the comment of evidence, as one step; typing merges by its key. StanceUnknown, KeyError."""
    with project.step(Act.EDIT_EVIDENCE, merge=merge, what=stance or "") as step:
        row = step.get(ClaimEvidence, evidence_id)
        row.stance = row.stance if stance is None else checked_stance(stance)
        row.comment = row.comment if comment is None else clean_text(comment)


def remove_evidence(project: Project, evidence_id: int) -> None:
    """Take a passage away from what it speaks for or against, as one step; one left bare goes with it. KeyError."""
    passage_id = project.reading.value(select(_evidence.c.passage_id).where(_evidence.c.id == evidence_id))
    quote = quote_of(project.reading, passage_id) if passage_id else ""
    with project.step(Act.REMOVE_EVIDENCE, quote=quote) as step:
        row = step.get(ClaimEvidence, evidence_id)
        step.delete(row)
        drop_bare(step, {row.passage_id})


def passages_of(step: Step, claim: Claim) -> set[int]:
    """Return the passages that speak for or against a claim."""
    return {row[0] for row in step.rows(select(_evidence.c.passage_id).where(of_claim(claim)))}


def passages_about(reading: Reading, entity_ids: set[int]) -> set[int]:
    """Return the passages that speak for or against statements about entities and their relations."""
    statement, relation = table_of(Statement).c, table_of(Relation).c
    stated = select(statement.id).where(one_of(statement.entity_id, entity_ids))
    related = select(relation.id).where(one_of(relation.subject_id, entity_ids) | one_of(relation.object_id, entity_ids))
    about = _evidence.c.statement_id.in_(stated) | _evidence.c.relation_id.in_(related)
    return {row[0] for row in reading.tuples(select(_evidence.c.passage_id).where(about))}


def checked_stance(stance: str) -> str:
    """Return a stance; StanceUnknown for anything but ``supports`` and ``contradicts``."""
    if stance not in STANCES:
        raise StanceUnknown(stance)
    return stance


def _quote(project: Project, exhibit: Exhibit) -> str:
    return "" if isinstance(exhibit.passage, tuple) else quote_of(project.reading, exhibit.passage)
