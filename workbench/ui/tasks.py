"""Background work: one piece after the other off the window's thread, with progress and cancel, none left at the end."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

PROGRESS_SECONDS = 0.05
Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Any]


class _Signals(QObject):
    progress = Signal(float, str)
    done = Signal(object)
    failed = Signal(object)


class Task(QRunnable):
    """One piece of work; `signals` speak in the thread that made it."""

    def __init__(self, title: str, work: Work) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.title = title
        self.signals = _Signals()
        self._work = work
        self._cancelled = False
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to end soon."""
        self._cancelled = True

    def run(self) -> None:
        """Do the work; what it raises becomes the failed signal."""
        try:
            result = self._work(self._progress, lambda: self._cancelled)
        except BaseException as error:  # noqa: BLE001 - nothing may escape into Qt's thread
            self._tell(self.signals.failed, error)
        else:
            self._tell(self.signals.done, result)

    def _progress(self, part: float, words: str) -> None:
        """Pass on how far the work is, as often as an eye could follow."""
        now = time.monotonic()
        if now - self._told >= PROGRESS_SECONDS:
            self._told = now
            self.signals.progress.emit(part, words)

    def _tell(self, signal: Any, value: object) -> None:
        try:
            signal.emit(value)
        except RuntimeError:  # the window is gone, and with it who would have heard
            return


class Tasks(QObject):
    """Runs tasks two at a time; `changed` tells the status bar to look again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: dict[Task, tuple[float, str]] = {}

    @property
    def running(self) -> list[tuple[Task, float, str]]:
        """The tasks not yet done: task, part done from 0 to 1 (negative: unknown), what it is at."""
        return [(task, part, words) for task, (part, words) in self._running.items()]

    def run(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None] = lambda _result: None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Start work(progress, cancelled) in the background; done(result) or failed(error) is called in this thread."""
        task = Task(title, work)
        self._running[task] = (-1.0, "")
        task.signals.progress.connect(lambda part, words: self._note(task, part, words))
        task.signals.done.connect(lambda result: self._end(task, done, result))
        task.signals.failed.connect(lambda error: self._end(task, failed or _unheard, error))
        self._pool.start(task)
        self.changed.emit()
        return task

    def _note(self, task: Task, part: float, words: str) -> None:
        if task in self._running:
            self._running[task] = (part, words)
            self.changed.emit()

    def _end(self, task: Task, tell: Callable[[Any], None], value: Any) -> None:
        if self._running.pop(task, None) is None:
            return  # given up at close(): whoever asked is gone
        self.changed.emit()
        tell(value)

    def close(self, patience_ms: int = 20_000) -> None:
        """Cancel everything and wait until no thread is left."""
        for task in self._running:
            task.cancel()
        self._pool.waitForDone(patience_ms)
        self._running.clear()


def _unheard(error: BaseException) -> None:
    """Let an error that nobody waits for reach the log and the error dialog."""
    raise error
