"""Entities: the persons, organisations, places and things that sources speak of."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class Entity(SQLModel, table=True):
    """Something named in sources; kind is a name of resources/entities/kinds.json (FollowTheMoney 4 and our own)."""

    id: int = Field(default_factory=new_id, primary_key=True)
    kind: str
    name: str = Field(index=True)
    description: str = ""
    key: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class Alias(SQLModel, table=True):
    """Another name of an entity, in any script or inflected form; language is a BCP 47 tag or empty."""

    __table_args__ = (UniqueConstraint("entity_id", "name"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    entity_id: int = Field(sa_column=Column(ForeignKey("entity.id", ondelete="CASCADE"), nullable=False))
    name: str = Field(index=True)
    language: str = ""
