"""One export of an annotated source under way: in the background, told stage by stage, cancelled at any moment."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.briefs.annotated.gathering import Choice
from workbench.briefs.annotating import AnnotatedForm, Written, publish_annotated
from workbench.briefs.publishing import PublishingCancelled, Stage
from workbench.project.project import Project
from workbench.ui.tasks import Cancelled, Progress, Task, Tasks
from workbench.ui.words import tr

STAGES: dict[Stage, str] = {
    Stage.GATHERING: "Reading what is marked in it",
    Stage.SETTING: "Setting the pages",
    Stage.WRITING: "Writing the file",
}


class AnnotateRun(QObject):
    """Signals: at(part from 0 to 1, words); done(Written); cancelled(); failed(error). After end() nothing is told."""

    at = Signal(float, str)
    done = Signal(object)
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, project: Project, source_id: int, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._source_id, self._tasks = project, source_id, tasks
        self._task: Task | None = None
        self._ended = False

    @property
    def is_on(self) -> bool:
        """Whether it is under way."""
        return self._task is not None

    def start(self, path: Path, form: AnnotatedForm, choice: Choice) -> None:
        """Begin; nothing happens while one is under way."""
        if self._task is not None:
            return
        reading, source_id = self._project.reading, self._source_id

        def work(progress: Progress, cancelled: Cancelled) -> Written:
            def tell(part: float, stage: Stage) -> None:
                words = tr(STAGES[stage])
                progress(part, words)
                with suppress(RuntimeError):  # the window is gone, and with it who would have heard
                    self.at.emit(part, words)

            return publish_annotated(reading, source_id, path, form, choice=choice, progress=tell, cancelled=cancelled)

        self._task = self._tasks.run(tr("Exporting the annotated source"), work, self._on_done, self._on_failed)

    def cancel(self) -> None:
        """Ask it to end; cancelled() tells when it has."""
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """Cancel it and tell no more: who listened is going."""
        self._ended = True
        self.cancel()

    def _on_done(self, written: Written) -> None:
        self._task = None
        if not self._ended:
            self.done.emit(written)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        if self._ended:
            return
        if isinstance(error, PublishingCancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
