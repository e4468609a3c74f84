"""The content of a project file, as plain rows, for comparing before and after."""

from pathlib import Path

from sqlalchemy import select

from workbench.model.tables import JOURNALLED, table_of
from workbench.project.reading import Reading

FORMATS = Path(__file__).parent.parent / "formats"

Content = dict[str, list[tuple[object, ...]]]


def content(reading: Reading) -> Content:
    """Return all rows of all journalled tables but the analysts', sorted by id."""
    tables = [table_of(model) for model in JOURNALLED if model.__name__ != "Analyst"]
    return {table.name: [tuple(row) for row in reading.rows(select(table).order_by(table.c.id))] for table in tables}


def difference(before: Content, after: Content) -> tuple[dict[str, set[int]], dict[str, set[int]], dict[str, set[int]]]:
    """Return the ids that were added, changed and removed, by table; tables without any are left out."""
    found: tuple[dict[str, set[int]], ...] = ({}, {}, {})
    for table in before:
        place = next(number for number, column in enumerate(_columns(table)) if column == "id")
        old, new = ({row[place]: row for row in rows} for rows in (before[table], after[table]))
        both = old.keys() & new.keys()
        for ids, where in zip(
            (new.keys() - old.keys(), {key for key in both if old[key] != new[key]}, old.keys() - new.keys()),
            found,
            strict=True,
        ):
            if ids:
                where[table] = {int(str(key)) for key in ids}
    return found[0], found[1], found[2]


def _columns(table: str) -> list[str]:
    return next([column.name for column in table_of(model).columns] for model in JOURNALLED if table_of(model).name == table)
