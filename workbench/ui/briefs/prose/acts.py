"""What is done to prose: emphasis, shapes of lines, atoms put in, exchanged and taken out."""

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextTable

from workbench.ui.briefs.prose.atoms import Spot, spot_at, spots
from workbench.ui.briefs.prose.formats import BOLD, ITALIC, OBJECT, block_format, letters, shape_of, table_of, write_pieces
from workbench.ui.briefs.prose.lines import DEEPEST
from workbench.ui.briefs.prose.pieces import Atom, Kind, Line, Pieces, Shape, Words
from workbench.ui.briefs.prose.surface import Surface

AFTER = "“([{/\u00a0\n\u2029 "
"""Letters after which a chip needs no space."""


# --- emphasis and shapes


def toggle(field: Surface, style: int) -> None:
    """Switch bold or italic (formats.BOLD, ITALIC) on or off: for what is chosen, else for what is typed next."""
    cursor = field.textCursor()
    on = not bool(_first_letter(field, cursor).property(style))
    form = QTextCharFormat()
    form.setProperty(style, on)
    if style == BOLD:
        form.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
    else:
        form.setFontItalic(on)
    if cursor.hasSelection():
        cursor.mergeCharFormat(form)
        field.setTextCursor(cursor)
    else:
        now = field.typing_format()
        kept = {BOLD: bool(now.property(BOLD)), ITALIC: bool(now.property(ITALIC)), style: on}
        field.setCurrentCharFormat(letters(bold=kept[BOLD], italic=kept[ITALIC]))
    field.formed.emit()


def _first_letter(field: Surface, cursor: QTextCursor) -> QTextCharFormat:
    if not cursor.hasSelection():
        return field.currentCharFormat()
    inside = QTextCursor(field.document())
    inside.setPosition(cursor.selectionStart() + 1)
    return inside.charFormat()


def line_at(field: Surface) -> Line:
    """Return what the caret's line is, without its words."""
    return shape_of(field.textCursor().blockFormat())


def table_at(field: Surface) -> QTextTable | None:
    """Return the table in which the caret stands."""
    return table_of(field.textCursor())


def set_shape(field: Surface, line: Line) -> None:
    """Make the chosen lines paragraphs, heads or items; what they are already makes them paragraphs again.

    Where there is room for one paragraph only, nothing else can be made.
    """
    if field.is_single and line.shape is not Shape.PARAGRAPH:
        return
    cursor = field.textCursor()
    blocks = [
        block
        for block in _blocks(cursor)
        if QTextCursor(block).currentTable() is None and not shape_of(block.blockFormat()).is_object
    ]
    shapes = [shape_of(block.blockFormat()) for block in blocks]
    alike = all((each.shape, bool(each.number)) == (line.shape, bool(line.number)) for each in shapes)
    if alike and (line.shape is Shape.ITEM or all(each.level == line.level for each in shapes)):
        line = Line()
    cursor.beginEditBlock()
    for block, was in zip(blocks, shapes, strict=True):
        level = was.level if line.shape is was.shape is Shape.ITEM else line.level
        shape_block(field, block, Line(line.shape, level, line.number))
    cursor.endEditBlock()
    if blocks:
        renumber(field, blocks[0])
    field.formed.emit()


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    block, last = cursor.document().findBlock(cursor.selectionStart()), cursor.document().findBlock(cursor.selectionEnd())
    found = [block]
    while block != last and block.next().isValid():
        block = block.next()
        found.append(block)
    return found


def shape_block(field: Surface, block: QTextBlock, line: Line) -> None:
    """Make one block what a line is."""
    QTextCursor(block).setBlockFormat(block_format(line, field.writer.height))


