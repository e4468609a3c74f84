"""Views of rows: a tree and a list that look alike and hide what Fusion would paint beside a row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QTreeView, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import Row, RowDelegate, RowRole

COUNT_EDGE = 18
"""Pixels between a count and the edge of the tree."""
CARET = 12
"""Pixels of the caret that opens and closes a branch."""


class RowTree(QTreeView):
    """A tree of Rows: no head, indented by the token, thin carets. count_clicked(index): the figure at a row's end."""

    count_clicked = Signal(QModelIndex)

    def __init__(self, tokens: Tokens, words: str, parent: QWidget | None = None) -> None:
        """words: the accessible name."""
        super().__init__(parent)
        self._delegate = _dress(self, tokens, words)
        self._tokens = tokens
        self.setHeaderHidden(True)
        self.setIndentation(tokens.layout["tree_indent"])
        self.setAnimated(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._delegate.set_tokens(tokens)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click on a count."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = index.data(RowRole) if index.isValid() else None
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and isinstance(row, Row) and row.count and self._is_on_count(at.x(), row.count):
            self.count_clicked.emit(index)

    def _is_on_count(self, x: int, count: str) -> bool:
        """Tell whether a place is on the figure at the end of a row, or near it."""
        width, reach = self.viewport().width(), COUNT_EDGE + self.fontMetrics().horizontalAdvance(count) + 6
        return x < reach if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x > width - reach

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        """Paint nothing: Fusion fills this place with the selection's colour."""

    def drawRow(  # noqa: N802
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row and the caret over it, since a chosen row's fill reaches under it."""
        super().drawRow(painter, options, index)
        if self.model().hasChildren(index):
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            name = "caret-down" if self.isExpanded(index) else "caret-left" if mirrored else "caret-right"
            picture = pixmap(self._tokens, name, CARET, "text2", self.devicePixelRatioF())
            rect = self.visualRect(index)
            x = rect.right() + 2 - 8 if mirrored else rect.left() - 1 - CARET + 8
            painter.drawPixmap(x, rect.center().y() - CARET // 2 + 1, picture)


class RowList(QListView):
    """A list of Rows."""

    def __init__(self, tokens: Tokens, words: str, parent: QWidget | None = None) -> None:
        """words: the accessible name."""
        super().__init__(parent)
        self._delegate = _dress(self, tokens, words)
        self.setUniformItemSizes(True)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._delegate.set_tokens(tokens)
        self.viewport().update()


def _dress(view: QAbstractItemView, tokens: Tokens, words: str) -> RowDelegate:
    delegate = RowDelegate(tokens, view)
    view.setItemDelegate(delegate)
    view.setStyleSheet("background: transparent; selection-background-color: transparent")  # the delegate paints it
    view.setAccessibleName(words)
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    return delegate
