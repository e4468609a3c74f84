"""The log: a file in the person's state folder that rotates, is shared by several windows, and never stops the work."""

import logging
import os
import time
from contextlib import suppress
from pathlib import Path

from workbench import __version__, paths
from workbench.ui.errors import log
from workbench.ui.reports.report import versions

LARGEST, FORMER = 500_000, 3
"""Bytes of a file of the log after which another is begun, and how many former ones are kept."""

NAME = "workbench.log"


def log_path() -> Path | None:
    """Return where the log is; None where there can be none."""
    try:
        return paths.user_state() / NAME
    except (OSError, RuntimeError):  # the folder can't be made; there is no home
        return None


def start_log(path: Path | None = None) -> None:
    """Let what is logged go to the file from now on, and note the start; where it can't be written, nothing is."""
    where = path or log_path()
    for former in log.handlers[:]:
        if isinstance(former, Logbook):
            log.removeHandler(former)
    log.setLevel(logging.INFO)
    log.propagate = False
    if where is None:
        log.addHandler(logging.NullHandler())
        return
    log.addHandler(Logbook(where))
    log.info("start %s, %s", __version__, versions())


class Logbook(logging.Handler):
    """Appends whole entries, each with one write, so that two programs don't tear each other's; times in UTC.

    The file is opened for each entry: it may be rotated by another program, and its folder may vanish and come back.
    """

    def __init__(self, path: Path, largest: int = LARGEST) -> None:
        super().__init__()
        self._path, self._largest = path, largest
        shown = logging.Formatter("%(asctime)sZ %(process)d %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S")
        shown.converter = time.gmtime
        self.setFormatter(shown)

    def emit(self, record: logging.LogRecord) -> None:
        """Write an entry; a folder that is full, gone or not writable costs the entry and nothing else."""
        with suppress(Exception):  # whatever the log lacks, the work must go on
            entry = f"{self.format(record)}\n".encode("utf-8", "backslashreplace")[: self._largest]
            if self._path.is_file() and self._path.stat().st_size + len(entry) > self._largest:
                self._rotate(len(entry))
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, entry)
            finally:
                os.close(handle)

    def _rotate(self, coming: int) -> None:
        """Begin another file, unless another program has done so or does so just now."""
        from filelock import FileLock, Timeout  # it brings asyncio along, which a start shouldn't wait for

        with suppress(OSError, Timeout), FileLock(f"{self._path}.lock", timeout=0.2):
            if self._path.stat().st_size + coming <= self._largest:
                return
            for number in range(FORMER - 1, 0, -1):
                with suppress(FileNotFoundError):
                    _former(self._path, number).replace(_former(self._path, number + 1))
            self._path.replace(_former(self._path, 1))


def _former(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}")
