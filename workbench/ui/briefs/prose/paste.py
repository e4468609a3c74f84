"""What is copied from prose, and what of other texts the markup can take in."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextList, QTextListFormat, QTextTable

from workbench.briefs.marking import begun, escaped_words
from workbench.model.clean import clean_text
from workbench.ui.briefs.prose.formats import OBJECT, spoken, table_of
from workbench.ui.briefs.prose.lines import CELL_EDGE, written_cell, written_line
from workbench.ui.briefs.prose.mirror import Mirror
from workbench.ui.briefs.prose.moving import parted
from workbench.ui.briefs.prose.pieces import Line, Pieces, Shape, Words, joined

MARKUP = "application/x-workbench-prose"
"""The brief's markup, between its own fields."""

_CITE = re.compile(r"(\[\s*\d{1,9}(?:\s*[,;]\s*\d{1,9})*\s*\])")
_NUMBERED = (QTextListFormat.Style.ListDecimal, QTextListFormat.Style.ListLowerAlpha, QTextListFormat.Style.ListUpperAlpha)


def copied(cursor: QTextCursor) -> QMimeData:
    """Return a selection as markup and as plain words, in which a chip is its number in brackets."""
    kept = QTextDocument()
    kept.setUndoRedoEnabled(False)
    kept.documentLayout()
    QTextCursor(kept).insertFragment(cursor.selection())
    if not cursor.selectedText().count("\u2029"):  # part of one line is no head and no item
        QTextCursor(kept).setBlockFormat(QTextCursor(QTextDocument()).blockFormat())
    data = QMimeData()
    data.setData(MARKUP, Mirror(kept).text().encode("utf-8", "replace"))
    data.setText("\n".join(_spoken(kept)))
    return data


def _spoken(document: QTextDocument) -> Iterator[str]:
    block = document.begin()
    while block.isValid():
        yield spoken(block)
        block = block.next()


def markup_in(source: QMimeData) -> str:
    """Return what was copied, as markup: from here whole, from elsewhere what of its formatting the markup knows."""
    if source.hasFormat(MARKUP):
        return clean_text(bytes(source.data(MARKUP).data()).decode("utf-8", "replace"))
    rich = from_html(source.html()) if source.hasHtml() else ""
    return rich or from_words(source.text())


def from_words(words: str) -> str:
    """Return plain words as markup that says the same; numbers in brackets cite."""
    return "\n".join(_from_line(line) for line in clean_text(words).split("\n"))


def _from_line(line: str) -> str:
    parts = _CITE.split(line)
    whole = "".join(part if number % 2 else escaped_words(part) for number, part in enumerate(parts))
    core = whole.lstrip()
    return whole[: len(whole) - len(core)] + begun(core)


class _Quiet(QTextDocument):
    """A document that loads nothing: neither from the net nor from the disk."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802
        """Return nothing."""
        return None


def from_html(html: str) -> str:
    """Return rich text as markup: heads, lists, tables, bold and italic; pictures and links are left behind."""
    document = _Quiet()
    document.setHtml(html)
    lines: list[str] = []
    done: set[int] = set()
    block = document.begin()
    while block.isValid():
        table = table_of(QTextCursor(block))
        if table is None:
            text = written_line(_line(block))
            lines += [text] if text.strip() else []
        elif table.firstPosition() not in done:
            done.add(table.firstPosition())
            lines.append("\n".join(_table(table)))
        block = block.next()
    return clean_text("\n".join(parted(lines)))


def _line(block: QTextBlock) -> Line:
    pieces, listed, level = _pieces(block), _list_of(block), block.blockFormat().headingLevel()
    if level:
        return Line(Shape.HEADING, min(level, 3), pieces=tuple(Words(each.text) for each in pieces if isinstance(each, Words)))
    if listed is not None:
        style = listed.format()
        number = listed.itemNumber(block) + 1 if style.style() in _NUMBERED else 0
        return Line(Shape.ITEM, max(0, style.indent() - 1), number, pieces)
    return Line(pieces=pieces)


def _list_of(block: QTextBlock) -> QTextList | None:
    return block.textList()


def _pieces(block: QTextBlock) -> Pieces:
    found: list[Words] = []
    text = block.text()
    raw = text.encode("utf-16-le", "surrogatepass")
    for stretch in block.textFormats():
        start, end = stretch.start, stretch.start + stretch.length
        words = raw[2 * start : 2 * end].decode("utf-16-le", "replace").replace(OBJECT, "").replace("\u2028", " ")
        form = stretch.format.toCharFormat()
        found.append(Words(words, form.fontWeight() >= QFont.Weight.DemiBold, form.fontItalic()))
    return joined(list(found))


def _table(table: QTextTable) -> list[str]:
    rows = [
        "| " + " | ".join(_cell(table, row, column) for column in range(table.columns())) + " |" for row in range(table.rows())
    ]
    return [rows[0], "|" + CELL_EDGE * table.columns(), *rows[1:]]


def _cell(table: QTextTable, row: int, column: int) -> str:
    cell = table.cellAt(row, column)
    if (cell.row(), cell.column()) != (row, column):
        return ""  # spanned by another
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    parts = [written_cell(_pieces(block))]
    while block != last:
        block = block.next()
        parts.append(written_cell(_pieces(block)))
    return " ".join(part for part in parts if part)
