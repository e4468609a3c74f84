"""The list of what was found: a page and its heading, below it a line or two of context with the words boxed."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.analysis.search.context import Snippet
from workbench.ui.help.seeking import Found
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.snippets import SNIPPET_LINE, SnippetPainter
from workbench.ui.widgets.turning import turned
from workbench.ui.words import tr

FoundRole = Qt.ItemDataRole.UserRole + 1
HEIGHT = 78
EDGE, INSET = 6, 14


class HitsModel(QAbstractListModel):
    """What was found, best first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Sequence[Found] = ()

    def show(self, found: Sequence[Found]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Tell how many there are."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return a hit, or its words for screen readers."""
        if not index.isValid():
            return None
        one = self.found[index.row()]
        if role == FoundRole:
            return one
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{head(one)}. {one.context}"
        return None


def head(one: Found) -> str:
    """Return where a hit stands: its heading, or the page's title."""
    return one.place.heading or one.place.title


class HitDelegate(QStyledItemDelegate):
    """Paints hits; what stands at the left edge stands at the right one where the window runs from right to left."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snippets = SnippetPainter(tokens)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._snippets.set_tokens(tokens)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All are as high."""
        return QSize(120, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint fill, heading, page and context."""
        one = index.data(FoundRole)
        if not isinstance(one, Found):
            return
        rect = QRectF(option.rect)
        painter.save()
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if state:
            painter.setPen(Qt.PenStyle.NoPen)
            role = "chosen_row" if state & QStyle.StateFlag.State_Selected else "hover"
            painter.setBrush(self._tokens.colour(role))
            painter.drawRoundedRect(rect.adjusted(EDGE, 1, -EDGE, -1), 5, 5)
        inner = rect.adjusted(INSET, 8, -INSET, 0)
        self._head(painter, one, inner, option)
        at = QPointF(inner.left(), inner.top() + 22)
        self._snippets.paint(painter, at, inner.width(), Snippet(one.context, one.pieces), "text2")
        painter.restore()

    def _head(self, painter: QPainter, one: Found, inner: QRectF, option: QStyleOptionViewItem) -> None:
        strong, small = font(self._tokens, "ui_strong"), font(self._tokens, "small")
        words = QFontMetricsF(strong).elidedText(head(one), Qt.TextElideMode.ElideRight, inner.width())
        used = QFontMetricsF(strong).horizontalAdvance(words)
        line = QRectF(inner.left(), inner.top(), inner.width(), SNIPPET_LINE)
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(strong)
        painter.setPen(self._tokens.colour("text"))
        painter.drawText(line, int(start) | int(Qt.TextFlag.TextSingleLine), words)
        if one.place.heading and inner.width() - used > 60:
            page = QFontMetricsF(small).elidedText(one.place.title, Qt.TextElideMode.ElideRight, inner.width() - used - 16)
            painter.setFont(small)
            painter.setPen(self._tokens.colour("text3"))
            painter.drawText(line, int(end) | int(Qt.TextFlag.TextSingleLine), page)


class HitList(QListView):
    """taken(Found): it was clicked, or Enter pressed on it. left: Esc, or Up from the first."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = HitsModel(self)
        self.setModel(self.hits)
        self.delegate = HitDelegate(tokens, self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Found in the guide"))
        self.setStyleSheet("background: transparent; selection-background-color: transparent")
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self.take)

    def take(self, index: QModelIndex) -> None:
        """Tell that a hit is wanted."""
        one = index.data(FoundRole)
        if isinstance(one, Found):
            self.taken.emit(one)

    def step(self, by: int) -> None:
        """Go on to the next hit (1) or the one before (-1), round the end, and take it."""
        count = self.hits.rowCount()
        if count:
            here = self.currentIndex().row()
            at = (here + by) % count if here >= 0 else 0 if by > 0 else count - 1
            self.setCurrentIndex(self.hits.index(at, 0))
            self.take(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Esc and Up from the first leave."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left.emit()
        else:
            super().keyPressEvent(event)
