"""A list of passages: two lines of the quote, its source, its grade; a click opens it in its context."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import draw_laid, turned
from workbench.ui.words import tr

QuoteRole = Qt.ItemDataRole.UserRole + 11
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
EDGE, LINE = 16, 19


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage in a list; before and after: what stands around a few words, to be told apart from them."""

    passage_id: int
    words: str
    source: str
    grade: str = ""
    is_key: bool = False
    before: str = ""
    after: str = ""


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
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("chosen_row" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 5, 5)
        inner = rect.adjusted(EDGE, 6, -EDGE, -6)
        painter.setPen(tokens.colour("text"))
        height = self._two_lines(painter, quote, inner)
        painter.setFont(self._small)
        painter.setPen(tokens.colour("text2"))
        metrics, below = QFontMetricsF(self._small), QRectF(inner.left(), inner.top() + height + 3, inner.width(), 16)
        aside = f"{'★ ' if quote.is_key else ''}{quote.grade}"
        width = metrics.horizontalAdvance(aside)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
        source = metrics.elidedText(quote.source, Qt.TextElideMode.ElideRight, below.width() - width - 12)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, source)
        painter.restore()

    def _two_lines(self, painter: QPainter, quote: Quote, rect: QRectF) -> float:
        """Draw what fits into two lines, the words themselves semibold among others; return how high they are."""
        before, after = (" ".join(part.split()) for part in (quote.before, quote.after))
        before = f"{before} " if before and quote.before[-1].isspace() else before
        after = f" {after}" if after and quote.after[0].isspace() else after
        words = " ".join(quote.words[:400].split())
        text = f"{before}{words}{after}"
        strong = (_units(before), _units(before + words)) if before or after else (0, 0)
        layout, lines = self._laid_out(text, strong, rect.width())
        if len(lines) > 2:
            cut = lines[1].textStart() + lines[1].textLength()
            layout, lines = self._laid_out(f"{_first_units(text, cut - 3).rstrip()}…", strong, rect.width())
        draw_laid(painter, layout, rect.topLeft(), rect.width())
        return sum(LINE for _ in lines[:2])

    def _laid_out(self, text: str, strong: tuple[int, int], width: float) -> tuple[QTextLayout, list[QTextLine]]:
        layout = QTextLayout(text, self._words)
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = strong[0], strong[1] - strong[0]
        bold.format.setFontWeight(QFont.Weight.DemiBold)
        layout.setFormats([bold] if bold.length else [])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[QTextLine] = []
        while len(lines) < 3 and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, LINE * len(lines)))
            lines.append(line)
        layout.endLayout()
        return layout, lines


def _units(text: str) -> int:
    """Return how many UTF-16 units a text has, as Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def _first_units(text: str, units: int) -> str:
    """Return the first UTF-16 units of a text, no half letter at its end."""
    return text.encode("utf-16-le")[: 2 * max(0, units)].decode("utf-16-le", errors="ignore")


class QuoteList(QListView):
    """opened(passage id): clicked, or Enter. menu_wanted(passage id, QPoint). While several are chosen, a click chooses."""

    opened = Signal(object)
    menu_wanted = Signal(object, object)

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
        self.is_choosing = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.clicked.connect(self._clicked)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._delegate = QuoteDelegate(tokens)
        self.setItemDelegate(self._delegate)

    def choose_several(self, on: bool) -> None:
        """Let clicks choose passages instead of opening them, or open them again."""
        self.is_choosing = on
        modes = QListView.SelectionMode
        self.clearSelection()
        self.setSelectionMode(modes.MultiSelection if on else modes.SingleSelection)

    @property
    def chosen(self) -> list[int]:
        """The passages chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.quotes.quotes[row].passage_id for row in rows if row < len(self.quotes.quotes)]

    def choose(self, passage_ids: Collection[int]) -> None:
        """Choose these besides those that are."""
        for row, quote in enumerate(self.quotes.quotes):
            if quote.passage_id in passage_ids:
                self.selectionModel().select(self.quotes.index(row), QItemSelectionModel.SelectionFlag.Select)

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        quote = index.data(QuoteRole) if index.isValid() else None
        if isinstance(quote, Quote) and not self.is_choosing:
            self.menu_wanted.emit(quote.passage_id, self.viewport().mapToGlobal(at))

    def _clicked(self, index: QModelIndex) -> None:
        if not self.is_choosing:
            self._open(index)

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
