"""The popup of ``[[``: every coded passage, found by its words, theme, entity, source or grade; Enter cites it."""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from workbench.ui.briefs.prose.foot import Foot
from workbench.ui.briefs.tray import ItemRole, TrayDelegate, TrayItem, TrayModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.words import tr

WIDTH, HEIGHT = 520, 400
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Filter(FilterField):
    """Moves through the list below while it is typed into, and takes Enter for it."""

    entered = Signal(bool)
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down, Up and the pages walk, Enter cites, with Shift it quotes."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        if event.key() in ENTERS:
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class CitePopup(Popover):
    """Signals: chosen(passage id, as a quotation); left() if it closed and nothing was."""

    chosen = Signal(object, bool)
    left = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self.setAccessibleName(tr("Cite a passage"))
        self._taken = False
        self.filter = _Filter(tokens, tr("Words, theme, entity, source, grade"), self)
        self.model, self.list = TrayModel(), QListView(self)
        self._delegate = TrayDelegate(tokens, self)
        self._foot = Foot(tokens, tr("Enter cites   ·   Shift+Enter quotes   ·   Esc closes"), self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Passages to cite"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setStyleSheet("background: transparent; selection-background-color: transparent")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        for widget, stretch in ((self.filter, 0), (self.list, 1), (self._foot, 0)):
            column.addWidget(widget, stretch)
        self.filter.textChanged.connect(self._find)
        self.closed.connect(self._tell_left)
        self.filter.entered.connect(self._take)
        self.filter.moved.connect(self._move)
        self.list.clicked.connect(lambda index: self._take_at(index, quote=False))
        self.setFixedSize(WIDTH + 2 * SHADOW, HEIGHT + 2 * SHADOW)

    def offer(self, items: list[TrayItem], anchor: QWidget, box: QRect) -> None:
        """Open below a box in a widget's pixels with these passages, the first one chosen."""
        self._taken = False
        self.model.show(items)
        self.filter.clear()
        self._find("")
        self.open(anchor, box)

    def first_field(self) -> QWidget | None:
        """Return the filter."""
        return self.filter

    def _tell_left(self) -> None:
        if not self._taken:
            self.left.emit()

    def _find(self, words: str) -> None:
        self.model.filter(words)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.scrollToTop()

    def _move(self, by: int) -> None:
        row = max(0, min(self.model.rowCount() - 1, self.list.currentIndex().row() + by))
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _take(self, quote: bool) -> None:
        self._take_at(self.list.currentIndex(), quote=quote)

    def _take_at(self, index: QModelIndex, *, quote: bool) -> None:
        item = index.data(ItemRole) if index.isValid() else None
        if isinstance(item, TrayItem):
            self._taken = True
            self.dismiss()
            self.chosen.emit(item.id, quote)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        for part in (self.filter, self._delegate, self._foot):
            part.set_tokens(tokens)
