"""The memos that link to the one on show, a line each; a click opens one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.memos.records import MemoRecord
from workbench.ui.memo_line import MemoLine
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.words import tr

MOST = 5
"""Lines shown; the count says how many there are."""


class Backlinks(QWidget):
    """wanted(id): a memo is to be opened."""

    wanted = Signal(object)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._records: Sequence[MemoRecord] = ()
        self.lines: list[MemoLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = SectionHead(tokens, tr("Linked from"))
        self._column.addWidget(self._head)
        self.hide()

    def show_memos(self, records: Sequence[MemoRecord]) -> None:
        """Show these; nothing happens if they are the same."""
        if list(records) == list(self._records):
            return
        self._records = records
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [MemoLine(self._tokens, record) for record in records[:MOST]]
        for line in self.lines:
            self._column.addWidget(line)
            line.clicked.connect(lambda _checked=False, one=line.record.id: self.wanted.emit(one))
        self._head.set_count(len(records))
        self.setVisible(bool(records))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._head.set_tokens(tokens)
        for line in self.lines:
            line.set_tokens(tokens)
