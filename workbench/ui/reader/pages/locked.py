"""The field in which the password of a PDF is typed; it is given to the worker and kept nowhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.ui.words import tr

WIDTH = 320
"""Pixels."""


class Locked(QWidget):
    """Asks for a password. entered(str): the analyst pressed Enter."""

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = parent
        self.words, self.field = QLabel(), QLineEdit()
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("Password"))
        self.field.setAccessibleName(tr("Password of the PDF"))
        self.field.returnPressed.connect(self._enter)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.field)
        self.hide()

    def _enter(self) -> None:
        if self.field.text():
            self.entered.emit(self.field.text())

    def ask(self, words: str) -> None:
        """Show the field in the middle of its parent, with the reason above it."""
        self.words.setText(words)
        self.field.clear()
        self.show()
        self.place()
        self.raise_()

    def place(self) -> None:
        """Stand in the middle of the parent."""
        self.adjustSize()
        corner = self._desk.rect().center() - self.rect().center()
        self.move(max(0, corner.x()), max(0, corner.y()))
