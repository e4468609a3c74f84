"""Salvage: the rows that stand on readable pages are put into a new file, each where it belongs."""

import re
import sqlite3
import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnDefault, Float, Integer, LargeBinary, Table
from sqlmodel import SQLModel

from workbench.project import journal
from workbench.project.repair.pages import Pages, Row, UnreadablePage
from workbench.project.repair.tale import Notes, Outcome

_MISLAID = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def kept_tables() -> dict[str, Table]:
    """Return the tables whose rows are brought over, steps and blobs before what they are asked about."""
    tables = {table.name: table for table in (journal.STEP, journal.CHANGE)}
    return {**tables, **{table.name: table for table in SQLModel.metadata.sorted_tables}}


@dataclass(slots=True)
class Salvage:
    """target: a connection to the new file, its tables made, triggers and foreign keys away; tables: those to fill."""

    pages: Pages
    tables: dict[str, Table]
    target: sqlite3.Connection
    notes: Notes
    progress: Callable[[float], None]

    def run(self) -> int:
        """Bring over what can be read; return how many rows that were."""
        known, tables, brought = self._schema(), self.tables, 0
        for number, (name, table) in enumerate(tables.items()):
            self.progress(0.8 * number / len(tables))
            if name in known:
                root, columns = known[name]
                brought += self._insert(table, columns, self.pages.rows(root))
        self._pass_over(root for other, (root, _columns) in known.items() if other not in tables)
        brought += self._strays(tables, {name: columns for name, (_root, columns) in known.items()})
        self.notes.add("page", Outcome.GIVEN_UP, len(self.pages.bad))
        self.notes.add("spoilt row", Outcome.GIVEN_UP, self.pages.spoilt)
        return brought

    def _pass_over(self, roots: Iterable[int]) -> None:
        """Take note of pages that are left behind: those of the word index, which is made anew."""
        bad, spoilt = set(self.pages.bad), self.pages.spoilt
        for root in roots:
            for _row in self.pages.rows(root):
                pass
        self.pages.bad, self.pages.spoilt = bad, spoilt

    def _schema(self) -> dict[str, tuple[int, list[str]]]:
        """Return the tables that the file names: their root pages and columns."""
        found: dict[str, tuple[int, list[str]]] = {}
        for _row_id, values in self.pages.rows(1):
            if len(values) == 5 and values[0] == "table" and isinstance(values[3], int) and isinstance(values[4], str):
                found[str(values[1])] = (values[3], _columns(values[4]))
        return found

    # --- rows

    def _insert(self, table: Table, columns: list[str], rows: Iterable[Row]) -> int:
        columns = columns or [column.name for column in table.columns]
        key = _key(table)
        count = 0
        for row_id, values in rows:
            named = dict(zip(columns, values, strict=False))
            if key:
                named[key] = row_id
            count += self._put(table, named)
        return count

    def _put(self, table: Table, values: dict[str, Any]) -> int:
        """Insert a row and return 1; 0 if it is there already, or can't be taken, which is noted."""
        values = {**usual(table, values), **values}
        names = [column.name for column in table.columns if column.name in values]
        told = ",".join(f'"{name}"' for name in names)
        marks = ",".join("?" * len(names))
        taken = [values[name] for name in names]
        try:
            if self.target.execute(f'INSERT OR IGNORE INTO "{table.name}"({told}) VALUES({marks})', taken).rowcount:
                return 1
            key = next(iter(table.primary_key.columns)).name
            there = self.target.execute(f'SELECT 1 FROM "{table.name}" WHERE "{key}"=?', (values.get(key),)).fetchone()
        except (sqlite3.Error, OverflowError):
            there = None
        if there is None:
            self.notes.add("row", Outcome.GIVEN_UP, 1, table.name)
        return 0

    # --- pages that nothing leads to

    def _strays(self, tables: dict[str, Table], columns: dict[str, list[str]]) -> int:
        """Bring over rows of pages to which the way is lost, where what they are can be told from their values."""
        free, brought = self.pages.free(), 0
        for number in self.pages.strays():
            try:
                rows = list(self.pages.leaf(number)) if number not in free else []
            except (UnreadablePage, struct.error, IndexError):
                self.pages.bad.add(number)
                continue
            table = self._table_of(rows, tables, columns)
            if table is not None:
                found = self._insert(table, columns.get(table.name, []), self._not_deleted(table, rows))
                self.notes.add("stray row", Outcome.REPAIRED, found, table.name)
                brought += found
        return brought

    def _table_of(self, rows: list[Row], tables: dict[str, Table], columns: dict[str, list[str]]) -> Table | None:
        fitting = [
            table
            for table in tables.values()
            if rows and all(_fits(table, columns.get(table.name) or [c.name for c in table.columns], row) for row in rows)
        ]
        if len(fitting) > 1:
            wanted = {name for row_id, _values in rows for name in self._journalled_as(row_id)}
            fitting = [table for table in fitting if table.name in wanted]
        return fitting[0] if len(fitting) == 1 else None

    def _journalled_as(self, row_id: int) -> Iterator[str]:
        for (name,) in self.target.execute("SELECT DISTINCT tbl FROM change WHERE row=?", (row_id,)):
            yield str(name)

    def _not_deleted(self, table: Table, rows: list[Row]) -> Iterator[Row]:
        """Leave out rows that the journal knows as deleted: a page that was given free keeps its rows."""
        last = 'SELECT "after" IS NULL FROM change WHERE tbl=? AND row=? ORDER BY seq DESC LIMIT 1'
        for row in rows:
            gone = self.target.execute(last, (table.name, row[0])).fetchone()
            if gone is None or not gone[0]:
                yield row


