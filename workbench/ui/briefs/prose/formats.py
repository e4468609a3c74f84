"""Lines as blocks of a text document: which properties say what a letter, an atom and a block are, and reading them back."""

import re
from collections.abc import Callable
from itertools import count

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat, QTextTable

from workbench.ui.briefs.prose.lexicon import unisolated
from workbench.ui.briefs.prose.pieces import Atom, Kind, Line, Piece, Pieces, Shape, Words, joined

_FIRST = QTextFormat.Property.UserProperty.value
BOLD, ITALIC, ATOM, KIND, SERIAL, SHOWN = (_FIRST + number for number in range(1, 7))
"""Of letters: emphasis, and of an atom its markup, kind, a number of its own, and the words it shows."""

SHAPE, LEVEL, NUMBER = (_FIRST + number for number in range(11, 14))
"""Of blocks: see pieces.Line."""

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
"""The type of an inline object that is painted; a figure is one too, as wide as its line."""

OBJECT = "\ufffc"
"""The one letter that an object takes in a document."""

_BREAKS = re.compile(r"[\v\f\x1c-\x1e\x85\u2028]")
_serials = count(1)

Shown = Callable[[Atom], str]
"""The words that a quotation shows; empty for an atom that is painted as an object."""


def letters(*, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    """Return the format of letters; everything else about their looks comes from the block and the painter."""
    made = QTextCharFormat()
    if bold:
        made.setProperty(BOLD, True)
        made.setFontWeight(QFont.Weight.Bold)
    if italic:
        made.setProperty(ITALIC, True)
        made.setFontItalic(True)
    return made


def plain(form: QTextCharFormat) -> QTextCharFormat:
    """Return the format in which one goes on typing after a letter or an atom of a format."""
    return letters(bold=bool(form.property(BOLD)), italic=bool(form.property(ITALIC)))


def atom_format(atom: Atom, shown: str) -> QTextCharFormat:
    """Return the format of an atom: an object, or of a quotation its words; never the same twice, so that two stay two."""
    made = letters(bold=atom.bold, italic=atom.italic)
    made.setProperty(ATOM, atom.markup)
    made.setProperty(KIND, atom.kind.value)
    made.setProperty(SERIAL, next(_serials))
    if shown:
        made.setProperty(SHOWN, shown)
    else:
        made.setObjectType(CHIP)
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return made


def atom_of(form: QTextCharFormat) -> Atom | None:
    """Return the atom that a letter of a format belongs to, None for a letter."""
    markup = form.property(ATOM)
    if not markup:
        return None
    return Atom(Kind(form.property(KIND)), str(markup), bool(form.property(BOLD)), bool(form.property(ITALIC)))


def block_format(line: Line, height: float) -> QTextBlockFormat:
    """Return the format of a line's block; height: the least height of its lines, in pixels, 0 for the font's own."""
    made = QTextBlockFormat()
    made.setProperty(SHAPE, line.shape.value)
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    if line.level:
        made.setProperty(LEVEL, line.level)
    if line.number:
        made.setProperty(NUMBER, line.number)
    if line.shape is Shape.HEADING:
        made.setTopMargin((14, 10, 6)[min(line.level, 3) - 1])
        made.setHeadingLevel(line.level)
    elif line.shape is Shape.ITEM:
        made.setIndent(line.level + 1)
    elif line.shape is Shape.QUOTATION:
        made.setIndent(1)
        made.setTopMargin(6)
        made.setBottomMargin(6)
    elif line.shape is Shape.FIGURE:
        made.setTopMargin(8)
        made.setBottomMargin(8)
    return made


def shape_of(form: QTextBlockFormat) -> Line:
    """Return what a block is, without its pieces."""
    shape = form.property(SHAPE)
    return Line(Shape(shape) if shape else Shape.PARAGRAPH, int(form.property(LEVEL) or 0), int(form.property(NUMBER) or 0))


def read_pieces(block: QTextBlock) -> tuple[Pieces, bool]:
    """Return what stands in a block, and whether each quotation in it still shows its very words."""
    text = block.text()
    raw = text.encode("utf-16-le", "surrogatepass") if text and max(text) > "\uffff" else None
    pieces: list[Piece] = []
    whole, seen = True, 0
    for stretch in block.textFormats():
        start, end = stretch.start, stretch.start + stretch.length
        words = text[start:end] if raw is None else raw[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        form = stretch.format.toCharFormat()
        atom = atom_of(form)
        if atom is None:
            bold, italic = bool(form.property(BOLD)), bool(form.property(ITALIC))
            pieces.append(Words(_BREAKS.sub(" ", words.replace(OBJECT, "")), bold, italic))
        elif form.property(SERIAL) != seen:
            seen = int(form.property(SERIAL))
            pieces.append(atom)
            whole = whole and words == (form.property(SHOWN) or OBJECT)
        else:
            whole = False
    return joined(pieces), whole


def read_line(block: QTextBlock) -> tuple[Line, bool]:
    """Return a block as a line, and whether its atoms are whole."""
    told = shape_of(block.blockFormat())
    pieces, whole = read_pieces(block)
    return Line(told.shape, told.level, told.number, pieces), whole


def write_pieces(cursor: QTextCursor, pieces: Pieces, shown: Shown) -> None:
    """Write pieces at a cursor."""
    for piece in pieces:
        if isinstance(piece, Words):
            cursor.insertText(piece.text, letters(bold=piece.bold, italic=piece.italic))
        else:
            words = shown(piece)
            cursor.insertText(words or OBJECT, atom_format(piece, words))


def spoken(block: QTextBlock) -> str:
    """Return a block's words as they are read elsewhere: a painted atom as its markup."""
    pieces, _ = read_pieces(block)
    shown = {
        str(stretch.format.property(ATOM)): unisolated(str(stretch.format.property(SHOWN) or ""))
        for stretch in block.textFormats()
    }
    return "".join(piece.text if isinstance(piece, Words) else shown.get(piece.markup) or piece.markup for piece in pieces)


def table_of(cursor: QTextCursor) -> QTextTable | None:
    """Return the table in which a cursor stands, None if in none."""
    return cursor.currentTable()
