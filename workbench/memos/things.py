"""Things: what a memo can be about and what its words can link to, each by its kind and id, and how it is called now."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, Table, func, select

from workbench.memos.markdown import first_words
from workbench.model.brief import Brief
from workbench.model.clean import shortened
from workbench.model.coding import Coding
from workbench.model.entity import Entity
from workbench.model.memo import Memo
from workbench.model.passage import Fragment, Passage
from workbench.model.question import Question
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.reading import Reading
from workbench.project.references import one_of

ABOUT = {
    "source": "source_id", "passage": "passage_id", "theme": "theme_id", "entity": "entity_id", "coding": "coding_id",
    "question": "about_question_id",
}  # fmt: skip
"""What a memo can be about, and the column of the table memo that names it; none of them: the project."""

TARGETS = {
    "source": "source_id", "passage": "passage_id", "theme": "theme_id", "entity": "entity_id", "memo": "to_memo_id",
    "question": "question_id", "brief": "brief_id",
}  # fmt: skip
"""What a link can lead to, and the column of the table memo_link that names it; none of them: nothing, or not yet."""

TABLES: dict[str, Table] = {
    "source": table_of(Source), "passage": table_of(Passage), "theme": table_of(Theme), "entity": table_of(Entity),
    "coding": table_of(Coding), "question": table_of(Question), "memo": table_of(Memo), "brief": table_of(Brief),
}  # fmt: skip
"""The table of each kind of thing."""

_fragment, _passage, _coding = table_of(Fragment), TABLES["passage"], TABLES["coding"]
_theme, _entity, _memo = TABLES["theme"], TABLES["entity"], TABLES["memo"]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something of the project: kind is a key of ABOUT or TARGETS."""

    kind: str
    id: int


def thing_of(row: Any, columns: dict[str, str]) -> Thing | None:
    """Return what a row of memo (ABOUT) or memo_link (TARGETS) names, None if nothing."""
    for kind, column in columns.items():
        found = getattr(row, column)
        if found is not None:
            return Thing(kind, int(found))
    return None


def is_there(reading: Reading, thing: Thing) -> bool:
    """Tell whether a thing is still in the project."""
    table = TABLES[thing.kind]
    return reading.value(select(table.c.id).where(table.c.id == thing.id)) is not None


def names_of(reading: Reading, things: Iterable[Thing]) -> dict[Thing, str]:
    """Return how things are called now; what is gone is left out.

    A passage is called by its gist, else by its first words in quotation marks; a coding by its theme or entity; a memo
    by its title, else by its first words.
    """
    wanted: defaultdict[str, set[int]] = defaultdict(set)
    for thing in things:
        wanted[thing.kind].add(thing.id)
    return {Thing(kind, key): name for kind, ids in wanted.items() for key, name in _NAMES[kind](reading, ids).items()}


def _plain(kind: str, column: str) -> Callable[[Reading, set[int]], dict[int, str]]:
    table = TABLES[kind]

    def names(reading: Reading, ids: set[int]) -> dict[int, str]:
        return {row[0]: row[1] for row in reading.tuples(_of(select(table.c.id, table.c[column]), table, ids))}

    return names


def _of(query: "Select[Any]", table: Table, ids: set[int]) -> "Select[Any]":
    return query.where(one_of(table.c.id, ids))


def _passages(reading: Reading, ids: set[int]) -> dict[int, str]:
    first = (
        select(_fragment.c.exact)
        .where(_fragment.c.passage_id == _passage.c.id)
        .order_by(_fragment.c.position)
        .limit(1)
        .scalar_subquery()
    )
    rows = reading.tuples(_of(select(_passage.c.id, _passage.c.gist, func.substr(first, 1, 200)), _passage, ids))
    return {key: shortened(gist) if gist else quoted(words or "") for key, gist, words in rows}


def quoted(words: str) -> str:
    """Return the name of a passage without a gist: its first words in quotation marks."""
    return f"“{shortened(words, 58)}”"


def _codings(reading: Reading, ids: set[int]) -> dict[int, str]:
    query = (
        select(_coding.c.id, func.coalesce(_theme.c.name, _entity.c.name))
        .join_from(_coding, _theme, _theme.c.id == _coding.c.theme_id, isouter=True)
        .join(_entity, _entity.c.id == _coding.c.entity_id, isouter=True)
    )
    return {row[0]: row[1] for row in reading.tuples(_of(query, _coding, ids))}


def _memos(reading: Reading, ids: set[int]) -> dict[int, str]:
    query = select(_memo.c.id, _memo.c.title, func.substr(_memo.c.body, 1, 1000))
    return {key: title or first_words(body) for key, title, body in reading.tuples(_of(query, _memo, ids))}


_NAMES: dict[str, Callable[[Reading, set[int]], dict[int, str]]] = {
    "source": _plain("source", "title"), "theme": _plain("theme", "name"), "entity": _plain("entity", "name"),
    "question": _plain("question", "text"), "brief": _plain("brief", "title"), "passage": _passages, "coding": _codings,
    "memo": _memos,
}  # fmt: skip
