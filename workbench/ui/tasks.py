"""Background work: one piece after the other off the window's thread, with progress and cancel, none left at the end."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

PROGRESS_SECONDS = 0.05
Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Any]


class Task(QRunnable):
    """One piece of work; what it tells, it tells through the Tasks that run it."""

    def __init__(self, title: str, work: Work, tell: "_Told") -> None:
        super().__init__()
        self.title = title
        self._work, self._tell = work, tell
        self._cancelled = False
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to end soon."""
        self._cancelled = True

    def run(self) -> None:
        """Do the work; what it raises is told as its failure."""
        try:
            result = self._work(self._progress, lambda: self._cancelled)
        except BaseException as error:  # noqa: BLE001 - nothing may escape into Qt's thread
            self._tell("failed", self, error)
        else:
            self._tell("done", self, result)

    def _progress(self, part: float, words: str) -> None:
        """Pass on how far the work is, as often as an eye could follow."""
        now = time.monotonic()
        if now - self._told >= PROGRESS_SECONDS:
            self._told = now
            self._tell("progress", self, (part, words))

    def let_go(self) -> None:
        """Let go of what the work held, in the thread of the window, where it was made."""
        self._work = _nothing


_Told = Callable[[str, Task, Any], None]


@dataclass(slots=True)
class _Asked:
    """How far a task is, and who is to be told of its end."""

    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    part: float = -1.0
    words: str = ""


class Tasks(QObject):
    """Runs tasks two at a time; `changed` tells the status bar to look again. Of a task that has ended nothing is kept."""

    changed = Signal()
    _told = Signal(str, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: dict[Task, _Asked] = {}
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> list[tuple[Task, float, str]]:
        """The tasks not yet done: task, part done from 0 to 1 (negative: unknown), what it is at."""
        return [(task, asked.part, asked.words) for task, asked in self._running.items()]

    def run(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None] = lambda _result: None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Start work(progress, cancelled) in the background; done(result) or failed(error) is called in this thread."""
        task = Task(title, work, self._tell)
        self._running[task] = _Asked(done, failed or _unheard)
        self._pool.start(task)
        self.changed.emit()
        return task

    def _tell(self, what: str, task: Task, value: object) -> None:
        """Pass on what a task says, from its thread to that of the window."""
        try:
            self._told.emit(what, task, value)
        except RuntimeError:  # the window is gone, and with it who would have heard
            return

    def _hear(self, what: str, task: Task, value: Any) -> None:
        asked = self._running.get(task)
        if asked is None:
            return  # given up at close(): whoever asked is gone
        if what == "progress":
            asked.part, asked.words = value
            self.changed.emit()
            return
        del self._running[task]
        task.let_go()
        self.changed.emit()
        (asked.done if what == "done" else asked.failed)(value)

    def close(self, patience_ms: int = 20_000) -> None:
        """Cancel everything and wait until no thread is left."""
        for task in self._running:
            task.cancel()
        self._pool.waitForDone(patience_ms)
        self._running.clear()


def _nothing(_progress: Progress, _cancelled: Cancelled) -> None:
    """Do nothing, in place of work that has been done."""


def _unheard(error: BaseException) -> None:
    """Let an error that nobody waits for reach the log and the error dialog."""
    raise error
