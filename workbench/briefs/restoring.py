"""Bringing back a former version of a judgment, as one step that can be undone like any other."""

from dataclasses import asdict

from sqlalchemy import select

from workbench.briefs.judging import judging, weigh
from workbench.briefs.judgment_history import JudgmentState, version_of
from workbench.model.act import Act
from workbench.model.judgment import Evidence, Judgment, JudgmentPoint
from workbench.model.passage import Passage
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.references import one_of
from workbench.project.step import Step

_evidence, _point, _passage = table_of(Evidence), table_of(JudgmentPoint), table_of(Passage)


def restore_judgment(project: Project, judgment_id: int, step: int) -> tuple[int, ...]:
    """Let a judgment say again what it said after a step; passages that are gone since can't be evidence again.

    Returns the ids of those passages. KeyError if the judgment is gone, or the step left no version of it.
    """
    version = version_of(project.reading, judgment_id, step)
    if version is None:
        raise KeyError(f"{Judgment.__name__} {judgment_id}")
    with judging(project, Act.RESTORE_JUDGMENT, judgment_id) as now:
        _restore_fields(now.get(Judgment, judgment_id), version.state)
        gone = _restore_evidence(now, judgment_id, version.state)
        _restore_points(now, judgment_id, version.state)
    return gone


def _restore_fields(judgment: Judgment, state: JudgmentState) -> None:
    judgment.text, judgment.likelihood = state.text, state.likelihood
    judgment.confidence, judgment.reason = state.confidence, state.reason
    judgment.yardstick = state.yardstick or judgment.yardstick


def _restore_evidence(step: Step, judgment_id: int, state: JudgmentState) -> tuple[int, ...]:
    wanted = {each.passage_id: each for each in state.evidence}
    there = {row[0] for row in step.rows(select(_passage.c.id).where(one_of(_passage.c.id, set(wanted))))}
    for row in step.rows(select(_evidence.c.id, _evidence.c.passage_id).where(_evidence.c.judgment_id == judgment_id)):
        if row.passage_id not in wanted:
            step.delete(step.get(Evidence, row.id))
        else:
            step.get(Evidence, row.id).note = ""  # weigh() would write below it
    weigh(step, judgment_id, {each: (wanted[each].supports, wanted[each].note) for each in sorted(there)})
    return tuple(sorted(set(wanted) - there))


def _restore_points(step: Step, judgment_id: int, state: JudgmentState) -> None:
    """Write the points anew, those that are there already under their ids."""
    rows = step.rows(select(_point.c.id).where(_point.c.judgment_id == judgment_id).order_by(_point.c.id))
    ids = [row.id for row in rows]
    for row_id in ids[len(state.points) :]:
        step.delete(step.get(JudgmentPoint, row_id))
    places: dict[str, int] = {}
    for number, point in enumerate(state.points):
        position = places[point.kind] = places.get(point.kind, -1) + 1
        values = {**asdict(point), "kind": point.kind.value, "position": position}
        if number < len(ids):
            row = step.get(JudgmentPoint, ids[number])
            for name, value in values.items():
                setattr(row, name, value)
        else:
            step.add(JudgmentPoint(judgment_id=judgment_id, **values))
