"""Readings: what functions take that only read; rows come back as values, never as live objects."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Executable, Row

from workbench.project.errors import named


class Reading:
    """A read-only view of a project's committed state; may be used from any thread."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Lend a connection for several statements that must see the same state."""
        with named(self.path), self._engine.connect() as connection:
            yield connection

    def rows(self, statement: Executable, parameters: dict[str, Any] | None = None) -> Sequence[Row[Any]]:
        """Run a select and return all its rows."""
        with self.connection() as connection:
            return connection.execute(statement, parameters or {}).all()

    def row(self, statement: Executable) -> Row[Any] | None:
        """Run a select and return its first row, None if there is none."""
        with self.connection() as connection:
            return connection.execute(statement).first()

    def value(self, statement: Executable) -> Any:
        """Run a select and return the first column of its first row, None if there is none."""
        row = self.row(statement)
        return None if row is None else row[0]
