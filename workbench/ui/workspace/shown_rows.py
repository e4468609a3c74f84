"""Themes and entities with a box each: what is ticked is shown."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from workbench.entities.kinds import entity_kind
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.icons import pixmap
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import INSET, Row, RowDelegate
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

BOX = 16
GAP = 8
ONLY = 44
"""Pixels at the right of a row in which a click shows this one only."""

Index = QModelIndex | QPersistentModelIndex


def records_of(catalogue: Catalogue, counts: Mapping[int, int]) -> list[Record]:
    """Return themes as a tree and entities after them, each with its codings in the text."""
    groups = {one.parent_id for one in catalogue.themes.values()}
    themes = [
        Record(one.id, Row(one.name, count=_said(counts, one.id), colour=colour), one.parent_id or 0, one.path)
        for one in catalogue.themes.values()
        for colour in (-1 if one.id in groups and not one.own else one.colour,)
    ]
    entities = [
        Record(one.id, Row(one.name, count=_said(counts, one.id), icon=entity_kind(one.kind).icon), 0, " ".join(one.aliases))
        for one in catalogue.entities.values()
    ]
    return [*themes, *entities]


def _said(counts: Mapping[int, int], target: int) -> str:
    return locale.number(counts[target]) if counts.get(target) else ""


class ShownModel(RecordsModel):
    """Records of which some are ticked."""

    def __init__(self) -> None:
        """Begin with nothing ticked."""
        super().__init__()
        self._ticked: frozenset[int] = frozenset()

    def tick(self, ids: frozenset[int]) -> None:
        """Tick these and no others."""
        changed, self._ticked = self._ticked ^ ids, ids
        for one in changed:
            index = self.index_of(one)
            if index.isValid():
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])

    def is_ticked(self, record_id: int) -> bool:
        """Tell whether a record is ticked."""
        return record_id in self._ticked

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell whether a row is ticked; the rest is the records'."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            return Qt.CheckState.Checked if index.internalId() in self._ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that rows can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags


class _Boxes(RowDelegate):
    """Rows with a box before their sign, and a word at the right of the one under the mouse."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the box, then the row beside it."""
        rect, pointed = QRectF(option.rect), bool(option.state & _POINTED)
        moved = QStyleOptionViewItem(option)
        inner = option.rect.adjusted(BOX + GAP, 0, -ONLY if pointed else 0, 0)
        moved.rect = QStyle.visualRect(option.direction, option.rect, inner)
        super().paint(painter, moved, index)
        self._axis = rect.left() + rect.right() if self._axis is not None else None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect.left() + INSET, rect.center().y() - BOX / 2 + 0.5, BOX, BOX).adjusted(0.5, 0.5, -0.5, -0.5)
        box = self._seen(box)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        self._box(painter, box, ticked=ticked)
        if pointed:
            painter.setFont(self._small)
            painter.setPen(self._tokens.colour("accent"))
            ends = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self._seen(rect.adjusted(0, 0, -18, 0)), ends, tr("only"))
        painter.restore()

    def editorEvent(self, _event: QEvent, _model: QAbstractItemModel, _option: QStyleOptionViewItem, _index: Index) -> bool:
        """Leave every click to the tree: Qt would take those upon its own box, which is not the one that is seen."""
        return False

    def _box(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        accent = self._tokens.colour("accent")
        painter.setPen(QPen(accent if ticked else self._tokens.colour("text3"), 1))
        painter.setBrush(accent if ticked else QColor(0, 0, 0, 0))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            sign = pixmap(self._tokens, "check-bold", 12, "on_accent", painter.device().devicePixelRatio())
            painter.drawPixmap(QPointF(box.left() + 1.5, box.top() + 1.5), sign)


_POINTED = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected


class ShownTree(RowTree):
    """toggled(id): its box was clicked, or Space pressed. only_wanted(id): the word was clicked, or Enter pressed."""

    toggled = Signal(object)
    only_wanted = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(tokens, tr("Themes and entities that are shown"), parent)
        self.records = ShownModel()
        self.setModel(self.records)
        self._boxes = _Boxes(tokens, self)
        self.setItemDelegate(self._boxes)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self._boxes.set_tokens(tokens)

    def show_records(self, records: Sequence[Record], ticked: frozenset[int]) -> None:
        """Show these records, all branches open."""
        self.records.show(records)
        self.records.tick(ticked)
        self.expandAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, or show only this, where the mouse was pressed and let go."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index == self.currentIndex() and event.button() is Qt.MouseButton.LeftButton:
            x, width = event.position().x(), self.viewport().width()
            only = (width - x if self.isRightToLeft() else x) > width - ONLY - 6
            (self.only_wanted if only else self.toggled).emit(index.internalId())
        super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep letters that a window's command would else take."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Space:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter shows only this."""
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self.toggled.emit(index.internalId())
        elif index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.only_wanted.emit(index.internalId())
        else:
            super().keyPressEvent(event)
