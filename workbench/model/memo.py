"""Memos: what an analyst thinks, about anything, and the links its words make."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class Memo(SQLModel, table=True):
    """A memo in Markdown, about at most one thing; about nothing, it is the project's.

    kind: ``analytic``, ``method``, ``question`` or ``to do``. A memo outlives what it is about and is then the project's.
    """

    __table_args__ = (
        CheckConstraint("kind IN ('analytic', 'method', 'question', 'to do')", name="memo_kind_known"),
        CheckConstraint(
            "(source_id IS NOT NULL) + (passage_id IS NOT NULL) + (theme_id IS NOT NULL) + (entity_id IS NOT NULL)"
            " + (coding_id IS NOT NULL) + (about_question_id IS NOT NULL) <= 1",
            name="about_one_thing",
        ),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    kind: str = "analytic"
    title: str = ""
    body: str = ""
    is_done: bool = False
    source_id: int | None = Field(default=None, sa_column=Column(ForeignKey("source.id", ondelete="SET NULL"), index=True))
    passage_id: int | None = Field(default=None, sa_column=Column(ForeignKey("passage.id", ondelete="SET NULL"), index=True))
    theme_id: int | None = Field(default=None, sa_column=Column(ForeignKey("theme.id", ondelete="SET NULL"), index=True))
    entity_id: int | None = Field(default=None, sa_column=Column(ForeignKey("entity.id", ondelete="SET NULL"), index=True))
    coding_id: int | None = Field(default=None, sa_column=Column(ForeignKey("coding.id", ondelete="SET NULL"), index=True))
    about_question_id: int | None = Field(
        default=None, sa_column=Column(ForeignKey("question.id", ondelete="SET NULL"), index=True)
    )
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)
    edited_at: str = Field(default_factory=now)


class MemoLink(SQLModel, table=True):
    """A ``[[link]]`` in a memo's body to one thing; words: as they stand in the body; bare once the thing is gone."""

    __tablename__ = "memo_link"
    __table_args__ = (
        CheckConstraint(
            "(source_id IS NOT NULL) + (passage_id IS NOT NULL) + (theme_id IS NOT NULL) + (entity_id IS NOT NULL)"
            " + (to_memo_id IS NOT NULL) + (question_id IS NOT NULL) + (brief_id IS NOT NULL) <= 1",
            name="to_one_thing",
        ),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    memo_id: int = Field(sa_column=Column(ForeignKey("memo.id", ondelete="CASCADE"), nullable=False, index=True))
    words: str
    source_id: int | None = Field(default=None, sa_column=Column(ForeignKey("source.id", ondelete="SET NULL"), index=True))
    passage_id: int | None = Field(default=None, sa_column=Column(ForeignKey("passage.id", ondelete="SET NULL"), index=True))
    theme_id: int | None = Field(default=None, sa_column=Column(ForeignKey("theme.id", ondelete="SET NULL"), index=True))
    entity_id: int | None = Field(default=None, sa_column=Column(ForeignKey("entity.id", ondelete="SET NULL"), index=True))
    to_memo_id: int | None = Field(default=None, sa_column=Column(ForeignKey("memo.id", ondelete="SET NULL"), index=True))
    question_id: int | None = Field(default=None, sa_column=Column(ForeignKey("question.id", ondelete="SET NULL"), index=True))
    brief_id: int | None = Field(default=None, sa_column=Column(ForeignKey("brief.id", ondelete="SET NULL"), index=True))


_memo = Memo.__table__.c  # type: ignore[attr-defined]
Index("memo_by_time", _memo.edited_at)
