"""Questions as frozen records: their counts on either side, and the passages put to them."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, case, func, select

from workbench.model.analyst import Analyst
from workbench.model.ids import Id
from workbench.model.passage import Fragment
from workbench.model.question import ClaimEvidence, Question
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of

_question, _evidence, _analyst = table_of(Question), table_of(ClaimEvidence), table_of(Analyst)
_fragment = table_of(Fragment)


@dataclass(frozen=True, slots=True)
class QuestionRecord:
    """A question; supports and contradicts count its passages on either side; at: when it was made."""

    id: Id
    text: str
    detail: str
    analyst: str
    initials: str
    at: str
    supports: int
    contradicts: int

    @property
    def is_divided(self) -> bool:
        """Whether there are passages on both sides."""
        return bool(self.supports and self.contradicts)


@dataclass(frozen=True, slots=True)
class StanceRecord:
    """A passage put to a question: on which side, by whom and when."""

    id: Id
    question_id: Id
    passage_id: Id
    stance: str
    comment: str
    analyst: str
    initials: str
    at: str


def questions(reading: Reading, ids: set[int] | None = None) -> list[QuestionRecord]:
    """Return all questions in the analyst's order, or only some."""
    sides = [func.sum(case((_evidence.c.stance == stance, 1), else_=0)) for stance in ("supports", "contradicts")]
    grouped = select(_evidence.c.question_id, *sides).where(_evidence.c.question_id.is_not(None))
    if ids is not None:
        grouped = grouped.where(one_of(_evidence.c.question_id, ids))
    counts = {row[0]: (row[1], row[2]) for row in reading.tuples(grouped.group_by(_evidence.c.question_id))}
    known = _known().order_by(_question.c.position, _question.c.id)
    if ids is not None:
        known = known.where(one_of(_question.c.id, ids))
    return [QuestionRecord(*[*row, *counts.get(row[0], (0, 0))]) for row in reading.tuples(known)]


def _known() -> Select[Any]:
    columns = [getattr(_question.c, name) for name in ("id", "text", "detail")]
    who = [func.coalesce(_analyst.c.name, ""), func.coalesce(_analyst.c.initials, "")]
    joined = select(*columns, *who, _question.c.created_at)
    return joined.join_from(_question, _analyst, _analyst.c.id == _question.c.analyst_id, isouter=True)


def question(reading: Reading, question_id: int) -> QuestionRecord:
    """Return one question; KeyError if there is none."""
    found = questions(reading, {question_id})
    if not found:
        raise KeyError(f"question {question_id}")
    return found[0]


def stances_of_question(reading: Reading, question_id: int) -> list[StanceRecord]:
    """Return what was put to a question, in the order of the sources' texts: by version, place, then making."""
    place = select(_fragment.c.version_id, _fragment.c.start).where(
        _fragment.c.passage_id == _evidence.c.passage_id, _fragment.c.position == 0
    )
    version = place.with_only_columns(_fragment.c.version_id).scalar_subquery()
    start = place.with_only_columns(_fragment.c.start).scalar_subquery()
    wanted = _stances().where(_evidence.c.question_id == question_id).order_by(version, start, _evidence.c.id)
    return [StanceRecord(*row) for row in reading.tuples(wanted)]


def stances_of_passages(reading: Reading, passage_ids: set[int]) -> list[StanceRecord]:
    """Return what questions some passages were put to, in the questions' order."""
    wanted = _stances().where(one_of(_evidence.c.passage_id, passage_ids), _evidence.c.question_id.is_not(None))
    ordered = wanted.join(_question, _question.c.id == _evidence.c.question_id).order_by(_question.c.position, _evidence.c.id)
    return [StanceRecord(*row) for row in reading.tuples(ordered)]


def _stances() -> Select[Any]:
    names = ("id", "question_id", "passage_id", "stance", "comment")
    columns = [getattr(_evidence.c, name) for name in names]
    who = [func.coalesce(_analyst.c.name, ""), func.coalesce(_analyst.c.initials, "")]
    joined = select(*columns, *who, _evidence.c.created_at)
    return joined.join_from(_evidence, _analyst, _analyst.c.id == _evidence.c.analyst_id, isouter=True)
