"""Takes out of libraries where their makers' machine kept others: a folder that means nothing, or something else, elsewhere.

A run path in an ELF file (System V ABI, "Dynamic Section") tells the loader where to look. What is relative to the file itself
($ORIGIN) stays; an absolute one is made empty, which glibc's loader passes over. 64-bit little-endian files.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

LOAD, DYNAMIC = 1, 2
END, STRINGS, RPATH, RUNPATH = 0, 5, 15, 29
_ELF64 = b"\x7fELF\x02\x01"


def clear(folder: Path) -> list[Path]:
    """Empty the absolute run paths of all libraries in a folder and below; returns which were changed."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and _clear(path)]


def absolute(path: Path) -> list[str]:
    """Return the absolute run paths of a file; none if it is no such library."""
    with path.open("rb") as stream:
        if stream.read(6) != _ELF64:
            return []
    return [words for _place, words in _found(path.read_bytes())]


def _clear(path: Path) -> bool:
    with path.open("rb") as stream:
        if stream.read(6) != _ELF64:
            return False
    data = bytearray(path.read_bytes())
    places = [place for place, _words in _found(bytes(data))]
    for place in places:
        struct.pack_into("<Q", data, place, 0)  # the table of strings begins with the empty one
    if places:
        mode = path.stat().st_mode
        path.write_bytes(data)
        path.chmod(mode)
    return bool(places)


def _found(data: bytes) -> Iterator[tuple[int, str]]:
    """Each absolute run path, with the place in the file that says where its words stand."""
    segments = list(_segments(data))
    entries = [entry for kind, offset, _address, size in segments if kind == DYNAMIC for entry in _entries(data, offset, size)]
    strings = next((value for tag, value, _place in entries if tag == STRINGS), None)
    start = _in_file(strings, segments) if strings is not None else None
    if start is None:
        return
    for tag, value, place in entries:
        if tag in {RPATH, RUNPATH}:
            words = data[start + value : data.index(b"\0", start + value)].decode("utf-8", "replace")
            if any(part.startswith("/") for part in words.split(":")):
                yield place, words


def _segments(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """The file's segments: kind, offset in the file, address in memory, size in the file."""
    table, size, count = struct.unpack_from("<Q", data, 32)[0], *struct.unpack_from("<HH", data, 54)
    for number in range(count):
        kind, _flags, offset, address, _physical, length = struct.unpack_from("<IIQQQQ", data, table + number * size)
        yield kind, offset, address, length


def _entries(data: bytes, offset: int, size: int) -> Iterator[tuple[int, int, int]]:
    """The entries of a dynamic segment: tag, value, where in the file the value stands."""
    for place in range(offset, offset + size, 16):
        tag, value = struct.unpack_from("<qQ", data, place)
        if tag == END:
            return
        yield tag, value, place + 8


def _in_file(address: int, segments: list[tuple[int, int, int, int]]) -> int | None:
    """Where in the file an address of memory stands."""
    for kind, offset, begins, size in segments:
        if kind == LOAD and begins <= address < begins + size:
            return offset + address - begins
    return None
