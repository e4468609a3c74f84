"""The encoding of a text, chosen by looking at its letters in each that it could be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.sources.encoding_choice import ENCODINGS, Preview
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

BESIDE = 34
"""Pixels beside the names in the list: its padding and its scroll bar."""


class EncodingDialog(QDialog):
    """Encodings at the left, at the right the telling lines of the text as the chosen one has them. chosen(name): Enter.

    The window works on meanwhile, and so does an import.
    """

    chosen = Signal(str)

    def __init__(
        self,
        tokens: Tokens,
        title: str,
        previews: Sequence[Preview],
        present: str,
        *,
        unsure: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """title: of the source; present: the encoding in which it was read, chosen at first; unsure: that was a guess."""
        super().__init__(parent)
        self.setWindowTitle(tr("Choose the encoding"))
        self._previews, self._present, self._unsure = list(previews), present, unsure
        self.list, self.lines = QListWidget(), QPlainTextEdit()
        self.list.setAccessibleName(tr("Encodings, the likely ones first"))
        self.list.setStyleSheet(
            f"QListWidget {{ background: {tokens.name('field')}; border: 1px solid {tokens.name('border')};"
            f" border-radius: {tokens.radius['field']}px; outline: none; padding: 4px }}"
            " QListWidget::item { padding: 5px 8px; border-radius: 4px }"
            f" QListWidget::item:hover {{ background: {tokens.name('hover')} }}"
            f" QListWidget::item:selected {{ background: {tokens.name('chosen_row')}; color: {tokens.name('text')} }}"
        )
        self.lines.setReadOnly(True)
        self.lines.setProperty("field", "true")
        self.lines.setAccessibleName(tr("The text in this encoding"))
        for one in self._previews:
            self.list.addItem(tr(ENCODINGS[one.encoding]) if one.encoding in ENCODINGS else one.encoding)
        self.list.setFixedWidth(max(270, self.list.sizeHintForColumn(0) + BESIDE))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(tr("Read it so"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("primary", True)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        self._lay_out(title)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(next((at for at, one in enumerate(self._previews) if one.encoding == present), 0))
        self.list.setFocus()

    def _lay_out(self, title: str) -> None:
        head = QLabel(tr("In which encoding are the letters of “{title}” right?").format(title=title))
        head.setWordWrap(True)
        halves = QHBoxLayout()
        halves.setSpacing(12)
        halves.addWidget(self.list)
        halves.addWidget(self.lines, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(halves, 1)
        column.addWidget(self.buttons)
        self.resize(860, 520)

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._previews):
            return
        one = self._previews[at]
        self.lines.setPlainText("\n".join(one.lines))
        is_present = one.encoding == self._present
        self.take.setText(tr("These letters are right") if is_present and self._unsure else tr("Read it so"))
        self.take.setEnabled(not is_present or self._unsure)
        self.take.setToolTip(tr("The text was read so") if is_present else "")

    def _take(self) -> None:
        at = self.list.currentRow()
        if at >= 0 and self.take.isEnabled():
            self.accept()
            self.chosen.emit(self._previews[at].encoding)
