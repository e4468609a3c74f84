"""What relies on a row, told from the foreign keys; every delete asks here first."""

from collections import defaultdict

from sqlalchemy import ColumnElement, ForeignKey, Table, bindparam, func, select

from workbench.model.tables import JOURNALLED, table_of
from workbench.project.reading import Reading


def reliant(reading: Reading, table_name: str, ids: set[int]) -> dict[str, int]:
    """Return how many rows of each table would go (``coding``) or be freed (``brief_citation``) if these rows went.

    Each row counts once, by however many ways it is reached; the rows asked about do not count. Rows that forbid the
    delete (RESTRICT) count as well.
    """
    going: defaultdict[str, set[int]] = defaultdict(set, {table_name: set(ids)})
    freed: defaultdict[str, set[int]] = defaultdict(set)
    waiting = [(table_name, set(ids))]
    while waiting:
        name, gone = waiting.pop()
        for table, key in _keys_to(name):
            found = _rows_with(reading, table, key.parent.name, gone)
            if key.ondelete == "CASCADE":
                new = found - going[table.name]
                going[table.name] |= new
                waiting += [(table.name, new)] if new else []
            else:
                freed[table.name] |= found
    counts = {name: len(going[name] | freed[name]) for name in [*going, *freed]}
    counts[table_name] -= len(ids)
    return {name: count for name, count in counts.items() if count}


def _keys_to(name: str) -> list[tuple[Table, ForeignKey]]:
    tables = map(table_of, JOURNALLED)
    keys = [(table, key) for table in tables for key in table.foreign_keys if key.column.table.name == name]
    return sorted(keys, key=lambda pair: (pair[0].name, pair[1].parent.name))


def _rows_with(reading: Reading, table: Table, column: str, ids: set[int]) -> set[int]:
    return {row[0] for row in reading.rows(select(table.c.id).where(one_of(table.c[column], ids)))}


def one_of(column: ColumnElement[int], ids: set[int]) -> ColumnElement[bool]:
    """Return the condition that a column is one of the ids, however many: IN stops at SQLite's number of variables."""
    wanted = func.json_each(ids_json(ids)).table_valued("value")
    return column.in_(select(wanted.c.value))


def one_of_parameter(column: ColumnElement[int], name: str) -> ColumnElement[bool]:
    """Return the same condition for a prepared select; the parameter takes what ids_json() makes of the ids."""
    wanted = func.json_each(bindparam(name)).table_valued("value")
    return column.in_(select(wanted.c.value))


def ids_json(ids: set[int]) -> str:
    """Return ids as a JSON list."""
    return f"[{','.join(map(str, sorted(ids)))}]"
