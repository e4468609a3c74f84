"""The pane: a head, a filter where headings are many, the headings; or why there are none."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.model.outline import Section, section_at
from workbench.ui import locale
from workbench.ui.outline.tree import HeadingTree
from workbench.ui.palette_matching import folded
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.rows import Row
from workbench.ui.words import tr

MANY = 12
"""Headings from which on a filter is offered."""

ALL_OPEN = 300
"""Up to this many headings all branches are open at first; of more, only the uppermost."""

RESTED = 300
"""Milliseconds without a change after which passages are counted anew."""


class OutlinePane(QWidget):
    """place_wanted(code point): go to a heading. left: back to the text. shown: the pane came on view. counts_wanted:
    passages are to be counted, which is asked only while the pane is on view, and some time after a change: an act on the
    text doesn't wait for it."""

    place_wanted = Signal(int)
    left = Signal()
    shown = Signal()
    counts_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SectionHead(tokens, tr("Outline"), key="Ctrl+Shift+O")
        self.filter = FilterField(tokens, tr("Filter headings"))
        self.model = RecordsModel()
        self.view = HeadingTree(tokens, tr("Outline"), self.model)
        self._nothing = EmptyState(
            tokens, "list-bullets", tr("No text in front"), tr("Open a source: its headings stand here.")
        )
        self._bare = EmptyState(
            tokens, "list-bullets", tr("This text has no headings"), tr("N and Shift+N walk through its passages.")
        )
        self._sections: Sequence[Section] = ()
        self._counts: Sequence[int] = ()
        self._base = self._current = 0
        self._stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RESTED)
        self._timer.timeout.connect(self._ask)
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.head)
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 0, 12, 4)
        holder.addWidget(self.filter)
        column.addLayout(holder)
        self._stack = QStackedWidget()
        for page in (self.view, self._nothing, self._bare):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self.filter.list_below = self.view

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.view.wanted.connect(self._go)
        self.view.left.connect(self.left)

    # --- what is shown

    def show_nothing(self) -> None:
        """Say that no text is in front."""
        self._take((), self._nothing)

    def show_outline(self, sections: Sequence[Section]) -> None:
        """Show the headings of the text in front; a text without any is told so."""
        self._take(sections, self.view if sections else self._bare)
        self.touch()

    def _take(self, sections: Sequence[Section], page: QWidget) -> None:
        self._base += len(self._sections)  # ids of their own, so that another text's branches aren't taken for these
        self._sections, self._counts, self._current = sections, (), 0
        self.filter.setVisible(len(sections) >= MANY)
        self.filter.clear()
        self.head.set_count(len(sections) if sections else "")
        self._show_records()
        self._stack.setCurrentWidget(page)
        if 0 < len(sections) <= ALL_OPEN:
            self.view.expandAll()

    def _show_records(self) -> None:
        self.model.show([self._record(number) for number in range(len(self._sections))])

    def _record(self, number: int) -> Record:
        section = self._sections[number]
        count = self._counts[number] if self._counts else 0
        place = tr("page {page}").format(page=section.page) if section.page is not None else ""
        told = "\n".join(part for part in (section.title, place, tr("%n passage(s)", count) if count else "") if part)
        row = Row(section.title, count=locale.number(count) if count else "")
        return Record(self._id(number), row, self._id(section.parent), tip=told)

    def _id(self, number: int) -> int:
        return self._base + number + 1 if number >= 0 else 0

    def follow(self, offset: int) -> None:
        """Mark the section at which one reads; not while the analyst walks through the headings."""
        number = section_at(self._sections, offset)
        if number != self._current - 1 and not self.view.hasFocus():
            self._current = number + 1
            self.view.show_current(self._id(number))

    def _filter(self, words: str) -> None:
        self.model.filter(words)
        if words.strip():
            self.view.expandAll()
            self.view.setCurrentIndex(self._first_found(words))
        else:
            self.view.show_current(self._id(self._current - 1))

    def _first_found(self, words: str) -> QModelIndex:
        """Return the first heading that has the words itself, not only one below it."""
        sought = folded(words.strip())
        found = (number for number, section in enumerate(self._sections) if sought in folded(section.title))
        return self.model.index_of(self._id(next(found, -1)))

    # --- counts

    def touch(self) -> None:
        """Note that passages came, went or moved: they are counted once nothing changes for a while."""
        self._stale = True
        if self._sections and self.isVisible():
            self._timer.start()

    def set_counts(self, counts: Sequence[int]) -> None:
        """Show how many passages lie in each section; none are shown where there are none."""
        self._counts = counts
        self._show_records()

    def _ask(self) -> None:
        if self._stale and self._sections:
            self._stale = False
            self.counts_wanted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Count what changed meanwhile."""
        super().showEvent(event)
        self.shown.emit()
        if self._stale and self._sections:
            self._timer.start()

    # --- going

    def start(self) -> None:
        """Take the focus: the filter where there is one, else the headings."""
        field = self.filter if not self.filter.isHidden() else self.view
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if field is self.view and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _go(self, record_id: int) -> None:
        number = record_id - self._base - 1
        if 0 <= number < len(self._sections):
            self._current = number + 1
            self.place_wanted.emit(self._sections[number].start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the filter goes to the heading that is marked; Esc in an empty one back to the text."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                index = self.view.currentIndex()
                if index.isValid():
                    self._go(index.internalId())
                return True
            if event.key() == Qt.Key.Key_Escape and not self.filter.text():
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.head, self.filter, self.view, self._nothing, self._bare):
            part.set_tokens(tokens)
