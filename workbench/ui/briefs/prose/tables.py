"""Tables of prose: put in, walked through, changed by rows and columns."""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from workbench.ui.briefs.prose.acts import own_line, table_at
from workbench.ui.briefs.prose.formats import shape_of, table_of
from workbench.ui.briefs.prose.pieces import Grid, Shape
from workbench.ui.briefs.prose.surface import Surface


def insert_table(field: Surface, rows: int = 3, columns: int = 3) -> None:
    """Put an empty table behind the caret's line and the caret into its first cell."""
    if field.is_single or table_at(field) is not None:
        return
    cursor = field.textCursor()
    cursor.clearSelection()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)  # no sentence is cut in two
    cursor.beginEditBlock()
    if shape_of(cursor.blockFormat()).shape is not Shape.PARAGRAPH:
        own_line(field, cursor)
    table = put_grid(field, cursor, Grid(((((),) * columns),) * rows))
    cursor.endEditBlock()
    field.setTextCursor(table.cellAt(0, 0).firstCursorPosition())


def put_grid(field: Surface, cursor: QTextCursor, grid: Grid) -> QTextTable:
    """Put a table in at a cursor: an empty line there goes, what stands behind it in the line goes below."""
    if cursor.block().length() == 1 and cursor.block().previous().isValid() and not _beside_table(cursor.block()):
        cursor.deletePreviousChar()
    is_end = cursor.atBlockEnd()
    table = field.writer.write_grid(cursor, grid)
    below = cursor.block().next()
    if is_end and below.isValid() and not _beside_table(below.next()):
        form = below.blockFormat()
        cursor.deleteChar()
        cursor.setBlockFormat(form)
    return table


def _beside_table(block: QTextBlock) -> bool:
    return any(each.isValid() and table_of(QTextCursor(each)) is not None for each in (block.previous(), block))


def change_table(field: Surface, act: str) -> None:
    """Change the caret's table; act: ``row above``, ``row below``, ``column before``, ``column after``, ``no row``,
    ``no column`` or ``no table``. The last row or column goes with the table.
    """
    table = table_at(field)
    if table is None:
        return
    cell = table.cellAt(field.textCursor())
    row, column = cell.row(), cell.column()
    everything = act == "no table" or (act == "no row" and table.rows() == 1) or (act == "no column" and table.columns() == 1)
    if everything:
        table.removeRows(0, table.rows())
    else:
        _change(table, act, row, column)
        field.writer.dress_table(table)
        at = table.cellAt(
            min(row + (act == "row below"), table.rows() - 1), min(column + (act == "column after"), table.columns() - 1)
        )
        field.setTextCursor(at.firstCursorPosition())
    field.mirror.forget()
    field.formed.emit()


def _change(table: QTextTable, act: str, row: int, column: int) -> None:
    match act:
        case "row above" | "row below":
            table.insertRows(row + (act == "row below"), 1)
        case "column before" | "column after":
            table.insertColumns(column + (act == "column after"), 1)
        case "no row":
            table.removeRows(row, 1)
        case "no column":
            table.removeColumns(column, 1)


def to_cell(field: Surface, by: int) -> bool:
    """Go to the next cell or the one before; behind the last a row is added, before the first nothing is done."""
    table = table_at(field)
    if table is None:
        return False
    cell = table.cellAt(field.textCursor())
    place = cell.row() * table.columns() + cell.column() + by
    if place < 0:
        return False
    if place >= table.rows() * table.columns():
        table.appendRows(1)
        field.writer.dress_table(table)
    field.setTextCursor(table.cellAt(place // table.columns(), place % table.columns()).firstCursorPosition())
    return True


def dress_tables(field: Surface) -> None:
    """Let all tables wear the looks of the writer's tokens."""
    for frame in field.document().rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            field.writer.dress_table(frame)
