"""Creating and opening projects: what is checked before the first statement runs, and how reading is offered."""

import os
import shutil
import tempfile
from pathlib import Path

from sqlalchemy import Engine

from workbench.model.act import Act
from workbench.project import journal
from workbench.project.backup import back_up_if_due
from workbench.project.check import quick_check
from workbench.project.engines import writing_engine
from workbench.project.errors import DamagedProject, ProjectExists, ProjectReadOnly, named
from workbench.project.header import FORMAT, check_header, write_ahead
from workbench.project.lock import ProjectLock
from workbench.project.project import Project, new_info
from workbench.project.schema import make_schema


def create(path: Path, title: str, analyst: str) -> Project:
    """Make a new project; raises ProjectExists, ProjectReadOnly, DiskFull, ProjectUnreachable.

    The file is made under a temporary name and appears whole under its own, so a crash leaves no half project.
    """
    path = path.absolute()
    if path.exists():
        raise ProjectExists(path)
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
    return open_project(path, analyst)


def _make(path: Path, title: str, analyst: str) -> None:
    engine = writing_engine(path)
    make_schema(engine)
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
    path = path.absolute()
    header = check_header(path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ProjectReadOnly(path)
    lock = ProjectLock(path)
    lock.take(analyst)
    try:
        quick_check(path)
        if header.version < FORMAT:
            from workbench.project.migration import migrate

            migrate(path)
        project = Project(path, analyst, lock=lock)
        try:
            _mend_triggers(project)
            back_up_if_due(project.reading)
        except BaseException:
            project.close()
            raise
    except BaseException:
        lock.leave()
        raise
    return project


def open_for_reading(path: Path, analyst: str = "") -> Project:
    """Open a project for reading only, also while another program writes to it and from read-only media.

    A write-ahead log on a medium that can't be written is read from a temporary copy, so nothing committed is missed.
    """
    path = path.absolute()
    check_header(path)
    if os.access(path.parent, os.W_OK):
        quick_check(path)
        return Project(path, analyst, lock=None)
    log = write_ahead(path)
    if log.exists() and log.stat().st_size:
        shadow = Path(tempfile.mkdtemp(prefix="workbench-")) / path.name
        shutil.copyfile(path, shadow)
        shutil.copyfile(log, write_ahead(shadow))
        return Project(path, analyst, lock=None, shadow=shadow)
    return Project(path, analyst, lock=None, immutable=True)


def _mend_triggers(project: Project) -> None:
    """Compare the file's triggers with the generated ones; make them anew if a stranger's tool changed them."""
    writer: Engine | None = project._writer  # noqa: SLF001 - opening is the other half of Project
    if writer is None:
        return
    with named(project.path), writer.connect() as connection:
        if journal.found_triggers(connection) == journal.triggers():
            return
        missing = [table for table in ("step", "change") if not _has_table(connection, table)]
        if missing:
            raise DamagedProject(project.path, tuple(f"table {table} is missing" for table in missing))
        with connection.begin():
            journal.make_triggers(connection)


def _has_table(connection: object, name: str) -> bool:
    from sqlalchemy import inspect

    return bool(inspect(connection).has_table(name))
