"""Rows of any height, of which only those on view are laid out and painted; however many there are."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from workbench.ui.heights import Heights
from workbench.ui.passages.cards import HEAD, Card, CardPainter, Looked
from workbench.ui.passages.model import Head, PassagesModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import turned
from workbench.ui.words import tr

KEPT = 400
"""Cards that are kept once laid out."""
STEP = 42
"""Pixels of one step of the scroll bar."""
Index = QModelIndex | QPersistentModelIndex


class LaidOutCards(QAbstractItemView):
    """Heights are estimated from the words' number and made exact as rows come on view; what is on view stays."""

    def __init__(self, tokens: Tokens, model: PassagesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages, self.painter = model, CardPainter(tokens)
        self._tokens = tokens
        self._heights, self._exact, self._cards = Heights(), set[int](), dict[int, Card]()
        self._hovered = -1
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.viewport().setProperty("surface", "panel")
        model.modelReset.connect(self._anew)
        model.dataChanged.connect(self._on_data)

    # --- heights

    def _anew(self) -> None:
        """Estimate all heights; nothing is laid out yet."""
        self._heights = Heights(CardPainter.estimates(self.passages.rows, self.viewport().width()))
        self._exact, self._hovered = set(), -1
        self._cards.clear()
        self.updateGeometries()
        self.viewport().update()

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        """Lay out again what shows something else now."""
        gone = range(first.row(), last.row() + 1)
        self._exact.difference_update(gone)
        for number in gone if len(gone) < len(self._cards) else list(self._cards):
            if number in gone:
                self._cards.pop(number, None)
        self.viewport().update()

    def _make_exact(self, number: int) -> int:
        """Lay a row out, if it isn't, and return its height."""
        if number not in self._exact:
            if not isinstance(self.passages.rows[number], Head):
                card = self._card(number)
                self._heights[number] = card.height if card is not None else HEAD
            self._exact.add(number)
        return self._heights[number]

    def _card(self, number: int) -> Card | None:
        if number not in self._cards:
            record = self.passages.record(number)
            if record is None:
                return None
            if len(self._cards) > KEPT:
                self._cards.clear()
            self._cards[number] = self.painter.lay_out(record, self.viewport().width())
        return self._cards[number]

    def _settle(self) -> None:
        """Make exact what is on view; the row that crosses the upper edge keeps its lower end where it is."""
        if not len(self._heights):
            return
        bar, high = self.verticalScrollBar(), self.viewport().height()
        number, into = self._heights.find(bar.value())
        if into and number not in self._exact:
            before = self._heights[number]
            shift = self._make_exact(number) - before
            if shift:
                self._fit()
                bar.setValue(bar.value() + shift)
        y = self._heights.above(number) - bar.value()
        while y < high and number < len(self._heights):
            y += self._make_exact(number)
            number += 1
        self._fit()

    def _fit(self) -> None:
        """Let the scroll bar reach over all rows."""
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._heights.total - high))
        bar.setPageStep(max(1, high - STEP))
        bar.setSingleStep(STEP)

    def updateGeometries(self) -> None:
        """Let the scroll bar follow the heights."""
        super().updateGeometries()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew at another width; the row at the upper edge stays there."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out_again()
        else:
            self._fit()

    def _lay_out_again(self) -> None:
        number, into = self._heights.find(self.verticalScrollBar().value()) if len(self._heights) else (0, 0)
        self._anew()
        if len(self._heights):
            self.verticalScrollBar().setValue(self._heights.above(number) + min(into, self._make_exact(number) - 1))

    def refresh_rows(self, ids: set[int]) -> None:
        """Lay some passages out again."""
        for index in (self.passages.index_of(one) for one in ids):
            if index.isValid():
                self._on_data(index, index)

    def standing(self) -> tuple[int, int]:
        """Return the passage at the upper edge and how far its top is above it in pixels; (0, 0) in an empty list."""
        if not len(self._heights):
            return 0, 0
        number, into = self._heights.find(self.verticalScrollBar().value())
        after = next((n for n in self._stops(number - 1, 1) if self.passages.passage_id(self.passages.index(n))), -1)
        if after < 0:
            return 0, 0
        return self.passages.passage_id(self.passages.index(after)), into - (
            self._heights.above(after) - self._heights.above(number)
        )

    def stand(self, at: tuple[int, int]) -> None:
        """Let a passage be where it was, if it is still in the list."""
        index = self.passages.index_of(at[0])
        if index.isValid():
            self._make_exact(index.row())
            self._fit()
            self.verticalScrollBar().setValue(self._heights.above(index.row()) + at[1])

    def nearest(self, number: int) -> int:
        """Return the passage at a row, else the next one, else the one before; 0 in an empty list."""
        rows = chain(self._stops(number - 1, 1), self._stops(number, -1)) if number >= 0 else ()
        return next((one for n in rows if (one := self.passages.passage_id(self.passages.index(n)))), 0)

    def refresh(self) -> None:
        """Lay everything out again: the same rows show something else."""
        self._exact.clear()
        self._cards.clear()
        self.viewport().update()

    # --- where rows stand

    def visualRect(self, index: Index) -> QRect:
        """Return where a row stands in the viewport."""
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        top = self._heights.above(index.row()) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._heights[index.row()])

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self.passages.index(self._heights.find(y)[0])

    def scrollTo(self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Bring a row into view, its beginning rather than its end."""
        if not index.isValid() or index.row() >= len(self._heights):
            return
        bar, high = self.verticalScrollBar(), self.viewport().height()
        height = self._make_exact(index.row())
        self._fit()
        top = self._heights.above(index.row())
        if top < bar.value() or height >= high:
            bar.setValue(top)
        elif top + height > bar.value() + high:
            bar.setValue(top + height - high)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what has come on view."""
        self.viewport().update()

    def horizontalOffset(self) -> int:
        """Nothing lies aside."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far down the list is."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """No row is hidden: those of closed groups aren't rows."""
        return False

    def _stops(self, number: int, by: int) -> Iterator[int]:
        """Yield the rows at which the keys stop, from a row on."""
        number += by
        while 0 <= number < self.passages.rowCount():
            row = self.passages.rows[number]
            if not isinstance(row, Head) or not row.is_open:
                yield number
            number += by

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows on view."""
        self._settle()
        painter = turned(QPainter(self.viewport()), self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._tokens.colour("panel"))
        width, high = self.viewport().width(), self.viewport().height()
        number = self._heights.find(self.verticalScrollBar().value())[0]
        y = self._heights.above(number) - self.verticalScrollBar().value()
        chosen, current, focused = set(self.chosen_rows(number)), self.currentIndex().row(), self.hasFocus()
        while y < high and number < len(self._heights):
            box = QRectF(0, y, width, self._heights[number])
            look = Looked(number in chosen, number == current, number == self._hovered, focused)
            self._paint_row(painter, number, box, look)
            y += self._heights[number]
            number += 1
        painter.end()

    def chosen_rows(self, first: int) -> Iterator[int]:
        """Yield the chosen rows from one on that can be on view."""
        reach = first + self.viewport().height() // 40 + 2
        for part in ranges(self.selectionModel().selection()):
            yield from range(max(first, part.top()), min(reach, part.bottom() + 1))

    def _paint_row(self, painter: QPainter, number: int, box: QRectF, look: Looked) -> None:
        row = self.passages.rows[number]
        if isinstance(row, Head):
            self.painter.paint_head(painter, box, row, look, tr("%n passage(s)", row.count))
            return
        card, record = self._card(number), self.passages.record(number)
        if card is not None and record is not None:
            self.painter.paint(painter, box, record, card, look)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.painter.set_tokens(tokens)
        self.refresh()


def ranges(selection: QItemSelection) -> Iterator[QItemSelectionRange]:
    """Yield the ranges of a selection, which Python knows as a list of them."""
    yield from (selection.at(number) for number in range(selection.count()))
