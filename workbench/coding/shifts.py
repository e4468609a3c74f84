"""Shifts: what a step added to and took from the counts of codings, told from the journal, so that nothing is counted anew."""

import json
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from workbench.project.journal import CHANGE
from workbench.project.reading import Prepared, Reading

_CHANGES = Prepared(select(CHANGE.c.before, CHANGE.c.after).where(CHANGE.c.step == bindparam("step"), CHANGE.c.tbl == "coding"))


@dataclass(frozen=True, slots=True)
class Shift:
    """One coding more (by 1) or less (by -1) of a theme or an entity in a version."""

    theme_id: int | None
    entity_id: int | None
    version_id: int
    by: int


def coding_shifts(reading: Reading, step: int) -> list[Shift]:
    """Return what a step did to codings; a coding that was only changed shifts back and forth."""
    shifts = []
    for before, after in reading.run(_CHANGES, step=step):
        for state, by in ((before, -1), (after, 1)):
            if state is not None:
                row = json.loads(state)
                shifts.append(Shift(row["theme_id"], row["entity_id"], row["version_id"], by))
    return shifts
