"""How often what is coded occurs in one text, and who coded in the project."""

from dataclasses import dataclass

from sqlalchemy import func, select

from workbench.model.analyst import Analyst
from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_analyst, _coding = table_of(Analyst), table_of(Coding)


@dataclass(frozen=True, slots=True)
class AnalystRecord:
    """An analyst, with initials as they stand beside codings."""

    id: Id
    name: str
    initials: str


def analysts(reading: Reading) -> list[AnalystRecord]:
    """Return all analysts of the project, by name."""
    rows = reading.tuples(select(_analyst.c.id, _analyst.c.name, _analyst.c.initials).order_by(_analyst.c.name))
    return [AnalystRecord(*row) for row in rows]


def codings_in(reading: Reading, version_id: int) -> dict[int, int]:
    """Return by theme and entity how many codings of it a version has."""
    target = func.coalesce(_coding.c.theme_id, _coding.c.entity_id)
    counted = select(target, func.count()).where(_coding.c.version_id == version_id).group_by(target)
    return {row[0]: row[1] for row in reading.tuples(counted)}
