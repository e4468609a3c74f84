"""A field of plain words that grows with its text, saves itself while it is written, and leaves undo to the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QRect, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from workbench.model.clean import clean_text
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens

PAUSE = 400
"""Milliseconds without a key after which what was typed is saved."""

AGAIN = 5000
"""Milliseconds after which words that could not be saved are tried again."""

FRAME = 7
"""Pixels between a framed field's edge and its letters."""

WRAPPED = (Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft).value | Qt.TextFlag.TextWordWrap.value
"""How a hint is laid out."""

Save = Callable[[str], bool]
"""Saves the words; returns whether they are saved."""


class ProseField(QTextEdit):
    """Plain text in a type style. What is written in the brief's markup has prose.field.RichField, which is one of these.

    Signals: entered() with the focus; left_line() on Enter in a field of one line; cited(number) on Ctrl+click;
    passage_dropped(passage id). save(text) is called after a pause in typing and when the focus goes, and again until it
    succeeds: words that could not be saved stay on view.
    """

    entered = Signal()
    settled = Signal()
    cited = Signal(int)
    passage_dropped = Signal(object)
    grown = Signal()

    def __init__(  # noqa: PLR0913 - what a field is, told once where it is made
        self,
        tokens: Tokens,
        name: str,
        save: Save,
        *,
        hint: str = "",
        style: str = "reading",
        family: str = "reading_family",
        single: bool = False,
        framed: bool = False,
        normal: Callable[[str], str] = clean_text,
        parent: QWidget | None = None,
    ) -> None:
        """name: for screen readers; single: one paragraph, Enter goes on; normal: how the project cleans the text."""
        super().__init__(parent)
        self._save, self._normal, self._single, self._framed = save, normal, single, framed
        self._style, self._family, self._colour = style, family, "text"
        self._stored, self._saving = "", False
        self._worn: tuple[Tokens, str] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self._prepare(tokens)
        self._set_up(name, hint)
        self.set_tokens(tokens)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def _prepare(self, tokens: Tokens) -> None:
        """Make what the document needs before anything is shown in it."""

    def _set_up(self, name: str, hint: str) -> None:
        self.setAcceptRichText(False)
        self.setCursorWidth(2)
        self.setUndoRedoEnabled(False)  # the project remembers every step; the window's undo is the only one
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(FRAME if self._framed else 0)

    # --- text

    def text(self) -> str:
        """Return what stands in the field; unlike Qt's plain text it keeps no-break spaces."""
        return str(self.document().toRawText()).replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, stored: str) -> None:
        """Show what the project holds: its own echo and words still being typed are left alone, the caret stays put."""
        if self._saving or stored in (self.text(), self._normal(self.text())):
            self._stored = stored
        elif self.is_saved and not self._pause.isActive() and stored != self._stored:
            self._stored = stored
            self._replace(stored)

    def _replace(self, words: str) -> None:
        """Replace only what differs, so that the caret keeps its place."""
        now = self.text()
        front = _alike(now, words)
        back = _alike(now[front:][::-1], words[front:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(now[:front]))
        cursor.setPosition(_units(now[: len(now) - back]), QTextCursor.MoveMode.KeepAnchor)
        blocker = QSignalBlocker(self)
        cursor.insertText(words[front : len(words) - back])
        blocker.unblock()
        self._space_lines()
        self._grow()

    def _typed(self) -> None:
        self._grow()  # the first letter takes the hint away, which may have been higher than it
        if not self._saving:
            self._pause.start(PAUSE)

    @property
    def is_saved(self) -> bool:
        """Whether the project holds what stands here."""
        words = self.text()
        return self.isReadOnly() or words == self._stored or self._normal(words) == self._stored

    def flush(self) -> bool:
        """Save now what was typed, and return whether all is saved; what isn't is tried again later."""
        self._pause.stop()
        if self.is_saved:
            return True
        words, saved = self.text(), False
        self._saving = True
        try:
            saved = self._save(words)
        finally:
            self._saving = False
            if saved:
                self._stored = self._normal(words)
            else:
                self._pause.start(AGAIN)
        return saved

    def settle(self) -> None:
        """Save, and let what comes next be a step of its own: an act after typing, typing after an act or elsewhere."""
        self.flush()
        self.settled.emit()

    def keep_unsaved(self) -> None:
        """Hold what stands here for unsaved: a step in which it was saved did not come about. It is tried again."""
        if not self.isReadOnly():
            self._stored = "\0"  # no text is stored like this
            self._pause.start(AGAIN)

    @property
    def takes_citations(self) -> bool:
        """Whether a citation may stand in this field."""
        return False

    def cite(self, number: int) -> None:
        """Write a citation at the caret; nothing happens where none may stand."""

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        if self._worn == (tokens, self._colour):
            return
        self._worn = (tokens, self._colour)
        self._tokens = tokens
        self.setFont(font(tokens, self._style, self._family))
        edge = f"1px solid {tokens.name('border')}" if self._framed else "none"
        focus = f"QTextEdit:focus {{ border: 1px solid {tokens.name('focus')}; }}" if self._framed else ""
        fill = tokens.name("field") if self._framed else "transparent"
        radius = tokens.radius["field"]
        self.setStyleSheet(
            f"QTextEdit {{ background: {fill}; border: {edge}; border-radius: {radius}px; padding: 0;"
            f" color: {tokens.name(self._colour)}; selection-background-color: {tokens.name('selection')};"
            f" placeholder-text-color: transparent; selection-color: {tokens.name('selection_text')}; }} {focus}"
        )
        self._space_lines()
        self._grow()

    def set_colour(self, role: str) -> None:
        """Write in another colour."""
        self._colour = role
        self.set_tokens(self._tokens)

    def _space_lines(self) -> None:
        """Give every line the height of the type style; a line of other scripts may be taller."""
        spaced = QTextBlockFormat()
        height = 0.0 if self._framed else float(self._tokens.type[self._style].get("line", 20))
        spaced.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        blocker = QSignalBlocker(self)
        cursor.mergeBlockFormat(spaced)
        blocker.unblock()

    def _grow(self, *_size: object) -> None:
        edge = 2 if self._framed else 0
        written = max(self.document().size().height(), self._hint_height())
        height = max(int(written + 0.999) + edge, self.minimumSizeHint().height())
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()

    def _hint_height(self) -> float:
        """Return how high the hint is that stands in an empty field, in pixels, margins included."""
        if not self.document().isEmpty():
            return 0
        margin = round(self.document().documentMargin())
        room = QRect(0, 0, max(1, self.viewport().width() - 2 * margin), 10_000)
        return self.fontMetrics().boundingRect(room, WRAPPED, self.placeholderText()).height() + 2 * margin

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hint in as many lines as it needs: Qt itself shows its first line alone."""
        super().paintEvent(event)
        if self.document().isEmpty() and not self.textCursor().block().layout().preeditAreaText():
            margin = round(self.document().documentMargin())
            painter = QPainter(self.viewport())
            painter.setFont(self.font())
            painter.setPen(self._tokens.colour("text3"))
            painter.drawText(self.viewport().rect().adjusted(margin, margin, -margin, 0), WRAPPED, self.placeholderText())
            painter.end()

    def show_hint(self, words: str) -> None:
        """Show another hint while the field is empty."""
        if words != self.placeholderText():
            self.setPlaceholderText(words)
            self._grow()

    def minimumSizeHint(self) -> QSize:
        """Tell the size of one line."""
        line = round(self._tokens.type[self._style].get("line", 20)) if hasattr(self, "_tokens") else 20
        return QSize(40, line + (12 if self._framed else 0))

    def sizeHint(self) -> QSize:
        """Tell the size of one line; the height follows the text."""
        return self.minimumSizeHint()

    # --- keys and mouse

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, after saving what is typed; a text field would claim them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            self.flush()
            event.ignore()
            return False
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on in a field of one line; undo goes to the window."""
        if _is_undo(event):
            self.flush()
            event.ignore()
        elif self._single and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Do not save between the strokes of a composed letter."""
        super().inputMethodEvent(event)
        if event.preeditString():
            self._pause.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save."""
        super().focusOutEvent(event)
        self.settle()

    def wheelEvent(self, event: QEvent) -> None:
        """Let the page scroll: the field shows all of its text."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the wrapping."""
        super().resizeEvent(event)
        self._grow()

    # --- dropping and pasting

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Take text."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Insert what was pasted or dropped, as plain text."""
        if source.hasText():
            words = clean_text(source.text())
            self.textCursor().insertText(" ".join(words.split("\n")) if self._single else words)
            self.ensureCursorVisible()


def _is_undo(event: QKeyEvent) -> bool:
    redo_too = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo) or redo_too


def _units(words: str) -> int:
    """Return how many UTF-16 units Qt counts."""
    return len(words) + sum(letter > "\uffff" for letter in words)


def _alike(one: str, other: str) -> int:
    """Return how many letters two texts share at their beginnings."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
