"""The file of the settings: read and written whole; several windows lay what they change over what the others wrote."""

import contextlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PATIENCE = 1.0
"""Seconds to wait for another window that writes; then it is written all the same."""

_NONE = object()
"""Stands for a value that is not there."""


class SettingsFile:
    """A JSON object in a file. broken: where one that was no such thing was put aside, None if there was none."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.broken: Path | None = None

    def read(self) -> dict[str, Any] | None:
        """Return what it holds; None if there is none, or it is put aside by now. OSError: it can't be read just now."""
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (ValueError, RecursionError):
            values = None
        if isinstance(values, dict):
            return values
        self.broken = self.path.replace(self.path.with_name(f"{self.path.name}.broken"))
        return None

    def write(self, values: dict[str, Any], before: dict[str, Any]) -> bool:
        """Lay those values over the file that are named in before, which holds what they were; tells whether it could be.

        Where there is no file, all are written; over one that can't be read just now, nothing is.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self._alone():
                there = self.read()
                self._put(values if there is None else laid_over(there, values, before))
        except OSError:
            return False
        return True

    def _put(self, values: dict[str, Any]) -> None:
        handle, name = tempfile.mkstemp(prefix=".settings-", dir=self.path.parent)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                json.dump(values, file, indent=1)  # escaped: a path may hold bytes that are no UTF-8
            Path(name).replace(self.path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Let one window read and write at a time, by a lock on the folder; where that can't be had, they do without."""
        if sys.platform == "win32":
            yield
            return
        import fcntl

        handle = os.open(self.path.parent, os.O_RDONLY)
        try:
            end = time.monotonic() + PATIENCE
            while time.monotonic() < end:
                try:
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    time.sleep(0.005)
                except OSError:  # a file system without locks
                    break
            yield
        finally:
            os.close(handle)


def laid_over(there: dict[str, Any], values: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """Return what is there with the values changed that before names; of what is kept by name or path, only what differs."""
    made = dict(there)
    for name, former in before.items():
        made[name] = _merged(there.get(name), values[name], former)
    return made


def _merged(there: Any, value: Any, former: Any) -> Any:
    """Return a value with what another window added meanwhile; there: on disk; former: as this window knew it."""
    if not value:  # reset, or forgotten: others' are, too
        return value
    if isinstance(there, dict) and isinstance(value, dict):
        known = former if isinstance(former, dict) else {}
        kept = {key: one for key, one in there.items() if key in value or key not in known}
        changed = {key: one for key, one in value.items() if known.get(key, _NONE) != one}
        unchanged = {key: one for key, one in kept.items() if key not in changed}
        return {**unchanged, **changed}  # what was changed last stands last
    if _have_paths(there) and _have_paths(value):
        known_paths = {one["path"] for one in (*value, *(former if _have_paths(former) else ()))}
        others = [one for one in there if one["path"] not in known_paths]
        newest = sorted((*value, *others), key=lambda one: str(one.get("at", "")), reverse=True)
        return newest[: max(len(value), len(there))] if others else value
    return value


def _have_paths(value: Any) -> bool:
    """Tell whether a value is a list of what has a path each, such as the recent projects."""
    return isinstance(value, list) and all(isinstance(one, dict) and isinstance(one.get("path"), str) for one in value)
