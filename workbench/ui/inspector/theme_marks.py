"""The personal key of a theme and the groups it is in: a line each, changed where they stand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.coding.theme_groups import GroupRecord
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

LABEL = 98
"""Pixels of what the lines are called."""


class LabelLine(QWidget):
    """A label at the left, something at its right, and what hinders it below."""

    def __init__(self, tokens: Tokens, words: str, part: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(6)
        self._label, self.problem = QLabel(words), QLabel()
        self._label.setFixedWidth(LABEL)
        row.addWidget(self._label)
        row.addWidget(part, 1)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.set_tokens(tokens)

    def tell(self, problem: str) -> None:
        """Say what hinders it; empty for nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._label.setFont(font(tokens, "small"))
        self._label.setStyleSheet(f"color: {tokens.name('text2')}")
        self.problem.setFont(font(tokens, "small"))
        self.problem.setStyleSheet(f"color: {tokens.name('danger')}")


class KeyField(QLineEdit):
    """Enter, or leaving it, sets the key."""

    def __init__(self, set_key: Callable[[str], str]) -> None:
        """set_key: sets it and returns what hinders it."""
        super().__init__()
        self._set_key, self._stored = set_key, ""
        self.line: LabelLine | None = None
        self.setPlaceholderText(tr("none: a digit, or ; and letters"))
        self.setAccessibleName(tr("Personal key"))
        self.setMaxLength(12)
        self.returnPressed.connect(self._commit)
        self.textEdited.connect(lambda _words: self._tell(""))

    def show_key(self, key: str) -> None:
        """Show a theme's key, unless another is being typed."""
        self._stored = key
        if not self.hasFocus() or not self.isModified():
            self.setText(key)
            self._tell("")

    def _commit(self) -> None:
        if self.text().strip() != self._stored:
            problem = self._set_key(self.text())
            self._tell(problem)
            self.setModified(bool(problem))
            self._stored = self._stored if problem else self.text().strip().casefold()

    def _tell(self, problem: str) -> None:
        if self.line is not None:
            self.line.tell(problem)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed; what can't be a key goes."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self._commit()
            if self.isModified():
                self.setModified(False)
                self.setText(self._stored)
                self._tell("")


class GroupsButton(QPushButton):
    """The names of the groups a theme is in; opens their menu. put(group id, bool): in it or not. new_wanted: a new one."""

    put = Signal(object, bool)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._groups: Mapping[int, GroupRecord] = {}
        self._theme = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Groups"))
        self.setStyleSheet("QPushButton { text-align: left; padding-left: 8px }")
        self.clicked.connect(lambda _checked=False: self._open())

    def show_groups(self, theme_id: int, groups: Mapping[int, GroupRecord]) -> None:
        """Show in which groups a theme is."""
        self._theme, self._groups = theme_id, groups
        names = [group.name for group in groups.values() if theme_id in group.theme_ids]
        words = ", ".join(names) if names else tr("in none")
        self.setText(words.replace("&", "&&"))
        self.setToolTip(tr("Put it into groups, or take it out"))

    def _open(self) -> None:
        menu = QMenu(self)
        for group in self._groups.values():
            action = menu.addAction(group.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self._theme in group.theme_ids)
            action.triggered.connect(lambda checked, one=group.id: self.put.emit(one, checked))
        if self._groups:
            menu.addSeparator()
        menu.addAction(tr("New group…"), self.new_wanted.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
