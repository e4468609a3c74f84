"""The two libraries of the bundle from which is taken what nobody asks them for: what stays in them is as it was."""

import ctypes
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from bundle import holes, icu
from hypothesis import given
from hypothesis import strategies as st

TOOLS = all(shutil.which(tool) for tool in ("as", "ld"))
linux = pytest.mark.skipif(not TOOLS or sys.platform != "linux", reason="needs binutils")

HEAD = struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
NAMES = st.text("abcdefgh_/", min_size=1, max_size=12)


@given(st.dictionaries(NAMES, st.binary(max_size=40), min_size=1))
def test_a_package_keeps_its_items(items: dict[str, bytes]) -> None:
    head, found = icu.read_package(icu.write_package(HEAD, items))
    assert head == HEAD
    assert list(found) == sorted(items)
    assert all(found[name].startswith(item) and len(found[name]) - len(item) < 16 for name, item in items.items())


def test_what_is_no_package_is_refused() -> None:
    with pytest.raises(icu.UnknownFormat):
        icu.read_package(bytes(64))


@linux
def test_a_library_with_the_package_alone_gives_it_by_its_symbol(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    items = {f"icudt73l/{name}": name.encode() * 9 for name in ("coll/ucadata.icu", "coll/pl.res", "curr/pl.res", "ibm-5.cnv")}
    icu.link(icu.write_package(HEAD, items), library, "icudt73_dat")
    before = library.stat().st_size
    icu.trim(library)
    loaded = ctypes.CDLL(str(library))
    package = icu.write_package(HEAD, {name: item for name, item in items.items() if "coll" in name})
    assert bytes((ctypes.c_char * len(package)).in_dll(loaded, "icudt73_dat")) == package
    assert library.stat().st_size <= before


def _font(size: int) -> bytes:
    """Something of a font's form: a header, five tables, and bytes."""
    tables = b"".join(struct.pack(">4sIII", tag, 0, 92, size - 92) for tag in (b"CFF ", b"cmap", b"head", b"name", b"post"))
    return (b"OTTO\x00\x05" + bytes(6) + tables).ljust(size, b"f")


@linux
def test_a_library_loads_without_its_fonts_and_has_zeros_in_their_place(tmp_path: Path) -> None:
    font, library = _font(3_000_001), tmp_path / "libletters.so"
    (tmp_path / "data.bin").write_bytes(b"before" * 1000 + font + b"behind" * 1000)
    (tmp_path / "data.s").write_text(
        ".section .rodata\n.globl letters\n.type letters,%object\n.balign 16\n"
        'letters:\n.incbin "data.bin"\n.size letters,.-letters\n'
        ".data\n.globl number\n.type number,%object\nnumber: .quad 42\n.size number,.-number\n"
        '.section .note.GNU-stack,"",%progbits\n'
    )
    subprocess.run(["as", "-o", "data.o", "data.s"], cwd=tmp_path, check=True)
    subprocess.run(["ld", "-shared", "--build-id", "-o", library, "data.o"], cwd=tmp_path, check=True)
    whole = library.stat().st_size
    found = holes.fonts(library.read_bytes())
    assert [end - begin for begin, end in found] == [len(font)]
    saved = holes.punch(library, found)
    assert saved > 2_990_000
    assert library.stat().st_size == whole - saved
    loaded = ctypes.CDLL(str(library))
    letters = bytes((ctypes.c_char * (len(font) + 12_000)).in_dll(loaded, "letters"))
    assert letters[:6000] == b"before" * 1000
    assert letters[-6000:] == b"behind" * 1000
    assert letters[6000:-6000].count(0) > saved - 100
    assert ctypes.c_uint64.in_dll(loaded, "number").value == 42


def test_what_is_no_library_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "no.so"
    path.write_bytes(b"MZ" + bytes(100))
    with pytest.raises(holes.NoHoles):
        holes.punch(path, [])
