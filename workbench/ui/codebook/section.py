"""A half of the navigator: head with count and plus, field for a new name, rows; and what it says while empty."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.ui import locale
from workbench.ui.codebook.naming import NameField
from workbench.ui.codebook.views import NamesTree
from workbench.ui.question import Question
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_chips import FilterChips
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.words import tr

PORTION = 300
"""Rows that the view is given at first: ten times what is seen of them at once."""


AHEAD, AHEAD_MS = 150, 25
"""Rows whose letters are folded at a time ahead of the first filter, and the milliseconds between."""


LEFT = 60
"""Pixels of the rows that stay in sight below a question."""


class Section(QWidget):
    """Its model, view and fields are public: the pane connects them."""

    def __init__(
        self, tokens: Tokens, words: str, adds: str, hint: str, empty: tuple[str, str, str], *, with_kinds: bool, flat: bool
    ) -> None:
        """empty: icon, line and hint shown while there are no rows."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = SectionHead(tokens, words, adds=adds)
        self.name = NameField(tokens, hint, with_kinds=with_kinds)
        self.question, self.chips = Question(tokens), FilterChips(tokens)
        self.model = RecordsModel()
        self.view = NamesTree(tokens, words, self.model, flat=flat)
        self._empty = EmptyState(tokens, *empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        for part in (self.head, self.chips, self.name, self.question):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._filler = QWidget()  # takes the room of the rows while they are hidden
        column.addWidget(self._filler, 1)
        self._filler.hide()
        self.head.button.clicked.connect(lambda _checked=False: self.name.open())
        self.name.closed.connect(self.view.setFocus)
        self.question.opened.connect(self._make_room)
        self.question.fitted.connect(self._keep_room)
        self.question.closed.connect(self._take_room_back)
        self._shown: Sequence[Record] = ()
        self.least = 90
        """Pixels it is high at least while nothing is asked."""
        self._closed: set[int] = set()
        self._ahead = QTimer(self, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._prepare)
        self.model.portion = PORTION
        self.model.grown.connect(self._open_all)
        self.view.verticalScrollBar().valueChanged.connect(self._ask_for_more)
        self.view.collapsed.connect(lambda index: self._on_opened(index, False))
        self.view.expanded.connect(lambda index: self._on_opened(index, True))

    def show_records(self, records: Sequence[Record], count: int | None = None, of: int = 0) -> None:
        """Show these; branches seen for the first time are open.

        count: how many they are, if not all of them count; of: how many there are, if filters hide some.
        """
        if records != self._shown:
            self._shown = records
            self.model.show(records)
            self._ahead.start()
            self._open_all()
        count = len(records) if count is None else count
        self.head.set_count(count if count >= of else tr("{n} of {all}").format(n=locale.number(count), all=locale.number(of)))
        self._stack.setCurrentWidget(self.view if count or of else self._empty)

    def _open_all(self) -> None:
        """Open all branches but those that the analyst closed; all of what a filter found."""
        filtered, blocked = self.model.is_filtered, self.view.blockSignals(True)
        for one in self.model.parents():
            self.view.setExpanded(self.model.index_of(one), filtered or one not in self._closed)
        self.view.blockSignals(blocked)
        if self.model.has_more:
            QTimer.singleShot(0, self.view, self._ask_for_more)

    def _make_room(self) -> None:
        """Let a question stand in full: what is chosen from needs no tree below it."""
        self._stack.setVisible(not self.question.is_choice)
        self._filler.setVisible(self.question.is_choice)
        self._stack.setMinimumHeight(LEFT)  # else the rows would keep their own least height, and be painted over the question
        self._keep_room()

    def _keep_room(self) -> None:
        """Be high enough for all of the question, also when its words wrap anew."""
        if self.question.isHidden():
            return
        rest = 0 if self.question.is_choice else LEFT
        above = sum(part.sizeHint().height() for part in (self.head, self.chips, self.name) if not part.isHidden())
        needed = max(self.question.room(self.width()), self.question.height() if self.question.isVisible() else 0)
        self.setMinimumHeight(above + needed + rest)

    def _take_room_back(self) -> None:
        self._stack.setMinimumHeight(0)
        self._stack.show()
        self._filler.hide()
        self.setMinimumHeight(self.least)
        self.view.setFocus()

    def _prepare(self) -> None:
        if not self.model.prepare(AHEAD):
            self._ahead.stop()

    def _ask_for_more(self) -> None:
        """Let the view have more rows once it is scrolled near the end of those it has."""
        bar = self.view.verticalScrollBar()
        if self.model.has_more and self.view.isVisible() and bar.value() + 2 * bar.pageStep() > bar.maximum():
            self.model.more()

    def _on_opened(self, index: QModelIndex, opened: bool) -> None:
        if not self.model.is_filtered:
            (self._closed.discard if opened else self._closed.add)(index.internalId())

    def filter(self, words: str) -> None:
        """Show only what has the words; all that is found is open."""
        self.model.filter(words)
        self._open_all()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.head, self.chips, self.name, self.question, self.view, self._empty):
            part.set_tokens(tokens)
