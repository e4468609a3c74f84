"""The history: steps, newest first; undone ones struck through; more are fetched as the analyst scrolls."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.moment import local
from workbench.project.changes import Changes
from workbench.project.history import StepRecord
from workbench.project.project import Project
from workbench.ui.changes import ChangeBridge
from workbench.ui.sentences import describe_step
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import Row, RowRole
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr

PAGE = 200
FEW = 12
"""Steps read after an act: those that are new, and some that are known, by which they are joined."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Steps as rows."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._steps: list[StepRecord] = []
        self._complete = False
        self.refresh()

    def refresh(self) -> None:
        """Read the newest steps again; what is on view and chosen stays, new ones come in above it."""
        known = {step.seq for step in self._steps}
        newest = self._project.history(FEW) if known else []
        if not known.intersection(step.seq for step in newest):  # more came than a few
            newest = self._project.history(PAGE)
        added = next((number for number, step in enumerate(newest) if step.seq in known), len(newest))
        if not known or added == len(newest):
            self.beginResetModel()
            self._steps, self._complete = newest, len(newest) < PAGE
            self.endResetModel()
            return
        if added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._steps = newest[:added] + self._steps
            self.endInsertRows()
        for number, step in enumerate([*newest, *self._replayed(newest[:added], newest[-1].seq)]):
            self._show(step, number)

    def _replayed(self, steps: list[StepRecord], oldest: int) -> list[StepRecord]:
        """Return the steps before the oldest one that these undo or redo, as they stand now."""
        wanted = sorted({step.replays for step in steps if step.replays is not None and step.replays < oldest})
        return [now for seq in wanted for now in self._project.history(1, before=seq + 1) if now.seq == seq]

    def _show(self, step: StepRecord, number: int) -> None:
        """Show a step as it stands now; number: where it is, if it is still there."""
        if number >= len(self._steps) or self._steps[number].seq != step.seq:
            number = next((place for place, each in enumerate(self._steps) if each.seq == step.seq), -1)
        if number >= 0 and self._steps[number] != step:
            self._steps[number] = step
            self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many steps are read."""
        return 0 if parent.isValid() else len(self._steps)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are older steps."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, _parent: Index) -> None:
        """Read older steps."""
        more = self._project.history(PAGE, before=self._steps[-1].seq) if self._steps else []
        self._complete = len(more) < PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self._steps), len(self._steps) + len(more) - 1)
            self._steps += more
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell a step in words."""
        if not index.isValid() or index.row() >= len(self._steps):
            return None
        step = self._steps[index.row()]
        if role == RowRole:
            return Row(
                _words(step), second=f"{step.initials or step.analyst}  {_when(step.at)}", struck=step.undone, faint=step.undone
            )
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _words(step)
        if role == Qt.ItemDataRole.ToolTipRole:
            quote = step.arguments.get("quote", "")
            return tip(f"{_words(step)}\n{quote}".strip())
        return None


def _words(step: StepRecord) -> str:
    words = describe_step(step.act, step.arguments)
    return f"{tr('Undo')}: {words}" if step.kind == "undo" else f"{tr('Redo')}: {words}" if step.kind == "redo" else words


def _when(moment: str) -> str:
    at = local(moment)
    return f"{at:%H:%M}" if at.date() == datetime.now().astimezone().date() else f"{at:%d %b, %H:%M}"


class HistoryPane(QWidget):
    """The dock's contents."""

    def __init__(self, project: Project, bridge: ChangeBridge, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self._model = HistoryModel(project)
        self._view = RowList(tokens, tr("History"))
        self._view.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self._view)
        self._stale = False
        bridge.changed.connect(self._on_changes)

    def _on_changes(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if self._stale:
            self._stale = False
            self._model.refresh()

    def showEvent(self, event: Any) -> None:
        """Read what was missed while hidden."""
        super().showEvent(event)
        self._refresh()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._view.set_tokens(tokens)
