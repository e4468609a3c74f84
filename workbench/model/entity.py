"""Entities: the persons, organisations, places and things that sources speak of."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class Entity(SQLModel, table=True):
    """Something named in sources; kind is a name of resources/entities/kinds.json (FollowTheMoney 4 and ours) or an OwnKind's.

    forms: the rule by which the name's inflected forms are found; is_sought: whether its mentions are looked for.
    """

    id: int = Field(default_factory=new_id, primary_key=True)
    kind: str
    name: str = Field(index=True)
    description: str = ""
    key: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)
    forms: str = ""
    is_sought: bool = True


class Alias(SQLModel, table=True):
    """Another name of an entity, in any script; language is a BCP 47 tag or empty; forms and is_sought as the entity's."""

    __table_args__ = (UniqueConstraint("entity_id", "name"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    entity_id: int = Field(sa_column=Column(ForeignKey("entity.id", ondelete="CASCADE"), nullable=False))
    name: str = Field(index=True)
    language: str = ""
    forms: str = ""
    is_sought: bool = True


class RejectedMention(SQLModel, table=True):
    """A place where an entity's name stands and the analyst said that it is not meant; offsets in code points."""

    __tablename__ = "rejected_mention"
    __table_args__ = (UniqueConstraint("entity_id", "version_id", "start", "end"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    entity_id: int = Field(sa_column=Column(ForeignKey("entity.id", ondelete="CASCADE"), nullable=False))
    version_id: int = Field(sa_column=Column(ForeignKey("source_version.id", ondelete="CASCADE"), nullable=False, index=True))
    start: int
    end: int
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)
