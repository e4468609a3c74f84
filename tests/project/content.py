"""The content of a project file, as plain rows, for comparing before and after."""

from pathlib import Path

from sqlalchemy import select

from workbench.model.tables import JOURNALLED, table_of
from workbench.project.reading import Reading

FORMATS = Path(__file__).parent.parent / "formats"


def content(reading: Reading) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all journalled tables but the analysts', sorted by id."""
    tables = [table_of(model) for model in JOURNALLED if model.__name__ != "Analyst"]
    return {table.name: [tuple(row) for row in reading.rows(select(table).order_by(table.c.id))] for table in tables}
