"""Repair into a copy: where it goes, how far it is, and the tale of what was repaired, kept and given up."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QPushButton, QWidget

from workbench.project.errors import ProjectError
from workbench.project.reading import Reading
from workbench.project.repair import Outcome, Tale, repair
from workbench.repair_wording import HEADS, mended_words, stand_ins, tale_words
from workbench.ui.errors import describe_error
from workbench.ui.keeping.sheet import Sheet, plain, row_of
from workbench.ui.keeping.told_list import Told, ToldList
from workbench.ui.locale import number
from workbench.ui.tasks import Cancelled, Progress, Task, Tasks
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

SMALL, LARGE = (600, 220), (640, 560)
"""Pixels before there is a tale, and with one."""

SIGNS = {
    Outcome.REPAIRED: ("check-circle", "ok"),
    Outcome.KEPT: ("warning", "warn"),
    Outcome.GIVEN_UP: ("x-circle", "danger"),
}
"""The icon of each outcome and its colour."""


class RepairDialog(Sheet):
    """open_wanted(path): the repaired copy is to be opened."""

    open_wanted = Signal(object)

    def __init__(
        self,
        path: Path,
        tokens: Tokens,
        tasks: Tasks,
        analyst: str,
        *,
        reading: Reading | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """reading: of the project if it is open, so that nothing is written while it is copied."""
        super().__init__(tr("Repair {name} into a copy").format(name=path.name), tokens, parent)
        self.path, self._tasks, self._analyst, self._reading = path, tasks, analyst, reading
        self._task: Task | None = None
        self._ended = False
        self.tale: Tale | None = None
        self.field, self.choose_button = QLineEdit(str(free_name(path))), QPushButton(tr("Choose…"))
        self.bar, self.list = QProgressBar(), ToldList(tokens, tr("What the repair did"))
        self.repair_button, self.open_button = QPushButton(tr("Repair")), QPushButton(tr("Open the repaired copy"))
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.about.setText(tr("The project itself is only read. What can be saved goes into a new file; what can’t is told."))
        self.field.setAccessibleName(tr("File"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        row = row_of(self.field, self.choose_button)
        row.setStretchFactor(self.field, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.state)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)
        plain(self.choose_button, self.open_button, self.close_button)
        self.repair_button.setProperty("primary", True)
        self.open_button.setProperty("primary", True)
        self.repair_button.setDefault(True)
        self.column.addLayout(row_of(None, self.close_button, self.open_button, self.repair_button))
        for hidden in (self.bar, self.list, self.open_button):
            hidden.hide()
        self.say("")
        self.take_size(*SMALL)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks, the list, too."""
        super().set_tokens(tokens)
        self.list.set_tokens(tokens)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(lambda _checked=False: self._choose())
        self.repair_button.clicked.connect(lambda _checked=False: self.repair())
        self.open_button.clicked.connect(lambda _checked=False: self._open())
        self.close_button.clicked.connect(lambda _checked=False: self.close())

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Repair into"), self.field.text(), f"{tr('Projects')} (*.workbench)")
        if chosen:
            self.field.setText(chosen)

    # --- the repair

    def repair(self) -> None:
        """Begin, in the background; nothing happens while it is under way."""
        words = self.field.text().strip()
        if self._task is not None or not words:
            return
        target = Path(words).expanduser()
        target = target if target.suffix == ".workbench" else target.with_name(f"{target.name}.workbench")
        path, analyst, reading, names = self.path, self._analyst, self._reading, stand_ins(tr)

        def work(progress: Progress, _cancelled: Cancelled) -> Tale:
            def mend(source: Path) -> Tale:
                return repair(source, target, analyst, of=path, names=names, progress=lambda part: progress(part, ""))

            return _repaired(path, reading, mend)

        self._show_under_way(under_way=True)
        self._task = self._tasks.run(tr("Repairing"), work, self._done, self._failed)

    def _show_under_way(self, *, under_way: bool) -> None:
        for widget in (self.field, self.choose_button, self.repair_button):
            widget.setEnabled(not under_way)
        self.bar.setRange(0, 0 if under_way else 1000)
        self.bar.setVisible(under_way)
        if under_way:
            self.say("")

    def _done(self, tale: Tale) -> None:
        self._task = None
        if self._ended:
            return
        self.tale = tale
        self._show_under_way(under_way=False)
        for widget in (self.field, self.choose_button, self.repair_button):
            widget.hide()
        self.about.setText(tr("Repaired into {name}.").format(name=tale.path.name))
        self.say(tale_words(tale, tr))
        self.list.show_all(self._told(tale))
        self.list.setVisible(bool(tale.mended))
        self.open_button.show()
        self.open_button.setFocus()
        self.take_size(*(LARGE if tale.mended else SMALL))

    @staticmethod
    def _told(tale: Tale) -> list[Told]:
        told = []
        for outcome in (Outcome.GIVEN_UP, Outcome.KEPT, Outcome.REPAIRED):
            found = tale.of(outcome)
            told += [Told(tr(HEADS[outcome]))] if found else []
            told += [Told(mended_words(one, tr, number), *SIGNS[outcome]) for one in found]
        return told

    def _failed(self, error: BaseException) -> None:
        self._task = None
        if self._ended:
            return
        self._show_under_way(under_way=False)
        self.say(describe_error(error), wrong=True)

    def _open(self) -> None:
        if self.tale is not None:
            self.close()
            self.open_wanted.emit(self.tale.path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A repair under way ends by itself; nobody listens any more."""
        self._ended = True
        super().closeEvent(event)


def free_name(path: Path) -> Path:
    """Return where a repaired copy is proposed to go: beside the project, under a name that is still free."""
    for count in range(1, 1000):
        more = f" {count}" if count > 1 else ""
        target = path.with_name(f"{path.stem} {tr('repaired')}{more}{path.suffix}")
        if not target.exists():
            return target
    return path.with_name(f"{path.stem} {tr('repaired')}{path.suffix}")


def _repaired(path: Path, reading: Reading | None, mend: Callable[[Path], Tale]) -> Tale:
    """Repair a file, or a consistent copy of one that is open; where none can be made, the file as it is."""
    if reading is None:
        return mend(path)
    from workbench.project.backup import copy_database

    folder = Path(tempfile.mkdtemp(prefix="workbench-"))
    try:
        copy = folder / path.name
        try:
            copy_database(reading, copy)
        except ProjectError:
            copy = path
        return mend(copy)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
