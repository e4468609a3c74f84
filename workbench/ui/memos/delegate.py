"""Rows of the list of memos: what it says in two lines, below what it is about, by whom and when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.memos.model import CardRole, MemoCard
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import turned

Index = QModelIndex | QPersistentModelIndex
EDGE, SIGN, LINE = 14, 24, 19
HEIGHT = 72
"""Pixels of a row: two lines of words, one of what it is about."""


class MemoDelegate(QStyledItemDelegate):
    """Paints MemoCards; a name is semibold, words that stand for one are not."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._plain, self._strong = font(tokens, "ui"), font(tokens, "ui_strong")
        self._small = font(tokens, "small", tabular=True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Tell the height."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint fill, sign, words and foot."""
        card = index.data(CardRole)
        if not isinstance(card, MemoCard):
            return
        rect, tokens = QRectF(option.rect), self._tokens
        painter.save()
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._fill(painter, option, rect)
        role = "text3" if card.faint else "text2"
        picture = pixmap(tokens, card.icon, 16, role, painter.device().devicePixelRatio())
        painter.drawPixmap(round(rect.left() + EDGE), round(rect.top() + 9), picture)
        inner = rect.adjusted(EDGE + SIGN, 7, -EDGE, -8)
        self._words(painter, card, inner)
        self._foot(painter, card, QRectF(inner.left(), inner.bottom() - 16, inner.width(), 16))
        painter.restore()

    def _fill(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state, whole = option.state, rect.adjusted(6, 1, -6, -1)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.colour("chosen_row" if state & QStyle.StateFlag.State_Selected else "hover"))
            painter.drawRoundedRect(whole, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._tokens.colour("focus"), 2))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 5, 5)

    def _words(self, painter: QPainter, card: MemoCard, rect: QRectF) -> None:
        """Draw the name and a line below it; without a name its first words over both lines."""
        tokens, metrics = self._tokens, QFontMetricsF(self._strong if card.named else self._plain)
        first, rest = (card.name, card.below) if card.named or card.below else broken(card.name, metrics, rect.width())
        painter.setFont(self._strong if card.named else self._plain)
        if card.faint:
            struck = painter.font()
            struck.setStrikeOut(True)
            painter.setFont(struck)
        painter.setPen(tokens.colour("text3" if card.faint else "text"))
        self._line(painter, first, QRectF(rect.left(), rect.top(), rect.width(), LINE))
        if card.named or card.below:
            painter.setFont(self._plain)
            painter.setPen(tokens.colour("text3" if card.faint else "text2"))
        self._line(painter, rest, QRectF(rect.left(), rect.top() + LINE, rect.width(), LINE))

    def _foot(self, painter: QPainter, card: MemoCard, rect: QRectF) -> None:
        painter.setFont(self._small)
        painter.setPen(self._tokens.colour("text3"))
        metrics = QFontMetricsF(self._small)
        width = metrics.horizontalAdvance(card.when)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, card.when)
        picture = pixmap(self._tokens, card.about_icon, 13, "text3", painter.device().devicePixelRatio())
        painter.drawPixmap(round(rect.left()), round(rect.top() + 1), picture)
        self._line(painter, card.about, rect.adjusted(18, 0, -width - 12, 0))

    @staticmethod
    def _line(painter: QPainter, words: str, rect: QRectF) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def broken(words: str, metrics: QFontMetricsF, width: float) -> tuple[str, str]:
    """Return what of the words fits into a line, and the rest."""
    if metrics.horizontalAdvance(words) <= width:
        return words, ""
    parts, at = words.split(" "), 0
    while at < len(parts) - 1 and metrics.horizontalAdvance(" ".join(parts[: at + 1])) <= width:
        at += 1
    at = max(1, at)
    return " ".join(parts[:at]), " ".join(parts[at:])
