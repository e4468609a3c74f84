"""One file being made of a brief or a source: in the background, told stage by stage, cancelled at any moment."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from workbench.briefs.publishing import PublishingCancelled, Stage
from workbench.ui.tasks import Cancelled, Progress, Task, Tasks
from workbench.ui.words import tr

Told = Callable[[float, Stage], None]
"""Is told how far it is, from 0 to 1, and at which stage."""

Make = Callable[[Told, Cancelled], object]
"""Makes the file in a thread of its own and returns what done() tells."""


class FileRun(QObject):
    """Signals: at(part from 0 to 1, words); done(what was made); cancelled(); failed(error). After end() nothing is told."""

    at = Signal(float, str)
    done = Signal(object)
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks, title: str, reading: str, parent: QObject | None = None) -> None:
        """title: what the status bar calls it; reading: words for its first stage."""
        super().__init__(parent)
        self._tasks, self._title = tasks, title
        self._words = {Stage.GATHERING: reading, Stage.SETTING: tr("Setting the pages"), Stage.WRITING: tr("Writing the file")}
        self._task: Task | None = None
        self._ended = False

    @property
    def is_on(self) -> bool:
        """Whether it is under way."""
        return self._task is not None

    def start(self, make: Make) -> None:
        """Begin; nothing happens while one is under way."""
        if self._task is not None:
            return

        def work(progress: Progress, cancelled: Cancelled) -> object:
            def tell(part: float, stage: Stage) -> None:
                progress(part, self._words[stage])
                with suppress(RuntimeError):  # the window is gone, and with it who would have heard
                    self.at.emit(part, self._words[stage])

            return make(tell, cancelled)

        self._task = self._tasks.run(self._title, work, self._on_done, self._on_failed)

    def cancel(self) -> None:
        """Ask it to end; cancelled() tells when it has."""
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """Cancel it and tell no more: who listened is going."""
        self._ended = True
        self.cancel()

    def _on_done(self, made: object) -> None:
        self._task = None
        if not self._ended:
            self.done.emit(made)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        if self._ended:
            return
        if isinstance(error, PublishingCancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
