"""A crash of Python or Qt itself: its trace is written by faulthandler into a file, and the next start tells of it."""

import faulthandler
import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from workbench import __version__, paths
from workbench.ui.reports.places import place_of
from workbench.ui.reports.report import versions

KEPT = 3
"""Reports of crashes that are kept."""

LONGEST = 64_000
"""Bytes of a trace that are read."""

_FRAME = re.compile(r'  File "(?P<file>[^"]*)", line (?P<line>\d+) in (?P<name>[\w.<>]{1,80})')
_HEAD = re.compile(
    r"(Fatal Python error: [\w \-()]{1,80}|Current thread 0x[0-9a-f]+|Thread 0x[0-9a-f]+|Windows fatal exception: [\w ]+)"
)


@dataclass(frozen=True, slots=True)
class Crash:
    """What is known of one: when, as ISO 8601 in UTC, and the report, which holds places in code alone."""

    at: str
    report: str


class CrashWatch:
    """Holds a file open into which a dying program writes; start() returns what former ones left."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._path: Path | None = None
        self._file: IO[bytes] | None = None

    def start(self) -> list[Crash]:
        """Watch from now on; return the crashes since the last start, newest first. A folder not to be written is no error."""
        with suppress(OSError, RuntimeError):
            self._folder = self._folder or paths.user_state()
            found = [crash for path in sorted(self._folder.glob("crash-*.trace")) if (crash := _taken(path)) is not None]
            self._path = self._folder / f"crash-{os.getpid()}-{datetime.now(UTC):%Y%m%d%H%M%S%f}.trace"
            self._file = self._path.open("wb")
            _hold(self._file)
            faulthandler.enable(self._file, all_threads=True)
            _keep(self._folder, found)
            return sorted(found, key=lambda crash: crash.at, reverse=True)
        return []

    def stop(self) -> None:
        """Watch no more: the program ends as it should."""
        if self._file is None or self._path is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()


def _hold(file: IO[bytes]) -> None:
    """Mark a file as that of a program that runs; on Windows an open file can't be deleted, which is mark enough."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _taken(path: Path) -> Crash | None:
    """Return what a program left that runs no more, and delete its file; None if it runs, or was ended from outside."""
    with suppress(OSError):
        with path.open("rb") as file:
            _hold(file)
            trace = file.read(LONGEST).decode("utf-8", "replace")
            at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        path.unlink()
        return Crash(at.isoformat(timespec="seconds"), _report(trace, at)) if trace.strip() else None
    return None


def _report(trace: str, at: datetime) -> str:
    lines = [f"Analyst Workbench {__version__}", f"Crashed   {at:%Y-%m-%d %H:%M:%S} UTC", f"Versions  {versions()}", ""]
    for line in trace.splitlines():
        frame, head = _FRAME.match(line), _HEAD.match(line)
        if frame is not None:
            lines.append(f"  {place_of(frame['file'])}:{frame['line']} {frame['name']}")
        elif head is not None:
            lines.append(head[1])
    return "\n".join(lines)


def _keep(folder: Path, found: list[Crash]) -> None:
    for crash in found:
        (folder / f"crashed {crash.at[:19].replace(':', '.')}.txt").write_text(crash.report, encoding="utf-8")
    for old in sorted(folder.glob("crashed *.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)
