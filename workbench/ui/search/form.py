"""What is sought and how it is meant: the field, the ways of searching, how much was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from workbench.analysis.finding import Query
from workbench.said import Words
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.words import tr

LONGEST = 10_000
"""Letters that may be sought."""

KEYS_HINT: Words = "Enter goes to the next hit, Shift+Enter to the one before, Ctrl+Enter into its text"
WORDS_HINT: Words = "Find words that begin so. All of them near each other; “in quotes” the phrase; *inside a word"


class SearchField(FilterField):
    """entered(by): Enter, on to the next hit; with Shift, -1, back. opened: Ctrl+Enter. went_down: Down, into the list."""

    entered = Signal(int)
    opened = Signal()
    went_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Enter and Down."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.opened.emit()
            else:
                self.entered.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


class SearchForm(QWidget):
    """Signals: typed; turned, another way of searching; entered, opened and went_down, keys of the field; attach_wanted."""

    typed = Signal()
    turned = Signal()
    entered = Signal(int)
    opened = Signal()
    went_down = Signal()
    attach_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(tokens, tr("Find in all texts"))
        self.field.setMaxLength(LONGEST)
        self.field.setToolTip(tip(tr(KEYS_HINT)))
        self.words = Toggle(tokens, tr("Words"), tr(WORDS_HINT), self)
        self.whole = Toggle(tokens, tr("Whole words"), tr("Find no parts of longer words"), self)
        self.pattern = Toggle(tokens, tr("Pattern"), tr("Find what a regular expression describes, such as \\d+ tons?"), self)
        self.notes = Toggle(tokens, tr("Notes too"), tr("Look into gists, comments, themes and entities, too"), self)
        self.exact = Toggle(tokens, tr("Aa"), tr("Find letters only as they are written here: case, accents, signs"), self)
        self.exact.setAccessibleName(tr("Case, accents"))
        self.count, self.complaint = QLabel(), QLabel()
        hint = tr("Attach every hit, or the sentence of each, to a theme or entity")
        self.attach = ToolButton(tokens, tr("Attach all…"), hint, parent=self)
        self._lay_out()
        self._connect()
        self.set_tokens(tokens)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 4)
        column.setSpacing(8)
        chips, line = QHBoxLayout(), QHBoxLayout()
        chips.setSpacing(6)
        for toggle in (self.words, self.whole, self.pattern, self.notes, self.exact):
            chips.addWidget(toggle)
        chips.addStretch(1)
        line.addWidget(self.count, 1)
        line.addWidget(self.attach)
        column.addWidget(self.field)
        column.addLayout(chips)
        column.addWidget(self.complaint)
        column.addLayout(line)
        for label in (self.count, self.complaint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _connect(self) -> None:
        self.words.setChecked(True)
        self.notes.setChecked(True)
        for mode in (self.words, self.whole, self.pattern):
            mode.clicked.connect(lambda _checked=False, mode=mode: self._choose(mode))
        for toggle in (self.notes, self.exact):
            toggle.toggled.connect(lambda _on: self.turned.emit())
        self.field.textChanged.connect(lambda _words: self.typed.emit())
        self.field.entered.connect(self.entered)
        self.field.opened.connect(self.opened)
        self.field.went_down.connect(self.went_down)
        self.attach.clicked.connect(lambda _checked=False: self.attach_wanted.emit())

    def _choose(self, mode: Toggle) -> None:
        for other in (self.words, self.whole, self.pattern):
            other.setChecked(other is mode)
        self.turned.emit()

    def query(self) -> Query:
        """Return what is sought."""
        return Query(
            self.field.text(),
            exact=self.exact.isChecked(), whole=self.whole.isChecked(), pattern=self.pattern.isChecked(),
        )  # fmt: skip

    def set_query(self, query: Query) -> None:
        """Ask for something as if it were typed."""
        for toggle, on in ((self.exact, query.exact), (self.whole, query.whole), (self.pattern, query.pattern)):
            toggle.setChecked(on)
        self.field.setText(query.words)

    def say(self, words: str, *, attaches: bool) -> None:
        """Say how much was found; attaches: whether there is something to attach."""
        self.count.setText(words)
        self.count.setToolTip(words)
        self.field.setAccessibleDescription(words)
        self.attach.setEnabled(attaches)

    def complain(self, sentence: str) -> None:
        """Explain what is wrong below the field; an empty sentence takes it away."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        if sentence:
            self.field.setAccessibleDescription(sentence)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.field, self.words, self.whole, self.pattern, self.notes, self.exact, self.attach):
            part.set_tokens(tokens)
        self.count.setFont(font(tokens, "small", tabular=True))
        self.count.setStyleSheet(f"color: {tokens.name('text2')}")
        self.complaint.setFont(font(tokens, "small"))
        self.complaint.setStyleSheet(f"color: {tokens.name('danger')}")
