"""The other names of an entity: each renamed, given its language and taken away in its line."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.entities.records import AliasRecord
from workbench.ui.icons import icon
from workbench.ui.inspector.parts import Words
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

LANGUAGE_WIDTH = 52


class AliasLine(QWidget):
    """A name and its language, both to be edited; the cross takes it away."""

    def __init__(self, tokens: Tokens, record: AliasRecord) -> None:
        super().__init__()
        self.record = record
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.name, self.language = QLineEdit(record.name), QLineEdit(record.language)
        quiet = (
            f"QLineEdit {{ background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 1px 4px; }}"
            f"QLineEdit:hover {{ border-color: {tokens.name('border')}; }}"
            f"QLineEdit:focus {{ background: {tokens.name('field')}; border-color: {tokens.name('focus')}; }}"
        )
        for field, style in ((self.name, "ui"), (self.language, "small")):
            field.setFont(font(tokens, style))
            field.setStyleSheet(quiet)
            field.setFixedHeight(24)
        self.name.setAccessibleName(tr("Other name"))
        self.language.setAccessibleName(tr("Language of “{name}”").format(name=record.name))
        self.language.setPlaceholderText(tr("lang."))
        self.language.setToolTip(tip(tr("Its language, such as en, ru, pl or es-VE")))
        self.language.setFixedWidth(LANGUAGE_WIDTH)
        self.name.setCursorPosition(0)
        self.cross = QToolButton()
        self.cross.setIcon(icon(tokens, "x", "text3"))
        self.cross.setIconSize(QSize(12, 12))
        self.cross.setFixedSize(22, 22)
        words = tr("Take away “{name}”").format(name=record.name)
        self.cross.setToolTip(tip(words))
        self.cross.setAccessibleName(words)
        line.addWidget(self.name, 1)
        line.addWidget(self.language)
        line.addWidget(self.cross)


class AliasList(QWidget):
    """added(name), removed(id), renamed(id, name), spoken(id, language): what the analyst wants.

    unsought(id): mentions of a name, told to stand in very many places, are not to be looked for.
    """

    unsought = Signal(object)
    added = Signal(str)
    removed = Signal(object)
    renamed = Signal(object, str)
    spoken = Signal(object, str)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens, self._names = tokens, tuple[AliasRecord, ...]()
        self.lines: list[AliasLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 16, 0)
        self._column.setSpacing(0)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Add another name"))
        self.field.setAccessibleName(tr("Add another name"))
        self.field.setFixedHeight(tokens.layout["field"])
        self.field.returnPressed.connect(self._add)
        self._column.addSpacing(2)
        self._column.addWidget(self.field)
        self.told = Words(tokens)
        self.told.setContentsMargins(0, 2, 0, 0)
        self.leave = QPushButton(tr("Don’t look for it"))
        self._alias_id = 0
        self.leave.clicked.connect(lambda _checked=False: self._leave())
        self.field.textEdited.connect(lambda _words: self.tell(""))
        self._column.addWidget(self.told)
        self._column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
        self.tell("")

    def tell(self, words: str, alias_id: int = 0) -> None:
        """Say something at the field, empty for nothing; alias_id: of a name that perhaps is not to be looked for."""
        self._alias_id = alias_id
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.leave.setVisible(bool(alias_id))
        self.field.setAccessibleDescription(words)

    def _leave(self) -> None:
        alias_id = self._alias_id
        self.tell("")
        if alias_id:
            self.unsought.emit(alias_id)

    def _add(self) -> None:
        if self.field.text().strip():
            self.added.emit(self.field.text())

    def show_names(self, names: Sequence[AliasRecord], *, anew: bool = False) -> None:
        """Show these in place of the former; a line that is being edited stays where its name does."""
        if tuple(names) == self._names and not anew:
            return
        self._names = tuple(names)
        focused = next((line.record.id for line in self.lines if line.language.hasFocus()), 0)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(record) for record in names]
        for number, line in enumerate(self.lines):
            self._column.insertWidget(number, line)
            line.show()
            if line.record.id == focused:
                line.language.setFocus()

    def _line(self, record: AliasRecord) -> AliasLine:
        line = AliasLine(self._tokens, record)
        line.cross.clicked.connect(lambda _checked=False: self.removed.emit(record.id))
        line.name.editingFinished.connect(lambda: self._rename(line))
        line.language.editingFinished.connect(lambda: self._speak(line))
        return line

    def _rename(self, line: AliasLine) -> None:
        name = line.name.text().strip()
        if name and name != line.record.name:
            self.renamed.emit(line.record.id, name)
        else:
            line.name.setText(line.record.name)

    def _speak(self, line: AliasLine) -> None:
        if line.language.text().strip() != line.record.language:
            self.spoken.emit(line.record.id, line.language.text())

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.told.set_tokens(tokens)
        self.show_names(self._names, anew=True)
