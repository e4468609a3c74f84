"""How a judgment came to be what it is: its versions, told from the journal; they are there after reopening, as it is.

What was written before the journal began, or before what was compacted, counts as the first version.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import func, or_, select

from workbench.model.judgment import Evidence, Judgment, JudgmentPoint, PointKind
from workbench.model.tables import table_of
from workbench.project.history import StepRecord, recorded, selected_steps
from workbench.project.journal import CHANGE, STEP
from workbench.project.reading import Reading
from workbench.project.references import one_of

FIELDS = ("text", "likelihood", "confidence", "reason", "evidence", "points")
"""What may differ between two versions; another yardstick shows as another likelihood."""

_KINDS = [kind.value for kind in PointKind]
_PARTS = (table_of(Evidence), table_of(JudgmentPoint))

Rows = dict[tuple[str, int], dict[str, Any]]
"""The rows of a judgment at some time, by table and id."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A passage for or against a judgment, as it was."""

    passage_id: int
    supports: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a judgment, as it was."""

    kind: PointKind
    text: str
    note: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class JudgmentState:
    """All that a judgment said at some time; evidence by passage, points by kind and place."""

    text: str = ""
    likelihood: str = ""
    yardstick: str = ""
    confidence: str = ""
    reason: str = ""
    evidence: tuple[Weighed, ...] = ()
    points: tuple[Point, ...] = ()

    def differs_in(self, other: "JudgmentState") -> frozenset[str]:
        """Return which of FIELDS differ."""
        return frozenset(name for name in FIELDS if getattr(self, name) != getattr(other, name))


@dataclass(frozen=True, slots=True)
class JudgmentVersion:
    """A judgment as a step left it; step: its number, 0 for what was there when the history began; changed: of FIELDS.

    kind: ``do``, ``undo`` or ``redo``; at: an ISO moment, empty with step 0.
    """

    step: int
    at: str
    analyst: str
    initials: str
    kind: str
    state: JudgmentState
    changed: frozenset[str]


def judgment_history(reading: Reading, judgment_id: int) -> tuple[JudgmentVersion, ...]:
    """Return the versions of a judgment, the newest first; steps that changed nothing of it, its order say, are left out.

    A judgment that is deleted has its versions, too. None if there never was one of that id.
    """
    changes = _changes(reading, judgment_id)
    steps = _steps(reading, {change[0] for change in changes})
    states = _states(_before(reading, judgment_id, changes), changes, judgment_id)
    versions: list[JudgmentVersion] = []
    for number, state in states:
        former = versions[-1].state if versions else None
        if state != former:
            step, changed = steps.get(number), frozenset(FIELDS) if former is None else state.differs_in(former)
            told = (step.at, step.analyst, step.initials, step.kind) if step is not None else ("", "", "", "do")
            versions.append(JudgmentVersion(number if step is not None else 0, *told, state, changed))
    return tuple(reversed(versions))


def version_of(reading: Reading, judgment_id: int, step: int) -> JudgmentVersion | None:
    """Return the version that a step left, None if it left none."""
    return next((one for one in judgment_history(reading, judgment_id) if one.step == step), None)


Changed = tuple[int, str, int, dict[str, Any] | None, dict[str, Any] | None]
"""A change: step, table, row, what it was and what it became, None for not there."""


def _changes(reading: Reading, judgment_id: int) -> list[Changed]:
    """Return what changed of a judgment and of what hangs on it, first to last."""
    of_it = [(CHANGE.c.tbl == Judgment.__tablename__) & (CHANGE.c.row == judgment_id)]
    for table in _PARTS:
        belongs = func.json_extract(func.coalesce(CHANGE.c.after, CHANGE.c.before), "$.judgment_id") == judgment_id
        of_it.append((CHANGE.c.tbl == table.name) & belongs)
    query = select(CHANGE.c.step, CHANGE.c.tbl, CHANGE.c.row, CHANGE.c.before, CHANGE.c.after).where(or_(*of_it))
    rows = reading.tuples(query.order_by(CHANGE.c.seq))
    return [(row[0], row[1], row[2], *(json.loads(each) if each else None for each in row[3:])) for row in rows]


def _steps(reading: Reading, numbers: set[int]) -> dict[int, StepRecord]:
    rows = reading.rows(selected_steps().where(one_of(STEP.c.seq, numbers)))
    return {step.seq: step for step in map(recorded, rows)}


def _before(reading: Reading, judgment_id: int, changes: list[Changed]) -> Rows:
    """Return the rows as they were before the first change: those that never changed are as they are now."""
    rows: Rows = {}
    known = {(table, row) for _step, table, row, _before, _after in changes}
    for table, column in ((table_of(Judgment), "id"), *((each, "judgment_id") for each in _PARTS)):
        for row in reading.rows(select(table).where(table.c[column] == judgment_id)):
            if (table.name, row.id) not in known:
                rows[table.name, row.id] = dict(zip(table.c.keys(), row, strict=True))
    for _step, name, row_id, before, _after in reversed(changes):
        if before is not None:
            rows[name, row_id] = before
        else:
            rows.pop((name, row_id), None)
    return rows


def _states(rows: Rows, changes: list[Changed], judgment_id: int) -> Iterator[tuple[int, JudgmentState]]:
    """Yield what a judgment was before the first change, if it was there, and after each step in which it is there."""
    whole = (str(Judgment.__tablename__), judgment_id)
    if whole in rows:
        yield 0, _state(rows, rows[whole])
    for step, of_step in groupby(changes, key=lambda change: change[0]):
        for _step, name, row_id, _before, after in of_step:
            if after is None:
                rows.pop((name, row_id), None)
            else:
                rows[name, row_id] = after
        if whole in rows:
            yield step, _state(rows, rows[whole])


def _state(rows: Rows, own: dict[str, Any]) -> JudgmentState:
    parts = {table.name: [row for (name, _), row in sorted(rows.items()) if name == table.name] for table in _PARTS}
    evidence, points = (parts[table.name] for table in _PARTS)
    points = sorted(points, key=lambda row: (_KINDS.index(row["kind"]), row["position"], row["id"]))
    text, likelihood, confidence, reason = (own.get(name) or "" for name in ("text", "likelihood", "confidence", "reason"))
    yardstick = own.get("yardstick") or ""  # a former format had none here
    weighed = [Weighed(row["passage_id"], bool(row["supports"]), row.get("note") or "") for row in evidence]
    return JudgmentState(
        text, likelihood, yardstick, confidence, reason,
        evidence=tuple(sorted(weighed, key=lambda each: each.passage_id)),
        points=tuple(Point(PointKind(row["kind"]), row["text"], row["note"], row["category"]) for row in points),
    )  # fmt: skip
