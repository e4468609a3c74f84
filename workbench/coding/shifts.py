"""Shifts: what a step added to and took from the counts of codings, told from the journal, so that nothing is counted anew."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Column, bindparam, func, select

from workbench.project.journal import CHANGE
from workbench.project.reading import Prepared, Reading

FIELDS = ("theme_id", "entity_id", "version_id")


def _counted(state: Column[str]) -> Prepared:
    """Return the select that counts one side of a step's changes of codings, by theme, entity and version."""
    parts = [func.json_extract(state, f"$.{field}") for field in FIELDS]
    rows = select(*parts, func.count()).where(CHANGE.c.step == bindparam("step"), CHANGE.c.tbl == "coding", state.is_not(None))
    return Prepared(rows.group_by(*parts))


_SIDES = ((_counted(CHANGE.c.before), -1), (_counted(CHANGE.c.after), 1))


@dataclass(frozen=True, slots=True)
class Shift:
    """So many codings more (by) of a theme or an entity in a version; fewer if negative."""

    theme_id: int | None
    entity_id: int | None
    version_id: int
    by: int


def coding_shifts(reading: Reading, step: int) -> list[Shift]:
    """Return what a step did to the counts of codings; what it left as it was is left out."""
    total: Counter[tuple[int | None, int | None, int]] = Counter()
    for prepared, sign in _SIDES:
        for theme_id, entity_id, version_id, count in reading.run(prepared, step=step):
            total[theme_id, entity_id, version_id] += sign * count
    return [Shift(*key, by) for key, by in total.items() if by]
