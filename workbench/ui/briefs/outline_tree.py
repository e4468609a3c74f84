"""The tree of a brief's outline: it stands open; keys and the mouse move, nest, rename and delete."""

import json
from enum import Enum

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyleOptionViewItem, QTreeView, QWidget

from workbench.ui.briefs.citing import PASSAGE
from workbench.ui.briefs.outline_moves import Way
from workbench.ui.records_model import RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import RowDelegate
from workbench.ui.widgets.turning import turned
from workbench.ui.widgets.views import RowTree

PLACE = "application/x-workbench-brief-place"
"""``[brief id, place id]``: a section or judgment of an outline."""

_WAYS = {Qt.Key.Key_Up: Way.UP, Qt.Key.Key_Down: Way.DOWN, Qt.Key.Key_Right: Way.UNDER, Qt.Key.Key_Left: Way.OUT}


class Place(Enum):
    """Where a drop is shown at a row."""

    ON = "on"
    ABOVE = "above"
    BELOW = "below"


Spot = tuple[QRect, Place, QModelIndex, int]
"""The row at which a drop is shown and how, the index into which it goes, and the row there, -1 for the end."""


def place_data(brief_id: int, place: int, words: str) -> QMimeData:
    """Return what is dragged when a section or judgment is; elsewhere it drops as its words."""
    data = QMimeData()
    data.setData(PLACE, json.dumps([brief_id, place]).encode())
    data.setText(words)
    return data


def place_in(data: QMimeData, brief_id: int) -> int:
    """Return the dragged place of a brief, 0 if it is something else, damaged, or of another brief."""
    try:
        of_brief, place = json.loads(bytes(data.data(PLACE).data()))
        return int(place) if int(of_brief) == brief_id else 0
    except (ValueError, TypeError):
        return 0


class OutlineModel(RecordsModel):
    """Records of which only some can be dragged: those in movable; only some renamed: those in named."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.movable: frozenset[int] = frozenset()
        self.named: frozenset[int] = frozenset()
        self.mime_types = [PLACE, PASSAGE]

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Tell what can be done with a row."""
        flags = super().flags(index)
        if index.isValid():
            flags &= ~(Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable)
            if index.internalId() in self.movable:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
            if index.internalId() in self.named:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags


class _Naming(RowDelegate):
    """Rows whose title can be edited where it stands."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a field over the title."""
        field = QLineEdit(parent)
        field.setAutoFillBackground(True)
        tokens = self._tokens
        field.setStyleSheet(
            f"background: {tokens.name('field')}; color: {tokens.name('text')}; padding: 1px 4px;"
            f" selection-background-color: {tokens.name('selection')}; selection-color: {tokens.name('selection_text')}"
        )
        field.setAccessibleName(str(index.data()))
        return field

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Begin with the title; when the row is told anew, as with each count of findings, what is typed stays."""
        if isinstance(editor, QLineEdit) and not editor.isModified() and editor.text() != str(index.data()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the field over the words."""
        editor.setGeometry(option.rect.adjusted(8, 1, -10, -1))


class OutlineTree(RowTree):
    """Signals: move_wanted(way) on Alt and an arrow; rename_wanted() on F2; delete_wanted() on Del; add_wanted() on Insert."""

    move_wanted = Signal(str)
    rename_wanted = Signal()
    delete_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, tokens: Tokens, words: str, model: OutlineModel) -> None:
        super().__init__(tokens, words)
        self._naming = _Naming(tokens, self)
        self._drop: Spot | None = None
        self.setItemDelegate(self._naming)
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # F2 and the menu name; a double click goes there
        self.setItemsExpandable(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)  # Fusion's own is a black hairline

    def drawRow(  # noqa: N802
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row without a caret: the outline stands open."""
        QTreeView.drawRow(self, painter, options, index)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._naming.set_tokens(tokens)
        super().set_tokens(tokens)

    @property
    def current(self) -> int:
        """The place chosen, 0 for none."""
        index = self.currentIndex()
        return int(index.internalId()) if index.isValid() else 0

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Keep Alt and an arrow from leading back through the places read."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and (_way(event) or _is_own(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move; F2, Del and Insert as they say; the rest is the view's."""
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif way := _way(event):
            self.move_wanted.emit(way)
        elif event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        else:
            super().keyPressEvent(event)

    # --- dragging

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        """Drag the row chosen; its picture hangs below the pointer, so that the line where it would go is seen."""
        index = self.currentIndex()
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        drag.setHotSpot(QPoint(-16, -14))
        drag.exec(actions, Qt.DropAction.MoveAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go: a line between two rows, or a frame around one."""
        super().dragMoveEvent(event)  # it scrolls near the edges
        self._drop = self._spot(event.position().toPoint(), event.mimeData())
        event.setAccepted(self._drop is not None)
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        super().dragLeaveEvent(event)
        self._drop = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move it."""
        spot, self._drop = self._spot(event.position().toPoint(), event.mimeData()), None
        if spot is not None:
            event.acceptProposedAction()
            self.model().dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, spot[3], 0, spot[2])
        self.setState(QAbstractItemView.State.NoState)
        self.stopAutoScroll()
        self.viewport().update()

    def _spot(self, at: QPoint, data: QMimeData) -> Spot | None:
        """Return where a drop goes: into a row at its middle, else before or after it, under a head before all below it."""
        index = self.indexAt(at)
        if not index.isValid():
            return None
        row, model = self.visualRect(index), self.model()
        upper = at.y() < row.center().y()
        beside = (index.parent(), index.row() + (0 if upper else 1))
        if not upper and model.hasChildren(index):
            beside = (index, 0)
        edge: Spot = (row, Place.ABOVE if upper else Place.BELOW, *beside)
        on: Spot = (row, Place.ON, index, -1)
        near_middle = abs(at.y() - row.center().y()) < row.height() / 4
        for spot in (on, edge) if near_middle else (edge, on):
            if model.canDropMimeData(data, Qt.DropAction.MoveAction, spot[3], 0, spot[2]):
                return spot
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and over them where a drop would go."""
        super().paintEvent(event)
        if self._drop is not None:
            self._paint_drop(self._drop[0], self._drop[1])

    def _paint_drop(self, row: QRect, where: Place) -> None:
        painter = turned(QPainter(self.viewport()), row, self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._tokens.colour("accent"), 2))
        if where is Place.ON:
            painter.drawRoundedRect(row.adjusted(7, 1, -7, -1), 5, 5)
            return
        y, left = float(row.bottom() + 1 if where is Place.BELOW else row.top()), float(row.left() + 10)
        y = max(3.0, y)
        painter.setBrush(self._tokens.colour("paper"))
        painter.drawLine(QPointF(left + 3, y), QPointF(row.right() - 8, y))
        painter.drawEllipse(QPointF(left, y), 3, 3)


def _way(event: QKeyEvent) -> str:
    return _WAYS.get(Qt.Key(event.key()), "") if event.modifiers() & Qt.KeyboardModifier.AltModifier else ""


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Insert} and not event.modifiers()
