"""What keys mean in prose: new lines, erasing, nesting, emphasis, and the signs that turn into the thing as they are typed."""

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor

from workbench.ui.briefs.prose import acts, tables
from workbench.ui.briefs.prose.atoms import chosen_spot, spot_at, spots_in
from workbench.ui.briefs.prose.formats import ATOM, BOLD, ITALIC, block_format, shape_of, write_pieces
from workbench.ui.briefs.prose.pieces import Atom, Kind, Line, Shape
from workbench.ui.briefs.prose.surface import Surface

TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL, _SHIFT, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier

EMPHASIS = {Qt.Key.Key_B: BOLD, Qt.Key.Key_I: ITALIC}
SHAPES = {
    (Qt.Key.Key_0, _CTRL | _ALT): Line(), (Qt.Key.Key_1, _CTRL | _ALT): Line(Shape.HEADING, 1),
    (Qt.Key.Key_2, _CTRL | _ALT): Line(Shape.HEADING, 2), (Qt.Key.Key_3, _CTRL | _ALT): Line(Shape.HEADING, 3),
    (Qt.Key.Key_7, _CTRL | _ALT): Line(Shape.ITEM, 0, 1), (Qt.Key.Key_8, _CTRL | _ALT): Line(Shape.ITEM),
}  # fmt: skip
"""Ctrl+Alt and a figure: paragraph, heads, numbered and bulleted list."""

_SIGN = re.compile(r"(?:(?P<head>#{1,3})|(?P<bullet>[-*])|(?P<number>[1-9]\d{0,2})[.)]) ")
_CITE = re.compile(r"\[\s*\d{1,9}(?:\s*[,;]\s*\d{1,9})*\s*\]\Z")


def claims(event: QKeyEvent) -> bool:
    """Return whether a key is for the field, though a window may have it for something else."""
    return _emphasis(event) is not None or _shape(event) is not None or _notes(event)


def _notes(event: QKeyEvent) -> bool:
    """Return whether a key puts in a footnote: Ctrl+Alt+H."""
    return event.key() == Qt.Key.Key_H and _held(event) == _CTRL | _ALT


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _emphasis(event: QKeyEvent) -> int | None:
    return EMPHASIS.get(Qt.Key(event.key())) if _held(event) == _CTRL else None


def _shape(event: QKeyEvent) -> Line | None:
    return next((line for (key, held), line in SHAPES.items() if event.key() == key and _held(event) == held), None)


def opens(field: Surface, event: QKeyEvent) -> bool:
    """Return whether a key opens what is chosen: that it does also where nothing can be written."""
    return event.key() in ENTERS and chosen_spot(field.textCursor()) is not None


def press(field: Surface, event: QKeyEvent) -> bool:
    """Do what a key means; return whether it means anything here."""
    emphasis, shape = _emphasis(event), _shape(event)
    if _notes(event):
        field.note_wanted.emit()
    elif emphasis is not None:
        acts.toggle(field, emphasis)
    elif shape is not None:
        acts.set_shape(field, shape)
    elif opens(field, event) and not _held(event):
        _open(field)
    elif event.key() in ENTERS and not field.is_single and not _held(event) & (_CTRL | _ALT):
        enter(field)
    elif event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
        return erase(field, back=event.key() == Qt.Key.Key_Backspace, word=bool(_held(event) & _CTRL))
    elif _writes(event):
        write(field, event.text())
    else:
        return False
    return True


def _writes(event: QKeyEvent) -> bool:
    """Return whether a key writes a letter; AltGr, which may come as Ctrl+Alt, writes too."""
    held = _held(event) & (_CTRL | _ALT)
    return bool(event.text()) and not any(map(_is_control, event.text())) and (not held or held == _CTRL | _ALT)


def _is_control(letter: str) -> bool:
    """Return whether a letter is none; joiners, marks of direction and no-break spaces, which keyboards write, are some."""
    return unicodedata.category(letter) in {"Cc", "Cs", "Cn"}


def _open(field: Surface) -> None:
    spot = chosen_spot(field.textCursor())
    if spot is None:
        return
    if spot.number is not None:
        field.cited.emit(spot.number)
    else:
        field.atom_menu_wanted.emit(spot, field.viewport().mapToGlobal(field.cursorRect().bottomLeft()))


# --- letters


def make_room(field: Surface, cursor: QTextCursor) -> None:
    """Prepare for composed letters: nothing is chosen any more, and what comes is no part of an atom."""
    if cursor.hasSelection() or shape_of(cursor.blockFormat()).is_object:
        form = field.typing_format()
        field.setTextCursor(acts.room(field))
        field.setCurrentCharFormat(form)
    elif cursor.charFormat().property(ATOM):
        field.setCurrentCharFormat(field.typing_format())