def nest(field: Surface, by: int) -> bool:
    """Nest the items of the chosen lines by a level or back; return whether that could be: one level below the item above."""
    cursor = field.textCursor()
    blocks = [block for block in _blocks(cursor) if shape_of(block.blockFormat()).shape is Shape.ITEM]
    if not blocks or (field.is_single and by > 0):
        return False
    first, above = shape_of(blocks[0].blockFormat()), shape_of(blocks[0].previous().blockFormat())
    deepest = min(DEEPEST, above.level + 1) if blocks[0].previous().isValid() and above.shape is Shape.ITEM else 0
    if not 0 <= first.level + by <= max(deepest, first.level if by < 0 else 0):
        return False
    cursor.beginEditBlock()
    for block in blocks:
        line = shape_of(block.blockFormat())
        shape_block(field, block, Line(Shape.ITEM, max(0, min(DEEPEST, line.level + by)), line.number and 1))
    cursor.endEditBlock()
    renumber(field, blocks[0])
    return True


def renumber(field: Surface, block: QTextBlock) -> None:
    """Count the items of the list around a block anew, each level by itself, from the number the first one has."""
    while block.previous().isValid() and shape_of(block.previous().blockFormat()).shape is Shape.ITEM:
        block = block.previous()
    counts: dict[int, int] = {}
    while block.isValid():
        line = shape_of(block.blockFormat())
        if line.shape is not Shape.ITEM:
            return
        counts = {level: count for level, count in counts.items() if level <= line.level}
        if line.number:
            counts[line.level] = counts[line.level] + 1 if line.level in counts else (line.number if line.level == 0 else 1)
            if counts[line.level] != line.number:
                shape_block(field, block, Line(line.shape, line.level, counts[line.level]))
        block = block.next()


# --- atoms


def room(field: Surface) -> QTextCursor:
    """Return a cursor where something can be put in: what was chosen is gone, a block quotation or figure is left."""
    cursor = field.textCursor()
    if cursor.hasSelection():
        cursor.removeSelectedText()
    line = shape_of(cursor.blockFormat())
    if line.shape is Shape.QUOTATION and cursor.block().length() > 1:
        at_start = cursor.atBlockStart()
        cursor.beginEditBlock()
        cursor.insertBlock(block_format(Line(), field.writer.height), QTextCharFormat())
        if at_start:
            shape_block(field, cursor.block(), line)
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            shape_block(field, cursor.block(), Line())
        cursor.endEditBlock()
    elif line.shape is Shape.FIGURE and cursor.atBlockStart() and cursor.block().length() > 1:
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return cursor


def insert_atom(field: Surface, atom: Atom, *, spaced: bool = False) -> None:
    """Put an atom at the caret; spaced: with a space before it where letters stand."""
    form = field.typing_format()
    cursor = room(field)
    if shape_of(cursor.blockFormat()).shape is Shape.FIGURE:
        cursor = own_line(field, cursor)
    before = cursor.block().text()[: points(cursor)][-1:]
    cursor.beginEditBlock()
    if spaced and before and before not in AFTER and not before.isspace():
        cursor.insertText(" ", form)
    write_pieces(
        cursor, (Atom(atom.kind, atom.markup, bool(form.property(BOLD)), bool(form.property(ITALIC))),), field.writer.shown
    )
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    field.setCurrentCharFormat(form)
    field.ensureCursorVisible()


def points(cursor: QTextCursor) -> int:
    """Return how many code points stand before a cursor in its block."""
    text, units_before = cursor.block().text(), cursor.positionInBlock()
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units_before].decode("utf-16-le", "replace"))


def own_line(field: Surface, cursor: QTextCursor) -> QTextCursor:
    """Return a cursor in an empty paragraph: the one it stands in, else a new one behind it."""
    table = table_of(cursor)
    if table is not None:
        cursor.setPosition(table.lastPosition() + 1)
    if cursor.block().length() > 1:
        if not cursor.atBlockEnd() and not shape_of(cursor.blockFormat()).is_object:
            cursor.insertBlock(block_format(Line(), field.writer.height), QTextCharFormat())
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(block_format(Line(), field.writer.height), QTextCharFormat())
    return cursor


