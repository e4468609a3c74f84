"""The tree and the list: in place renaming, opening a branch by drag, keys."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.records_model import RecordsModel
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import INSET, Row, RowDelegate, RowRole
from workbench.ui.widgets.views import RowTree

_ENDING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_WAYS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Right: "under", Qt.Key.Key_Left: "out"}
SIGN = 30
"""Pixels that a row's sign takes before its name."""


class NamingDelegate(RowDelegate):
    """Rows whose name can be edited where it stands; a leaf's swatch stands where its branch would have its caret."""

    def __init__(self, tokens: Tokens, tree: "NamesTree") -> None:
        super().__init__(tokens, tree)
        self._tree, self._problem = tree, NameProblem(tokens, tree.viewport())

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        if hasattr(self, "_problem"):
            self._problem.wear(tokens)

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
        field.setProperty("row", index.internalId())
        field.textEdited.connect(lambda _words: self._problem.hide())
        field.destroyed.connect(self._problem.hide)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field open while the name in it can't be, and say why; leaving it then lets the old name be."""
        if isinstance(watched, QLineEdit) and watched.parent() is self._tree.viewport():
            row, typed = watched.property("row"), watched.text()
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENDING:
                problem = self._tree.records.refuse(row, typed)
                if problem:
                    self._problem.tell(problem, watched)
                    watched.setAccessibleDescription(problem)
                    return True
            if event.type() is QEvent.Type.FocusOut and self._tree.records.refuse(row, typed):
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
                return True
        return super().eventFilter(watched, event)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the field after swatch or icon."""
        row = index.data(RowRole)
        has_sign = isinstance(row, Row) and (row.colour >= 0 or row.icon)
        editor.setGeometry(option.rect.adjusted((SIGN if has_sign else 8) - self._shift(index), 1, -10, -1))


class NameProblem(QLabel):
    """What hinders a name, right under the field in which it is typed."""

    def __init__(self, tokens: Tokens, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._tokens = tokens
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def wear(self, tokens: Tokens) -> None:
        """Wear other looks from the next time on."""
        self._tokens = tokens

    def tell(self, problem: str, field: QWidget) -> None:
        """Stand under the field, or over it at the foot of the view."""
        tokens = self._tokens
        self.setFont(font(tokens, "small"))
        self.setStyleSheet(
            f"background: {tokens.name('danger_soft')}; color: {tokens.name('danger')}; padding: 3px 6px; border-radius: 4px"
        )
        self.setText(problem)
        self.setFixedWidth(field.width())
        self.adjustSize()
        box, room = field.geometry(), self.parentWidget()
        below = box.bottom() + 3
        fits = room is None or below + self.height() <= room.height()
        self.move(box.left(), below if fits else box.top() - self.height() - 3)
        self.show()
        self.raise_()


class NamesTree(RowTree):
    """A tree whose rows are renamed with F2, deleted with Del, opened with Enter, and dragged.

    chosen(id): the current row, 0 for none. delete_wanted(id), opened(id), menu_wanted(id, QPoint). Several may be selected:
    move_wanted(way): Alt and an arrow, see moves.Way.
    """

    chosen = Signal(object)
    delete_wanted = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, object)
    move_wanted = Signal(str)

    def __init__(self, tokens: Tokens, words: str, model: RecordsModel, *, flat: bool) -> None:
        """flat: a list without branches."""
        super().__init__(tokens, words)
        self.records = model
        self._names = NamingDelegate(tokens, self)
        self.setItemDelegate(self._names)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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

    @property
    def selected(self) -> list[int]:
        """The ids of all chosen rows, in the order of the view."""
        indexes = self.selectionModel().selectedRows()
        return [int(index.internalId()) for index in sorted(indexes, key=lambda index: self.visualRect(index).top())]

    def select_all_of(self, ids: Iterable[int]) -> None:
        """Choose these rows, the first the current one, without telling of it."""
        wanted = list(ids)
        self.select(wanted[0] if wanted else 0)
        for one in wanted[1:]:
            self.selectionModel().select(self.records.index_of(one), QItemSelectionModel.SelectionFlag.Select)

    def select(self, record_id: int) -> None:
        """Make a record the current one and bring it on view, without telling of it."""
        self.records.reach(record_id)
        index = self.records.index_of(record_id)
        blocked = self.blockSignals(True)
        try:
            if not index.isValid():
                self.clearSelection()
            self.setCurrentIndex(index)
            if index.isValid():
                self.scrollTo(index)
        finally:
            self.blockSignals(blocked)

    def rename(self, record_id: int) -> None:
        """Begin to rename a record where it stands."""
        self.records.reach(record_id)
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

    def event(self, event: QEvent) -> bool:
        """Keep Alt and an arrow from leading back through the places read while a row can be moved by it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _way(event) and self.current:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move, Del deletes, Enter opens; the rest is the view's."""
        if (way := _way(event)) and self.current:
            self.move_wanted.emit(way)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.current:
            self.delete_wanted.emit(self.current)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            if self.state() is not QAbstractItemView.State.EditingState:
                self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)


def _way(event: QKeyEvent) -> str:
    """Return the way in which Alt and an arrow move, empty for other keys."""
    alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
    return _WAYS.get(Qt.Key(event.key()), "") if alt else ""
