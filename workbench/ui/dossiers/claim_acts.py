"""What a dossier writes: claims and their evidence; each act one step, what hinders it told."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.entities.claim_records import relation
from workbench.entities.claims import (
    create_relation,
    create_statement,
    delete_relation,
    delete_statement,
    edit_relation,
    edit_statement,
)
from workbench.entities.exhibits import Claim, Exhibit, RelationRef, StatementRef, add_exhibits
from workbench.model.act import Act
from workbench.model.ids import Id
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.ui.dossiers.claim_editor import ClaimWish


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is chosen in the text: passages, or a stretch of a version; words: its beginning."""

    passages: tuple[int, ...]
    version_id: int
    spans: tuple[Span, ...]
    words: str

    def exhibits(self, stance: str) -> list[Exhibit]:
        """Return it as evidence."""
        if self.passages:
            return [Exhibit(one, stance) for one in self.passages]
        return [Exhibit((self.version_id, self.spans), stance)] if self.spans else []


def ref_of(kind: str, claim_id: int) -> Claim:
    """Return a claim as evidence names it."""
    return RelationRef(Id(claim_id)) if kind == "relation" else StatementRef(Id(claim_id))


def write_claim(project: Project, wish: ClaimWish, evidence: Sequence[Exhibit]) -> Id:
    """Make or change what was wished, as one step; returns the claim. Raises as claims.py does."""
    if wish.kind == "statement":
        if not wish.id:
            return create_statement(project, wish.entity_id, wish.what, wish.value, evidence=evidence, **wish.fields)
        said = {"property": wish.what} if "what" in wish.changed else {}
        said |= {"value": wish.value} if "value" in wish.changed else {}
        edit_statement(project, wish.id, **said, **wish.fields)
        return Id(wish.id)
    if not wish.id:
        subject, other = (wish.other_id, wish.entity_id) if wish.turned else (wish.entity_id, wish.other_id)
        return create_relation(project, subject, wish.what, other, evidence=evidence, **wish.fields)
    _edit_relation(project, wish)
    return Id(wish.id)


def _edit_relation(project: Project, wish: ClaimWish) -> None:
    """Change a relation; its ends only where the kind, the direction or the other end was changed."""
    ends: dict[str, Any] = {}
    if {"what", "other"} & wish.changed:
        was = relation(project.reading, wish.id)
        other = wish.other_id or was.seen_from(wish.entity_id)[1]
        subject_id, object_id = (other, wish.entity_id) if wish.turned else (wish.entity_id, other)
        ends = {"kind": wish.what, "subject_id": subject_id, "object_id": object_id}
    edit_relation(project, wish.id, **ends, **wish.fields)


def delete_claim(project: Project, kind: str, claim_id: int) -> None:
    """Delete a statement or relation with its evidence, as one step."""
    (delete_relation if kind == "relation" else delete_statement)(project, claim_id)


def bring_forward(project: Project, kind: str, claim_id: int, exhibits: Sequence[Exhibit]) -> None:
    """Let passages speak for or against a claim, all as one step."""
    stance = exhibits[0].stance
    with project.step(Act.NEW_EVIDENCE, what=stance, count=len(exhibits)) as step:
        add_exhibits(step, ref_of(kind, claim_id), exhibits)
