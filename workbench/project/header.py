"""The file's header: what a file is, told from its first hundred bytes (sqlite.org/fileformat2.html, 1.3)."""

import os
import struct
from dataclasses import dataclass
from pathlib import Path

from workbench.project.errors import DamagedProject, NewerProject, NotAProject, PathTooLong, ProjectMissing, named

APPLICATION_ID = 0x57424348
"""``WBCH``: marks a SQLite file as a project, for us and for file type detection."""

FORMAT = 5
"""The format that this program writes, kept as SQLite's user_version."""

EXTENSION = ".workbench"
MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Header:
    """page_size and pages give the size that the file should at least have, in bytes and pages."""

    version: int
    application_id: int
    page_size: int
    pages: int


LONGEST_PATH = 500
"""Bytes of a path: SQLite opens none of over 512, and its log adds an ending."""


def check_length(path: Path) -> None:
    """Refuse a path that SQLite could not open; raises PathTooLong."""
    if len(os.fsencode(path.absolute())) > LONGEST_PATH:
        raise PathTooLong(path)


def read_header(path: Path) -> Header:
    """Read a project's header; raises ProjectMissing, NotAProject, DamagedProject, ProjectUnreachable, PathTooLong."""
    check_length(path)
    if not path.is_file():
        raise ProjectMissing(path) if not path.exists() else NotAProject(path)
    with named(path), path.open("rb") as file:
        first = file.read(100)
    if len(first) < 100 or not first.startswith(MAGIC):
        raise NotAProject(path)
    size, pages = struct.unpack_from(">H", first, 16)[0], struct.unpack_from(">I", first, 28)[0]
    version, application_id = struct.unpack_from(">I", first, 60)[0], struct.unpack_from(">I", first, 68)[0]
    return Header(version, application_id, 65536 if size == 1 else size, pages)


def check_header(path: Path) -> Header:
    """Refuse what is foreign, newer or cut short, before SQLite touches the file."""
    header = read_header(path)
    if header.application_id != APPLICATION_ID:
        raise NotAProject(path)
    if header.version > FORMAT:
        raise NewerProject(path, header.version, FORMAT)
    if path.stat().st_size < header.pages * header.page_size and not write_ahead(path).exists():
        raise DamagedProject(path, ("file is cut short",))
    return header


def write_ahead(path: Path) -> Path:
    """Return the path of SQLite's write-ahead log beside the file."""
    return path.with_name(path.name + "-wal")
