"""The Debian package of a stand-in bundle: what is in it, what it says of itself, and that it comes out the same again."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg-deb here"),
    pytest.mark.timeout(120),
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
