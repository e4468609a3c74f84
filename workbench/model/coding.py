"""Codings: one attachment of a passage to a theme or an entity by one analyst."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class Coding(SQLModel, table=True):
    """A passage attached to exactly one of theme or entity; carries its version so that counts need no join."""

    __table_args__ = (CheckConstraint("(theme_id IS NULL) <> (entity_id IS NULL)", name="one_target"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    passage_id: int = Field(sa_column=Column(ForeignKey("passage.id", ondelete="CASCADE"), nullable=False, index=True))
    version_id: int = Field(sa_column=Column(ForeignKey("source_version.id", ondelete="CASCADE"), nullable=False, index=True))
    theme_id: int | None = Field(default=None, sa_column=Column(ForeignKey("theme.id", ondelete="CASCADE")))
    entity_id: int | None = Field(default=None, sa_column=Column(ForeignKey("entity.id", ondelete="CASCADE")))
    analyst_id: int = Field(sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), nullable=False))
    comment: str = ""
    created_at: str = Field(default_factory=now)


_coding = Coding.__table__.c  # type: ignore[attr-defined]
Index("coding_by_theme", _coding.theme_id, _coding.version_id)
Index("coding_by_entity", _coding.entity_id, _coding.version_id)
Index(
    "coding_once",
    _coding.passage_id,
    _coding.theme_id,
    _coding.analyst_id,
    unique=True,
    sqlite_where=_coding.theme_id.is_not(None),
)
Index(
    "mention_once",
    _coding.passage_id,
    _coding.entity_id,
    _coding.analyst_id,
    unique=True,
    sqlite_where=_coding.entity_id.is_not(None),
)
Index("coding_by_analyst", _coding.analyst_id, _coding.created_at)
