"""The pane: what its list is of, a filter and orders over it, the passages, the keys in its foot."""

from collections.abc import Callable
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from workbench.coding.passage_lists import About
from workbench.coding.records import PassageRecord
from workbench.project.changes import Changes
from workbench.said import Words
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.icons import icon
from workbench.ui.passages.grouping import first_line
from workbench.ui.passages.listing import Listing
from workbench.ui.passages.model import PassagesModel
from workbench.ui.passages.notes import notes_of
from workbench.ui.passages.titles import icon_of, lists_menu, title_of
from workbench.ui.passages.view import PassageCards
from workbench.ui.tasks import Tasks
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

WIDTH = 528
"""Pixels of the pane when it is first opened."""
SORT_WORDS: dict[str, Words] = {"place": "By source", "grade": "By grade", "time": "By time", "analyst": "By analyst"}


class PassagesPane(QWidget):
    """opened(passage id, stay): to be shown in its text; stay: the focus stays here. chosen(ids): others are chosen.

    left: back to the text. closed: the pane is not wanted any more.
    """

    opened = Signal(object, bool)
    chosen = Signal(object)
    left = Signal()
    closed = Signal()

    def __init__(self, catalogue: Catalogue, tasks: Tasks, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._tokens = catalogue, tokens
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(340)
        self.model = PassagesModel(catalogue.reading)
        self.view = PassageCards(tokens, self.model)
        self.listing = Listing(catalogue, tasks, self)
        self.listing.changed.connect(self._show)
        self.view.painter.place = self._place
        self.view.painter.notes = self._notes
        self.view.opened.connect(self.opened)
        self.view.came.connect(self.chosen)
        self.view.left.connect(self.left)
        self._shown_about: About | None = None
        self._lay_out(tokens)
        catalogue.changed.connect(self._on_changes)
        self._stale = False

    def sizeHint(self) -> QSize:
        """Tell the width of the picture."""
        return QSize(WIDTH, 600)

    # --- parts

    def _lay_out(self, tokens: Tokens) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = self._head_row()
        column.addWidget(self.head)
        column.addLayout(self._filter_row(tokens))
        self._lines = [Hairline(tokens), Hairline(tokens)]
        column.addWidget(self._lines[0])
        self.empty = EmptyState(
            tokens, "quotes", tr("No passages"), tr("Choose another list above, or attach passages in the text.")
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        column.addWidget(self._lines[1])
        self.foot = QLabel()
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setContentsMargins(16, 6, 16, 6)
        self.foot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(self.foot)
        self.setFocusProxy(self.view)
        self._wear(tokens)

    def _head_row(self) -> QWidget:
        """Return the head; a dock may take it as its title bar."""
        head = QWidget()
        head.setProperty("surface", "panel")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        pad(row, 16, 8, 8, 4)
        row.setSpacing(8)
        self.word = QLabel(tr("Passages"))
        self.about = QToolButton()
        self.about.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.about.setToolTip(tr("Choose another list"))
        self.about.clicked.connect(lambda _checked=False: self.choose_list())
        self.count = QLabel()
        self.close_ = QToolButton()
        self.close_.setToolTip(tr("Close the passages"))
        self.close_.setAccessibleName(tr("Close the passages"))
        self.close_.clicked.connect(lambda _checked=False: self.closed.emit())
        row.addWidget(self.word)
        row.addWidget(self.about)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_)
        return head

    def _filter_row(self, tokens: Tokens) -> QHBoxLayout:
        row = QHBoxLayout()
        pad(row, 16, 4, 12, 8)
        row.setSpacing(4)
        self.filter = FilterField(tokens, tr("Filter these passages"))
        self.filter.list_below = self.view
        self.filter.textChanged.connect(self.listing.filter)
        self.below = ToolButton(tokens, words=tr("Sub-themes"), hint=tr("With the passages of sub-themes"))
        self.below.setCheckable(True)
        self.below.toggled.connect(self.listing.set_below)
        self.sort = ToolButton(tokens, words=tr(SORT_WORDS["place"]), caret=True, hint=tr("In which order"))
        self.sort.clicked.connect(lambda _checked=False: self._sort_menu().popup(_below(self.sort)))
        self.people = ToolButton(tokens, words=tr("All analysts"), caret=True, hint=tr("Coded by whom"))
        self.people.clicked.connect(lambda _checked=False: self._people_menu().popup(_below(self.people)))
        row.addWidget(self.filter, 1)
        for button in (self.below, self.sort, self.people):
            row.addWidget(button)
        return row

    # --- what is listed

    def show_list(self, about: About) -> None:
        """List other passages; the filter is emptied, the order stays."""
        self.filter.clear()
        self.listing.show(about)
        if self.model.rows:
            self.view.scrollToTop()
            self.view.setCurrentIndex(self.view.moveCursor(PassageCards.CursorAction.MoveHome, Qt.KeyboardModifier.NoModifier))

    def choose_list(self) -> None:
        """Open the menu of lists."""
        menu = lists_menu(self._catalogue, self, self.show_list)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(_below(self.about))
        menu.setActiveAction(menu.actions()[0])

    def _sort_menu(self) -> QMenu:
        return self._choice([(tr(words), name) for name, words in SORT_WORDS.items()], self.listing.sort, self._set_sort)

    def _people_menu(self) -> QMenu:
        people = [(name, name) for name in self.listing.people()]
        return self._choice([(tr("All analysts"), ""), *people], self.listing.coded_by, self._set_people)

    def _choice(self, entries: list[tuple[str, str]], now: str, choose: Callable[[str], object]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for words, name in entries:
            action = menu.addAction(words.replace("&", "&&"), partial(choose, name))
            action.setCheckable(True)
            action.setChecked(name == now)
            group.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _set_sort(self, name: str) -> None:
        self.sort.set_words(tr(SORT_WORDS[name]))
        self.listing.set_sort(name)

    def _set_people(self, name: str) -> None:
        self.people.set_words(name or tr("All analysts"))
        self.listing.set_coded_by(name)

    def _show(self) -> None:
        """Show the list as it is now; what is chosen and on view stays."""
        listing, view = self.listing, self.view
        about = listing.about
        view.painter.about = (about.id if about.what == "theme" else 0, about.id if about.what == "entity" else 0)
        if about.what == "entity":
            view.painter.about = (0, about.id)
        view.painter.linked = listing.linked
        is_other, self._shown_about = about != self._shown_about, about
        ids, current, top = view.chosen(), self.model.passage_id(view.currentIndex()), view.standing()
        number = view.currentIndex().row()
        self.model.show(listing.shown, listing.group)
        if not is_other:
            view.stand(top)
            self._choose_again(ids, current, number)
        self._tell()

    def _choose_again(self, ids: tuple[int, ...], current: int, number: int) -> None:
        """Choose what was chosen; where that is gone, what stands in its place now."""
        left = tuple(one for one in ids if self.model.index_of(one).isValid())
        if left or not ids:
            self.view.choose(left, current)
        elif self.model.rows:
            near = self.view.nearest(min(number, len(self.model.rows) - 1))
            self.view.choose((near,) if near else (), near)

    def _tell(self) -> None:
        listing, tokens = self.listing, self._tokens
        title = title_of(self._catalogue, listing.about)
        self.about.setText(self.about.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, 190).replace("&", "&&"))
        self.about.setAccessibleName(tr("Passages: {list}").format(list=title))
        self.about.setIcon(icon_of(self._catalogue, listing.about, tokens))
        count, sources = len(listing.shown), len(set(map(itemgetter(1), listing.shown)))
        words = tr("{count} in %n source(s)", sources).format(count=locale.number(count))
        self.count.setText(words if count else tr("none"))
        theme = self._catalogue.themes.get(listing.about.id) if listing.about.what == "theme" else None
        self.below.setVisible(theme is not None and theme.whole != theme.own)
        self.below.setChecked(listing.about.below)
        self.people.setVisible(len(listing.people()) > 1)
        self.stack.setCurrentWidget(self.view if count else self.empty)

    # --- what a card says

    def _place(self, record: PassageRecord) -> str:
        return first_line(self._catalogue, record, self.listing.sort, self.listing.about)

    def _notes(self, record: PassageRecord) -> list[str]:
        return notes_of(self._catalogue, self.listing.about, record)

    # --- changes

    def _on_changes(self, changes: Changes) -> None:
        """Take what a change touched before the next painting; hidden, remember only that there was one."""
        if not self.isVisible():
            self._stale = True
            return
        touched = self.listing.take(changes)
        if touched is not None:
            self.model.forget(touched)
            self.view.refresh_rows(touched)
        else:
            self.model.forget()
            self.view.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was missed while hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.model.forget()
            QTimer.singleShot(0, self, self.listing.read)

    # --- looks

    def _wear(self, tokens: Tokens) -> None:
        self.word.setFont(font(tokens, "ui_strong"))
        self.count.setFont(font(tokens, "small"))
        self.count.setStyleSheet(f"color: {tokens.name('text2')}")
        self.foot.setFont(font(tokens, "small"))
        self.foot.setStyleSheet(f"color: {tokens.name('text2')}")
        self._say_keys()
        self.close_.setIcon(icon(tokens, "x", "text2"))
        chip = f"background: {tokens.name('field')}; border: 1px solid {tokens.name('border')}; border-radius: 4px"
        self.about.setStyleSheet(f"QToolButton {{ {chip}; padding: 2px 8px }}")

    def _say_keys(self) -> None:
        """Say as many keys in the foot as there is room for, whole ones."""
        keys = (
            (tr("Enter"), tr("show in the text")), ("A", tr("attach")), (tr("Alt+Left"), tr("back")),
            ("Ctrl+Shift+C", tr("copy with citation")),
        )  # fmt: skip
        said, room = "", self.width() - 34
        for key, words in keys:
            longer = f"{said}     {key}  {words}" if said else f"{key}  {words}"
            said = longer if self.foot.fontMetrics().horizontalAdvance(longer) <= room else said
        self.foot.setText(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what fits."""
        super().resizeEvent(event)
        self._say_keys()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        parts: tuple[FilterField | ToolButton | EmptyState | PassageCards | Hairline, ...]
        parts = (self.filter, self.below, self.sort, self.people, self.empty, self.view, *self._lines)
        for part in parts:
            part.set_tokens(tokens)
        self._wear(tokens)
        self._tell()


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height() + 2))
