"""Themes: the codebook's tree."""

from sqlalchemy import ForeignKey, Index, func
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now

DEEPEST = 100
"""How deep themes may nest: the journal's triggers follow cascades no further."""


class Theme(SQLModel, table=True):
    """A theme of the codebook; colour is an index into the palette of 24; key is the analyst's personal key."""

    id: int = Field(default_factory=new_id, primary_key=True)
    parent_id: int | None = Field(default=None, sa_column=Column(ForeignKey("theme.id", ondelete="CASCADE"), index=True))
    name: str
    definition: str = ""
    colour: int = 0
    key: str = ""
    position: int = 0
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


_theme = Theme.__table__.c  # type: ignore[attr-defined]
Index("theme_by_name", func.coalesce(_theme.parent_id, 0), _theme.name, unique=True)
