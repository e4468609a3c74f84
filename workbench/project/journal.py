"""The journal: triggers write every row change as JSON under a step; undo and redo replay them.

Undo and redo append steps; nothing is rewritten. Both stacks are linked lists through the step rows, so finding
what to undo costs the same at ten steps and at a million: a ``do`` step keeps what lay below it (undo_below), an
``undo`` step what lay below on the redo stack (redo_below), and every step the tops after it.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Float, Index, Integer, LargeBinary, MetaData, Table, Text, text

from workbench.model.tables import JOURNALLED, table_of
from workbench.project.errors import UndoConflict

METADATA = MetaData()

STEP = Table(
    "step",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("act", Text, nullable=False),
    Column("arguments", Text, nullable=False),
    Column("analyst_id", Integer),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("replays", Integer),
    Column("merge", Text, nullable=False),
    Column("undo_top", Integer),
    Column("redo_top", Integer),
    Column("undo_below", Integer),
    Column("redo_below", Integer),
    Column("open", Integer, nullable=False),
)
Index("step_open", STEP.c.open, sqlite_where=STEP.c.open == 1)
Index("step_replays", STEP.c.replays, sqlite_where=STEP.c.replays.is_not(None))

CHANGE = Table(
    "change",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("step", Integer, nullable=False),
    Column("tbl", Text, nullable=False),
    Column("row", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
)
Index("change_by_step", CHANGE.c.step)
Index("change_by_row", CHANGE.c.tbl, CHANGE.c.row)

PREFIX = "journal_"

TELLING = 1000
"""Rows replayed between two words about how far it is."""


def _json_of(table: Table, alias: str) -> str:
    """Return the SQL that writes one row as JSON; REAL with 18 digits, so that it comes back to the bit.

    (17 would do by rights; SQLite 3.40 writes some numbers beyond 1e100 wrong in the last of 17.)
    """
    pairs = []
    for column in table.columns:
        value = f'{alias}."{column.name}"'
        if isinstance(column.type, Float):
            value = f"CASE WHEN {value} IS NULL THEN NULL ELSE json(printf('%!.18g',{value})) END"
        pairs.append(f"'{column.name}',{value}")
    return f"json_object({','.join(pairs)})"


def triggers(tables: Iterable[Table] | None = None) -> dict[str, str]:
    """Return the triggers of all journalled tables, or of those given, by name, as SQLite must hold them."""
    made = {}
    for table in map(table_of, JOURNALLED) if tables is None else tables:
        if any(isinstance(column.type, LargeBinary) for column in table.columns):
            raise TypeError(f"{table.name}: a journalled table holds no bytes")
        new, old = _json_of(table, "new"), _json_of(table, "old")
        for verb, before, after, row in (
            ("insert", "NULL", new, "new"),
            ("update", old, new, "new"),
            ("delete", old, "NULL", "old"),
        ):
            name = f"{PREFIX}{table.name}_{verb}"
            made[name] = (
                f'CREATE TRIGGER {name} AFTER {verb.upper()} ON "{table.name}" BEGIN'
                " SELECT RAISE(ABORT,'write outside a step') WHERE NOT EXISTS(SELECT 1 FROM step WHERE open=1);"
                " INSERT INTO change(step,tbl,row,before,after)"
                f" VALUES((SELECT seq FROM step WHERE open=1),'{table.name}',{row}.id,{before},{after}); END"
            )
    return made


def found_triggers(connection: Connection) -> dict[str, str]:
    """Return the journal's triggers that the file holds."""
    found = connection.exec_driver_sql(f"SELECT name, sql FROM sqlite_master WHERE type='trigger' AND name LIKE '{PREFIX}%'")
    return {str(row[0]): str(row[1]) for row in found}


def drop_triggers(connection: Connection) -> None:
    """Drop all triggers of the journal, before a migration."""
    for name in found_triggers(connection):
        connection.exec_driver_sql(f"DROP TRIGGER {name}")


def make_triggers(connection: Connection) -> None:
    """Make all triggers anew."""
    drop_triggers(connection)
    for sql in triggers().values():
        connection.exec_driver_sql(sql)


@dataclass(frozen=True, slots=True)
class Tops:
    """The step that undo would replay next, and the one that redo would; None where there is none."""

    undo: int | None
    redo: int | None


def tops(connection: Connection) -> Tops:
    """Return the tops of both stacks; steps at or below the undo floor can be read but not undone."""
    row = connection.exec_driver_sql("SELECT undo_top, redo_top FROM step ORDER BY seq DESC LIMIT 1").first()
    floor = undo_floor(connection)
    if row is None:
        return Tops(None, None)
    return Tops(row[0] if (row[0] or 0) > floor else None, row[1] if (row[1] or 0) > floor else None)


def undo_floor(connection: Connection) -> int:
    """Return the number of the last step that a migration has put out of reach of undo, 0 if none."""
    return connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM step WHERE kind='floor'").scalar() or 0


def last_change(connection: Connection) -> int:
    """Return the number of the last change that was written, 0 if none."""
    return connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM change").scalar() or 0


