"""Who works in the project: names, initials, colours, and how much each has done."""

from dataclasses import dataclass

from sqlalchemy import Table, func, select

from workbench.coding.errors import NameEmpty, NameTaken, NotOwn
from workbench.model.act import Act
from workbench.model.analyst import Analyst
from workbench.model.clean import clean_line
from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.memo import Memo
from workbench.model.passage import Credibility
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading

_analyst = table_of(Analyst).c
INITIALS = 4
"""So many letters initials have at most: they stand beside codings."""
COLOURS = 24


@dataclass(frozen=True, slots=True)
class AnalystCounts:
    """An analyst with the number of codings, grades, memos and imported sources; colour: index into the palette."""

    id: Id
    name: str
    initials: str
    colour: int
    codings: int
    grades: int
    memos: int
    sources: int


def analysts_with_counts(reading: Reading) -> list[AnalystCounts]:
    """Return all analysts by name, with what each has done."""
    tables = [table_of(model) for model in (Coding, Credibility, Memo, Source)]
    counts = [_counts(reading, table) for table in tables]
    rows = reading.tuples(select(_analyst.id, _analyst.name, _analyst.initials, _analyst.colour).order_by(_analyst.name))
    return [AnalystCounts(Id(row[0]), *row[1:], *(count.get(row[0], 0) for count in counts)) for row in rows]


def _counts(reading: Reading, table: Table) -> dict[int, int]:
    by = table.c.analyst_id
    return {row[0]: row[1] for row in reading.tuples(select(by, func.count()).where(by.is_not(None)).group_by(by))}


def edit_analyst(
    project: Project, analyst_id: int, *, merge: str = "", name: str | None = None, initials: str | None = None,
    colour: int | None = None,
) -> None:  # fmt: skip
    """Change one's own name, initials or colour, as one step; the project's further steps go under the new name.

    NotOwn for another analyst's; NameEmpty, NameTaken; ValueError for a colour outside the palette; KeyError.
    """
    known = str(project.reading.value(select(_analyst.name).where(_analyst.id == analyst_id)) or "")
    before = project.analyst
    try:
        _write(project, analyst_id, known, merge, name, initials, colour)
    except BaseException:
        project.analyst = before
        raise


def _write(
    project: Project, analyst_id: int, known: str, merge: str, name: str | None, initials: str | None, colour: int | None
) -> None:
    """Write in one step; the project goes by the new name before the change is told."""
    with project.step(Act.EDIT_ANALYST, merge=merge, name=known) as step:
        row = step.get(Analyst, analyst_id)
        if step.analyst_id != analyst_id:
            raise NotOwn
        if name is not None:
            row.name = _free_name(step, name, analyst_id)
        if initials is not None:
            row.initials = clean_line(initials)[:INITIALS].upper()
        if colour is not None:
            if not 0 <= colour < COLOURS:
                raise ValueError(f"colour: {colour}")
            row.colour = colour
        project.analyst = row.name


def _free_name(reading: Reading, name: str, analyst_id: int) -> str:
    cleaned = clean_line(name)
    if not cleaned:
        raise NameEmpty
    if reading.value(select(_analyst.id).where(_analyst.name == cleaned, _analyst.id != analyst_id)) is not None:
        raise NameTaken(cleaned)
    return cleaned
