"""The tray: every coded passage, those not yet cited first, to be put into the brief."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.briefs.citing import passage_data
from workbench.ui.briefs.tray_items import Narrowing, TrayItem, tray_items
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import turned

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole.UserRole + 2
NOWHERE = QModelIndex()
__all__ = ["ItemRole", "TrayDelegate", "TrayItem", "TrayModel", "tray_items"]

ROWS = 100
"""Rows that the view is given at a time: it lays each of them out."""


class TrayModel(QAbstractListModel):
    """The passages that a narrowing leaves, those not yet cited first, then the others by number.

    What is shown is given to the view in portions, so that fifty thousand passages cost a key no more than a hundred.
    """

    def __init__(self) -> None:
        super().__init__()
        self._all: list[TrayItem] = []
        self._numbers: dict[int, int] = {}
        self._narrowing = Narrowing()
        self._left: list[TrayItem] = []
        self._shown: list[TrayItem] = []
        self._given = self._fresh = 0

    def show(self, items: list[TrayItem], numbers: dict[int, int] | None = None) -> None:
        """Show these, in their sources' order; numbers by passage id: those that they bear by default."""
        known = {item.id: item.number for item in items if item.number} if numbers is None else numbers
        if items != self._all or known != self._numbers:
            self._all, self._numbers = list(items), known
            self._take(self._narrowing.among(self._all, self._numbers))

    def append(self, items: list[TrayItem]) -> None:
        """Show further ones, which stand after the others in their sources; rows that the view has not yet don't stir it."""
        left = self._narrowing.among(items, self._numbers)
        fresh = [item for item in left if item.id not in self._numbers]
        before = self._fresh
        self._all.extend(items)
        if self._given > before or len(self._shown) <= ROWS:
            self._take([*self._left, *left])
            return
        self._left.extend(left)
        self._shown[before:before] = fresh
        self._fresh = before + len(fresh)
        if len(fresh) < len(left):
            cited = [*self._shown[self._fresh :], *(item for item in left if item.id in self._numbers)]
            self._shown[self._fresh :] = sorted(cited, key=lambda item: self._numbers[item.id])

    def number(self, numbers: dict[int, int]) -> None:
        """Show under which numbers the brief cites them by now."""
        if numbers != self._numbers:
            self._numbers = numbers
            left = self._narrowing.among(self._all, numbers) if self._narrowing.uncited else self._left
            self._take(left)

    @property
    def narrowing(self) -> Narrowing:
        """To what it is narrowed."""
        return self._narrowing

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only what this leaves."""
        if narrowing != self._narrowing:
            items = self._left if narrowing.goes_on_from(self._narrowing) else self._all
            self._narrowing = narrowing
            self._take(narrowing.among(items, self._numbers))

    def filter(self, typed: str) -> None:
        """Show only what has the words too."""
        self.narrow(self._narrowing.typed(typed))

    def _take(self, left: list[TrayItem]) -> None:
        numbers = self._numbers
        fresh = [item for item in left if item.id not in numbers] if numbers else left
        cited = [item for item in left if item.id in numbers] if len(fresh) < len(left) else []
        shown = [*fresh, *sorted(cited, key=lambda item: numbers[item.id])]
        self.beginResetModel()
        self._left, self._shown, self._fresh = left, shown, len(fresh)
        self._given = min(ROWS, len(shown))
        self.endResetModel()

    @property
    def uncited(self) -> int:
        """How many passages the brief does not cite yet."""
        return sum(item.id not in self._numbers for item in self._all)

    @property
    def found(self) -> int:
        """How many passages the narrowing leaves, whether the view was given them yet or not."""
        return len(self._shown)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many the view was given."""
        return 0 if parent.isValid() else self._given

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are more."""
        return not parent.isValid() and self._given < len(self._shown)

    def fetchMore(self, _parent: Index) -> None:
        """Give the view some more, as it nears their end."""
        more = min(ROWS, len(self._shown) - self._given)
        if more <= 0:
            return
        self.beginInsertRows(QModelIndex(), self._given, self._given + more - 1)
        self._given += more
        self.endInsertRows()

    def item(self, row: int) -> TrayItem:
        """Return what a row shows, with its number."""
        item = self._shown[row]
        return replace(item, number=self._numbers.get(item.id, 0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        if not index.isValid() or index.row() >= self._given:
            return None
        item = self.item(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.words
            case _ if role == ItemRole:
                return item
            case Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join(part for part in (item.words, ", ".join(item.named)) if part))
            case Qt.ItemDataRole.AccessibleTextRole:
                cited = f"[{item.number}]" if item.number else ""
                return ", ".join(part for part in (item.words, item.source, item.grade, cited) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let passages be dragged."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """Return what is dragged."""
        item = self._shown[next(iter(indexes)).row()]
        return passage_data(item.id, item.words)


class TrayDelegate(QStyledItemDelegate):
    """Paints a passage: two lines in the reading font, below them theme, source and place, at the right the grade."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._small = font(tokens, "small", tabular=True)
        self._serif = QFont(font(tokens, "ui", "reading_family"))
        self._serif.setPixelSize(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tell the height of one or two lines and the line below."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 240
        item: TrayItem = index.data(ItemRole)
        return QSize(120, 40 + 19 * len(self._lines(item.words, width - 32)))

    def _lines(self, said: str, width: float) -> list[str]:
        layout = QTextLayout(said, self._serif)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        ends: list[tuple[int, int]] = []
        while len(ends) < 3 and (line := layout.createLine()).isValid():
            line.setLineWidth(max(40.0, width))
            ends.append((line.textStart(), line.textLength()))
        layout.endLayout()
        raw = said.encode("utf-16-le")
        cut = [raw[2 * start : 2 * (start + length)].decode("utf-16-le", "replace").rstrip() for start, length in ends]
        if len(cut) < 3:
            return cut
        last = cut[1].rstrip(" .,;…") + "…"
        return [cut[0], QFontMetricsF(self._serif).elidedText(last, Qt.TextElideMode.ElideRight, max(40.0, width))]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        item: TrayItem = index.data(ItemRole)
        rect, tokens, state = QRectF(option.rect), self._tokens, option.state
        painter.save()
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("chosen_row" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(6, 2, -6, -2), 5, 5)
        painter.setFont(self._serif)
        painter.setPen(tokens.colour("text2" if item.number else "text"))
        top = rect.top() + 8
        for line in self._lines(item.words, rect.width() - 32):
            painter.drawText(QRectF(rect.left() + 16, top, rect.width() - 32, 19), Qt.AlignmentFlag.AlignVCenter, line)
            top += 19
        self._below(painter, item, QRectF(rect.left() + 16, top + 2, rect.width() - 32, 18))
        painter.setPen(QPen(tokens.colour("hairline"), 1))
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5))
        painter.restore()

    def _below(self, painter: QPainter, item: TrayItem, rect: QRectF) -> None:
        tokens = self._tokens
        painter.setFont(self._small)
        metrics = painter.fontMetrics()
        right = item.grade + (f"   [{item.number}]" if item.number else "")
        painter.setPen(tokens.colour("text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        left = rect.left()
        if item.colour >= 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.palette[item.colour].solid)
            painter.drawRoundedRect(QRectF(left, rect.center().y() - 4, 8, 8), 2, 2)
            left += 15
        room = rect.right() - left - metrics.horizontalAdvance(right) - 10
        painter.setPen(tokens.colour("text2"))
        said = metrics.elidedText(item.source, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(left, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, said)
