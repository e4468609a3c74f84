"""Work done while nothing else is to be done: a little at a time, never while the analyst scrolls."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

BUDGET = 0.005
"""Seconds of one slice, so that a frame is never late by more."""
REST = 160
"""Milliseconds without slices after the analyst moved."""

Task = Callable[[float], bool]
"""Works until time.perf_counter() passes the deadline given; tells whether it is done."""


class IdleWork(QObject):
    """A row of named tasks, done in slices; the timer stands still when none is left."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without tasks."""
        super().__init__(parent)
        self._tasks: dict[str, Task] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._slice)

    @property
    def is_done(self) -> bool:
        """Tell whether no task is left."""
        return not self._tasks

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
            if task(deadline) and self._tasks.get(name) is task:
                del self._tasks[name]
        if self._tasks:
            self._timer.start(0)
