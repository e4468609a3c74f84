"""The files that a person means by a list of files and folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.sources.errors import SourceError, Unreadable

_SYSTEM = frozenset({"thumbs.db", "desktop.ini", "__macosx"})


def find_files(paths: Iterable[Path | SourceError]) -> Iterator[Path | SourceError]:
    """Yield the files, those of folders (recursively) sorted by name; for a folder that can't be read, the error.

    Of folders, hidden files and those of systems and lock files of office programs are left out. A folder is gone through
    once, however many links lead to it, so that a loop of links ends. What is no file (a device) is yielded as it is, and
    so is an error, so that what was found may be given again.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        if isinstance(path, Path) and path.is_dir():
            yield from _within(path, seen)
        else:
            yield path


def _within(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path | SourceError]:
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        try:
            found = path.stat()
            if (found.st_dev, found.st_ino) in seen:
                continue
            seen.add((found.st_dev, found.st_ino))
            with os.scandir(path) as entries:
                names = sorted((entry.name, _is_folder(entry)) for entry in entries if not _left_out(entry.name))
        except PermissionError:
            yield Unreadable(str(path), "permission")
            continue
        except OSError:
            yield Unreadable(str(path), "io")
            continue
        yield from (path / name for name, is_folder in names if not is_folder)
        waiting += [path / name for name, is_folder in reversed(names) if is_folder]


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    """Tell whether an entry is a folder; a link that leads to itself is none, and is refused where it is read."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _left_out(name: str) -> bool:
    return name.startswith((".", "~$")) or name.casefold() in _SYSTEM
