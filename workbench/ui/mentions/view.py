"""The list of places: A accepts, X rejects, U asks again; with Shift all of the form; Enter shows the place in its text."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from workbench.ui.mentions.model import Group, HeadRow, PlaceRow, ReviewModel, Row
from workbench.ui.widgets.turning import across, key_onwards
from workbench.ui.words import tr

KEYS = {Qt.Key.Key_A: "accept", Qt.Key.Key_X: "reject", Qt.Key.Key_Delete: "reject", Qt.Key.Key_U: "reconsider"}
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ReviewView(QListView):
    """act_wanted(name, rows): accept, reject or reconsider these. opened(row): to be shown in its text. chosen(row): one
    came to it."""

    act_wanted = Signal(str, object)
    opened = Signal(object)
    chosen = Signal(object)
    left = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.review = model
        self.setModel(model)
        self.setStyleSheet("background: transparent; selection-background-color: transparent")  # the delegate paints it
        self.setAccessibleName(tr("Mentions to review"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.selectionModel().currentChanged.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self.current)

    @property
    def current(self) -> Row | None:
        """The row one stands at."""
        return self.review.row_at(self.currentIndex().row())

    def marked(self) -> list[PlaceRow]:
        """Return the places that are chosen, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = [self.review.row_at(row) for row in rows]
        return [row for row in found if isinstance(row, PlaceRow)]

    def of_form(self, group: Group) -> list[PlaceRow]:
        """Return all places of a group, listed or not."""
        return [PlaceRow(group, one) for one in group.items]

    def stand_at(self, number: int) -> None:
        """Choose one row."""
        index = self.review.index(number)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def go_on(self) -> None:
        """Go to the next place."""
        number = self.currentIndex().row() + 1
        while isinstance(self.review.row_at(number), HeadRow):
            number += 1
        if self.review.row_at(number) is not None:
            self.stand_at(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept, reject, open, close."""
        key, row = Qt.Key(event.key()), self.current
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if key in KEYS and plain:
            self._act(KEYS[key], row, whole=shift)
        elif key in ENTER and isinstance(row, HeadRow):
            self.review.toggle(row.group)
        elif key in ENTER and row is not None:
            self.opened.emit(row)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and row is not None and plain:
            self._fold(row, open_=key == key_onwards(self))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def do(self, name: str, whole: bool) -> None:
        """Do what a button or the menu names with what is chosen: as the keys do."""
        row = self.current
        if name == "show" and isinstance(row, PlaceRow):
            self.opened.emit(row)
        elif name != "show":
            self._act(name, row, whole=whole)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_wanted.emit(event.globalPos())

    def _act(self, name: str, row: Row | None, *, whole: bool) -> None:
        """Ask for an act on what is chosen; with Shift, or on a head, on the whole form."""
        if row is None:
            return
        rows = self.of_form(row.group) if whole or isinstance(row, HeadRow) else self.marked() or [row]
        self.act_wanted.emit(name, rows)

    def _fold(self, row: Row, *, open_: bool) -> None:
        if row.group.is_open is not open_:
            self.review.toggle(row.group)
        if not open_:
            self.stand_at(self.review.head_of(row.group))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row; a click on a head's caret, or a second one on the head, opens or closes it."""
        super().mousePressEvent(event)
        row = self.review.row_at(self.indexAt(event.position().toPoint()).row())
        if (
            event.button() is Qt.MouseButton.LeftButton
            and isinstance(row, HeadRow)
            and across(self.viewport(), event.position().x()) < 36
        ):
            self.review.toggle(row.group)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a head, or a place in its text."""
        row = self.review.row_at(self.indexAt(event.position().toPoint()).row())
        if event.button() is not Qt.MouseButton.LeftButton or row is None:
            return
        if isinstance(row, HeadRow):
            self.review.toggle(row.group)
        else:
            self.opened.emit(row)
