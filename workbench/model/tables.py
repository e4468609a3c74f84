"""All tables of a project, and which of them the journal follows."""

from typing import cast

from sqlalchemy import Table
from sqlmodel import SQLModel

from workbench.model.analyst import Analyst
from workbench.model.brief import Brief, Citation, Evidence, Judgment, Section
from workbench.model.coding import Coding
from workbench.model.entity import Alias, Entity
from workbench.model.info import ProjectInfo
from workbench.model.passage import Credibility, Fragment, Passage
from workbench.model.source import Blob, Source, SourceVersion
from workbench.model.theme import Theme

JOURNALLED: tuple[type[SQLModel], ...] = (
    ProjectInfo,
    Analyst,
    Source,
    SourceVersion,
    Passage,
    Fragment,
    Credibility,
    Theme,
    Entity,
    Alias,
    Coding,
    Brief,
    Section,
    Citation,
    Judgment,
    Evidence,
)
"""Tables whose every row change is written to the journal; all have an integer ``id``."""

UNJOURNALLED: tuple[type[SQLModel], ...] = (Blob,)


def table_of(model: type[SQLModel]) -> Table:
    """Return the SQLAlchemy table of a model, for column selects."""
    return cast(Table, model.__table__)  # type: ignore[attr-defined]
