"""Marked-up text put in at the caret: a stretch of a line, lines, tables."""

from PySide6.QtGui import QTextCharFormat, QTextCursor

from workbench.ui.briefs.prose.acts import room
from workbench.ui.briefs.prose.formats import block_format, shape_of, write_pieces
from workbench.ui.briefs.prose.lines import units
from workbench.ui.briefs.prose.pieces import Atom, Grid, Kind, Line, Pieces, Shape, Words
from workbench.ui.briefs.prose.surface import Surface
from workbench.ui.briefs.prose.tables import put_grid


def insert_markup(field: Surface, markup: str) -> None:
    """Put marked-up text in at the caret; in a cell or a field of one line all of it on one line."""
    made = [unit for _, unit in units(markup)]
    cursor = room(field)
    flat = cursor.currentTable() is not None or field.is_single or shape_of(cursor.blockFormat()).shape is Shape.FIGURE
    cursor.beginEditBlock()
    if flat or (len(made) == 1 and isinstance(made[0], Line) and made[0].shape is Shape.PARAGRAPH):
        write_pieces(cursor, _flat(made), field.writer.shown)
    else:
        _insert_units(field, cursor, made)
    cursor.endEditBlock()
    field.setTextCursor(cursor)


def _flat(made: list[Line | Grid]) -> Pieces:
    """Return everything on one line, figures left out."""
    pieces: list[Words | Atom] = []
    for unit in made:
        cells = [unit.pieces] if isinstance(unit, Line) else [cell for row in unit.rows for cell in row]
        for cell in cells:
            pieces += [Words(" ")] if pieces and cell else []
            pieces += [piece for piece in cell if not (isinstance(piece, Atom) and piece.kind is Kind.FIGURE)]
    return tuple(pieces)


def _insert_units(field: Surface, cursor: QTextCursor, made: list[Line | Grid]) -> None:
    if not cursor.atBlockEnd():
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    for number, unit in enumerate(made):
        if number == 0 and isinstance(unit, Line) and unit.shape is Shape.PARAGRAPH:
            write_pieces(cursor, unit.pieces, field.writer.shown)
            continue
        if isinstance(unit, Grid):
            put_grid(field, cursor, unit)
            continue
        if cursor.block().length() > 1 or (number and isinstance(made[number - 1], Line)):
            cursor.insertBlock(block_format(Line(), field.writer.height), QTextCharFormat())
        field.writer.write_line(cursor, unit)
