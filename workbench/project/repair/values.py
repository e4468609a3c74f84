"""Values of a kind that their columns don't hold: SQLite takes words for a number, the rest of the repair would trip over
them."""

import json
import sqlite3
from contextlib import suppress
from dataclasses import dataclass

from workbench.project.repair.salvage import kept_tables
from workbench.project.repair.tale import Notes, Outcome

_KINDS = {"INT": "integer", "BOOL": "integer", "CHAR": "text", "TEXT": "text", "BLOB": "blob", "FLOAT": "real", "REAL": "real"}
"""By what a column's declared type has in it: what typeof() says of its values (sqlite.org/datatype3.html 3.1)."""

_NOTHING: dict[str, object] = {"integer": 0, "text": "", "real": 0.0, "blob": b""}
"""What stands in a column that must hold something, where what it held is lost."""


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    kind: str
    must: bool
    """Whether it must hold something."""
    leads: bool
    """Whether it names a row of another table."""


def mend_values(target: sqlite3.Connection, notes: Notes) -> None:
    """Leave in each column only values of its kind: the history's, else none, or what says nothing; a row that must belong
    to another and no longer says to which is given up (and may come back from the history whole)."""
    there = {str(row[0]) for row in target.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    for table in kept_tables().keys() & there:
        for column in _columns(target, table):
            fitting = "'real', 'integer'" if column.kind == "real" else f"'{column.kind}'"
            bad = f'SELECT rowid FROM "{table}" WHERE typeof("{column.name}") NOT IN ({fitting}, \'null\')'
            for (row_id,) in target.execute(bad).fetchall():
                _mend(target, table, row_id, column, notes)


def _columns(target: sqlite3.Connection, table: str) -> list[_Column]:
    leading = {str(row[3]) for row in target.execute(f'PRAGMA foreign_key_list("{table}")')}
    found = []
    for _number, name, declared, must, _default, key in target.execute(f'PRAGMA table_info("{table}")').fetchall():
        kind = next((kind for mark, kind in _KINDS.items() if mark in str(declared).upper()), "")
        if kind and not (key and kind == "integer"):  # a row's id is always a number
            found.append(_Column(str(name), kind, bool(must), str(name) in leading))
    return found


def _mend(target: sqlite3.Connection, table: str, row_id: int, column: _Column, notes: Notes) -> None:
    told = _told(target, table, row_id, column)
    if told is None and column.must and column.leads:
        target.execute(f'DELETE FROM "{table}" WHERE rowid=?', (row_id,))
        notes.add("spoilt row", Outcome.GIVEN_UP)
        return
    value = told if told is not None or not column.must else _read(target, table, row_id, column)
    try:
        target.execute(f'UPDATE "{table}" SET "{column.name}"=? WHERE rowid=?', (value, row_id))
        notes.add("spoilt value", Outcome.REPAIRED if told is not None else Outcome.GIVEN_UP, 1, table)
    except sqlite3.IntegrityError:  # another row has it, or a rule forbids it
        target.execute(f'DELETE FROM "{table}" WHERE rowid=?', (row_id,))
        notes.add("spoilt row", Outcome.GIVEN_UP)


def _read(target: sqlite3.Connection, table: str, row_id: int, column: _Column) -> object:
    """Return what of a spoilt value can be read as its column's kind."""
    value = target.execute(f'SELECT "{column.name}" FROM "{table}" WHERE rowid=?', (row_id,)).fetchone()[0]
    if column.kind == "text" and isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if column.kind == "blob" and isinstance(value, str):
        return value.encode("utf-8")
    return _NOTHING[column.kind]


def _told(target: sqlite3.Connection, table: str, row_id: int, column: _Column) -> object:
    """Return what the history told last of a value, None if it told nothing that fits."""
    last = 'SELECT "after" FROM change WHERE tbl=? AND "row"=? ORDER BY seq DESC LIMIT 1'
    row = target.execute(last, (table, row_id)).fetchone()
    with suppress(ValueError, TypeError):
        state = json.loads(row[0]) if row is not None else None
        value = state.get(column.name) if isinstance(state, dict) else None
        if isinstance(value, {"integer": int, "text": str, "real": (int, float), "blob": bytes}[column.kind]):  # type: ignore[arg-type]
            return value
    return None
