"""What names entities, as data: it goes over with an entity that is merged, and comes back when it is split off."""

from dataclasses import dataclass

from sqlalchemy import Table
from sqlmodel import SQLModel

from workbench.model.claim import Relation, Statement
from workbench.model.coding import Coding
from workbench.model.entity import Alias, RejectedMention
from workbench.model.memo import Memo, MemoLink
from workbench.model.merger import Merger
from workbench.model.tables import table_of


@dataclass(frozen=True, slots=True)
class Holding:
    """A column that names an entity; unique: columns by which a second row with the same entity would say nothing new."""

    model: type[SQLModel]
    column: str = "entity_id"
    unique: tuple[str, ...] = ()

    @property
    def table(self) -> Table:
        """The table of the column."""
        return table_of(self.model)


HOLDING = (
    Holding(Alias, unique=("name",)),
    Holding(Coding, unique=("passage_id", "analyst_id")),
    Holding(RejectedMention, unique=("version_id", "start", "end")),
    Holding(Statement),
    Holding(Statement, "says_who_id"),
    Holding(Relation, "subject_id"),
    Holding(Relation, "object_id"),
    Holding(Relation, "says_who_id"),
    Holding(Memo),
    Holding(MemoLink),
    Holding(Merger),
)
"""All that names entities, in the order in which it goes over."""


def holding(table_name: str, column: str) -> Holding:
    """Return what is known of a column by its names; KeyError if it names no entity."""
    for each in HOLDING:
        if (each.table.name, each.column) == (table_name, column):
            return each
    raise KeyError(f"{table_name}.{column}")
