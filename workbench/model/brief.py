"""Briefs: sections of prose and citations of passages; what they judge is in workbench.model.judgment."""

from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class SectionKind(StrEnum):
    """What a section of a brief is for (bottom line up front, ICD 203 and 206)."""

    BOTTOM_LINE = "bottom line"
    SO_WHAT = "so what"
    DISAGREEMENTS = "disagreements"
    GAPS = "gaps"
    THEME = "theme"
    ALTERNATIVES = "alternatives"
    INDICATORS = "indicators"
    SOURCE_SUMMARY = "source summary"
    TEXT = "text"


class Brief(SQLModel, table=True):
    """A brief; cutoff and date are ISO dates or empty; handling is a TLP 2.0 label; paper is ``a4`` or ``us-letter``.

    look: ``paper`` or ``memo``. citation_style: ``icd-206`` or the key of a CSL style. options: JSON of what is published
    with it, empty for the usual. template: the key of that which it was begun from.
    """

    id: int = Field(default_factory=new_id, primary_key=True)
    title: str
    subtitle: str = ""
    author: str = ""
    organisation: str = ""
    reference: str = ""
    date: str = ""
    cutoff: str = ""
    cutoff_note: str = ""
    handling: str = "TLP:CLEAR"
    language: str = "en"
    paper: str = "a4"
    yardstick: str = "icd-203-row-1"
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)
    look: str = "paper"
    citation_style: str = "icd-206"
    options: str = ""
    template: str = ""


class Section(SQLModel, table=True):
    """One section: a kind of SectionKind; theme sections keep prose as reported, assumed and judged apart.

    Prose is marked up as workbench.briefs.markup says: a line a paragraph, ``[n]`` cites the passage with that number.
    parent_id: the section within which it stands; position: among all of the brief.
    """

    __tablename__ = "brief_section"

    id: int = Field(default_factory=new_id, primary_key=True)
    brief_id: int = Field(sa_column=Column(ForeignKey("brief.id", ondelete="CASCADE"), nullable=False, index=True))
    kind: str
    title: str = ""
    theme_id: int | None = Field(default=None, sa_column=Column(ForeignKey("theme.id", ondelete="SET NULL"), index=True))
    prose: str = ""
    assumed: str = ""
    judged: str = ""
    position: int = 0
    parent_id: int | None = Field(
        default=None, sa_column=Column(ForeignKey("brief_section.id", ondelete="SET NULL"), index=True)
    )


class Citation(SQLModel, table=True):
    """A passage cited in a brief under a number; quoted is what it said when cited, kept when the passage goes."""

    __tablename__ = "brief_citation"
    __table_args__ = (UniqueConstraint("brief_id", "number"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    brief_id: int = Field(sa_column=Column(ForeignKey("brief.id", ondelete="CASCADE"), nullable=False))
    section_id: int | None = Field(
        default=None, sa_column=Column(ForeignKey("brief_section.id", ondelete="SET NULL"), index=True)
    )
    passage_id: int | None = Field(default=None, sa_column=Column(ForeignKey("passage.id", ondelete="SET NULL"), index=True))
    number: int
    quoted: str
    gist: str = ""
    is_key: bool = False
