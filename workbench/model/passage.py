"""Passages: stretches of a source in one or more pieces, to which all else points."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class Passage(SQLModel, table=True):
    """A stretch of one version; limits is Span.write() of its fragments, so equal fragments share a passage.

    gist: one line in the analyst's words. claimed_as: ``fact``, ``assessment``, ``plan``, ``recommendation`` or empty.
    says_who: empty means the source's author. is_key: it is quoted in briefs.
    """

    __table_args__ = (
        UniqueConstraint("version_id", "limits"),
        CheckConstraint("claimed_as IN ('', 'fact', 'assessment', 'plan', 'recommendation')", name="claimed_as_known"),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    version_id: int = Field(sa_column=Column(ForeignKey("source_version.id", ondelete="CASCADE"), nullable=False))
    limits: str
    gist: str = ""
    comment: str = ""
    claimed_as: str = ""
    says_who: str = ""
    is_key: bool = False
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class Fragment(SQLModel, table=True):
    """One piece of a passage, in code points; exact, prefix and suffix (32 characters) find it again in a new version."""

    id: int = Field(default_factory=new_id, primary_key=True)
    passage_id: int = Field(sa_column=Column(ForeignKey("passage.id", ondelete="CASCADE"), nullable=False, index=True))
    version_id: int = Field(sa_column=Column(ForeignKey("source_version.id", ondelete="CASCADE"), nullable=False))
    position: int = 0
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


class Credibility(SQLModel, table=True):
    """One analyst's grade of a passage: the Admiralty digit 1 to 6 (AJP-2.1)."""

    __table_args__ = (
        UniqueConstraint("passage_id", "analyst_id"),
        CheckConstraint("digit BETWEEN 1 AND 6", name="digit_1_to_6"),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    passage_id: int = Field(sa_column=Column(ForeignKey("passage.id", ondelete="CASCADE"), nullable=False))
    analyst_id: int = Field(sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), nullable=False, index=True))
    digit: int
    reason: str = ""
    created_at: str = Field(default_factory=now)


_fragment = Fragment.__table__.c  # type: ignore[attr-defined]
Index("fragment_by_place", _fragment.version_id, _fragment.start, _fragment.end, _fragment.passage_id)
