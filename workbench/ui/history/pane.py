"""The history: every step with who and when, sought by words, act, analyst and day; gone to, gone back to."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.project.changes import Changes
from workbench.project.history import StepRecord
from workbench.project.past import Sought, Way, analysts_of, days, way_to
from workbench.project.project import Project
from workbench.ui import locale
from workbench.ui.changes import ChangeBridge
from workbench.ui.history.model import HistoryModel
from workbench.ui.history.words import GROUPS, acts_in, words_of
from workbench.ui.moments import day_words, moment_words
from workbench.ui.sentences import quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.widgets.turning import pad
from workbench.ui.widgets.views import RowList
from workbench.ui.widgets.wrapping import WrappingLayout
from workbench.ui.words import tr

PAUSE = 90
"""Milliseconds after a step is come to before it is told what going back to it would take."""


class StepList(RowList):
    """opened: Enter or a double click. menu_wanted(QPoint): on the screen."""

    opened = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens, tr("History"))
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class HistoryPane(QWidget):
    """The dock's contents.

    shown_wanted(StepRecord): what it changed is to be seen. way_wanted(StepRecord): undo or redo to it.
    """

    shown_wanted = Signal(object)
    way_wanted = Signal(object)

    def __init__(self, project: Project, bridge: ChangeBridge, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        self._project, self._tokens = project, tokens
        self._group, self._analyst = "", ""
        self._day: date | None = None
        self.model = HistoryModel(project)
        self.view = StepList(tokens)
        self.view.setModel(self.model)
        self._way: Way | None = None
        self._stale = False
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._tell_way)
        self._lay_out(tokens)
        self.view.opened.connect(self._show_chosen)
        self.view.menu_wanted.connect(self._menu)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.model.modelReset.connect(self._tell)
        self.model.counted.connect(self._tell_empty)
        bridge.changed.connect(self._on_changes)
        self._tell()

    # --- parts

    def _lay_out(self, tokens: Tokens) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        self.filter = FilterField(tokens, tr("Filter the history"))
        self.filter.list_below = self.view
        self.filter.textChanged.connect(self._seek)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 4)
        top.addWidget(self.filter)
        column.addLayout(top)
        column.addLayout(self._choices(tokens))
        self.empty = QLabel(tr("No step is like that."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(16, 24, 16, 24)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        self._line = Hairline(tokens)
        column.addWidget(self._line)
        column.addWidget(self._foot())
        self._wear(tokens)

    def _choices(self, tokens: Tokens) -> WrappingLayout:
        row = WrappingLayout(gap=2)
        row.setContentsMargins(8, 0, 8, 6)
        self.acts = ToolButton(tokens, words=tr("All acts"), caret=True, hint=tr("Only acts of a kind"))
        self.people = ToolButton(tokens, words=tr("Everyone"), caret=True, hint=tr("Only an analyst's steps"))
        self.day = ToolButton(tokens, words=tr("Any day"), caret=True, hint=tr("Only the steps of a day"))
        for button, menu in ((self.acts, self.acts_menu), (self.people, self.people_menu), (self.day, self.day_menu)):
            button.clicked.connect(lambda _checked=False, menu=menu, button=button: menu().popup(_below(button)))
            row.addWidget(button)
        return row

    def _foot(self) -> QWidget:
        foot = self._foot_ = QWidget()
        column = QVBoxLayout(foot)
        pad(column, 16, 8, 12, 10)
        column.setSpacing(4)
        self.said, self.about, self.way = QLabel(), QLabel(), QLabel()
        for label in (self.said, self.about, self.way):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.show_, self.go = QPushButton(tr("Show what it changed")), QPushButton()
        self.show_.clicked.connect(lambda _checked=False: self._show_chosen())
        self.go.clicked.connect(lambda _checked=False: self._go())
        row.addWidget(self.show_)
        row.addWidget(self.go)
        row.addStretch(1)
        column.addLayout(row)
        return foot

    # --- seeking

    def acts_menu(self) -> QMenu:
        """Return the menu of kinds of acts."""
        names = locale.by_name((name for name, _ in GROUPS), tr)
        return self._choice(self.acts, tr("All acts"), [(tr(name), name) for name in names], self._group, "_group")

    def people_menu(self) -> QMenu:
        """Return the menu of analysts."""
        people = [(name, name) for name in locale.by_name(analysts_of(self._project.reading), str)]
        return self._choice(self.people, tr("Everyone"), people, self._analyst, "_analyst")

    def day_menu(self) -> QMenu:
        """Return the menu of the latest days with steps."""
        today = datetime.now().astimezone().date()
        known = [(day_words(day, today), day) for day in days(self._project.reading)]
        return self._choice(self.day, tr("Any day"), known, self._day, "_day")

    def _choice(self, button: ToolButton, every: str, entries: Sequence[tuple[str, object]], now: object, name: str) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for words, value in ((every, None if name == "_day" else ""), *entries):
            action = menu.addAction(words.replace("&", "&&"), partial(self._choose, button, words, name, value))
            action.setCheckable(True)
            action.setChecked(value == now)
            group.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _choose(self, button: ToolButton, words: str, name: str, value: object) -> None:
        setattr(self, name, value)
        button.set_words(words)
        self._seek()

    def _seek(self) -> None:
        acts = acts_in(self._group) if self._group else frozenset()
        self.model.seek(Sought(self._analyst, acts, self._day), self.filter.text())

    # --- the chosen step

    def chosen(self) -> StepRecord | None:
        """Return the step one stands at."""
        return self.model.step(self.view.currentIndex())

    def _tell(self) -> None:
        """Say in the foot what the chosen step was; a moment later, what leads back to it."""
        step = self.chosen()
        self._foot_.setVisible(step is not None)
        self._line.setVisible(step is not None)
        self._tell_empty()
        if step is None:
            self._later.stop()
            return
        quote = str(step.arguments.get("quote") or "")
        self.said.setText(words_of(step))
        who = step.analyst or tr("Nobody")
        self.about.setText(f"{who}, {moment_words(step.at, seconds=True)}" + (f"\n{quoted(quote)}" if quote else ""))
        self.go.setEnabled(False)
        self._later.start()

    def _tell_way(self) -> None:
        """Say what would make this step the last one that stands."""
        step = self.chosen()
        if step is None:
            return
        self._way = None if self._project.read_only else way_to(self._project.reading, step)
        self.go.setVisible(self._way is not None)
        self.go.setEnabled(self._way is not None)
        self.way.setVisible(self._way is None)
        if self._way is None:
            self.way.setText(self._why_none(step))
        elif self._way.kind == "undo":
            self.go.setText(tr("Undo the %n step(s) after it…", self._way.steps))
        else:
            self.go.setText(tr("Redo %n step(s) up to it…", self._way.steps))

    def _why_none(self, step: StepRecord) -> str:
        if self._project.read_only:
            return tr("This project is open for reading only.")
        if self.model.is_discarded(step):
            return tr("Undone, and then something else was done: it can be read, not redone.")
        return tr("Nothing that can be undone came after it.")

    def _tell_empty(self) -> None:
        count = self.model.rowCount()
        self.empty.setText(tr("No step is like that.") if self.model.is_complete else tr("Looking through the history…"))
        self.empty.setVisible(not count)
        self.view.setVisible(bool(count))

    def _show_chosen(self) -> None:
        step = self.chosen()
        if step is not None:
            self.shown_wanted.emit(step)

    def _go(self) -> None:
        step = self.chosen()
        if step is not None:
            self.way_wanted.emit(step)

    def _menu(self, at: QPoint) -> None:
        if self.chosen() is None:
            return
        self._tell_way()
        menu = QMenu(self)
        menu.addAction(self.show_.text(), self._show_chosen)
        if self._way is not None:
            menu.addAction(self.go.text(), self._go)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # --- changes

    def _on_changes(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Read what is new; one stays at the step one stood at."""
        if not self._stale:
            return
        self._stale = False
        step = self.chosen()
        self.model.refresh()
        index = self.model.index_of(step.seq) if step is not None else None
        if index is not None and index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was missed while hidden."""
        super().showEvent(event)
        self._refresh()

    # --- looks

    def _wear(self, tokens: Tokens) -> None:
        self.said.setFont(font(tokens, "ui"))
        for label, role in ((self.about, "text2"), (self.way, "text2"), (self.empty, "text2")):
            label.setFont(font(tokens, "small"))
            label.setStyleSheet(f"color: {tokens.name(role)}")

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        parts: tuple[RowList | FilterField | ToolButton | Hairline, ...]
        parts = (self.view, self.filter, self.acts, self.people, self.day, self._line)
        for part in parts:
            part.set_tokens(tokens)
        self._wear(tokens)


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height() + 2))
