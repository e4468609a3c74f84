"""What an entity was before it was merged into another, as the journal tells it: a merger itself keeps its names only."""

import json
from typing import Any

from sqlalchemy import select

from workbench.project.journal import CHANGE
from workbench.project.reading import Reading

Row = dict[str, Any]


class BeforeMerger:
    """The rows of the step that made a merger, as they were; empty where the journal does not tell."""

    def __init__(self, reading: Reading, merger_id: int, name: str) -> None:
        made = select(CHANGE.c.step).where(CHANGE.c.tbl == "merger", CHANGE.c.row == merger_id, CHANGE.c.before.is_(None))
        step = reading.value(made.order_by(CHANGE.c.seq).limit(1))
        columns = select(CHANGE.c.row, CHANGE.c.tbl, CHANGE.c.before, CHANGE.c.after)
        touched = CHANGE.c.tbl.in_(("entity", "alias")) & CHANGE.c.before.is_not(None)
        rows = reading.tuples(columns.where(CHANGE.c.step == step, touched).order_by(CHANGE.c.seq)) if step else []
        read = [(row, table, json.loads(before), after is None) for row, table, before, after in rows]
        self._rows: dict[tuple[str, int], Row] = {}
        for row, table, before, _gone in read:
            self._rows.setdefault((table, row), before)
        gone = (before for _row, table, before, is_gone in read if is_gone and table == "entity" and before["name"] == name)
        self.entity: Row = next(gone, {})

    def description(self, entity_id: int) -> str | None:
        """Return what described the entity that took the other over; None if that was not changed."""
        found = self._rows.get(("entity", entity_id))
        return None if found is None else str(found["description"])

    def alias(self, name: str) -> Row:
        """Return an alias of the one that was merged, by its name, empty if it had none."""
        old = self.entity.get("id")
        rows = (row for (table, _), row in self._rows.items() if table == "alias")
        return next((row for row in rows if row["entity_id"] == old and row["name"] == name), {})
