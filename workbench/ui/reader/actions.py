"""The reader's acts as QActions: single letters that work while the text has the focus, and stand in the menus."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from workbench.ui.reader.page import ReaderPage

GRADES = range(1, 7)


class Command(NamedTuple):
    """An act for menus and the command palette: name, what it is called, its key in words, and the action."""

    name: str
    text: str
    key: str
    action: QAction


class ReaderActions(QObject):
    """Makes the actions of one reader.

    The acts of selecting and walking are done here; the others are told: attach_wanted, repeat_wanted, in_vivo_wanted,
    key_passage_wanted, detach_wanted, grade_wanted(1 to 6; 0 takes the grade away), copy_wanted.
    """

    attach_wanted = Signal()
    repeat_wanted = Signal()
    in_vivo_wanted = Signal()
    key_passage_wanted = Signal()
    detach_wanted = Signal()
    grade_wanted = Signal(int)
    copy_wanted = Signal()

    def __init__(self, page: ReaderPage) -> None:
        """Add the actions to the page; their shortcuts work only while it has the focus."""
        super().__init__(page)
        self._page = page
        self._commands: list[Command] = []
        self.attach_wanted.connect(page.attach_wanted)
        self._coding_acts()
        self._selecting_acts()

    def _coding_acts(self) -> None:
        self._add("attach", self.tr("Attach…"), ["A", "Return", "Enter"], self.attach_wanted.emit)
        self._add("repeat", self.tr("Attach the last again"), ["R"], self.repeat_wanted.emit)
        self._add("in_vivo", self.tr("Theme from the words"), ["V"], self.in_vivo_wanted.emit)
        self._add("key_passage", self.tr("Key passage"), ["*"], self.key_passage_wanted.emit)
        self._add("detach", self.tr("Detach"), ["Del", "Backspace"], self.detach_wanted.emit)
        for digit in GRADES:
            self._add(f"grade_{digit}", self.tr("Grade credibility %n", "", digit), [f"G, {digit}"], self._grader(digit))
        self._add("copy", self.tr("Copy with citation"), ["Ctrl+Shift+C"], self.copy_wanted.emit)

    def _grader(self, digit: int) -> Callable[[], None]:
        return lambda: self.grade_wanted.emit(digit)

    def _selecting_acts(self) -> None:
        page = self._page
        self._add("sentence", self.tr("Select sentence"), ["S"], page.select_sentence)
        self._add("paragraph", self.tr("Select paragraph or cell"), ["P"], page.select_paragraph)
        self._add("add_piece", self.tr("Add a further piece"), ["+"], page.add_piece)
        self._add("copy_text", self.tr("Copy"), ["Ctrl+C"], page.copy_text)
        self._add("select_all", self.tr("Select all"), ["Ctrl+A"], page.select_all)
        self._add("next", self.tr("Next passage"), ["N"], lambda: page.choose_next(forward=True))
        self._add("previous", self.tr("Previous passage"), ["Shift+N"], lambda: page.choose_next(forward=False))
        self._add("escape", self.tr("Clear selection"), ["Esc"], page.escape)

    def _add(self, name: str, text: str, keys: list[str], act: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setObjectName(f"reader.{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda *_: act())
        self._page.addAction(action)
        self._commands.append(Command(name, text, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action))

    def commands(self) -> tuple[Command, ...]:
        """Return all acts in the order of menus."""
        return tuple(self._commands)

    def action(self, name: str) -> QAction:
        """Return one action by name; KeyError if there is none."""
        return {command.name: command.action for command in self._commands}[name]
