"""A field of a source's record: its name at the left, what it holds at the right, and below what there is to say of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetricsF, QIcon
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from workbench.model.clean import clean_line
from workbench.ui.icons import icon
from workbench.ui.inspector.keeping import Edit, Keeper
from workbench.ui.inspector.parts import EDGE, SessionLine
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.words import tr

NAME = 92
"""Pixels that the name of a field takes."""


class FieldRow(QWidget):
    """A name beside any field, and a note below it: in the colour of a warning, or faint."""

    def __init__(self, tokens: Tokens, label: str, field: QWidget) -> None:
        super().__init__()
        self._tokens, self._words, self._warns = tokens, label, False
        self.label, self.note, self.inner = QLabel(self), QLabel(self), field
        self.note.setWordWrap(True)
        for words in (self.label, self.note):
            words.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFixedWidth(NAME)
        self.label.setBuddy(field)
        grid = QGridLayout(self)
        grid.setContentsMargins(EDGE, 0, EDGE, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(field, 0, 1)
        grid.addWidget(self.note, 1, 1)
        self.note.hide()
        self._wear()

    def rename(self, label: str) -> None:
        """Let the field be called otherwise."""
        self._words = label
        self.inner.setAccessibleName(label)
        self._wear()

    def set_note(self, words: str, *, warns: bool = False) -> None:
        """Say something below the field; nothing if it is empty."""
        self._warns = warns
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.inner.setAccessibleDescription(words)
        self._wear()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._wear()
        if isinstance(self.inner, ChoiceBox):
            self.inner.set_tokens(tokens)

    def _wear(self) -> None:
        small = font(self._tokens, "small")
        cut = QFontMetricsF(small).elidedText(self._words, Qt.TextElideMode.ElideRight, NAME)
        self.label.setText(cut)
        for words in (self.label, self.note):
            words.setFont(small)
        self.label.setStyleSheet(f"color: {self._tokens.name('text2')}")
        self.note.setStyleSheet(f"color: {self._tokens.name('warn' if self._warns else 'text3')}")


class RecordField(FieldRow):
    """A line; what is typed is kept at once, one stretch of typing as one step. A sign tells that a file stated it."""

    def __init__(self, tokens: Tokens, label: str, edit: Edit, missing: str = "") -> None:
        self.field = SessionLine()
        super().__init__(tokens, label, self.field)
        self.field.setPlaceholderText(missing)
        self.field.setAccessibleName(label)
        self.field.setFixedHeight(tokens.layout["field"])
        self.keeper = Keeper(edit, self)
        self.field.textEdited.connect(lambda words: self.keeper.typed(words, self.field.session))
        self._sign: QAction | None = None

    def show_value(self, row: int, stored: str) -> None:
        """Show a row's value, unless it is what is being typed or words of that row still wait to be saved."""
        words = self.keeper.shows(row, stored)
        if clean_line(self.field.text()) != clean_line(words):
            self.field.setText(words)
            self.field.setCursorPosition(0)

    def set_from_file(self, from_file: bool) -> None:
        """Show that what stands here was stated by the file and written by no analyst."""
        if from_file and self._sign is None:
            self._sign = self.field.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
            self._sign.setToolTip(tr("As the file states it"))
        if self._sign is not None:
            self._sign.setVisible(from_file)
            self._wear()

    def _wear(self) -> None:
        super()._wear()
        if getattr(self, "_sign", None) is not None:
            self._sign.setIcon(icon(self._tokens, "file-arrow-down", "text3"))  # type: ignore[union-attr]
