"""A file of an older format is salvaged into the tables that it had, then migrated: only migrations know what moved where."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, Engine, MetaData, Table, create_engine
from sqlalchemy.pool import NullPool

from workbench.project.header import APPLICATION_ID, read_header
from workbench.project.repair.salvage import read_pages
from workbench.project.word_index import make_index

NEEDED = frozenset({"project_info", "source", "source_version", "blob", "passage", "fragment", "coding", "step", "change"})
"""Tables without which a schema that was read is not whole."""

INDEXED_FROM = 3
"""The format from which on there is a word index."""


def make_older(image: Path, made: Path) -> dict[str, Table]:
    """Make an empty file with the tables of an image of an older format, and return them; none if too few can be read."""
    statements = dict(_statements(image))
    version = read_header(image).version
    if not {name for name, (kind, _sql) in statements.items() if kind == "table"} >= NEEDED:
        return {}
    try:
        with closing(sqlite3.connect(made)) as connection:
            _run(connection, [sql for kind, sql in statements.values() if kind == "table"])
            tables = _reflected(made)  # before there are indexes over expressions, which SQLAlchemy passes over with a warning
            _run(connection, [sql for kind, sql in statements.values() if kind == "index"])
            _run(connection, [f"PRAGMA application_id={APPLICATION_ID}", f"PRAGMA user_version={version}"])
    except sqlite3.Error:
        made.unlink(missing_ok=True)
        return {}
    if version >= INDEXED_FROM:
        engine = _engine(made)
        with engine.begin() as writer:
            make_index(writer)
        engine.dispose()
    return tables


def _run(connection: sqlite3.Connection, statements: list[str]) -> None:
    for sql in statements:
        connection.execute(sql).close()
    connection.commit()


def _statements(image: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the name of each table and index with its kind and the words that make it, but those of the word index."""
    for _row_id, values in read_pages(image).rows(1):
        if len(values) != 5 or not all(isinstance(values[at], str) for at in (0, 1, 4)):
            continue
        kind, name, sql = values[0], values[1], values[4]
        if kind in {"table", "index"} and not name.startswith(("sqlite_", "search_")):
            yield name, (kind, sql)


def _reflected(made: Path) -> dict[str, Table]:
    engine, metadata = _engine(made), MetaData()
    metadata.reflect(engine)
    engine.dispose()
    tables = dict(metadata.tables)
    first = {name: tables.pop(name) for name in ("step", "change")}
    return {**first, **tables}


def _engine(made: Path) -> Engine:
    return create_engine(URL.create("sqlite", database=str(made)), poolclass=NullPool, hide_parameters=True)
