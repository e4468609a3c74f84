"""The journal as a second copy: what it last told of each row is held against the rows that are there."""

import json
import sqlite3
import unicodedata
from typing import Any

from sqlalchemy import Table

from workbench.model.tables import JOURNALLED, table_of
from workbench.project.repair.salvage import usual
from workbench.project.repair.tale import Notes, Outcome

State = dict[str, Any]


def bring_back(target: sqlite3.Connection, notes: Notes, *, salvaged: bool) -> None:
    """Bring back rows that the journal tells of and the file lacks; settle where the two differ.

    What was written past the journal - by a migration, by a former repair - is marked by a floor in the steps: from before
    it only what is missing in a salvaged file is taken, and what others belong to.
    """
    floor = target.execute("SELECT coalesce(max(seq), 0) FROM step WHERE kind='floor'").fetchone()[0]
    for table in map(table_of, JOURNALLED):
        if not target.execute("SELECT 1 FROM sqlite_master WHERE name=?", (table.name,)).fetchone():
            continue  # of a later format
        missing, told = 0, target.execute(_LAST, (table.name,)).fetchall()
        there = {row[0]: row for row in target.execute(f'SELECT id, * FROM "{table.name}"')}
        names = [str(row[1]) for row in target.execute(f'PRAGMA table_info("{table.name}")')]
        for row_id, after, step in told:
            state = _state(after)
            if state is None or not isinstance(row_id, int):
                continue
            if row_id in there:
                if step > floor:
                    _settle(target, table, row_id, dict(zip(names, there[row_id][1:], strict=True)), state, notes)
            elif salvaged or step > floor:
                missing += _insert(target, table, names, {**state, "id": row_id})
        notes.add("row", Outcome.REPAIRED, missing, table.name)
    _bring_back_asked_for(target, notes)


def _bring_back_asked_for(target: sqlite3.Connection, notes: Notes) -> None:
    """Bring back rows that others belong to, however long ago they were written: no act leaves what belongs to nothing."""
    tables, tried = {table.name: table for table in map(table_of, JOURNALLED)}, set[tuple[str, int]]()
    while wanted := _asked_for(target) - tried:
        tried |= wanted
        for name, row_id in sorted(wanted):
            told = target.execute(_LAST_OF, (name, row_id)).fetchone()
            state = _state(told[0]) if told is not None and name in tables else None
            if state is not None:
                names = [str(row[1]) for row in target.execute(f'PRAGMA table_info("{name}")')]
                found = _insert(target, tables[name], names, {**usual(tables[name], state), **state, "id": row_id})
                notes.add("row", Outcome.REPAIRED, found, name)


def _asked_for(target: sqlite3.Connection) -> set[tuple[str, int]]:
    """Return the rows that are not there, but others belong to: table and id."""
    found: set[tuple[str, int]] = set()
    for table, row_id, parent, number in target.execute("PRAGMA foreign_key_check").fetchall():
        column = next(row[3] for row in target.execute(f'PRAGMA foreign_key_list("{table}")') if row[0] == number)
        value = target.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid=?', (row_id,)).fetchone()
        if value is not None and isinstance(value[0], int):
            found.add((str(parent), value[0]))
    return found


_LAST_OF = 'SELECT "after" FROM change WHERE tbl=? AND "row"=? ORDER BY seq DESC LIMIT 1'

_LAST = 'SELECT "row", "after", step FROM (SELECT "row", "after", step, max(seq) FROM change WHERE tbl=? GROUP BY "row")'
"""The last change of each row: beside max() SQLite gives the other columns of the row that has it."""


def _state(told: object) -> State | None:
    """Return a row as the journal tells of it; None for one that was deleted, or of which nothing can be read."""
    try:
        state = json.loads(told) if isinstance(told, str) else None
    except ValueError:
        return None
    return state if isinstance(state, dict) else None


def _insert(target: sqlite3.Connection, table: Table, names: list[str], state: State) -> int:
    known = [name for name in names if name in state]
    columns = ",".join(f'"{name}"' for name in known)
    marks = ",".join("?" * len(known))
    try:
        done = target.execute(
            f'INSERT OR IGNORE INTO "{table.name}"({columns}) VALUES({marks})', [state[name] for name in known]
        )
    except (sqlite3.Error, OverflowError):
        return 0
    return done.rowcount


def _settle(target: sqlite3.Connection, table: Table, row_id: int, row: State, told: State, notes: Notes) -> None:
    """Where row and journal differ, one of them is damaged: the stranger letters tell which; else the row stays."""
    differing = [name for name, value in told.items() if name in row and row[name] != value]
    better = {name: told[name] for name in differing if _strangeness(row[name]) > _strangeness(told[name])}
    if not better:
        notes.add("row differs", Outcome.KEPT, 1 if differing else 0, table.name)
        return
    values = ",".join(f'"{name}"=?' for name in better)
    try:
        target.execute(f'UPDATE "{table.name}" SET {values} WHERE id=?', [*better.values(), row_id])
        notes.add("row differs", Outcome.REPAIRED, 1, table.name)
    except (sqlite3.Error, OverflowError):
        notes.add("row differs", Outcome.KEPT, 1, table.name)


def _strangeness(value: object) -> int:
    """Return how many letters are such as nobody writes: control characters, unassigned and private ones."""
    if isinstance(value, bytes):
        return 1_000
    words = value if isinstance(value, str) else ""
    return sum(1 for letter in words if letter == "\ufffd" or _is_strange(letter))


def _is_strange(letter: str) -> bool:
    return letter not in "\n\t" and unicodedata.category(letter) in {"Cc", "Cn", "Co"}
