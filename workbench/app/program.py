"""The program: one window, at most one project open in it; what it does before and between projects."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from workbench import __version__, paths
from workbench.app.any_command import AnyCommand
from workbench.app.asking import Asking
from workbench.app.calls import Call
from workbench.app.following import Following
from workbench.app.helping import Helping
from workbench.app.keeping import RECOVERED, Keeping
from workbench.app.mishaps import Mishaps
from workbench.app.personal import Personal
from workbench.app.speaking import Speaking
from workbench.app.taking import Taking
from workbench.app.tools import Tools
from workbench.app.touring import Touring
from workbench.app.welcoming import Welcoming
from workbench.model.link import find_link, is_link
from workbench.ui.errors import describe_error, log
from workbench.ui.language import SYSTEM, Language
from workbench.ui.settings import Settings
from workbench.ui.tasks import Tasks
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.theme.tokens import Tokens
from workbench.ui.window.frame import MainWindow
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.desk import Desk
    from workbench.app.handing_over import HandedOver
    from workbench.project.project import Project

OF_A_PROJECT = ("close_project", "backups", "check_project", "repair_project")
"""Commands that the program itself does while a project is open."""

SAMPLE = "Sample project.workbench"


class Program(QObject):
    """Opens, makes and closes projects; the desk holds what belongs to the open one.

    The core (SQLModel, readers) is imported when the first project is opened, not before the window shows. ended: the last
    window is about to go; closed: nothing is open any more. called_away: it is the system that ends it.
    """

    ended, closed = Signal(), Signal()
    called_away = False

    def __init__(self, application: QApplication, settings: Settings | None = None, asking: Asking | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.language = Language(application, self.settings.get("language", SYSTEM))  # before the first widget
        load_fonts()
        self.theme = Theme(application, self.settings.get("looks", "system"))
        self.tasks = Tasks(self)
        self.window = MainWindow(self.theme.tokens, self.settings, self.tasks)
        self.window.setWindowTitle(tr("Analyst Workbench"))
        self.asking = asking or Asking(self.window)
        self.desk: Desk | None = None
        self.personal = Personal(self.window, self.theme, self.settings, lambda: self.desk, self.fail)
        self.personal.recent_changed.connect(self._refresh_recent)
        self.taking = Taking(self.asking, lambda: self.desk, self.open_path, self.new_project)
        self.take_files = self.taking.take
        self.following = Following(self.settings, self.asking, lambda: self.desk, self.open_path, self.fail)
        self.mishaps = Mishaps(lambda: self.window, self.theme, self.settings, self.tasks, lambda: self.desk, self.reopen)
        self.any_command = AnyCommand(self.window, self.theme, lambda: self.desk)
        self.keeping = Keeping(lambda: self.window, self.theme, self.tasks, lambda: self.desk, self, Tasks(self))
        self.helping = Helping(lambda: self.window, self.theme, self.settings, self._own_keys, lambda: self.language.code)
        self.welcoming = Welcoming(self.window, self.theme, self.settings, self.personal)
        self._starting = False
        self.touring = Touring(
            self.window, self.theme, self.settings, lambda: self.desk, self.open_path, self.close_project, self.fail
        )
        self._connect()
        self._begin()
        self.speaking = Speaking(self.window, self.settings, self.language, self.tasks, lambda: self.desk, self.speak)
        self.personal.choose_language = self.speaking.choose

    def _connect(self) -> None:
        commands = self.window.commands
        acts: dict[str, Callable[[], object]] = {
            "new_project": self.new_project, "open_project": self.open_project, "open_sample": self.open_sample,
            "quit": self.window.close, "close_project": self.close_project, "import_files": self.taking.ask,
            "import_folder": self.taking.ask_folder, "paste_text": self.taking.paste,
            "palette": self.any_command.open, "open_link": self.following.ask, "about": self._about, **self.helping.acts(),
            "report_problem": self.mishaps.report_problem, "backups": self.keeping.show_backups,
            "check_project": self.keeping.check, "repair_project": self.keeping.repair,
            "tour": self.touring.begin,
        }  # fmt: skip
        for name, act in acts.items():
            commands.connect_to(name, act)
        self.window.files_dropped.connect(self.take_files)
        self.window.closing.connect(self.end)
        self.window.may_close = self._may_close
        self.theme.changed.connect(self._wear)

    def _begin(self) -> None:
        """Join what stands in the window before there is a project, at the start or made anew in another language."""
        welcome = self.welcoming.page
        welcome.new_wanted.connect(self.new_project)
        welcome.open_wanted.connect(self.open_project)
        welcome.sample_wanted.connect(self.open_sample)
        welcome.tour_wanted.connect(self.touring.begin)
        welcome.project_chosen.connect(self.open_path)
        welcome.files_dropped.connect(self.take_files)
        self.window.menus.palette_button.clicked.connect(lambda _checked=False: self.any_command.open())
        self.window.menus.set_recent(self.settings.recent(), self.open_path)
        self._without_project()

    def speak(self, choice: str) -> None:
        """Make the window anew in another language, in its place; the project stays open, and one stands where one stood."""
        from workbench.app.handing_over import hand_over

        told = self.window.notices.bar(RECOVERED) is not None
        self.window.setUpdatesEnabled(False)
        try:
            handed = hand_over(self.desk) if self.desk is not None else None
            self.desk = None
            self.language.choose(choice)
            self._refurnish()
            if handed is not None and self._laid(handed.project, handed) is not None and told:
                self.keeping.opened(handed.project)
            self.touring.begin_again()
        finally:
            self.window.setUpdatesEnabled(True)

    def _refurnish(self) -> None:
        """Let all that stands in the window, or over it, be made anew."""
        self.any_command.begin_again()
        self.window.furnish_anew()
        self.welcoming.begin_again()
        self._begin()
        self.personal.begin_again(self.window)
        self.helping.renew()

    def answer(self, call: Call) -> None:
        """Do what a start of the program asks for, be it this one's own or a later one's."""
        if call.new_project:
            self.new_project()
        else:
            self.start(list(call.words))

    def holds(self, call: Call) -> bool:
        """Tell whether what is asked for belongs to the project that is open here. May run in any thread."""
        desk = self.desk
        if desk is None:
            return False
        path, guid = desk.project.path, desk.linking.guid
        return any(link.project == guid if (link := find_link(word)) else _same(Path(word), path) for word in call.words)

    def start(self, asked: list[str]) -> None:
        """Open what was asked for on the command line: a project, texts to start with, a link; else the last one, if wished."""
        if not asked and self.desk is None:
            asked = self.welcoming.last_project()
        files = [Path(word) for word in asked if not is_link(word)]
        self._starting = True
        try:
            if files:
                self.take_files(files)
            for word in asked:
                if is_link(word):
                    self.following.open(word)
        finally:
            self._starting = False
        if self.desk is not None:
            self.welcoming.tell_name()

    def leave(self) -> None:
        """Save what is typed and close, without a question: the system waits for nobody."""
        log.info("asked to end")
        self.called_away = True
        if self.desk is not None:
            with suppress(Exception):  # whatever can't be saved, the file is to be closed
                self.desk.saved()
        self.window.may_close = lambda: True
        self.window.close()
        QApplication.quit()

    def end(self) -> None:
        """Close the project and wait for what is under way; the window is about to go."""
        self.ended.emit()
        self.window.may_close = lambda: True
        self.speaking.end()
        self.helping.end()
        self.drop_project()
        self.tasks.close()
        self.keeping.end()
        self.closed.emit()

    # --- projects

    def analyst(self) -> str:
        """Return the analyst's usual name."""
        return self.personal.naming.name

    def new_project(self, name: str = "") -> bool:
        """Ask where, make a project and open it; tells whether one is open now."""
        path = self.asking.project_to_make(name)
        if path is None:
            return False
        return self._open(lambda: self._made(path))

    def _made(self, path: Path) -> "Project":
        from workbench.project.opening import create

        return create(path, path.stem, self.analyst())

    def open_project(self) -> None:
        """Ask which project, and open it."""
        path = self.asking.project_to_open()
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a project; if it is in use or can't be written, offer to read it. Tells whether it is open now."""
        from workbench.project.errors import ProjectInUse, ProjectReadOnly
        from workbench.project.opening import open_for_reading, open_project

        if self.desk is not None and _same(path, self.desk.project.path):
            self.window.show_body()
            return True
        try:
            return self._open(lambda: open_project(path, self.analyst()), pass_on=(ProjectInUse, ProjectReadOnly))
        except (ProjectInUse, ProjectReadOnly) as error:
            if self.asking.agreed(describe_error(error), tr("Open for reading")):
                return self._open(lambda: open_for_reading(path, self.analyst()))
        finally:
            if not _may_be(path):
                self.settings.forget(path)
                self._refresh_recent()
        return False

    def open_for_reading(self, path: Path) -> bool:
        """Open a dated copy for reading only; tells whether it is open now. No link and no list leads to it instead of to
        the project."""
        from workbench.project.opening import open_for_reading

        self.settings.unlisted.add(str(path))
        return self._open(lambda: open_for_reading(path, self.analyst()))

    def open_sample(self) -> None:
        """Open the sample project in the person's documents; it is made the first time."""
        path = paths.documents() / SAMPLE
        if _may_be(path):
            self.open_path(path)
            return
        from workbench.sample import make_sample

        self._open(lambda: make_sample(path, self.analyst()))

    def _open(self, make: "Callable[[], Project]", pass_on: tuple[type[Exception], ...] = ()) -> bool:
        """Open another project in this window; on an error the former one stays. Errors to pass on are raised."""
        from workbench.project.errors import DamagedProject, ProjectError
        from workbench.sources.errors import SourceError

        if not self._starting:
            self.welcoming.settle()
        try:
            project = make()
        except pass_on:
            raise
        except DamagedProject as error:
            log.warning("%s", type(error).__name__)
            self.keeping.damaged(error, error.path)
            return False
        except (ProjectError, SourceError) as error:
            self.fail(error)
            return False
        self.close_project()
        if self.desk is not None:  # typed words could not be saved, and the analyst stays with them
            project.close()
            return False
        desk = self._laid(project)
        if desk is None:
            return False
        log.info("open project %s%s", project.guid, " for reading" if project.read_only else "")
        self.settings.remember(project.path, project.title, *desk.counts(), project.guid)
        self._refresh_recent()
        self.keeping.opened(project)
        return True

    def _laid(self, project: "Project", handed: "HandedOver | None" = None) -> "Desk | None":
        """Lay an open project out on a desk; None if it can't be shown: it is closed, and its repair is offered.

        handed: by a former desk over it.
        """
        from workbench.app.desk import Desk

        try:
            desk = self.desk = Desk(self._tools(), project, handed)
        except Exception as error:  # noqa: BLE001 - a file may be damaged where neither SQLite nor a quick look sees it
            self.mishaps.watch.log_only(error)
            self._without_project()
            self.window.show_welcome()
            self.keeping.unshowable(project.path)
            return None
        self.window.show_body()
        self.window.commands.enable(True, *OF_A_PROJECT)
        return desk

    def _may_close(self) -> bool:
        """Save what is typed; where that fails, the analyst decides whether to close all the same."""
        if self.desk is not None and not self.desk.versioning.may_end():
            return False
        if self.desk is None or self.desk.saved():
            return True
        words = tr("Some of what you typed could not be saved; the status tells why. If you close now, those words are lost.")
        return self.asking.agreed(words, tr("Close all the same"))

    def _tools(self) -> Tools:
        window, settings, looks = self.window, self.settings, self.personal.reading_looks
        return Tools(window, self.theme, settings, looks, self.tasks, self.asking, self.fail, self.taking.ask)

    def reopen(self) -> bool:
        """Close the open project, whatever is broken about its panes, and open it anew; tells whether it is open."""
        desk = self.desk
        if desk is None:
            return False
        with suppress(Exception):  # typed words that can't be saved are told by the status
            desk.saved()
        try:
            self.drop_project()
        except Exception as error:  # noqa: BLE001 - the file must be closed whatever is broken around it
            log.error("closing: %s", type(error).__name__)
            desk.abandon()
            self.desk = None
        return self.open_path(desk.project.path)

    def close_project(self) -> None:
        """Close the open project, if there is one, and show the welcome page."""
        if self.desk is not None and self._may_close():
            self.drop_project()

    def drop_project(self) -> None:
        """Close the open project without asking anything."""
        if self.desk is not None:
            self.touring.project_closed()
            self.desk.close()
            self.desk = None
            log.info("closed")
            self._refresh_recent()
            self.window.show_welcome()
            self._without_project()

    def _without_project(self) -> None:
        self.window.setWindowTitle(tr("Analyst Workbench"))
        self.window.status.set_analyst("", "")
        self.window.status.set_place("")
        self.window.status.set_calm(f"{tr('No project open')}   {tr('Version {number}').format(number=__version__)}")
        self.window.commands.enable(False, *OF_A_PROJECT)
        self.keeping.closed()

    def _refresh_recent(self) -> None:
        self.welcoming.page.set_recent(self.settings.recent())
        self.window.menus.set_recent(self.settings.recent(), self.open_path)

    # --- palette, help

    def _wear(self, tokens: Tokens) -> None:
        self.window.set_tokens(tokens)
        self.any_command.set_tokens(tokens)

    def _own_keys(self) -> list[tuple[str, str, str]]:
        return self.desk.names.own_keys() if self.desk is not None else []

    def _about(self) -> None:
        self.asking.tell(f"{tr('Analyst Workbench')} {__version__}\n\n{tr('Local, offline, one file a project.')}")

    def fail(self, error: BaseException) -> None:
        """Say what went wrong where it doesn't stop the work."""
        log.warning("%s", type(error).__name__)
        self.window.status.say(describe_error(error), wrong=True)
        if self.desk is None:
            self.asking.tell(describe_error(error))


def _same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file; a file that is gone is no other's."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _may_be(path: Path) -> bool:
    """Tell whether a file is there, or can't be looked at: its folder may be closed to one, or its name too long."""
    try:
        return path.exists()
    except OSError:
        return True
