"""The tree and the list: in place renaming, opening a branch by drag, keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from workbench.ui.records_model import RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import INSET, Row, RowDelegate, RowRole
from workbench.ui.widgets.views import RowTree

SIGN = 30
"""Pixels that a row's sign takes before its name."""


class NamingDelegate(RowDelegate):
    """Rows whose name can be edited where it stands; a leaf's swatch stands where its branch would have its caret."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint a row, a leaf of the tree nearer to what it belongs to."""
        moved = QStyleOptionViewItem(option)
        moved.rect = QStyle.visualRect(option.direction, option.rect, option.rect.adjusted(-self._shift(index), 0, 0, 0))
        super().paint(painter, moved, index)

    @staticmethod
    def _shift(index: QModelIndex | QPersistentModelIndex) -> int:
        return INSET if index.parent().isValid() and not index.model().hasChildren(index) else 0

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a field over the name."""
        field = QLineEdit(parent)
        field.setAutoFillBackground(True)
        field.setStyleSheet(
            f"background: {self._tokens.name('field')}; color: {self._tokens.name('text')}; padding: 1px 4px;"
            f" selection-background-color: {self._tokens.name('selection')};"
            f" selection-color: {self._tokens.name('selection_text')}"
        )
        field.setAccessibleName(str(index.data()))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the field after swatch or icon."""
        row = index.data(RowRole)
        has_sign = isinstance(row, Row) and (row.colour >= 0 or row.icon)
        editor.setGeometry(option.rect.adjusted((SIGN if has_sign else 8) - self._shift(index), 1, -10, -1))


class NamesTree(RowTree):
    """A tree whose rows are renamed with F2, deleted with Del, opened with Enter, and dragged.

    chosen(id): the current row, 0 for none. delete_wanted(id), opened(id), menu_wanted(id, QPoint).
    """

    chosen = Signal(object)
    delete_wanted = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self, tokens: Tokens, words: str, model: RecordsModel, *, flat: bool) -> None:
        """flat: a list without branches."""
        super().__init__(tokens, words)
        self._names = NamingDelegate(tokens, self)
        self.setItemDelegate(self._names)
        self.records = model
        self.setModel(model)
        if flat:
            self.setRootIsDecorated(False)
            self.setIndentation(0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(600)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.selectionModel().currentChanged.connect(self._changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.internalId()))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self._names.set_tokens(tokens)
        self.viewport().update()

    @property
    def current(self) -> int:
        """The id of the chosen row, 0 for none: a row on which the focus merely came to stand isn't chosen."""
        index = self.currentIndex()
        return int(index.internalId()) if index.isValid() and self.selectionModel().isSelected(index) else 0

    def select(self, record_id: int) -> None:
        """Make a record the current one and bring it on view, without telling of it."""
        index = self.records.index_of(record_id)
        blocked = self.blockSignals(True)
        try:
            self.setCurrentIndex(index)
            if index.isValid():
                self.scrollTo(index)
        finally:
            self.blockSignals(blocked)

    def rename(self, record_id: int) -> None:
        """Begin to rename a record where it stands."""
        index = self.records.index_of(record_id)
        self.setCurrentIndex(index)
        self.edit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing the first row, as Qt would."""
        blocked = self.blockSignals(True)
        super().focusInEvent(event)
        self.blockSignals(blocked)

    def _changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(index.internalId() if index.isValid() else 0)

    def _menu(self, at: object) -> None:
        index = self.indexAt(at)  # type: ignore[arg-type]
        self.menu_wanted.emit(index.internalId() if index.isValid() else 0, self.viewport().mapToGlobal(at))  # type: ignore[call-overload]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del deletes, Enter opens; the rest is the view's."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.current:
            self.delete_wanted.emit(self.current)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            if self.state() is not QAbstractItemView.State.EditingState:
                self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)