def write(field: Surface, letters: str) -> None:
    """Write letters at the caret; signs that make something turn into it."""
    form = field.typing_format()
    cursor = acts.room(field)
    if letters == " " and field.left_at == cursor.position() and cursor.block().text()[: acts.points(cursor)].endswith(" "):
        field.left_at = -1  # the space before the brackets that were taken back stands there
        return
    field.left_at = -1
    cursor.insertText(letters, form)
    field.setTextCursor(cursor)
    if letters == " ":
        _turn_line(field, cursor)
    elif letters == "]":
        _turn_citation(field, cursor, form)
    elif letters == "[" and cursor.block().text()[: acts.points(cursor)].endswith("[["):
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, 2)
        cursor.removeSelectedText()
        field.cite_wanted.emit()
    field.ensureCursorVisible()


def leave_brackets(field: Surface) -> None:
    """Leave one space, not two, where ``[[`` was taken back: around the caret, or with the one that is typed next."""
    cursor, text = field.textCursor(), field.textCursor().block().text().encode("utf-16-le", "surrogatepass")
    at = 2 * cursor.positionInBlock()
    before, after = (stretch.decode("utf-16-le", "replace") for stretch in (text[max(0, at - 2) : at], text[at : at + 2]))
    if before == after == " ":
        cursor.deletePreviousChar()
        field.setTextCursor(cursor)
    elif before == " " and not cursor.hasSelection():
        field.left_at = cursor.position()


def _turn_line(field: Surface, cursor: QTextCursor) -> None:
    """Make a line a head or an item once its sign and a space stand at its beginning."""
    found = _SIGN.fullmatch(cursor.block().text()[: acts.points(cursor)])
    is_free = shape_of(cursor.blockFormat()).shape in {Shape.PARAGRAPH, Shape.HEADING} and cursor.currentTable() is None
    if found is None or not is_free or field.is_single:
        return
    line = Line(Shape.HEADING, len(found["head"])) if found["head"] else Line(Shape.ITEM, 0, int(found["number"] or 0))
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    acts.shape_block(field, cursor.block(), line)
    acts.renumber(field, cursor.block())
    field.setTextCursor(cursor)
    field.formed.emit()


def _turn_citation(field: Surface, cursor: QTextCursor, form: QTextCharFormat) -> None:
    """Make a chip of numbers in brackets."""
    found = _CITE.search(cursor.block().text()[: acts.points(cursor)])
    if found is None or shape_of(cursor.blockFormat()).shape is Shape.FIGURE:
        return
    cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, len(found[0]))
    cursor.removeSelectedText()
    atom = Atom(Kind.CITE, found[0], bool(form.property(BOLD)), bool(form.property(ITALIC)))
    write_pieces(cursor, (atom,), field.writer.shown)
    field.setTextCursor(cursor)
    field.setCurrentCharFormat(form)


# --- lines


def enter(field: Surface) -> None:
    """Begin a new line: an item goes on as one, an empty one ends the list; in a table the cell below."""
    table = acts.table_at(field)
    if table is not None:
        tables.to_cell(field, table.columns())
        return
    cursor = field.textCursor()
    cursor.beginEditBlock()
    if cursor.hasSelection():
        cursor.removeSelectedText()
    line, is_empty = shape_of(cursor.blockFormat()), cursor.block().length() == 1
    if line.shape is Shape.ITEM and is_empty:
        acts.shape_block(field, cursor.block(), Line(Shape.ITEM, line.level - 1, line.number) if line.level else Line())
    elif line.shape is Shape.HEADING and is_empty:
        acts.shape_block(field, cursor.block(), Line())
    else:
        _split(field, cursor, line)
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    acts.renumber(field, cursor.block())
    field.ensureCursorVisible()
    field.formed.emit()


def _split(field: Surface, cursor: QTextCursor, line: Line) -> None:
    follows = Line(Shape.ITEM, line.level, line.number and line.number + 1) if line.shape is Shape.ITEM else Line()
    before = cursor.atBlockStart() and cursor.block().length() > 1
    cursor.insertBlock(block_format(line if before else follows, field.writer.height), QTextCharFormat())
    if before:  # an empty line above, what stood here goes on as it was
        acts.shape_block(field, cursor.block().previous(), follows if line.shape is Shape.ITEM else Line())


