"""Memos as frozen records: lists, those about one thing, links both ways."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select

from workbench.memos.markdown import first_words
from workbench.memos.things import ABOUT, TARGETS, Thing, names_of, thing_of
from workbench.model.analyst import Analyst
from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.memo import Memo, MemoLink
from workbench.model.passage import Passage
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of

_memo, _link, _analyst = table_of(Memo), table_of(MemoLink), table_of(Analyst)
_coding, _passage = table_of(Coding), table_of(Passage)

TABLES = ("memo", "memo_link")
"""The tables of memos themselves."""

AROUND = ("source", "passage", "fragment", "theme", "entity", "coding", "question", "brief", "analyst")
"""Tables by whose rows memos call what they are about and what they link to."""


@dataclass(frozen=True, slots=True)
class MemoRecord:
    """A memo. heading: its title, else its first words, else empty; about None: the project; about_name: as it is now."""

    id: Id
    kind: str
    title: str
    heading: str
    body: str
    is_done: bool
    about: Thing | None
    about_name: str
    analyst: str
    initials: str
    created_at: str
    edited_at: str


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """A link of a memo: its words; thing None: it leads nowhere; name: of the thing, as it is now."""

    id: Id
    words: str
    thing: Thing | None
    name: str


def _selected() -> "Select[Any]":
    query = select(_memo, _analyst.c.name.label("analyst"), _analyst.c.initials.label("initials"))
    return query.join_from(_memo, _analyst, _analyst.c.id == _memo.c.analyst_id, isouter=True)


def memos(reading: Reading, ids: set[int] | None = None) -> list[MemoRecord]:
    """Return all memos, or some, those edited last first."""
    query = _selected() if ids is None else _selected().where(one_of(_memo.c.id, ids))
    return _records(reading, reading.rows(query.order_by(_memo.c.edited_at.desc(), _memo.c.id.desc())))


def memo(reading: Reading, memo_id: int) -> MemoRecord:
    """Return one memo; KeyError if there is none."""
    found = memos(reading, {memo_id})
    if not found:
        raise KeyError(f"memo {memo_id}")
    return found[0]


def memos_about(reading: Reading, things: Iterable[Thing]) -> list[MemoRecord]:
    """Return the memos about any of the things, the oldest first; those about a passage's codings are about it, too."""
    conditions: list[ColumnElement[bool]] = []
    for thing in things:
        conditions.append(_memo.c[ABOUT[thing.kind]] == thing.id)
        if thing.kind == "passage":
            own = select(_coding.c.id).where(_coding.c.passage_id == thing.id)
            conditions.append(_memo.c.coding_id.in_(own))
    if not conditions:
        return []
    return _records(reading, reading.rows(_selected().where(or_(*conditions)).order_by(_memo.c.id)))


def memos_linking(reading: Reading, thing: Thing) -> list[MemoRecord]:
    """Return the memos whose words link to a thing, the oldest first."""
    if thing.kind not in TARGETS:
        return []
    linking = select(_link.c.memo_id).where(_link.c[TARGETS[thing.kind]] == thing.id)
    return _records(reading, reading.rows(_selected().where(_memo.c.id.in_(linking)).order_by(_memo.c.id)))


def links_of(reading: Reading, memo_id: int) -> dict[str, LinkRecord]:
    """Return where the links of a memo lead, by their words."""
    rows = reading.rows(select(_link).where(_link.c.memo_id == memo_id).order_by(_link.c.id))
    things = {row.id: thing_of(row, TARGETS) for row in rows}
    names = names_of(reading, {thing for thing in things.values() if thing is not None})
    return {
        row.words: LinkRecord(row.id, row.words, thing, names.get(thing, "") if thing else "")
        for row in rows
        for thing in (things[row.id],)
    }


def memo_passages(reading: Reading, version_id: int, ids: set[int] | None = None) -> dict[int, int]:
    """Return by memo the passage of a version that it is about, be it about a coding of that; of all memos, or of some."""
    about = func.coalesce(_memo.c.passage_id, _coding.c.passage_id)
    query = (
        select(_memo.c.id, about)
        .join_from(_memo, _coding, _coding.c.id == _memo.c.coding_id, isouter=True)
        .join(_passage, _passage.c.id == about)
        .where(_passage.c.version_id + 0 == version_id)  # few passages have memos: found by these, not by the version
    )
    return {row[0]: row[1] for row in reading.tuples(query if ids is None else query.where(one_of(_memo.c.id, ids)))}


def _records(reading: Reading, rows: Sequence[Any]) -> list[MemoRecord]:
    abouts = {row.id: thing_of(row, ABOUT) for row in rows}
    names = names_of(reading, {thing for thing in abouts.values() if thing is not None})
    return [_record(row, abouts[row.id], names) for row in rows]


def _record(row: Any, about: Thing | None, names: dict[Thing, str]) -> MemoRecord:
    name = names.get(about, "") if about is not None else ""
    heading = row.title or first_words(row.body)
    who = (row.analyst or "", row.initials or "")
    return MemoRecord(
        row.id, row.kind, row.title, heading, row.body, bool(row.is_done), about, name, *who, row.created_at, row.edited_at
    )
