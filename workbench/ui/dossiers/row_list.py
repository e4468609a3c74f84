"""The list of a page: rows of any kind, drawn when on view, worked by mouse and keys, taking passages that are dropped."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.model.span import Span
from workbench.ui.dossiers.drawn import Drawing
from workbench.ui.dossiers.drawn_clash import MOST_SIDES
from workbench.ui.dossiers.pieces import Hit, Looks, draw, hit_at
from workbench.ui.dossiers.rows import ClaimRow, ClashRow, HeadRow, Key, Row, SourceRow, WordsRow
from workbench.ui.dossiers.rows_model import RowRole, RowsModel
from workbench.ui.mime import passages_in, spans_in
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import across, key_onwards, turned

Index = QModelIndex | QPersistentModelIndex
BATCH = 150
"""Rows that are laid out before the first paint; the others follow while nothing else is to be done."""


class RowsDelegate(QStyledItemDelegate):
    """Paints rows; side: that of the current disagreement which the keys are at."""

    def __init__(self, view: "RowList", drawing: Drawing) -> None:
        super().__init__(view)
        self._view, self.drawing = view, drawing

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tell a row's height."""
        row = index.data(RowRole)
        return QSize(60, self.drawing.height(row) if row is not None else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground and pieces."""
        row = index.data(RowRole)
        if row is None:
            return
        view, rect = self._view, QRectF(option.rect)
        painter.save()
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = index == view.currentIndex()
        if not isinstance(row, (HeadRow, WordsRow, SourceRow, ClashRow)):
            self._ground(painter, option, rect, current=current)
        elif isinstance(row, HeadRow) and current and view.hasFocus() and view.by_key:
            painter.setPen(QPen(self.drawing.looks.tokens.colour("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(5, rect.height() - 36, -5, -8), 5, 5)
        side = view.side if isinstance(row, ClashRow) and current and view.hasFocus() and view.by_key else -1
        under = view.under if view.under_key == row.key else None
        draw(painter, self.drawing.pieces(row, rect.width(), side), self.drawing.looks, rect.topLeft(), under)
        if isinstance(row, ClashRow) and current and option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self.drawing.looks.tokens.colour("warn"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -12.5), 8, 8)
        if view.drop_key == row.key:
            painter.setPen(QPen(self.drawing.looks.tokens.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 1, -3, -1), 5, 5)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, *, current: bool) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        tokens = self.drawing.looks.tokens
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("chosen_row" if chosen and self._view.hasFocus() else "hover"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -2), 5, 5)
        if current and chosen and self._view.hasFocus() and self._view.by_key:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("focus"), tokens.layout["focus_ring"]))
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -3), 5, 5)


class RowList(QListView):
    """activated_row(Row): Enter, or a double click. hit(Row, Hit): a part of a row was clicked. menu_wanted(Row or None, at).

    dropped(Row or None, passages, spans, contradicts): passages of a list, or stretches of the text in front, were dropped.
    """

    activated_row = Signal(object)
    hit = Signal(object, object)
    menu_wanted = Signal(object, QPoint)
    dropped = Signal(object, object, object, bool)

    def __init__(self, drawing: Drawing, words: str, parent: QWidget | None = None) -> None:
        """words: the accessible name."""
        super().__init__(parent)
        self.rows = RowsModel()
        self.setModel(self.rows)
        self.rows.setParent(self)
        self.side, self.by_key = 0, False
        self.under: Hit | None = None
        self.under_key: Key = ()
        self.drop_key: Key = ("",)
        self.may_drop: Callable[[Row | None], bool] = lambda _row: False
        self._delegate = RowsDelegate(self, drawing)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(words)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("background: transparent; selection-background-color: transparent")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setDragEnabled(True)
        self.verticalScrollBar().setSingleStep(24)

    def take_drops(self, may_drop: Callable[[Row | None], bool]) -> None:
        """Let passages be dropped where may_drop says so."""
        self.may_drop, self.rows.takes_passages = may_drop, True
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    def set_looks(self, looks: Looks) -> None:
        """Wear other looks."""
        self._delegate.drawing.looks = looks
        self.viewport().update()

    def add_act(self, words: str, keys: tuple[str, ...], act: Callable[[], object]) -> QAction:
        """Let keys do something while the list has the focus, under any layout of the keyboard; returns the action."""
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        return action

    # --- rows

    def current(self) -> Row | None:
        """Return the row that the keys are at."""
        return self.rows.row_at(self.currentIndex())

    def choose(self, key: Key) -> bool:
        """Choose a row and bring it on view; tell whether there is one."""
        place = self.rows.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place, 0))
            self.scrollTo(self.currentIndex())
        return place >= 0

    def row_box(self, key: Key) -> QRect:
        """Return where a row is, in pixels of the viewport."""
        place = self.rows.place_of(key)
        return self.visualRect(self.rows.index(place, 0)) if place >= 0 else QRect()

    # --- mouse

    def _row_under(self, point: QPoint) -> tuple[Row | None, QModelIndex]:
        index = self.indexAt(point)
        return self.rows.row_at(index), index

    def hit_under(self, point: QPoint) -> tuple[Row | None, Hit | None]:
        """Return the row at a point of the viewport, and what a click there means beyond choosing it."""
        row, index = self._row_under(point)
        if row is None:
            return None, None
        rect = self.visualRect(index)
        pieces = self._delegate.drawing.pieces(row, rect.width())
        return row, hit_at(
            pieces, QPointF(across(self.viewport(), point.x() - rect.left(), rect.width()), point.y() - rect.top())
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        super().mouseMoveEvent(event)
        row, hit = self.hit_under(event.position().toPoint())
        key = row.key if row is not None else ()
        if (hit, key) != (self.under, self.under_key):
            self.under, self.under_key = hit, key
            shape = Qt.CursorShape.PointingHandCursor if hit is not None else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row; the side of a disagreement, too."""
        self.by_key = False
        super().mousePressEvent(event)
        row, hit = self.hit_under(event.position().toPoint())
        if isinstance(row, ClashRow) and hit is not None and hit.what == "side":
            self.side = hit.number

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow what was clicked."""
        dragging = self.state() is QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not dragging:
            row, hit = self.hit_under(event.position().toPoint())
            if row is not None and (hit is not None or isinstance(row, ClaimRow)):
                self.hit.emit(row, hit or Hit("claim"))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is double-clicked beside what a click opens."""
        row, hit = self.hit_under(event.position().toPoint())
        if row is not None and hit is None and not isinstance(row, ClaimRow):
            self.activated_row.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a row, at the mouse or, by the keyboard, at the row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        rect = self.visualRect(self.currentIndex())
        row = self.current() if by_key else self._row_under(event.pos())[0]
        at = rect.bottomLeft() + QPoint(12, 0) if by_key else event.pos()
        self.menu_wanted.emit(row, self.viewport().mapToGlobal(at))

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, arrows move, also between the sides of a disagreement."""
        key, row = event.key(), self.current()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        self.by_key = True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None and plain:
            self.activated_row.emit(row)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and isinstance(row, ClashRow):
            self.step_side(1 if key == key_onwards(self) else -1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and plain and self._step(1 if key == Qt.Key.Key_Down else -1):
            self.side = 0
        else:
            super().keyPressEvent(event)

    def step_side(self, by: int) -> None:
        """Go to another side of the disagreement at which the keys are."""
        row = self.current()
        if isinstance(row, ClashRow):
            self.side = max(0, min(min(MOST_SIDES, len(row.sides)) - 1, self.side + by))
            self.viewport().update()

    def _step(self, by: int) -> bool:
        """Go to the next row that can be chosen; False if there is none."""
        place = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        while 0 <= place < self.rows.rowCount():
            index = self.rows.index(place, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return True
            place += by
        return False

    def focusInEvent(self, event: Any) -> None:
        """Stand at a row, once the keys come here."""
        super().focusInEvent(event)
        self.by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if self.by_key and not self.currentIndex().isValid():
            self._step(1)
        self.viewport().update()

    # --- drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take passages."""
        if self.rows.takes_passages and _carries(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show on which row they would be dropped."""
        row, _index = self._row_under(event.position().toPoint())
        fits = self.rows.takes_passages and _carries(event) and self.may_drop(row)
        self._mark(row.key if fits and row is not None else ("",))
        if fits:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Show it no longer."""
        self._mark(("",))

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped on which row; with Shift it contradicts."""
        self._mark(("",))
        row, _index = self._row_under(event.position().toPoint())
        passages, spans = passages_in(event.mimeData()), spans_in(event.mimeData())
        if not (passages or spans) or not self.may_drop(row):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        against = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.dropped.emit(row, passages, spans, against)

    def _mark(self, key: Key) -> None:
        if key != self.drop_key:
            self.drop_key = key
            self.viewport().update()


def _carries(event: QDropEvent) -> bool:
    passages: tuple[int, ...] = passages_in(event.mimeData())
    spans: tuple[Span, ...] = spans_in(event.mimeData())
    return bool(passages or spans)


def wear(view: RowList, tokens: Tokens) -> Looks:
    """Give a list other looks, and return them."""
    looks = Looks(tokens)
    view.set_looks(looks)
    return looks
