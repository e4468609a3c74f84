"""The search of one text beside the window's thread: the last query counts, those before it are given up."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.analysis.finding import Finder, Found, Query
from workbench.analysis.searchable import GivenUp
from workbench.model.document import Document
from workbench.ui.tasks import Cancelled, Progress, Task, Tasks

PATTERN_PAUSE = 180
"""Milliseconds without typing before a pattern is tried: half a pattern is often a bad one."""
PATIENCE = 250
"""Milliseconds after which it is told that the search is still at it."""


class Seeking(QObject):
    """Seeks in a document. found(Found) and failed(error) tell how the last query ended, slow that it takes a while."""

    found = Signal(object)
    failed = Signal(object)
    slow = Signal()

    def __init__(self, document: Callable[[], Document], parent: QObject) -> None:
        """document: returns what is searched; asked when the first search begins, and the first after a rest."""
        super().__init__(parent)
        self._document = document
        self._tasks = Tasks(self)
        self._task: Task | None = None
        self._preparing: Task | None = None
        self._finder: Finder | None = None
        self._query = Query("")
        self._pause, self._patience = self._timer(self._start), self._timer(self.slow.emit)

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    @property
    def is_busy(self) -> bool:
        """Tell whether something is looked for just now, or will be once the typing pauses."""
        return self._task is not None or self._pause.isActive()

    @property
    def _finds(self) -> Finder:
        if self._finder is None:
            self._finder = Finder(self._document())
        return self._finder

    def make_ready(self, query: Query) -> None:
        """Fold the text while the analyst begins to type, so that the first letter is answered at once."""
        finder = self._finds

        def work(_progress: Progress, cancelled: Cancelled) -> None:
            finder.prepare(query, cancelled)

        self._preparing = self._tasks.run("", work, failed=lambda _error: None)

    def seek(self, query: Query, *, at_once: bool = False) -> None:
        """Seek something else: words at once, a pattern when the typing pauses, or at once as well."""
        self.give_up()
        self._query = query
        if query.pattern and self._finds.is_cold:
            self._finds.warm()
        if query.pattern and not at_once:
            self._pause.start(PATTERN_PAUSE)
        else:
            self._start()

    def hurry(self) -> None:
        """Wait for no pause."""
        if self._pause.isActive():
            self._start()

    def give_up(self) -> None:
        """Wait no longer for the search under way."""
        self._pause.stop()
        self._patience.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _start(self) -> None:
        self._pause.stop()
        query, finder = self._query, self._finds

        def work(_progress: Progress, cancelled: Cancelled) -> Found:
            return finder.find(query, cancelled=cancelled)

        task = self._tasks.run("", work, lambda found: self._take(task, found), lambda error: self._fail(task, error))
        self._task = task
        self._patience.start(PATIENCE)

    def _take(self, task: Task, found: Found) -> None:
        if task is self._task:
            self.give_up()
            self.found.emit(found)

    def _fail(self, task: Task, error: BaseException) -> None:
        if task is self._task and not isinstance(error, GivenUp):
            self.give_up()
            self.failed.emit(error)

    def rest(self) -> None:
        """Let go of what was made ready, and of the process for patterns; seeking again makes both anew.

        Nobody waits: the search given up may need a moment to end, and so may the process.
        """
        self.give_up()
        if self._preparing is not None:
            self._preparing.cancel()
        finder, self._finder, self._preparing = self._finder, None, None
        if finder is not None:
            self._tasks.run("", lambda _progress, _cancelled: finder.close())

    def close(self) -> None:
        """End all; no thread and no process is left."""
        self.give_up()
        self._tasks.close()
        if self._finder is not None:
            self._finder.close()
