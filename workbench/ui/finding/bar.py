"""The find bar: what is sought in a text, how many hits there are, the ways from one to the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from workbench.analysis.finding import Query
from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.widgets.turning import pad, turned
from workbench.ui.words import tr

HEIGHT = 44
COMPLAINT = 26
FIELD_LEAST, FIELD_MOST = 150, 420
NOTE_GAP = 9
LONGEST = 10_000
"""Letters that may be sought."""


class FindField(QLineEdit):
    """Enter goes on, with Shift back; Esc closes. At its right end stands a note: how many hits there are."""

    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty, without a note."""
        super().__init__(parent)
        self._said = ""
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_note(self, words: str) -> None:
        """Say something at the right end; of words parted by commas as many as leave half of the field to what is typed."""
        self._said = words
        self._place_note()

    def _place_note(self) -> None:
        parts, measure = self._said.split(", "), self.note.fontMetrics()
        while len(parts) > 1 and measure.horizontalAdvance(", ".join(parts)) > self.width() // 2:
            parts.pop()
        self.note.setText(", ".join(parts))
        size = self.note.sizeHint()
        self.note.setGeometry(self.width() - size.width() - NOTE_GAP, 1, size.width(), self.height() - 2)
        self.setTextMargins(0, 0, size.width() + 4 if self._said else 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the note at the right end."""
        super().resizeEvent(event)
        self._place_note()

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
        self.field = FindField(self)
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
        self.exact = self._toggle(tr("Case, accents"), tr("Find letters only as they are written here: case, accents, signs"))
        self.whole = self._toggle(tr("Whole words"), tr("Find no parts of longer words"))
        self.pattern = self._toggle(tr("Pattern"), tr("Find what a regular expression describes, such as \\d+ tons?"))
        self.attach = self._button(tr("Attach all…"), tr("Attach every hit, or the sentence of each, to a theme or entity"))
        self.close_ = self._button(hint=tr("Close  Esc"), icon="x")
        self.complaint = QLabel(self)
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
        pad(row, 14, 7, 12, 7)
        row.setSpacing(2)
        row.addWidget(self.field, 1000)
        row.addSpacing(4)
        row.addWidget(self.up)
        row.addWidget(self.down)
        row.addSpacing(8)
        row.addStretch(1)
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

    def show_query(self, query: Query) -> None:
        """Show what is sought, without telling of it."""
        blocked = self.blockSignals(True)
        self.field.setText(query.words)
        for toggle, is_on in ((self.exact, query.exact), (self.whole, query.whole), (self.pattern, query.pattern)):
            toggle.setChecked(is_on)
        self.blockSignals(blocked)

    # --- what is said

    def say(self, words: str, *, hits: bool) -> None:
        """Say how many hits there are; hits: whether there is one to go to."""
        self.field.set_note(words)
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
        self.field.note.setFont(font(tokens, "small", tabular=True))
        self.field.note.setStyleSheet(f"color: {tokens.name('text2')}; background: transparent")
        self.complaint.setFont(font(tokens, "small"))
        self.complaint.setStyleSheet(f"color: {tokens.name('danger')}")
        for button in self._buttons:
            button.set_tokens(tokens)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and the line above the text."""
        painter, line = turned(QPainter(self), self), self._tokens.layout["hairline"]
        painter.fillRect(self.rect(), self._tokens.colour("paper"))
        painter.fillRect(0, self.height() - line, self.width(), line, self._tokens.colour("hairline"))
        painter.end()
