"""Small parts of which the inspector's views are made."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.model.clean import clean_line, clean_text
from workbench.ui.icons import pixmap
from workbench.ui.inspector.keeping import Edit, Keeper
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.turning import turned
from workbench.ui.words import tr

EDGE = 16
_sessions = count()


class Head(QWidget):
    """What is shown at the left, where it is or how many there are at the right."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 10, EDGE, 4)
        self.words, self.aside = QLabel(), QLabel()
        for label in (self.words, self.aside):
            label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.aside)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.words.setFont(font(tokens, "ui_strong"))
        self.aside.setFont(font(tokens, "small", tabular=True))
        self.aside.setStyleSheet(f"color: {tokens.name('text2')}")


class Words(QLabel):
    """Wrapped words in a style and role; plain text always, since sources may hold anything."""

    def __init__(
        self, tokens: Tokens, style: str = "small", role: str = "text2", *, reading: bool = False, size: int = 0
    ) -> None:
        super().__init__()
        self._look = (style, role, reading, size)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(EDGE, 0, EDGE, 0)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        style, role, reading, size = self._look
        made = font(tokens, style, "reading_family" if reading else "ui_family")
        if size:
            made.setPixelSize(size)
        self.setFont(made)
        self.setStyleSheet(f"color: {tokens.name(role)}")


class Grades(QWidget):
    """Boxes of one scale, the chosen one filled; below, what it means. picked(term): clicked, empty to take it back."""

    picked = Signal(str)

    def __init__(self, tokens: Tokens, terms: Sequence[tuple[str, str]], *, may_be_none: bool) -> None:
        """terms: (letter or digit, meaning)."""
        super().__init__()
        self._meanings, self._may_be_none, self._chosen = dict(terms), may_be_none, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(5)
        self.boxes = {term: GradeBox(tokens, term, meaning) for term, meaning in terms}
        for term, box in self.boxes.items():
            box.clicked.connect(lambda _checked=False, term=term: self._pick(term))
            row.addWidget(box)
        row.addStretch(1)
        column.addLayout(row)
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        column.addWidget(self._said)
        self.set_tokens(tokens)

    def show_grade(self, term: str, further: str = "") -> None:
        """Show a grade as given, with a further sentence."""
        self._chosen = term
        for name, box in self.boxes.items():
            box.chosen = name == term
            box.update()
        said = f"{term}, {self._meanings[term]}." if term in self._meanings else tr("Not graded.")
        self._said.setText(f"{said} {further}".strip())

    def show_several(self, words: str) -> None:
        """Show no grade as given, and why in words: what is shown has several."""
        self.show_grade("")
        self._said.setText(words)

    def _pick(self, term: str) -> None:
        self.picked.emit("" if self._may_be_none and term == self._chosen else term)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for box in self.boxes.values():
            box.set_tokens(tokens)
        self._said.setFont(font(tokens, "small"))
        self._said.setStyleSheet(f"color: {tokens.name('text2')}")


