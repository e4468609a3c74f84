"""The find bar: what is sought in a text, how many hits there are, the ways from one to the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from workbench.analysis.finding import Query
from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.words import tr

HEIGHT = 44
COMPLAINT = 26
FIELD_LEAST, FIELD_MOST = 110, 340
LONGEST = 10_000
"""Letters that may be sought."""


class FindField(QLineEdit):
    """Enter goes on, with Shift back; Esc closes."""

    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the keys that belong to the bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_wanted if back else self.next_wanted).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """44 high above the text, 70 where there is something to explain.

    Signals: changed (the query is another one), next_wanted, previous_wanted, attach_wanted, closed (Esc or the cross).
    """

    changed = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    attach_wanted = Signal()
    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Begin with nothing sought."""
        super().__init__(parent)
        self.setAccessibleName(tr("Find in this text"))
        self._tokens = tokens
        self._buttons: list[ToolButton | Toggle] = []
        self._make(tokens)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row())
        column.addWidget(self.complaint)
        self._connect()
        self.set_tokens(tokens)
        self._fit()

    def _make(self, tokens: Tokens) -> None:
        self.field = FindField()
        self.field.setPlaceholderText(tr("Find in this text"))
        self.field.setAccessibleName(tr("Find in this text"))
        self.field.setMaxLength(LONGEST)
        self.field.setFixedHeight(tokens.layout["field"])
        self.field.setMinimumWidth(FIELD_LEAST)
        self.field.setMaximumWidth(FIELD_MOST)
        self.field.setProperty("glass", True)
        self._glass = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.up = self._button(hint=tr("Previous hit  Shift+F3"), icon="caret-up")
        self.down = self._button(hint=tr("Next hit  F3"), icon="caret-down")
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.exact = self._toggle(tr("Case, accents"), tr("Find letters only as they are written here: case, accents, signs"))
        self.whole = self._toggle(tr("Whole words"), tr("Find no parts of longer words"))
        self.pattern = self._toggle(tr("Pattern"), tr("Find what a regular expression describes, such as \\d+ tons?"))
        self.attach = self._button(tr("Attach all…"), tr("Attach every hit, or the sentence of each, to a theme or entity"))
        self.close_ = self._button(hint=tr("Close  Esc"), icon="x")
        self.complaint = QLabel()
        self.complaint.setTextFormat(Qt.TextFormat.PlainText)
        self.complaint.setContentsMargins(16, 0, 16, 6)
        self.complaint.setFixedHeight(COMPLAINT)
        self.complaint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.complaint.hide()

    def _button(self, words: str = "", hint: str = "", *, icon: str = "") -> ToolButton:
        button = ToolButton(self._tokens, words, hint, icon=icon, parent=self)
        self._buttons.append(button)
        return button

    def _toggle(self, words: str, hint: str) -> Toggle:
        toggle = Toggle(self._tokens, words, hint, self)
        self._buttons.append(toggle)
        return toggle

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(2)
        row.addWidget(self.field, 3)
        row.addSpacing(4)
        row.addWidget(self.up)
        row.addWidget(self.down)
        row.addSpacing(6)
        row.addWidget(self.count, 2)
        for toggle in (self.exact, self.whole, self.pattern):
            row.addWidget(toggle)
            row.addSpacing(4)
        row.addSpacing(4)
        row.addWidget(self.attach)
        row.addWidget(self.close_)
        return row

    def _connect(self) -> None:
        self.field.textChanged.connect(self._tell)
        self.field.next_wanted.connect(self.next_wanted)
        self.field.previous_wanted.connect(self.previous_wanted)
        self.field.closed.connect(self.closed)
        for toggle in (self.exact, self.whole, self.pattern):
            toggle.toggled.connect(self._tell)
        for button, signal in (
            (self.up, self.previous_wanted), (self.down, self.next_wanted), (self.attach, self.attach_wanted),
            (self.close_, self.closed),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())

    def _tell(self, _value: object) -> None:
        self.changed.emit()

    # --- what is sought

    def query(self) -> Query:
        """Return what is sought."""
        return Query(
            self.field.text(),
            exact=self.exact.isChecked(), whole=self.whole.isChecked(), pattern=self.pattern.isChecked(),
        )  # fmt: skip

    def seek(self, words: str) -> None:
        """Seek these words; the field selects them, so that typing replaces them."""
        self.field.setText(words)
        self.field.selectAll()

    # --- what is said

    def say(self, words: str, *, hits: bool) -> None:
        """Say how many hits there are; hits: whether there is one to go to."""
        self.count.setText(words)
        self.count.setToolTip(tip(words))
        for button in (self.up, self.down, self.attach):
            button.setEnabled(hits)

    def complain(self, sentence: str) -> None:
        """Explain below the field what is wrong; an empty sentence takes it away."""
        self.complaint.setText(sentence)
        self.complaint.setToolTip(tip(sentence))
        self.complaint.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(HEIGHT + (COMPLAINT if self.complaint.text() else 0))

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._glass.setIcon(icon(tokens, "magnifying-glass", "text2"))
        self.count.setFont(font(tokens, "small", tabular=True))
        self.count.setStyleSheet(f"color: {tokens.name('text2')}")
        self.complaint.setFont(font(tokens, "small"))
        self.complaint.setStyleSheet(f"color: {tokens.name('danger')}")
        for button in self._buttons:
            button.set_tokens(tokens)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and the line above the text."""
        painter, line = QPainter(self), self._tokens.layout["hairline"]
        painter.fillRect(self.rect(), self._tokens.colour("paper"))
        painter.fillRect(0, self.height() - line, self.width(), line, self._tokens.colour("hairline"))
        painter.end()
