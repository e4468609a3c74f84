"""Searching beside the window's thread: what is found comes in parts, the first ones as soon as they fill the pane."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.analysis.finding import Query
from workbench.analysis.search.everywhere import Everywhere
from workbench.analysis.search.excerpts import Excerpts
from workbench.analysis.search.found import Found, NoteHit, SourceHits
from workbench.analysis.searchable import GivenUp
from workbench.model.fold import fold
from workbench.project.reading import Reading
from workbench.ui.search.results import Detail, HitRow, Key, key_of, pieces_of
from workbench.ui.tasks import Cancelled, Progress, Task, Tasks

FIRST_ROWS = 12
"""Hits that fill the pane: they come first, with their words."""
PART_SECONDS = 0.06
"""How long what is found is collected before it is shown."""

WORK_SECONDS, REST_SECONDS = 0.003, 0.0005
"""How long the search works before it lets the window's thread have its turn: Python itself takes turns of 5 ms."""

Where = Callable[[int, int, int], str]
"""The place of a stretch in words, from version, start and end."""


@dataclass(frozen=True, slots=True)
class Done:
    """The end of a search: what it took, and how many sources were looked through."""

    seconds: float
    sources: int


class Seeker(QObject):
    """Searches one project. began: the first part of a new search is there, or its end. found(list, details): more.

    done(Done), failed(error): how it ended; a search that another one overtook says nothing more. described(details).
    notes_found(list of NoteHit): what is found in notes by now.
    """

    began = Signal()
    found = Signal(object, object)
    done = Signal(object)
    failed = Signal(object)
    described = Signal(object)
    notes_found = Signal(object)
    _part = Signal(object, object, object)

    def __init__(self, reading: Reading, where: Where, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._everywhere = Everywhere(reading)
        self._excerpts = Excerpts(reading)
        self._where = where
        self._turn, self._reading_turn = threading.Lock(), threading.Lock()
        self._tasks = Tasks(self)
        self._task: Task | None = None
        self._ticket: object = None
        self._describing: Task | None = None
        self._renewing: Task | None = None
        self._has_begun = False
        self._part.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is looked for or read just now."""
        return any(task is not None for task in (self._task, self._describing, self._renewing))

    @property
    def is_seeking(self) -> bool:
        """Tell whether a search for everything is under way."""
        return self._task is not None

    @property
    def index_is_damaged(self) -> bool:
        """Tell whether a search found the index damaged."""
        return self._everywhere.index_is_damaged

    def warm(self) -> None:
        """Make ready what the first search needs."""
        self._tasks.run("", lambda _progress, _cancelled: fold("é" * 1000), failed=lambda _error: None)

    def forget(self) -> None:
        """Read the list of sources anew at the next search."""
        self._everywhere.forget()

    def index_mended(self) -> None:
        """Trust the index again."""
        self._everywhere.index_is_damaged = False

    def seek(self, query: Query, *, notes: bool) -> None:
        """Search, instead of what was sought before."""
        self.give_up()

        ticket = self._ticket = object()  # the task itself isn't known yet when its thread begins

        def work(_progress: Progress, cancelled: Cancelled) -> Done:
            return self._search(ticket, query, notes, cancelled)

        self._has_begun = False
        self._task = self._tasks.run("", work, partial(self._end, ticket), partial(self._fail, ticket))

    def give_up(self) -> None:
        """Wait no longer for the search under way."""
        for task in (self._task, self._describing, self._renewing):
            if task is not None:
                task.cancel()
        self._task = self._describing = self._renewing = self._ticket = None

    # --- in the other thread

    def _search(self, ticket: object, query: Query, notes: bool, cancelled: Cancelled) -> Done:
        with self._turn:
            began, part, hits, told = time.perf_counter(), list[Found](), 0, False
            since = rested = began
            for one in self._everywhere.search(query, with_notes=notes, cancelled=cancelled):
                part.append(one)
                hits += len(one.hits) if isinstance(one, SourceHits) else 1
                now = time.perf_counter()
                if now - rested >= WORK_SECONDS:
                    time.sleep(REST_SECONDS)
                    rested = time.perf_counter()
                if now - since >= PART_SECONDS or (hits >= FIRST_ROWS and not told):
                    self._send(ticket, part, first=not told)
                    part, since, told = [], now, True
            if part:
                self._send(ticket, part, first=not told)
            return Done(time.perf_counter() - began, len(self._everywhere.texts()))

    def _send(self, ticket: object, part: list[Found], *, first: bool) -> None:
        rows = [
            HitRow(one, number)
            for one in part
            if isinstance(one, SourceHits)
            for number in range(min(FIRST_ROWS, len(one.hits)))
        ]
        details = self._described(rows[:FIRST_ROWS], places=False) if first else {}
        self._part.emit(ticket, part, details)

    def _described(self, rows: Sequence[HitRow], *, places: bool, cancelled: Cancelled = lambda: False) -> dict[Key, Detail]:
        details: dict[Key, Detail] = {}
        with self._reading_turn:
            snippets = self._excerpts.of((row.found.text, pieces_of(row)) for row in rows)
            for row, made in zip(rows, snippets, strict=True):
                if cancelled():
                    break
                span = row.found.hits[row.number]
                place = self._where(row.found.text.version_id, span.start, span.end) if places else None
                details[key_of(row)] = Detail(place, made)
        return details

    # --- in the window's thread

    def _take(self, ticket: object, part: list[Found], details: dict[Key, Detail]) -> None:
        if ticket is self._ticket:
            self._begin()
            self.found.emit(part, details)

    def _begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            self.began.emit()

    def _end(self, ticket: object, done: Done) -> None:
        if ticket is self._ticket:
            self._task = self._ticket = None
            self._begin()
            self.done.emit(done)

    def _fail(self, ticket: object, error: BaseException) -> None:
        if ticket is self._ticket and not isinstance(error, GivenUp):
            self._task = self._ticket = None
            self._begin()
            self.failed.emit(error)

    def describe(self, rows: Sequence[HitRow]) -> None:
        """Read hits in context with their places, instead of those asked for before."""
        if self._describing is not None:
            self._describing.cancel()
        if not rows:
            return

        def work(_progress: Progress, cancelled: Cancelled) -> dict[Key, Detail]:
            return self._described(rows, places=True, cancelled=cancelled)

        task = self._tasks.run("", work, lambda details: self._tell(task, details), partial(self._give_up_describing))
        self._describing = task

    def _tell(self, task: Task, details: dict[Key, Detail]) -> None:
        if task is self._describing:
            self._describing = None
            self.described.emit(details)

    def _give_up_describing(self, error: BaseException) -> None:
        self._describing = None
        self.failed.emit(error)

    def seek_notes(self, query: Query) -> None:
        """Look into the notes alone, which have changed: notes_found tells."""
        if self._renewing is not None:
            self._renewing.cancel()

        def work(_progress: Progress, cancelled: Cancelled) -> list[NoteHit]:
            with self._turn:
                return list(self._everywhere.in_notes(query, cancelled=cancelled))

        task = self._tasks.run(
            "", work, lambda found: self._end_notes(task, found), lambda error: self._fail_notes(task, error)
        )
        self._renewing = task

    def _end_notes(self, task: Task, found: list[NoteHit]) -> None:
        if task is self._renewing:
            self._renewing = None
            self.notes_found.emit(found)

    def _fail_notes(self, task: Task, error: BaseException) -> None:
        if task is self._renewing:
            self._renewing = None
            self.failed.emit(error)

    def close(self) -> None:
        """End: no thread and no process is left."""
        self.give_up()
        self._tasks.close()
        self._everywhere.close()