class GradeBox(PaintedButton):
    """A letter or digit in a box of 34 x 24."""

    chosen = False

    def __init__(self, tokens: Tokens, term: str, meaning: str) -> None:
        super().__init__()
        self.setText(term)
        self.setToolTip(f"{term}, {meaning}")
        self.setAccessibleName(f"{term}, {meaning}")
        self.setFixedSize(QSize(34, 24))
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.setFont(font(tokens, "ui_strong" if self.chosen else "ui", tabular=True))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and letter."""
        painter, tokens = turned(QPainter(self), self), self._tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self.chosen or self.ring else "border"
        painter.setPen(QPen(tokens.colour(edge), 2 if self.ring else 1.4 if self.chosen else 1))
        painter.setBrush(tokens.colour("accent_soft" if self.chosen else "hover" if self.underMouse() else "field"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(font(tokens, "ui_strong" if self.chosen else "ui", tabular=True))
        painter.setPen(tokens.colour("accent" if self.chosen else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class StarToggle(PaintedButton):
    """A star before words, filled while it is on; its key at the right."""

    def __init__(self, tokens: Tokens, words: str, key: str) -> None:
        super().__init__()
        self._key = key
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFixedHeight(26)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.setFont(font(tokens, "ui"))
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the height; the width is the column's."""
        return QSize(120, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint star, words and key."""
        painter, tokens = turned(QPainter(self), self), self._tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.ring or self.underMouse():
            painter.setPen(QPen(tokens.colour("focus"), 2) if self.ring else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("hover"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        name, role = ("star-fill", "accent") if self.isChecked() else ("star", "text2")
        painter.drawPixmap(4, 5, pixmap(tokens, name, 16, role, self.devicePixelRatioF()))
        painter.setFont(self.font())
        painter.setPen(tokens.colour("text"))
        where = self.rect().adjusted(28, 0, -8, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(tokens.colour("text3"))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)


class LineField(QWidget):
    """A label over a line; what is typed is kept at once, one stretch of typing as one step."""

    def __init__(self, tokens: Tokens, label: str, missing: str, edit: Edit) -> None:
        """missing: what the field says while it is empty."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, 0)
        column.setSpacing(3)
        self._label, self.field = QLabel(label), SessionLine()
        self.field.setPlaceholderText(missing)
        self.field.setAccessibleName(label)
        self.field.setFixedHeight(tokens.layout["field"])
        self.keeper = Keeper(edit, self)
        self.field.textEdited.connect(self.take_typed)
        if not label:  # shown without a parent it would flash up as a window
            self._label.hide()
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        column.addWidget(self._label)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        self.problem.hide()
        self.set_tokens(tokens)

    def take_typed(self, words: str) -> None:
        """Save what was typed."""
        self.keeper.typed(words, self.field.session)

    def tell(self, problem: str) -> None:
        """Say under the field what hinders the words in it; empty for nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(problem)

    def show_value(self, row: int, stored: str) -> None:
        """Show a row's value, unless it is what is being typed or words of that row still wait to be saved."""
        words = self.keeper.shows(row, stored)
        if clean_line(self.field.text()) != clean_line(words):
            self.field.setText(words)
            self.field.setCursorPosition(0)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._label.setFont(font(tokens, "small"))
        self._label.setStyleSheet(f"color: {tokens.name('text2')}")
        self.problem.setFont(font(tokens, "small"))
        self.problem.setStyleSheet(f"color: {tokens.name('danger')}")


class SessionLine(QLineEdit):
    """A line that gives each stay of the focus a key of its own."""

    session = ""

    def begin_session(self) -> None:
        """Let what is typed from now on be a step of its own."""
        self.session = f"typing {next(_sessions)}"

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin a new stretch of typing."""
        self.begin_session()
        super().focusInEvent(event)


class TextField(QPlainTextEdit):
    """Several lines, as high as what they hold; what is typed is kept at once, one stretch of typing as one step."""

    LINES = (2, 9)

    def __init__(self, tokens: Tokens, label: str, missing: str, edit: Edit) -> None:
        super().__init__()
        self._session, self._showing = "", False
        self.keeper = Keeper(edit, self)
        self.setProperty("field", True)
        self.setPlaceholderText(missing)
        self.setAccessibleName(label)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.set_tokens(tokens)
        self._fit()

    def show_value(self, row: int, stored: str) -> None:
        """Show a row's value, unless it is what is being typed or words of that row still wait to be saved."""
        words = self.keeper.shows(row, stored)
        if clean_text(self.toPlainText()) != clean_text(words):
            self._showing = True
            self.setPlainText(words)
            self._showing = False

    def _typed(self) -> None:
        if not self._showing:
            self.keeper.typed(self.toPlainText(), self._session)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need in the new width: Qt wraps them anew without a word."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        least, most = self.LINES
        lines = max(least, min(most, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin a new stretch of typing."""
        self._session = f"typing {next(_sessions)}"
        super().focusInEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.setFont(font(tokens, "ui"))
