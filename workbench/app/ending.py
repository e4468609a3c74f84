"""The system's wish that the program end - a session that is closed, a shutdown - is a closing like any other."""

import signal
import socket
import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = tuple(
    number for name in ("SIGTERM", "SIGINT", "SIGHUP") if (number := getattr(signal, name, None)) is not None
)  # fmt: skip
"""What systems end a program with; Windows has some of them only."""


class Ending(QObject):
    """Calls end() in the window's thread when the system asks the program to end; what is typed is saved by that.

    Python's own handlers run only between its instructions, and while a window waits there are none: so the signal is heard
    by a socket.
    """

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._ours, self._theirs = socket.socketpair()
        self._notifier: QSocketNotifier | None = None
        self._former: dict[int, object] = {}
        if threading.current_thread() is threading.main_thread():
            self._listen()

    def _listen(self) -> None:
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._woken = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        for number in SIGNALS:
            with suppress(OSError, ValueError):  # this system doesn't let itself be asked for it
                self._former[number] = signal.signal(number, _heard)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def _hear(self) -> None:
        with suppress(OSError):
            if any(byte in SIGNALS for byte in self._ours.recv(64)):
                self._end()

    def stop(self) -> None:
        """Leave signals to do what they did before."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(self._woken)
            for number, former in self._former.items():
                signal.signal(number, former)  # type: ignore[arg-type]
            self._notifier = None
        self._ours.close()
        self._theirs.close()


def _heard(_number: int, _frame: object) -> None:
    """Do nothing: the socket has told already."""
