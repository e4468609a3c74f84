"""A question at its place: what an act will do, a field if it needs one, and the two buttons; no box over the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.turning import pad
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

LINE = 16
ROWS, PORTION = 6, 100
"""Rows of a choice that are seen at once, and that the view is given at first."""

Answer = Callable[[str], str]
"""Takes the line typed (empty without a field) and does the act; returns what hinders it, empty once it is done."""

Choose = Callable[[int], str]
"""The same for a choice: takes the id of the row chosen."""


class Question(QWidget):
    """Hidden until something is asked. Enter does the act, Esc doesn't; opened: something is asked; closed: it went.

    fitted: it needs another height than before.
    """

    opened = Signal()
    fitted = Signal()
    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._answer: Answer = _nothing
        self._choose: Choose = _nothing_chosen
        self._explain: Callable[[int], str] | None = None
        self._all: Sequence[Record] = ()
        self._is_choice, self._leave_open = False, False
        self.title, self.words, self.problem = QLabel(), QLabel(), QLabel()
        self.field = QLineEdit()
        self.choices = RecordsModel()
        self.choices.portion = PORTION
        self.view = RowTree(tokens, tr("What there is to choose from"))
        self.cancel, self.go = QPushButton(tr("Cancel")), QPushButton()
        self._lines = (Hairline(tokens), Hairline(tokens))
        self._lay_out()
        self._connect()
        self.set_tokens(tokens)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        pad(inner, 16, 10, 12, 12)
        inner.setSpacing(8)
        for label in (self.title, self.words, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.field.setFixedHeight(self._tokens.layout["field"])
        self.view.setModel(self.choices)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        for part in (self.title, self.field, self.problem):
            inner.addWidget(part)
        column.addWidget(self._lines[0])
        column.addLayout(inner)
        column.addWidget(self.view)
        below = QVBoxLayout()
        pad(below, 16, 0, 12, 12)
        below.setSpacing(10)
        below.addWidget(self.words)
        below.addLayout(buttons)
        column.addLayout(below)
        column.addWidget(self._lines[1])
        self.go.setProperty("primary", True)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._typed)
        self.view.clicked.connect(lambda index: self._take(index.internalId()))
        self.cancel.clicked.connect(lambda _checked=False: self.dismiss())
        self.go.clicked.connect(lambda _checked=False: self._go())

    # --- asking

    def ask(self, title: str, words: str, act: str, answer: Answer, *, careful: bool = False) -> None:
        """Ask whether to do something; words say what it does, act what the button says.

        careful: much goes with it, so that Enter alone doesn't do it.
        """
        self._begin(title, words, act, answer)
        self.field.hide()
        self._open(self.cancel if careful else self.go)

    def ask_line(self, title: str, words: str, act: str, answer: Answer, line: str = "") -> None:
        """Ask for a line; what hinders the act is told under it."""
        self._begin(title, words, act, answer)
        self.field.setText(line)
        self.field.setAccessibleName(title)
        self.field.selectAll()
        self.field.show()
        self._open(self.field)

    def ask_choice(
        self, title: str, choices: Sequence[Record], explain: Callable[[int], str], act: str, choose: Choose,
        first: int | None = 0,
    ) -> None:  # fmt: skip
        """Ask for one of the rows, found by typing; explain(id) says what the act would do with it.

        first: the row chosen beforehand, 0 for the one at the top; None: none is, until the analyst chooses.
        """
        self._begin(title, "", act, _nothing)
        self._all, self._explain, self._choose, self._is_choice = choices, explain, choose, True
        self.field.clear()
        self.field.setAccessibleName(title)
        self.choices.filter("")
        self.choices.show(choices)
        self.field.show()
        self.view.show()
        self._fit()
        self._leave_open = first is None
        self._take(0 if first is None else first or (choices[0].id if choices else 0))
        self._open(self.field)

    def _begin(self, title: str, words: str, act: str, answer: Answer) -> None:
        self._answer, self._explain, self._is_choice = answer, None, False
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.go.setText(act)
        self.go.setEnabled(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.view.hide()
        self.tell("")

    def _open(self, first: QWidget) -> None:
        self.show()
        self._refit()
        self.opened.emit()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_choice(self) -> bool:
        """Whether one of several rows is asked for."""
        return self._is_choice

    def room(self, width: int) -> int:
        """Return the height it needs at a width, in pixels; words that change with the choice take up to four lines."""
        layout = self.layout()
        height = layout.heightForWidth(width) if layout is not None else 0
        return height + (3 * LINE if self._is_choice else 0)

    def tell(self, problem: str) -> None:
        """Say under the field what hinders the act; empty for nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._refit()
        if problem:
            self.setAccessibleDescription(problem)

    def say(self, words: str) -> None:
        """Say other words over the buttons, as what the act would do has changed."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self._refit()

    def dismiss(self) -> None:
        """Close without doing anything."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    # --- answering

    @property
    def chosen(self) -> int:
        """The id of the row chosen, 0 for none."""
        index = self.view.currentIndex()
        return int(index.internalId()) if index.isValid() else 0

    def _take(self, row: int) -> None:
        self.choices.reach(row)
        index = self.choices.index_of(row)
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)
        words = self._explain(row) if self._explain is not None and index.isValid() else ""
        self.go.setEnabled(index.isValid())
        self.say(words)

    def _typed(self, words: str) -> None:
        self.tell("")
        if self._is_choice:
            self.choices.filter(words)
            self._fit()
            ids = [one for one in self.choices.ids() if one]
            if self._leave_open and not words.strip():
                ids = []
            self._take(self.chosen if self.chosen in ids else ids[0] if ids else 0)

    def _fit(self) -> None:
        rows = max(1, min(ROWS, self.choices.rowCount()))
        self.view.setFixedHeight(rows * self._tokens.layout["tree_row"] + 8)
        self._refit()

    def _refit(self) -> None:
        """Be as high as what it says needs at its width."""
        layout = self.layout()
        if layout is not None and not self.isHidden():
            layout.invalidate()
            self.setFixedHeight(layout.heightForWidth(self.width()))
            self.fitted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._refit()

    def _go(self) -> None:
        if not self.go.isEnabled():
            return
        problem = self._choose(self.chosen) if self._is_choice else self._answer(self.field.text())
        if problem:
            self.tell(problem)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.isHidden():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that belong to the rows or to the question."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # letters typed here are never a command of the window
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._go()
                return True
            if self._is_choice and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        ids = list(self.choices.ids())
        if ids:
            at = ids.index(self.chosen) if self.chosen in ids else -by
            self._take(ids[max(0, min(len(ids) - 1, at + by))])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Enter on a button presses it."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.dismiss if self.cancel.hasFocus() else self._go)()
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.title.setFont(font(tokens, "ui_strong"))
        self.words.setFont(font(tokens, "small"))
        self.words.setStyleSheet(f"color: {tokens.name('text2')}")
        self.problem.setFont(font(tokens, "small"))
        self.problem.setStyleSheet(f"color: {tokens.name('danger')}")
        self.view.set_tokens(tokens)
        for line in self._lines:
            line.set_tokens(tokens)


def _nothing(_line: str) -> str:
    return ""


def _nothing_chosen(_row: int) -> str:
    return ""
