"""Frequencies: themes by source."""

from collections import defaultdict

from sqlalchemy import func, select

from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_coding = table_of(Coding)


def themes_by_version(reading: Reading) -> dict[Id, dict[Id, int]]:
    """Return theme id -> version id -> number of codings, from one GROUP BY over a covering index."""
    query = select(_coding.c.theme_id, _coding.c.version_id, func.count()).where(_coding.c.theme_id.is_not(None))
    table: dict[Id, dict[Id, int]] = defaultdict(dict)
    for theme_id, version_id, count in reading.tuples(query.group_by(_coding.c.theme_id, _coding.c.version_id)):
        table[theme_id][version_id] = count
    return dict(table)
