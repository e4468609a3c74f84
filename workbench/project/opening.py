"""Creating and opening projects: what is checked before the first statement runs, and how reading is offered."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import SQLModel

from workbench.model.act import Act
from workbench.project import journal
from workbench.project.backup import back_up_if_due
from workbench.project.check import QUICK_BYTES, check_log, check_room, quick_check
from workbench.project.engines import writing_engine
from workbench.project.errors import DamagedProject, DiskFull, FolderMissing, ProjectExists, ProjectReadOnly, named
from workbench.project.header import FORMAT, check_header, check_length, write_ahead
from workbench.project.indexing import mend_index
from workbench.project.lock import ProjectLock
from workbench.project.project import Project, new_info
from workbench.project.recovery import last_step, recovered
from workbench.project.schema import make_schema


def create(path: Path, title: str, analyst: str) -> Project:
    """Make a new project; raises ProjectExists, FolderMissing, ProjectReadOnly, DiskFull, ProjectUnreachable.

    The file is made under a temporary name and appears whole under its own, so a crash leaves no half project.
    """
    path = path.absolute()
    check_length(path)
    if path.exists():
        raise ProjectExists(path)
    if not path.parent.is_dir():
        raise FolderMissing(path)
    with named(path):
        folder = Path(tempfile.mkdtemp(prefix=".new-", dir=path.parent))
        try:
            _make(folder / "new", title, analyst)
            try:
                os.link(folder / "new", path)  # unlike replace, refuses to overwrite what came in the meantime
            except FileExistsError:
                raise ProjectExists(path) from None
            except OSError:
                (folder / "new").replace(path)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    try:
        return open_project(path, analyst)
    except DiskFull:
        path.unlink(missing_ok=True)  # nothing is in it yet; else the next attempt would find it in its way
        raise


def _make(path: Path, title: str, analyst: str) -> None:
    engine = writing_engine(path)
    try:
        make_schema(engine)
    finally:
        engine.dispose()
    lock = ProjectLock(path)
    lock.take(analyst)
    with Project(path, analyst, lock=lock) as project, project.step(Act.NEW_PROJECT, kind="note", title=title) as step:
        step.add(new_info(title))


def open_project(path: Path, analyst: str) -> Project:
    """Open a project for writing.

    Raises ProjectMissing, NotAProject, NewerProject, DamagedProject, ProjectInUse (reading can be offered),
    ProjectReadOnly (likewise), ProjectUnreachable, DiskFull. An older format is migrated after a dated copy.
    """
    path = _real(path)
    header = check_header(path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ProjectReadOnly(path)
    lock = ProjectLock(path)
    lock.take(analyst)
    try:
        check_log(path)
        quick_check(path, thorough=write_ahead(path).exists())
        if header.version < FORMAT:
            _migrate(path)
        project = Project(path, analyst, lock=lock)
        try:
            _mend_triggers(project)
            mend_index(project)
            project.recovered = recovered(project.reading, lock.left)
            lock.began_after(last_step(project.reading))
            _keep_copies(project)
        except BaseException:
            project.close()
            raise
    except BaseException:
        lock.leave()
        raise
    return project


def open_for_reading(path: Path, analyst: str = "") -> Project:
    """Open a project for reading only, also while another program writes to it and from read-only media.

    A write-ahead log on a medium that can't be written is read from a temporary copy, so nothing committed is missed;
    an older format from one that is migrated, so the file stays as it is.
    """
    path = _real(path)
    if check_header(path).version < FORMAT:
        return Project(path, analyst, lock=None, shadow=_shadowed(path, to_migrate=True))
    if os.access(path.parent, os.W_OK):
        check_log(path)
        with suppress(DiskFull):  # no room for SQLite's own small files: then it is read as from a read-only medium
            _check_quietly(path)
            return Project(path, analyst, lock=None)
    log = write_ahead(path)
    if not log.exists() or not log.stat().st_size:
        quick_check(path, immutable=True)
        return Project(path, analyst, lock=None, immutable=True)
    return Project(path, analyst, lock=None, shadow=_shadowed(path))


def _check_quietly(path: Path) -> None:
    """Check a file and leave nothing beside it if it is damaged: without a log nobody has it open, and none is needed.

    Raises as quick_check().
    """
    if write_ahead(path).exists():
        quick_check(path)
        return
    try:
        quick_check(path, immutable=True)
    except DamagedProject:
        if not write_ahead(path).exists():
            raise
        quick_check(path)  # another program began to write meanwhile
    else:
        check_room(path)


def _real(path: Path) -> Path:
    """Return the file that a path names: lock, log and backups stand beside it, not beside a link that leads to it."""
    with named(path):
        return path.resolve() if path.is_symlink() else path.absolute()


def _migrate(path: Path) -> None:
    from workbench.project.migration import migrate

    migrate(path)


def _shadowed(path: Path, *, to_migrate: bool = False) -> Path:
    """Return a checked temporary copy of the file and its write-ahead log, brought to the present format if asked for."""
    with named(path):
        shadow = Path(tempfile.mkdtemp(prefix="workbench-")) / path.name
        try:
            shutil.copyfile(path, shadow)
            if write_ahead(path).exists():
                shutil.copyfile(write_ahead(path), write_ahead(shadow))
            check_log(shadow, name=path)
            quick_check(shadow, name=path)
            if to_migrate:
                _migrate(shadow)
        except BaseException:
            shutil.rmtree(shadow.parent, ignore_errors=True)
            raise
    return shadow


def _keep_copies(project: Project) -> None:
    """Back up if that is due: at once where it takes a blink, else beside the work; closing waits for it."""
    if project.path.stat().st_size <= QUICK_BYTES:
        back_up_if_due(project.reading)
    else:
        project.beside(lambda: back_up_if_due(project.reading))


def _mend_triggers(project: Project) -> None:
    """Compare the file's triggers with the generated ones; make them anew if a stranger's tool changed them."""
    writer: Engine | None = project._writer  # noqa: SLF001 - opening is the other half of Project
    if writer is None:
        return
    with named(project.path), writer.connect() as connection:
        known = {str(row[0]) for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")}
        missing = sorted({*SQLModel.metadata.tables, *journal.METADATA.tables} - known)
        if missing:
            raise DamagedProject(project.path, tuple(f"table {table} is missing" for table in missing))
        if journal.found_triggers(connection) != journal.triggers():
            journal.make_triggers(connection)
            connection.commit()
