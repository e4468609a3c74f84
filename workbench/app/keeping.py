"""Keeping projects safe, at the desk: what is said after a kill, the list of dated copies, checks and repairs."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QDialog

from workbench.model.moment import local
from workbench.ui.errors import describe_error, log
from workbench.ui.locale import clock, moment
from workbench.ui.tasks import Tasks
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.tokens import Tokens
from workbench.ui.window.frame import MainWindow
from workbench.ui.window.notices import Notice
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.desk import Desk
    from workbench.project.finding import Finding
    from workbench.project.project import Project
    from workbench.project.recovery import Recovered
    from workbench.ui.keeping import BackupsDialog, CheckDialog, RepairDialog

RECOVERED = "recovered"
"""The key of the notice about a session that was not closed."""


class Doors(Protocol):
    """Who opens projects in the window, says what goes wrong, and knows who is at work."""

    def open_path(self, path: Path) -> object:
        """Open a project."""

    def open_for_reading(self, path: Path) -> object:
        """Open a project for reading only."""

    def fail(self, error: BaseException) -> None:
        """Say what went wrong."""

    def analyst(self) -> str:
        """Return the analyst's name."""


class Keeping:
    """Opens the dialogs, one of each kind at a time."""

    def __init__(
        self,
        window: Callable[[], MainWindow],
        theme: Theme,
        tasks: Tasks,
        desk: "Callable[[], Desk | None]",
        doors: Doors,
        lasting: Tasks,
    ) -> None:
        """Window and desk are asked for anew each time: both may be others by then.

        tasks: end with the open project. lasting: of the dialogs, which stay when it is closed.
        """
        self._window, self._theme, self._tasks, self._desk, self._doors = window, theme, tasks, desk, doors
        self._lasting = lasting
        theme.changed.connect(self._wear)
        self.backups: BackupsDialog | None = None
        self.checked: CheckDialog | None = None
        self.repairing: RepairDialog | None = None

    def end(self) -> None:
        """Wait for a repair that is under way; the window is about to go."""
        self._lasting.close()

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
        dialog = BackupsDialog(wanted, self._theme.tokens, self._lasting, damaged=damaged, parent=self._window())
        dialog.read_wanted.connect(self._doors.open_for_reading)
        dialog.open_wanted.connect(self._doors.open_path)
        dialog.repair_wanted.connect(lambda: self.repair(wanted))
        self._show("backups", dialog)

    def _show(self, name: str, dialog: QDialog) -> None:
        """Show a dialog in the place of another of its kind, and let go of it when it is closed."""
        former = getattr(self, name)
        if former is not None:
            former.close()
        setattr(self, name, dialog)
        dialog.finished.connect(lambda _result: self._let_go(name, dialog))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()  # at the start the window itself is about to have the keys

    def _wear(self, tokens: Tokens) -> None:
        for dialog in (self.backups, self.checked, self.repairing):
            if dialog is not None:
                dialog.set_tokens(tokens)

    def _let_go(self, name: str, dialog: QDialog) -> None:
        dialog.deleteLater()
        if getattr(self, name) is dialog:
            setattr(self, name, None)

    def damaged(self, error: BaseException, path: Path) -> None:
        """Lead from a project that can't be opened to its copies and to its repair."""
        self.show_backups(path, describe_error(error))

    def unshowable(self, path: Path) -> None:
        """Lead from a project that was opened, but can't be shown, to its copies and to its repair."""
        words = tr("{path} can’t be shown: something in it is not as it should be. A repair into a copy may help.")
        self.show_backups(path, words.format(path=path))

    # --- checks and repairs

    def check(self) -> None:
        """Check the open project in full, in the background, and show what was found."""
        from workbench.project.check import full_check
        from workbench.project.errors import DamagedProject

        desk = self._desk()
        if desk is None:
            return
        path, reading = desk.project.path, desk.project.reading

        def failed(error: BaseException) -> None:
            if isinstance(error, DamagedProject):
                self.damaged(error, path)
            else:
                self._doors.fail(error)

        work: Callable[[Any, Any], list[Finding]] = lambda _progress, _cancelled: full_check(reading)  # noqa: E731
        self._tasks.run(tr("Checking"), work, lambda found: self._show_check(path, found), failed)

    def _show_check(self, path: Path, findings: "list[Finding]") -> None:
        from workbench.ui.keeping import CheckDialog

        dialog = CheckDialog(path, findings, self._theme.tokens, self._window())
        dialog.backups_wanted.connect(lambda: self.show_backups(path))
        dialog.repair_wanted.connect(lambda: self.repair(path))
        self._show("checked", dialog)

    def repair(self, path: Path | None = None) -> None:
        """Ask where a repaired copy of a project is to go, of the open one if none is named, and make it."""
        from workbench.ui.keeping import RepairDialog

        desk = self._desk()
        project = desk.project if desk is not None and path in {None, desk.project.path} else None
        wanted = path or (project.path if project is not None else None)
        if wanted is None:
            return
        reading = project.reading if project is not None else None
        tokens, analyst = self._theme.tokens, self._doors.analyst()
        dialog = RepairDialog(wanted, tokens, self._lasting, analyst, reading=reading, parent=self._window())
        dialog.open_wanted.connect(self._doors.open_path)
        self._show("repairing", dialog)


def recovered_words(found: "Recovered") -> str:
    """Return what is said of a session that was not closed."""
    if not found.steps:
        return tr("The program was stopped without closing this project. Nothing had been changed since it was opened.")
    words = tr(
        "The program was stopped without closing this project. All of it is here, with its last %n step(s), up to {last}. "
        "Only words still being typed may be missing.",
        found.steps,
    )
    last = local(found.last)
    is_today = last.date() == datetime.now(last.tzinfo).date()
    return words.format(last=clock(last) if is_today else moment(last))
