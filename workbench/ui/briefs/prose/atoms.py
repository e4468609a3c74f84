"""Where the atoms of a document stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextLayout

from workbench.ui.briefs.prose.formats import ATOM, SERIAL, SHOWN, atom_of
from workbench.ui.briefs.prose.lexicon import numbers_of
from workbench.ui.briefs.prose.pieces import Atom, Kind


@dataclass(frozen=True)
class Spot:
    """An atom and its place: positions in the document, its format, its serial and the words it shows (empty: painted)."""

    begin: int
    end: int
    atom: Atom
    serial: int
    shown: str
    form: QTextCharFormat

    @property
    def number(self) -> int | None:
        """The first number that it cites or quotes."""
        found = numbers_of(self.atom.markup) if self.atom.kind in {Kind.CITE, Kind.QUOTATION} else []
        return found[0] if found else None

    def select(self, document: QTextDocument) -> QTextCursor:
        """Return a cursor that has chosen it."""
        cursor = QTextCursor(document)
        cursor.setPosition(self.begin)
        cursor.setPosition(self.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def spots_in(block: QTextBlock) -> Iterator[Spot]:
    """Yield the atoms of a block."""
    for stretch in block.textFormats():
        spot = _spot(block, stretch)
        if spot is not None:
            yield spot


def _spot(block: QTextBlock, stretch: QTextLayout.FormatRange) -> Spot | None:
    form = stretch.format.toCharFormat()
    atom = atom_of(form)
    if atom is None:
        return None
    begin = block.position() + stretch.start
    end = begin + stretch.length
    return Spot(begin, end, atom, int(form.property(SERIAL)), str(form.property(SHOWN) or ""), form)


def spots(document: QTextDocument) -> list[Spot]:
    """Return all atoms of a document, in their order."""
    found: list[Spot] = []
    block = document.begin()
    while block.isValid():
        found += spots_in(block)
        block = block.next()
    return found


def spot_at(document: QTextDocument, position: int) -> Spot | None:
    """Return the atom to which the letter after a position belongs."""
    block = document.findBlock(position)
    inside = position - block.position()
    if not block.isValid() or not 0 <= inside < block.length() - 1:
        return None
    letter = QTextCursor(document)
    letter.setPosition(position + 1)
    if not letter.charFormat().property(ATOM):  # as most are; all formats of a paragraph are asked only at an atom
        return None
    ranges = block.textFormats()
    stretch = next((each for each in ranges if each.start <= inside < each.start + each.length), None)
    return _spot(block, stretch) if stretch is not None else None


def spot_around(document: QTextDocument, position: int) -> Spot | None:
    """Return the atom within which a position lies: neither before nor behind it."""
    found = spot_at(document, position)
    return found if found is not None and found.begin < position else None


def chosen_spot(cursor: QTextCursor) -> Spot | None:
    """Return the atom that a selection holds, and nothing else."""
    if not cursor.hasSelection():
        return None
    found = spot_at(cursor.document(), cursor.selectionStart())
    return found if found is not None and (found.begin, found.end) == (cursor.selectionStart(), cursor.selectionEnd()) else None
