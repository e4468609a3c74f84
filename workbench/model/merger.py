"""Mergers of entities: what came over from which, so that an entity can be split off again."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class Merger(SQLModel, table=True):
    """An entity that was merged into another, as it was; its row is gone, its rows (MergerItem) are the other's."""

    id: int = Field(default_factory=new_id, primary_key=True)
    entity_id: int = Field(sa_column=Column(ForeignKey("entity.id", ondelete="CASCADE"), nullable=False, index=True))
    kind: str
    name: str
    description: str = ""
    key: str = ""
    forms: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class MergerItem(SQLModel, table=True):
    """A row that a merger brought over: table names it (``alias``, ``coding``, ``statement``, ``relation`` ...), row its id."""

    __tablename__ = "merger_item"
    __table_args__ = (UniqueConstraint("merger_id", "table_name", "column_name", "row_id"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    merger_id: int = Field(sa_column=Column(ForeignKey("merger.id", ondelete="CASCADE"), nullable=False))
    table_name: str
    column_name: str
    row_id: int = Field(index=True)
