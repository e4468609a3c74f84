"""A project's dated copies as a person looks through them: when, why, what they hold; and how one is brought back."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from workbench.project.backup import STAMP, backups, stem_of
from workbench.project.check import quick_check
from workbench.project.errors import ProjectExists, named
from workbench.project.header import EXTENSION, check_header, write_ahead


@dataclass(frozen=True, slots=True)
class Copy:
    """at: when it was made, in the computer's own time, as its name says. reason: why, empty for one made in the course of
    work (``before format 5``). size: bytes."""

    path: Path
    at: datetime
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a project file holds; a number is -1 where its format has no such thing. last: moment of the last step."""

    sources: int = 0
    passages: int = 0
    codings: int = 0
    themes: int = 0
    entities: int = 0
    memos: int = 0
    briefs: int = 0
    steps: int = 0
    last: str = ""

    def counts(self) -> dict[str, int]:
        """Return the numbers by their names, in the order in which they are told."""
        return {one.name: getattr(self, one.name) for one in fields(self) if one.name != "last"}


_TABLES = {
    "sources": "source", "passages": "passage", "codings": "coding", "themes": "theme", "entities": "entity",
    "memos": "memo", "briefs": "brief", "steps": "step",
}  # fmt: skip


def copies(project_path: Path) -> list[Copy]:
    """Return a project's dated copies, the newest first; one that vanishes meanwhile is left out."""
    found = []
    for path in backups(project_path):
        reason = path.stem[len(stem_of(project_path)) + 1 : -STAMP].strip()
        try:
            at = datetime.strptime(path.stem[-STAMP:], "%Y-%m-%d %H.%M.%S").astimezone()
            found.append(Copy(path, at, reason, path.stat().st_size))
        except (OSError, ValueError):  # gone; no such day in the calendar
            continue
    return found


def holdings(path: Path) -> Holdings:
    """Count what a project file holds, without opening it for work; nothing is written, not even beside it.

    Raises ProjectMissing, NotAProject, NewerProject, DamagedProject, ProjectUnreachable.
    """
    check_header(path)
    mode = "mode=ro" if write_ahead(path).exists() else "immutable=1"
    with named(path), closing(sqlite3.connect(f"file:{quote(str(path))}?{mode}", uri=True)) as connection:
        known = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        counts = {
            name: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) if table in known else -1
            for name, table in _TABLES.items()
        }
        last = connection.execute("SELECT at FROM step WHERE kind<>'floor' ORDER BY seq DESC LIMIT 1").fetchone()
    return Holdings(**counts, last=str(last[0]) if last else "")


def restore_beside(copy: Path, project_path: Path) -> Path:
    """Put a copy beside the project under a name of its own, and return its path; the project's file is not touched.

    Raises as holdings(), and ProjectReadOnly, DiskFull.
    """
    quick_check(copy, immutable=True)
    for number in range(1, 1000):
        more = f" {number}" if number > 1 else ""
        target = project_path.with_name(f"{stem_of(project_path)} restored {copy.stem[-STAMP:]}{more}{EXTENSION}")
        if not target.exists() and _put(copy, target):
            return target
    raise ProjectExists(project_path)


def _put(copy: Path, target: Path) -> bool:
    """Copy a file so that it appears whole under its name; tells whether the name was still free."""
    with named(target), tempfile.TemporaryDirectory(prefix=".copy-", dir=target.parent) as folder:
        whole = Path(folder) / "copy"
        shutil.copyfile(copy, whole)
        try:
            os.link(whole, target)  # unlike replace, refuses to overwrite what came in the meantime
        except FileExistsError:
            return False
        except OSError:
            whole.replace(target)
    return True
