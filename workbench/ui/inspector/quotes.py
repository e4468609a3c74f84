"""A list of passages: two lines of the quote, its source, its grade; a click opens it in its context."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

QuoteRole = Qt.ItemDataRole.UserRole + 11
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
EDGE = 16


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage in a list."""

    passage_id: int
    words: str
    source: str
    grade: str = ""
    is_key: bool = False


class QuotesModel(QAbstractListModel):
    """Quotes as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.quotes: Sequence[Quote] = ()

    def show(self, quotes: Sequence[Quote]) -> None:
        """Show these in place of the former; nothing happens if they are the same."""
        if quotes != self.quotes:
            self.beginResetModel()
            self.quotes = quotes
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many there are."""
        return 0 if parent.isValid() else len(self.quotes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell a quote."""
        if not index.isValid() or index.row() >= len(self.quotes):
            return None
        quote = self.quotes[index.row()]
        if role == QuoteRole:
            return quote
        return f"{quote.words} ({quote.source})" if role == Qt.ItemDataRole.DisplayRole else None


class QuoteDelegate(QStyledItemDelegate):
    """66 high: two lines in the reading face, one of source and grade."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._words, self._small = font(tokens, "ui", "reading_family"), font(tokens, "small", tabular=True)
        self._words.setPixelSize(14)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Tell the height."""
        return QSize(200, 68)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        quote = index.data(QuoteRole)
        if not isinstance(quote, Quote):
            return
        rect, tokens = QRectF(option.rect), self._tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("chosen_row" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 5, 5)
        inner = rect.adjusted(EDGE, 6, -EDGE, -6)
        painter.setPen(tokens.colour("text"))
        self._two_lines(painter, quote.words, inner)
        painter.setFont(self._small)
        painter.setPen(tokens.colour("text2"))
        metrics, below = QFontMetricsF(self._small), QRectF(inner.left(), inner.bottom() - 16, inner.width(), 16)
        aside = f"{'★ ' if quote.is_key else ''}{quote.grade}"
        width = metrics.horizontalAdvance(aside)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
        source = metrics.elidedText(quote.source, Qt.TextElideMode.ElideRight, below.width() - width - 12)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, source)
        painter.restore()

    def _two_lines(self, painter: QPainter, words: str, rect: QRectF) -> None:
        """Draw what fits into two lines, an ellipsis at the end of the second."""
        text, metrics = " ".join(words[:400].split()), QFontMetricsF(self._words)
        layout = QTextLayout(text, self._words)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        rest = text[line.textLength() :]
        layout.endLayout()
        painter.setFont(self._words)
        plain = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), 19), plain, text[: line.textLength()])
        shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRectF(rect.left(), rect.top() + 19, rect.width(), 19), plain, shown)


class QuoteList(QListView):
    """opened(passage id): clicked, or Enter."""

    opened = Signal(object)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.quotes = QuotesModel()
        self.setModel(self.quotes)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("background: transparent")
        self.setAccessibleName(tr("Passages"))
        self.clicked.connect(self._open)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._delegate = QuoteDelegate(tokens)
        self.setItemDelegate(self._delegate)

    def _open(self, index: QModelIndex) -> None:
        quote = index.data(QuoteRole)
        if isinstance(quote, Quote):
            self.opened.emit(quote.passage_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
