"""Keeping the word index up to date beside the analyst's work: after opening, and after texts came in."""

from PySide6.QtCore import QObject, QTimer

from workbench.app.tools import Tools
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.project.indexing import complete_index, left_out, rebuild_index
from workbench.project.project import Project
from workbench.ui.catalogue import Catalogue
from workbench.ui.tasks import Cancelled, Progress, Task
from workbench.ui.words import tr

PAUSE = 1_500
"""Milliseconds of rest before the index is looked after: imports come in rows."""


class Indexing(QObject):
    """Runs in the background; what it lacks meanwhile, searches read for themselves."""

    def __init__(self, tools: Tools, project: Project, catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self._tools, self._project = tools, project
        self._task: Task | None = None
        self._again = self._rebuild = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE)
        self._rest.timeout.connect(self._begin)
        catalogue.changed.connect(self._on_changes)
        if not project.read_only:
            self._rest.start()

    def rebuild(self) -> None:
        """Make the index anew: a search found it damaged."""
        self._rebuild = True
        self._rest.start()

    def _on_changes(self, changes: Changes) -> None:
        if changes.added.get("source_version") and not self._project.read_only:
            self._rest.start()

    def _begin(self) -> None:
        if self._project.read_only:
            return
        if self._task is not None:
            self._again = True
            return
        rebuild, self._rebuild = self._rebuild, False
        if rebuild or left_out(self._project.reading):
            self._task = self._tools.tasks.run(
                tr("Preparing the search"), lambda progress, cancelled: self._keep(rebuild, progress, cancelled),
                lambda _count: self._end(), self._fail,
            )  # fmt: skip

    def _keep(self, rebuild: bool, progress: Progress, cancelled: Cancelled) -> int:
        if rebuild:
            rebuild_index(self._project)
        return complete_index(self._project, cancelled, lambda part: progress(part, ""))

    def _end(self) -> None:
        self._task = None
        if self._again:
            self._again = False
            self._rest.start()

    def _fail(self, error: BaseException) -> None:
        """A disk that is full or away: nothing of the analyst's is lost, and the next opening tries again."""
        self._task = None
        if not isinstance(error, ProjectError):
            self._tools.fail(error)

    def end(self) -> None:
        """Begin nothing more, as the project is closed."""
        self._rest.stop()
