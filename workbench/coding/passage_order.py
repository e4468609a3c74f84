"""Passages by their number in the text."""

from dataclasses import dataclass

from sqlalchemy import func, select

from workbench.model.ids import Id
from workbench.model.passage import Fragment, Passage
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_passage, _fragment = table_of(Passage), table_of(Fragment)


@dataclass(frozen=True, slots=True)
class PassagePlace:
    """A passage and where it begins, in code points."""

    passage_id: Id
    start: int


def count_passages(reading: Reading, version_id: int) -> int:
    """Return how many passages a version has."""
    return int(reading.value(select(func.count()).where(_passage.c.version_id == version_id)) or 0)


def nth_passage(reading: Reading, version_id: int, number: int) -> PassagePlace | None:
    """Return a passage by its number from 1 in the order of the text, longer first; None if there are not so many."""
    if number < 1:
        return None
    ordered = (
        select(_fragment.c.passage_id, _fragment.c.start)
        .where(_fragment.c.version_id == version_id, _fragment.c.position == 0)
        .order_by(_fragment.c.start, _fragment.c.end.desc(), _fragment.c.passage_id)
    )
    row = reading.row(ordered.limit(1).offset(number - 1))
    return None if row is None else PassagePlace(Id(row[0]), int(row[1]))
