"""The window's language: chosen while one works, spoken as soon as nothing would be lost or stand in the way."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from workbench.ui.language import LANGUAGES, SYSTEM, spoken
from workbench.ui.sentences import listed
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.program import Program

COMMANDS = {"language_system": SYSTEM, **{f"language_{code}": code for code in LANGUAGES}}
"""The commands that choose a language."""

AGAIN = 250
"""Milliseconds after which it is looked again whether the window may be made anew; only while that is waited for."""


class Speaking(QObject):
    """Makes the window anew in another language, in its place: project, lock, tabs, places and what is chosen stay.

    While something is under way (an import, a question, a review), that is waited for, and the status says so.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program, self._told = program, ""
        self._timer = QTimer(self, interval=AGAIN)
        self._timer.timeout.connect(self._try)
        for name, choice in COMMANDS.items():
            program.window.commands.connect_to(name, partial(self.choose, choice))
        self._check()

    def choose(self, choice: str) -> None:
        """Speak another language: ``system``, ``en``, ``pl``; kept for the next start, too."""
        self._program.settings.set("language", choice)
        self._check()
        self._told = ""
        if spoken(choice) == self._program.language.code:
            self.end()
        else:
            QTimer.singleShot(0, self, self._try)  # the menu that asked for it is gone by then
            self._timer.start()

    def end(self) -> None:
        """Wait no longer."""
        self._timer.stop()

    def _check(self) -> None:
        chosen = self._program.settings.get("language", SYSTEM)
        for name, choice in COMMANDS.items():
            self._program.window.commands.action(name).setChecked(choice == chosen)

    def _try(self) -> None:
        if not self._timer.isActive() or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return
        hindrance = self._hindrance()
        if not hindrance:
            self.end()
            self._program.speak(self._program.settings.get("language", SYSTEM))
        elif hindrance != self._told:
            self._told = hindrance
            self._program.window.status.say(hindrance)

    def _hindrance(self) -> str:
        """Return why the window can't be made anew yet, empty if it can."""
        program = self._program
        if program.tasks.running:
            return tr("The language changes as soon as what is under way has ended.")
        desk = program.desk
        if desk is None:
            return ""
        from workbench.app.handing_over import cant_be_handed_over

        titles = cant_be_handed_over(desk)
        if titles:
            return tr("The language changes as soon as this is closed: {titles}.").format(titles=listed(titles))
        if not desk.saved():
            return tr("The language changes as soon as all that you typed could be saved.")
        return ""
