"""Writing judgments: each function is one step that can be undone; typing in one field merges into one step.

A judgment is the project's; a brief, or several, has it at a place of its own. All raise KeyError for an id that is gone,
ProjectReadOnly, DiskFull, ProjectUnreachable.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import func, select

from workbench.briefs.editing import NotAllowed, cited_number, editing
from workbench.briefs.scales import scale
from workbench.model.act import Act
from workbench.model.brief import Brief
from workbench.model.clean import clean_text
from workbench.model.ids import Id
from workbench.model.judgment import BriefJudgment, Evidence, Judgment
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.step import Step

_brief, _judgment = table_of(Brief), table_of(Judgment)
_place, _evidence = table_of(BriefJudgment), table_of(Evidence)


def add_judgment(
    project: Project, brief_id: int, text: str = "", likelihood: str = "", confidence: str = "", reason: str = ""
) -> Id:
    """Add a key judgment after the others and return its id; NotAllowed for terms that the scales do not know."""
    with editing(project, "new judgment", Brief, brief_id) as step:
        yardstick = step.get(Brief, brief_id).yardstick
        _check(yardstick, likelihood, confidence)
        judgment = Judgment(
            text=clean_text(text), likelihood=likelihood, yardstick=yardstick, confidence=confidence,
            reason=clean_text(reason), analyst_id=step.analyst_id,
        )  # fmt: skip
        step.add(judgment)
        step.session.flush()
        step.add(BriefJudgment(brief_id=brief_id, judgment_id=judgment.id, position=_after_all(step, brief_id)))
    return Id(judgment.id)


def use_judgment(project: Project, brief_id: int, judgment_id: int) -> None:
    """Use a judgment of the project in a brief too, after its others; its evidence is cited there. Nothing happens if it is."""
    with editing(project, "use judgment", Brief, brief_id) as step:
        step.get(Judgment, judgment_id)
        if step.value(_place_id(brief_id, judgment_id)) is None:
            step.add(BriefJudgment(brief_id=brief_id, judgment_id=judgment_id, position=_after_all(step, brief_id)))
            for row in step.rows(select(_evidence.c.passage_id).where(_evidence.c.judgment_id == judgment_id)):
                cited_number(step, brief_id, row.passage_id, None)


def edit_judgment(
    project: Project,
    judgment_id: int,
    *,
    text: str | None = None,
    likelihood: str | None = None,
    confidence: str | None = None,
    reason: str | None = None,
    yardstick: str | None = None,
) -> None:
    """Change what is given of a judgment, in every brief that uses it; NotAllowed for terms that the scales do not know.

    Empty: not chosen. yardstick: the key of the scale of the likelihood, if it is another than before.
    """
    given = {"text": text, "likelihood": likelihood, "yardstick": yardstick, "confidence": confidence, "reason": reason}
    values = {name: clean_text(value) for name, value in given.items() if value is not None}
    with _judging(project, "judgment", judgment_id, merge=" ".join(values)) as step:
        judgment = step.get(Judgment, judgment_id)
        _check(yardstick or judgment.yardstick, likelihood or "", confidence or "")
        for name, value in values.items():
            setattr(judgment, name, value)


def move_judgment(project: Project, brief_id: int, judgment_id: int, to: int) -> None:
    """Put a judgment at a place of a brief, from 0; the others keep their order."""
    with editing(project, "judgment order", Brief, brief_id) as step:
        query = select(_place.c.id, _place.c.judgment_id).where(_place.c.brief_id == brief_id)
        rows = step.rows(query.order_by(_place.c.position, _place.c.id))
        order = [row.id for row in rows if row.judgment_id != judgment_id]
        mine = next((row.id for row in rows if row.judgment_id == judgment_id), None)
        if mine is None:
            raise KeyError(f"Judgment {judgment_id}")
        order.insert(max(0, to), mine)
        for position, each in enumerate(order):
            step.get(BriefJudgment, each).position = position


def remove_judgment(project: Project, brief_id: int, judgment_id: int) -> None:
    """Take a judgment out of a brief, and delete it with its evidence if no other uses it; the passages stay cited."""
    with editing(project, "remove judgment", Brief, brief_id) as step:
        place = step.value(_place_id(brief_id, judgment_id))
        if place is None:
            raise KeyError(f"Judgment {judgment_id}")
        step.delete(step.get(BriefJudgment, place))
        step.session.flush()
        if not briefs_using(step, judgment_id):
            step.delete(step.get(Judgment, judgment_id))


def set_evidence(project: Project, judgment_id: int, passage_id: int, *, supports: bool = True) -> None:
    """Let a passage speak for a judgment or against it; where not yet cited it is cited under the next number."""
    with _judging(project, "evidence", judgment_id) as step:
        for brief_id in briefs_using(step, judgment_id):
            cited_number(step, brief_id, passage_id, None)
        found = step.value(_evidence_id(judgment_id, passage_id))
        if found is None:
            step.add(Evidence(judgment_id=judgment_id, passage_id=passage_id, supports=supports))
        else:
            step.get(Evidence, found).supports = supports


def remove_evidence(project: Project, judgment_id: int, passage_id: int) -> None:
    """Take a passage away from a judgment; nothing happens if it was not there."""
    with _judging(project, "remove evidence", judgment_id) as step:
        found = step.value(_evidence_id(judgment_id, passage_id))
        if found is not None:
            step.delete(step.get(Evidence, found))


# --- within a step


@contextmanager
def _judging(project: Project, what: str, judgment_id: int, *, merge: str = "") -> Iterator[Step]:
    """Open a step on a judgment, named by the first brief that uses it; typing merges by what, and where."""
    names = select(_brief.c.title).join(_place, _place.c.brief_id == _brief.c.id).where(_place.c.judgment_id == judgment_id)
    name = project.reading.value(names.order_by(_brief.c.created_at, _brief.c.id).limit(1)) or ""
    key = f"Judgment {judgment_id} {merge}" if merge else ""
    with project.step(Act.EDIT_BRIEF, merge=key, what=what, name=name) as step:
        step.get(Judgment, judgment_id)
        yield step


def briefs_using(step: Step, judgment_id: int) -> list[int]:
    """Return the ids of the briefs that use a judgment."""
    return [row.brief_id for row in step.rows(select(_place.c.brief_id).where(_place.c.judgment_id == judgment_id))]


def _after_all(step: Step, brief_id: int) -> int:
    last = step.value(select(func.max(_place.c.position)).where(_place.c.brief_id == brief_id))
    return 0 if last is None else last + 1


def _check(yardstick: str, likelihood: str, confidence: str) -> None:
    if likelihood and likelihood not in {term.term for term in scale(yardstick).terms}:
        raise NotAllowed("likelihood", likelihood)
    if confidence and scale("confidence").find(confidence) is None:
        raise NotAllowed("confidence", confidence)


def _place_id(brief_id: int, judgment_id: int) -> Any:
    return select(_place.c.id).where(_place.c.brief_id == brief_id, _place.c.judgment_id == judgment_id)


def _evidence_id(judgment_id: int, passage_id: int) -> Any:
    return select(_evidence.c.id).where(_evidence.c.judgment_id == judgment_id, _evidence.c.passage_id == passage_id)
