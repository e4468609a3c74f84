"""Bringing texts in: joins imports in the background to the panel that lists them, and tells how they ended."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from workbench.app.tools import Tools
from workbench.project.project import Project
from workbench.sources.readers import Wish
from workbench.ui.importing import Board, FileRow, ImportPanel
from workbench.ui.importing.sentences import sentences, summary
from workbench.ui.tasks import Task, Work
from workbench.ui.usual_wish import usual_wish
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.importing import Run
    from workbench.sources.pasting import Pasted

SHOWN_MS = 100
"""How often the panel looks at the board while something is imported."""

DOCK = "importing"
HEIGHT = 250
"""Pixels of the panel when it comes up by itself."""


class BringingIn(QObject):
    """Imports files, folders and what was copied; open_source(id) shows the first text that came in, after settle()."""

    def __init__(
        self,
        tools: Tools,
        project: Project,
        open_source: Callable[[int], object],
        settle: Callable[[], object],
        parent: QObject,
        board: Board | None = None,
    ) -> None:
        """board: of imports that ended before, over the same project."""
        super().__init__(parent)
        self._tools, self._project, self._open_source, self._settle = tools, project, open_source, settle
        self._running: list[Task] = []
        self.board = board or Board()
        self.panel = ImportPanel(self.board, tools.theme.tokens)
        self._look = QTimer(self, interval=SHOWN_MS)
        self._look.timeout.connect(self._refresh_shown)
        panel = self.panel
        panel.source_wanted.connect(open_source)
        panel.cancel_all_wanted.connect(self.cancel)
        panel.again_wanted.connect(lambda number: self._again(number, self.board.row(number).wish))
        panel.password_given.connect(self._with_password)
        panel.rows_wanted.connect(self._by_rows)
        panel.scans_wanted.connect(self._by_scans)

    @property
    def is_running(self) -> bool:
        """Whether anything is being imported."""
        return bool(self._running)

    def import_texts(self, files: Sequence[Path]) -> None:
        """Bring texts in, those of folders, too; the report begins anew if no import is under way."""
        from workbench.app.importing import import_work

        if not self._project.read_only and files:
            self._begin(import_work(self._project, self.board, files, usual_wish(self._tools.settings)))

    def paste_text(self, pasted: "Pasted") -> None:
        """Make a source of what was copied elsewhere, after a look at it; a picture, or nothing to read, is told."""
        from workbench.app.importing import paste_work

        if self._project.read_only:
            return
        name: str | None = tr("Pasted {time}").format(time=f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}")
        if pasted.text.strip() or pasted.html.strip():
            name = self._tools.asking.paste_name(str(name), pasted)
        if name:
            self._begin(paste_work(self._project, self.board, name, pasted))

    def cancel(self) -> None:
        """End all imports soon; what has come in stays."""
        for task in self._running:
            task.cancel()

    def show(self) -> None:
        """Show the panel, with the first file that asks for something chosen if none is."""
        self._tools.window.docks.show(DOCK, HEIGHT)
        self.panel.refresh()
        if self.panel.chosen < 0:
            self.panel.ask_first()

    def toggle(self) -> None:
        """Show or hide the panel; by its key it has the focus when it is shown, and the text gets it back."""
        docks = self._tools.window.docks
        if docks.is_shown(DOCK):
            docks.hide(DOCK)
            self._tools.window.tabs.focus_front()
        else:
            self.show()
            self.panel.view.setFocus()

    def end(self) -> None:
        """Look no more, as the project is closed."""
        self._look.stop()

    def _with_password(self, number: int, password: str) -> None:
        self._again(number, replace(self.board.row(number).wish, password=password))

    def _by_rows(self, number: int) -> None:
        from workbench.app.importing import import_work

        self._begin(import_work(self._project, self.board, [self.board.row(number).path], Wish(rows=True)), clear=False)

    def _by_scans(self, number: int) -> None:
        """Read a file that was refused for its pages being pictures by OCR."""
        self._again(number, replace(self.board.row(number).wish, recognise=True))

    def _again(self, number: int, wish: Wish) -> None:
        from workbench.app.importing import again_work

        self._begin(again_work(self._project, self.board, number, wish), clear=False)

    def _begin(self, work: Work, *, clear: bool = True) -> None:
        if clear and not self._running:
            self.board.clear()
        task = self._tools.tasks.run(
            tr("Importing"), work, lambda run: self._ended(task, run), lambda error: self._failed(task, error)
        )
        self._running.append(task)
        self._look.start()

    def _failed(self, task: Task, error: BaseException) -> None:
        self._rest(task)
        self._tools.fail(error)

    def _refresh_shown(self) -> None:
        if self.panel.isVisible():
            self.panel.refresh()

    def _rest(self, task: Task) -> None:
        self._running.remove(task)
        if not self._running:
            self._look.stop()
        self.panel.refresh()

    def _ended(self, task: Task, run: "Run") -> None:
        """Tell how an import ended: in a line; where files ask for something, or several have something told, in the panel."""
        self._rest(task)
        self._settle()  # the panes know what came in before it is opened
        rows = run.rows(self.board)
        first = next((row.source_id for row in rows if row.imported), 0)
        if first:
            self._open_source(first)
        told = [row for row in rows if row.is_to_tell]
        self._say(rows, told)
        if (len(rows) > 1 and told) or any(row.asks_password or row.is_scan or row.is_unsure for row in told):
            self._show_report(run.numbers)

    def _say(self, rows: list[FileRow], told: list[FileRow]) -> None:
        wrong = any(row.error is not None or row.warnings for row in told)
        words = " ".join(sentences(rows[0])) if len(rows) == 1 and told else f"{summary(rows)}"
        self._tools.window.status.say(words, wrong=wrong)

    def _show_report(self, numbers: list[int]) -> None:
        """Show what became of files, without taking the keys from where they are."""
        self._tools.window.docks.show(DOCK, HEIGHT)
        self.panel.refresh()
        if self.panel.chosen not in numbers:
            self.panel.ask_first()
