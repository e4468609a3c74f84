"""The settings dialog: pages at the left under a field that finds settings, the chosen page at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.preferences.items import Page
from workbench.ui.preferences.section import PageSection
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.speech import announce
from workbench.ui.widgets.turning import pad
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

SIZE = (860, 620)
"""Pixels at first, where the screen has room for them."""
LEAST = (620, 400)
PAGES, PAGES_LEAST = 216, 168
"""Pixels of the list of pages, and of it in a narrow dialog."""
NARROW = 720
MARGIN = 28
COLUMN = 600
"""Pixels of a page at most: a line of a hint is to be read at a glance."""
FILLING = 100
"""How much more of the height that is left a page takes that fills it than the blank below."""


class PreferencesDialog(QDialog):
    """Not modal: what is changed is seen in the window behind it. It keeps no value; `refresh` shows those in force."""

    def __init__(self, pages: Sequence[Page], tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._page = tokens, pages[0].name
        self.pages = list(pages)
        self.sections = [PageSection(tokens, page) for page in pages]
        self.search = FilterField(tokens, tr("Find a setting"))
        self.records = RecordsModel()
        self.view = RowTree(tokens, tr("Pages of settings"))
        self.reset_button, self.close_button = QPushButton(tr("As it was at first")), QPushButton(tr("Close"))
        self._none = EmptyState(tokens, "magnifying-glass", tr("No setting is called so"), tr("Try another word for it."))
        self._line, self._scroll = Hairline(tokens, down=True), QScrollArea()
        self._told = QLabel()
        self._lay_out()
        self._connect()
        self.show_page(self._page)
        self._size_up()

    # --- building

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Settings"))
        self.setProperty("surface", "paper")
        self.view.setModel(self.records)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.search.list_below = self.view
        left = QWidget()
        left.setProperty("surface", "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setFixedWidth(PAGES)
        self._left = left
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 14, 0, 10)
        column.setSpacing(10)
        above = QHBoxLayout()
        above.setContentsMargins(12, 0, 12, 0)
        above.addWidget(self.search)
        column.addLayout(above)
        column.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (left, self._line):
            row.addWidget(widget)
        row.addLayout(self._right(), 1)

    def _right(self) -> QVBoxLayout:
        body = QWidget()
        body.setProperty("surface", "paper")
        inner = QWidget()
        inner.setMaximumWidth(COLUMN)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(34)
        for section in self.sections:
            column.addWidget(section, FILLING if any(item.fills for item in section.page.items) else 0)
        column.addWidget(self._none, 1)
        column.addStretch(1)
        across = QHBoxLayout(body)
        across.setContentsMargins(MARGIN, 22, MARGIN, 22)
        across.addWidget(inner, 1)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        pad(foot, MARGIN, 10, 16, 14)
        for button in (self.reset_button, self.close_button):
            button.setAutoDefault(False)
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._scroll, 1)
        right.addLayout(foot)
        return right

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._go_on)
        self.view.selectionModel().currentChanged.connect(self._on_row)
        self.view.clicked.connect(lambda index: self._on_row(index, QModelIndex()))
        self.reset_button.clicked.connect(lambda _checked=False: self._reset())
        self.close_button.clicked.connect(lambda _checked=False: self.close())
        QShortcut(QKeySequence("Ctrl+F"), self, self._seek)

    def _size_up(self) -> None:
        room = self.screen().availableSize()
        self.setMinimumSize(min(LEAST[0], room.width() - 20), min(LEAST[1], room.height() - 60))
        self.resize(min(SIZE[0], room.width() - 20), min(SIZE[1], room.height() - 60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list of pages give way in a narrow dialog."""
        super().resizeEvent(event)
        self._left.setFixedWidth(PAGES if self.width() >= NARROW else PAGES_LEAST)

    # --- pages

    @property
    def page(self) -> str:
        """The name of the page on view."""
        return self._page

    def show_page(self, name: str) -> None:
        """Show a page; an unknown one is left alone. A search that is on ends."""
        if any(page.name == name for page in self.pages):
            self._page = name
            self.search.clear()
            self._find("")

    def search_for(self, words: str) -> None:
        """Search, as if it was typed."""
        self.search.setText(words)

    def _find(self, typed: str) -> None:
        """Show what is found on all pages, or the chosen page alone where nothing is typed."""
        typed = typed.strip()
        counts = [section.seek(typed) for section in self.sections]
        hits = [number for number, count in enumerate(counts) if count]
        for number, section in enumerate(self.sections):
            shown = bool(counts[number]) if typed else section.page.name == self._page
            section.setVisible(shown and bool(section.rows))
        self._none.setVisible(not hits)
        self._list(hits, [str(count) if typed else "" for count in counts])
        self._tell_reset()
        self._scroll.verticalScrollBar().setValue(0)
        if typed:
            announce(self, tr("%n setting(s)", sum(counts)))

    def _list(self, shown: Sequence[int], counts: Sequence[str]) -> None:
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        rows = [(number, self.pages[number]) for number in shown]
        self.records.show([Record(number + 1, Row(tr(one.words), icon=one.icon, count=counts[number])) for number, one in rows])
        own = [number for number, one in rows if one.name == self._page] or list(shown[:1])
        selection.blockSignals(False)
        if own:
            selection.blockSignals(True)
            self.view.setCurrentIndex(self.records.index_of(own[0] + 1))
            selection.blockSignals(False)
            self.view.viewport().update()

    def _on_row(self, index: QModelIndex, _old: QModelIndex) -> None:
        """Show the page of a row; while something is sought, go to what was found there."""
        if not index.isValid():
            return
        section = self.sections[int(index.internalId()) - 1]
        self._page = section.page.name
        if self.search.text().strip():
            self._scroll.verticalScrollBar().setValue(section.y())
        else:
            self._find("")
        self._tell_reset()

    def _tell_reset(self) -> None:
        chosen = next(page for page in self.pages if page.name == self._page)
        self.reset_button.setVisible(chosen.reset is not None and not self.search.text().strip())
        self.reset_button.setAccessibleDescription(tr(chosen.words))

    def _reset(self) -> None:
        chosen = next(page for page in self.pages if page.name == self._page)
        if chosen.reset is not None:
            chosen.reset()
        self.refresh()

    # --- keys

    def _seek(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _go_on(self) -> None:
        """Go from the search to the first field that was found."""
        for section in self.sections:
            for row in section.rows:
                if section.isVisible() and row.isVisible():
                    row.field.setFocus(Qt.FocusReason.TabFocusReason)
                    self._scroll.ensureWidgetVisible(row)
                    return

    def changeEvent(self, event: QEvent) -> None:
        """Show the values in force when one comes back from where they can be changed, too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter in a field is that field's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    # --- truth and looks

    def refresh(self) -> None:
        """Show the values in force, as something was changed elsewhere."""
        for section in self.sections:
            section.refresh()

    def hand_over(self) -> None:
        """Let the field that is typed in hand over its words, as if one had left it: the dialog is about to go."""
        for section in self.sections:
            section.hand_over()

    def refresh_soon(self, *_told: object) -> None:
        """Do so once what is happening has happened."""
        QTimer.singleShot(0, self, self.refresh)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for part in (self.search, self.view, self._none, self._line, *self.sections):
            part.set_tokens(tokens)  # type: ignore[attr-defined]
