"""What a person means by folders: all texts in them, once, whatever links and devices there are."""

import os
import sys
from pathlib import Path

import pytest

from workbench.sources.errors import Unreadable
from workbench.sources.finding import find_files


def names(found: list[object], root: Path) -> list[str]:
    return [one.relative_to(root).as_posix() if isinstance(one, Path) else type(one).__name__ for one in found]


def test_folders_are_gone_through_in_order(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a.txt", "b/deep/er/x.md", ".hidden/x.txt", "~$lock.docx", "b/Thumbs.db", "c/.DS_Store"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    assert names(list(find_files([tmp_path])), tmp_path) == ["a.txt", "b/1.txt", "b/2.txt", "b/deep/er/x.md"]
    twice = list(find_files([tmp_path / "a.txt", tmp_path / "b", tmp_path]))
    assert names(twice, tmp_path) == ["a.txt", "b/1.txt", "b/2.txt", "b/deep/er/x.md", "a.txt"]


def test_a_file_or_an_error_given_is_given_back(tmp_path: Path) -> None:
    error = Unreadable("x", "permission")
    assert list(find_files([tmp_path / "absent.txt", error, tmp_path / ".named.txt"])) == [
        tmp_path / "absent.txt", error, tmp_path / ".named.txt",
    ]  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="links need no rights here only")
def test_links_that_lead_back_end(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "x.txt").write_text("x")
    (tmp_path / "in" / "back").symlink_to(tmp_path)
    (tmp_path / "again").symlink_to(tmp_path / "in")
    (tmp_path / "self").symlink_to(tmp_path / "self")
    found = names(list(find_files([tmp_path])), tmp_path)
    assert sorted(found) == ["again/x.txt", "self"], "once only; the link to itself is left for the reader to refuse"


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes there only")
def test_names_in_any_encoding(tmp_path: Path) -> None:
    for name in (b"\xff.txt", "ź.txt".encode(), b"\xb3\xf3d\xbc.txt"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"x")
    assert len(list(find_files([tmp_path]))) == 3


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="all may be read by who may read all")
def test_a_folder_that_is_forbidden_is_told(tmp_path: Path) -> None:
    (tmp_path / "no").mkdir(mode=0)
    (tmp_path / "yes.txt").write_text("x")
    found = list(find_files([tmp_path]))
    (tmp_path / "no").chmod(0o700)
    assert [one.reason if isinstance(one, Unreadable) else one.name for one in found] == ["yes.txt", "permission"]


def test_a_folder_that_vanishes_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()

    def refuse(_path: object) -> object:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    (found,) = find_files([tmp_path])
    assert isinstance(found, Unreadable)
    assert found.reason == "permission"
