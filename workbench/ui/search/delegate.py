"""How results look: heads with icon and count, hits with their place over two lines of text, what was found boxed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui import locale
from workbench.ui.icons import pixmap
from workbench.ui.search.results import HeadRow, HitRow, NoteRow, RecentRow, ResultsModel
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.snippets import SnippetPainter
from workbench.ui.widgets.turning import turned, turned_name

HEAD, HIT, RECENT = 36, 75, 30
"""Pixels of a row."""
LEFT, RIGHT = 34, 12

Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """Paints rows of a ResultsModel."""

    def __init__(self, tokens: Tokens, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._title, self._small = font(tokens, "ui_strong"), font(tokens, "small", tabular=True)
        self._ui = font(tokens, "ui")
        self._snippets = SnippetPainter(tokens)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tell the height of a row."""
        row = self._model.row_at(index)
        return QSize(0, HEAD if isinstance(row, HeadRow) else RECENT if isinstance(row, RecentRow) else HIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = self._model.row_at(index)
        painter.save()
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        self._paint_ground(painter, option, rect)
        if isinstance(row, HeadRow):
            self._paint_head(painter, rect, row)
        elif isinstance(row, RecentRow):
            self._paint_recent(painter, rect, row)
        elif row is not None:
            self._paint_hit(painter, rect, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tokens.colour("chosen_row" if chosen else "hover"))
        painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 5, 5)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._tokens.colour("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(6.5, 1.5, -6.5, -1.5), 5, 5)

    def _paint_head(self, painter: QPainter, rect: QRectF, row: HeadRow) -> None:
        tokens, middle = self._tokens, rect.center().y()
        ratio = painter.device().devicePixelRatioF()
        caret = turned_name("caret-down" if row.is_open else "caret-right", painter)
        painter.drawPixmap(QPointF(rect.left() + 13, middle - 6), pixmap(tokens, caret, 12, "text2", ratio))
        painter.drawPixmap(QPointF(rect.left() + LEFT - 2, middle - 8), pixmap(tokens, row.icon, 16, "text2", ratio))
        count = locale.number(row.count)
        room = QFontMetricsF(self._small).horizontalAdvance(count)
        painter.setFont(self._small)
        painter.setPen(tokens.colour("text2"))
        painter.drawText(rect.adjusted(0, 0, -RIGHT - 2, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        painter.setFont(self._title)
        painter.setPen(tokens.colour("text"))
        self._line(painter, rect.adjusted(LEFT + 20, 0, -RIGHT - room - 12, 0), row.title, self._title)

    def _paint_recent(self, painter: QPainter, rect: QRectF, row: RecentRow) -> None:
        tokens = self._tokens
        picture = pixmap(tokens, "clock-counter-clockwise", 14, "text3", painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(rect.left() + 14, rect.center().y() - 7), picture)
        painter.setFont(self._ui)
        painter.setPen(tokens.colour("text"))
        self._line(painter, rect.adjusted(LEFT, 0, -RIGHT, 0), row.words, self._ui)

    def _line(self, painter: QPainter, rect: QRectF, words: str, shape: QFont) -> None:
        fitting = QFontMetricsF(shape).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitting)

    def _paint_hit(self, painter: QPainter, rect: QRectF, row: HitRow | NoteRow) -> None:
        detail = self._model.detail(row)
        if detail is None:
            return
        inner = rect.adjusted(LEFT, 9, -RIGHT, 0)
        painter.setFont(self._small)
        painter.setPen(self._tokens.colour("text2"))
        if detail.place:
            place = QFontMetricsF(self._small).elidedText(detail.place, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), 16), Qt.TextFlag.TextSingleLine, place)
        self._snippets.paint(painter, QPointF(inner.left(), inner.top() + 18), inner.width(), detail.snippet)
