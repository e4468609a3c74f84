"""The list of results: arrows and Enter walk the hits, Ctrl+Enter opens one, Left and Right close and open a group."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from workbench.ui.search.delegate import ResultDelegate
from workbench.ui.search.results import HeadRow, HitRow, NoteRow, RecentRow, ResultsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import key_onwards
from workbench.ui.words import tr

BATCH = 400
"""Rows laid out at once, so that twenty thousand keep nobody waiting."""


class ResultView(QListView):
    """glanced(row): a hit one came to. opened(row): Ctrl+Enter, or a double click. left: Esc or Up above the first row.

    seen: other rows may be on view now. wrapped(forward): a step began anew at the other end.
    """

    glanced = Signal(object)
    opened = Signal(object)
    left = Signal()
    seen = Signal()
    wrapped = Signal(bool)

    def __init__(self, tokens: Tokens, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = model
        self._arrived = False
        self.setModel(model)
        self._delegate = ResultDelegate(tokens, model, self)
        self.setItemDelegate(self._delegate)
        self.setStyleSheet("background: transparent; selection-background-color: transparent")  # the delegate paints it
        self.setAccessibleName(tr("Results"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._wanted: int | None = None
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.seen.emit())
        self.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._go_on())
        model.rowsInserted.connect(self.seen)
        model.modelReset.connect(self.seen)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._delegate.set_tokens(tokens)
        self.viewport().update()

    @property
    def current(self) -> HeadRow | HitRow | NoteRow | RecentRow | None:
        """The chosen row."""
        return self.results.row_at(self.currentIndex())

    def on_view(self) -> tuple[int, int]:
        """Return the numbers of the first and the last row that can be seen, (0, -1) for none."""
        first = self.indexAt(self.viewport().rect().topLeft())
        if not first.isValid():
            return 0, -1
        last = self.indexAt(self.viewport().rect().bottomLeft())
        return first.row(), last.row() if last.isValid() else self.results.rowCount() - 1

    def stand_at(self, number: int) -> None:
        """Choose a row without telling of it."""
        index = self.results.index(number)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def scroll_to(self, value: int) -> None:
        """Scroll so far down in pixels, at once or as soon as so many rows are laid out."""
        self._wanted = value
        self._go_on()

    def _go_on(self) -> None:
        if self._wanted is not None:
            wanted, bar = self._wanted, self.verticalScrollBar()
            if bar.maximum() >= wanted:
                self._wanted = None
            bar.setValue(wanted)

    def step(self, by: int) -> None:
        """Go on to the next hit, or back to the one before, past the last from the other end again; heads are passed over."""
        number = self._beside(self.currentIndex().row(), by)
        again = number < 0 and self.currentIndex().isValid()
        if number < 0:
            number = self._beside(-1 if by > 0 else self.results.rowCount(), by)
        if number >= 0:
            self._come_to(number)
            if again:
                self.wrapped.emit(by > 0)

    def _beside(self, number: int, by: int) -> int:
        """Return the next row that is no head, -1 if there is none."""
        while 0 <= number + by < self.results.rowCount():
            number += by
            if not isinstance(self.results.row_at(self.results.index(number)), HeadRow):
                return number
        return -1

    def arrive(self) -> None:
        """Take the focus, at the hit one stood at, else at the first: there the first Enter stays, as one means that."""
        stood = self.current
        self.setFocus()
        if not isinstance(stood, HitRow | NoteRow | RecentRow):
            self.setCurrentIndex(self.results.index(self.currentIndex().row() if stood is not None else -1))
            self.step(1)
            self._arrived = True

    def _come_to(self, number: int) -> None:
        self.stand_at(number)
        self.scrollTo(self.results.index(number))
        row = self.current
        if isinstance(row, HitRow | NoteRow):
            self.glanced.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, close."""
        self._wanted = None
        key, row = event.key(), self.current
        arrived, self._arrived = self._arrived, False
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(event.modifiers(), row, arrived=arrived)
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left.emit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._fold(open_=key == key_onwards(self))
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if self.currentIndex().row() != before and isinstance(self.current, HitRow | NoteRow):
                self.glanced.emit(self.current)

    def _enter(self, keys: Qt.KeyboardModifier, row: object, *, arrived: bool) -> None:
        """Go from hit to hit; with Ctrl into the text of this one. On a head or a query of before: what a click does."""
        if keys & Qt.KeyboardModifier.ControlModifier or isinstance(row, HeadRow | RecentRow):
            self._open(row)
        elif arrived:
            self._come_to(self.currentIndex().row())
        else:
            self.step(-1 if keys & Qt.KeyboardModifier.ShiftModifier else 1)

    def _fold(self, *, open_: bool) -> None:
        """Close the group one stands in, or open the one at whose head one stands."""
        number = self.currentIndex().row()
        while number > 0 and not isinstance(self.results.row_at(self.results.index(number)), HeadRow):
            number -= 1
        row = self.results.row_at(self.results.index(number))
        if isinstance(row, HeadRow) and row.is_open is not open_:
            self.results.toggle(row)
        if not open_:
            self.stand_at(number)

    def _open(self, row: object) -> None:
        if isinstance(row, HeadRow):
            self.results.toggle(row)
        elif row is not None:
            self.opened.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row: a hit is shown, a group opened or closed, a query of before sought again."""
        self._wanted = None
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.results.row_at(index) if index.isValid() else None
        if event.button() is not Qt.MouseButton.LeftButton or row is None:
            return
        if isinstance(row, HeadRow):
            self.results.toggle(row)
        elif isinstance(row, RecentRow):
            self.opened.emit(row)
        else:
            self.glanced.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a hit."""
        index: QModelIndex = self.indexAt(event.position().toPoint())
        row = self.results.row_at(index) if index.isValid() else None
        if event.button() is Qt.MouseButton.LeftButton and isinstance(row, HitRow | NoteRow):
            self.opened.emit(row)
        else:
            self.mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that other rows may be on view."""
        super().resizeEvent(event)
        self.seen.emit()
