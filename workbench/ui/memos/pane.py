"""The dock: the list of memos with its filters, or one memo; the text beside it never moves."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.memos.records import AROUND, TABLES, memos
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.memos.delegate import MemoDelegate
from workbench.ui.memos.draft import Draft
from workbench.ui.memos.editor import MemoEditor, delete_asked
from workbench.ui.memos.filters import MemoFilters
from workbench.ui.memos.head import EditorHead
from workbench.ui.memos.model import MemoFilter, MemoModel, MemoRole
from workbench.ui.memos.touched import Touched
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr


class MemoList(RowList):
    """opened(id), opened_in_tab(id), delete_wanted(id), left: Esc."""

    opened = Signal(object)
    opened_in_tab = Signal(object)
    delete_wanted = Signal(object)
    left = Signal()

    def current_id(self) -> int:
        """Return the chosen memo, 0 for none."""
        record = self.currentIndex().data(MemoRole)
        return record.id if record is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, with Ctrl in a tab; Delete deletes; Esc goes back to the text."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        one = self.current_id()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and one:
            (self.opened_in_tab if control else self.opened).emit(one)
        elif key == Qt.Key.Key_Delete and one:
            self.delete_wanted.emit(one)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class MemosPane(QStackedWidget):
    """new_wanted: a memo about what is chosen. tab_wanted(id). thing_wanted(Thing). left: the analyst goes back to the text."""

    new_wanted = Signal()
    tab_wanted = Signal(object)
    thing_wanted = Signal(object)
    left = Signal()

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._stale: Touched | None = None
        self._is_read, self._lost = False, 0
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        self.filters, self.model = MemoFilters(tokens), MemoModel()
        self.list = MemoList(tokens, tr("Memos"))
        self.list.setModel(self.model)
        self._delegate = MemoDelegate(tokens, self.list)
        self.list.setItemDelegate(self._delegate)
        self.filters.words.list_below = self.list
        self.new = QPushButton(tr("New memo"))
        self.editor = MemoEditor(catalogue, tokens)
        self.head = EditorHead(tokens)
        nothing = tr("M in a text notes what you think of a passage; “New memo” of what is chosen.")
        self.nothing = EmptyState(tokens, "note", tr("No memos yet"), nothing)
        self.none = EmptyState(tokens, "funnel", tr("No memo fits"), tr("Esc in the field takes the words away."))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        listing, writing = self.listing, self.writing = QWidget(), QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        self._lists = QStackedWidget()
        for page in (self.list, self.nothing, self.none):
            self._lists.addWidget(page)
        column.addWidget(self._lists, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 10)
        foot.addWidget(self.new)
        foot.addStretch(1)
        column.addLayout(foot)
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.editor, 1)
        self.addWidget(listing)
        self.addWidget(writing)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.list.clicked.connect(lambda index: self.open(index.data(MemoRole).id))
        self.list.opened.connect(self.open)
        self.list.opened_in_tab.connect(self.tab_wanted)
        self.list.delete_wanted.connect(self._delete)
        self.list.left.connect(self.left)
        self.new.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        self.editor.thing_wanted.connect(self.thing_wanted)
        self.editor.gone.connect(self._on_gone)
        self.head.back_wanted.connect(self.show_list)
        self.head.tab_wanted.connect(self._move_to_tab)
        self.head.delete_wanted.connect(self.editor.delete)

    # --- list and memo

    def open(self, memo_id: int) -> bool:
        """Show a memo here and take the keys; False if there is none."""
        try:
            self.editor.show_memo(memo_id)
        except KeyError:
            return False
        self.setCurrentWidget(self.writing)
        self.editor.body.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def begin(self, draft: Draft) -> None:
        """Let a memo be written."""
        self.editor.begin(draft)
        self.setCurrentWidget(self.writing)
        self.editor.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self, *, focus: bool = True) -> None:
        """Go back to the list, at the memo that was on show."""
        last = self.editor.memo_id
        self.editor.leave()
        last = last or self.editor.memo_id
        self.editor.forget()
        self.setCurrentWidget(self.listing)
        self.refresh()
        row = self.model.row_of(last)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        if focus:
            (self.list if self.model.shown else self.filters.words).setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_to_tab(self) -> None:
        self.editor.flush()
        one = self.editor.memo_id
        if one:
            self.show_list(focus=False)
            self.tab_wanted.emit(one)

    def _on_gone(self) -> None:
        self.show_list(focus=self.editor.body.hasFocus() or self.editor.title.hasFocus())

    def _delete(self, memo_id: int) -> None:
        delete_asked(self._catalogue, memo_id)

    def _filter(self, wanted: MemoFilter) -> None:
        self.refresh()
        self.model.filter(wanted)
        self._show_page()
        if self.model.shown and not self.list.currentIndex().isValid():
            self.list.scrollToTop()

    # --- changes

    def take(self, changes: Changes) -> None:
        """Follow a change; the list is read again when it is seen."""
        if not changes.touches(*TABLES, *AROUND):
            return
        if self._is_read:
            self._stale = (self._stale or Touched()).with_changes(changes, self.model.all())
        shown = self.editor.memo_id
        self.editor.take(changes)
        if shown and not self.editor.memo_id and changes.kind == "undo":
            self._lost = shown
        elif self._lost and self._lost in changes.added.get("memo", ()) and changes.kind == "redo" and self.isVisible():
            self.open(self._lost)
        elif changes.kind != "undo":
            self._lost = 0
        if self.isVisible() and self.currentWidget() is self.listing:
            QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Read the memos again, if a change touched them since they were."""
        stale, self._stale = self._stale, None
        if self._is_read and not stale:
            return
        chosen = self.list.current_id()
        place = self.list.verticalScrollBar().value()
        if stale is None or stale.everything:
            self.model.show(memos(self._catalogue.reading))
        else:
            found = memos(self._catalogue.reading, stale.ids)
            self.model.take(found, stale.ids - {record.id for record in found})
        self._is_read = True
        self.filters.show_analysts(record.analyst for record in self.model.all())
        row = self.model.row_of(chosen)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        self.list.verticalScrollBar().setValue(place)
        self._show_page()

    def _show_page(self) -> None:
        page = self.list if self.model.shown else self.none if self.model.total else self.nothing
        self._lists.setCurrentWidget(page)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was missed while hidden."""
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from a memo to the list, from the list to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.show_list() if self.currentWidget() is self.writing else self.left.emit()
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.filters, self._delegate, self.list, self.editor, self.head, self.nothing, self.none):
            part.set_tokens(tokens)
