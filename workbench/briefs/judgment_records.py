"""Judgments across briefs, as frozen records: where they are used, what they take for granted, which passages bear on them."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, case, func, select

from workbench.briefs.judging import named
from workbench.model.analyst import Analyst
from workbench.model.brief import Brief
from workbench.model.judgment import BriefJudgment, Evidence, Judgment, JudgmentPoint, PointKind
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of

_judgment, _place, _brief = table_of(Judgment), table_of(BriefJudgment), table_of(Brief)
_evidence, _point, _analyst = table_of(Evidence), table_of(JudgmentPoint), table_of(Analyst)

_KINDS = case({kind.value: number for number, kind in enumerate(PointKind)}, value=_point.c.kind)


@dataclass(frozen=True, slots=True)
class PointRecord:
    """A point as it is stored; see model.judgment.JudgmentPoint. position: among those of its kind, from 0."""

    id: int
    kind: PointKind
    text: str
    note: str
    category: str
    position: int


@dataclass(frozen=True, slots=True)
class UsedIn:
    """A brief that uses a judgment, and the number that it has there, from 1."""

    brief_id: int
    title: str
    number: int


@dataclass(frozen=True, slots=True)
class ProjectJudgment:
    """A judgment of the project; supports and contradicts count its passages; used_in: its briefs, the oldest first."""

    id: int
    text: str
    likelihood: str
    yardstick: str
    confidence: str
    reason: str
    analyst: str
    created_at: str
    supports: int = 0
    contradicts: int = 0
    used_in: tuple[UsedIn, ...] = ()

    @property
    def name(self) -> str:
        """Its first words, without signs of the markup; empty if nothing is written yet."""
        return named(self.text)


@dataclass(frozen=True, slots=True)
class BearingRecord:
    """A passage that speaks for a judgment or against it; note: how."""

    id: int
    judgment_id: int
    passage_id: int
    supports: bool
    note: str


def project_judgments(reading: Reading, ids: set[int] | None = None) -> tuple[ProjectJudgment, ...]:
    """Return all judgments of the project, or only some, those of the oldest brief first, in its order."""
    used = used_in(reading, ids)
    sides = [func.sum(case((_evidence.c.supports == side, 1), else_=0)) for side in (True, False)]
    counted = select(_evidence.c.judgment_id, *sides).group_by(_evidence.c.judgment_id)
    query = select(
        _judgment.c.id, _judgment.c.text, _judgment.c.likelihood, _judgment.c.yardstick, _judgment.c.confidence,
        _judgment.c.reason, func.coalesce(_analyst.c.name, ""), _judgment.c.created_at,
    ).join_from(_judgment, _analyst, _analyst.c.id == _judgment.c.analyst_id, isouter=True)  # fmt: skip
    if ids is not None:
        query, counted = query.where(one_of(_judgment.c.id, ids)), counted.where(one_of(_evidence.c.judgment_id, ids))
    counts = {row[0]: (int(row[1]), int(row[2])) for row in reading.tuples(counted)}
    rows = {row[0]: row for row in reading.tuples(query.order_by(_judgment.c.created_at, _judgment.c.id))}
    order = [*(one for one in used if one in rows), *(one for one in rows if one not in used)]
    return tuple(_project_judgment(rows[one], counts.get(one, (0, 0)), used.get(one, [])) for one in order)


def _project_judgment(row: Any, sides: tuple[int, int], used: list[UsedIn]) -> ProjectJudgment:
    key, text, likelihood, yardstick, confidence, reason, analyst, at = row
    return ProjectJudgment(key, text, likelihood, yardstick, confidence, reason, analyst, at, *sides, tuple(used))


def used_in(reading: Reading, ids: set[int] | None = None) -> dict[int, list[UsedIn]]:
    """Return the briefs that use judgments, by judgment: those of the oldest brief first, in its order."""
    query = (
        select(_place.c.judgment_id, _brief.c.id, _brief.c.title)
        .join_from(_place, _brief, _brief.c.id == _place.c.brief_id)
        .order_by(_brief.c.created_at, _brief.c.id, _place.c.position, _place.c.id)
    )
    found: defaultdict[int, list[UsedIn]] = defaultdict(list)
    number: defaultdict[int, int] = defaultdict(int)
    for judgment_id, brief_id, title in reading.tuples(query):
        number[brief_id] += 1
        if ids is None or judgment_id in ids:
            found[judgment_id].append(UsedIn(brief_id, title, number[brief_id]))
    return dict(found)


def briefs_of(reading: Reading, judgment_id: int) -> tuple[UsedIn, ...]:
    """Return the briefs that use a judgment, the oldest first; none if it is gone."""
    return tuple(used_in(reading, {judgment_id}).get(judgment_id, ()))


def points_of(reading: Reading, brief_id: int) -> dict[int, tuple[PointRecord, ...]]:
    """Return the points of a brief's judgments, by judgment: assumptions, indicators, gaps, alternatives, each in order."""
    return _points(reading, _point.c.judgment_id.in_(select(_place.c.judgment_id).where(_place.c.brief_id == brief_id)))


def points_of_judgments(reading: Reading, ids: set[int]) -> dict[int, tuple[PointRecord, ...]]:
    """Return the points of some judgments, as points_of() does those of a brief."""
    return _points(reading, one_of(_point.c.judgment_id, ids))


def _points(reading: Reading, wanted: ColumnElement[bool]) -> dict[int, tuple[PointRecord, ...]]:
    found: defaultdict[int, list[PointRecord]] = defaultdict(list)
    query = select(_point).where(wanted)
    for row in reading.rows(query.order_by(_KINDS, _point.c.position, _point.c.id)):
        fields = (row.id, PointKind(row.kind), row.text, row.note, row.category, row.position)
        found[row.judgment_id].append(PointRecord(*fields))
    return {key: tuple(each) for key, each in found.items()}


def bearings(reading: Reading, passage_ids: set[int]) -> list[BearingRecord]:
    """Return which judgments passages speak for or against, the oldest judgment first."""
    return _bearings(reading, one_of(_evidence.c.passage_id, passage_ids))


def evidence_of(reading: Reading, ids: set[int]) -> dict[int, list[BearingRecord]]:
    """Return the passages for and against judgments, by judgment; those for it first, the oldest evidence first."""
    found: defaultdict[int, list[BearingRecord]] = defaultdict(list)
    rows = _bearings(reading, one_of(_evidence.c.judgment_id, ids))
    for one in sorted(rows, key=lambda one: (not one.supports, one.id)):
        found[one.judgment_id].append(one)
    return dict(found)


def _bearings(reading: Reading, wanted: ColumnElement[bool]) -> list[BearingRecord]:
    columns = (_evidence.c.id, _evidence.c.judgment_id, _evidence.c.passage_id, _evidence.c.supports, _evidence.c.note)
    rows = reading.tuples(select(*columns).where(wanted).order_by(_evidence.c.judgment_id, _evidence.c.id))
    return [BearingRecord(key, judgment, passage, bool(supports), note) for key, judgment, passage, supports, note in rows]
