"""The list that opens when ``[[`` is typed: everything a link can lead to, narrowed by each letter."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from workbench.memos.candidates import Candidate
from workbench.ui.memo_words import THING_WORDS, candidate_icon
from workbench.ui.memos.body_field import BodyField
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popup import SHADOW, PopupFrame
from workbench.ui.widgets.rows import Row, RowRole
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_OPEN = re.compile(r"(?<!\\)\[\[([^\[\]\n|]*)$")
WIDTH, MOST_ROWS = 420, 8
LONGEST_TYPED = 80

Offer = Callable[[str], Sequence[Candidate]]
"""Returns what is offered for the letters typed."""


class CandidateModel(QAbstractListModel):
    """Candidates as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Sequence[Candidate] = ()

    def show(self, found: Sequence[Candidate]) -> None:
        """Show these in place of the former."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many there are."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell what it is called, of which kind it is, and where it belongs."""
        if not index.isValid() or index.row() >= len(self.found):
            return None
        one = self.found[index.row()]
        if role == RowRole:
            return Row(one.name, one.aside, tr(THING_WORDS[one.thing.kind]), colour=one.colour, icon=candidate_icon(one))
        words = f"{one.name} ({tr(THING_WORDS[one.thing.kind])})"
        return words if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None


class LinkCompletion(PopupFrame):
    """Belongs to a field. picked(Candidate, letters typed): what the analyst chose for the link that she is writing."""

    picked = Signal(object, int)

    def __init__(self, tokens: Tokens, field: BodyField, offer: Offer) -> None:
        super().__init__(tokens, field)
        self._field, self._offer = field, offer
        self._dismissed: str | None = None
        self._model = CandidateModel()
        self.view = RowList(tokens, tr("What the link can lead to"), self)
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.clicked.connect(lambda index: self._pick(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 5, 4, 5)
        column.addWidget(self.view)
        self.hide()
        field.typed.connect(self._on_typed)
        field.caret_moved.connect(self._on_caret)
        field.left.connect(self.hide)
        field.keys = self._take_key

    def typed(self) -> str | None:
        """Return the letters of the link that is being written before the caret, None if none is."""
        line = self._field.line_before()
        found = _OPEN.search(line)
        if found is None or line.count("`", 0, found.start()) % 2 or len(found[1]) > LONGEST_TYPED:
            return None
        return found[1]

    def _on_typed(self) -> None:
        letters = self.typed()
        if letters is None:
            self._dismissed = None
            self.hide()
        elif self._dismissed is None or not letters.startswith(self._dismissed):
            self._dismissed = None
            self._show(letters)

    def _on_caret(self) -> None:
        if self.isVisible() and self.typed() is None:
            self.hide()

    def _show(self, letters: str) -> None:
        self._model.show(self._offer(letters))
        count = self._model.rowCount()
        if not count:
            self.hide()
            return
        self.view.setCurrentIndex(self._model.index(0, 0))
        self._place(min(MOST_ROWS, count) * self.view.sizeHintForRow(0))
        self.show()
        self.raise_()

    def _place(self, rows: int) -> None:
        """Stand below the caret, above it where there is no room, within the window."""
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        box = self._field.cursorRect()
        viewport = self._field.viewport()
        below, above = (viewport.mapTo(window, point) for point in (box.bottomLeft(), box.topLeft()))
        width = min(WIDTH, window.width() - 16) + 2 * SHADOW
        height = rows + 10 + 2 * SHADOW
        top = below.y() + 4 - SHADOW
        if top + height - SHADOW > window.height() and above.y() - height + SHADOW > 0:
            top = above.y() - 4 - height + SHADOW
        left = max(8 - SHADOW, min(below.x() - SHADOW - 24, window.width() - width + SHADOW - 8))
        self.view.setFixedHeight(rows)
        self.setGeometry(left, top, width, height)

    def _take_key(self, event: QKeyEvent) -> bool:
        if not self.isVisible():
            return False
        key = Qt.Key(event.key())
        row, last = self.view.currentIndex().row(), self._model.rowCount() - 1
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS, Qt.Key.Key_PageUp: -MOST_ROWS}
        if key in steps:
            self.view.setCurrentIndex(self._model.index(max(0, min(last, row + steps[key])), 0))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab} and not event.modifiers():
            self._pick(row)
        elif key == Qt.Key.Key_Escape:
            self._dismissed = self.typed() or ""
            self.hide()
        else:
            return False
        return True

    def _pick(self, row: int) -> None:
        letters = self.typed()
        self.hide()
        if letters is not None and 0 <= row < len(self._model.found):
            self.picked.emit(self._model.found[row], len(letters))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.view.set_tokens(tokens)


def menu_place(field: BodyField) -> QPoint:
    """Return where on the screen a menu about the caret's place opens."""
    return field.viewport().mapToGlobal(field.cursorRect().bottomLeft())
