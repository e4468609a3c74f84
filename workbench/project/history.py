"""History: the steps of a project as records, newest first."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, literal, select

from workbench.model.act import Act
from workbench.model.analyst import Analyst
from workbench.model.tables import table_of
from workbench.project.journal import CHANGE, STEP
from workbench.project.reading import Reading

_analyst = table_of(Analyst)


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One step; replays is the step that an undo or redo names; undone tells whether a ``do`` step stands undone now."""

    seq: int
    act: Act
    arguments: dict[str, Any]
    analyst: str
    initials: str
    at: str
    kind: str
    replays: int | None
    undone: bool


def history(reading: Reading, limit: int = 200, before: int | None = None) -> list[StepRecord]:
    """Return the newest steps, at most limit, those before a step's number if one is given."""
    query = selected_steps().where(STEP.c.kind != "floor").order_by(STEP.c.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(STEP.c.seq < before)
    return [recorded(row) for row in reading.rows(query)]


def selected_steps() -> Any:
    """Return the select of steps as recorded() takes them, for conditions and an order to be added."""
    latest = STEP.alias()
    last_replay = (
        select(latest.c.kind).where(latest.c.replays == STEP.c.seq).order_by(latest.c.seq.desc()).limit(1).scalar_subquery()
    )
    return _selected(last_replay.label("last_replay"))


def step_record(reading: Reading, seq: int | None) -> StepRecord | None:
    """Return one step, None if there is none of that number."""
    row = reading.row(_selected(literal(None).label("last_replay")).where(STEP.c.seq == seq))
    return None if row is None else recorded(row)


def last_step_on(reading: Reading, table: str, row_id: int) -> StepRecord | None:
    """Return the step that touched a row last, None if none did since the history began."""
    found = select(CHANGE.c.step).where(CHANGE.c.tbl == table, CHANGE.c.row == row_id).order_by(CHANGE.c.seq.desc()).limit(1)
    return step_record(reading, reading.value(found))


def rows_of(reading: Reading, seq: int) -> int:
    """Return how many row changes a step has: what undoing it takes grows with them, some 40 µs each."""
    return int(reading.value(select(func.count()).where(CHANGE.c.step == seq)))


def _selected(last_replay: Any) -> Any:
    columns = (STEP.c.seq, STEP.c.act, STEP.c.arguments, STEP.c.at, STEP.c.kind, STEP.c.replays)
    return select(*columns, _analyst.c.name, _analyst.c.initials, last_replay).join_from(
        STEP, _analyst, _analyst.c.id == STEP.c.analyst_id, isouter=True
    )


def recorded(row: Any) -> StepRecord:
    """Return the record of a row of selected_steps()."""
    return StepRecord(
        row.seq, Act(row.act), json.loads(row.arguments), row.name or "", row.initials or "", row.at, row.kind,
        row.replays, row.last_replay == "undo",
    )  # fmt: skip
