"""The window's language: chosen while one works, spoken as soon as nothing would be lost or stand in the way."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from workbench.ui.language import LANGUAGES, SYSTEM, Language, spoken
from workbench.ui.sentences import listed
from workbench.ui.settings import Settings
from workbench.ui.tasks import Tasks
from workbench.ui.window.frame import MainWindow
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.handing_over import Laid

COMMANDS = {"language_system": SYSTEM, **{f"language_{code}": code for code in LANGUAGES}}
"""The commands that choose a language."""

COMES_BACK = "comes back"
"""The property of a dialog that is made anew with the window; others are waited for, as they hold what is nowhere else."""

AGAIN = 250
"""Milliseconds after which it is looked again whether the window may be made anew; only while that is waited for."""


class Speaking(QObject):
    """Makes the window anew in another language, in its place: project, lock, tabs, places and what is chosen stay.

    While something is under way (an import, a question, a review), that is waited for, and the status says so.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        language: Language,
        tasks: Tasks,
        desk: "Callable[[], Laid | None]",
        speak: Callable[[str], object],
    ) -> None:
        """desk(): what is open, if anything is; speak(choice) makes the window anew."""
        super().__init__()
        self._window, self._settings, self._language, self._tasks = window, settings, language, tasks
        self._desk, self._speak, self._told = desk, speak, ""
        self._timer = QTimer(self, interval=AGAIN)
        self._timer.timeout.connect(self._try)
        for name, choice in COMMANDS.items():
            window.commands.connect_to(name, partial(self.choose, choice))
        self._check()

    def choose(self, choice: str) -> None:
        """Speak another language: ``system``, ``en``, ``pl``; kept for the next start, too."""
        self._settings.set("language", choice)
        self._check()
        self._told = ""
        if spoken(choice) == self._language.code:
            self.end()
        else:
            QTimer.singleShot(0, self, self._try)  # the menu that asked for it is gone by then
            self._timer.start()

    def end(self) -> None:
        """Wait no longer."""
        self._timer.stop()

    def _check(self) -> None:
        chosen = self._settings.get("language", SYSTEM)
        for name, choice in COMMANDS.items():
            self._window.commands.action(name).setChecked(choice == chosen)

    def _try(self) -> None:
        if not self._timer.isActive() or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return
        hindrance = self._hindrance()
        if not hindrance:
            self.end()
            self._speak(self._settings.get("language", SYSTEM))
        elif hindrance != self._told:
            self._told = hindrance
            self._window.status.say(hindrance)

    def _hindrance(self) -> str:
        """Return why the window can't be made anew yet, empty if it can."""
        if self._tasks.running:
            return tr("The language changes as soon as what is under way has ended.")
        dialogs = [one.windowTitle() for one in self._window.findChildren(QDialog) if one.isVisible() and not _renewed(one)]
        if dialogs:
            return tr("The language changes as soon as this is closed: {titles}.").format(titles=listed(dialogs))
        desk = self._desk()
        if desk is None:
            return ""
        from workbench.app.handing_over import cant_be_handed_over

        titles = cant_be_handed_over(desk)
        if titles:
            return tr("The language changes as soon as this is closed: {titles}.").format(titles=listed(titles))
        if not desk.saved():
            return tr("The language changes as soon as all that you typed could be saved.")
        return ""


def _renewed(dialog: QDialog) -> bool:
    """Tell whether a dialog comes back in the new language by itself."""
    return bool(dialog.property(COMES_BACK))
