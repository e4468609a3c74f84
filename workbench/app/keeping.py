"""Keeping projects safe, at the desk: what is said after a kill, the list of dated copies, checks and repairs."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.ui.errors import describe_error, log
from workbench.ui.moments import when
from workbench.ui.tasks import Tasks
from workbench.ui.theme.apply import Theme
from workbench.ui.window.frame import MainWindow
from workbench.ui.window.notices import Notice
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.desk import Desk
    from workbench.project.project import Project
    from workbench.project.recovery import Recovered
    from workbench.ui.keeping import BackupsDialog

RECOVERED = "recovered"
"""The key of the notice about a session that was not closed."""


class Keeping:
    """Opens the dialogs, one of each kind at a time; open_path and open_for_reading open a project in the window."""

    def __init__(
        self,
        window: Callable[[], MainWindow],
        theme: Theme,
        tasks: Tasks,
        desk: "Callable[[], Desk | None]",
        open_path: Callable[[Path], object],
        open_for_reading: Callable[[Path], object],
    ) -> None:
        """Window and desk are asked for anew each time: both may be others by then."""
        self._window, self._theme, self._tasks, self._desk = window, theme, tasks, desk
        self._open_path, self._open_for_reading = open_path, open_for_reading
        self.backups: BackupsDialog | None = None

    # --- after a kill

    def opened(self, project: "Project") -> None:
        """Say what is here of a session that was not closed, in a bar above the work."""
        notices = self._window().notices
        notices.take_away(RECOVERED)
        if project.recovered is None:
            return
        log.info("recovered %s", project.guid)
        path = project.path
        acts = ((tr("Backups…"), lambda: self.show_backups(path)),)
        notices.show_notice(Notice(RECOVERED, recovered_words(project.recovered), acts, "shield-check"))

    def closed(self) -> None:
        """Take away what was said of the project that is closed."""
        self._window().notices.take_away(RECOVERED)

    # --- dated copies

    def show_backups(self, path: Path | None = None, damaged: str = "") -> None:
        """Show the copies of a project, of the open one if none is named; damaged: the sentence that led here."""
        from workbench.ui.keeping import BackupsDialog

        desk = self._desk()
        wanted = path or (desk.project.path if desk is not None else None)
        if wanted is None:
            return
        if self.backups is not None:
            self.backups.close()
        dialog = BackupsDialog(wanted, self._theme.tokens, self._tasks, damaged=damaged, parent=self._window())
        dialog.read_wanted.connect(self._open_for_reading)
        dialog.open_wanted.connect(self._open_path)
        dialog.finished.connect(lambda _result: self._let_go(dialog))
        self.backups = dialog
        dialog.show()

    def _let_go(self, dialog: "BackupsDialog") -> None:
        dialog.deleteLater()
        if self.backups is dialog:
            self.backups = None

    def damaged(self, error: BaseException, path: Path) -> None:
        """Lead from a project that can't be opened to its copies and to its repair."""
        self.show_backups(path, describe_error(error))


def recovered_words(found: "Recovered") -> str:
    """Return what is said of a session that was not closed."""
    since = when(found.since)
    if not found.steps:
        words = tr("The program was stopped without closing this project, open since {since}. Nothing was changed then.")
        return words.format(since=since)
    words = tr(
        "The program was stopped without closing this project. Its last %n step(s), up to {last}, are all here. "
        "Only words still being typed may be missing.",
        found.steps,
    )
    return words.format(last=when(found.last))
