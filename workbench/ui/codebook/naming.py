"""The field in which a new theme or entity gets its name: it opens under the head, Enter makes, Esc closes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from workbench.entities.kinds import EntityKind, entity_kinds
from workbench.ui.icons import icon
from workbench.ui.named import named
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.words import tr


class NameField(QWidget):
    """made(name, kind): Enter was pressed; kind is empty for themes. It stays open until what was named is there."""

    made = Signal(str, str)
    closed = Signal()

    def __init__(self, tokens: Tokens, hint: str, *, with_kinds: bool) -> None:
        """hint: what the empty field says; with_kinds: a menu of entity kinds stands beside it."""
        super().__init__()
        self.refuse: Callable[[str], str] = lambda _name: ""
        """Says why a name can't be, empty if it can; shown under the field."""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 6)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        column.addLayout(row)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column.addWidget(self.problem)
        self.problem.hide()
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.setFixedHeight(tokens.layout["field"])
        self.field.returnPressed.connect(self._make)
        self.field.textEdited.connect(lambda _words: self.tell(""))
        self.kinds = ChoiceBox(tokens, tr("Kind"), self)
        if not with_kinds:
            self.kinds.hide()
        row.addWidget(self.field, 3)
        if with_kinds:
            row.addWidget(self.kinds, 2)
        self._with_kinds, self._kinds, self._tokens = with_kinds, tuple[EntityKind, ...](), tokens
        self.show_kinds(entity_kinds() if with_kinds else ())
        self.set_tokens(tokens)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.problem.setFont(font(tokens, "small"))
        self.problem.setStyleSheet(f"color: {tokens.name('danger')}")
        self._tokens = tokens
        self.kinds.set_tokens(tokens)
        for number, kind in enumerate(self._kinds):
            self.kinds.setItemIcon(number, icon(tokens, kind.icon))

    def show_kinds(self, kinds: Sequence[EntityKind]) -> None:
        """Offer these kinds; the one that is chosen stays."""
        if tuple(kinds) == self._kinds:
            return
        chosen, self._kinds = self.kinds.currentData(), tuple(kinds)
        self.kinds.clear()
        for kind in kinds:
            self.kinds.addItem(icon(self._tokens, kind.icon), named(kind.label), kind.name)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))

    def open(self, name: str = "") -> None:
        """Open with the beginning of a name."""
        self.field.setText(name)
        self.tell("")
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Close without making anything."""
        self.hide()
        self.closed.emit()

    def tell(self, problem: str) -> None:
        """Say under the field what hinders the name; empty for nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(problem)

    def _make(self) -> None:
        problem = self.refuse(self.field.text())
        if problem:
            self.tell(problem)
        elif self.field.text().strip(" /"):
            self.made.emit(self.field.text(), str(self.kinds.currentData() or "") if self._with_kinds else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
