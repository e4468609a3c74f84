"""How often what is coded occurs in one text, and who coded in the project."""

from dataclasses import dataclass

from sqlalchemy import case, func, select

from workbench.coding.themes import below
from workbench.model.analyst import Analyst
from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of

_analyst, _coding = table_of(Analyst), table_of(Coding)
_source, _version = table_of(Source), table_of(SourceVersion)


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


def has_more_codings(reading: Reading, most: int) -> bool:
    """Tell whether the project has more than so many codings, without counting all of them."""
    return reading.row(select(_coding.c.id).limit(1).offset(most)) is not None


@dataclass(frozen=True, slots=True)
class SourceTally:
    """How many codings of a theme a source has, and how many with those of its sub-themes."""

    source_id: Id
    title: str
    own: int
    whole: int


def theme_by_source(reading: Reading, theme_id: int) -> list[SourceTally]:
    """Return how often a theme occurs in each source in which it does, all versions together, the sources by title."""
    ids = below(reading, {theme_id})
    own = func.sum(case((_coding.c.theme_id == theme_id, 1), else_=0))
    counted = (
        select(_source.c.id, _source.c.title, own, func.count())
        .join_from(_coding, _version, _version.c.id == _coding.c.version_id)
        .join(_source, _source.c.id == _version.c.source_id)
        .where(one_of(_coding.c.theme_id, ids))
        .group_by(_source.c.id)
    )
    return sorted((SourceTally(*row) for row in reading.tuples(counted)), key=lambda one: (one.title.casefold(), one.source_id))


def codings_by_analyst(reading: Reading, version_id: int) -> dict[int, int]:
    """Return by analyst how many codings a version has."""
    counted = select(_coding.c.analyst_id, func.count()).where(_coding.c.version_id == version_id)
    return {row[0]: row[1] for row in reading.tuples(counted.group_by(_coding.c.analyst_id))}
