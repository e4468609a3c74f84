"""Asked once, at the first start: who is at work, in which language and looks; nothing waits for an answer."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from workbench.said import Words
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.tools import Segment
from workbench.ui.words import tr

FIELD = 260
"""Pixels of a field."""

LOOKS: dict[str, Words] = {"system": "As the desktop", "light": "Light", "dark": "Dark"}
"""The looks that are offered here; high contrast follows the settings."""

LANGUAGES: dict[str, str] = {"en": "English", "pl": "polski"}
"""Languages by their own names."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What the fields show at first: the account's name, the setting of the language, that of the looks."""

    name: str
    language: str = "system"
    looks: str = "system"


class You(QWidget):
    """Signals: name_given(name) when the field is left or Enter pressed; language_chosen(key); looks_chosen(name)."""

    name_given = Signal(str)
    language_chosen = Signal(str)
    looks_chosen = Signal(str)

    def __init__(self, tokens: Tokens, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = QLabel(tr("First of all"))
        self.name = QLineEdit(offered.name)
        self.why = QLabel(tr("It stands beside each passage that you code, so that others know whose work it is."))
        self.language = ChoiceBox(tokens, tr("Language"))
        self.looks = Segment(tokens, tr("Looks"), [(key, tr(words)) for key, words in LOOKS.items()])
        self.later = QLabel(tr("All of it can be changed in the settings (Ctrl+,)."))
        self._labels = [QLabel(words) for words in (tr("Your name"), tr("Language"), tr("Looks"))]
        self._fill(tokens, offered)
        self._lay_out()
        self.set_tokens(tokens)

    def _fill(self, tokens: Tokens, offered: Offered) -> None:
        self.name.setAccessibleName(tr("Your name"))
        self.name.setAccessibleDescription(self.why.text())
        self.name.setFixedHeight(tokens.layout["field"])
        self.name.editingFinished.connect(self._give_name)
        self.language.addItem(tr("Language of the desktop"), "system")
        for key, words in LANGUAGES.items():
            self.language.addItem(words, key)
        self.language.setCurrentIndex(max(0, self.language.findData(offered.language)))
        self.language.activated.connect(lambda index: self.language_chosen.emit(str(self.language.itemData(index))))
        self.looks.choose(offered.looks)
        self.looks.chosen.connect(self.looks_chosen)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 26, 14, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._head, 0, 0, 1, 2)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for number, (label, field) in enumerate(zip(self._labels, (self.name, self.language, self.looks), strict=True)):
            label.setBuddy(field)
            at = 1 + number + (number > 0)
            grid.addWidget(label, at, 0, leading)
            grid.addWidget(field, at, 1, leading)
        for field in (self.name, self.language):
            field.setFixedWidth(FIELD)
        for label, at in ((self.why, 2), (self.later, 5)):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(label, at, 1, 1, 2)
        grid.setColumnStretch(2, 1)

    def typed(self) -> str:
        """Return the name as it stands in the field."""
        return " ".join(self.name.text().split())

    def _give_name(self) -> None:
        if self.typed():
            self.name_given.emit(self.typed())

    def show_looks(self, choice: str) -> None:
        """Show which looks are worn, as they were chosen elsewhere."""
        self.looks.choose(choice)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._head.setFont(font(tokens, "caps_head"))
        self._head.setStyleSheet(f"color: {tokens.name('text2')}")
        for label in (self.why, self.later):
            label.setFont(font(tokens, "small"))
            label.setStyleSheet(f"color: {tokens.name('text2')}")
        self.language.set_tokens(tokens)
        self.looks.set_tokens(tokens)