def changed_rows(connection: Connection, step: int, after: int = 0) -> list[tuple[str, int, int, int]]:
    """Return (table, row id, before is null, after is null) of a step's changes, first to last, those after a number."""
    sql = "SELECT tbl, row, before IS NULL, after IS NULL FROM change WHERE step=? AND seq>? ORDER BY seq"
    raw: Any = connection.connection.cursor()  # bare tuples: a third of the time at a hundred thousand rows
    try:
        rows: list[tuple[str, int, int, int]] = raw.execute(sql, (step, after)).fetchall()
    finally:
        raw.close()
    return rows


def thin(connection: Connection, step: int) -> None:
    """Keep of each row only what it was before a step that was merged (typing), and what it is after it.

    All states between have been seen by nobody but the one who typed: a memo of 3,000 letters would leave 700,000 behind.
    """
    ends = " UNION ALL ".join(f"SELECT {end}(seq) FROM change WHERE step=:step GROUP BY +tbl, +row" for end in ("min", "max"))
    connection.execute(text(f"DELETE FROM change WHERE step=:step AND seq NOT IN ({ends})"), {"step": step})


def replay(
    connection: Connection, path: Path, step: int, *, back: bool, progress: Callable[[int], None] = lambda _done: None
) -> None:
    """Put the rows of a step back (undo) or forth (redo), with deferred foreign keys, in an open step.

    progress hears of every thousandth row. Raises UndoConflict, before anything is written, if a row is no longer
    as the journal left it.
    """
    _compare(connection, path, step, back=back)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    order, wanted = ("DESC", "before") if back else ("ASC", "after")
    found = connection.exec_driver_sql(
        f"SELECT tbl, row, {wanted} FROM change WHERE step=? ORDER BY seq {order}", (step,)
    ).all()
    raw: Any = connection.connection.cursor()
    upserts = {table.name: _upsert(table) for table in map(table_of, JOURNALLED)}
    for number, (table, row, state) in enumerate(found):
        try:
            if state is None:
                raw.execute(f'DELETE FROM "{table}" WHERE id=?', (row,))
            else:
                raw.execute(upserts[table], json.loads(state))
        except sqlite3.IntegrityError as error:
            raise UndoConflict(path, table, row) from error
        if number % TELLING == TELLING - 1:
            progress(number + 1)


def check_replay(connection: Connection, path: Path, step: int, replay_step: int) -> None:
    """Refuse a replay that touched rows beyond its step's (a cascade over what came in past the journal), or that
    leaves a row without the one it belongs to. Raises UndoConflict."""
    rows = "SELECT +tbl, +row FROM change WHERE step=?"
    stray = connection.exec_driver_sql(f"{rows} EXCEPT {rows} LIMIT 1", (replay_step, step)).first()
    if stray is not None:
        raise UndoConflict(path, stray[0], stray[1])
    for table in _tables_of(connection, replay_step):
        for key in table.foreign_keys:
            parent = key.column.table.name
            orphan = connection.exec_driver_sql(
                f'SELECT child.id FROM change JOIN "{table.name}" AS child ON child.id=change.row'
                f' WHERE change.step=? AND +change.tbl=? AND child."{key.parent.name}" NOT NULL'
                f' AND NOT EXISTS(SELECT 1 FROM "{parent}" AS parent WHERE parent.id=child."{key.parent.name}") LIMIT 1',
                (replay_step, table.name),
            ).scalar()
            if orphan is not None:
                raise UndoConflict(path, table.name, orphan)


def _upsert(table: Table) -> str:
    names = [column.name for column in table.columns]
    columns, values = ",".join(f'"{name}"' for name in names), ",".join(f":{name}" for name in names)
    changes = ",".join(f'"{name}"=excluded."{name}"' for name in names if name != "id")
    return f'INSERT INTO "{table.name}"({columns}) VALUES({values}) ON CONFLICT(id) DO UPDATE SET {changes}'


def _compare(connection: Connection, path: Path, step: int, *, back: bool) -> None:
    """Refuse unless each row of the step stands as its last change (its first, for redo) left it.

    (The plus signs keep SQLite to the index by step: it would rather read all changes of the table in the order of rows.)
    """
    end, expected = ("max", "after") if back else ("min", "before")
    for table in _tables_of(connection, step):
        conflict = connection.execute(
            text(
                f"WITH ends AS (SELECT {end}(seq) AS seq FROM change WHERE step=:step AND +tbl=:table GROUP BY +row)"
                f" SELECT change.row FROM ends JOIN change ON change.seq=ends.seq"
                f' LEFT JOIN "{table.name}" AS now ON now.id=change.row'
                f" WHERE change.{expected} IS NOT CASE WHEN now.id IS NULL THEN NULL ELSE {_json_of(table, 'now')} END LIMIT 1"
            ),
            {"step": step, "table": table.name},
        ).scalar()
        if conflict is not None:
            raise UndoConflict(path, table.name, conflict)


def table_named(name: str) -> Table:
    """Return a journalled table by its name; KeyError if there is none."""
    return {table.name: table for table in map(table_of, JOURNALLED)}[name]


def _tables_of(connection: Connection, step: int) -> Iterable[Table]:
    names = {row[0] for row in connection.exec_driver_sql("SELECT DISTINCT +tbl FROM change WHERE step=?", (step,))}
    return [table for table in map(table_of, JOURNALLED) if table.name in names]
