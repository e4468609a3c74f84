"""Markup written into a text document: all of it, or only the lines that differ from what stands there."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextTable, QTextTableFormat

from workbench.ui.briefs.prose.formats import Shown, block_format, write_pieces
from workbench.ui.briefs.prose.lines import line_of, units
from workbench.ui.briefs.prose.mirror import Mirror
from workbench.ui.briefs.prose.pieces import Grid, Line
from workbench.ui.theme.tokens import Tokens


class Writer:
    """Writes lines and tables. height: the least height of a line in pixels; set tokens to wear other looks."""

    def __init__(self, document: QTextDocument, shown: Shown, height: float, tokens: Tokens) -> None:
        self._document, self.shown, self.height, self.tokens = document, shown, height, tokens

    def write_all(self, text: str) -> None:
        """Write a whole text in place of what stands there."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(block_format(Line(), self.height))
        is_first = True
        for _, unit in units(text):
            if isinstance(unit, Grid):
                self.write_grid(cursor, unit)
                is_first = True  # Qt has made a block below the table
                continue
            if not is_first:
                cursor.insertBlock()
            self.write_line(cursor, unit)
            is_first = False
        cursor.endEditBlock()

    def write_line(self, cursor: QTextCursor, line: Line) -> None:
        """Write a line into the empty block at a cursor."""
        cursor.setBlockFormat(block_format(line, self.height))
        cursor.setBlockCharFormat(QTextCharFormat())
        write_pieces(cursor, line.pieces, self.shown)

    def rewrite(self, number: int, stored: str) -> None:
        """Write the block of a number anew."""
        cursor = QTextCursor(self._document.findBlockByNumber(number))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self.write_line(cursor, line_of(stored))
        cursor.endEditBlock()

    def replace(self, mirror: Mirror, text: str) -> None:
        """Let a document say a text, touching only the lines that differ; where tables are concerned, all."""
        was, made = mirror.text(), [stored for stored, _ in units(text)]
        if mirror.has_tables() or any("\n" in stored for stored in made):
            self.write_all(text)
            return
        before = mirror.lines()
        first, last_was, last_made = differing(before, made)
        if was != text:
            self._replace_lines(first, last_was, made[first : last_made + 1])

    def _replace_lines(self, first: int, last: int, made: Sequence[str]) -> None:
        """Write lines in place of the blocks from the first to the last; neither is empty."""
        begin, end = self._document.findBlockByNumber(first), self._document.findBlockByNumber(last)
        cursor = QTextCursor(begin)
        cursor.beginEditBlock()
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for number, stored in enumerate(made):
            if number:
                cursor.insertBlock()
            self.write_line(cursor, line_of(stored))
        cursor.endEditBlock()

    # --- tables

    def write_grid(self, cursor: QTextCursor, table: Grid) -> QTextTable:
        """Write a table at a cursor, and go on below it."""
        made = cursor.insertTable(len(table.rows), len(table.rows[0]), self.table_format())
        for number, row in enumerate(table.rows):
            for column, pieces in enumerate(row):
                inside = made.cellAt(number, column).firstCursorPosition()
                inside.setBlockFormat(block_format(Line(), 0))
                write_pieces(inside, pieces, self.shown)
        self.dress_table(made)
        cursor.setPosition(made.lastPosition() + 1)
        cursor.setBlockFormat(block_format(Line(), self.height))
        return made

    def table_format(self) -> QTextTableFormat:
        """Return how tables look."""
        made = QTextTableFormat()
        made.setBorder(1)
        made.setBorderCollapse(True)
        made.setBorderBrush(self.tokens.colour("border"))
        made.setCellPadding(6)
        made.setCellSpacing(0)
        made.setTopMargin(8)
        made.setBottomMargin(8)
        made.setHeaderRowCount(1)
        return made

    def dress_table(self, table: QTextTable) -> None:
        """Let the head of a table stand out, and columns share the width."""
        table.setFormat(_shared(self.table_format(), table.columns()))
        for row in range(min(2, table.rows())):
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                form = cell.format()
                if row == 0:
                    form.setBackground(self.tokens.colour("panel"))
                else:
                    form.clearBackground()
                cell.setFormat(form)


def _shared(form: QTextTableFormat, columns: int) -> QTextTableFormat:
    from PySide6.QtGui import QTextLength

    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / columns)] * columns)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return form


def differing(before: Sequence[str], made: Sequence[str]) -> tuple[int, int, int]:
    """Return the first line that differs and the last one of either list; each part has at least a line."""
    most = min(len(before), len(made))
    first = next((at for at in range(most) if before[at] != made[at]), most)
    back = next((at for at in range(most - first) if before[-1 - at] != made[-1 - at]), most - first)
    if len(before) - back == first or len(made) - back == first:  # only lines added, or only some gone: take a neighbour along
        first, back = (first - 1, back) if first else (first, back - 1)
    return first, len(before) - back - 1, len(made) - back - 1
