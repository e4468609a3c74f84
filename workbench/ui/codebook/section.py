"""A half of the navigator: head with count and plus, field for a new name, rows; and what it says while empty."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.ui.codebook.filter_chips import FilterChips
from workbench.ui.codebook.naming import NameField
from workbench.ui.codebook.views import NamesTree
from workbench.ui.question import Question
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.words import tr


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
        self.head.button.clicked.connect(lambda _checked=False: self.name.open())
        self.name.closed.connect(self.view.setFocus)
        self.question.closed.connect(self.view.setFocus)
        self._shown: Sequence[Record] = ()
        self._opened: set[int] = set()

    def show_records(self, records: Sequence[Record], count: int | None = None, of: int = 0) -> None:
        """Show these; branches seen for the first time are open.

        count: how many they are, if not all of them count; of: how many there are, if filters hide some.
        """
        if records != self._shown:
            self._shown = records
            self.model.show(records)
            self._open_new(records)
        count = len(records) if count is None else count
        self.head.set_count(count if count >= of else tr("{n} of {all}").format(n=f"{count:,}", all=f"{of:,}"))
        self._stack.setCurrentWidget(self.view if count or of else self._empty)

    def _open_new(self, records: Sequence[Record]) -> None:
        fresh = {record.parent for record in records if record.parent} - self._opened
        for one in fresh:
            self.view.expand(self.model.index_of(one))
        self._opened |= fresh

    def filter(self, words: str) -> None:
        """Show only what has the words; all that is found is open."""
        self.model.filter(words)
        if words.strip():
            self.view.expandAll()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for part in (self.head, self.chips, self.name, self.question, self.view, self._empty):
            part.set_tokens(tokens)
