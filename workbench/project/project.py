"""A project that is open: steps, undo and redo, readings, changes."""

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, Literal, Self, get_args

from sqlalchemy import Connection, Engine, func, insert, select, update
from sqlmodel import Session

from workbench import __version__
from workbench.model.act import Act
from workbench.model.analyst import Analyst, colour_of, initials_of
from workbench.model.info import ProjectInfo
from workbench.model.moment import now
from workbench.model.tables import table_of
from workbench.project import journal
from workbench.project.backup import copy_database
from workbench.project.changes import Announcer, Changes
from workbench.project.engines import reading_engine, tidy_log, writing_engine
from workbench.project.errors import NothingToUndo, ProjectExists, ProjectReadOnly, sql_named
from workbench.project.header import write_ahead
from workbench.project.history import StepRecord, history, step_record
from workbench.project.journal import STEP
from workbench.project.lock import ProjectLock
from workbench.project.reading import Reading
from workbench.project.recovery import Recovered
from workbench.project.step import Step

_info = table_of(ProjectInfo)
_analyst = table_of(Analyst)

Kind = Literal["do", "note", "enter"]
"""Kinds of steps: an act that can be undone; a note about the project and the entry of an analyst, which undo passes over."""

PAUSE, LONGEST = 8.0, 30.0
"""Seconds without a word after which typing becomes a step of its own, and those that one step of typing takes in at most."""


