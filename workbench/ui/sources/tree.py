"""The list of sources with its folders: several can be chosen; keys, dragging, renaming in place."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from workbench.ui.records_model import RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SourceList(RowTree):
    """The list. opened(id): Enter or double click. opened_beside(id): Ctrl+Enter. chosen(id): the one chosen row.
    several_chosen(ids): more than one is. delete_wanted(ids). move_wanted(by): Alt+Up or Alt+Down.
    menu_wanted(id, QPoint)."""

    opened = Signal(object)
    opened_beside = Signal(object)
    chosen = Signal(object)
    several_chosen = Signal(object)
    delete_wanted = Signal(object)
    move_wanted = Signal(int)
    menu_wanted = Signal(object, object)

    def __init__(self, tokens: Tokens, model: RecordsModel) -> None:
        super().__init__(tokens, tr("Sources"))
        self.records = model
        self.setModel(model)
        self.set_nested(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.internalId()))
        self.clicked.connect(lambda _index: self._tell())
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(600)

    def set_nested(self, nested: bool) -> None:
        """Make room for carets where there are folders."""
        self.setRootIsDecorated(nested)
        self.setIndentation(self._tokens.layout["tree_indent"] if nested else 0)

    @property
    def current(self) -> int:
        """The id of the chosen row, 0 for none."""
        index = self.currentIndex()
        return int(index.internalId()) if index.isValid() and self.selectionModel().isSelected(index) else 0

    @property
    def all_chosen(self) -> tuple[int, ...]:
        """The ids of all chosen rows, from above to below."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: self.visualRect(index).top())
        return tuple(int(index.internalId()) for index in indexes)

    def select(self, *ids: int) -> None:
        """Show sources or folders as chosen, without telling of it."""
        blocked = self.blockSignals(True)
        indexes = [index for index in map(self.records.index_of, ids) if index.isValid()]
        if indexes:
            self.setCurrentIndex(indexes[0])
            self.scrollTo(indexes[0])
        else:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        for index in indexes[1:]:
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        self.blockSignals(blocked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing the first row, as Qt would."""
        blocked = self.blockSignals(True)
        super().focusInEvent(event)
        self.blockSignals(blocked)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leave a range of rows to Shift and the arrows: the pressed mouse drags."""
        if event.buttons() & Qt.MouseButton.LeftButton and self.state() is QAbstractItemView.State.DragSelectingState:
            return
        super().mouseMoveEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what is chosen now."""
        super().selectionChanged(selected, deselected)
        self._tell()

    def _tell(self) -> None:
        ids = self.all_chosen
        if len(ids) == 1:
            self.chosen.emit(ids[0])
        elif ids:
            self.several_chosen.emit(ids)

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        self.menu_wanted.emit(index.internalId() if index.isValid() else 0, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del deletes, Alt with an arrow moves; the rest is the view's."""
        key, mods = event.key(), event.modifiers()
        if key in _ENTER and self.current:
            if self.state() is not QAbstractItemView.State.EditingState:
                (self.opened_beside if mods & Qt.KeyboardModifier.ControlModifier else self.opened).emit(self.current)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.all_chosen:
            self.delete_wanted.emit(self.all_chosen)
        elif key in _MOVES and mods & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(_MOVES[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
