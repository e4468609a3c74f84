"""Work done while nothing else is to be done: a little at a time, never while the analyst scrolls."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

BUDGET = 0.005
"""Seconds of one slice, so that a frame is never late by more."""
REST = 160
"""Milliseconds without slices after the analyst moved."""

Task = Callable[[float], bool]
"""Works until time.perf_counter() passes the deadline given; tells whether it is done."""


class IdleWork(QObject):
    """A row of named tasks, done in slices; the timer stands still when none is left.

    failed(error): a task raised it and was dropped; the others go on. Of tasks of one name this is told once, until one of
    them succeeds.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without tasks."""
        super().__init__(parent)
        self._tasks: dict[str, Task] = {}
        self._failing: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._slice)

    def put(self, name: str, task: Task, *, first: bool = False) -> None:
        """Add a task, in place of an unfinished one of the same name; first: before all others."""
        if first:
            self._tasks.pop(name, None)
            self._tasks = {name: task, **self._tasks}
        else:
            self._tasks[name] = task
        if not self._timer.isActive():
            self._timer.start(0)

    def rest(self) -> None:
        """Wait a little before going on."""
        if self._tasks:
            self._timer.start(REST)

    def stop(self) -> None:
        """Drop all tasks."""
        self._tasks.clear()
        self._timer.stop()

    def finish(self) -> None:
        """Do all that is left now, for tests and printing."""
        while self._tasks:
            name, task = next(iter(self._tasks.items()))
            del self._tasks[name]
            task(float("inf"))

    def _slice(self) -> None:
        deadline = time.perf_counter() + BUDGET
        while self._tasks and time.perf_counter() < deadline:
            name, task = next(iter(self._tasks.items()))
            if self._is_over(name, task, deadline) and self._tasks.get(name) is task:
                del self._tasks[name]
        if self._tasks:
            self._timer.start(0)

    def _is_over(self, name: str, task: Task, deadline: float) -> bool:
        """Work at a task; tell whether nothing is left to be done of it, as it is done or raised an error."""
        try:
            done = task(deadline)
        except Exception as error:  # noqa: BLE001 - one that fails, such as a file gone, is not to stop the others
            if name not in self._failing:
                self._failing.add(name)
                self.failed.emit(error)
            return True
        if done:
            self._failing.discard(name)
        return done
