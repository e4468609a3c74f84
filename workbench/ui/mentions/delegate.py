"""How the review looks: heads with the entity and its form, places with their text, what is said of them at the right."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.analysis.mention_review import State
from workbench.analysis.search.context import Snippet
from workbench.entities.kinds import entity_kind
from workbench.ui.icons import pixmap
from workbench.ui.mentions.model import MANY, Group, HeadRow, PlaceRow, ReviewModel, counted
from workbench.ui.sentences import quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.snippets import SnippetPainter
from workbench.ui.widgets.turning import turned, turned_name
from workbench.ui.words import tr

HEAD, PLACE = 38, 75
"""Pixels of a row."""
LEFT, RIGHT, SIGN = 40, 16, 96
SIGNS = {State.ACCEPTED: ("check-circle", "accent"), State.REJECTED: ("x-circle", "text3")}

Index = QModelIndex | QPersistentModelIndex


class ReviewDelegate(QStyledItemDelegate):
    """Paints rows of a ReviewModel. detail: gives the words around a place, and where it is."""

    def __init__(
        self, tokens: Tokens, model: ReviewModel, detail: Callable[[PlaceRow], tuple[str, Snippet]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._detail = model, detail
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens, self._snippets = tokens, SnippetPainter(tokens)
        self._title, self._small = font(tokens, "ui_strong"), font(tokens, "small", tabular=True)
        self._ui = font(tokens, "ui")

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tell the height of a row."""
        return QSize(0, HEAD if isinstance(self._model.row_at(index.row()), HeadRow) else PLACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = self._model.row_at(index.row())
        painter.save()
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        self._paint_ground(painter, option, rect)
        if isinstance(row, HeadRow):
            self._paint_head(painter, rect, row.group)
        elif row is not None:
            self._paint_place(painter, rect, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        ringed = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(self._tokens.colour("focus"), 1) if ringed else Qt.PenStyle.NoPen)
        painter.setBrush(self._tokens.colour("chosen_row" if chosen else "hover"))
        painter.drawRoundedRect(rect.adjusted(6.5, 1.5, -6.5, -1.5), 5, 5)

    def _paint_head(self, painter: QPainter, rect: QRectF, group: Group) -> None:
        tokens, middle, ratio = self._tokens, rect.center().y(), painter.device().devicePixelRatioF()
        caret = turned_name("caret-down" if group.is_open else "caret-right", painter)
        painter.drawPixmap(QPointF(rect.left() + 16, middle - 6), pixmap(tokens, caret, 12, "text2", ratio))
        icon = entity_kind(group.entity.kind).icon
        painter.drawPixmap(QPointF(rect.left() + LEFT, middle - 8), pixmap(tokens, icon, 16, "text2", ratio))
        words = counted(group)
        if not group.is_open and len(group.items) > MANY:
            words = f"{tr('Enter lists them')} · {words}"
        right = QFontMetricsF(self._small).horizontalAdvance(words)
        inner = rect.adjusted(LEFT + 24, 0, -RIGHT, 0)
        self._line(painter, inner, words, "small", Qt.AlignmentFlag.AlignRight)
        name = inner.adjusted(0, 0, -right - 16, 0)
        self._line(painter, name, group.entity.name, "title")
        done = QFontMetricsF(self._title).horizontalAdvance(group.entity.name) + 10
        self._line(painter, name.adjusted(done, 0, 0, 0), quoted(group.written), "ui")

    def _line(
        self, painter: QPainter, rect: QRectF, words: str, role: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        shape = {"title": self._title, "small": self._small, "ui": self._ui}[role]
        painter.setFont(shape)
        painter.setPen(self._tokens.colour("text" if role == "title" else "text2"))
        fitting = QFontMetricsF(shape).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | side, fitting)

    def _paint_place(self, painter: QPainter, rect: QRectF, row: PlaceRow) -> None:
        where, made = self._detail(row)
        state = row.proposal.state
        inner = rect.adjusted(LEFT, 9, -RIGHT - SIGN, 0)
        if row.proposal.rivals:
            where += f" · {tr('also another entity’s name')}"
        self._line(painter, QRectF(inner.left(), inner.top(), inner.width(), 16), where, "small")
        colour = "text3" if state is State.REJECTED else "text"
        self._snippets.paint(painter, QPointF(inner.left(), inner.top() + 18), inner.width(), made, colour)
        if state in SIGNS:
            name, shade = SIGNS[state]
            at = QPointF(rect.right() - RIGHT - 16, rect.center().y() - 8)
            painter.drawPixmap(at, pixmap(self._tokens, name, 16, shade, painter.device().devicePixelRatioF()))
            words = tr("accepted") if state is State.ACCEPTED else tr("rejected")
            self._line(
                painter, QRectF(at.x() - SIGN, rect.top(), SIGN - 6, rect.height()), words, "small", Qt.AlignmentFlag.AlignRight
            )
