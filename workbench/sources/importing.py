"""Importing: files become sources; each source is one step, and one bad file does not stop the others."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import bindparam, select

from workbench.model.ids import Id
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.blobs import sha256
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.project.reading import Prepared
from workbench.sources.crew import Crew, Task
from workbench.sources.errors import Cancelled, ReaderFailed, SourceError
from workbench.sources.finding import find_files
from workbench.sources.original import read_original
from workbench.sources.outcomes import Duplicate, Imported, Outcome, Refused
from workbench.sources.readers import Wish
from workbench.sources.reading import ReadResult
from workbench.sources.storing import part_name, store
from workbench.sources.watching import Watch

_source, _version = table_of(Source), table_of(SourceVersion)


__all__ = ["Duplicate", "Imported", "Outcome", "Refused", "import_each", "import_files"]

Progress = Callable[[int, int, float], None]


def import_files(
    project: Project,
    paths: Iterable[Path | SourceError],
    progress: Progress = lambda _number, _all, _part: None,
    cancelled: Callable[[], bool] = lambda: False,
    wish: Wish | None = None,
) -> Iterator[Outcome]:
    """Import files, and those of folders (see find_files()), in their order; yields what became of each once it is on disk.

    Files are read ahead in several workers. progress hears (files done, files in all, part of the present one, 0 to 1);
    cancelled is asked between and within files. wish: how files are to be read, its name left aside. A full disk or a
    project that can't be written ends the run with a Refused for the file at hand.
    """
    for _number, outcome in import_each(project, list(find_files(paths)), Watch(), progress, cancelled, wish):
        yield outcome


def import_each(
    project: Project,
    files: Sequence[Path | SourceError],
    watch: Watch,
    progress: Progress = lambda _number, _all, _part: None,
    cancelled: Callable[[], bool] = lambda: False,
    wish: Wish | None = None,
) -> Iterator[tuple[int, Outcome]]:
    """Import files as import_files() does, watched one by one; files: what find_files() gave. Yields with a file's number."""
    yield from _Run(project, files, watch, progress, cancelled, wish or Wish()).outcomes()


class _Run:
    """One import: files are taken, read ahead and stored in their order."""

    def __init__(
        self,
        project: Project,
        files: Sequence[Path | SourceError],
        watch: Watch,
        progress: Progress,
        cancelled: Callable[[], bool],
        wish: Wish,
    ) -> None:
        self._project, self._files, self._watch, self._wish = project, files, watch, wish
        self._progress, self._cancelled = progress, cancelled
        self._known: dict[int, Outcome] = {}
        self._numbers: deque[int] = deque()
        self._done = 0

    def outcomes(self) -> Iterator[tuple[int, Outcome]]:
        """Yield what became of each file, with its number."""
        count = len(self._files)
        with Crew(count, cancelled=self._cancelled) as crew:
            for task in crew.work(self._tasks()):
                number = self._numbers.popleft()
                yield from self._before(number)
                for outcome in _stored(self._project, task, crew, partial(self._progress, number, count)):
                    yield number, outcome
                    if isinstance(outcome, Refused) and isinstance(outcome.error, ProjectError):
                        return
                self._tell(number + 1)
                if self._cancelled():
                    return
        yield from self._before(count)

    def _tasks(self) -> Iterator[Task]:
        """The files that are to be read; what became of the others is kept until it is their turn."""
        for number, file in enumerate(self._files):
            if self._cancelled():
                return
            prepared = self._prepared(number, file)
            if isinstance(prepared, Task):
                self._numbers.append(number)
                yield prepared
            else:
                self._known[number] = prepared

    def _prepared(self, number: int, file: Path | SourceError) -> Task | Outcome:
        """A file's bytes, ready to be read, or what became of the file without that."""
        if isinstance(file, SourceError):
            return Refused(Path(file.path), file)
        if self._watch.taken_back(number):
            return Refused(file, Cancelled(str(file)))
        try:
            original = read_original(file)
            key = sha256(original)
            twin = None if self._wish.rows else _twin(self._project, key, file.name)
        except (SourceError, ProjectError) as error:
            return Refused(file, error)
        return Task(file, original, key, self._wish, number, self._watch) if twin is None else Duplicate(file, *twin)

    def _before(self, end: int) -> Iterator[tuple[int, Outcome]]:
        """What became of the files that were not to be read, as far as they stand before the end."""
        for number in range(self._done, end):
            if number in self._known:
                yield number, self._known.pop(number)
                self._tell(number + 1)

    def _tell(self, done: int) -> None:
        self._done = done
        self._progress(done, len(self._files), 0.0)


def _stored(project: Project, task: Task, crew: Crew, progress: Callable[[float], None]) -> Iterator[Outcome]:
    """Store what is read of a file; yields what became of it, or of each of its parts."""
    try:
        for result in crew.results(task, progress):
            yield _store(project, task, result)
    except (SourceError, ProjectError) as error:
        yield Refused(task.path, error)


def _store(project: Project, task: Task, result: ReadResult) -> Outcome:
    original = task.original if result.original is None else result.original
    return store_result(project, task.path, original, result, task.hash if result.original is None else "")


def store_result(project: Project, path: Path, original: bytes, result: ReadResult, original_hash: str = "") -> Outcome:
    """Make a source of what was read of a file, unless the project holds it already; hash: of the original, if known."""
    name = part_name(path.name, result)
    twin = _twin(project, original_hash or sha256(original), name)
    if twin is not None:  # since the file was taken, one like it may have come in
        return Duplicate(path, *twin)
    try:
        source_id, title = store(project, name, original, result)
    except UnicodeEncodeError as error:  # a reader let half a character through; the words stay out of the report
        return Refused(path, ReaderFailed(str(path), type(error).__name__))
    return Imported(path, source_id, title, result.document.warnings)


_ROW = re.compile(r"#(?:sheet=.*&)?row=\d+\Z")
_TWINS = Prepared(
    select(_source.c.id, _source.c.title, _version.c.original_name)
    .join_from(_source, _version, _version.c.source_id == _source.c.id)
    .where(_version.c.original_hash == bindparam("hash"))
)


def _twin(project: Project, original_hash: str, name: str) -> tuple[Id, str] | None:
    """The source that was read of the same bytes; of a table read row by row, of the same row."""
    for source_id, title, other in project.reading.run(_TWINS, hash=original_hash):
        if _row_of(other) == _row_of(name):
            return Id(source_id), str(title)
    return None


def _row_of(name: str) -> str:
    found = _ROW.search(name)
    return found.group() if found else ""
