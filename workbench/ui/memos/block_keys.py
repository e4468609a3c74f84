"""What keys do to the line at the caret of a field of Markdown; what becomes of the line is told by line_keys."""

from PySide6.QtGui import QTextCursor

from workbench.ui.memos.highlighter import fence_before
from workbench.ui.memos.line_keys import continued, indented, ticked, wrapped
from workbench.ui.memos.markdown_field import MarkdownField
from workbench.ui.memos.units import units


def go_on(field: MarkdownField) -> bool:
    """Begin the next item of a list, or end the list after an empty one."""
    cursor = field.textCursor()
    if cursor.hasSelection() or fence_before(cursor.block()):
        return False
    put = continued(cursor.block().text(), field.line_before())
    if put is None:
        return False
    if put == "":
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("")
    else:
        cursor.insertText(f"\n{put}")
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
    return True


def indent(field: MarkdownField, *, deeper: bool) -> bool:
    """Put the item at the caret one step deeper, or less deep; False for what is no item."""
    cursor = field.textCursor()
    text = cursor.block().text()
    put = indented(text, deeper=deeper)
    if put is None:
        return False
    change = len(put) - len(text)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    if change > 0:
        cursor.insertText(" " * change)
    elif change < 0:
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, -change)
        cursor.removeSelectedText()
    return True


def tick(cursor: QTextCursor) -> bool:
    """Tick the task of a line, or clear it; False for what is no task."""
    put = ticked(cursor.block().text())
    if put is None:
        return False
    at, letter = put
    made = QTextCursor(cursor.block())
    made.movePosition(QTextCursor.MoveOperation.Right, n=at)
    made.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
    made.insertText(letter)
    return True


def wrap(field: MarkdownField, mark: str) -> None:
    """Put marks around the selected words, or take them off; without a selection, around the caret."""
    cursor = field.textCursor()
    chosen = cursor.selectedText()
    if "\u2029" in chosen:
        return
    start = cursor.selectionStart()
    put = wrapped(chosen, mark)
    cursor.insertText(put)
    inner = start + (len(mark) if not chosen else 0)
    cursor.setPosition(inner)
    if chosen:
        cursor.setPosition(start + units(put), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
