"""All commands with their keys, by menu: found by their words, and given other keys where nothing speaks against it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.ui.keymap import would_be_typed
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.speech import announce
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

HEIGHT = 330
"""Pixels of the list at least."""
FIRST = 1000
"""Numbers of rows begin here; those below are the groups'."""

_BARE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A command: name (empty where its keys can't be changed), what it is called, its keys as one reads them, its menu.

    also: other words by which it is found.
    """

    name: str
    words: str
    keys: tuple[str, ...]
    group: str
    also: str = ""


class KeyBook(Protocol):
    """What the field asks about keys and may change."""

    def lines(self) -> Sequence[KeyLine]:
        """Return all commands, those of one menu after the other."""

    def holder(self, keys: str) -> KeyLine | None:
        """Return what has a key already, None if it is free."""

    def give(self, name: str, keys: str | None) -> None:
        """Give a command this key alone, none for an empty one, the usual ones for None; another that had it loses it."""

    def is_changed(self, name: str) -> bool:
        """Tell whether a command has other keys than usual."""


class KeyCatcher(QLineEdit):
    """Waits for a key. caught(keys): as Qt writes it; gone(): Esc, or the focus went elsewhere."""

    caught = Signal(str)
    gone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new key; Esc leaves it"))
        self.setAccessibleName(tr("New key"))

    def event(self, event: QEvent) -> bool:
        """Take every key, also those that are shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.gone.emit()
        elif event.key() not in _BARE:
            keys = QKeySequence(event.keyCombination()).toString()
            if keys:
                self.caught.emit(keys)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no longer."""
        super().focusOutEvent(event)
        self.gone.emit()


class KeysField(QWidget):
    """The list with what can be done below it. Enter or a double click changes the key of a command."""

    def __init__(self, tokens: Tokens, book: KeyBook) -> None:
        super().__init__()
        self._book, self._shown = book, dict[int, KeyLine]()
        self._wanted = ""
        self.model = RecordsModel()
        self.view = RowTree(tokens, tr("Keys"))
        self.view.setModel(self.model)
        self.view.setMinimumHeight(HEIGHT)
        self.change, self.none, self.usual = QPushButton(tr("Change…")), QPushButton(tr("No key")), QPushButton(tr("Usual key"))
        self.take, self.catcher, self.note = QPushButton(tr("Take it over")), KeyCatcher(), QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._connect()
        self.refresh()
        self._rest()

    def _lay_out(self) -> None:
        column, row, told = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        for button in (self.change, self.none, self.usual, self.take):
            button.setAutoDefault(False)
        for widget in (self.change, self.none, self.usual):
            row.addWidget(widget)
        row.addWidget(self.catcher)
        row.addStretch(1)
        told.addWidget(self.note, 1)
        told.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addLayout(told)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(lambda _new, _old: self._rest())
        self.view.doubleClicked.connect(lambda _index: self._begin())
        self.change.clicked.connect(lambda _checked=False: self._begin())
        self.none.clicked.connect(lambda _checked=False: self._give(""))
        self.usual.clicked.connect(lambda _checked=False: self._give(None))
        self.take.clicked.connect(lambda _checked=False: self._give(self._wanted))
        self.catcher.caught.connect(self._caught)
        self.catcher.gone.connect(self._rest)

    # --- showing

    def refresh(self) -> None:
        """Show all commands with the keys in force."""
        groups: dict[str, int] = {}
        records: list[Record] = []
        self._shown = {}
        for number, line in enumerate(self._book.lines(), FIRST):
            if line.group not in groups:
                groups[line.group] = len(groups) + 1
                records.append(Record(groups[line.group], Row(line.group, strong=True)))
            self._shown[number] = line
            row = Row(line.words, count="   ".join(line.keys), faint=not line.name, strong=self._book.is_changed(line.name))
            records.append(Record(number, row, groups[line.group], f"{line.also} {' '.join(line.keys)}"))
        self.model.show(records)
        self.view.expandAll()

    def seek(self, typed: str) -> bool:
        """Show what is found by words or keys, all for nothing; tell whether there is anything."""
        self.model.filter(typed)
        self.view.expandAll()
        found = [one for group in self.model.ids() for one in self.model.ids(group)]
        if typed and found:
            self.view.setCurrentIndex(self.model.index_of(found[0]))
        return bool(found)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.view.set_tokens(tokens)

    def _chosen(self) -> KeyLine | None:
        index: QModelIndex = self.view.currentIndex()
        return self._shown.get(int(index.internalId())) if index.isValid() else None

    def _rest(self, words: str = "") -> None:
        """Show what can be done with the command that is chosen."""
        line = self._chosen()
        can = line is not None and bool(line.name)
        self.catcher.hide()
        self.take.hide()
        for button in (self.change, self.none, self.usual):
            button.show()
        self.change.setEnabled(can)
        self.none.setEnabled(can and bool(line and line.keys))
        self.usual.setEnabled(can and line is not None and self._book.is_changed(line.name))
        fixed = line is not None and not can
        self.note.setText(words or (tr("This key belongs to the text or to a field, and stays.") if fixed else ""))

    # --- changing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes the key of what is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.hasFocus():
            self._begin()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        if not self.change.isEnabled():
            return
        for button in (self.change, self.none, self.usual):
            button.hide()
        self.catcher.show()
        self.catcher.setFocus(Qt.FocusReason.OtherFocusReason)

    def _caught(self, keys: str) -> None:
        """Give the key, unless it would be typed or another command has it: then that is said, and may be done all the same."""
        line, other = self._chosen(), self._book.holder(keys)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if line is None:
            return
        if would_be_typed(keys):
            self._tell(tr("{key} alone is typed in texts and fields. Add Ctrl or Alt.").format(key=shown))
        elif other is not None and other.name != line.name:
            self._tell(tr("{key} belongs to “{command}”.").format(key=shown, command=other.words))
            self._wanted = keys
            self.take.setVisible(bool(other.name))
        else:
            self._give(keys)

    def _tell(self, words: str) -> None:
        self._rest(words)
        announce(self, words)

    def _give(self, keys: str | None) -> None:
        line = self._chosen()
        if line is None or not line.name:
            return
        self._book.give(line.name, keys)
        here = self.view.currentIndex().internalId()
        self.refresh()
        self.view.setCurrentIndex(self.model.index_of(int(here)))
        self._rest()
