"""How an analyst keeps sources in order: folders, groups that cut across them, and fields of their own."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class SourceFolder(SQLModel, table=True):
    """A folder of the list of sources; a source is in one at most."""

    __tablename__ = "source_folder"

    id: int = Field(default_factory=new_id, primary_key=True)
    parent_id: int | None = Field(
        default=None, sa_column=Column(ForeignKey("source_folder.id", ondelete="CASCADE"), index=True)
    )
    name: str
    position: int = 0


class SourceGroup(SQLModel, table=True):
    """A group of sources, whatever folders they are in (``official papers``)."""

    __tablename__ = "source_group"

    id: int = Field(default_factory=new_id, primary_key=True)
    name: str = Field(unique=True)
    position: int = 0
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class SourceGroupMember(SQLModel, table=True):
    """A source in a group."""

    __tablename__ = "source_group_member"
    __table_args__ = (UniqueConstraint("group_id", "source_id"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    group_id: int = Field(sa_column=Column(ForeignKey("source_group.id", ondelete="CASCADE"), nullable=False))
    source_id: int = Field(sa_column=Column(ForeignKey("source.id", ondelete="CASCADE"), nullable=False, index=True))


class OwnField(SQLModel, table=True):
    """A field of the record of sources that an analyst added; type: ``text``, ``date``, ``number`` or ``yes or no``."""

    __tablename__ = "own_field"
    __table_args__ = (CheckConstraint("type IN ('text', 'date', 'number', 'yes or no')", name="field_type_known"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    name: str = Field(unique=True)
    type: str = "text"
    position: int = 0
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class OwnValue(SQLModel, table=True):
    """What a source's record holds in an analyst's own field."""

    __tablename__ = "own_value"
    __table_args__ = (UniqueConstraint("field_id", "source_id"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    field_id: int = Field(sa_column=Column(ForeignKey("own_field.id", ondelete="CASCADE"), nullable=False))
    source_id: int = Field(sa_column=Column(ForeignKey("source.id", ondelete="CASCADE"), nullable=False, index=True))
    value: str


_folder = SourceFolder.__table__.c  # type: ignore[attr-defined]
Index("source_folder_by_name", func.coalesce(_folder.parent_id, 0), _folder.name, unique=True)
