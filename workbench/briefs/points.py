"""Points of a judgment: assumptions, indicators, gaps and alternatives, written and ordered; each function is one step.

Typing in one field merges into one step. All raise KeyError for an id that is gone, ProjectReadOnly, DiskFull,
ProjectUnreachable.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select

from workbench.briefs.editing import NotAllowed
from workbench.briefs.judging import judging
from workbench.model.act import Act
from workbench.model.clean import clean_line
from workbench.model.ids import Id
from workbench.model.judgment import ASSUMPTION_CATEGORIES, JudgmentPoint, PointKind
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.step import Step

_point = table_of(JudgmentPoint)


def add_point(
    project: Project, judgment_id: int, kind: PointKind, text: str = "", *, note: str = "", category: str = "",
    to: int | None = None,
) -> Id:  # fmt: skip
    """Add a point and return its id; to: its place among those of its kind, from 0, the last one if not given.

    NotAllowed for a category outside ASSUMPTION_CATEGORIES.
    """
    _check(category)
    with judging(project, Act.EDIT_JUDGMENT, judgment_id) as step:
        point = JudgmentPoint(
            judgment_id=judgment_id, kind=PointKind(kind).value, text=clean_line(text), note=clean_line(note),
            category=category,
        )  # fmt: skip
        step.add(point)
        step.session.flush()
        _place(step, point, to)
        return Id(point.id)


def edit_point(
    project: Project, point_id: int, *, text: str | None = None, note: str | None = None, category: str | None = None
) -> None:
    """Change what is given of a point; NotAllowed for a category outside ASSUMPTION_CATEGORIES (S, C, U or empty)."""
    _check(category or "")
    given = {"text": text, "note": note, "category": category}
    values = {name: clean_line(value) for name, value in given.items() if value is not None}
    with _on_point(project, point_id, merge=" ".join(values)) as (_step, point):
        for name, value in values.items():
            setattr(point, name, value)


def move_point(project: Project, point_id: int, to: int) -> None:
    """Put a point at a place among those of its kind, from 0; the others keep their order."""
    with _on_point(project, point_id) as (step, point):
        _place(step, point, to)


def remove_point(project: Project, point_id: int) -> None:
    """Delete a point."""
    with _on_point(project, point_id) as (step, point):
        step.delete(point)


@contextmanager
def _on_point(project: Project, point_id: int, merge: str = "") -> Iterator[tuple[Step, JudgmentPoint]]:
    """Open a step on a point, named by its judgment; KeyError if it is gone."""
    judgment_id = project.reading.value(select(_point.c.judgment_id).where(_point.c.id == point_id))
    if judgment_id is None:
        raise KeyError(f"{JudgmentPoint.__name__} {point_id}")
    with judging(project, Act.EDIT_JUDGMENT, judgment_id, merge=merge and f"point {point_id} {merge}") as step:
        yield step, step.get(JudgmentPoint, point_id)


def _place(step: Step, point: JudgmentPoint, to: int | None) -> None:
    siblings = select(_point.c.id).where(_point.c.judgment_id == point.judgment_id, _point.c.kind == point.kind)
    rows = step.rows(siblings.order_by(_point.c.position, _point.c.id))
    order = [row.id for row in rows if row.id != point.id]
    order.insert(len(order) if to is None else max(0, to), point.id)
    for position, each in enumerate(order):
        step.get(JudgmentPoint, each).position = position


def _check(category: str) -> None:
    if category not in ASSUMPTION_CATEGORIES:
        raise NotAllowed("category", category)
