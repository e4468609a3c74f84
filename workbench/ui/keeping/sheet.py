"""What the dialogs of keeping have in common: a title, a sentence, a list in columns, rows of buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QLabel, QPushButton, QTreeWidget, QVBoxLayout, QWidget

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.fitting import fit

MARGINS = (22, 18, 22, 16)


class Sheet(QDialog):
    """Not modal: the window works on meanwhile. Not wider or higher than the screen."""

    def __init__(self, title: str, tokens: Tokens, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._size, self._wrong = (0, 0), False
        self.setWindowTitle(title)
        self.head, self.about, self.state = QLabel(title), said(""), said("")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*MARGINS)
        self.column.setSpacing(10)
        self.head.setFont(font(tokens, "ui_strong"))
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setWordWrap(True)
        self.column.addWidget(self.head)
        self.column.addWidget(self.about)
        self.about.setProperty("role", "secondary")

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say how an act went."""
        self._wrong = wrong
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.state.setStyleSheet(f"color: {self.tokens.name('danger' if wrong else 'text')}")
        self.state.setAccessibleName(words)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.tokens = tokens
        self.say(self.state.text(), wrong=self._wrong)

    def take_size(self, width: int, height: int) -> None:
        """Take a size in pixels, higher where the sentences need it, as far as the screen has room."""
        self._size = (width, height)
        fit(self, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, though none of them is automatically the default."""
        button = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need in the fonts they are shown in."""
        super().showEvent(event)
        fit(self, *self._size)


def said(words: str) -> QLabel:
    """Return a label for a sentence, wrapped; what stands in it is shown as it stands."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label


def row_of(*widgets: QWidget | None) -> QHBoxLayout:
    """Return a row of widgets; None is the room that stretches."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def plain(*buttons: QPushButton) -> None:
    """Let Enter press none of the buttons unless it has the focus."""
    for button in buttons:
        button.setAutoDefault(False)


def listed(tokens: Tokens, heads: Sequence[str], name: str, *, numbers: Sequence[int] = ()) -> QTreeWidget:
    """Return an empty list in columns under heads, the first as wide as there is room; numbers: columns set to the right."""
    made = QTreeWidget()
    made.setHeaderLabels(list(heads))
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setAccessibleName(name)
    made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    made.setFont(font(tokens, "ui", tabular=True))
    dress(made, tokens)
    header = made.header()
    header.setStretchLastSection(False)
    for column in range(len(heads)):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        if column in numbers:
            made.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return made


def dress(made: QTreeWidget, tokens: Tokens) -> None:
    """Give a list in columns its colours."""
    made.setStyleSheet(
        f"QTreeWidget {{ background: {tokens.name('field')}; border: 1px solid {tokens.name('border')}; border-radius: 6px;"
        f" selection-background-color: {tokens.name('chosen_row')}; selection-color: {tokens.name('text')}; outline: none }}"
        f"QTreeWidget::item {{ padding: 5px 6px; }}"
        f"QTreeWidget::item:selected {{ background: {tokens.name('chosen_row')}; color: {tokens.name('text')}; }}"
        f"QTreeWidget:focus {{ border: 2px solid {tokens.name('focus')}; }}"
    )
