"""The reader's acts as QActions: single letters that work while the text has the focus, and stand in the menus."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from workbench.ui.reader.page import ReaderPage
from workbench.ui.words import tr

GRADES = range(1, 7)


class Command(NamedTuple):
    """An act for menus and the command palette: name, what it is called, its key in words, the action, its submenu or ""."""

    name: str
    text: str
    key: str
    action: QAction
    group: str = ""


class ReaderActions(QObject):
    """Makes the actions of one reader.

    The acts of selecting and walking are done here; the others are told: attach_wanted, repeat_wanted, in_vivo_wanted,
    key_passage_wanted, detach_wanted, grade_wanted(1 to 6; 0 takes the grade away), copy_wanted, and wanted(name) for those
    on whole passages: change, comment, mark_theme, merge, split, delete.
    """

    attach_wanted = Signal()
    repeat_wanted = Signal()
    in_vivo_wanted = Signal()
    key_passage_wanted = Signal()
    detach_wanted = Signal()
    grade_wanted = Signal(int)
    copy_wanted = Signal()
    wanted = Signal(str)

    def __init__(self, page: ReaderPage) -> None:
        """Add the actions to the page; their shortcuts work only while it has the focus."""
        super().__init__(page)
        self._page = page
        self._commands: list[Command] = []
        self.attach_wanted.connect(page.attach_wanted)
        self._coding_acts()
        self._selecting_acts()
        self._limit_acts()

    def _coding_acts(self) -> None:
        self._add("attach", tr("Attach…"), ["A", "Return", "Enter"], self.attach_wanted.emit)
        self._add("repeat", tr("Attach the last again"), ["R"], self.repeat_wanted.emit)
        self._add("in_vivo", tr("Theme from the words"), ["V"], self.in_vivo_wanted.emit)
        self._add("key_passage", tr("Key passage"), ["*"], self.key_passage_wanted.emit)
        self._add("detach", tr("Detach"), ["Del", "Backspace"], self.detach_wanted.emit)
        self._add("change", tr("Change theme…"), ["X"], partial(self.wanted.emit, "change"))
        self._add("comment", tr("Comment on the coding"), ["C"], partial(self.wanted.emit, "comment"))
        for digit in GRADES:
            words = tr("Grade credibility {digit}").format(digit=digit)
            self._add(f"grade_{digit}", words, [f"G, {digit}"], self._grader(digit), tr("Grade credibility"))
        self._add("grade_0", tr("Take the grade back"), ["G, 0"], self._grader(0), tr("Grade credibility"))
        self._add("copy", tr("Copy with citation"), ["Ctrl+Shift+C"], self.copy_wanted.emit)

    def _grader(self, digit: int) -> Callable[[], None]:
        return lambda: self.grade_wanted.emit(digit)

    def _selecting_acts(self) -> None:
        page = self._page
        select = tr("Select")
        self._add("sentence", tr("Select sentence"), ["S"], page.select_sentence, select)
        self._add("paragraph", tr("Select paragraph, cell or row"), ["P"], page.select_paragraph, select)
        self._add("column", tr("Select column"), ["Shift+P"], page.select_column, select)
        self._add("table", tr("Select table"), [], page.select_table, select)
        self._add("add_piece", tr("Add a further piece"), ["+"], page.add_piece)
        self._add("copy_text", tr("Copy"), ["Ctrl+C"], page.copy_text)
        self._add("select_all", tr("Select all"), ["Ctrl+A"], page.select_all, select)
        passages = tr("Passages")
        self._add("next", tr("Next passage"), ["N"], lambda: page.choose_next(forward=True))
        self._add("previous", tr("Previous passage"), ["Shift+N"], lambda: page.choose_next(forward=False))
        self._add("mark_next", tr("Mark the next passage too"), ["Ctrl+Shift+N"], page.mark_next, passages)
        back = partial(page.mark_next, forward=False)
        self._add("mark_previous", tr("Mark the previous passage too"), ["Ctrl+Alt+Shift+N"], back, passages)
        for name, words, key in (
            ("mark_theme", tr("Mark all passages of this theme"), "Ctrl+Alt+T"),
            ("merge", tr("Merge passages"), "J"),
            ("split", tr("Split the passage here"), "Shift+J"),
            ("delete", tr("Delete the passage…"), "Shift+Del"),
        ):
            self._add(name, words, [key], partial(self.wanted.emit, name), passages)
        self._add("escape", tr("Clear selection"), ["Esc"], page.escape)

    def _limit_acts(self) -> None:
        """Acts that move the limits of the chosen passage, or of the selection.

        [ and ] widen, { and } narrow. Alt+Shift and an arrow does the same where a keyboard has no brackets: up and down
        move the start, left and right the end, as one sees it; with Ctrl they move it by a letter.
        """
        step, words = self._page.limits.step, tr("Limits")
        for name, text, key, arrow, is_end, later in (
            ("start_earlier", tr("Start a word earlier"), "[", "Up", False, False),
            ("end_later", tr("End a word later"), "]", "Right", True, True),
            ("start_later", tr("Start a word later"), "{", "Down", False, True),
            ("end_earlier", tr("End a word earlier"), "}", "Left", True, False),
        ):
            by_word = partial(step, is_end=is_end, later=later)
            seen = partial(self._page.limits.sideways, right=later) if is_end else by_word
            self._add(name, text, [key], by_word, words, f"{key}   Alt+Shift+{arrow}")
            self._page.addAction(self._action(f"{name}_arrow", text, [f"Alt+Shift+{arrow}"], seen))
        for name, text, arrow, is_end, later in (
            ("start_letter_earlier", tr("Start a letter earlier"), "Up", False, False),
            ("end_letter_later", tr("End a letter later"), "Right", True, True),
            ("start_letter_later", tr("Start a letter later"), "Down", False, True),
            ("end_letter_earlier", tr("End a letter earlier"), "Left", True, False),
        ):
            by_letter = partial(step, is_end=is_end, later=later, by_letter=True)
            self._add(name, text, [f"Ctrl+Alt+Shift+{arrow}"], by_letter, words)

    def add(self, name: str, text: str, keys: list[str], act: Callable[[], object], group: str = "") -> QAction:
        """Add an act that a part of the tab carries out; group: the submenu it stands in."""
        self._add(name, text, keys, act, group)
        return self.action(name)

    def _add(self, name: str, text: str, keys: list[str], act: Callable[[], object], group: str = "", told: str = "") -> None:
        """Make an act known; told: its keys in words, if not just the first."""
        action = self._action(name, text, keys, act)
        self._page.addAction(action)
        key = told or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._commands.append(Command(name, text, key, action, group))

    def _action(self, name: str, text: str, keys: list[str], act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"reader.{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda *_: act())
        return action

    def commands(self) -> tuple[Command, ...]:
        """Return all acts in the order of menus."""
        return tuple(self._commands)

    def action(self, name: str) -> QAction:
        """Return one action by name; KeyError if there is none."""
        return {command.name: command.action for command in self._commands}[name]
