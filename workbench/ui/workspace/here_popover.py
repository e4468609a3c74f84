"""The list of passages at one place: those under the caret, or those for which the margin has no room."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.ui.reader import passages
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.widgets.rows import Row, RowRole
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr

WIDTH = 400
ROWS = 7
QUOTED = 120
"""Code points of a passage's words that a row is given; it shows as many as fit."""

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


def marks_here(page: ReaderPage) -> list[Mark]:
    """Return the marks at the caret; if another passage is chosen, all that share a character with that one."""
    store, caret = page.store, page.selection.caret
    chosen = store.of_passage(page.chosen) if page.chosen else ()
    if not chosen or any(mark.start <= caret <= mark.end for mark in chosen):
        return store.query(max(0, caret - 1), caret + 1)
    found = [mark for piece in chosen for mark in store.query(piece.start, piece.end)]
    return list(dict.fromkeys(found))


class CodingRows(QAbstractListModel):
    """Codings as rows: what is attached, and the first words of the passage."""

    def __init__(self, page: ReaderPage) -> None:
        """Begin empty."""
        super().__init__()
        self._page = page
        self._marks: list[Mark] = []

    def show(self, marks: Sequence[Mark]) -> None:
        """Show these codings, those of the shortest passage first, each once."""
        order = {passage: number for number, passage in enumerate(passages.of_marks(marks))}
        once = {mark.coding_id: mark for mark in marks}
        self.beginResetModel()
        self._marks = sorted(once.values(), key=lambda mark: (order[mark.passage_id], not mark.is_theme, mark.coding_id))
        self.endResetModel()

    def passage(self, row: int) -> int:
        """Return the passage of a row, 0 if there is none."""
        return self._marks[row].passage_id if 0 <= row < len(self._marks) else 0

    def coding(self, row: int) -> int:
        """Return the coding of a row, 0 if there is none."""
        return self._marks[row].coding_id if 0 <= row < len(self._marks) else 0

    def row_of(self, passage_id: int, coding_id: int = 0) -> int:
        """Return the row of a coding, else the first of its passage, the first of all if that is not among them."""
        rows = {mark.coding_id: row for row, mark in enumerate(self._marks)}
        first = next((row for row, mark in enumerate(self._marks) if mark.passage_id == passage_id), 0)
        return rows.get(coding_id, first)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many there are."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell what is attached, and the words to which it is."""
        if not 0 <= index.row() < len(self._marks):
            return None
        mark = self._marks[index.row()]
        pieces = self._page.store.of_passage(mark.passage_id) or [mark]
        start, end = min(piece.start for piece in pieces), max(piece.end for piece in pieces)
        quote = " ".join(self._page.document.text[start : min(end, start + QUOTED)].split())
        if role == RowRole:
            return Row(mark.label, colour=mark.colour, icon="" if mark.is_theme else mark.icon, second=quote)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{mark.label}: {quote}"
        return mark.label if role == Qt.ItemDataRole.DisplayRole else None


class HerePopover(Popover):
    """Walk with the arrows: each passage comes to the front in the text; Enter or a click chooses its coding."""

    def __init__(self, tokens: Tokens, page: ReaderPage, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(tokens, parent)
        self._page = page
        self.setAccessibleName(tr("Passages here"))
        self._head = QLabel(self)
        self._head.setContentsMargins(16, 0, 16, 0)
        self.view = RowList(tokens, tr("Passages here"), self)
        self.rows = CodingRows(page)
        self.view.setModel(self.rows)
        self.view.selectionModel().currentChanged.connect(self._show_in_front)
        self.view.entered.connect(self.view.setCurrentIndex)
        self.view.clicked.connect(lambda index: self._choose(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 8)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self.view)
        self.set_tokens(tokens)

    def show_marks(self, marks: Sequence[Mark], box: QRect) -> None:
        """List the passages of marks below a box of the viewport."""
        self.rows.show(marks)
        count = self.rows.rowCount()
        parts = [tr("%n coding(s) here", count), tr("%n passage(s)", len(passages.of_marks(marks)))]
        self._head.setText("   ·   ".join(parts))
        high = self.view.sizeHintForRow(0)
        self.view.setFixedHeight(min(ROWS, count) * high + 4)
        parent = self.parentWidget()
        width = min(WIDTH, parent.width() - 8) if parent is not None else WIDTH
        self.setFixedSize(width + 2 * SHADOW, self.view.height() + self._head.sizeHint().height() + 30 + 2 * SHADOW)
        self.view.setCurrentIndex(self.rows.index(self.rows.row_of(self._page.chosen, self._page.chosen_coding), 0))
        self.open(self._page.viewport(), box)

    def first_field(self) -> QWidget | None:
        """Return the list."""
        return self.view

    def _show_in_front(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self.isVisible():
            self._page.hover(self.rows.passage(index.row()))

    def _choose(self, row: int) -> None:
        passage = self.rows.passage(row)
        self.dismiss()
        if passage:
            self._page.choose(passage, reveal=True, coding=self.rows.coding(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.view.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing stand in front any more."""
        super().hideEvent(event)
        self._page.hover(0)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.view.set_tokens(tokens)
        self._head.setFont(font(tokens, "caps_head"))
        self._head.setStyleSheet(f"color: {tokens.name('text')}; background: transparent")
