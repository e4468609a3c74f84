"""The lock: one program writes to a project; the lock names its holder and falls when the program ends, however it ends."""

import getpass
import hashlib
import json
import os
import platform
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from workbench.model.moment import now
from workbench.project.errors import ProjectInUse, ProjectReadOnly

LONGEST = 240
"""Bytes of a project's name that leave room for what stands beside it: a file's name holds 255."""

PATIENCE = 0.3
"""Seconds to wait for a program that is just ending; also for one that was killed while it started a reader, which
holds the lock until it runs."""


def _beside(path: Path, ending: str) -> Path:
    """Return the file beside a project; where its name is so long that none could be called so, by a mark of the name."""
    name = os.fsencode(path.name)
    told = path.name if len(name) <= LONGEST else hashlib.sha256(name).hexdigest()[:32]
    return path.with_name(f".{told}.{ending}")


def lock_of(path: Path) -> Path:
    """Return the file that is locked while a program writes to a project."""
    return _beside(path, "lock")


class ProjectLock:
    """An operating system's lock on a file beside the project, with a note of who holds it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(lock_of(path), timeout=PATIENCE, poll_interval=0.02, thread_local=False)
        self._note = _beside(path, "holder")
        self._told: dict[str, str] = {}
        self.left: dict[str, str] = {}
        """The note of a former holder that did not give the lock back: it was killed, or the power went."""

    def take(self, name: str) -> None:
        """Take the lock in the analyst's name; raises ProjectInUse, or ProjectReadOnly if the folder can't be written."""
        try:
            self._lock.acquire()
        except Timeout:
            raise ProjectInUse(self._path, holder_of(self._path)) from None
        except OSError as error:
            raise ProjectReadOnly(self._path) from error
        self.left = holder_of(self._path)
        self._told = {
            "analyst": name,
            "user": _user(),
            "computer": platform.node(),
            "process": str(os.getpid()),
            "since": now(),
        }
        self._write()

    def began_after(self, step: int) -> None:
        """Add to the note which step was the last before this session: a clock may be set back, numbers go on."""
        self._told["step"] = str(step)
        self._write()

    def _write(self) -> None:
        with suppress(OSError):  # a full disk keeps nobody from the lock itself; the holder is then not named
            self._note.write_text(json.dumps(self._told), encoding="utf-8")

    def leave(self) -> None:
        """Give the lock back; harmless if it isn't held."""
        if self._lock.is_locked:
            for beside in (self._note, _beside(self._path, "lock")):
                with suppress(OSError):  # Windows deletes no open file; an empty lock file left behind does no harm
                    beside.unlink(missing_ok=True)
            self._lock.release()  # after the file is gone: else the next holder's file would be deleted


def holder_of(path: Path) -> dict[str, str]:
    """Return what the holder's note says: analyst, user, computer, process, since, and step, the last before the
    session; empty if unknown."""
    try:
        note = json.loads(_beside(path, "holder").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in note.items()} if isinstance(note, dict) else {}


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
