"""Readings: what functions take that only read; rows come back as values, never as live objects."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Executable

from workbench.project.errors import sql_named

Value = TypeVar("Value")


class Immutables:
    """A small cache of what never changes (texts, structures), the least lately used dropped first.

    most: values kept at most; heaviest: characters kept at most in all, the newest value whatever its size.
    """

    def __init__(self, most: int = 24, heaviest: int = 32_000_000) -> None:
        self._most, self._heaviest = most, heaviest
        self._kept: OrderedDict[tuple[str, str], Any] = OrderedDict()
        self._turn = threading.Lock()

    def get(self, kind: str, key: str, make: Callable[[], Value]) -> Value:
        """Return the value of a kind kept under a key, made if it isn't there."""
        with self._turn:
            if (kind, key) in self._kept:
                self._kept.move_to_end((kind, key))
                return self._kept[kind, key]  # type: ignore[no-any-return]
        value = make()
        with self._turn:
            self._kept[kind, key] = value
            while len(self._kept) > 1 and (len(self._kept) > self._most or self._weight() > self._heaviest):
                self._kept.popitem(last=False)
        return value

    def _weight(self) -> int:
        """Return the characters of all texts kept; a document's own text is one of them."""
        return sum(len(value) for value in self._kept.values() if isinstance(value, str))


class Prepared:
    """A select that is put into words once: making and compiling one costs more than SQLite needs to answer it."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._sql = ""
        self._names: tuple[str, ...] = ()
        self._values: dict[str, Any] = {}

    def run(self, connection: Connection, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
        """Return all rows as bare tuples; parameters by the names of the statement's bindparams."""
        if not self._sql:
            compiled = self._statement.compile(dialect=connection.dialect)  # type: ignore[attr-defined]
            self._names, self._values = tuple(compiled.positiontup or ()), dict(compiled.params)
            self._sql = str(compiled)
        values = {**self._values, **parameters}
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self._sql, [values[name] for name in self._names])
            return list(cursor.fetchall())
        finally:
            cursor.close()


class Reading:
    """A read-only view of a project's committed state; may be used from any thread."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self.immutables = Immutables()
        self._engine = engine

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Lend a connection for several statements that must see the same state."""
        with sql_named(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> "Iterator[Reading]":
        """Lend a reading whose every statement sees the same state, whatever is written meanwhile; for one thread."""
        with self.connection() as connection, connection.begin():
            yield _Snapshot(self, connection)

    def rows(self, statement: Executable, parameters: dict[str, Any] | None = None) -> Sequence[Any]:
        """Run a select and return all its rows, as named tuples."""
        with self.connection() as connection:
            return connection.execute(statement, parameters or {}).all()

    def tuples(self, statement: Executable) -> list[tuple[Any, ...]]:
        """Run a select and return all its rows as bare tuples: a third of the time where there are a hundred thousand."""
        with self.connection() as connection:
            cursor = connection.execute(statement).cursor
            return list(cursor.fetchall())

    def run(self, prepared: Prepared, **parameters: Any) -> list[tuple[Any, ...]]:
        """Run a prepared select and return its rows as bare tuples."""
        with self.connection() as connection:
            return prepared.run(connection, parameters)

    def row(self, statement: Executable) -> Any | None:
        """Run a select and return its first row, None if there is none."""
        with self.connection() as connection:
            return connection.execute(statement).first()

    def value(self, statement: Executable) -> Any:
        """Run a select and return the first column of its first row, None if there is none."""
        row = self.row(statement)
        return None if row is None else row[0]


class _Snapshot(Reading):
    """A reading on one connection, in one transaction."""

    def __init__(self, outer: Reading, connection: Connection) -> None:
        self.path = outer.path
        self.immutables = outer.immutables
        self._connection = connection

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        with sql_named(self.path):
            yield self._connection

    @contextmanager
    def snapshot(self) -> Iterator[Reading]:
        yield self
