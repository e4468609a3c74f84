"""The line in which a field of one's own gets its name and type: it opens where it is wanted; Enter keeps, Esc closes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench import said
from workbench.coding.errors import CodingError
from workbench.project.errors import ProjectError
from workbench.sources.own_fields import TYPES, FieldRecord
from workbench.ui.errors import describe_error
from workbench.ui.inspector.parts import EDGE, Words
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.words import tr

TYPE_WORDS: dict[str, said.Words] = {"text": "Text", "date": "Date", "number": "Number", "yes or no": "Yes or no"}


class FieldNaming(QWidget):
    """keep(field id or 0 for a new one, name, type) writes, or raises what is then said below the line."""

    def __init__(self, tokens: Tokens, keep: Callable[[int, str, str], object]) -> None:
        super().__init__()
        self._keep, self._field_id = keep, 0
        self.name, self.kind, self.refused = (
            QLineEdit(),
            ChoiceBox(tokens, tr("Type of the field")),
            Words(tokens, "small", "danger"),
        )
        self.name.setPlaceholderText(tr("Name of the field"))
        self.name.setAccessibleName(tr("Name of the field"))
        self.name.setFixedHeight(tokens.layout["field"])
        for kind in TYPES:
            self.kind.addItem(tr(TYPE_WORDS[kind]), kind)
        self.name.returnPressed.connect(self.keep)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(6)
        row.addWidget(self.name, 3)
        row.addWidget(self.kind, 2)
        column.addLayout(row)
        column.addWidget(self.refused)
        self.hide()

    def open(self, field: FieldRecord | None = None) -> None:
        """Open for a new field, or for one that is there."""
        self._field_id = field.id if field else 0
        self.name.setText(field.name if field else "")
        self.kind.setCurrentIndex(self.kind.findData(field.type if field else "text"))
        self.refused.hide()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def keep(self) -> None:
        """Write name and type; what hinders it is said here."""
        try:
            self._keep(self._field_id, self.name.text(), str(self.kind.currentData()))
        except (ProjectError, CodingError, ValueError, KeyError) as error:
            self.refused.setText(describe_error(error))
            self.refused.show()
        else:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.kind.set_tokens(tokens)
        self.refused.set_tokens(tokens)
