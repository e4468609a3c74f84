"""Several readers at once: the files of one import are read ahead, on every core, and handed out in their order."""

import os
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from workbench.sources.errors import Cancelled, SourceError
from workbench.sources.limits import MEGABYTE, Limits
from workbench.sources.readers import Wish
from workbench.sources.reading import Readers, ReadResult
from workbench.sources.watching import Watch

_MOST = 4
_AHEAD = 4
_HELD = 64 * MEGABYTE
_WAIT = 0.05


@dataclass(frozen=True, slots=True)
class _Answer:
    """A document of a file, or the error that ended its reading; last: no more will come."""

    result: ReadResult | None = None
    error: SourceError | None = None
    last: bool = True


@dataclass(slots=True)
class Task:
    """A file to be read: its bytes as they are on disk with their SHA-256, and how it is wished to be read.

    number: by which the watch knows it.
    """

    path: Path
    original: bytes
    hash: str
    wish: Wish
    number: int = 0
    watch: Watch = field(default_factory=Watch)
    part: float = 0.0
    answers: "queue.Queue[_Answer]" = field(default_factory=lambda: queue.Queue(maxsize=8))

    @property
    def taken_back(self) -> bool:
        """Whether a person took this file back."""
        return self.watch.taken_back(self.number)


class Crew:
    """Reads files ahead of who stores them; to be used in a with statement, which ends its workers and threads.

    files: how many there are; no more workers than that. cancelled: asked about 20 times a second, in the thread that
    takes the results; once it says yes, the readings under way end with Cancelled.
    """

    def __init__(self, files: int, limits: Limits | None = None, cancelled: Callable[[], bool] = lambda: False) -> None:
        self._stop = threading.Event()
        self._cancelled = cancelled
        self._count = max(1, min(os.cpu_count() or 1, _MOST, files))
        self._free: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._at: list[Task | None] = [None] * self._count
        self._all = [Readers(limits, partial(self._is_to_end, one)) for one in range(self._count)]
        for one in range(self._count):
            self._free.put(one)
        self._pool = ThreadPoolExecutor(self._count, thread_name_prefix="reading")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stop.set()
        self._pool.shutdown(wait=True, cancel_futures=True)
        for readers in self._all:
            readers.close()

    def _is_to_end(self, one: int) -> bool:
        """Tell whether what a worker is at is no longer wanted."""
        task = self._at[one]
        return self._stop.is_set() or (task is not None and task.taken_back)

    def work(self, tasks: Iterable[Task]) -> Iterator[Task]:
        """Yield the tasks in their order, each when its reading has begun; see results().

        Tasks are taken a few at a time, as many as their files are small, and only when they are about to be read.
        """
        waiting: deque[Task] = deque()
        source = iter(tasks)
        more = True
        while waiting or more:
            while more and self._may_take(waiting):
                task = next(source, None)
                more = task is not None
                if task is not None:
                    waiting.append(task)
                    self._pool.submit(self._read, task)
            if waiting:
                yield waiting.popleft()

    def _may_take(self, waiting: deque[Task]) -> bool:
        held = sum(len(task.original) for task in waiting)
        return not waiting or (len(waiting) < self._count * _AHEAD and held < _HELD)

    def results(self, task: Task, progress: Callable[[float], None]) -> Iterator[ReadResult]:
        """Yield what is read of a task's file; progress is told the part done. Raises the SourceError that ended it."""
        while True:
            if self._cancelled():
                self._stop.set()
                raise Cancelled(str(task.path))
            if task.taken_back:
                raise Cancelled(str(task.path))
            progress(task.part)
            try:
                answer = task.answers.get(timeout=_WAIT)
            except queue.Empty:
                continue
            if answer.error is not None:
                raise answer.error
            if answer.result is not None:
                yield answer.result
            if answer.last:
                return

    def _read(self, task: Task) -> None:
        """Read a file in one of the workers; in a thread of the pool."""
        one = self._free.get()
        self._at[one], readers = task, self._all[one]
        if not task.taken_back:
            task.watch.reading(task.number, 0, 0)

        def tell(part: float) -> None:
            task.part = part
            task.watch.reading(task.number, *readers.steps)

        found: ReadResult | None = None
        error: SourceError | None = None
        try:
            for result in readers.read_all(task.path, task.original, wish=task.wish, progress=tell):
                if found is not None and not self._put(task, _Answer(found, last=False)):
                    return
                found = result
        except SourceError as raised:
            error = raised
        finally:
            self._at[one] = None
            self._free.put(one)
        if error is not None and found is not None:
            self._put(task, _Answer(found, last=False))
        self._put(task, _Answer(error=error) if error is not None else _Answer(found))

    def _put(self, task: Task, answer: _Answer) -> bool:
        """Hand an answer over; tells whether anybody waits for it still."""
        while not self._stop.is_set() and not task.taken_back:
            try:
                task.answers.put(answer, timeout=_WAIT)
                return True
            except queue.Full:
                continue
        return False
