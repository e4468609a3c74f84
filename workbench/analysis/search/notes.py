"""What analysts wrote: gists, comments, names, definitions; read where it stands and looked into at every search.

There is little of it beside the sources, it changes all the time, and undo brings it back: an index would cost more than
it saves (10,000 notes: 20 ms). Another kind of note is one more entry of _NOTES.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Select, Table, case, literal, select, union_all

from workbench.analysis.search.found import NoteHit, NoteKind
from workbench.analysis.search.looking import Look, hits_in
from workbench.model.coding import Coding
from workbench.model.entity import Alias, Entity
from workbench.model.ids import Id
from workbench.model.memo import Memo
from workbench.model.passage import Passage
from workbench.model.source import Source, SourceVersion
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.reading import Reading

_passage, _coding, _theme, _memo = table_of(Passage), table_of(Coding), table_of(Theme), table_of(Memo)
_entity, _alias, _source, _version = table_of(Entity), table_of(Alias), table_of(Source), table_of(SourceVersion)

TABLES = ("passage", "coding", "theme", "entity", "alias", "source", "memo")
"""Tables of which a change may change what is found here."""

Row = tuple[NoteKind, str, Id, str, str]
"""Kind, table and id of what it is about, its name, the words."""


def _of_passages(kind: NoteKind, owner: Table, passage: str, words: str) -> "Select[Row]":
    """Select what stands in a column of passages or codings, named by its source."""
    column = owner.c[words]
    return (
        select(literal(kind.value), literal("passage"), owner.c[passage], _source.c.title, column)
        .join_from(owner, _version, _version.c.id == owner.c.version_id)
        .join(_source, _source.c.id == _version.c.source_id)
        .where(column != "")
    )


def _named() -> "Iterator[Select[Row]]":
    for kind, table, words in (
        (NoteKind.THEME, _theme, _theme.c.name),
        (NoteKind.DEFINITION, _theme, _theme.c.definition),
        (NoteKind.ENTITY, _entity, _entity.c.name),
        (NoteKind.DESCRIPTION, _entity, _entity.c.description),
    ):
        yield select(literal(kind.value), literal(table.name), table.c.id, table.c.name, words).where(words != "")
    yield select(literal(NoteKind.ALIAS.value), literal("entity"), _entity.c.id, _entity.c.name, _alias.c.name).join_from(
        _alias, _entity, _entity.c.id == _alias.c.entity_id
    )


def _memos() -> "Select[Row]":
    """Select title and body of memos together: a memo is one note."""
    words = case((_memo.c.title == "", _memo.c.body), else_=_memo.c.title + "\n" + _memo.c.body)
    return select(literal(NoteKind.MEMO.value), literal("memo"), _memo.c.id, _memo.c.title, words)


_NOTES = union_all(
    *_named(),
    _of_passages(NoteKind.GIST, _passage, "id", "gist"),
    _of_passages(NoteKind.PASSAGE_COMMENT, _passage, "id", "comment"),
    _of_passages(NoteKind.CODING_COMMENT, _coding, "passage_id", "comment"),
    _memos(),
)


def notes(reading: Reading) -> list[Row]:
    """Return all that analysts wrote, names before comments."""
    return [(NoteKind(row[0]), *row[1:]) for row in reading.tuples(_NOTES)]


def note_hits(
    rows: Sequence[Row], patterns: Sequence["re.Pattern[str]"], *, exact: bool, cancelled: Callable[[], bool]
) -> Iterator[NoteHit]:
    """Yield what the patterns of all terms find in notes, one hit a note: all pieces of its first."""
    for row in rows:
        if cancelled():
            return
        pieces = next(hits_in(Look(row[4], exact=exact), patterns), None)
        if pieces:
            yield note_hit(row, [Span(*piece) for piece in pieces])


def note_hit(row: Row, pieces: Sequence[Span]) -> NoteHit:
    """Return a hit in a note."""
    kind, table, key, name, words = row
    return NoteHit(kind, table, key, name, words, tuple(pieces))
