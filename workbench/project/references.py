"""What relies on a row, told from the foreign keys; every delete asks here first."""

from collections import Counter

from sqlalchemy import Table, func, select

from workbench.model.tables import JOURNALLED, table_of
from workbench.project.reading import Reading

DEEPEST = 100


def reliant(reading: Reading, table_name: str, ids: set[int]) -> dict[str, int]:
    """Return how many rows of each table would go (``coding``) or be freed (``brief_citation``) if these rows went."""
    counts: Counter[str] = Counter()
    _follow(reading, table_name, ids, counts, DEEPEST)
    return dict(counts)


def _follow(reading: Reading, table_name: str, ids: set[int], counts: Counter[str], depth: int) -> None:
    if not ids or not depth:
        return
    for table in map(table_of, JOURNALLED):
        going: set[int] = set()
        for key in table.foreign_keys:
            if key.column.table.name != table_name:
                continue
            found = _rows_with(reading, table, key.parent.name, ids)
            counts[table.name] += len(found)
            if key.ondelete == "CASCADE":
                going |= found
        _follow(reading, table.name, going, counts, depth - 1)


def _rows_with(reading: Reading, table: Table, column: str, ids: set[int]) -> set[int]:
    wanted = func.json_each(_as_json(ids)).table_valued("value")
    return {row[0] for row in reading.rows(select(table.c.id).where(table.c[column].in_(select(wanted.c.value))))}


def _as_json(ids: set[int]) -> str:
    return "[" + ",".join(map(str, sorted(ids))) + "]"
