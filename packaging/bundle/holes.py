"""Takes the fonts out of typst's library: 17 MB, twice the same, that a brief never uses, since it brings its own.

They can't be left out when the library is installed from its registry, and building it takes half an hour of Rust. But they
lie in its read-only part, in one piece each; so the file is written without them, and the loader fills their place with
zeros, which cost neither disk nor memory. What would look there finds no font. Format: ELF 64 (System V gABI, chapter 5).
"""

import re
import struct
from dataclasses import dataclass, replace
from pathlib import Path

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_TABLE = struct.Struct(">4sIII")

_LOAD, _NOTE, _PHDR = 1, 4, 6
_READ = 4
_ZEROS = 8  # the type of sections that have no bytes in the file: NOBITS

_LEAST = 1 << 20
"""Bytes that a hole must have to be worth an entry in the table of segments."""

Range = tuple[int, int]
"""Of a file: first byte, and the one after the last."""


class NoHoles(Exception):
    """The library isn't built so that parts of it can be left out."""


@dataclass(frozen=True)
class Segment:
    """An entry of the table of segments, in its order: places and sizes in bytes."""

    kind: int
    flags: int
    place: int
    address: int
    physical: int
    size: int
    in_memory: int
    align: int

    def pack(self) -> bytes:
        """Return the entry as it stands in the file."""
        values = self.place, self.address, self.physical, self.size, self.in_memory, self.align
        return _SEGMENT.pack(self.kind, self.flags, *values)


def fonts(data: bytes) -> list[Range]:
    """Where OpenType fonts lie in some bytes; neighbours are one range."""
    found: list[Range] = []
    for match in re.finditer(rb"(?:OTTO|\x00\x01\x00\x00)\x00", data):
        begin = match.start()
        end = _font_end(data, begin)
        if not end or (found and begin < found[-1][1]):
            continue
        if found and begin - found[-1][1] < 64:  # what aligns the next
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return found


def punch(library: Path, ranges: list[Range]) -> int:
    """Write a library without ranges of its read-only part; returns the bytes saved. NoHoles if it isn't made for that."""
    data = library.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        raise NoHoles("not a little-endian ELF 64")
    header = list(_HEADER.unpack_from(data))
    segments = [Segment(*_SEGMENT.unpack_from(data, header[5] + _SEGMENT.size * number)) for number in range(header[10])]
    holes = _holes(segments, ranges)
    made = _parted(segments, holes)
    spare = len(made) - len(segments)
    for kind in (_PHDR, _NOTE):  # nobody reads these two of a library: they make room for the new parts
        if spare > 0:
            spare -= sum(segment.kind == kind for segment in made)
            made = [segment for segment in made if segment.kind != kind]
    if spare > 0:
        raise NoHoles("the table of segments is full")
    library.write_bytes(_written(data, header, made, holes))
    return sum(end - begin for begin, end in holes)


def _font_end(data: bytes, begin: int) -> int:
    """The byte after a font's last table; 0 if no font begins here."""
    count = struct.unpack_from(">H", data, begin + 4)[0]
    if not 5 <= count <= 40:
        return 0
    tables = [_TABLE.unpack_from(data, begin + 12 + _TABLE.size * number) for number in range(count)]
    if not all(re.fullmatch(rb"[A-Za-z0-9/ ]{4}", tag) for tag, *_ in tables):
        return 0
    return begin + max(int(place + size) for _, _, place, size in tables)


def _holes(segments: list[Segment], ranges: list[Range]) -> list[Range]:
    """The ranges within whole pages of the read-only segment, large ones alone."""
    holes = []
    for begin, end in ranges:
        for segment in segments:
            page = max(segment.align, 4096)
            low, high = -(-begin // page) * page, end // page * page
            inside = segment.place <= low and high < segment.place + segment.size
            if segment.kind == _LOAD and segment.flags == _READ and inside and high - low >= _LEAST:
                holes.append((low, high))
    return holes


def _parted(segments: list[Segment], holes: list[Range]) -> list[Segment]:
    """The segments, each that has holes in parts: every part ends where its hole ends, in memory filled with zeros."""
    made = []
    for segment in segments:
        rest = segment
        for begin, end in holes:
            if rest.kind == _LOAD and rest.place <= begin and end < rest.place + rest.size:
                made.append(replace(rest, size=begin - rest.place, in_memory=end - rest.place))
                taken = end - rest.place
                rest = replace(
                    rest, place=end, address=rest.address + taken, physical=rest.physical + taken,
                    size=rest.size - taken, in_memory=rest.in_memory - taken,
                )  # fmt: skip
        made.append(rest)
    return made


def _written(data: bytes, header: list[int], segments: list[Segment], holes: list[Range]) -> bytes:
    """The file: header, table and bytes outside the holes, every place moved to the front by the holes before it."""

    def moved(place: int) -> int:
        return place - sum(end - begin for begin, end in holes if end <= place)

    table, count = header[5], len(segments)
    body = bytearray(data)
    body[table : table + _SEGMENT.size * header[10]] = bytes(_SEGMENT.size * header[10])
    body[table : table + _SEGMENT.size * count] = b"".join(
        replace(segment, place=moved(segment.place)).pack() for segment in segments
    )
    for number in range(header[12]):
        place = header[6] + _SECTION.size * number
        values = _section(list(_SECTION.unpack_from(data, place)), holes)
        values[4] = moved(values[4])
        _SECTION.pack_into(body, place, *values)
    header[6], header[10] = moved(header[6]), count
    body[: _HEADER.size] = _HEADER.pack(*header)
    for begin, end in reversed(holes):
        del body[begin:end]
    return bytes(body)


def _section(values: list[int], holes: list[Range]) -> list[int]:
    """A section's entry; one that has holes ends before the first, for tools that read sections."""
    begin, size = values[4], values[5]
    inside = [low for low, _high in holes if begin <= low < begin + size]
    if inside and values[1] != _ZEROS:
        values[5] = inside[0] - begin
    return values
