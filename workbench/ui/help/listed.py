"""Lists of commands on a page: a table for each menu or field, the words at the left, their keys at the right."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat

from workbench.ui.help.listing import Group, Line, anchor_of
from workbench.ui.help.writing import Writer
from workbench.ui.words import tr


def write_list(writer: Writer, groups: Sequence[Group]) -> None:
    """Write groups of lines; a sentence where there are none."""
    style = writer.style
    if not groups:
        writer.block(style.paragraph(22), style.small("text3"))
        writer.cursor.insertText(tr("There are none now."))
    for group in groups:
        writer.block(style.heading(3), style.head(3))
        writer.cursor.insertText(group.words)
        table = writer.table(len(group.lines), 2, (62, 38))
        for row, line in enumerate(group.lines):
            looks = style.letters(14.5)
            writer.cell(table, row, 0, looks)
            writer.cursor.insertText(line.words, _anchored(looks, line))
            writer.cell(table, row, 1, looks)
            writer.keys(line.keys, looks)
        writer.after_table()


def _anchored(looks: QTextCharFormat, line: Line) -> QTextCharFormat:
    if not line.name:
        return looks
    made = QTextCharFormat(looks)
    made.setAnchorNames([anchor_of(line)])
    return made
