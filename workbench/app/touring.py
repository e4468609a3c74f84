"""The guided tour joined to the program: its own copy of the sample, the steps one after the other, and the end."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from workbench.app.tour_copy import is_copy, keep, make_copy
from workbench.model.act import Act
from workbench.project.changes import Changes
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

TOUR = "tour"
"""The setting that says that the tour was taken to its end."""

OWN_ACTS = {Act.ATTACH, Act.DRAFT_BRIEF}
"""What is done in the copy because the tour asks for it; anything else is the analyst's work, and is kept."""


class Touring(QObject):
    """Leads through the steps. desk(): what is open; open_path(path): opens a project, and tells whether it is open now;
    close(): closes it; analyst(): who is at work; fail(error): says what went wrong."""

    _heard = Signal(object)

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
        self._stop: Callable[[], None] | None = None
        """Ends listening to what is changed in the copy."""
        self._heard.connect(self._on_changes)  # a worker's commit is told in this thread

    @property
    def step(self) -> Step:
        """The step that is on; the last card counts as one."""
        return STEPS[self._number] if self._number < len(STEPS) else END

    # --- beginning

    def begin(self) -> None:
        """Begin anew, in a fresh copy of the sample; a project that is open is closed for it and comes back at the end.

        It stays open where no copy can be made; a copy nobody worked in is closed first, as it makes room for the next.
        """
        self.end()
        desk = self._desk()
        before = desk.project.path if desk is not None else None
        if before is not None and is_copy(before, self._settings):
            before = self._before
            if not self._closed():
                return
        path = self._fresh_copy()
        if path is None:
            self._go_back_from_nothing(before)
        elif self._closed() and self._open_path(path):
            self._before = before
            self._window.notices.take_away(TOUR)
            self._watch()
            self._set_up()
            self._go_on(0)

    def _closed(self) -> bool:
        """Close what is open; False if what was typed could not be saved, and the analyst stays with it."""
        self._close()
        return self._desk() is None

    def _go_back_from_nothing(self, before: Path | None) -> None:
        """Open what was open before, where the former copy is closed and there is no other."""
        if self._desk() is None and before is not None:
            self._open_path(before)

    # --- what is worked in the copy

    def _watch(self) -> None:
        """Listen to what is changed in the copy, as long as it is open, in whatever language."""
        desk = self._desk()
        if desk is not None:
            self._stop = desk.project.subscribe(self._heard.emit)

    def _on_changes(self, changes: Changes) -> None:
        """Keep a copy in which the analyst works: from then on it is a project like others, found among the recent ones."""
        desk, asked = self._desk(), self.guide is not None and changes.act in OWN_ACTS
        if desk is None or self._stop is None or changes.kind != "do" or asked:
            return
        self._unwatch()
        project = desk.project
        keep(project.path, self._settings)
        self._settings.remember(project.path, project.title, *desk.counts(), project.guid)

    def _unwatch(self) -> None:
        stop, self._stop = self._stop, None
        if stop is not None:
            stop()

    def _fresh_copy(self) -> Path | None:
        """Make the tour's project of the sample, slowly the first time. None if it can't be made, which is told."""
        from workbench.project.errors import ProjectError
        from workbench.sources.errors import SourceError

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self._window.status.say(tr("A copy of the sample is being made for the tour…"))
        self._window.status.repaint()
        try:
            return make_copy(self._settings)
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
        if self._desk() is not None:
            self._window.notices.tell(self._way_back)

    def _way_back(self) -> Notice:
        """Return what is said once the tour has ended, in the language of the window."""
        if self._before is None:
            words = tr("This is the tour's copy of the sample. Once you change anything in it, it is kept as a recent project.")
            return Notice(TOUR, words, ((tr("Close the copy"), self._close),), "path")
        words = tr("This is the tour's copy of the sample. “{name}” is closed.").format(name=self._before.stem)
        return Notice(TOUR, words, ((tr("Back to my project"), self.go_back),), "path")

    def go_back(self) -> None:
        """Open the project again that was open before the tour, if one was."""
        before, self._before = self._before, None
        if before is not None:
            self._window.notices.take_away(TOUR)
            self._open_path(before)

    def project_closed(self) -> None:
        """End, as the project it takes place in is about to be closed."""
        self._leave()
        self._unwatch()
        self._window.notices.take_away(TOUR)
