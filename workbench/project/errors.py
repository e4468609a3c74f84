"""What can go wrong with a project file: types with fields; interface and command line make the sentences."""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError


class ProjectError(Exception):
    """Something about a project; path names its file."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(str(path))
        self.path = Path(path)


class ProjectMissing(ProjectError):
    """There is no file at the path."""


class ProjectExists(ProjectError):
    """A file is already at the path where a new project was to be made."""


class NotAProject(ProjectError):
    """The file is something else."""


class NewerProject(ProjectError):
    """A newer program wrote the file; version is its format, known the newest that this program reads."""

    def __init__(self, path: Path | str, version: int, known: int) -> None:
        super().__init__(path)
        self.version, self.known = version, known


class DamagedProject(ProjectError):
    """The file is damaged; findings say how, in SQLite's words without any content."""

    def __init__(self, path: Path | str, findings: tuple[str, ...] = ()) -> None:
        super().__init__(path)
        self.findings = findings


class TextDamaged(DamagedProject):
    """The text of one source is gone or no longer what it was; title names the source. The rest of the project is sound."""

    def __init__(self, path: Path | str, title: str, findings: tuple[str, ...] = ()) -> None:
        super().__init__(path, findings)
        self.title = title


class ProjectInUse(ProjectError):
    """Another program writes to the project; holder names who, where and since when, as far as known."""

    def __init__(self, path: Path | str, holder: dict[str, str]) -> None:
        super().__init__(path)
        self.holder = holder


class ProjectReadOnly(ProjectError):
    """The project was opened for reading, or its file or folder can't be written."""


class DiskFull(ProjectError):
    """No room was left; what was committed before is safe."""


class ProjectUnreachable(ProjectError):
    """The file or its folder can't be read or written just now (removed medium, lost network drive)."""


class PathTooLong(ProjectUnreachable):
    """The path has more bytes than SQLite can open."""


class FolderMissing(ProjectUnreachable):
    """There is no folder where a new project was to be made."""


class OutsideStep(ProjectError):
    """A write came outside a step; nothing was written."""


class NothingToUndo(ProjectError):
    """There is no step left to undo, or to redo."""


class UndoConflict(ProjectError):
    """A row is no longer as the step left it, so replaying it would lose something; table and row name it."""

    def __init__(self, path: Path | str, table: str, row: int) -> None:
        super().__init__(path)
        self.table, self.row = table, row


LEAST_ROOM = 64 * 1024
"""Bytes: SQLite makes an index of its log (-shm) of half of this size."""

_BY_TEXT: tuple[tuple[str, type[ProjectError]], ...] = (
    ("disk is full", DiskFull),
    ("readonly database", ProjectReadOnly),
    ("unable to open database", ProjectUnreachable),
    ("disk i/o error", ProjectUnreachable),
    ("is locked", ProjectUnreachable),
    ("outside a step", OutsideStep),
    ("malformed", DamagedProject),
    ("not a database", DamagedProject),
    ("could not decode", DamagedProject),
    ("no such table", DamagedProject),
    ("no such column", DamagedProject),
    ("has no column named", DamagedProject),
)


def kind_of(error: sqlite3.Error | DBAPIError, path: Path) -> type[ProjectError] | None:
    """Return which of the types above SQLite's words mean about the file at the path, None if it is none of them."""
    words = str(error.orig if isinstance(error, DBAPIError) else error).lower()
    if "no such savepoint" in words:  # a full disk took back the whole transaction before its part: what it was about
        cause = error.__context__
        while cause is not None and not isinstance(cause, DBAPIError):
            cause = cause.__context__
        return kind_of(cause, path) if cause is not None else None
    kind = next((kind for text, kind in _BY_TEXT if text in words), None)
    return DiskFull if kind is ProjectUnreachable and _is_full(path) else kind


def _is_full(path: Path) -> bool:
    """Tell whether there is no room beside the file for what SQLite needs there even to read."""
    try:
        return shutil.disk_usage(path.parent).free < LEAST_ROOM
    except OSError:
        return False


_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG}) if hasattr(errno, "EDQUOT") else frozenset({errno.ENOSPC})
_UNWRITABLE: dict[int, type[ProjectError]] = {errno.EROFS: ProjectReadOnly}


@contextmanager
def sql_named(path: Path) -> Iterator[None]:
    """Turn what SQLite reports about the file into the types above, which name it."""
    try:
        yield
    except UnicodeDecodeError as error:  # kept texts are checked, so it is a damaged page, or SQLite quoting one
        raise DamagedProject(path) from error
    except (DBAPIError, sqlite3.Error) as error:
        kind = kind_of(error, path)
        if kind is None:
            raise
        raise kind(path) from error


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system report about the file into the types above, which name it."""
    try:
        with sql_named(path):
            yield
    except PermissionError as error:
        raise ProjectReadOnly(path) from error
    except OSError as error:
        raise (DiskFull if error.errno in _NO_ROOM else _UNWRITABLE.get(error.errno or 0, ProjectUnreachable))(path) from error
