"""All tables of a project, and which of them the journal follows."""

from typing import cast

from sqlalchemy import Table
from sqlmodel import SQLModel

from workbench.model.analyst import Analyst
from workbench.model.brief import Brief, Citation, Section
from workbench.model.claim import OwnKind, OwnProperty, Relation, Statement
from workbench.model.coding import Coding
from workbench.model.entity import Alias, Entity, RejectedMention
from workbench.model.info import ProjectInfo
from workbench.model.judgment import BriefJudgment, Evidence, Judgment, JudgmentPoint, LeftFinding
from workbench.model.memo import Memo, MemoLink
from workbench.model.merger import Merger, MergerItem
from workbench.model.passage import Credibility, Fragment, Passage
from workbench.model.question import ClaimEvidence, PassageLink, Question
from workbench.model.source import Blob, Source, SourceVersion
from workbench.model.source_order import OwnField, OwnValue, SourceFolder, SourceGroup, SourceGroupMember
from workbench.model.theme import Theme, ThemeGroup, ThemeGroupMember

JOURNALLED: tuple[type[SQLModel], ...] = (
    ProjectInfo,
    Analyst,
    SourceFolder,
    Source,
    SourceGroup,
    SourceGroupMember,
    OwnField,
    OwnValue,
    SourceVersion,
    Passage,
    Fragment,
    Credibility,
    Theme,
    ThemeGroup,
    ThemeGroupMember,
    Entity,
    Alias,
    RejectedMention,
    OwnKind,
    OwnProperty,
    Statement,
    Relation,
    Question,
    ClaimEvidence,
    PassageLink,
    Merger,
    MergerItem,
    Coding,
    Brief,
    Section,
    Citation,
    Judgment,
    BriefJudgment,
    JudgmentPoint,
    Evidence,
    LeftFinding,
    Memo,
    MemoLink,
)
"""Tables whose every row change is written to the journal; all have an integer ``id``."""

UNJOURNALLED: tuple[type[SQLModel], ...] = (Blob,)


def table_of(model: type[SQLModel]) -> Table:
    """Return the SQLAlchemy table of a model, for column selects."""
    return cast(Table, model.__table__)  # type: ignore[attr-defined]
