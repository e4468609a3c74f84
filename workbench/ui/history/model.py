"""Steps as rows, newest first; what is sought is filtered page by page, so that 100,000 steps keep nobody waiting."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from workbench.model.fold import fold
from workbench.project.history import StepRecord
from workbench.project.past import Sought, sought, to_redo
from workbench.project.project import Project
from workbench.ui.history.words import words_of
from workbench.ui.moments import when
from workbench.ui.widgets.rows import Row, RowRole
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

PAGE = 200
FEW = 12
"""Steps read after an act: those that are new, and some that are known, by which they are joined."""
SCANNED = 600
"""Steps looked through at once for words; where none has them, the next ones are looked through a moment later."""
StepRole = Qt.ItemDataRole.UserRole + 12
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Steps that are sought. counted: more were read, or it turned out that there are no more."""

    counted = Signal()

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._steps: list[StepRecord] = []
        self._sought, self._words = Sought(), ""
        self._oldest: int | None = None
        self._complete = False
        self._redo: frozenset[int] = frozenset()
        self._on = QTimer(self, singleShot=True, interval=0)
        self._on.timeout.connect(self._go_on)
        self.refresh()

    # --- reading

    def seek(self, wanted: Sought, words: str) -> None:
        """List only these steps: those that are sought, with all of the words in what they say."""
        folded = fold(words.strip())
        if (wanted, folded) != (self._sought, self._words):
            self._sought, self._words = wanted, folded
            self._anew()

    @property
    def is_filtered(self) -> bool:
        """Whether only some of the steps are listed."""
        return bool(self._words) or self._sought != Sought()

    @property
    def is_complete(self) -> bool:
        """Whether all steps that there are have been read."""
        return self._complete

    def _anew(self) -> None:
        self.beginResetModel()
        self._steps, self._oldest, self._complete = [], None, False
        self._redo = frozenset(to_redo(self._project.reading))
        self._steps = self._page()
        self.endResetModel()
        self._look_further(bool(self._steps))

    def _page(self) -> list[StepRecord]:
        """Read on until there is something to show, within what may be looked through at once."""
        count = SCANNED if self._words else PAGE
        found = sought(self._project.reading, self._sought, count, self._oldest)
        self._complete = len(found) < count
        self._oldest = found[-1].seq if found else self._oldest
        return [step for step in found if self._says(step)]

    def _says(self, step: StepRecord) -> bool:
        if not self._words:
            return True
        said = fold(f"{words_of(step)} {step.arguments.get('quote', '')}")
        return all(word in said for word in self._words.split())

    def _look_further(self, found: bool) -> None:
        """Go on in a moment where a page held nothing that is sought: the view asks only for what it can show."""
        if not found and not self._complete:
            self._on.start()
        self.counted.emit()

    def _go_on(self) -> None:
        if not self._complete:
            self.fetchMore(QModelIndex())

    def refresh(self) -> None:
        """Read the newest steps again; what is on view and chosen stays, new ones come in above it."""
        known = {step.seq for step in self._steps}
        if not known or self.is_filtered:
            self._anew()
            return
        newest = sought(self._project.reading, self._sought, FEW)
        added = next((number for number, step in enumerate(newest) if step.seq in known), len(newest))
        if added == len(newest):  # more came than a few
            self._anew()
            return
        if added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._steps = newest[:added] + self._steps
            self.endInsertRows()
        redo, self._redo = self._redo, frozenset(to_redo(self._project.reading))
        for number, step in enumerate([*newest, *self._replayed(newest[:added], newest[-1].seq)]):
            self._show(step, number)
        if redo - self._redo and self._steps:  # what was discarded says so
            self.dataChanged.emit(self.index(0), self.index(len(self._steps) - 1))

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

    # --- rows

    def step(self, index: Index) -> StepRecord | None:
        """Return the step at an index, None for nothing."""
        return self._steps[index.row()] if index.isValid() and index.row() < len(self._steps) else None

    def is_discarded(self, step: StepRecord) -> bool:
        """Tell whether a step was undone and can't be redone any more."""
        return step.undone and step.seq not in self._redo

    def index_of(self, seq: int) -> QModelIndex:
        """Return where a step stands, an invalid index if it isn't listed."""
        number = next((place for place, each in enumerate(self._steps) if each.seq == seq), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Tell how many steps are read."""
        return 0 if parent.isValid() else len(self._steps)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are older steps."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, _parent: Index) -> None:
        """Read older steps."""
        more = self._page()
        if more:
            self.beginInsertRows(QModelIndex(), len(self._steps), len(self._steps) + len(more) - 1)
            self._steps += more
            self.endInsertRows()
        self._look_further(bool(more))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell a step in words."""
        step = self.step(index)
        if step is None:
            return None
        if role == RowRole:
            said = tr("discarded") if self.is_discarded(step) else tr("undone") if step.undone else ""
            second = "   ".join(
                part for part in (step.initials or step.analyst, when(step.at, datetime.now().astimezone()), said) if part
            )
            return Row(words_of(step), second=second, struck=step.undone, faint=step.undone)
        if role == StepRole:
            return step
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return words_of(step)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{words_of(step)}\n{step.arguments.get('quote', '')}".strip())
        return None