class Project:
    """One open project file; all windows of a process share it. Made by opening.create() and opening.open()."""

    def __init__(
        self, path: Path, analyst: str, *, lock: ProjectLock | None, shadow: Path | None = None, immutable: bool = False
    ) -> None:
        """Wrap a checked file; without a lock it is read only; shadow is the temporary copy that is read in its stead."""
        self.path = path
        self.analyst = analyst
        self.read_only = lock is None
        self._lock = lock
        self._shadow = shadow
        self._writer: Engine | None = writing_engine(path) if lock else None
        self._reader = reading_engine(shadow or path, immutable=immutable)
        self._reading = Reading(path, self._reader)
        self._turn = threading.RLock()
        self._step: Step | None = None
        self._step_thread = 0
        self._mergeable = 0  # the last step of this session: yesterday's typing is not gone on with
        self._typing_since = self._typed_at = 0.0
        self._beside: list[threading.Thread] = []
        self._analyst_id: int | None = None
        self.recovered: Recovered | None = None
        """What is here of a session that was not closed, told by opening.open_project()."""
        self._announcer = Announcer()
        self.subscribe = self._announcer.subscribe

    @property
    def reading(self) -> Reading:
        """Where to read: the committed state; for whoever has a step open, that step with what it wrote so far."""
        mine = self._step is not None and self._step_thread == threading.get_ident()
        return self._step if mine and self._step is not None else self._reading

    # --- what the project says of itself

    @property
    def title(self) -> str:
        """The project's title; the file's name where it has none."""
        return self.reading.value(select(_info.c.title)) or self.path.stem

    @property
    def guid(self) -> str:
        """The project's own GUID."""
        return str(self.reading.value(select(_info.c.guid)))

    # --- steps

    @contextmanager
    def step(self, act: Act, *, merge: str = "", kind: Kind = "do", **arguments: Any) -> Iterator[Step]:
        """Open a step, commit it at the end, then announce its changes; an exception leaves the file as it was.

        A step within a step joins the outer one; if it fails and the outer one goes on, what it wrote is gone. A step
        whose merge key equals that of the session's last step joins that (typing), unless there was a pause or it went on for
        long: one undo never takes back minutes of writing. A step that changes nothing leaves no trace.
        Raises ProjectReadOnly, DiskFull, ProjectUnreachable.
        """
        if kind not in get_args(Kind):
            raise ValueError(f"kind of a step: {kind}")  # an argument of the act that is called kind would land here
        with self._turn:
            if self._step is not None:
                with self._step.part():
                    yield self._step
                return
            analyst_id = self._current_analyst(kind)
            with self._transaction() as connection:
                known = journal.last_change(connection)
                seq = self._begin(connection, act, kind, merge, arguments, analyst_id)
                with Session(bind=connection, expire_on_commit=False) as session:
                    self._step_thread = threading.get_ident()  # before the step: else another thread takes it for its own
                    self._step = Step(self._reading, session, seq, analyst_id)
                    try:
                        yield self._step
                        session.flush()
                    finally:
                        self._step = None
                changes = self._finish(connection, seq, act, kind, known)
                if merge and changes is not None:
                    journal.thin(connection, seq)
            self._mergeable = seq if changes is not None else self._mergeable
        if changes is not None:
            self._announcer.announce(changes)

    def end_run(self) -> None:
        """Let the next step be one of its own, even if its merge key is that of the last: what was typed is behind."""
        self._mergeable = 0

    @contextmanager
    def aside(self) -> Iterator[Connection]:
        """Lend a connection to write what stands outside the journal, such as the word index; committed at the end.

        Acts wait meanwhile, so it is for some milliseconds only; not for who has a step open, whose act it would join.
        A write to a journalled table raises OutsideStep. Raises ProjectReadOnly, DiskFull, ProjectUnreachable.
        """
        with self._turn:
            if self._step is not None:
                raise RuntimeError("a step is open")
            with self._transaction() as connection:
                yield connection

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        if self._writer is None:
            raise ProjectReadOnly(self.path)
        with sql_named(self.path), self._writer.connect() as connection:
            transaction = connection.begin()
            try:
                yield connection
            except BaseException:
                if transaction.is_active:
                    transaction.rollback()
                raise
            if transaction.is_active:
                transaction.commit()

    def _begin(
        self, connection: Connection, act: Act, kind: str, merge: str, arguments: dict[str, Any], analyst_id: int
    ) -> int:
        last = connection.execute(select(STEP).order_by(STEP.c.seq.desc()).limit(1)).first()
        is_same = last is not None and (last.merge, last.kind, last.analyst_id) == (merge, "do", analyst_id)
        if merge and is_same and last is not None and last.seq == self._mergeable and self._goes_on():
            connection.execute(update(STEP).where(STEP.c.seq == last.seq).values(open=1, at=now(), arguments=_json(arguments)))
            return int(last.seq)
        self._typing_since = self._typed_at = monotonic()
        seq = 1 if last is None else last.seq + 1
        below, redo = (last.undo_top, last.redo_top) if last is not None else (None, None)
        is_act = kind == "do"
        row = {
            "seq": seq, "act": act.value, "arguments": _json(arguments), "analyst_id": analyst_id or None, "at": now(),
            "kind": kind, "replays": None, "merge": merge, "open": 1, "undo_top": seq if is_act else below,
            "redo_top": None if is_act else redo, "undo_below": below if is_act else None, "redo_below": None,
        }  # fmt: skip
        connection.execute(insert(STEP).values(row))
        return int(seq)

    def _goes_on(self) -> bool:
        """Return whether what is written now belongs to what was written before."""
        moment, former = monotonic(), self._typed_at
        self._typed_at = moment
        return moment - former < PAUSE and moment - self._typing_since < LONGEST

    def _finish(self, connection: Connection, seq: int, act: Act, kind: str, known: int) -> Changes | None:
        rows = journal.changed_rows(connection, seq, known)
        if not rows:
            connection.get_transaction().rollback()  # type: ignore[union-attr]
            return None
        connection.execute(update(STEP).where(STEP.c.seq == seq).values(open=0))
        return Changes.collect(seq, act, kind, rows)

    def _current_analyst(self, kind: str) -> int:
        """Return the analyst's id; a name new to the project is entered first, in a note that undo passes over."""
        if self._analyst_id is None:
            found = self.reading.value(select(_analyst.c.id).where(_analyst.c.name == self.analyst))
            if found is None and kind != "enter":
                with self.step(Act.NEW_ANALYST, kind="enter", name=self.analyst) as step:
                    count = int(step.value(select(func.count()).select_from(_analyst)))
                    person = Analyst(name=self.analyst, initials=initials_of(self.analyst), colour=colour_of(count))
                    step.add(person)
                    found = person.id
            if found is None:
                return 0
            self._analyst_id = int(found)
        return self._analyst_id

    def act_as(self, name: str) -> None:
        """Make all further steps those of another analyst."""
        self.analyst, self._analyst_id = name, None

    # --- undo and redo

    def undo(self, progress: Callable[[int], None] = lambda _done: None) -> Changes:
        """Undo the last step that stands; raises NothingToUndo, UndoConflict, ProjectReadOnly."""
        return self._replay("undo", progress)

    def redo(self, progress: Callable[[int], None] = lambda _done: None) -> Changes:
        """Redo the step undone last; raises NothingToUndo, UndoConflict, ProjectReadOnly."""
        return self._replay("redo", progress)

    def undo_to(self, seq: int, progress: Callable[[int], None] = lambda _done: None) -> Changes:
        """Undo the last step, the one before it and so on down to one that stands, all or none; redo() brings each back.

        progress hears the number of row changes done so far. Raises as undo(); NothingToUndo if the step doesn't stand.
        """
        return self._replay("undo", progress, seq)

    def redo_to(self, seq: int, progress: Callable[[int], None] = lambda _done: None) -> Changes:
        """Redo the step undone last and so on up to one that was undone, all or none. Progress and errors as of undo_to()."""
        return self._replay("redo", progress, seq)

    def _replay(self, kind: str, progress: Callable[[int], None], last: int | None = None) -> Changes:
        """Replay the top of a stack, or all from there to a step."""
        run: list[Changes] = []
        target, done = 0, 0
        with self._turn:
            analyst_id = self._current_analyst("do") if self._writer else 0
            with self._transaction() as connection:
                while not run or (last is not None and target != last):
                    tops = journal.tops(connection)
                    target = (tops.undo if kind == "undo" else tops.redo) or 0
                    if not target:
                        raise NothingToUndo(self.path)
                    further = partial(_told_further, progress, done)
                    run.append(self._replay_one(connection, kind, target, tops, analyst_id, further))
                    done += run[-1].count
        changes = run[0] if len(run) == 1 else Changes.merged(run)
        self._announcer.announce(changes)
        return changes

    def _replay_one(
        self,
        connection: Connection,
        kind: str,
        target: int,
        tops: journal.Tops,
        analyst_id: int,
        progress: Callable[[int], None],
    ) -> Changes:
        seq, act = self._note_replay(connection, kind, target, tops, analyst_id)
        journal.replay(connection, self.path, target, back=kind == "undo", progress=progress)
        journal.check_replay(connection, self.path, target, seq)
        connection.execute(update(STEP).where(STEP.c.seq == seq).values(open=0))
        return Changes.collect(seq, act, kind, journal.changed_rows(connection, seq))

    def _note_replay(
        self, connection: Connection, kind: str, target: int, tops: journal.Tops, analyst_id: int
    ) -> tuple[int, Act]:
        replayed = connection.execute(select(STEP).where(STEP.c.seq == target)).one()
        seq = int(connection.exec_driver_sql("SELECT max(seq) + 1 FROM step").scalar_one())
        values: dict[str, Any]
        if kind == "undo":
            values = {"undo_top": replayed.undo_below, "redo_top": target, "redo_below": tops.redo}
        else:
            latest = (
                select(STEP.c.redo_below).where(STEP.c.replays == target, STEP.c.kind == "undo").order_by(STEP.c.seq.desc())
            )
            values = {"undo_top": target, "redo_top": connection.execute(latest.limit(1)).scalar(), "redo_below": None}
        row = {
            "seq": seq, "act": replayed.act, "arguments": replayed.arguments, "analyst_id": analyst_id or None, "at": now(),
            "kind": kind, "replays": target, "merge": "", "open": 1, "undo_below": None,
        }  # fmt: skip
        connection.execute(insert(STEP).values(**row, **values))
        return seq, Act(replayed.act)

    def to_undo(self) -> StepRecord | None:
        """Return the step that undo() would undo, None if there is none."""
        with self.reading.connection() as connection:
            top = journal.tops(connection).undo
        return step_record(self.reading, top) if top else None

    def to_redo(self) -> StepRecord | None:
        """Return the step that redo() would redo, None if there is none."""
        with self.reading.connection() as connection:
            top = journal.tops(connection).redo
        return step_record(self.reading, top) if top else None

    def history(self, limit: int = 200, before: int | None = None) -> list[StepRecord]:
        """Return the newest steps first."""
        return history(self.reading, limit, before)

    # --- the file

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy of what is committed: to a temporary file, then in place.

        Raises as copy_database(); ProjectExists if the target is this very file, ProjectInUse if a program writes to it.
        """
        if not target.exists():
            copy_database(self._reading, target)
            return
        if self.path.exists() and target.samefile(self.path):
            raise ProjectExists(target)
        lock = ProjectLock(target)
        lock.take(self.analyst)
        try:
            copy_database(self._reading, target)
            write_ahead(target).unlink(missing_ok=True)  # left by a crash of the project that was overwritten
        finally:
            lock.leave()

    def beside(self, work: Callable[[], object]) -> None:
        """Do some reading work in a thread of its own; closing waits for it, so it must end by itself."""
        thread = threading.Thread(target=work, name=f"beside {self.path.name}")
        self._beside.append(thread)
        thread.start()

    def close(self) -> None:
        """Close the file, after the step that another thread may be in; the log is folded into it, the lock given back."""
        while self._beside:
            self._beside.pop().join()
        with self._turn:
            self._reader.dispose()
            if self._writer is not None:
                self._writer.dispose()
                self._writer = None
        if self._lock is not None:
            self._lock.leave()
        elif self._shadow is None:
            tidy_log(self.path)
        if self._shadow is not None:
            shutil.rmtree(self._shadow.parent, ignore_errors=True)
            self._shadow = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _told_further(progress: Callable[[int], None], before: int, done: int) -> None:
    progress(before + done)


def new_info(title: str) -> ProjectInfo:
    """Return the row about a new project."""
    return ProjectInfo(title=title, created_with=f"workbench {__version__}")


def _json(arguments: dict[str, Any]) -> str:
    return json.dumps(arguments, default=str)  # as ASCII: what was typed may hold a lone surrogate, which SQLite refuses
