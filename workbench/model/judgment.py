"""Judgments: what an analyst concludes, on which evidence, under which assumptions; used in one brief or in several."""

from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class PointKind(StrEnum):
    """What a point of a judgment is: taken for granted, a sign to watch, not known, another explanation."""

    ASSUMPTION = "assumption"
    INDICATOR = "indicator"
    GAP = "gap"
    ALTERNATIVE = "alternative"


ASSUMPTION_CATEGORIES = ("", "S", "C", "U")
"""Key assumptions check: not said, solid, with caveats, unsupported."""


class Judgment(SQLModel, table=True):
    """A judgment; likelihood is a term of its yardstick; confidence ``low``, ``moderate``, ``high`` or empty."""

    id: int = Field(default_factory=new_id, primary_key=True)
    text: str = ""
    likelihood: str = ""
    yardstick: str = "icd-203-row-1"
    confidence: str = ""
    reason: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class BriefJudgment(SQLModel, table=True):
    """A judgment's place in a brief, from 0."""

    __tablename__ = "brief_judgment"
    __table_args__ = (UniqueConstraint("brief_id", "judgment_id"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    brief_id: int = Field(sa_column=Column(ForeignKey("brief.id", ondelete="CASCADE"), nullable=False))
    judgment_id: int = Field(sa_column=Column(ForeignKey("judgment.id", ondelete="CASCADE"), nullable=False, index=True))
    position: int = 0


class JudgmentPoint(SQLModel, table=True):
    """An assumption, indicator, gap or alternative of a judgment.

    note: of an assumption what could undermine it and what then; category: one of ASSUMPTION_CATEGORIES.
    """

    __tablename__ = "judgment_point"
    __table_args__ = (
        CheckConstraint("kind IN ('assumption', 'indicator', 'gap', 'alternative')", name="point_kind_known"),
        CheckConstraint("category IN ('', 'S', 'C', 'U')", name="point_category_known"),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    judgment_id: int = Field(sa_column=Column(ForeignKey("judgment.id", ondelete="CASCADE"), nullable=False, index=True))
    kind: str
    text: str = ""
    note: str = ""
    category: str = ""
    position: int = 0


class Evidence(SQLModel, table=True):
    """A passage that supports or contradicts a judgment; note: how."""

    __tablename__ = "judgment_evidence"
    __table_args__ = (UniqueConstraint("judgment_id", "passage_id"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    judgment_id: int = Field(sa_column=Column(ForeignKey("judgment.id", ondelete="CASCADE"), nullable=False))
    passage_id: int = Field(sa_column=Column(ForeignKey("passage.id", ondelete="CASCADE"), nullable=False, index=True))
    supports: bool = True
    note: str = ""


class LeftFinding(SQLModel, table=True):
    """A finding of the linter that an analyst leaves as it is: the rule, the section or judgment, the words it is about."""

    __tablename__ = "left_finding"
    __table_args__ = (UniqueConstraint("brief_id", "rule", "place_id", "words"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    brief_id: int = Field(sa_column=Column(ForeignKey("brief.id", ondelete="CASCADE"), nullable=False))
    rule: str
    place_id: int = 0
    words: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)
