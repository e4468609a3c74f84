"""Connections: one engine that writes, one that only reads; what is SQLite's own stays here."""

import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from workbench.project.lock import lock_of

BUSY_MS = 5_000


def writing_engine(path: Path) -> Engine:
    """Return the engine on which acts write: WAL, synchronous=FULL, foreign keys on, BEGIN IMMEDIATE."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),  # a path with ? or % stays a path
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "timeout": BUSY_MS / 1000},
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        for pragma in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reading_engine(path: Path, *, immutable: bool = False) -> Engine:
    """Return an engine whose connections can only read; immutable for media on which nothing can change."""
    address = f"file:{quote(str(path.resolve()))}?{'immutable=1' if immutable else 'mode=ro'}"

    def connect() -> Any:
        return sqlite3.connect(address, uri=True, check_same_thread=False, timeout=BUSY_MS / 1000, isolation_level=None)

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA query_only=ON").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")  # so that several selects see the same state; it locks nobody out

    return engine


def tidy_log(path: Path) -> None:
    """Take away the empty log that a reader leaves beside a file, unless a program writes to the file just now."""
    log = path.with_name(path.name + "-wal")
    try:
        if not log.exists() or log.stat().st_size or lock_of(path).exists():
            return
        connection = sqlite3.connect(path, timeout=0)
        try:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        finally:
            connection.close()  # the last connection that may write folds the log in and deletes it
    except (OSError, sqlite3.Error):
        return
