"""A field of Markdown, drawn as what it means while one types; no letter is ever hidden."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from workbench.ui.memos.dressing import dress, paint_grounds
from workbench.ui.memos.highlighter import MemoHighlighter
from workbench.ui.memos.units import alike, units, upto
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens

MARGIN = 16


class MarkdownField(QTextEdit):
    """typed: the analyst changed the words; what is shown by show_text() is not typed. caret_moved: also after each letter."""

    typed = Signal()
    caret_moved = Signal()

    def __init__(self, tokens: Tokens, name: str, hint: str, *, size: int = 13, line: int = 20) -> None:
        """name: accessible; hint: shown while it is empty; size, line: of the text and its lines, in pixels."""
        super().__init__()
        self._tokens, self._size, self._line = tokens, size, line
        self._busy = False
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)  # the project remembers every step; the window's undo is the only one
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(MARGIN)
        self._wear()
        self.highlighter = MemoHighlighter(self.document(), tokens, size)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self.caret_moved)

    # --- text

    def text(self) -> str:
        """Return what stands in the field, no-break spaces as they are."""
        return str(self.document().toRawText()).replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, words: str) -> None:
        """Show these words; only what differs is replaced, so that caret and place stay."""
        now = self.text()
        if words == now:
            return
        front = alike(now, words)
        back = alike(now[front:][::-1], words[front:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(now[:front]))
        cursor.setPosition(units(now[: len(now) - back]), QTextCursor.MoveMode.KeepAnchor)
        self._busy = True
        cursor.insertText(words[front : len(words) - back])
        self._busy = False
        self._dress()

    def go_to_start(self) -> None:
        """Stand at the beginning, as when a memo is opened."""
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_links(self, links: Mapping[str, bool]) -> None:
        """Say which links lead somewhere."""
        self._busy = True
        self.highlighter.set_links(links)
        self._busy = False
        self._dress()

    def _changed(self) -> None:
        if self._busy:
            return
        self._dress()
        self.typed.emit()

    def _dress(self) -> None:
        told = self.highlighter.take_told()
        if told:
            self._busy = True
            dress(self.document(), told, QFontMetricsF(self.font()), self._line)
            self.highlighter.take_told()  # that lines stand otherwise changes none of them
            self._busy = False

    def line_before(self) -> str:
        """Return what stands in the caret's line before the caret."""
        cursor = self.textCursor()
        return upto(cursor.block().text(), cursor.positionInBlock())

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._wear()
        self._busy = True
        self.highlighter.set_looks(tokens, self._size)
        self._busy = False
        self._dress()

    def _wear(self) -> None:
        tokens = self._tokens
        made = font(tokens, "ui")
        made.setPixelSize(self._size)
        blocker = QSignalBlocker(self)
        self.setFont(made)
        self.setStyleSheet(
            f"QTextEdit {{ background: transparent; border: none; color: {tokens.name('text')};"
            f" selection-background-color: {tokens.name('selection')}; selection-color: {tokens.name('selection_text')}; }}"
        )
        blocker.unblock()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies under the words, then these."""
        painter = QPainter(self.viewport())
        paint_grounds(self, painter, self._tokens)
        painter.end()
        super().paintEvent(event)
