"""The state that the journal adds up to: what the tables must hold if only whole acts are there."""

import json

from sqlalchemy import select, text

from workbench.model.tables import JOURNALLED, table_of
from workbench.project import journal
from workbench.project.reading import Reading

State = dict[tuple[str, int], object]


def by_journal(reading: Reading) -> State:
    """Add up all changes of the journal, first to last."""
    state: State = {}
    for change in reading.rows(select(journal.CHANGE).order_by(journal.CHANGE.c.seq)):
        known = state.pop((change.tbl, change.row), None)
        assert known == (None if change.before is None else json.loads(change.before)), (change.tbl, change.row, change.step)
        if change.after is not None:
            state[change.tbl, change.row] = json.loads(change.after)
    return state


def by_tables(reading: Reading) -> State:
    """Read the same from the tables."""
    state: State = {}
    for table in map(table_of, JOURNALLED):
        rows = reading.rows(text(f'SELECT id, {journal._json_of(table, "now")} FROM "{table.name}" AS now'))
        state |= {(table.name, row[0]): json.loads(row[1]) for row in rows}
    return state
