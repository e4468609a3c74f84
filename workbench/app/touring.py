"""The guided tour joined to the program: its own copy of the sample, the steps one after the other, and the end."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from workbench import __version__, paths
from workbench.ui.settings import Settings
from workbench.ui.theme.apply import Theme
from workbench.ui.tour import STEPS, Guide, Step
from workbench.ui.tour.steps import END
from workbench.ui.window.frame import MainWindow
from workbench.ui.window.notices import Notice
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.desk import Desk
    from workbench.app.tour_places import TourPlaces

FOLDER, NAME, FRESH = "tour", "Guided tour", f"Sample {__version__}.workbench"
"""Where the tour's project is kept among the person's data; the fresh one is never opened, only copied."""

TOUR = "tour"
"""The setting that says that the tour was taken to its end."""


class Touring(QObject):
    """Leads through the steps. desk(): what is open; open_path(path): opens a project, and tells whether it is open now;
    close(): closes it; analyst(): who is at work; fail(error): says what went wrong."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        settings: Settings,
        desk: "Callable[[], Desk | None]",
        open_path: Callable[[Path], bool],
        close: Callable[[], object],
        fail: Callable[[BaseException], object],
    ) -> None:
        super().__init__()
        self._window, self._theme, self._settings, self._desk = window, theme, settings, desk
        self._open_path, self._close, self._fail = open_path, close, fail
        self.guide: Guide | None = None
        self._places: TourPlaces | None = None
        self._number = 0
        self._before: Path | None = None

    @property
    def step(self) -> Step:
        """The step that is on; the last card counts as one."""
        return STEPS[self._number] if self._number < len(STEPS) else END

    # --- beginning

    def begin(self) -> None:
        """Begin anew, in a fresh copy of the sample; a project that is open is closed for it and comes back at the end."""
        self.end()
        desk = self._desk()
        if desk is not None and desk.project.path.parent.name != FOLDER:
            self._before = desk.project.path
        self._close()
        if self._desk() is not None:
            return  # what was typed could not be saved, and the analyst stays with it
        path = self._fresh_copy()
        if path is not None and self._open_path(path):
            self._window.notices.take_away(TOUR)
            self._set_up()
            self._go_on(0)

    def _fresh_copy(self) -> Path | None:
        """Make the tour's project of the sample, slowly the first time. None if it can't be made, which is told."""
        from workbench.project.errors import ProjectError
        from workbench.sources.errors import SourceError

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return _copied(self._settings)
        except (ProjectError, SourceError, OSError) as error:
            self._fail(error)
            return None
        finally:
            QApplication.restoreOverrideCursor()

    def _set_up(self) -> None:
        """Put the guide over the window, and listen to the desk."""
        from workbench.app.tour_places import TourPlaces

        desk = self._desk()
        assert desk is not None
        self._places = TourPlaces(desk)
        guide = self.guide = Guide(self._theme.tokens, len(STEPS), self._window)
        self._places.done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)  # once all others know of it
        guide.where = self._where
        guide.may_end = self._may_end
        guide.looked.connect(self._look)
        guide.back.connect(lambda: self._go_on(self._number - 1))
        guide.skipped.connect(self._skip)
        guide.shown.connect(self._show_how)
        guide.ended.connect(self.end)
        self._theme.changed.connect(guide.set_tokens)
        self._window.over.append(guide.card)
        self._window.status.say(tr("This is a copy of the sample project: try anything."))
        guide.begin()

    def begin_again(self) -> None:
        """Go on at the same step, as the window was made anew in another language."""
        if self.guide is None:
            return
        self._leave()
        if self._desk() is not None:
            self._set_up()
            self._go_on(self._number)

    # --- going on

    def _go_on(self, number: int) -> None:
        self._number = max(0, min(number, len(STEPS)))
        if self.guide is None or self._places is None:
            return
        if self.step is END:
            self._settings.set(TOUR, "ended")
        self._look()
        self._places.prepare(self.step.name)
        keys = [self._key(name) for name in self.step.commands]
        words = tr(self.step.words).format(key=keys[0] if keys else "")
        self.guide.say(self._number, tr(self.step.title), words, [*keys, *(tr(key) for key in self.step.keys)])

    def _look(self) -> None:
        """Look which text is in front, and whether something is selected in it."""
        page = self._places.look() if self._places is not None else None
        if page is not None and self.guide is not None:
            self.guide.heed(page)

    def _key(self, name: str) -> str:
        """Return the key of a command, or of an act of the reader: ``reader.attach``."""
        desk = self._desk()
        host = desk.host() if desk is not None else None
        own = name.startswith("reader.")
        found = [one.action for one in host.commands() if f"reader.{one.name}" == name] if own and host is not None else []
        action = found[0] if found else None if own else self._window.commands.action(name)
        usual = {"reader.sentence": "S", "reader.attach": "A"}.get(name, "")
        return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if action is not None else usual

    def _on_done(self, name: str) -> None:
        """Go on by itself when what the step asks for was done."""
        if self.guide is not None and name == self.step.name:
            self._go_on(self._number + 1)

    def _skip(self) -> None:
        """Go on; where nothing was attached there is nothing to take back."""
        nothing = self.step.name == "attach" and self._places is not None and not self._places.attached
        self._go_on(self._number + (2 if nothing else 1))

    def _show_how(self) -> None:
        """Do the act; on the last card the button closes."""
        if self.step is END:
            self.end()
            self.go_back()
        elif self._places is not None:
            self._places.show_how(self.step.name)

    def _where(self) -> QRect | None:
        return self._places.where(self.step.name) if self._places is not None else None

    def _may_end(self) -> bool:
        return self._places is None or not self._places.wants_escape()

    # --- ending

    def end(self) -> None:
        """End calmly, wherever it is; the copy stays open to play with. Nothing happens if the tour is not on."""
        if self.guide is not None:
            self._leave()
            self._offer_way_back()

    def _leave(self) -> None:
        guide, places, self.guide, self._places = self.guide, self._places, None, None
        if guide is not None:
            self._window.over.remove(guide.card)
            self._theme.changed.disconnect(guide.set_tokens)
            guide.end()
            guide.deleteLater()
        if places is not None:
            places.end()

    def _offer_way_back(self) -> None:
        """Say whose project is open, and offer the one that was open before."""
        if self._before is not None and self._desk() is not None:
            words = tr("This is the tour's copy of the sample. “{name}” is closed.").format(name=self._before.stem)
            act = (tr("Back to my project"), self.go_back)
            self._window.notices.show_notice(Notice(TOUR, words, (act,), "path"))

    def go_back(self) -> None:
        """Open the project again that was open before the tour, if one was."""
        before, self._before = self._before, None
        self._window.notices.take_away(TOUR)
        if before is not None:
            self._open_path(before)

    def project_closed(self) -> None:
        """End, as the project it takes place in is about to be closed."""
        self._leave()
        self._window.notices.take_away(TOUR)


