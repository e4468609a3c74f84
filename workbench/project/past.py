"""The past of a project: steps sought among many, what a step touched, and what going back to one would change.

A step of kind ``do`` stands, or stands undone and can be redone, or was discarded: undone, and a new act emptied redo.
100,000 steps: a page of the newest 2 ms, the stack of those that can be redone as long as it is.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select

from workbench.model.act import Act
from workbench.model.analyst import Analyst
from workbench.model.tables import table_of
from workbench.project import journal
from workbench.project.changes import Changes
from workbench.project.history import StepRecord, recorded, selected_steps
from workbench.project.journal import CHANGE, STEP
from workbench.project.reading import Reading

_analyst = table_of(Analyst)


@dataclass(frozen=True, slots=True)
class Sought:
    """Which steps are wanted: by an analyst's name, of some acts, of a day where one lives; empty means any."""

    analyst: str = ""
    acts: frozenset[Act] = frozenset()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """The way to a step: kind ``undo`` or ``redo``, the step replayed last, how many steps and row changes that are."""

    kind: str
    last: int
    steps: int
    rows: int


def sought(reading: Reading, wanted: Sought, limit: int = 200, before: int | None = None) -> list[StepRecord]:
    """Return the newest steps that are wanted, at most limit, those before a step's number if one is given."""
    query = selected_steps().where(STEP.c.kind != "floor").order_by(STEP.c.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(STEP.c.seq < before)
    if wanted.analyst:
        query = query.where(_analyst.c.name == wanted.analyst)
    if wanted.acts:
        query = query.where(STEP.c.act.in_([act.value for act in wanted.acts]))
    if wanted.day is not None:
        low, high = (_moment(wanted.day + timedelta(days=more)) for more in (0, 1))
        query = query.where(STEP.c.at >= low, STEP.c.at < high)
    return [recorded(row) for row in reading.rows(query)]


def _moment(day: date) -> str:
    """Return when a day begins where one lives, as rows keep moments."""
    begins = datetime.combine(day, time()).astimezone().astimezone(UTC)
    return begins.strftime("%Y-%m-%dT%H:%M:%S")


def days(reading: Reading, most: int = 40) -> list[date]:
    """Return the days with steps where one lives, the latest first."""
    tens = func.substr(STEP.c.at, 1, 15)  # ten minutes: where a zone is off by half an hour, a day begins within an hour
    found = reading.rows(select(tens).where(STEP.c.kind != "floor").distinct().order_by(tens.desc()))
    local = (datetime.fromisoformat(f"{row[0]}0:00+00:00").astimezone().date() for row in found)
    return list(dict.fromkeys(local))[:most]


def analysts_of(reading: Reading) -> list[str]:
    """Return the names of those who made steps."""
    names = select(_analyst.c.name).where(_analyst.c.id.in_(select(STEP.c.analyst_id).distinct())).order_by(_analyst.c.name)
    return [row[0] for row in reading.rows(names)]


# --- stacks


def to_redo(reading: Reading) -> list[int]:
    """Return the steps that can be redone, the next one first."""
    with reading.connection() as connection:
        top, floor = journal.tops(connection).redo, journal.undo_floor(connection)
        rows = connection.exec_driver_sql(
            "WITH RECURSIVE stack(seq) AS (SELECT ? UNION ALL SELECT (SELECT redo_below FROM step WHERE replays=stack.seq"
            " AND kind='undo' ORDER BY seq DESC LIMIT 1) FROM stack WHERE stack.seq IS NOT NULL)"
            " SELECT seq FROM stack WHERE seq > ?",
            (top, floor),
        ).all()
    return [row[0] for row in rows]


def to_undo(reading: Reading, after: int) -> list[int]:
    """Return the steps that stand and came after one, the last one first; those out of reach of undo are left out."""
    with reading.connection() as connection:
        top, floor = journal.tops(connection).undo, journal.undo_floor(connection)
        rows = connection.exec_driver_sql(
            "WITH RECURSIVE stack(seq) AS (SELECT ? UNION ALL SELECT step.undo_below FROM stack JOIN step"
            " ON step.seq=stack.seq WHERE step.undo_below > ?) SELECT seq FROM stack WHERE seq > ?",
            (top, max(after, floor), max(after, floor)),
        ).all()
    return [row[0] for row in rows]


def way_to(reading: Reading, step: StepRecord) -> Way | None:
    """Return how to make a step the last one that stands: undo what came after it, or redo up to it; None if it is so, or
    was discarded."""
    kind, found = "undo", to_undo(reading, step.seq)
    if step.kind == "do" and step.undone:
        kind, redo = "redo", to_redo(reading)
        found = redo[: redo.index(step.seq) + 1] if step.seq in redo else []
    if not found:
        return None
    return Way(kind, found[-1], len(found), _rows(reading, found))


def _steps_json(steps: Sequence[int]) -> str:
    return f"[{','.join(map(str, steps))}]"


def _rows(reading: Reading, steps: Sequence[int]) -> int:
    wanted = func.json_each(_steps_json(steps)).table_valued("value")
    return int(reading.value(select(func.count()).where(CHANGE.c.step.in_(select(wanted.c.value)))) or 0)


def preview(reading: Reading, way: Way, after: int) -> Changes:
    """Return what going a way would add, change and remove; after: the step that it leads to."""
    steps = to_undo(reading, after) if way.kind == "undo" else to_redo(reading)[: way.steps]
    wanted = func.json_each(_steps_json(steps)).table_valued("value")
    columns = (CHANGE.c.tbl, CHANGE.c.row, CHANGE.c.before.is_(None), CHANGE.c.after.is_(None))
    query = select(*columns).where(CHANGE.c.step.in_(select(wanted.c.value))).order_by(CHANGE.c.seq)
    rows = [(str(row[0]), int(row[1]), int(row[2]), int(row[3])) for row in reading.tuples(query)]
    done = Changes.collect(way.last, Act.UNDO, way.kind, rows)
    if way.kind == "redo":
        return done
    return Changes(way.last, Act.UNDO, "undo", added=done.removed, changed=done.changed, removed=done.added)


# --- what a step touched


def touched_by(reading: Reading, step: StepRecord, most: int = 500) -> list[tuple[str, int, bool]]:
    """Return (table, row, whether the row is there now) of what a step touched, or what the step touched that it replays."""
    query = select(CHANGE.c.tbl, CHANGE.c.row).where(CHANGE.c.step == (step.replays or step.seq)).order_by(CHANGE.c.seq)
    rows = list(dict.fromkeys((str(row[0]), int(row[1])) for row in reading.tuples(query.limit(most))))
    there: set[tuple[str, int]] = set()
    for name in {name for name, _ in rows}:
        table = journal.table_named(name)
        wanted = func.json_each(_steps_json([row for one, row in rows if one == name])).table_valued("value")
        there |= {(name, row[0]) for row in reading.tuples(select(table.c.id).where(table.c.id.in_(select(wanted.c.value))))}
    return [(name, row, (name, row) in there) for name, row in rows]


def is_row(reading: Reading, table: str, row: int) -> bool:
    """Tell whether a journalled table has a row."""
    one = journal.table_named(table)
    return reading.value(select(one.c.id).where(one.c.id == row)) is not None


def owner_of(reading: Reading, table: str, row: int) -> tuple[str, int] | None:
    """Return the passage, theme, entity ... that a row belongs to, also one that is gone: told from its last state."""
    state = reading.value(
        select(func.coalesce(CHANGE.c.after, CHANGE.c.before))
        .where(CHANGE.c.tbl == table, CHANGE.c.row == row)
        .order_by(CHANGE.c.seq.desc())
        .limit(1)
    )
    return None if state is None else _owner(table, row, state)


OWNERS = {"judgment_id": "judgment", "passage_id": "passage", "from_id": "passage", "brief_id": "brief",
    "theme_id": "theme", "entity_id": "entity", "subject_id": "entity", "question_id": "question", "source_id": "source",
    "memo_id": "memo"}  # fmt: skip
"""Columns that name what a row belongs to, the nearest first."""
OWN = frozenset(OWNERS.values())
"""Tables of things that can be gone to themselves."""


def _owner(table: str, row: int, state: str) -> tuple[str, int] | None:
    if table in OWN:
        return table, row
    values = json.loads(state)
    return next(((owner, int(values[name])) for name, owner in OWNERS.items() if values.get(name)), None)
