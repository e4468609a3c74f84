"""Paints a passage under review: what it is attached to and what became of it; its words then, and now, word by word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.versions.differences import Piece
from workbench.ui.versions.kinds import ICONS, kind_words
from workbench.ui.versions.model import Item, ItemRole
from workbench.ui.widgets.turning import turned
from workbench.ui.words import tr

HEAD, LINE, PAD, EDGE = 22, 20, 8, 16
CHIPS_MOST = 3
LEAD = 24
"""Letters shown before the first difference where the beginning of a line has to be left out."""


class ReviewDelegate(QStyledItemDelegate):
    """A head of 22 and a line of 20 for each quotation; one is enough where both say the same."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._small, self._strong = font(tokens, "small"), font(tokens, "ui_strong")
        self._reading = font(tokens, "ui", "reading_family")
        self._reading.setPixelSize(14)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Tell the height: the same for all rows, so that thousands are laid out at once."""
        return QSize(120, 2 * PAD + HEAD + 2 * LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint fill, head and quotations."""
        item = index.data(ItemRole)
        if not isinstance(item, Item):
            return
        rect, state = QRectF(option.rect), option.state
        painter.save()
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.colour("chosen_row" if state & QStyle.StateFlag.State_Selected else "hover"))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 5, 5)
        inner = rect.adjusted(EDGE, PAD, -EDGE, -PAD)
        self._head(painter, item, QRectF(inner.left(), inner.top(), inner.width(), HEAD))
        first = QRectF(inner.left(), inner.top() + HEAD, inner.width(), LINE)
        self._quotations(painter, item, first)
        painter.restore()

    def _head(self, painter: QPainter, item: Item, rect: QRectF) -> None:
        name, role = ICONS[item.decision]
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(QPointF(rect.right() - 15, rect.top() + 3), pixmap(self._tokens, name, 16, role, ratio))
        words = kind_words(item.kind)
        measure = QFontMetricsF(self._small)
        width = measure.horizontalAdvance(words)
        painter.setFont(self._small)
        painter.setPen(self._tokens.colour("text2"))
        at = QRectF(rect.right() - 22 - width, rect.top(), width + 2, rect.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, words)
        self._names(painter, item, QRectF(rect.left(), rect.top(), at.left() - rect.left() - 10, rect.height()))

    def _names(self, painter: QPainter, item: Item, rect: QRectF) -> None:
        left, middle, measure = rect.left(), rect.center().y(), QFontMetricsF(self._strong)
        painter.setFont(self._strong)
        for name, colour, icon in item.names[:CHIPS_MOST]:
            if rect.right() - left < 40:
                break
            if colour >= 0:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._tokens.palette[colour].solid)
                painter.drawRoundedRect(QRectF(left, middle - 5, 10, 10), 2.5, 2.5)
            else:
                ratio = painter.device().devicePixelRatio()
                painter.drawPixmap(QPointF(left - 1, middle - 7), pixmap(self._tokens, icon or "tag", 14, "text2", ratio))
            left += 16
            words = measure.elidedText(name, Qt.TextElideMode.ElideRight, rect.right() - left)
            painter.setPen(self._tokens.colour("text"))
            painter.drawText(QRectF(left, rect.top(), rect.right() - left, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)
            left += measure.horizontalAdvance(words) + 12

    def _quotations(self, painter: QPainter, item: Item, first: QRectF) -> None:
        second = first.translated(0, LINE)
        both = item.difference
        if both.is_none:
            self._pieces(painter, both.old, QRectF(first), "text", struck=False)
        elif not both.new:
            self._pieces(painter, tuple(Piece(piece.words, False) for piece in both.old), first, "text", struck=False)
            painter.setFont(self._small)
            painter.setPen(self._tokens.colour("text3"))
            painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, tr("No place in the new text"))
        else:
            self._pieces(painter, both.old, first, "danger", struck=True)
            self._pieces(painter, both.new, second, "ok", struck=False)

    def _pieces(self, painter: QPainter, pieces: tuple[Piece, ...], rect: QRectF, role: str, *, struck: bool) -> None:
        """Paint a quotation from where it differs first; other words struck out or underlined, never by colour alone."""
        plain, marked = QFont(self._reading), QFont(self._reading)
        marked.setStrikeOut(struck)
        marked.setUnderline(not struck)
        left = rect.left()
        for piece in from_first_other(pieces):
            used = marked if piece.is_other else plain
            measure = QFontMetricsF(used)
            words = measure.elidedText(piece.words, Qt.TextElideMode.ElideRight, max(0.0, rect.right() - left))
            painter.setFont(used)
            painter.setPen(QPen(self._tokens.colour(role if piece.is_other else "text")))
            painter.drawText(
                QRectF(left, rect.top(), rect.right() - left + 1, rect.height()), Qt.AlignmentFlag.AlignVCenter, words
            )
            left += measure.horizontalAdvance(words)
            if words != piece.words or left >= rect.right():
                return


def from_first_other(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Leave the beginning of a quotation out where its first difference would else be out of sight."""
    first = pieces[0] if pieces else None
    if first is None or first.is_other or len(pieces) == 1 or len(first.words) <= 2 * LEAD:
        return pieces
    cut = first.words.rfind(" ", 0, len(first.words) - LEAD)
    return (Piece("…" + first.words[max(0, cut) :], False), *pieces[1:])
