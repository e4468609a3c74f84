"""Writing a brief's PDF to a file: a temporary file first, then in place, so that a failure leaves the former file whole."""

import errno
from pathlib import Path

from workbench.briefs.content import content
from workbench.briefs.typeset import DEADLINE, Typesetter, typeset
from workbench.model.whole_file import write_whole
from workbench.project.project import Project
from workbench.project.reading import Reading


class CannotWrite(Exception):
    """The file was not written, what was there stays; fields: path, reason.

    reason: ``access`` (no leave to write), ``full`` (no room), ``folder`` (there is none), ``project`` (the path is the
    project's own file) or ``other``, with the system's error as the cause.
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


_REASONS = {
    errno.EACCES: "access",
    errno.EPERM: "access",
    errno.EROFS: "access",
    errno.ENOSPC: "full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "full",
    errno.ENOENT: "folder",
    errno.ENOTDIR: "folder",
}


def export(
    project: Project | Reading, brief_id: int, path: Path, *, typesetter: Typesetter | None = None, deadline_s: float = DEADLINE
) -> None:
    """Typeset a brief and write it; a typesetter that is already running saves its start.

    Raises KeyError (no such brief), DamagedProject, TypesetFailed, CannotWrite.
    """
    reading = project.reading if isinstance(project, Project) else project
    if path.absolute() == reading.path.absolute() or (path.exists() and path.samefile(reading.path)):
        raise CannotWrite(path, "project")
    said = content(reading, brief_id)
    make = typesetter.typeset if typesetter is not None else typeset
    write_file(path, make(said, deadline_s=deadline_s))


def write_file(path: Path, data: bytes) -> None:
    """Write a file that appears whole or not at all; CannotWrite if it can't be."""
    try:
        write_whole(path, data)
    except OSError as error:
        raise CannotWrite(path, _REASONS.get(error.errno or 0, "other")) from error