def insert_quotation(field: Surface, markup: str, *, block: bool) -> None:
    """Put a quotation at the caret, or on a line of its own where there can be one."""
    atom = Atom(Kind.QUOTATION, markup)
    if not block or field.is_single or table_at(field) is not None:
        insert_atom(field, atom, spaced=True)
        return
    cursor = field.textCursor()
    cursor.beginEditBlock()
    own_line(field, cursor)
    field.writer.write_line(cursor, Line(Shape.QUOTATION, pieces=(atom,)))
    cursor.endEditBlock()
    field.setTextCursor(cursor)


def insert_figure(field: Surface, target: str, caption: str) -> None:
    """Put a figure on a line of its own behind the caret's; target: its kind, and after a slash what it is about."""
    if field.is_single:
        return
    cursor = field.textCursor()
    cursor.clearSelection()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)  # no sentence is cut in two
    cursor.beginEditBlock()
    own_line(field, cursor)
    pieces: Pieces = (
        (Atom(Kind.FIGURE, f"(figure:{target})"), Words(caption)) if caption else (Atom(Kind.FIGURE, f"(figure:{target})"),)
    )
    field.writer.write_line(cursor, Line(Shape.FIGURE, pieces=pieces))
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def choose(field: Surface, spot: Spot) -> None:
    """Choose an atom."""
    field.setTextCursor(spot.select(field.document()))


def exchange(field: Surface, spot: Spot, atom: Atom) -> None:
    """Put another atom in the place of one."""
    field.settle()
    cursor = spot.select(field.document())
    line = shape_of(cursor.blockFormat())
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if line.shape is Shape.QUOTATION and atom.kind is not Kind.QUOTATION:
        shape_block(field, cursor.block(), Line())
    write_pieces(cursor, (Atom(atom.kind, atom.markup, spot.atom.bold, spot.atom.italic),), field.writer.shown)
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    field.settle()


def exchange_figure(field: Surface, spot: Spot, target: str, caption: str | None = None) -> None:
    """Put another figure in the place of one, under another caption if one is given."""
    field.settle()
    cursor = spot.select(field.document())
    if caption is not None:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    atom = Atom(Kind.FIGURE, f"(figure:{target})", spot.atom.bold, spot.atom.italic)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    write_pieces(cursor, (atom, Words(caption)) if caption else (atom,), field.writer.shown)
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    field.settle()


def caption_at(field: Surface, spot: Spot) -> str:
    """Return the caption of a figure."""
    return field.document().findBlock(spot.begin).text().replace(OBJECT, "").strip()


def spot_of(field: Surface, serial: int, position: int) -> Spot | None:
    """Return the atom of a serial number; if it was drawn anew since, the one that stands at its place."""
    found = next((spot for spot in spots(field.document()) if spot.serial == serial), None)
    return found or spot_at(field.document(), position)


def is_block(field: Surface, spot: Spot) -> bool:
    """Return whether a quotation is a block of its own."""
    return shape_of(field.document().findBlock(spot.begin).blockFormat()).shape is Shape.QUOTATION


def to_block(field: Surface, spot: Spot, markup: str) -> None:
    """Let a quotation be a block of its own, what stood behind it in the line below."""
    field.settle()
    cursor = spot.select(field.document())
    cursor.removeSelectedText()
    field.setTextCursor(cursor)
    insert_quotation(field, markup, block=True)
    field.settle()


def to_line(field: Surface, spot: Spot) -> None:
    """Let a block quotation be a quotation within a paragraph."""
    field.settle()
    shape_block(field, field.document().findBlock(spot.begin), Line())
    field.settle()


def remove(field: Surface, spot: Spot) -> None:
    """Take an atom out."""
    field.settle()
    field.setTextCursor(spot.select(field.document()))
    field.textCursor().removeSelectedText()
    field.settle()


def rewrite(field: Surface, number: int) -> None:
    """Write a block anew from its markup; the caret keeps its place."""
    cursor = field.textCursor()
    ends = [field.mirror.offset_of(each) for each in (cursor.anchor(), cursor.position())]
    field.writer.rewrite(number, field.mirror.lines()[number])
    anchor, position = (field.mirror.position_of(each) for each in ends)
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
