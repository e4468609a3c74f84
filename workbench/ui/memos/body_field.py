"""The field in which a memo is written: links followed, keys for lists and marks, pastes as Markdown, drops as links."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip

from workbench.memos.editing import LONGEST
from workbench.memos.markdown import Link, link_at
from workbench.memos.things import Thing
from workbench.ui.memos.block_keys import go_on, indent, tick, wrap
from workbench.ui.memos.highlighter import Units, fence_before
from workbench.ui.memos.line_keys import ticked
from workbench.ui.memos.markdown_field import MarkdownField
from workbench.ui.memos.pasting import parted, words_of
from workbench.ui.memos.units import units, upto
from workbench.ui.mime import passages_in, targets_in
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip


class BodyField(MarkdownField):
    """left: the focus went elsewhere. refused(length): so much can't be pasted.

    link_wanted(words): a link was clicked, or Ctrl+Enter pressed in it.
    things_dropped(list of Thing): these were dragged here, to be linked at the caret. link_tip tells what a link's tip says.
    """

    left = Signal()
    refused = Signal(int)
    link_wanted = Signal(str)
    things_dropped = Signal(object)

    def __init__(self, tokens: Tokens, name: str, hint: str, *, size: int = 13, line: int = 20) -> None:
        """The arguments are those of MarkdownField."""
        super().__init__(tokens, name, hint, size=size, line=line)
        self._pressed: Link | None = None
        self.link_tip: Callable[[str], str] = lambda _words: ""
        self.keys: Callable[[QKeyEvent], bool] = lambda _event: False
        """Asked before each key is taken; True: it was taken there."""

    # --- links

    def complete(self, typed: int, words: str) -> None:
        """Put a link's words in place of so many letters before the caret, with what closes it, and go on after it."""
        cursor = self.textCursor()
        after = cursor.block().text().encode("utf-16-le", "surrogatepass")[2 * cursor.positionInBlock() :]
        closing = 2 if after.decode("utf-16-le", "replace").startswith("]]") else 0
        start = cursor.position() - units(self.line_before()[-typed:] if typed else "")
        cursor.setPosition(start)
        cursor.setPosition(self.textCursor().position() + closing, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{words}]]")
        self.setTextCursor(cursor)

    def link_here(self) -> Link | None:
        """Return the link in which the caret is, None if in none; its place is in code points of the line."""
        cursor = self.textCursor()
        text = cursor.block().text()
        return self._link_in(cursor, len(upto(text, cursor.positionInBlock())))

    def _link_in(self, cursor: QTextCursor, place: int) -> Link | None:
        return link_at(cursor.block().text(), place, fence_before(cursor.block()))

    def _link_under(self, at: QPoint) -> Link | None:
        """Return the link whose letters are under a point of the viewport."""
        cursor = self.cursorForPosition(at)
        box = self.cursorRect(cursor)
        if not box.adjusted(-12, 0, 12, 0).contains(at):
            return None
        text = cursor.block().text()
        found = self._link_in(cursor, len(upto(text, cursor.positionInBlock())))
        return found if found is None or self._is_over(cursor, found, at) else None

    def _is_over(self, cursor: QTextCursor, link: Link, at: QPoint) -> bool:
        units, first, last = Units(cursor.block().text()), QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.block().position() + units.at(link.start))
        last.setPosition(cursor.block().position() + units.at(link.end))
        begin, end = self.cursorRect(first), self.cursorRect(last)
        after_begin = at.y() > begin.bottom() or at.x() >= begin.left()
        before_end = at.y() < end.top() or at.x() <= end.left()
        return after_begin and before_end

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, after saving what is typed; claim bold and italic; tell of links in tips."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_undo(event):
                self.left.emit()
                event.ignore()
                return False
            if _mark_of(event):
                event.accept()
                return True
        is_tab = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TABS
        if is_tab and isinstance(event, QKeyEvent) and (self.keys(event) or self._line_key(event)):
            return True  # else it would lead to the next field before it came here
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            link = self._link_under(self.viewport().mapFromGlobal(event.globalPos()))
            QToolTip.showText(event.globalPos(), tip(self.link_tip(link.words)) if link else "", self)
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with a list, Tab indents an item, Ctrl+Enter follows a link; undo goes to the window."""
        if _is_undo(event):
            self.left.emit()
            event.ignore()
            return
        if self.keys(event) or self._line_key(event) or self._is_full(event):
            return
        super().keyPressEvent(event)

    def _is_full(self, event: QKeyEvent) -> bool:
        """Refuse a further letter where a memo can't be longer."""
        is_letter = bool(event.text()) and event.text().isprintable()
        full = is_letter and not self.textCursor().hasSelection() and self.document().characterCount() > LONGEST
        if full:
            self.refused.emit(LONGEST + 1)
        return full

    def _line_key(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        mark = _mark_of(event)
        if mark:
            wrap(self, mark)
        elif key in _ENTER and modifiers == Qt.KeyboardModifier.ControlModifier:
            link = self.link_here()
            if link is not None:
                self.link_wanted.emit(link.words)
            else:
                return tick(self.textCursor())
        elif key in _ENTER and modifiers == Qt.KeyboardModifier.NoModifier:
            return go_on(self)
        elif key in _TABS:
            return indent(self, deeper=key == Qt.Key.Key_Tab)
        else:
            return False
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell of the letters of other scripts, too."""
        super().inputMethodEvent(event)
        if event.commitString():
            self.caret_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that what was typed is to be saved."""
        super().focusOutEvent(event)
        self.left.emit()

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note on which link the button goes down; a click on a box ticks it."""
        at = event.position().toPoint()
        self._pressed = self._link_under(at) if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link that was clicked, not dragged over."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        at = event.position().toPoint()
        if pressed is not None and self._link_under(at) == pressed:
            self.link_wanted.emit(pressed.words)
        elif pressed is None:
            self._click_box(at)

    def _click_box(self, at: QPoint) -> None:
        cursor = self.cursorForPosition(at)
        put = ticked(cursor.block().text())
        if put is not None and not self.isReadOnly() and put[0] - 1 <= cursor.positionInBlock() <= put[0] + 2:
            tick(cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a link."""
        super().mouseMoveEvent(event)
        over = not event.buttons() and self._link_under(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    # --- pasting

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Take text, and what is dragged out of lists: that is linked."""
        return source.hasText() or source.hasHtml() or bool(_dragged(source))

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Copy the Markdown itself: how it is drawn here is nobody else's business."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Insert what was pasted or dropped, as Markdown; what would make the memo too long is refused."""
        things = _dragged(source)
        if things:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.things_dropped.emit(things)
            return
        words = words_of(source)
        there = self.document().characterCount() - 1 - len(self.textCursor().selectedText())
        put = parted(words)
        if there + len(put) > LONGEST:
            self.refused.emit(there + len(words))
            return
        self.textCursor().insertText(put)
        self.ensureCursorVisible()


_TABS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def _mark_of(event: QKeyEvent) -> str:
    """Return the marks that a key puts around words: Ctrl+B bold, Ctrl+I italic, Ctrl+E code."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return ""
    return {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*", Qt.Key.Key_E: "`"}.get(Qt.Key(event.key()), "")


def _is_undo(event: QKeyEvent) -> bool:
    redo_too = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo) or redo_too


def _dragged(data: QMimeData) -> list[Thing]:
    """Return the themes, entities or passages that are dragged, none for other things."""
    targets = targets_in(data)
    if targets is not None:
        return [Thing(targets[0], one) for one in targets[1]]
    return [Thing("passage", one) for one in passages_in(data)]
