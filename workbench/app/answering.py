"""Calls of later starts, brought to the window: it comes to the front and opens what is asked for, once it is free to."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QProcess, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

from workbench.app.calls import Call, words_of
from workbench.app.program import Program
from workbench.app.single import Door
from workbench.ui.words import tr

PAUSE = 150
"""Milliseconds between two looks whether the dialog that a call waits for is closed."""


class Answering(QObject):
    """Takes calls from the door's thread into the window's. While a dialog asks something, or a call is answered, they wait.

    Their callers were told that they are taken: what still waits when the window closes is passed on to a new process.
    """

    _rung = Signal(object)

    def __init__(self, program: Program, door: Door | None) -> None:
        super().__init__(program)
        self._program, self._door = program, door
        self._waiting: list[Call] = []
        self._answering = self._ended = False
        self.pass_on: Callable[[Call], object] = start_for
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._answer_next)
        self._rung.connect(self.hear, Qt.ConnectionType.QueuedConnection)
        program.ended.connect(self.end)
        program.closed.connect(self._pass_on_all)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._note_front)
        if door is not None:
            door.attend(self._rung.emit, program.holds)

    def end(self) -> None:
        """Close the door: the window is about to go."""
        self._ended = True
        self._pause.stop()
        if self._door is not None:
            self._door.close()

    @Slot()
    def _pass_on_all(self) -> None:
        """Let another process do what was not done, unless the system ends them all."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)  # what came to the door a moment ago
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            if not self._program.called_away and (call.words or call.new_project):
                self.pass_on(call)

    @Slot(object)
    def hear(self, call: Call) -> None:
        """Come to the front at once, so that a dialog that is in the way is seen; then do what is asked for."""
        if self._ended:
            self._waiting.append(call)
            return
        bring_forward(self._program, call.token)
        self._waiting.append(call)
        if self._is_busy():
            self._program.window.status.say(tr("What you opened from the desktop comes as soon as this dialog is closed."))
        self._answer_next()

    def _answer_next(self) -> None:
        if self._waiting and not self._is_busy():
            call = self._waiting.pop(0)
            self._answering = True
            try:
                if call.words or call.new_project:  # else the icon was clicked, and the window has come to the front
                    self._program.answer(call)
            finally:
                self._answering = False
        if self._waiting:
            self._pause.start()

    def _is_busy(self) -> bool:
        return self._answering or QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None

    @Slot(object)
    def _note_front(self, window: QWindow | None) -> None:
        if window is not None and self._door is not None:
            self._door.came_forward()


def start_for(call: Call) -> None:
    """Start the program anew for a call."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "workbench"]
    QProcess.startDetached(sys.executable, [*module, *words_of(call)])


def bring_forward(program: Program, token: str) -> None:
    """Raise the window as far as the desktop lets it; token: its leave, from the process that was clicked.

    On Wayland Qt reads the token from the environment; on X11 the window manager decides, and the task bar blinks otherwise.
    """
    window = program.window
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    try:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        front = QApplication.activeModalWidget() or window
        front.raise_()
        front.activateWindow()
        QApplication.alert(window)
    finally:
        with suppress(KeyError):
            del os.environ["XDG_ACTIVATION_TOKEN"]  # it serves once, and child processes have no use for it
