"""The line in which a thing's name is edited: kept whole by Enter or when the focus leaves, or not at all."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from workbench.model.clean import clean_line
from workbench.ui.inspector.keeping import Edit
from workbench.ui.inspector.parts import LineField
from workbench.ui.theme.tokens import Tokens

Problem = Callable[[int, str], str]
"""Takes a row's id and a name; returns why the row can't be called so, empty if it can."""


class NameField(LineField):
    """What is typed waits; a name that can't be is told below the line while it stands there, and goes with the focus.

    Esc takes back what is typed. What is typed belongs to the row on show: it is settled before another one is shown.
    """

    def __init__(self, tokens: Tokens, label: str, missing: str, edit: Edit, problem: Problem) -> None:
        super().__init__(tokens, label, missing, edit)
        self._problem, self._row, self._stored, self._waits = problem, 0, "", False
        self.field.editingFinished.connect(self._finish)

    def take_typed(self, words: str) -> None:
        """Let words wait, and say what hinders them."""
        self._waits = clean_line(words) != clean_line(self._stored)
        self.tell(self._problem(self._row, words) if self._waits else "")

    def show_value(self, row: int, stored: str) -> None:
        """Show a row's name; words that wait stay while it is the same row."""
        if row != self._row:
            self.settle()
        is_typed = self._waits and row == self._row
        self._row, self._stored = row, stored
        if is_typed:
            self.take_typed(self.field.text())
        else:
            self.tell("")
            super().show_value(row, stored)

    def settle(self) -> None:
        """Keep the name that waits; one that can't be goes."""
        if self._waits and not self._keep():
            self._put_back()

    def _finish(self) -> None:
        """After Enter words that can't be stay, with what hinders them; when the focus leaves they go."""
        if self.field.hasFocus():
            self._keep()
        else:
            self.settle()

    def _keep(self) -> bool:
        """Save what waits; False if it can't be."""
        words = self.field.text()
        if not self._waits or self._problem(self._row, words):
            return not self._waits
        self._waits, self._stored = False, words  # what was made of it comes back with the change
        self.keeper.typed(words, self.field.session)
        self.field.begin_session()
        return True

    def _put_back(self) -> None:
        self._waits = False
        self.tell("")
        self.field.setText(self._stored)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what is typed."""
        if event.key() == Qt.Key.Key_Escape and self._waits:
            self._put_back()
        else:
            super().keyPressEvent(event)
