"""A field of several records at once: one value where they agree, else how many there are; Enter or leaving writes it."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from workbench.ui.inspector.record_fields import FieldRow
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class _Line(QLineEdit):
    """Esc takes back what was typed."""

    stored = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc for this line while it holds what isn't written."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self.stored)
        else:
            super().keyPressEvent(event)


class TogetherField(FieldRow):
    """write(value) writes what was typed into all records."""

    def __init__(self, tokens: Tokens, label: str, write: Callable[[str], object]) -> None:
        self.field = _Line()
        super().__init__(tokens, label, self.field)
        self._write = write
        self.field.setAccessibleName(label)
        self.field.setFixedHeight(tokens.layout["field"])
        self.field.editingFinished.connect(self._finish)

    def show_values(self, values: AbstractSet[str]) -> None:
        """Show what the records hold; what is being typed stays."""
        stated = [value for value in values if value]
        self.field.stored = stated[0] if len(values) == 1 and stated else ""
        several = tr("%n different values", len(values)) if len(stated) == len(values) else tr("several, some empty")
        self.field.setPlaceholderText(tr("not stated") if not stated else several)
        if not self.field.isModified():
            self.field.setText(self.field.stored)

    def forget(self) -> None:
        """Let what was typed and not written go: other records are shown now."""
        self.field.setModified(False)

    def _finish(self) -> None:
        """Write what was typed; an empty field in which nothing was typed leaves the records alone."""
        if self.field.isModified():
            self.field.setModified(False)
            self._write(self.field.text())
