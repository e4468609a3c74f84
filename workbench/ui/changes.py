"""The bridge from the project's change events to one Qt signal, always in the window's thread."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal

from workbench.model.act import Act
from workbench.project.changes import Changes
from workbench.project.project import Project

GATHERED_MS, LONGEST_MS = 200, 3_000
"""For so long imports are gathered before the panes hear of them: each pane reads anew what there is."""

REST = 100
"""How many times as long as the panes took last they are left alone: of a hundred frames one may be late."""


class ChangeBridge(QObject):
    """Emits `changed(Changes)` after each commit, also when a worker's thread committed.

    Files that are imported one after the other are told of together, a few times a second: hundreds of steps a second,
    each with all panes reading anew, would leave the window no time to answer. The longer the panes take, the rarer.
    """

    changed = Signal(object)
    _heard = Signal(object, bool)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        """Listen to a project until stop()."""
        super().__init__(parent)
        self._heard.connect(self._pass_on, Qt.ConnectionType.AutoConnection)
        self._unsubscribe: Callable[[], None] | None = project.subscribe(self._hear)
        self._gathered: list[Changes] = []
        self._timer = QTimer(self, interval=GATHERED_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)

    def _hear(self, changes: Changes) -> None:
        here = QThread.currentThread() is self.thread()
        self._heard.emit(changes, changes.act is Act.IMPORT and changes.kind == "do" and not here)

    def _pass_on(self, changes: Changes, in_background: bool) -> None:
        if self._unsubscribe is None:
            return  # what was said in another thread just before the end comes after it
        if in_background:
            self._gathered.append(changes)
            if not self._timer.isActive():
                self._timer.start()
            return
        self.flush()
        self.changed.emit(changes)

    def flush(self) -> None:
        """Tell what was gathered now, as before something that relies on it."""
        self._timer.stop()
        gathered, self._gathered = self._gathered, []
        if gathered and self._unsubscribe is not None:
            began = time.perf_counter()
            self.changed.emit(Changes.merged(gathered))
            took = (time.perf_counter() - began) * 1000
            self._timer.setInterval(int(min(LONGEST_MS, max(GATHERED_MS, REST * took))))

    def stop(self) -> None:
        """Listen no longer."""
        self._timer.stop()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
