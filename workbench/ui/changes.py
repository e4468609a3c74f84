"""The bridge from the project's change events to one Qt signal, always in the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from workbench.project.changes import Changes
from workbench.project.project import Project


class ChangeBridge(QObject):
    """Emits `changed(Changes)` after each commit, also when a worker's thread committed."""

    changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        """Listen to a project until stop()."""
        super().__init__(parent)
        self._heard.connect(self._pass_on, Qt.ConnectionType.AutoConnection)
        self._unsubscribe: Callable[[], None] | None = project.subscribe(self._hear)

    def _hear(self, changes: Changes) -> None:
        self._heard.emit(changes)

    def _pass_on(self, changes: Changes) -> None:
        if self._unsubscribe is not None:  # what was said in another thread just before the end comes after it
            self.changed.emit(changes)

    def stop(self) -> None:
        """Listen no longer."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
