"""What many passages have in common: for showing it, and for asking before an act on all of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import case, func, select

from workbench.coding.attaching import EntityTarget, ThemeTarget
from workbench.coding.changing import Known, is_of
from workbench.model.analyst import Analyst
from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.passage import Credibility, Passage
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of

_passage, _coding = table_of(Passage), table_of(Coding)
_credibility, _analyst = table_of(Credibility), table_of(Analyst)


def passages_with(reading: Reading, version_id: int, target: Known) -> set[int]:
    """Return the passages of a version that anybody has attached to a theme (without its sub-themes) or an entity."""
    found = select(_coding.c.passage_id).where(_coding.c.version_id == version_id, is_of(target))
    return {row[0] for row in reading.rows(found)}


def bared_by(reading: Reading, passage_ids: set[int], target: Known) -> set[int]:
    """Return those of the passages to which nothing but a theme or entity is attached, by anybody."""
    is_it = func.sum(case((is_of(target), 1), else_=0))
    counted = select(_coding.c.passage_id).where(one_of(_coding.c.passage_id, passage_ids)).group_by(_coding.c.passage_id)
    return {row[0] for row in reading.rows(counted.having(is_it == func.count()))}


def others_among(reading: Reading, passage_ids: set[int], analyst: str) -> int:
    """Return how many codings on these passages are of others than the analyst with this name."""
    others = select(func.count()).select_from(_coding).join(_analyst, _analyst.c.id == _coding.c.analyst_id)
    return int(reading.value(others.where(one_of(_coding.c.passage_id, passage_ids), _analyst.c.name != analyst)))


@dataclass(frozen=True, slots=True)
class Shared:
    """A theme or entity on some passages: on how many, and how many of those codings are of others than the analyst."""

    theme_id: Id | None
    entity_id: Id | None
    passages: int
    others: int

    @property
    def target(self) -> Known:
        """Return it as a target."""
        return ThemeTarget(self.theme_id) if self.theme_id else EntityTarget(self.entity_id or 0)


@dataclass(frozen=True, slots=True)
class Together:
    """What many passages have together: how many are still there, are key passages, and bear which of the analyst's grades.

    attached: themes and entities, those on most passages first. digits: how many bear each digit.
    """

    passages: int
    keys: int
    attached: tuple[Shared, ...]
    digits: dict[int, int]


def together(reading: Reading, passage_ids: Iterable[int], analyst: str) -> Together:
    """Return what many passages have together, as an analyst with this name sees it."""
    wanted = set(passage_ids)
    count, keys = reading.tuples(select(func.count(), func.sum(_passage.c.is_key)).where(one_of(_passage.c.id, wanted)))[0]
    strange = func.sum(case((_analyst.c.name != analyst, 1), else_=0))
    on = func.count(_coding.c.passage_id.distinct())
    grouped = select(_coding.c.theme_id, _coding.c.entity_id, on, strange).join(_analyst, _analyst.c.id == _coding.c.analyst_id)
    grouped = grouped.where(one_of(_coding.c.passage_id, wanted)).group_by(_coding.c.theme_id, _coding.c.entity_id)
    attached = [
        Shared(*row)
        for row in reading.tuples(
            grouped.order_by(on.desc(), _coding.c.theme_id.is_(None), _coding.c.theme_id, _coding.c.entity_id)
        )
    ]
    graded = select(_credibility.c.digit, func.count()).join(_analyst, _analyst.c.id == _credibility.c.analyst_id)
    graded = graded.where(one_of(_credibility.c.passage_id, wanted), _analyst.c.name == analyst)
    return Together(count, keys or 0, tuple(attached), dict(reading.tuples(graded.group_by(_credibility.c.digit))))
