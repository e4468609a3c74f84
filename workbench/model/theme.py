"""Themes: the codebook's tree."""

from sqlalchemy import ForeignKey, Index, UniqueConstraint, func
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now

DEEPEST = 100
"""How deep themes may nest: the journal's triggers follow cascades no further."""


class Theme(SQLModel, table=True):
    """A theme of the codebook; colour is an index into the palette of 24; key is the analyst's personal key.

    definition says what it is, when_to_use and when_not what belongs to it and what doesn't; example_id is a passage
    that shows it. A retired theme keeps its codings and is offered no more.
    """

    id: int = Field(default_factory=new_id, primary_key=True)
    parent_id: int | None = Field(default=None, sa_column=Column(ForeignKey("theme.id", ondelete="CASCADE"), index=True))
    name: str
    definition: str = ""
    colour: int = 0
    key: str = ""
    position: int = 0
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)
    when_to_use: str = ""
    when_not: str = ""
    example_id: int | None = Field(default=None, sa_column=Column(ForeignKey("passage.id", ondelete="SET NULL"), index=True))
    is_retired: bool = False


class ThemeGroup(SQLModel, table=True):
    """A group of themes that cuts across the tree (``for the brief of March``)."""

    __tablename__ = "theme_group"

    id: int = Field(default_factory=new_id, primary_key=True)
    name: str = Field(unique=True)
    position: int = 0
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class ThemeGroupMember(SQLModel, table=True):
    """A theme in a group."""

    __tablename__ = "theme_group_member"
    __table_args__ = (UniqueConstraint("group_id", "theme_id"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    group_id: int = Field(sa_column=Column(ForeignKey("theme_group.id", ondelete="CASCADE"), nullable=False))
    theme_id: int = Field(sa_column=Column(ForeignKey("theme.id", ondelete="CASCADE"), nullable=False, index=True))


_theme = Theme.__table__.c  # type: ignore[attr-defined]
Index("theme_by_name", func.coalesce(_theme.parent_id, 0), _theme.name, unique=True)
