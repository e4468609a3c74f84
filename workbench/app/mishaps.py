"""When something breaks: the program's part of it - what was under way, what is safe, what one can do then."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from workbench.model.moment import local
from workbench.ui.errors import log
from workbench.ui.locale import clock, moment
from workbench.ui.reports import Crash, ReportDialog, Situation, Watch, Ways, report_of
from workbench.ui.settings import Settings
from workbench.ui.tasks import Tasks
from workbench.ui.theme.apply import Theme
from workbench.ui.window.frame import MainWindow
from workbench.ui.window.notices import Notice
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.desk import Desk

CRASHED, SETTINGS = "crashed", "settings"
"""The keys of the notices about a crash, and about settings that could not be read."""


class Mishaps:
    """Joins the watch over errors to the program; it reads the program's state only when asked."""

    def __init__(
        self,
        window: Callable[[], MainWindow],
        theme: Theme,
        settings: Settings,
        tasks: Tasks,
        desk: "Callable[[], Desk | None]",
        reopen: Callable[[], object],
    ) -> None:
        """Window and desk are asked for anew each time: both may be others by then. reopen opens the project anew."""
        self._window, self._theme, self._settings, self._tasks, self._desk, self._reopen = (
            window, theme, settings, tasks, desk, reopen,
        )  # fmt: skip
        self._asked: ReportDialog | None = None
        self.watch = Watch(lambda: theme.tokens, window, self.ways, self.situation, settings.values)

    def situation(self) -> Situation:
        """Return what is under way, in codes and numbers."""
        window, desk = self._window(), self._desk()
        command, tasks = window.commands.last, len(self._tasks.running)
        if desk is None:
            return Situation(command, tasks=tasks)
        from workbench.project.header import FORMAT

        last = desk.project.history(1)
        act, tab = last[0].act.value if last else "", window.tabs.current.partition(" ")[0]
        return Situation(command, act, tab, tasks, FORMAT, desk.project.read_only, desk.counts())

    def ways(self) -> Ways:
        """Return what is safe, and what can be done."""
        desk = self._desk()
        if desk is None:
            return Ways()
        name = desk.project.path.name
        words = tr("All that was done in {name} is in the file.").format(name=name)
        with suppress(Exception):  # what broke may be just what is asked here
            last = desk.project.history(1)
            if last:
                at = clock(local(last[0].at), seconds=True)
                words = tr("All that was done in {name}, up to the last step at {time}, is in the file.").format(
                    name=name, time=at
                )
        return Ways(words, self._reopen, desk.filing.save_copy)

    def report_problem(self) -> None:
        """Show a report that nobody's error asked for."""
        report = report_of(None, None, self._safely_situated(), self._settings.values())
        self._show(report)

    def _safely_situated(self) -> Situation:
        with suppress(Exception):  # a report is wanted most when something is broken
            return self.situation()
        return Situation()

    def _show(self, report: str, happened: str = "") -> None:
        self._asked = ReportDialog(self._theme.tokens, report, happened, None, self._window())
        self._asked.finished.connect(self._closed)
        self._asked.show()

    def _closed(self, _result: int) -> None:
        if self._asked is not None:
            self._asked.deleteLater()
        self._asked = None

    def tell_settings(self) -> None:
        """Say once that the settings could not be read and were put aside."""
        broken = self._settings.broken
        if broken is None:
            return
        self._settings.broken = None
        log.warning("settings put aside")

        def notice() -> Notice:
            words = tr("The settings could not be read, so the usual ones apply. The file was put aside as {name}.")
            return Notice(SETTINGS, words.format(name=broken.name), (), "warning")

        self._window().notices.tell(notice)

    def tell_crashes(self, crashes: list[Crash]) -> None:
        """Say calmly that the program crashed when it ran last."""
        if not crashes:
            return
        log.error("crashed at %s", crashes[0].at)
        report: Callable[[], object] = lambda: self._show(crashes[0].report)  # noqa: E731 - one line of a table

        def notice() -> Notice:
            words = tr("The program crashed ({at}). What was done until then is in its project.")
            return Notice(CRASHED, words.format(at=moment(local(crashes[0].at))), ((tr("Show the report"), report),))

        self._window().notices.tell(notice)
