"""The Debian package of a stand-in bundle: what is in it, what it says of itself, and that it comes out the same again."""

import hashlib
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg-deb here"),
    pytest.mark.timeout(180),
]
TRUE = Path("/bin/true")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder as the bundle is: a program, a library, a file, with rights that no package should have."""
    folder = tmp_path / "bundle"
    (folder / "_internal" / "workbench").mkdir(parents=True)
    shutil.copy(TRUE, folder / "workbench")
    shutil.copy(TRUE, folder / "_internal" / "libown.so.1")
    (folder / "_internal" / "workbench" / "text é.txt").write_text("words", "utf-8")
    (folder / "_internal" / "workbench" / "text é.txt").chmod(0o666)
    return folder


def told(*command: str | Path) -> str:
    return subprocess.run([*map(str, command)], capture_output=True, text=True, check=True, timeout=60).stdout


def test_the_package_holds_the_program_as_a_desktop_expects_it_and_twice_the_same(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from linux import deb

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = [deb.make(bundle, tmp_path / name, "1.2.3") for name in ("one", "two")]
    assert len({hashlib.sha256(path.read_bytes()).digest() for path in made}) == 1
    listing = told("dpkg-deb", "--contents", made[0])
    assert all(line.split()[1] == "root/root" and "2023-11-14" in line for line in listing.splitlines())
    rights = {line.split(maxsplit=5)[5].split(" -> ")[0]: line[:10] for line in listing.splitlines()}
    assert rights["./usr/lib/analyst-workbench/workbench"] == "-rwxr-xr-x"
    assert rights["./usr/lib/analyst-workbench/_internal/libown.so.1"] == "-rw-r--r--"
    assert {mode for name, mode in rights.items() if name.endswith(".txt")} == {"-rw-r--r--"}
    assert "./usr/bin/workbench -> ../lib/analyst-workbench/workbench" in listing
    share = "./usr/share/"
    for name in (
        "applications/analyst-workbench.desktop", "mime/packages/analyst-workbench.xml", "man/man1/workbench.1.gz",
        "icons/hicolor/48x48/apps/analyst-workbench.png", "doc/analyst-workbench/copyright",
        "metainfo/org.analystworkbench.Workbench.metainfo.xml",
    ):  # fmt: skip
        assert share + name in rights
    fields = told("dpkg-deb", "--field", made[0])
    assert "Version: 1.2.3" in fields
    assert re.search(r"^Depends: .*libc6", fields, re.MULTILINE)
    assert "Recommends: xdg-utils" in fields
    unpacked = tmp_path / "unpacked"
    told("dpkg-deb", "--raw-extract", made[0], unpacked)
    for line in (unpacked / "DEBIAN" / "md5sums").read_text("utf-8").splitlines():
        digest, name = line.split("  ", 1)
        assert hashlib.md5((unpacked / name).read_bytes()).hexdigest() == digest
    assert not list((unpacked / "DEBIAN").glob("p*"))  # no scripts: other packages' triggers do it all


def test_the_copyright_file_names_every_library_and_repeats_no_licence_that_debian_keeps() -> None:
    from linux.licences import bundled, copyright_file

    written = copyright_file(sys.executable)
    paragraphs = [part for part in written.split("\n\n") if part.startswith("Files: ")]
    for library in bundled():
        part = next(part for part in paragraphs if f"\n {library.name} {library.version}\n" in part + "\n")
        assert re.search(r"^License: \S", part, re.MULTILINE), library.name
        assert re.search(r"^Copyright: \S", part, re.MULTILINE), library.name
    assert "END OF TERMS AND CONDITIONS" not in written
    for line in written.splitlines():
        assert not line or line[0] == " " or re.match(r"[A-Z][a-zA-Z-]+: ", line), line


def test_in_the_bundle_the_terms_stand_in_full_where_no_debian_keeps_them() -> None:
    from linux.licences import copyright_file, for_any_system

    written = for_any_system(copyright_file(sys.executable))
    assert "common-licenses" not in written
    assert "usr/lib" not in written
    for begins in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "Apache License",
        "Mozilla Public License",
    ):
        assert re.search(rf"^ +{begins}", written, re.MULTILINE), begins
    assert re.search(r"^Files: _internal/PySide6/Qt\*\n(?:.+\n)+ See LGPL-3, at the end of this file\.", written, re.MULTILINE)
    assert re.search(r"^License: LGPL-3\n +GNU LESSER", written, re.MULTILINE)


@pytest.mark.skipif(shutil.which("dpkg-shlibdeps") is None, reason="there is no dpkg-shlibdeps here")
def test_the_package_does_not_depend_on_what_it_carries(tmp_path: Path) -> None:
    from linux.system_needs import depends

    inside = tmp_path / "_internal"
    inside.mkdir()
    shutil.copy(str(shutil.which("dpkg-deb")), tmp_path / "workbench")
    needed = re.findall(r"(libz\.so\.1) => (\S+)", told("ldd", tmp_path / "workbench"))
    if not needed:
        pytest.skip("dpkg-deb needs no zlib here")
    assert "zlib1g" in depends(tmp_path)
    shutil.copy(needed[0][1], inside / needed[0][0])
    assert "zlib1g" not in depends(tmp_path)
    assert "libc6" in depends(tmp_path)


def elf(path: Path, runpath: str) -> Path:
    """A file as short as a 64-bit library can be: one segment, a dynamic one in it, with a name and a run path."""
    strings = b"\0libc.so.6\0" + runpath.encode() + b"\0"
    dynamic = b"".join(struct.pack("<qQ", *entry) for entry in ((5, 0x1000 + 176 + 64), (1, 1), (29, 11), (0, 0)))
    size = 176 + len(dynamic) + len(strings)
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 5, 0, 0x1000, 0x1000, size, size, 4096)
    moving = struct.pack("<IIQQQQQQ", 2, 6, 176, 0x1000 + 176, 0x1000 + 176, len(dynamic), len(dynamic), 8)
    path.write_bytes(head + load + moving + dynamic + strings)
    return path


def test_where_a_maker_kept_libraries_is_taken_out_of_them(tmp_path: Path) -> None:
    from linux.runpaths import absolute, clear

    foreign = elf(tmp_path / "libforeign.so", "/home/maker/lib:$ORIGIN")
    own = elf(tmp_path / "libown.so", "$ORIGIN/../lib")
    (tmp_path / "text.so").write_bytes(b"no library")
    before = own.read_bytes()
    assert absolute(foreign) == ["/home/maker/lib:$ORIGIN"]
    assert clear(tmp_path) == [foreign]
    assert absolute(foreign) == []
    assert own.read_bytes() == before


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Types: deb\n# URIs: no\nURIs: http://mirror.example/debian\nSuites: stable\n", "sources.list.d/debian.sources"),
        ("# deb http://old stable\ndeb [arch=amd64] http://mirror.example/debian stable main\n", "sources.list"),
    ],
)
def test_the_trial_takes_the_mirror_that_this_machine_uses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str, name: str
) -> None:
    from linux import trial_places
    from linux.trial_screen import TrialFailed

    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / name).write_text(written, "utf-8")
    monkeypatch.setattr(trial_places, "SOURCES", tmp_path)
    assert trial_places.mirror() == "http://mirror.example/debian"
    (tmp_path / name).unlink()
    with pytest.raises(TrialFailed, match="no mirror"):
        trial_places.mirror()
