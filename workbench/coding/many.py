"""Acts on many passages at once: each one step and one change event, written in bulk."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, func, select, update

from workbench.coding.attaching import Target, resolve, target_name
from workbench.coding.changing import Known, is_of
from workbench.coding.errors import NotOwn
from workbench.coding.passages import drop_bare
from workbench.model.act import Act
from workbench.model.analyst import Analyst
from workbench.model.clean import clean_text
from workbench.model.coding import Coding
from workbench.model.ids import Id, new_id
from workbench.model.moment import now
from workbench.model.passage import Credibility, Passage
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.references import one_of
from workbench.project.step import Step
from workbench.sources.labels import keep_labels

_passage, _coding = table_of(Passage), table_of(Coding)
_credibility, _analyst = table_of(Credibility), table_of(Analyst)


@dataclass(frozen=True, slots=True)
class AttachedMany:
    """What attach_many() did: to what, and how many of the passages had it from this analyst not before."""

    theme_id: Id | None
    entity_id: Id | None
    added: int


def attach_many(project: Project, passage_ids: Iterable[int], target: Target, comment: str = "") -> AttachedMany:
    """Attach all of these passages to a theme or an entity, as one step; a comment goes below those there are.

    Raises KeyError for a target that is gone or if all passages are, NameEmpty, TooDeep.
    """
    wanted = set(passage_ids)
    with project.step(Act.ATTACH, name=target_name(project.reading, target), count=len(wanted)) as step:
        versions = _versions(step, wanted)
        theme_id, entity_id = resolve(step, target)
        own = (_coding.c.theme_id == theme_id) if theme_id else (_coding.c.entity_id == entity_id)
        there = select(_coding.c.passage_id).where(
            one_of(_coding.c.passage_id, wanted), own, _coding.c.analyst_id == step.analyst_id
        )
        had, words, moment = {row[0] for row in step.rows(there)}, clean_text(comment), now()
        if had and words:
            below = func.trim(_coding.c.comment + "\n" + words, "\n")
            mine = (one_of(_coding.c.passage_id, had), own, _coding.c.analyst_id == step.analyst_id)
            step.execute(update(_coding).where(*mine).values(comment=below))
        rows = [
            {
                "id": new_id(), "passage_id": one, "version_id": version, "theme_id": theme_id, "entity_id": entity_id,
                "analyst_id": step.analyst_id, "comment": words, "created_at": moment,
            }
            for one, version in versions.items()
            if one not in had
        ]  # fmt: skip
        if rows:
            step.insert(Coding, rows)
        step.session.expire_all()
        return AttachedMany(theme_id, entity_id, len(rows))


def _versions(step: Step, passage_ids: set[int]) -> dict[int, int]:
    """Return the version of each passage that is still there, in the order of their making; KeyError if none is."""
    found = select(_passage.c.id, _passage.c.version_id).where(one_of(_passage.c.id, passage_ids)).order_by(_passage.c.id)
    versions = {row[0]: row[1] for row in step.rows(found)}
    if not versions:
        raise KeyError("passages")
    return versions


def detach_many(project: Project, passage_ids: Iterable[int], target: Known) -> int:
    """Take back one's own codings of a theme or an entity on all of these passages, as one step; returns how many.

    Passages left bare go with them. Raises NotOwn where only other analysts have it there, KeyError where nobody has.
    """
    wanted = set(passage_ids)
    found = list(
        project.reading.rows(
            select(_coding.c.id, _coding.c.passage_id, _coding.c.analyst_id).where(
                one_of(_coding.c.passage_id, wanted), is_of(target)
            )
        )
    )
    name = target_name(project.reading, target)
    with project.step(Act.DETACH, name=name, count=len({row.passage_id for row in found})) as step:
        own = [row for row in found if row.analyst_id == step.analyst_id]
        if not own:
            raise NotOwn if found else KeyError(name)
        step.execute(delete(_coding).where(one_of(_coding.c.id, {row.id for row in own})))
        step.session.expire_all()
        drop_bare(step, {row.passage_id for row in own})
        return len(own)


def grade_many(project: Project, passage_ids: Iterable[int], digit: int | None) -> None:
    """Set one's credibility of all of these passages, 1 to 6 (AJP-2.1), or take it back with None, as one step.

    ValueError for another digit; KeyError if all passages are gone. Reasons given before stay.
    """
    if digit is not None and digit not in range(1, 7):
        raise ValueError(f"credibility: {digit}")
    wanted = set(passage_ids)
    with project.step(Act.GRADE, digit=digit, count=len(wanted)) as step:
        passages = _versions(step, wanted)
        own = (one_of(_credibility.c.passage_id, wanted), _credibility.c.analyst_id == step.analyst_id)
        graded = {row[0] for row in step.rows(select(_credibility.c.passage_id).where(*own))}
        if digit is None:
            step.execute(delete(_credibility).where(*own))
        else:
            step.execute(update(_credibility).where(*own, _credibility.c.digit != digit).values(digit=digit))
            moment = now()
            rows = [
                {
                    "id": new_id(), "passage_id": one, "analyst_id": step.analyst_id, "digit": digit, "reason": "",
                    "created_at": moment,
                }
                for one in passages
                if one not in graded
            ]  # fmt: skip
            if rows:
                step.insert(Credibility, rows)
        step.session.expire_all()


def star_many(project: Project, passage_ids: Iterable[int], *, is_key: bool) -> None:
    """Make all of these passages key passages, or no longer, as one step; KeyError if all are gone."""
    wanted = set(passage_ids)
    with project.step(Act.EDIT_PASSAGE, fields=["is_key"], is_key=is_key, count=len(wanted)) as step:
        _versions(step, wanted)
        step.execute(update(_passage).where(one_of(_passage.c.id, wanted), _passage.c.is_key != is_key).values(is_key=is_key))
        step.session.expire_all()


def delete_many(project: Project, passage_ids: Iterable[int]) -> None:
    """Delete passages with all their codings, as one step; briefs that cite them keep their words. KeyError if all are gone."""
    wanted = set(passage_ids)
    with project.step(Act.DELETE_PASSAGE, count=len(wanted)) as step:
        _versions(step, wanted)
        keep_labels(step, one_of(_passage.c.id, wanted))
        step.execute(delete(_passage).where(one_of(_passage.c.id, wanted)))
        step.session.expire_all()
