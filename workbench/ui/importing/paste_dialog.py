"""What is about to be pasted as a source: how it begins, and a name for it."""

from PySide6.QtGui import QIcon, QTextDocumentFragment
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.ui.words import tr

LETTERS = 4_000
"""How much of it is shown."""


def beginning(text: str, html: str) -> str:
    """Return how what was copied begins, markup taken off; nothing that it names is opened."""
    words = text if text.strip() else QTextDocumentFragment.fromHtml(html[: 20 * LETTERS]).toPlainText()
    return words.strip()[:LETTERS] + ("…" if len(words.strip()) > LETTERS else "")


class PasteDialog(QDialog):
    """A field for the name, empty for the one that says when it was pasted, over the words."""

    def __init__(self, name: str, words: str, *, as_page: bool, parent: QWidget | None = None) -> None:
        """as_page: with headings, lists and tables, as they were copied."""
        super().__init__(parent)
        self.setWindowTitle(tr("Import from the clipboard"))
        self._name = name
        self.field, self.words = QLineEdit(), QPlainTextEdit(words)
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(tr("Title"))
        self.words.setReadOnly(True)
        self.words.setProperty("field", "true")
        self.words.setAccessibleName(tr("What was copied"))
        kind = tr("Copied with its headings, lists and tables.") if as_page else tr("Copied as plain text.")
        note = QLabel(kind)
        note.setProperty("role", "secondary")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = buttons.addButton(tr("Import||verb"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setProperty("primary", True)
        take.setDefault(True)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        label = QLabel(tr("Title"))
        label.setBuddy(self.field)
        for widget in (label, self.field, self.words, note, buttons):
            column.addWidget(widget)
        self.resize(600, 420)
        self.field.setFocus()

    @property
    def name(self) -> str:
        """The name that was given, or the one proposed."""
        return self.field.text().strip() or self._name
