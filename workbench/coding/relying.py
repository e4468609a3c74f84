"""What points to passages, as data: it keeps a passage from being bare, and goes over with it to another one."""

from dataclasses import dataclass

from sqlalchemy import Table, select
from sqlmodel import SQLModel

from workbench.model.brief import Citation
from workbench.model.judgment import Evidence
from workbench.model.memo import Memo, MemoLink
from workbench.model.question import ClaimEvidence, PassageLink
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.step import Step


@dataclass(frozen=True, slots=True)
class Pointing:
    """A column that names a passage; unique: columns by which a second row with the same passage would say nothing new."""

    model: type[SQLModel]
    column: str = "passage_id"
    unique: tuple[str, ...] = ()

    @property
    def table(self) -> Table:
        """The table of the column."""
        return table_of(self.model)


RELYING = (
    Pointing(Citation),
    Pointing(Evidence, unique=("judgment_id",)),
    Pointing(ClaimEvidence, unique=("statement_id", "relation_id", "question_id")),
    Pointing(PassageLink, "from_id", ("to_id", "kind")),
    Pointing(PassageLink, "to_id", ("from_id", "kind")),
    Pointing(Memo),
    Pointing(MemoLink),
    Pointing(Theme, "example_id"),
)
"""All that relies on passages, but for their own pieces, codings and grades."""


def move_relying(step: Step, old: int, new: int) -> None:
    """Let what points to one passage point to another; where that says it already, the old row stays with the old one."""
    _drop_links_between(step, old, new)
    for each in RELYING:
        table, there = each.table, _there(step, each, new)
        for row in step.rows(select(table).where(table.c[each.column] == old)):
            if not each.unique or tuple(getattr(row, name) for name in each.unique) not in there:
                setattr(step.get(each.model, row.id), each.column, new)
        step.session.flush()


def _there(step: Step, each: Pointing, passage_id: int) -> set[tuple[object, ...]]:
    columns = [each.table.c[name] for name in each.unique]
    query = select(*columns).where(each.table.c[each.column] == passage_id)
    return {tuple(row) for row in step.rows(query)} if columns else set()


def _drop_links_between(step: Step, one: int, other: int) -> None:
    """A link between the two would lead from the passage to itself."""
    link = table_of(PassageLink).c
    for row in step.rows(select(link.id).where(link.from_id.in_((one, other)), link.to_id.in_((one, other)))):
        step.delete(step.get(PassageLink, row[0]))
    step.session.flush()
