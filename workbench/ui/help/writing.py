"""Writing blocks, tables and keys of a page into a QTextDocument, one after the other."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from workbench.ui.help.style import Style


class Writer:
    """Writes at a cursor of its own."""

    def __init__(self, document: QTextDocument, style: Style) -> None:
        self.style = style
        self.cursor = QTextCursor(document)
        self._fresh = True  # the document's first block is there already
        self._after_table = False
        self._boxes = 0

    def box(self) -> int:
        """Return the number of a new box."""
        self._boxes += 1
        return self._boxes

    def block(self, form: QTextBlockFormat, looks: QTextCharFormat) -> None:
        """Begin a block; what is inserted next wears these looks."""
        if self._after_table:
            self._space()
        if self._fresh:
            self.cursor.setBlockFormat(form)
            self.cursor.setBlockCharFormat(looks)
            self._fresh = False
        else:
            self.cursor.insertBlock(form, looks)
        self.cursor.setCharFormat(looks)

    def add_space(self, space: float) -> None:
        """Add space, in px, below the block written last; what stands below a table has its own."""
        if self._after_table or self._fresh:
            return
        form = self.cursor.blockFormat()
        form.setBottomMargin(form.bottomMargin() + space)
        self.cursor.setBlockFormat(form)

    def image(self, name: str, size: tuple[float, float], words: str) -> None:
        """Insert a picture of the document's resources at a size; it leads to itself, so that it can be shown larger."""
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(size[0])
        form.setHeight(size[1])
        form.setToolTip(words)
        form.setAnchor(True)
        form.setAnchorHref(name)
        self.cursor.insertImage(form)

    def table(self, rows: int, columns: int, shares: Sequence[int] = ()) -> QTextTable:
        """Insert a table as wide as the column, a hairline below each row; shares: per cent of the width by column."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(0)
        form.setBorderCollapse(True)
        form.setTopMargin(self.style.px(4))
        form.setBottomMargin(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        if shares:
            form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, one) for one in shares])
        if self._fresh:
            self.block(self.style.paragraph(below=0), self.style.text())
        return self.cursor.insertTable(rows, columns, form)

    def cell(self, table: QTextTable, row: int, column: int, looks: QTextCharFormat, line: float = 20) -> None:
        """Go into a cell."""
        place, style = table.cellAt(row, column), self.style
        form = QTextTableCellFormat()
        form.setTopPadding(style.px(5))
        form.setBottomPadding(style.px(5))
        form.setRightPadding(style.px(14))
        form.setBottomBorder(style.tokens.layout["hairline"])
        form.setBottomBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorderBrush(style.tokens.colour("hairline"))
        place.setFormat(form)
        self.cursor = place.firstCursorPosition()
        self.cursor.setBlockFormat(style.paragraph(line, below=0))
        self.cursor.setCharFormat(looks)

    def after_table(self) -> None:
        """Go on below a table, in the block that Qt keeps there."""
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        self._after_table = True

    def _space(self) -> None:
        """Let the block that Qt keeps below a table be the space there: it would heed no space above another block."""
        self._after_table = False
        self.cursor.setBlockFormat(self.style.paragraph(1, below=16))
        self.cursor.setBlockCharFormat(self.style.letters(1))

    def keys(self, keys: tuple[str, ...], looks: QTextCharFormat) -> None:
        """Write keys, each in a box of its own; the spaces around are room for the boxes."""
        for number, key in enumerate(keys):
            self.cursor.insertText("  " if number else "", looks)
            self.cursor.insertText(f"\u00a0{key}\u00a0".replace(" ", "\u00a0"), self.style.key(looks))
