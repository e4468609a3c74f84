"""A memo in a tab, in a column that is good to read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.memos.editor import MemoEditor
from workbench.ui.theme.tokens import Tokens

WIDEST = 760
"""Pixels of the column."""


class MemoTab(QWidget):
    """thing_wanted(Thing); called(words): the memo is called that now; gone: it was deleted."""

    thing_wanted = Signal(object)
    called = Signal(str)
    gone = Signal()

    def __init__(self, catalogue: Catalogue, memo_id: int, tokens: Tokens) -> None:
        """KeyError if there is no such memo."""
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ""
        self.editor = MemoEditor(catalogue, tokens, wide=True)
        self.editor.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 8)
        row.addStretch(1)
        row.addWidget(self.editor, 1000)
        row.addStretch(1)
        self.setFocusProxy(self.editor.body)
        self.editor.thing_wanted.connect(self.thing_wanted)
        self.editor.called.connect(self._on_called)
        self.editor.gone.connect(self.gone)
        self.editor.show_memo(memo_id)

    def _on_called(self, words: str) -> None:
        self.title = words
        self.called.emit(words)

    def take(self, changes: Changes) -> None:
        """Follow a change."""
        self.editor.take(changes)

    def flush(self) -> bool:
        """Save what was typed; return whether all is on disk."""
        return self.editor.flush()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.editor.set_tokens(tokens)
