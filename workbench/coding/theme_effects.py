"""What merging or deleting themes would do, counted before it is done."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, func, or_, select

from workbench.coding.relying import RELYING
from workbench.coding.themes import ancestors, below
from workbench.model.analyst import Analyst
from workbench.model.brief import Brief, Section
from workbench.model.coding import Coding
from workbench.model.memo import Memo
from workbench.model.passage import Passage
from workbench.model.tables import table_of
from workbench.model.theme import Theme, ThemeGroupMember
from workbench.project.reading import Reading
from workbench.project.references import one_of

_coding, _analyst, _brief = table_of(Coding), table_of(Analyst), table_of(Brief)
_passage, _memo, _section, _member = table_of(Passage), table_of(Memo), table_of(Section), table_of(ThemeGroupMember)


@dataclass(frozen=True, slots=True)
class MergeEffects:
    """What a merge does: codings that go over, doubles among them that become one with those there, and what follows.

    others: codings among them of other analysts; themes: sub-themes that change their place; sections: of briefs.
    """

    codings: int
    doubles: int
    others: int
    themes: int
    memos: int
    sections: int
    groups: int


def merge_effects(reading: Reading, theme_ids: Iterable[int], into: int, analyst: str) -> MergeEffects:
    """Return what merge_themes() would do, as an analyst of this name sees it."""
    wanted = set(theme_ids) - {into}
    with reading.snapshot() as still:
        there = _coding.alias("there")
        mine = one_of(_coding.c.theme_id, wanted)
        twin = exists().where(
            there.c.passage_id == _coding.c.passage_id, there.c.analyst_id == _coding.c.analyst_id, there.c.theme_id == into
        )
        codings = _count(still, select(func.count()).select_from(_coding).where(mine))
        pairs = select(_coding.c.passage_id, _coding.c.analyst_id).where(mine, ~twin).distinct().subquery()
        fresh = _count(still, select(func.count()).select_from(pairs))
        strange = select(func.count()).select_from(_coding).join(_analyst, _analyst.c.id == _coding.c.analyst_id)
        moved = below(still, wanted) - wanted - set(ancestors(still, into))
        return MergeEffects(
            codings, codings - fresh, _count(still, strange.where(mine, _analyst.c.name != analyst)), len(moved),
            *(_count(still, select(func.count()).select_from(table).where(one_of(table.c.theme_id, wanted)))
              for table in (_memo, _section, _member)),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class DeleteEffects:
    """What goes with themes (sub-themes, codings, of them other analysts', passages left bare) and what stays behind.

    memos (also about codings) then are the project's; briefs: titles of those that have sections about them, which
    keep their words.
    """

    themes: int
    codings: int
    others: int
    passages: int
    memos: int
    briefs: tuple[str, ...]


def delete_effects(reading: Reading, theme_ids: Iterable[int], analyst: str) -> DeleteEffects:
    """Return what delete_themes() would do, as an analyst of this name sees it."""
    wanted = set(theme_ids)
    with reading.snapshot() as still:
        ids = below(still, wanted)
        mine = one_of(_coding.c.theme_id, ids)
        strange = select(func.count()).select_from(_coding).join(_analyst, _analyst.c.id == _coding.c.analyst_id)
        titles = (
            select(_brief.c.title).join(_section, _section.c.brief_id == _brief.c.id).where(one_of(_section.c.theme_id, ids))
        )
        return DeleteEffects(
            len(ids - wanted), _count(still, select(func.count()).select_from(_coding).where(mine)),
            _count(still, strange.where(mine, _analyst.c.name != analyst)), len(_bare_without(still, ids)),
            _count(still, select(func.count()).select_from(_memo).where(_about(ids))),
            tuple(row[0] for row in still.tuples(titles.distinct().order_by(_brief.c.title))),
        )  # fmt: skip


def _about(theme_ids: set[int]) -> ColumnElement[bool]:
    """Return the condition that a memo is about one of these themes or one of their codings."""
    codings = select(_coding.c.id).where(one_of(_coding.c.theme_id, theme_ids))
    return or_(one_of(_memo.c.theme_id, theme_ids), _memo.c.coding_id.in_(codings))


def _bare_without(reading: Reading, theme_ids: set[int]) -> set[int]:
    """Return the passages that nothing would hold any more if these themes went."""
    rest = _coding.alias("rest")
    coded = select(_coding.c.passage_id).where(one_of(_coding.c.theme_id, theme_ids))
    query = select(_passage.c.id).where(_passage.c.id.in_(coded))
    kept = exists().where(rest.c.passage_id == _passage.c.id, func.coalesce(~one_of(rest.c.theme_id, theme_ids), 1) == 1)
    query = query.where(~kept)
    for each in RELYING:
        column = each.table.c[each.column]
        holds = column == _passage.c.id
        if each.model is Theme:
            holds &= ~one_of(each.table.c.id, theme_ids)
        query = query.where(~exists().where(holds))
    return {row[0] for row in reading.tuples(query)}


def _count(reading: Reading, query: object) -> int:
    return int(reading.value(query) or 0)  # type: ignore[arg-type]
