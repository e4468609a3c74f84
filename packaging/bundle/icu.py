"""The data of ICU that Qt carries (32 MB), cut to what Qt asks of it: how words of every language are sorted.

Qt keeps the names of languages, the forms of numbers and dates, and where lines and words break in tables of its own; of ICU
it uses the collation and the case of letters. Left out are converters, calendars, currencies, units, names of places,
transliteration and word breaking. The format is ICU's `CmnD` package (icu4c, source/common/ucmndata.h, version 1).

Needs `as` and `ld` (binutils), as stripping needs `strip`.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

KEPT = re.compile(
    r"^[^/]+/("
    r"coll/.*|"
    r"(root|pool|res_index|supplementalData|likelySubtags|langInfo|metadata|keyTypeData|numberingSystems|plurals|icuver|icustd"
    r"|timezoneTypes|zoneinfo64|metaZones|windowsZones|genderList|dayPeriods)\.res|"
    r"(?!unames)[^/]+\.(icu|nrm))$"
)
"""Collation of every language, the trees that it leans on, the normalisations and properties of letters."""

_MAGIC = b"\xda\x27"
_ALIGNED = 16


class UnknownFormat(Exception):
    """The library doesn't hold a data package of the form that is known here."""


def trim(library: Path) -> None:
    """Replace a libicudata by one with the kept items alone: same name, same symbol. UnknownFormat, CalledProcessError."""
    data = library.read_bytes()
    symbol = _symbol(library)
    head, items = read_package(data[_start(data) :])
    kept = {name: item for name, item in items.items() if KEPT.match(name)}
    if not any("/coll/ucadata.icu" in name for name in kept):
        raise UnknownFormat("no collation")
    link(write_package(head, kept), library, symbol)


def read_package(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return a package's header and its items by name, in their order; UnknownFormat if it isn't one.

    The last item is taken to the end of data: what follows a package in a library stays with it.
    """
    size = struct.unpack_from("<H", data)[0]
    if data[2:4] != _MAGIC or data[12:16] != b"CmnD":
        raise UnknownFormat("not a data package")
    count = struct.unpack_from("<I", data, size)[0]
    table = [struct.unpack_from("<II", data, size + 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in table[1:]] + [len(data) - size]
    items = {}
    for (place, start), end in zip(table, ends, strict=True):
        name = data[size + place : data.index(b"\0", size + place)].decode("ascii")
        items[name] = data[size + start : size + end]
    return data[:size], items


def write_package(head: bytes, items: dict[str, bytes]) -> bytes:
    """Return a package of items, sorted by name as ICU's binary search wants them, each at a multiple of 16 bytes."""
    names = sorted(items)
    letters = b"".join(name.encode("ascii") + b"\0" for name in names)
    place, start = 4 + 8 * len(names), _aligned(4 + 8 * len(names) + len(letters))
    table, body = [struct.pack("<I", len(names))], bytearray()
    for name in names:
        table.append(struct.pack("<II", place, start + len(body)))
        body += items[name] + bytes(_aligned(len(items[name])) - len(items[name]))
        place += len(name) + 1
    front = b"".join(table) + letters
    return head + front + bytes(start - len(front)) + bytes(body)


def link(package: bytes, library: Path, symbol: str) -> None:
    """Make a library that holds nothing but the package, under the symbol by which ICU finds it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data.bin").write_bytes(package)
        (folder / "data.s").write_text(
            f'.section .rodata\n.globl {symbol}\n.type {symbol},%object\n.balign {_ALIGNED}\n{symbol}:\n.incbin "data.bin"\n'
            f'.size {symbol},.-{symbol}\n.section .note.GNU-stack,"",%progbits\n',
            "ascii",
        )
        subprocess.run(["as", "-o", "data.o", "data.s"], cwd=folder, check=True)
        flags = ["-shared", "--build-id=none", "-soname", library.name, "-z", "noexecstack", "-s"]
        subprocess.run(["ld", *flags, "-o", "made.so", "data.o"], cwd=folder, check=True)
        library.write_bytes((folder / "made.so").read_bytes())


def _start(data: bytes) -> int:
    """Where the package begins in a library: at its header, which is aligned."""
    for found in re.finditer(re.escape(_MAGIC), data):
        begin = found.start() - 2
        if begin % _ALIGNED == 0 and data[begin + 12 : begin + 16] == b"CmnD":
            return begin
    raise UnknownFormat("no data package")


def _symbol(library: Path) -> str:
    """The name by which ICU finds its data: icudt and the version, as in libicudata.so.73."""
    return f"icudt{library.name.rsplit('.', 1)[1]}_dat"


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