def erase(field: Surface, *, back: bool, word: bool) -> bool:
    """Erase a letter, word or atom, or what a line is; return False where a text field knows better."""
    cursor = field.textCursor()
    if cursor.hasSelection():
        if not _within_one_cell(cursor):
            return False
        cursor.removeSelectedText()
        field.setTextCursor(cursor)
        return True
    if back and cursor.atBlockStart():
        return _unshape(field, cursor)
    if not back and cursor.atBlockEnd():
        return _join_next(field, cursor)
    if word:
        step = QTextCursor.MoveOperation.PreviousWord if back else QTextCursor.MoveOperation.NextWord
        cursor.movePosition(step, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)  # an atom at its end is taken whole
        cursor = field.textCursor()
        cursor.removeSelectedText()
        return True
    spot = spot_at(field.document(), cursor.position() - back)
    if spot is None:
        return False
    spot.select(field.document()).removeSelectedText()
    return True


def _within_one_cell(cursor: QTextCursor) -> bool:
    return cursor.currentTable() is None or not cursor.hasComplexSelection()


def _unshape(field: Surface, cursor: QTextCursor) -> bool:
    """At a line's beginning: an item comes out of its nesting, then becomes a paragraph, as a head does."""
    if cursor.currentTable() is not None:
        return True  # a cell is not joined with another
    line, block = shape_of(cursor.blockFormat()), cursor.block()
    if line.shape is Shape.ITEM and line.level:
        acts.nest(field, -1)
    elif line.shape in {Shape.ITEM, Shape.HEADING}:
        acts.shape_block(field, block, Line())
        acts.renumber(field, block.next())
    elif block.previous().isValid() and _stands_alone(block.previous()) and not line.is_object:
        _leave(field, cursor, QTextCursor.MoveOperation.PreviousCharacter)
    else:
        return line.is_object and block.previous().isValid() and block.previous().length() > 1
    field.formed.emit()
    return True


def _join_next(field: Surface, cursor: QTextCursor) -> bool:
    """At a line's end: what stands alone is not joined with it."""
    if cursor.currentTable() is not None:
        return True
    following = cursor.block().next()
    if following.isValid() and (_stands_alone(following) or shape_of(cursor.blockFormat()).is_object):
        _leave(field, cursor, QTextCursor.MoveOperation.NextCharacter)
        return True
    return False


def _stands_alone(block: QTextBlock) -> bool:
    return shape_of(block.blockFormat()).is_object or QTextCursor(block).currentTable() is not None


def _leave(field: Surface, cursor: QTextCursor, step: QTextCursor.MoveOperation) -> None:
    """Go from a line to what stands alone beside it; an empty line goes."""
    if cursor.block().length() == 1 and not _between_tables(cursor.block()):
        cursor.deletePreviousChar() if step is QTextCursor.MoveOperation.PreviousCharacter else cursor.deleteChar()
    else:
        cursor.movePosition(step)
    field.setTextCursor(cursor)


def _between_tables(block: QTextBlock) -> bool:
    """Return whether Qt wants a block here: beside a table."""
    return any(each.isValid() and QTextCursor(each).currentTable() is not None for each in (block.previous(), block.next()))


def tab(field: Surface, event: QKeyEvent) -> bool:
    """Walk through cells, nest items; return False where Tab leaves the field."""
    by = -1 if event.key() == Qt.Key.Key_Backtab else 1
    if _held(event) & (_CTRL | _ALT):
        return False
    return tables.to_cell(field, by) if acts.table_at(field) is not None else acts.nest(field, by)


# --- mending


def mend(field: Surface) -> None:
    """Let the caret's line and the ones beside it be what they hold: a figure or block quotation stands alone."""
    block = field.textCursor().block()
    for each in (block.previous(), block, block.next()):
        if each.isValid() and QTextCursor(each).currentTable() is None:
            _mend_block(field, each)


def _mend_block(field: Surface, block: QTextBlock) -> None:
    line = shape_of(block.blockFormat())
    if not line.is_object and "(figure:" not in field.mirror.lines()[block.blockNumber()]:
        return  # as with nearly every key: its atoms, of which there may be a thousand, aren't asked one by one
    found = list(spots_in(block))
    figures = [spot for spot in found if spot.atom.kind is Kind.FIGURE]
    if line.shape is Shape.QUOTATION:
        alone = len(found) == 1 and found[0].end - found[0].begin == block.length() - 1
        if not alone or found[0].atom.kind is not Kind.QUOTATION:
            acts.shape_block(field, block, Line())
    elif line.shape is Shape.FIGURE and not figures:
        acts.shape_block(field, block, Line())
    elif figures and figures[0].begin > block.position():
        cursor = QTextCursor(field.document())
        cursor.setPosition(figures[0].begin)
        cursor.insertBlock(block_format(Line(Shape.FIGURE), field.writer.height), QTextCharFormat())
    elif figures and len(found) > 1:
        cursor = QTextCursor(field.document())
        cursor.setPosition(found[1].begin)
        cursor.insertBlock(block_format(Line(), field.writer.height), QTextCharFormat())
    elif figures and line.shape is not Shape.FIGURE:
        acts.shape_block(field, block, Line(Shape.FIGURE))
