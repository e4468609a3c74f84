"""The image that a repair works on: a copy of the file with its log folded in and a header that SQLite can read."""

import shutil
import sqlite3
import struct
from contextlib import closing, suppress
from pathlib import Path

from workbench.project.check import check_log
from workbench.project.errors import (
    DamagedProject,
    NewerProject,
    NotAProject,
    ProjectError,
    ProjectInUse,
    ProjectMissing,
    named,
)
from workbench.project.header import APPLICATION_ID, FORMAT, MAGIC, write_ahead
from workbench.project.lock import holder_of
from workbench.project.repair.tale import Notes, Outcome

PAGE = 4096
"""Bytes of a page, as SQLite makes files on every system that this program runs on."""

TRIES = 20
"""How often file and log are copied until nothing came in between."""

_FIXED = ((21, b"\x40\x20\x20"), (44, b"\x00\x00\x00\x04"), (52, bytes(4)), (56, b"\x00\x00\x00\x01"), (64, bytes(4)))
"""Bytes of the header that are the same in every project (1.3): fractions, schema format, no auto-vacuum, UTF-8."""


def make_image(path: Path, folder: Path, notes: Notes) -> Path:
    """Copy a file and its log into a folder and return the copy, its header mended and its log folded in or left out.

    The original is only read. Raises ProjectMissing, NotAProject, NewerProject, ProjectInUse, DiskFull,
    ProjectUnreachable.
    """
    if not path.is_file():
        raise NotAProject(path) if path.exists() else ProjectMissing(path)
    image = folder / "image"
    with named(path):
        _copy_both(path, image)
    mended = _mend_header(path, image, notes)
    _fold_log(image, notes)
    _mend_size(image, notes, trusted=not mended)
    return image


def _copy_both(path: Path, image: Path) -> None:
    """Copy a file and its log as they were at one moment, also while another program writes to them.

    Raises ProjectInUse if that program begins its log anew again and again.
    """
    for _try in range(TRIES):
        before = _stamp(path)
        shutil.copyfile(path, image)
        write_ahead(image).unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            if write_ahead(path).stat().st_size:
                shutil.copyfile(write_ahead(path), write_ahead(image))
        if _stamp(path) == before:
            return
    raise ProjectInUse(path, holder_of(path))


def _stamp(path: Path) -> tuple[object, ...]:
    """Return what differs when pages went from the log into the file and the log was begun anew: the head of the log with
    its salts (4.1); without a log, when and how large the file was written last. A log that only grew is the same log."""
    with suppress(FileNotFoundError), write_ahead(path).open("rb") as log:
        head = log.read(32)
        if head:
            return (head,)
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _mend_header(path: Path, image: Path, notes: Notes) -> bool:
    """Put right what of the header is the same in every project, and tell whether anything had to be; refuse what is no
    project, or a newer program's."""
    with image.open("r+b") as file:
        head = bytearray(file.read(100))
        if len(head) < 100:
            raise NotAProject(path)
        version, known = struct.unpack_from(">I", head, 60)[0], struct.unpack_from(">I", head, 68)[0] == APPLICATION_ID
        is_sqlite = head.startswith(MAGIC)
        if is_sqlite and known and FORMAT < version < FORMAT + 1000:
            raise NewerProject(path, version, FORMAT)
        if is_sqlite and not known and not _looks_like_ours(image):
            raise NotAProject(path)
        mended = _mended(head)
        if mended != head:
            notes.add("header", Outcome.REPAIRED)
            file.seek(0)
            file.write(mended)
    if not is_sqlite and not _looks_like_ours(image):
        raise NotAProject(path)
    return mended != head


def _mended(head: bytearray) -> bytearray:
    made = bytearray(head)
    made[:16] = MAGIC
    made[16:18] = struct.pack(">H", PAGE)
    made[20] = 0
    for place in (18, 19):
        made[place] = made[place] if made[place] in {1, 2} else 2
    for place, fixed in _FIXED:
        made[place : place + len(fixed)] = fixed
    if not 1 <= struct.unpack_from(">I", made, 60)[0] <= FORMAT:
        made[60:64] = struct.pack(">I", FORMAT)
    made[68:72] = struct.pack(">I", APPLICATION_ID)
    return made


def _looks_like_ours(image: Path) -> bool:
    """Tell whether a file whose header says nothing has our tables in it."""
    data = image.read_bytes()
    return sum(name in data for name in (b"source_version", b"project_info", b"CREATE TRIGGER journal_")) >= 2


def _fold_log(image: Path, notes: Notes) -> None:
    log = write_ahead(image)
    if not log.exists():
        return
    try:
        check_log(image)
        with closing(sqlite3.connect(image)) as connection:
            if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise sqlite3.OperationalError
    except (ProjectError, sqlite3.Error, UnicodeDecodeError) as error:
        foreign = isinstance(error, DamagedProject)
        notes.add("foreign log" if foreign else "log", Outcome.GIVEN_UP)
    for beside in (log, image.with_name(f"{image.name}-shm")):
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _mend_size(image: Path, notes: Notes, *, trusted: bool) -> None:
    """Let the file be read by itself, without a log, and say as many pages as it has; trusted: what it said is its own."""
    size = image.stat().st_size
    if size % PAGE:
        with image.open("ab") as file:
            file.write(bytes(PAGE - size % PAGE))
    pages = image.stat().st_size // PAGE
    with image.open("r+b") as file:
        head = bytearray(file.read(100))
        if struct.unpack_from(">I", head, 28)[0] != pages:
            if trusted and struct.unpack_from(">I", head, 28)[0] > pages:
                notes.add("cut short", Outcome.KEPT, struct.unpack_from(">I", head, 28)[0] - pages)
            head[28:32] = struct.pack(">I", pages)
            head[92:96] = head[24:28]
        head[18:20] = b"\x01\x01"
        file.seek(0)
        file.write(head)
