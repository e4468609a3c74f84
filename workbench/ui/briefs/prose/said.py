"""Prose in words, for where it is told and not written: its signs are gone, its chips are called what they are called."""

from dataclasses import dataclass

from workbench.ui.briefs.prose.lexicon import Lexicon, numbers_of, unisolated
from workbench.ui.briefs.prose.lines import units
from workbench.ui.briefs.prose.pieces import Atom, Grid, Kind, Line, Pieces, Shape
from workbench.ui.briefs.prose.tells import note_words
from workbench.ui.words import tr


@dataclass(frozen=True, slots=True)
class Told:
    """A stretch of words, formatted alike; is_chip: it stands for a citation, reference or footnote."""

    text: str
    bold: bool = False
    italic: bool = False
    is_chip: bool = False


def told(markup: str, lexicon: Lexicon) -> list[Told]:
    """Return what stored prose says; lines end with a line feed, the cells of a row with a bar between them."""
    found: list[Told] = []
    for _, unit in units(markup):
        rows = [_row(row, lexicon) for row in unit.rows] if isinstance(unit, Grid) else [_line(unit, lexicon)]
        for row in rows:
            found += [Told("\n"), *row] if found else row
    return found


def _line(line: Line, lexicon: Lexicon) -> list[Told]:
    sign = ("  " * line.level + (f"{line.number}. " if line.number else "• ")) if line.shape is Shape.ITEM else ""
    bold = line.shape is Shape.HEADING
    words = [Told(each.text, each.bold or bold, each.italic, each.is_chip) for each in _pieces(line.pieces, lexicon)]
    return [Told(sign), *words] if sign else words


def _row(cells: tuple[Pieces, ...], lexicon: Lexicon) -> list[Told]:
    found: list[Told] = []
    for number, cell in enumerate(cells):
        found += [Told(" | ")] if number else []
        found += _pieces(cell, lexicon)
    return found


def _pieces(pieces: Pieces, lexicon: Lexicon) -> list[Told]:
    return [
        Told(_atom(each, lexicon), each.bold, each.italic, each.kind not in {Kind.QUOTATION, Kind.FIGURE})
        if isinstance(each, Atom)
        else Told(each.text, each.bold, each.italic)
        for each in pieces
    ]


def _atom(atom: Atom, lexicon: Lexicon) -> str:
    match atom.kind:
        case Kind.CITE:
            cited = [(number, lexicon.citation(number)) for number in numbers_of(atom.markup)]
            return "; ".join(each.label if each is not None else f"{number}?" for number, each in cited)
        case Kind.QUOTATION:
            return unisolated(lexicon.quoted(atom.markup))
        case Kind.NOTE:
            return tr("Footnote: {words}").format(words=note_words(atom))
        case Kind.REFERENCE:
            return lexicon.referred(atom.markup) or tr("what is gone")
    return ""
