"""The accessible reading mode: the text in a plain field that every screen reader knows, joined to the page's selection."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.model.document import Block, BlockKind
from workbench.model.span import Span
from workbench.ui.reader.metrics import font_of
from workbench.ui.reader.offsets import Offsets
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.selection import Selection
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.same_actions import SameActions
from workbench.ui.widgets.speech import announce
from workbench.ui.words import tr
from workbench.ui.workspace.block_words import BLOCKS
from workbench.ui.workspace.portions import portion

NAMED = 6
"""Themes and entities that are spoken at one place."""
_ON = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown})
_BACK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_PageUp})


class PlainText(QPlainTextEdit):
    """Shows the text of a page read-only; caret and selection are the page's, and so are its keys.

    spoken(words): what was told to the screen reader: the kind of block that the caret came into, what is attached there.
    """

    spoken = Signal(str)

    def __init__(self, page: ReaderPage, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Begin hidden and empty: the text is put in when the mode is turned on."""
        super().__init__(parent)
        self._page = page
        self._low = self._high = 0
        self._offsets = Offsets("")
        self._following = False
        self._block: Block | None = None
        self._named: tuple[str, ...] = ()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(tr("Text of the source"))
        self.setAccessibleDescription(tr("Arrows read. S selects a sentence, P a paragraph, A attaches, N goes to a passage."))
        self.hide()
        SameActions(page, self)
        self.cursorPositionChanged.connect(self._to_page)
        self.selectionChanged.connect(self._to_page)
        page.selection_changed.connect(self._from_page)
        page.passage_chosen.connect(self._from_passage)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks, and the reading font in force."""
        style = self._page.style_
        self.setFont(font_of([style.family, style.fallback], style.size))
        self._set_margins()
        colours = {role: tokens.name(role) for role in ("paper", "text", "selection", "selection_text")}
        self.setStyleSheet(
            "QPlainTextEdit {{ background: {paper}; color: {text}; border: none; selection-background-color: {selection};"
            " selection-color: {selection_text}; }}".format(**colours)
        )
        self.setCursorWidth(2)

    def _set_margins(self) -> None:
        """Keep the lines as long as the analyst set the column."""
        side = max(16, (self.width() - self._page.style_.column) // 2)
        self.setViewportMargins(side, 20, side - 12, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._set_margins()

    # --- the text

    def show_text(self) -> None:
        """Show the stretch of the text in which the page stands, caret and selection as there."""
        place = self._page.selection.caret if self._page.selection.has_stretch else self._page.place()
        box = self._page.line_box(self._page.selection.caret)
        self._load(self._page.selection.caret if not box.isNull() else place)
        self._from_page()
        if box.isNull():
            self._set(place, place)

    def _load(self, around: int) -> None:
        """Put the portion around a code point in."""
        text = self._page.document.text
        low, high = portion(text, around)
        if (low, high) == (self._low, self._high) and self.toPlainText():
            return
        self._following = True
        self._low, self._high = low, high
        shown = text[low:high].replace("\u2029", " ")  # Qt would take it for the end of a paragraph, as it does \n
        self._offsets = Offsets(shown)
        self.setPlainText(shown)
        self._following = False

    def _utf16(self, offset: int) -> int:
        return self._offsets.to_utf16(min(max(offset, self._low), self._high) - self._low)

    def _code_point(self, utf16: int) -> int:
        return self._low + self._offsets.to_code_points(utf16)

    # --- the two ways

    def _to_page(self) -> None:
        """Let the page select what is selected here."""
        if self._following or not self.isVisible():
            return
        cursor = self.textCursor()
        anchor, caret = self._code_point(cursor.anchor()), self._code_point(cursor.position())
        self._following = True
        now = self._page.selection
        wanted = now.at(anchor).to(caret) if anchor != caret else now.at(caret)
        if (now.anchor, now.caret) != (anchor, caret):
            self._page.set_selection(wanted.finished() if wanted.has_stretch else wanted)
            self._page.reveal(caret)
        self._following = False
        self._tell(caret)

    def _from_page(self, _spans: Sequence[Span] = ()) -> None:
        """Select here what the page selects."""
        if self._following or (self.isHidden() and not self.toPlainText()):
            return
        selection = self._page.selection
        self._set(selection.anchor, selection.caret)

    def _from_passage(self, passage_id: int) -> None:
        marks = self._page.store.of_passage(passage_id) if passage_id else ()
        if marks and self.isVisible():
            self._page.set_selection(Selection(marks[0].start, marks[0].start))
            self._set(marks[0].start, marks[0].start)
            names = ", ".join(dict.fromkeys(mark.label for mark in marks))
            self._say(f"{names}: {self._page.document.text[marks[0].start : marks[-1].end][:300]}")

    def _set(self, anchor: int, caret: int) -> None:
        if not self._low <= min(anchor, caret) <= max(anchor, caret) <= self._high:
            self._load(caret)
        self._following = True
        cursor = self.textCursor()
        cursor.setPosition(self._utf16(anchor))
        cursor.setPosition(self._utf16(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._following = False

    # --- what is told

    def _tell(self, caret: int) -> None:
        """Say what block the caret came into, and what is attached where it stands, if either is new."""
        document, parts = self._page.document, []
        block = document.blocks[document.block_index(caret)] if document.blocks else None
        if block is not None and block is not self._block:
            parts.append(block_words(block))
        marks = self._page.store.query(caret, caret + 1)
        named = tuple(dict.fromkeys(mark.label for mark in marks))
        if named != self._named:
            parts.append(_attached_words(named, self._named))
        self._block, self._named = block, named
        self._say(". ".join(part for part in parts if part))

    def _say(self, words: str) -> None:
        if words:
            announce(self, words)
            self.spoken.emit(words)

    # --- keys and events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next or former portion of a long text at either end of this one."""
        before, key = self.textCursor().position(), event.key()
        super().keyPressEvent(event)
        if self.textCursor().position() != before:
            return
        text = self._page.document.text
        if key in _ON and self._high < len(text):
            self._go_on(event, self._high, self._high + 1 if text[self._high] == "\n" else self._high)
        elif key in _BACK and self._low > 0:
            self._go_on(event, self._low, self._low - 1 if text[self._low - 1] == "\n" else self._low)

    def _go_on(self, event: QKeyEvent, edge: int, offset: int) -> None:
        """Show what is beyond an edge, with the caret at its beginning; within a line the key then goes on from there."""
        self._load(offset)
        self._set(offset, offset)
        if offset == edge:
            super().keyPressEvent(event)
        self._to_page()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the text."""
        at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._page.menu_key_pressed.emit(at, self._page.here())
        else:
            self._page.context_menu_wanted.emit(event.globalPos(), self._page.chosen)

    def box_of(self, frame: QWidget) -> QRect:
        """Return the caret's line in pixels of a frame, below which the attach field opens."""
        line = self.cursorRect()
        return QRect(self.viewport().mapTo(frame, line.topLeft()), line.size())


def block_words(block: Block) -> str:
    """Return what a block is in words, as a screen reader says it; nothing for a plain paragraph."""
    if block.kind is BlockKind.HEADING:
        return tr("heading, level {n}").format(n=block.level)
    if block.kind is BlockKind.LIST_ITEM:
        return tr("list item {marker}").format(marker=block.marker).strip()
    if block.kind is BlockKind.TABLE_CELL:
        row, column = (block.row or 0) + 1, (block.column or 0) + 1
        return tr("table {t}, row {r}, column {c}").format(t=(block.table or 0) + 1, r=row, c=column)
    return "" if block.kind is BlockKind.PARAGRAPH else tr(BLOCKS[block.kind])


def _attached_words(named: tuple[str, ...], before: tuple[str, ...]) -> str:
    new = [name for name in named if name not in before]
    if not named:
        return tr("nothing attached")
    words = ", ".join((new or list(named))[:NAMED])
    return tr("attached: {names}").format(names=words) if new else tr("still {names}").format(names=words)
