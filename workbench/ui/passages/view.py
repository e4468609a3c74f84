"""The list of the pane: cards that are come to, chosen and opened by keys and mouse."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from workbench.ui.passages.laid_out import STEP, Index, LaidOutCards, ranges
from workbench.ui.passages.model import Head, PassagesModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import key_onwards
from workbench.ui.words import tr

Cause = QAbstractItemView.CursorAction


class PassageCards(LaidOutCards):
    """opened(passage id, stay): Enter, or a double click with stay False: the focus goes along. came(ids): others are chosen.

    left: Esc.
    """

    opened = Signal(object, bool)
    came = Signal(object)
    left = Signal()

    def __init__(self, tokens: Tokens, model: PassagesModel, parent: QWidget | None = None) -> None:
        super().__init__(tokens, model, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAccessibleName(tr("Passages"))

    # --- choosing

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose what a rectangle touches."""
        if not len(self._heights):
            return
        offset, box = self.verticalScrollBar().value(), rect.normalized()
        first = self._heights.find(max(0, box.top() + offset))[0]
        last = self._heights.find(max(0, box.bottom() + offset))[0]
        rows = QItemSelection(self.passages.index(first), self.passages.index(last))
        self.selectionModel().select(rows, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the chosen rows stand."""
        region = QRegion()
        for part in ranges(selection):
            first, last = self.visualRect(part.topLeft()), self.visualRect(part.bottomRight())
            region += first.united(last)
        return region

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what is chosen now."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.came.emit(self.chosen())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint the row one stands at."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def chosen(self) -> tuple[int, ...]:
        """Return the passages that are chosen, in the order of the list."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = (self.passages.passage_id(self.passages.index(number)) for number in numbers)
        return tuple(one for one in found if one)

    def choose(self, ids: tuple[int, ...], current: int = 0) -> None:
        """Choose passages, as far as they are shown, and stand at one of them; nothing is scrolled."""
        rows = QItemSelection()
        for index in (self.passages.index_of(one) for one in ids):
            if index.isValid():
                rows.select(index, index)
        there = self.passages.index_of(current)
        flags = QItemSelectionModel.SelectionFlag
        if there.isValid():
            self.selectionModel().setCurrentIndex(there, flags.NoUpdate)
        self.selectionModel().select(rows, flags.ClearAndSelect)

    def moveCursor(self, action: Cause, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: from passage to passage, and to heads of closed groups."""
        count, here = self.passages.rowCount(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        ways = {
            Cause.MoveHome: (-1, 1), Cause.MoveEnd: (count, -1), Cause.MoveUp: (here if here >= 0 else count, -1),
            Cause.MovePrevious: (here if here >= 0 else count, -1), Cause.MoveDown: (here, 1), Cause.MoveNext: (here, 1),
        }  # fmt: skip
        if action in {Cause.MovePageUp, Cause.MovePageDown}:
            return self._page(here, 1 if action is Cause.MovePageDown else -1)
        start, by = ways.get(action, (here, 0))
        found = next(self._stops(start, by), max(here, 0)) if by else here
        return self.passages.index(found)

    def _page(self, here: int, by: int) -> QModelIndex:
        """Return the row about a viewport away."""
        here, room = max(0, here), self.viewport().height() - STEP
        goal, last = self._heights.above(here) + by * room, here
        for number in self._stops(here, by):
            last = number
            if (self._heights.above(number) - goal) * by >= 0:
                break
        return self.passages.index(last)

    # --- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close a group by its head; else choose."""
        row = self.passages.row_of(self.indexAt(event.position().toPoint()))
        if isinstance(row, Head) and event.button() == Qt.MouseButton.LeftButton:
            self.passages.toggle(row)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to a passage in its text."""
        one = self.passages.passage_id(self.indexAt(event.position().toPoint()))
        if one and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(one, False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what the mouse is over."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show nothing under a mouse that has left."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    def keyboardSearch(self, _words: str) -> None:
        """Letters are acts here; the filter finds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows a passage in its text, Left and Right close and open groups, Esc leaves."""
        key, here = event.key(), self.currentIndex()
        row = self.passages.row_of(here)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(stay=not event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and row is not None:
            self._fold(here.row(), open_=key == key_onwards(self))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self, *, stay: bool) -> None:
        row = self.passages.row_of(self.currentIndex())
        if isinstance(row, Head):
            self._fold(self.currentIndex().row(), open_=not row.is_open)
        elif row is not None:
            self.opened.emit(row.id, stay)

    def _fold(self, number: int, *, open_: bool) -> None:
        """Close the group one stands in, or open the one at whose head one stands."""
        while number > 0 and not isinstance(self.passages.rows[number], Head):
            number -= 1
        head = self.passages.rows[number]
        if isinstance(head, Head) and head.is_open is not open_:
            self.passages.toggle(head)
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.passages.index(number + open_), flags)
