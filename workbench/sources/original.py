"""The bytes of a file, read once and whole."""

import errno
import os
import stat
from pathlib import Path

from workbench.sources.errors import Empty, TooLarge, Unreadable
from workbench.sources.limits import Limits


def read_original(path: Path | str, limits: Limits | None = None) -> bytes:
    """Return a file's bytes.

    Raises Empty, TooLarge, and Unreadable for what is absent, forbidden, no file, or changes meanwhile.
    """
    name, limits = str(path), limits or Limits()
    try:
        return _read(path, name, limits)
    except FileNotFoundError as error:
        raise Unreadable(name, "absent") from error
    except PermissionError as error:
        raise Unreadable(name, "permission") from error
    except (OSError, ValueError) as error:
        looped = isinstance(error, OSError) and error.errno == errno.ELOOP
        raise Unreadable(name, "loop" if looped else "io") from error


def _read(path: Path | str, name: str, limits: Limits) -> bytes:
    before = Path(path).stat()
    if stat.S_ISDIR(before.st_mode):
        raise Unreadable(name, "folder")
    if not stat.S_ISREG(before.st_mode):
        raise Unreadable(name, "device")
    if before.st_size > limits.original:
        raise TooLarge(name, "file", limits.original)
    with Path(path).open("rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise Unreadable(name, "device")
        data = file.read(limits.original + 1)
        after = os.fstat(file.fileno())
    if len(data) > limits.original:
        raise TooLarge(name, "file", limits.original)
    if len(data) != after.st_size or after.st_mtime_ns != before.st_mtime_ns:
        raise Unreadable(name, "changed")
    if not data:
        raise Empty(name)
    return data
