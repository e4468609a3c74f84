"""Words typed into a memo on their way to the project: after a pause, as one step for one stretch of typing."""

import time
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QObject, QTimer

from workbench.coding.errors import CodingError
from workbench.project.errors import ProjectError

PAUSE, AGAIN = 400, 5_000
"""Milliseconds without typing before words are saved; before what could not be saved is tried again."""

LETTERS_A_MS = 100
"""The longer a memo, the longer the pause: each save writes all of it to the journal (100,000 letters: a second more)."""

STRETCH = 5.0
"""Seconds: typing that goes on within so long after the last save is the same step."""

_sessions = count()


class Saver(QObject):
    """save(merge): writes what stands in the fields, and raises what hinders it; is_saved() tells whether it is written."""

    def __init__(self, save: Callable[[str], object], is_saved: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._save, self._is_saved = save, is_saved
        self.failed: Callable[[BaseException], object] = lambda _error: None
        self._told: type[BaseException] | None = None
        self._merge, self._last = "", 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)

    def typed(self, length: int) -> None:
        """Save after a pause; length: letters in the field."""
        self._timer.start(PAUSE + length // LETTERS_A_MS)

    def part(self) -> None:
        """Let what is typed from now on be another step."""
        self._merge = ""

    def flush(self) -> bool:
        """Save now; return whether all is saved. What isn't is told once, and tried again later."""
        self._timer.stop()
        if self._is_saved():
            return True
        if not self._merge or time.monotonic() - self._last > STRETCH:
            self._merge = f"memo {next(_sessions)}"
        try:
            self._save(self._merge)
        except (ProjectError, CodingError, KeyError, ValueError) as error:
            if type(error) is not self._told:
                self._told = type(error)
                self.failed(error)
            if isinstance(error, ProjectError):
                self._timer.start(AGAIN)
            return False
        self._told, self._last = None, time.monotonic()
        return True

    def stop(self) -> None:
        """Try no more."""
        self._timer.stop()
