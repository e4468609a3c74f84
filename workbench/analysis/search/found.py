"""What a search finds: hits by source, hits in what analysts wrote, and what could not be searched."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.analysis.search.corpus import SearchedText
from workbench.model.hits import Hits
from workbench.model.ids import Id
from workbench.model.span import Span


@dataclass(frozen=True, slots=True)
class SourceHits:
    """Hits in one source, by place. count: of all; hits: those of them that are listed."""

    text: SearchedText
    hits: Hits
    count: int


class NoteKind(StrEnum):
    """What an analyst wrote, by where it stands."""

    GIST = "gist"
    PASSAGE_COMMENT = "passage comment"
    CODING_COMMENT = "coding comment"
    THEME = "theme"
    DEFINITION = "definition"
    ENTITY = "entity"
    ALIAS = "alias"
    DESCRIPTION = "description"
    MEMO = "memo"


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A hit in an analyst's words. table, id: what it is about: ``passage``, ``theme`` or ``entity``, or a ``memo``.

    name: of the theme, entity, memo or source, to say where; words: all that is written there; pieces: of the hit in it.
    """

    kind: NoteKind
    table: str
    id: Id
    name: str
    words: str
    pieces: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Unsearched:
    """A source whose text is gone or damaged, so that it could not be searched."""

    text: SearchedText


Found = SourceHits | NoteHit | Unsearched
