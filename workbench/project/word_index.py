"""The word index: which chunk of which text holds a word; outside the journal, and made anew whenever it is not sound.

It knows texts by their SHA-256, as blobs do: a text never changes, so neither undo nor the deletion of a source has to
touch the index, and one that comes back is known still. FTS5 without content (sqlite.org/fts5.html, 4.4): the words that
go in are cut and folded by model.words and model.fold, so its own tokenizer only parts them at spaces.

An index may lag behind the project: whoever asks it is told which texts it holds whole.
"""

import sqlite3
from collections.abc import Iterable

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text

from workbench.model.fold import FOLDS, IGNORED, fold
from workbench.model.words import words_of
from workbench.project.chunks import LONGEST, TAIL, Chunk

MARK = f"{FOLDS}.{LONGEST}.{TAIL}"
"""How the index was made; one made otherwise is made anew."""

METADATA = MetaData()

TEXT = Table(
    "search_text",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("hash", Text, nullable=False, unique=True),
    Column("made", Text, nullable=False),
    Column("characters", Integer, nullable=False),
    Column("whole", Integer, nullable=False),
)
"""Texts; characters: how far the index has come; whole: 1 when it holds all of the text."""

CHUNK = Table(
    "search_chunk",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    Column("byte_start", Integer, nullable=False),
    Column("byte_stop", Integer, nullable=False),
)
"""Chunks, with their bytes in the UTF-8 of the text; the id is the text's id, shifted, plus a number from 0."""

WORDS = "search_words"
CHUNK_BITS = 20
_MAKE_WORDS = f"CREATE VIRTUAL TABLE {WORDS} USING fts5(words, content='', columnsize=0, tokenize='ascii', prefix='1 2')"
_MERGING = (("automerge", 8), ("crisismerge", 256))
"""How many parts of the index are merged, bit by bit, and never all at once: of 50 MB no write took over 21 ms, against 82."""

_EMPTIED = (
    f"CREATE TABLE IF NOT EXISTS {WORDS}_data(id INTEGER PRIMARY KEY, block BLOB)",
    f"CREATE TABLE IF NOT EXISTS {WORDS}_idx(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    f"CREATE TABLE IF NOT EXISTS {WORDS}_config(k PRIMARY KEY, v) WITHOUT ROWID",
    f"DELETE FROM {WORDS}_data",
    f"DELETE FROM {WORDS}_idx",
    f"DELETE FROM {WORDS}_config",
    f"INSERT INTO {WORDS}_data VALUES(1, X''), (10, X'00000000000000')",
    f"INSERT INTO {WORDS}_config VALUES('version', 4)",
)
"""FTS5 drops no table that it can't open: its own tables are made those of an empty index first (fts5.html, 9)."""

_BROKEN = ("malformed", "no such table", "fts5", "vtable", "missing row", "corrupt")


def make_index(connection: Connection) -> None:
    """Make what is missing of an empty index."""
    METADATA.create_all(connection)
    found = connection.exec_driver_sql(f"SELECT 1 FROM sqlite_master WHERE name='{WORDS}'").first()
    if found is None:
        connection.exec_driver_sql(_MAKE_WORDS)
        for name, value in _MERGING:
            connection.exec_driver_sql(f"INSERT INTO {WORDS}({WORDS}, rank) VALUES(?, ?)", (name, value))


def drop_index(connection: Connection) -> None:
    """Take the index out of the file, sound or not; nothing of what analysts made is in it."""
    try:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {WORDS}")
    except Exception as error:
        if not is_broken(error):
            raise
        for statement in _EMPTIED:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"DROP TABLE {WORDS}")
    for table in (CHUNK.name, TEXT.name):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")


def is_sound(connection: Connection) -> bool:
    """Tell whether the index is there, made as this program makes it, and lets itself be asked."""
    try:
        made = {str(row[0]) for row in connection.exec_driver_sql(f"SELECT DISTINCT made FROM {TEXT.name}")}
        connection.exec_driver_sql(f"SELECT count(*) FROM (SELECT id FROM {CHUNK.name} LIMIT 1)").first()
        connection.exec_driver_sql(f"SELECT rowid FROM {WORDS} WHERE {WORDS} MATCH ? LIMIT 1", ('"a"',)).first()
        sql = connection.exec_driver_sql(f"SELECT sql FROM sqlite_master WHERE name='{WORDS}'").scalar_one()
    except Exception as error:
        if is_broken(error):
            return False
        raise
    return made <= {MARK} and sql == _MAKE_WORDS


def is_broken(error: BaseException) -> bool:
    """Tell whether an error means that the index is damaged or gone, and no more than that."""
    words = str(getattr(error, "orig", None) or error).lower()
    return any(sign in words for sign in _BROKEN)


def words_in(text: str) -> str:
    """Return the words of a chunk's text as they go into the index."""
    return " ".join(words_of(fold(text).replace(IGNORED, "")))


def chunk_ids(text_id: int) -> tuple[int, int]:
    """Return the first id of a text's chunks, and the first that is no more."""
    return text_id << CHUNK_BITS, text_id + 1 << CHUNK_BITS


def add_chunks(connection: Connection, text_id: int, rows: Iterable[tuple[Chunk, int, int, int, str]]) -> None:
    """Write chunks: each with its number, the bytes it begins and stops at, and its words."""
    first, values = chunk_ids(text_id)[0], list(rows)
    connection.exec_driver_sql(
        f'INSERT INTO {CHUNK.name}(id, start, "end", stop, byte_start, byte_stop) VALUES(?,?,?,?,?,?)',
        [(first + number, c.start, c.end, c.stop, begin, stop) for c, number, begin, stop, _ in values],
    )
    connection.exec_driver_sql(
        f"INSERT INTO {WORDS}(rowid, words) VALUES(?,?)", [(first + number, words) for _, number, _, _, words in values]
    )


def matching(connection: Connection, query: str, low: int = 0, high: int = 1 << 62) -> list[int]:
    """Return the ids, from low on and before high, of the chunks that match a query in FTS5's language.

    Whoever asks has quoted its words. Raises sqlite3.DatabaseError if the index is damaged: see is_broken().
    """
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    sql = f"SELECT rowid FROM {WORDS} WHERE {WORDS} MATCH ? AND rowid >= ? AND rowid < ?"
    return [row[0] for row in raw.execute(sql, (query, low, high))]
