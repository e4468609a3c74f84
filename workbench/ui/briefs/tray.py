"""The tray: every coded passage, those not yet cited first, to be put into the brief."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.briefs.places import place_words
from workbench.briefs.words import words
from workbench.coding.records import PassageRecord, passages
from workbench.model.clean import shortened
from workbench.model.document import Places
from workbench.project.reading import Reading
from workbench.sources.records import SourceRecord, document_of, sources
from workbench.ui.briefs.citing import passage_data
from workbench.ui.palette_matching import folded
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole.UserRole + 2
NOWHERE = QModelIndex()
LETTERS = 240
"""Letters of a passage that two lines can hold, and some more."""


@dataclass(frozen=True, slots=True)
class TrayItem:
    """A passage in the tray; number: under which the brief cites it, 0 for not; colour of its first theme, -1 for none."""

    id: int
    words: str
    source: str
    grade: str
    number: int
    colour: int
    found_by: str


def tray_items(reading: Reading, numbers: dict[int, int]) -> list[TrayItem]:
    """Return all coded passages, those not cited first, each part by source and place; numbers by passage id."""
    known = {source.version_id: source for source in sources(reading)}
    coded = [each for each in passages(reading) if each.codings]
    places = {each: Places(document_of(reading, each)) for each in {one.version_id for one in coded}}
    say = words("en")
    items = [
        _item(one, known.get(one.version_id), place_words(places[one.version_id], one.spans, say), numbers.get(one.id, 0))
        for one in coded
    ]
    return [
        *(item for item in items if not item.number),
        *sorted((one for one in items if one.number), key=lambda one: one.number),
    ]


def _item(record: PassageRecord, source: SourceRecord | None, place: str, number: int) -> TrayItem:
    title = source.title if source else ""
    grade = f"{source.reliability if source else 'F'}{record.credibility or 6}"
    names = [coding.name for coding in record.codings]
    colour = next((coding.colour for coding in record.codings if coding.colour >= 0), -1)
    found_by = folded("\n".join([record.quote, record.gist, title, grade, *names]))
    line = ", ".join(part for part in (shortened(title, 34), place) if part)
    return TrayItem(record.id, shortened(record.gist or record.quote, LETTERS), line, grade, number, colour, found_by)


class TrayModel(QAbstractListModel):
    """The passages that have all typed words in their text, gist, source, grade, themes or entities."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[TrayItem] = []
        self._shown: list[TrayItem] = []
        self._filter: list[str] = []

    def show(self, items: list[TrayItem]) -> None:
        """Show these; nothing moves if they are the same."""
        if items != self._all:
            self._all = items
            self._take()

    def filter(self, typed: str) -> None:
        """Show only what has the words."""
        self._filter = folded(typed).split()
        self._take()

    def _take(self) -> None:
        self.beginResetModel()
        self._shown = [item for item in self._all if all(word in item.found_by for word in self._filter)]
        self.endResetModel()

    @property
    def uncited(self) -> int:
        """How many passages the brief does not cite yet."""
        return sum(not item.number for item in self._all)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        if not index.isValid():
            return None
        item = self._shown[index.row()]
        spoken = ", ".join(
            part for part in (item.words, item.source, item.grade, f"[{item.number}]" if item.number else "") if part
        )
        known = {
            Qt.ItemDataRole.DisplayRole: item.words, ItemRole: item,
            Qt.ItemDataRole.AccessibleTextRole: spoken, Qt.ItemDataRole.ToolTipRole: tip(item.words),
        }  # fmt: skip
        return known.get(role)

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
        return [*cut[:1], cut[1].rstrip(" .,;…") + "…"] if len(cut) > 2 else cut

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        item: TrayItem = index.data(ItemRole)
        rect, tokens, state = QRectF(option.rect), self._tokens, option.state
        painter.save()
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
