"""What a line of prose is made of, between the stored markup and the text document."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an atom is: something in a line that the caret steps over as a whole."""

    CITE = "cite"
    NOTE = "note"
    QUOTATION = "quotation"
    REFERENCE = "reference"
    FIGURE = "figure"


class Shape(StrEnum):
    """What a line is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTATION = "quotation"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of letters that are all formatted alike."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Atom:
    """A citation, footnote, quotation, cross-reference or figure; markup: as it is stored, without emphasis around it."""

    kind: Kind
    markup: str
    bold: bool = False
    italic: bool = False


Piece = Words | Atom
Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of prose. level: of a heading 1 to 3, of an item its depth from 0; number: of a numbered item, 0 with a bullet.

    A block quotation holds one quotation; a figure its atom, then the words of its caption.
    """

    shape: Shape = Shape.PARAGRAPH
    level: int = 0
    number: int = 0
    pieces: Pieces = ()

    @property
    def is_object(self) -> bool:
        """Whether it is a block quotation or a figure, into which nothing is typed but a caption."""
        return self.shape in {Shape.QUOTATION, Shape.FIGURE}


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of cells, the head first, all rows of one length."""

    rows: tuple[tuple[Pieces, ...], ...]


Unit = Line | Grid


def joined(pieces: list[Piece]) -> Pieces:
    """Return pieces with neighbouring words of one format joined and empty ones left out."""
    kept: list[Piece] = []
    for piece in pieces:
        last = kept[-1] if kept else None
        if isinstance(piece, Words) and not piece.text:
            continue
        if isinstance(piece, Words) and isinstance(last, Words) and (last.bold, last.italic) == (piece.bold, piece.italic):
            kept[-1] = Words(last.text + piece.text, last.bold, last.italic)
        else:
            kept.append(piece)
    return tuple(kept)
