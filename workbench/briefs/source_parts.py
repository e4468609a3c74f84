"""What an annotated source says, as plain values: the same for pages, web page and document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a source's text in which nothing changes; passages: numbers of those that cover it.

    starts, ends: numbers of the passages that begin with it and that end with it. faces: names of StyleKind, by spaces.
    themes: keys of those passages' themes, each once. kind: ``words``, or ``page`` for a page break (ours, its text is in
    the language of the words).
    """

    text: str
    passages: tuple[int, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    faces: str = ""
    kind: str = "words"
    themes: tuple[str, ...] = ()


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, with how many columns and rows it covers."""

    pieces: Pieces = ()
    header: bool = False
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """A block of a source; kind: a value of BlockKind, ``table``, ``row`` (of a table too wide for paper) or ``gap``.

    level: of a heading from 1, none skipped; of an item its depth from 0. number: of a paragraph as places name it, 0 without.
    rows: of a table, ``heads`` of them on top. notes: numbers of the passages that begin in it. A gap's text is ours.
    """

    kind: str
    pieces: Pieces = ()
    level: int = 0
    marker: str = ""
    number: int = 0
    rows: tuple[tuple[Cell, ...], ...] = ()
    heads: int = 0
    width: int = 0
    notes: tuple[int, ...] = ()
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class MemoPart:
    """A memo in plain words: its heading (empty where that is its first words), its lines, who wrote it."""

    heading: str
    body: str
    analyst: str = ""


@dataclass(frozen=True, slots=True)
class NotePart:
    """What stands beside a passage; themes by key, entities by name, remarks: comments on it and on its codings."""

    number: int
    place: str = ""
    themes: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    gist: str = ""
    grade: str = ""
    claimed_as: str = ""
    says_who: str = ""
    remarks: tuple[str, ...] = ()
    memos: tuple[MemoPart, ...] = ()
    analysts: tuple[str, ...] = ()
    quoted: str = ""
    passage_id: int = 0


@dataclass(frozen=True, slots=True)
class AnnotatedSource:
    """A source with its passages; facts: lines of its record; told: what is not shown, in sentences; memos about it."""

    tag: str
    title: str
    facts: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    blocks: tuple[SourceBlock, ...] = ()
    notes: tuple[NotePart, ...] = ()
    memos: tuple[MemoPart, ...] = ()
    language: str = ""
