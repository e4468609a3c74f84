"""The left side of the guide: a field that seeks in all pages, below it the contents or what was found."""

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from workbench.ui.help.guide import Guide
from workbench.ui.help.hits import HitList
from workbench.ui.help.seeking import Seeker
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.rows import Row, RowRole
from workbench.ui.widgets.speech import announce
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

WARM = 400
"""Milliseconds after which all pages are read, so that the first letter that is sought finds at once."""

PageRole = Qt.ItemDataRole.UserRole + 2
"""The name of a page in the tree; empty for a part."""


class SeekField(FilterField):
    """Enter goes on to the next hit, with Shift back; Down goes into the list; Esc empties, then leaves."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the keys that belong to the hits."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape and not self.text():
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ContentsTree(RowTree):
    """Parts and their pages. wanted(page): it was clicked or walked to; entered: Enter was pressed on it; left: Esc."""

    wanted = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, tr("Contents of the guide"), parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setIndentation(14)
        self.clicked.connect(self._take)

    def fill(self, guide: Guide) -> None:
        """Show the parts and pages of a guide, all open."""
        self._model.clear()
        for part in guide.parts:
            top = _item(Row(part.title, strong=True), part.title, "")
            for name in part.pages:
                title = guide.page(name).title
                top.appendRow(_item(Row(title), title, name))
            self._model.appendRow(top)
        self.expandAll()

    def choose(self, name: str) -> None:
        """Show which page is open."""
        for row in range(self._model.rowCount()):
            part = self._model.item(row)
            for number in range(part.rowCount()):
                if part.child(number).data(PageRole) == name:
                    self.setCurrentIndex(part.child(number).index())
                    return

    def _take(self, index: QModelIndex) -> None:
        name = index.data(PageRole)
        if name:
            self.wanted.emit(name)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the page and goes into it, Esc goes to the page; arrows open what they come to."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.currentIndex())
            if self.currentIndex().data(PageRole):
                self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before and self.currentIndex().data(PageRole):
            self.wanted.emit(self.currentIndex().data(PageRole))


def _item(row: Row, words: str, page: str) -> QStandardItem:
    made = QStandardItem(words)
    made.setData(row, RowRole)
    made.setData(page, PageRole)
    made.setEditable(False)
    return made


class Side(QWidget):
    """Signals: page_wanted(page), found_wanted(Found): show them; left: the focus is to go to the page."""

    page_wanted = Signal(str)
    found_wanted = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seeker: Seeker | None = None
        self._guide: Guide | None = None
        self._later = QTimer(self, singleShot=True, interval=WARM)
        self._later.timeout.connect(self._warm)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = SeekField(tokens, tr("Search the guide"))
        self.tree, self.hits, self.told = ContentsTree(tokens), HitList(tokens), QLabel()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_tokens(tokens)

    def _lay_out(self) -> None:
        found = QWidget()
        below = QVBoxLayout(found)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        self.told.setContentsMargins(14, 0, 14, 0)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        below.addWidget(self.told)
        below.addWidget(self.hits, 1)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.field)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(180)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._seek)
        self.field.stepped.connect(self._step)
        self.field.left.connect(self.left)
        self.field.list_below = self.tree
        self.tree.wanted.connect(self.page_wanted)
        self.tree.entered.connect(self.entered)
        self.tree.left.connect(self.left)
        self.hits.taken.connect(self.found_wanted)
        self.hits.left.connect(self.field.setFocus)

    def show_guide(self, guide: Guide) -> None:
        """Show the contents of a guide; what is typed is sought in it."""
        self._guide, self._seeker = guide, None
        self.tree.fill(guide)
        self._seek(self.field.text())
        self._later.start()

    def _warm(self) -> None:
        """Read all pages before they are sought in."""
        if self._guide is not None and self._seeker is None:
            self._seeker = Seeker(self._guide)

    def choose(self, name: str) -> None:
        """Show which page is open."""
        self.tree.choose(name)

    def _seek(self, typed: str) -> None:
        """Show what was found, or the contents where nothing is typed."""
        if not typed.strip() or self._guide is None:
            self.hits.hits.show(())
            self._stack.setCurrentIndex(0)
            self.field.list_below = self.tree
            return
        self._seeker = self._seeker or Seeker(self._guide)
        found = self._seeker.found(typed)
        self.hits.hits.show(found)
        self.told.setText(tr("%n place(s)", len(found)) if found else tr("Nothing in the guide has all of these words."))
        announce(self.field, self.told.text())
        self.hits.setVisible(bool(found))
        self._stack.setCurrentIndex(1)
        self.field.list_below = self.hits

    def _step(self, by: int) -> None:
        self.hits.step(by)

    def rest(self) -> None:
        """Work no more in the background."""
        self._later.stop()

    def sought(self) -> str:
        """Return what is typed."""
        return self.field.text().strip()

    def sizeHint(self) -> QSize:
        """Be as wide as a navigator."""
        return QSize(270, 600)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.field.set_tokens(tokens)
        self.tree.set_tokens(tokens)
        self.hits.delegate.set_tokens(tokens)
        self.told.setFont(font(tokens, "small"))
        self.told.setStyleSheet(f"color: {tokens.name('text2')}")
        self.hits.viewport().update()
