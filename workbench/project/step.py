"""A step: one act's unit of work, committed whole or not at all, undone as one."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable, insert
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, SQLModel

from workbench.model.tables import table_of
from workbench.project.blobs import Packed, packed, put_blob
from workbench.project.reading import Reading

Model = TypeVar("Model", bound=SQLModel)
BATCH = 5_000


class Step(Reading):
    """Where an act writes: rows of the model, seen by its own reads before the commit."""

    def __init__(self, outer: Reading, session: Session, seq: int, analyst_id: int) -> None:
        self.path = outer.path
        self.immutables = outer.immutables
        self.session = session
        self.seq = seq
        self.analyst_id = analyst_id

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Lend the step's own connection, after what was added so far has been written to it."""
        self.session.flush()
        yield self.session.connection()

    @contextmanager
    def snapshot(self) -> Iterator[Reading]:
        """Lend the step itself: nobody else writes while it is open."""
        yield self

    @contextmanager
    def part(self) -> Iterator[None]:
        """A part that stands or falls alone: an exception takes back what the part wrote, then goes on outwards."""
        nested = self.session.begin_nested()
        try:
            yield
        except BaseException:
            with suppress(DBAPIError):  # a full disk has taken back the whole transaction already
                nested.rollback()
            raise
        nested.commit()

    def add(self, *rows: SQLModel) -> None:
        """Add rows."""
        self.session.add_all(rows)

    def get(self, model: type[Model], row_id: int) -> Model:
        """Return a live row to change; KeyError if there is none."""
        row = self.session.get(model, row_id)
        if row is None:
            raise KeyError(f"{model.__name__} {row_id}")
        return row

    def delete(self, row: SQLModel) -> None:
        """Delete a row; what hangs on it goes or is freed by the foreign keys."""
        self.session.delete(row)
        self.session.flush()

    def execute(self, statement: Executable) -> None:
        """Run an update or delete over many rows."""
        with self.connection() as connection:
            connection.execute(statement)

    def insert(self, model: type[SQLModel], rows: Sequence[dict[str, Any]]) -> None:
        """Insert many rows at once, columns by name; every row must name its id."""
        with self.connection() as connection:
            for begin in range(0, len(rows), BATCH):
                connection.execute(insert(table_of(model)), rows[begin : begin + BATCH])

    def keep(self, data: bytes | Packed, *, compress: bool = False) -> str:
        """Keep immutable bytes and return their SHA-256; bytes already kept are not kept twice."""
        blob = data if isinstance(data, Packed) else packed(data, compress=compress)
        with self.connection() as connection:
            return put_blob(connection, blob)
