"""Foreign keys: rows that belong to one that is gone are freed, given a stand-in, or given up."""

import sqlite3
from collections.abc import Mapping
from itertools import count

from sqlmodel import SQLModel

from workbench.model.moment import now
from workbench.project.repair.salvage import usual
from workbench.project.repair.tale import Notes, Outcome

STAND_INS: dict[str, tuple[str, dict[str, object]]] = {
    "theme": (
        "name",
        {"definition": "", "colour": 0, "key": "", "position": 0, "when_to_use": "", "when_not": "", "is_retired": 0},
    ),
    "entity": ("name", {"kind": "Thing", "description": "", "key": "", "forms": "", "is_sought": 0}),
    "analyst": ("name", {"initials": "?", "colour": 0}),
    "source": ("title", {"kind": "text", "title_from": "file"}),
}  # fmt: skip
"""What is made anew under a name of its own, so that what hangs on it stays: codings, above all; a text."""

ROUNDS = 12
"""What is given up may leave others behind; no chain of belongings is longer."""


def mend_keys(target: sqlite3.Connection, names: Mapping[str, str], notes: Notes) -> None:
    """Leave no row without the one it belongs to; names: by table, what a stand-in is called, before its number."""
    for _round in range(ROUNDS):
        broken = target.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            return
        for table, row_id, parent, number in broken:
            _mend(target, str(table), row_id, str(parent), _column(target, table, number), names, notes)


def _column(target: sqlite3.Connection, table: str, number: int) -> str:
    for row in target.execute(f'PRAGMA foreign_key_list("{table}")'):
        if row[0] == number:
            return str(row[3])
    raise KeyError(table)


def _mend(
    target: sqlite3.Connection, table: str, row_id: int, parent: str, column: str, names: Mapping[str, str], notes: Notes
) -> None:
    found = target.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid=?', (row_id,)).fetchone()
    if found is None or found[0] is None:
        return
    if parent in STAND_INS and _stand_in(target, parent, found[0], names):
        notes.add("stand-in", Outcome.KEPT, 1, parent)
        return
    try:
        target.execute(f'UPDATE "{table}" SET "{column}"=NULL WHERE rowid=?', (row_id,))
        notes.add("freed", Outcome.KEPT, 1, table)
    except sqlite3.IntegrityError:  # it must belong to something, and can't stand alone
        target.execute(f'DELETE FROM "{table}" WHERE rowid=?', (row_id,))
        notes.add("orphan", Outcome.GIVEN_UP, 1, table)


def _stand_in(target: sqlite3.Connection, table: str, row_id: object, names: Mapping[str, str]) -> bool:
    """Make what is gone anew, under its id; false where it was made a moment ago, or can't be."""
    if not isinstance(row_id, int):
        return False
    if target.execute(f'SELECT 1 FROM "{table}" WHERE id=?', (row_id,)).fetchone():
        return True
    column, values = STAND_INS[table]
    taken = {str(row[0]).casefold() for row in target.execute(f'SELECT "{column}" FROM "{table}"')}
    name = next(each for each in (f"{names[table]} {number}" for number in count(1)) if each.casefold() not in taken)
    known = {str(each[1]) for each in target.execute(f'PRAGMA table_info("{table}")')}
    whole = {**usual(SQLModel.metadata.tables[table], {}), "id": row_id, column: name, "created_at": now(), **values}
    row = {each: value for each, value in whole.items() if each in known}
    told, marks = ",".join(f'"{name}"' for name in row), ",".join("?" * len(row))
    try:
        target.execute(f'INSERT INTO "{table}"({told}) VALUES({marks})', list(row.values()))
    except sqlite3.Error:
        return False
    return True
