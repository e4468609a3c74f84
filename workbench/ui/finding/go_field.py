"""The field of where to go: it says what there is, shows what a number leads to, and answers what can't be read."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.ui.finding.destinations import Destination, Reach, example, read, trouble
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

WIDTH = 400
LONGEST = 40


class GoField(Popover):
    """A popup over the top of the text. chosen(Destination): Enter was pressed on a place that there is."""

    chosen = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(tokens, parent)
        self._reach = Reach()
        self._preview: Callable[[Destination], str] = lambda _destination: ""
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setFixedHeight(tokens.layout["field"])
        self.field.setAccessibleName(tr("Go to a place in the text"))
        self.field.textChanged.connect(self._answer)
        self.field.returnPressed.connect(self._go)
        self.answer, self.foot = QLabel(), QLabel()
        for label in (self.answer, self.foot):
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(7)
        for widget in (self.field, self.answer, self.foot):
            column.addWidget(widget)
        self.set_tokens(tokens)

    def ask(self, anchor: QWidget, reach: Reach, preview: Callable[[Destination], str]) -> None:
        """Open over the top of a widget. preview: returns the words at a place."""
        self._reach, self._preview = reach, preview
        self.field.clear()
        self.field.setPlaceholderText(tr("Go to: {example}").format(example=example(reach)))
        self.foot.setText(reach.words())
        self._answer("")
        self.open(anchor)

    def place(self) -> None:
        """Stand in the middle of the anchor, near its top."""
        parent = self.parentWidget()
        if parent is None or self._anchor is None:
            return
        width = min(WIDTH, parent.width() - 16) + 2 * SHADOW
        corner = self._anchor.mapTo(parent, QPoint((self._anchor.width() - width) // 2, 8 - SHADOW))
        self.setGeometry(max(8 - SHADOW, corner.x()), corner.y(), width, self.sizeHint().height())

    def first_field(self) -> QWidget:
        """Return the field."""
        return self.field

    # --- answering

    def _answer(self, words: str) -> None:
        """Say what is there, or what is wrong once it can't become right by typing on."""
        destination = read(words, self._reach.labels)
        wrong = trouble(destination, self._reach) if destination is not None else ""
        shown = self._preview(destination) if destination is not None and not wrong else ""
        self._say(wrong or shown, wrong=bool(wrong))

    def _say(self, words: str, *, wrong: bool) -> None:
        room = WIDTH - 2 * 12 - 4
        elided = words if wrong else self.answer.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.answer.setText(elided or tr("Enter goes there, Alt+Left comes back."))
        self.answer.setToolTip(tip(words))
        self.answer.setStyleSheet(f"color: {self._tokens.name('danger' if wrong else 'text' if words else 'text2')}")
        self.field.setAccessibleDescription(words)

    def _go(self) -> None:
        destination = read(self.field.text(), self._reach.labels)
        if destination is None:
            words = tr("Type a number, such as {example}.").format(example=example(self._reach))
            self._say(words, wrong=True)
        elif not trouble(destination, self._reach):
            self.dismiss()
            self.chosen.emit(destination)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        for label in (self.answer, self.foot):
            label.setFont(font(tokens, "small"))
        self.foot.setStyleSheet(f"color: {tokens.name('text2')}")
        self._answer(self.field.text())
