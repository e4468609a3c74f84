"""The popup in which a quotation is shortened: the words are chosen and left out, or put back; none is ever altered."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from workbench.briefs.marking import quoted
from workbench.briefs.parts import Quotation
from workbench.ui.briefs.prose.foot import Foot
from workbench.ui.briefs.prose.lexicon import shown_words
from workbench.ui.briefs.prose.shortening import Range, left_out, put_back
from workbench.ui.sentences import quoted as in_marks
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.words import tr

WIDTH, HEIGHT, LEAST = 540, 380, 220
AROUND, BELOW = 6, 140
"""Pixels around the words within their field, and of all that stands below it."""


class _Words(QTextEdit):
    """The words of the passage. pressed(key) for the keys that do something."""

    pressed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete leaves out, Insert puts back, Enter is done."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Insert, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.pressed.emit(event.key())
        else:
            super().keyPressEvent(event)


class ShortenPopup(Popover):
    """Signal: done(markup) of the quotation as it shall be."""

    done = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self.setAccessibleName(tr("Shorten the quotation"))
        self._number, self._said = 0, ""
        self.kept: tuple[Range, ...] = ()
        self.words = _Words(self)
        self.words.setAccessibleName(tr("Words of the passage"))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shown = QLabel(self)
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setWordWrap(True)
        self.leave_button, self.back_button = QPushButton(tr("Leave out"), self), QPushButton(tr("Put back"), self)
        self.whole_button, self.done_button = QPushButton(tr("Whole"), self), QPushButton(tr("Done"), self)
        self._foot = Foot(tokens, tr("Choose words, Del leaves them out, Ins puts them back; Enter is done"), self)
        self._lay_out()
        self.words.pressed.connect(self._key)
        for button, act in (
            (self.leave_button, self.leave_out), (self.back_button, self.put_back), (self.whole_button, self.put_all_back),
            (self.done_button, self.finish),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
        self.setFixedSize(WIDTH + 2 * SHADOW, HEIGHT + 2 * SHADOW)
        self.set_tokens(tokens)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        row.setSpacing(6)
        for button in (self.leave_button, self.back_button, self.whole_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.done_button)
        self.done_button.setProperty("primary", True)
        column.addWidget(self.words, 1)
        column.addWidget(self.shown)
        column.addLayout(row)
        column.addWidget(self._foot)

    def offer(self, number: int, words: str, kept: tuple[Range, ...], anchor: QWidget, box: QRect) -> None:
        """Open below a box in a widget's pixels with the words of a passage and what of them is kept."""
        self._number, self._said, self.kept = number, words, kept
        self.words.setPlainText(_as_shown(words))
        self._show()
        self.setFixedHeight(self._needed() + 2 * SHADOW)
        self.open(anchor, box)

    def _needed(self) -> int:
        """Return how high the frame is to be for all words to be on view, in pixels; HEIGHT at most."""
        document = self.words.document().clone()
        document.setDefaultFont(self.words.font())
        document.setTextWidth(WIDTH - 28 - 2 * AROUND)
        return min(HEIGHT, max(LEAST, round(document.size().height()) + 2 * AROUND + BELOW))

    def first_field(self) -> QWidget | None:
        """Return the words."""
        return self.words

    def _key(self, key: int) -> None:
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.leave_out()
        elif key == Qt.Key.Key_Insert:
            self.put_back()
        else:
            self.finish()

    def leave_out(self) -> None:
        """Leave out the chosen words."""
        start, end = self._chosen()
        if start < end:
            self.kept = left_out(self._said, self.kept, start, end)
            self._show()

    def put_back(self) -> None:
        """Put the chosen words back."""
        start, end = self._chosen()
        if start < end:
            self.kept = put_back(self._said, self.kept, start, end)
            self._show()

    def put_all_back(self) -> None:
        """Quote the passage whole."""
        self.kept = ()
        self._show()

    def finish(self) -> None:
        """Close and tell how the quotation shall be."""
        self.dismiss()
        self.done.emit(quoted(Quotation(self._number, is_whole=not self.kept, ranges=self.kept)))

    def _chosen(self) -> Range:
        """Return the chosen stretch in code points."""
        cursor = self.words.textCursor()
        raw = self._said.encode("utf-16-le", "surrogatepass")
        start, end = (
            len(raw[: 2 * each].decode("utf-16-le", "replace")) for each in (cursor.selectionStart(), cursor.selectionEnd())
        )
        return start, end

    def _show(self) -> None:
        """Strike out what is left out; below stands the quotation as it will be."""
        gone = QTextCharFormat()
        gone.setForeground(self._tokens.colour("text3"))
        gone.setFontStrikeOut(True)
        marks = []
        ends: list[int] = [0, *(limit for pair in self.kept for limit in pair), len(self._said)] if self.kept else []
        for start, end in zip(ends[::2], ends[1::2], strict=True):
            cursor = QTextCursor(self.words.document())
            cursor.setPosition(_units(self._said[:start]))
            cursor.setPosition(_units(self._said[:end]), QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, gone
            marks.append(mark)
        self.words.setExtraSelections(marks)
        said = shown_words(self._said, self.kept)
        self.shown.setText(in_marks(said if len(said) < 400 else f"{said[:180]} […] {said[-180:]}"))
        self.whole_button.setEnabled(bool(self.kept))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        serif: QFont = font(tokens, "ui", "reading_family")
        serif.setPixelSize(15)
        self.words.setFont(serif)
        self.words.setStyleSheet(
            f"QTextEdit {{ background: {tokens.name('field')}; color: {tokens.name('text')};"
            f" border: 1px solid {tokens.name('border')}; border-radius: {tokens.radius['field']}px; padding: 4px; }}"
            f"QTextEdit:focus {{ border: 1px solid {tokens.name('focus')}; }}"
        )
        self.shown.setFont(font(tokens, "small"))
        self.shown.setStyleSheet(f"color: {tokens.name('text2')}")
        self._foot.set_tokens(tokens)


def _units(words: str) -> int:
    return len(words) + sum(letter > "\uffff" for letter in words)


def _as_shown(words: str) -> str:
    """Return words letter for letter as Qt keeps them: it drops a carriage return, and makes a line of two line ends."""
    return words.replace("\r", " ").replace("\u2029", "\n")
