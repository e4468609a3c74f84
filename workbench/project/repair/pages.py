"""The pages of a SQLite file read without SQLite, as far as each by itself is whole (sqlite.org/fileformat2.html)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

LEAF, INTERIOR = 0x0D, 0x05
"""First byte of a page of a table's tree: one that holds rows, one that leads to others."""

_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of an integer by its serial type (2.1)."""

Row = tuple[int, list[Any]]
"""A row's id and its values in the order of the columns; the id itself stands as None among them."""


class UnreadablePage(ValueError):
    """These bytes are no row."""


@dataclass(slots=True)
class Pages:
    """data: the whole file. seen: pages that belong to something known; bad: those that could not be read."""

    data: bytes
    size: int = 4096
    seen: set[int] = field(default_factory=set)
    bad: set[int] = field(default_factory=set)
    spoilt: int = 0
    """Rows that stand on a page, but could not be read."""

    @property
    def count(self) -> int:
        """How many whole pages there are."""
        return len(self.data) // self.size

    def page(self, number: int) -> bytes:
        """Return a page, counted from 1; UnreadablePage if there is none."""
        if not 1 <= number <= self.count:
            raise UnreadablePage
        return self.data[(number - 1) * self.size : number * self.size]

    # --- trees

    def rows(self, root: int) -> Iterator[Row]:
        """Yield the rows below a root page, as many as can be reached and read."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self.seen:
                continue
            self.seen.add(number)
            try:
                kind = self._kind(number)
                if kind == INTERIOR:
                    waiting += reversed(list(self._children(number)))
                elif kind == LEAF:
                    yield from self.leaf(number)
                else:
                    self.bad.add(number)
            except (UnreadablePage, struct.error, IndexError):
                self.bad.add(number)

    def strays(self) -> Iterator[int]:
        """Yield the pages of rows that nothing known leads to."""
        for number in range(2, self.count + 1):
            if number not in self.seen and self._kind(number) == LEAF:
                yield number

    def free(self) -> set[int]:
        """Return the pages that the file lists as free, as far as that list can be followed (1.5)."""
        found: set[int] = set()
        number = struct.unpack_from(">I", self.data, 32)[0]
        while 1 < number <= self.count and number not in found:
            found.add(number)
            trunk = self.page(number)
            number, leaves = struct.unpack_from(">II", trunk)
            if leaves > self.size // 4 - 2:
                break
            found.update(struct.unpack_from(f">{leaves}I", trunk, 8))
        return found

    def _kind(self, number: int) -> int:
        return self.data[(number - 1) * self.size + (100 if number == 1 else 0)] if 1 <= number <= self.count else -1

    def _children(self, number: int) -> Iterator[int]:
        page, start = self.page(number), 100 if number == 1 else 0
        for pointer in self._pointers(page, start + 3, start + 12):
            yield struct.unpack_from(">I", page, pointer)[0]
        yield struct.unpack_from(">I", page, start + 8)[0]

    def _pointers(self, page: bytes, at: int, first: int) -> tuple[int, ...]:
        cells = struct.unpack_from(">H", page, at)[0]
        if cells > (self.size - first) // 2:
            raise UnreadablePage
        return struct.unpack_from(f">{cells}H", page, first)

    # --- rows

    def leaf(self, number: int) -> Iterator[Row]:
        """Yield the rows of one page; those that can't be read are counted."""
        page, start = self.page(number), 100 if number == 1 else 0
        for pointer in self._pointers(page, start + 3, start + 8):
            try:
                yield self._row(page, pointer)
            except (UnreadablePage, struct.error, IndexError, UnicodeDecodeError):
                self.spoilt += 1

    def _row(self, page: bytes, at: int) -> Row:
        length, at = _varint(page, at)
        row_id, at = _varint(page, at)
        if length > len(self.data):
            raise UnreadablePage
        return (row_id - (1 << 64) if row_id >= 1 << 63 else row_id), _values(self._payload(page, at, length))

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """Return the bytes of a row, also of one that goes on over other pages (1.6)."""
        most, least = self.size - 35, (self.size - 12) * 32 // 255 - 23
        here = length
        if length > most:
            here = least + (length - least) % (self.size - 4)
            here = here if here <= most else least
        parts, missing = [page[at : at + here]], length - here
        if len(parts[0]) < here:
            raise UnreadablePage
        number = struct.unpack_from(">I", page, at + here)[0] if missing else 0
        while missing > 0:
            if not 1 < number <= self.count:
                raise UnreadablePage
            self.seen.add(number)
            whole = self.page(number)
            parts.append(whole[4 : 4 + missing])
            missing -= len(parts[-1])
            following = struct.unpack_from(">I", whole)[0]
            # a page that was wiped names no other; as a rule they stand one after the other, and a hash tells if not
            number = following if 1 < following <= self.count else number + 1
        return b"".join(parts)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for number in range(9):
        byte = data[at + number]
        if number == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + number + 1
    raise UnreadablePage


def _values(record: bytes) -> list[Any]:
    """Return the values of a record (2.1)."""
    head, at = _varint(record, 0)
    if head > len(record):
        raise UnreadablePage
    kinds = []
    while at < head:
        kind, at = _varint(record, at)
        kinds.append(kind)
    values, place = [], head
    for kind in kinds:
        length = _length(kind)
        if place + length > len(record):
            raise UnreadablePage
        values.append(_value(kind, record[place : place + length]))
        place += length
    if place != len(record):
        raise UnreadablePage
    return values


def _length(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if kind in {10, 11}:
        raise UnreadablePage
    return 8 if kind == 7 else _INTEGERS.get(kind, 0)


def _value(kind: int, data: bytes) -> Any:
    if kind >= 12:
        return data.decode("utf-8") if kind % 2 else data
    if kind == 7:
        return struct.unpack(">d", data)[0]
    if kind in _INTEGERS:
        return int.from_bytes(data, "big", signed=True)
    return {0: None, 8: 0, 9: 1}[kind]
