"""The reader's acts as QActions: single letters that work while the text has the focus, and stand in the menus."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from workbench.ui.key_names import spoken_keys
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reading_acts import reading_act
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
        for name, act in (
            ("attach", self.attach_wanted.emit), ("repeat", self.repeat_wanted.emit), ("in_vivo", self.in_vivo_wanted.emit),
            ("key_passage", self.key_passage_wanted.emit), ("detach", self.detach_wanted.emit),
            ("change", partial(self.wanted.emit, "change")), ("comment", partial(self.wanted.emit, "comment")),
        ):  # fmt: skip
            self._add(name, act)
        for digit in (*GRADES, 0):
            self._add(f"grade_{digit}", self._grader(digit))
        self._add("copy", self.copy_wanted.emit)

    def _grader(self, digit: int) -> Callable[[], None]:
        return lambda: self.grade_wanted.emit(digit)

    def _selecting_acts(self) -> None:
        page = self._page
        acts: dict[str, Callable[[], object]] = {
            "sentence": page.select_sentence, "paragraph": page.select_paragraph, "column": page.select_column,
            "table": page.select_table, "add_piece": page.add_piece, "copy_text": page.copy_text,
            "select_all": page.select_all, "next": lambda: page.choose_next(forward=True),
            "previous": lambda: page.choose_next(forward=False), "mark_next": page.mark_next,
            "mark_previous": partial(page.mark_next, forward=False),
        }  # fmt: skip
        for name, act in acts.items():
            self._add(name, act)
        for name in ("mark_theme", "merge", "split", "delete"):
            self._add(name, partial(self.wanted.emit, name))
        self._add("escape", page.escape)

    def _limit_acts(self) -> None:
        """Acts that move the limits of the chosen passage, or of the selection.

        [ and ] widen, { and } narrow. Alt+Shift and an arrow does the same where a keyboard has no brackets: up and down
        move the start, left and right the end, as one sees it; with Ctrl they move it by a letter.
        """
        step = self._page.limits.step
        for name, arrow, is_end, later in (
            ("start_earlier", "Up", False, False), ("end_later", "Right", True, True),
            ("start_later", "Down", False, True), ("end_earlier", "Left", True, False),
        ):  # fmt: skip
            by_word = partial(step, is_end=is_end, later=later)
            seen = partial(self._page.limits.sideways, right=later) if is_end else by_word
            self._add(name, by_word)
            self._page.addAction(self._action(f"{name}_arrow", reading_act(name).said(), [f"Alt+Shift+{arrow}"], seen))
        for name, is_end, later in (
            ("start_letter_earlier", False, False), ("end_letter_later", True, True),
            ("start_letter_later", False, True), ("end_letter_earlier", True, False),
        ):  # fmt: skip
            self._add(name, partial(step, is_end=is_end, later=later, by_letter=True))

    def add(self, name: str, act: Callable[[], object]) -> QAction:
        """Add an act of READING_ACTS that a part of the tab carries out; KeyError if there is none of this name."""
        self._add(name, act)
        return self.action(name)

    def _add(self, name: str, act: Callable[[], object]) -> None:
        """Make an act known, with the words and keys it has in READING_ACTS."""
        told = reading_act(name)
        action = self._action(name, told.said(), told.keys, act)
        self._page.addAction(action)
        key = spoken_keys(told.told) or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._commands.append(Command(name, action.text(), key, action, tr(told.group) if told.group else ""))

    def _action(self, name: str, text: str, keys: Sequence[str], act: Callable[[], object]) -> QAction:
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
