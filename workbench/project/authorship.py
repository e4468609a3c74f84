"""Who wrote a row, and when: told from the journal."""

from dataclasses import dataclass

from sqlalchemy import select

from workbench.model.analyst import Analyst
from workbench.model.tables import table_of
from workbench.project.journal import CHANGE, STEP
from workbench.project.reading import Reading

_analyst = table_of(Analyst)


@dataclass(frozen=True, slots=True)
class Touch:
    """One analyst's hand on a row: name, initials, and the moment in UTC (ISO 8601)."""

    analyst: str
    initials: str
    at: str


def last_touch(reading: Reading, table: str, row_id: int) -> Touch | None:
    """Return who changed a row last, an undo or redo counting as theirs who did it; None for one never written."""
    query = (
        select(_analyst.c.name, _analyst.c.initials, STEP.c.at)
        .join_from(CHANGE, STEP, STEP.c.seq == CHANGE.c.step)
        .join(_analyst, _analyst.c.id == STEP.c.analyst_id, isouter=True)
        .where(CHANGE.c.tbl == table, CHANGE.c.row == row_id)
        .order_by(CHANGE.c.seq.desc())
        .limit(1)
    )
    row = reading.row(query)
    return None if row is None else Touch(row[0] or "", row[1] or "", row[2])
