"""Rows of lists and trees: swatch or icon, name, what else it is called, key, count; painted the same everywhere."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import draw_words

RowRole = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives the Row of an index."""

EDGE = 6
"""Pixels between a chosen row's fill and the pane's edges."""

ALERT = "arrows-left-right"
"""The sign of what the sources disagree about."""

FINDING = "warning"
"""The sign of a finding of the linter."""

INSET = 14
"""Pixels before a row's sign."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows; colour: index into the theme palette, -1 none; icon: Phosphor; second: a line below the name.

    alert: before the count, a sign in the colour of warnings and how many; what it means stands in the record's tip.
    warns: before the count, the sign of a finding.
    """

    name: str
    aside: str = ""
    count: str = ""
    key: str = ""
    colour: int = -1
    icon: str = ""
    second: str = ""
    strong: bool = False
    faint: bool = False
    struck: bool = False
    alert: str = ""
    warns: bool = False


class RowDelegate(QStyledItemDelegate):
    """Paints Rows; 28 high in trees, 48 with a second line. Where the window runs from right to left, so do they."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis: float | None = None
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._font, self._small = font(tokens, "ui"), font(tokens, "small", tabular=True)
        self._strong = font(tokens, "ui_strong")

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Tell a row's height."""
        row = index.data(RowRole)
        height = self._tokens.layout["tree_row"]
        return QSize(120, height + 20 if isinstance(row, Row) and row.second else height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint fill, sign, words, key and count."""
        row = index.data(RowRole)
        if not isinstance(row, Row):
            super().paint(painter, option, index)
            return
        rect = QRectF(option.rect)
        self._axis = rect.left() + rect.right() if option.direction is Qt.LayoutDirection.RightToLeft else None
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._fill(painter, option, rect)
        right = self._right_side(painter, row, rect)
        left = self._sign(painter, row, rect)
        self._words(painter, row, QRectF(left, rect.top(), right - left, rect.height()))
        painter.restore()

    def _seen(self, box: QRectF) -> QRectF:
        """Return where a box of a row that runs from left to right is seen: mirrored, if the window is."""
        return box if self._axis is None else QRectF(self._axis - box.right(), box.top(), box.width(), box.height())

    def _fill(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state: QStyle.StateFlag = option.state
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else rect.right()
        whole = QRectF(EDGE, rect.top(), width - 2 * EDGE, rect.height())
        role = "chosen_row" if state & QStyle.StateFlag.State_Selected else "hover"
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.colour(role))
            painter.drawRoundedRect(whole, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._tokens.colour("focus"), 2))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 5, 5)

    def _right_side(self, painter: QPainter, row: Row, rect: QRectF) -> float:
        right = rect.right() - 18
        if row.count:
            painter.setFont(self._small)
            painter.setPen(self._tokens.colour("text2"))
            width = QFontMetrics(self._small).horizontalAdvance(row.count)
            box = self._seen(QRectF(right - width, rect.top(), width, rect.height()))
            draw_words(painter, box, Qt.AlignmentFlag.AlignVCenter, row.count)
            right -= width + 8
        if row.alert:
            right = self._alert(painter, row.alert, rect, right)
        return self._warning(painter, rect, right) if row.warns else right

    def _warning(self, painter: QPainter, rect: QRectF, right: float) -> float:
        """Paint the sign of a finding, left of the count."""
        at = self._seen(QRectF(right - 16, rect.center().y() - 8, 16, 16)).topLeft()
        painter.drawPixmap(at, pixmap(self._tokens, FINDING, 16, "warn", painter.device().devicePixelRatio()))
        return right - 24

    def _alert(self, painter: QPainter, words: str, rect: QRectF, right: float) -> float:
        """Paint how often something is amiss, left of the count."""
        width = QFontMetrics(self._small).horizontalAdvance(words)
        painter.setFont(self._small)
        painter.setPen(self._tokens.colour("warn"))
        box = self._seen(QRectF(right - width, rect.top(), width, rect.height()))
        draw_words(painter, box, Qt.AlignmentFlag.AlignVCenter, words)
        at = self._seen(QRectF(right - width - 15, rect.center().y() - 6, 12, 12)).topLeft()
        painter.drawPixmap(at, pixmap(self._tokens, ALERT, 12, "warn", painter.device().devicePixelRatio()))
        return right - width - 23

    def _sign(self, painter: QPainter, row: Row, rect: QRectF) -> float:
        left, middle = rect.left() + INSET, rect.top() + (14 if row.second else rect.height() / 2)
        if row.colour >= 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.palette[row.colour].solid)
            painter.drawRoundedRect(self._seen(QRectF(left, middle - 5, 10, 10)), 2.5, 2.5)
            return left + 18
        if row.icon:
            ratio = painter.device().devicePixelRatio()
            at = self._seen(QRectF(left, middle - 8, 16, 16)).topLeft()
            painter.drawPixmap(at, pixmap(self._tokens, row.icon, 16, "text2", ratio))
            return left + 24
        return left

    def _words(self, painter: QPainter, row: Row, rect: QRectF) -> None:
        first = QRectF(rect.left(), rect.top() + (4 if row.second else 0), rect.width(), 20 if row.second else rect.height())
        name_font = self._strong if row.strong else self._font
        if row.struck:
            name_font.setStrikeOut(True)
        used = self._text(painter, row.name, first, name_font, self._tokens.colour("text3" if row.faint else "text"))
        name_font.setStrikeOut(False)
        left = first.left() + used
        if row.key and left + 24 < first.right():
            left = self._key(painter, row.key, left + 6, first)
        if row.aside:
            self._text(
                painter, row.aside, first.adjusted(left - first.left() + 8, 0, 0, 0), self._font, self._tokens.colour("text3")
            )
        if row.second:
            below = QRectF(rect.left(), rect.top() + 24, rect.width(), 18)
            self._text(painter, row.second, below, self._small, self._tokens.colour("text2"))

    def _key(self, painter: QPainter, key: str, left: float, rect: QRectF) -> float:
        width = max(16, QFontMetrics(self._small).horizontalAdvance(key) + 8)
        box = QRectF(left, rect.center().y() - 8, width, 16)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._tokens.colour("border"), 1))
        painter.drawRoundedRect(self._seen(box), 3, 3)
        painter.setFont(self._small)
        painter.setPen(self._tokens.colour("text2"))
        draw_words(painter, self._seen(box), Qt.AlignmentFlag.AlignCenter, key)
        return box.right()

    def _text(self, painter: QPainter, words: str, rect: QRectF, words_font: QFont, colour: QColor) -> float:
        if rect.width() < 8:
            return 0
        metrics = QFontMetrics(words_font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.setFont(words_font)
        painter.setPen(colour)
        draw_words(painter, self._seen(rect), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return float(metrics.horizontalAdvance(shown))