def _copied(settings: Settings) -> Path:
    """Return a fresh copy of the sample; where it was read before is forgotten. OSError, ProjectError, SourceError."""
    from workbench.sample import make_sample

    folder = paths.user_data() / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    fresh, path = folder / FRESH, _free(folder)
    if not fresh.exists():
        with make_sample(fresh, tr("Guided tour")) as made:
            settings.set("tour_project", made.guid)
    _clear(folder, path.stem)
    shutil.copyfile(fresh, path)
    settings.forget_places(str(settings.get("tour_project", "")))
    settings.unlisted.add(str(path))
    return path


def _free(folder: Path) -> Path:
    """Return the first path of a tour's project that no other window holds."""
    from workbench.project.errors import ProjectInUse
    from workbench.project.lock import ProjectLock

    for number in count(1):  # pragma: no branch - it ends with the first that is free
        path = folder / f"{NAME}{f' {number}' if number > 1 else ''}.workbench"
        lock = ProjectLock(path)
        try:
            lock.take(NAME)
        except ProjectInUse:
            continue
        lock.leave()
        return path
    raise AssertionError


def _clear(folder: Path, stem: str) -> None:
    """Take away what a former tour left: its file, what stands beside it, its backups."""
    for left in (*folder.glob(f"{stem}.workbench*"), *folder.glob(f".{stem}.workbench*")):
        with suppress(OSError):
            left.unlink()
    shutil.rmtree(folder / f"{stem} backups", ignore_errors=True)
