"""Questions, links between passages, and the evidence that claims and questions rest on."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now

STANCES = ("supports", "contradicts")


class Question(SQLModel, table=True):
    """A thesis or question that collects passages for and against; text is one line, detail may be long."""

    id: int = Field(default_factory=new_id, primary_key=True)
    text: str
    detail: str = ""
    position: int = 0
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class ClaimEvidence(SQLModel, table=True):
    """A passage that supports or contradicts exactly one of a statement, a relation or a question.

    How credible it is belongs to passage and analyst (Credibility), not to the use that is made of it.
    """

    __tablename__ = "claim_evidence"
    __table_args__ = (
        CheckConstraint(
            "(statement_id IS NOT NULL) + (relation_id IS NOT NULL) + (question_id IS NOT NULL) = 1", name="one_claim"
        ),
        CheckConstraint("stance IN ('supports', 'contradicts')", name="stance_known"),
        UniqueConstraint("statement_id", "passage_id"),
        UniqueConstraint("relation_id", "passage_id"),
        UniqueConstraint("question_id", "passage_id"),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    passage_id: int = Field(sa_column=Column(ForeignKey("passage.id", ondelete="CASCADE"), nullable=False, index=True))
    statement_id: int | None = Field(default=None, sa_column=Column(ForeignKey("statement.id", ondelete="CASCADE")))
    relation_id: int | None = Field(default=None, sa_column=Column(ForeignKey("relation.id", ondelete="CASCADE")))
    question_id: int | None = Field(default=None, sa_column=Column(ForeignKey("question.id", ondelete="CASCADE")))
    stance: str = "supports"
    comment: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class PassageLink(SQLModel, table=True):
    """A link from one passage to another; kind: supports, contradicts, explains, elaborates, updates, or an OwnKind's name."""

    __tablename__ = "passage_link"
    __table_args__ = (
        UniqueConstraint("from_id", "to_id", "kind"),
        CheckConstraint("from_id <> to_id", name="two_passages"),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    kind: str
    from_id: int = Field(sa_column=Column(ForeignKey("passage.id", ondelete="CASCADE"), nullable=False))
    to_id: int = Field(sa_column=Column(ForeignKey("passage.id", ondelete="CASCADE"), nullable=False, index=True))
    comment: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


_question = Question.__table__.c  # type: ignore[attr-defined]
Index("question_by_position", _question.position)