def read_pages(image: Path) -> Pages:
    """Return the pages of an image."""
    return Pages(image.read_bytes())


def _columns(sql: str) -> list[str]:
    """Return the names of the columns that a CREATE TABLE makes; none for a virtual table, or words that SQLite refuses."""
    if not sql.upper().startswith("CREATE TABLE"):
        return []
    scratch = sqlite3.connect(":memory:")
    try:
        scratch.execute(sql).close()
        name = scratch.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchone()[0]
        return [str(row[1]) for row in scratch.execute(f'PRAGMA table_info("{name}")')]
    except (sqlite3.Error, TypeError):
        return []
    finally:
        scratch.close()


def _key(table: Table) -> str:
    """Return the name of the column that is the row's id; empty where the key is another."""
    keys = list(table.primary_key.columns)
    return keys[0].name if len(keys) == 1 and isinstance(keys[0].type, Integer) else ""


def usual(table: Table, values: dict[str, Any]) -> dict[str, Any]:
    """Return what columns hold as a rule that a row of an older format lacks."""
    lacking = (column for column in table.columns if column.name not in values and not column.nullable)
    defaults = ((column.name, column.default) for column in lacking)
    return {name: default.arg for name, default in defaults if isinstance(default, ColumnDefault) and default.is_scalar}


def _fits(table: Table, columns: list[str], row: Row) -> bool:
    """Tell whether a row may be one of a table: as many values, each of its column's kind."""
    values = row[1]
    if len(values) != len(columns):
        return False
    key = _key(table)
    return all(_is_of(table, name, value, is_key=name == key) for name, value in zip(columns, values, strict=True))


def _is_of(table: Table, name: str, value: Any, *, is_key: bool) -> bool:
    column = table.columns.get(name)
    if column is None or is_key:
        return value is None
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, LargeBinary):
        return isinstance(value, bytes)
    if isinstance(column.type, Float):
        return isinstance(value, (int, float))
    python = column.type.python_type
    if python in {int, bool}:
        return isinstance(value, int)
    return isinstance(value, str) and not _MISLAID.search(value[:200])
