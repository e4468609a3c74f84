"""A full disk: said so by name, nothing committed is lost, and the project goes on once there is room."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.content import content
from tests.project.worlds import TEXT, add_text
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.records import codebook
from workbench.coding.themes import create_theme
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.project.backup import back_up, back_up_if_due
from workbench.project.check import full_check
from workbench.project.errors import DiskFull
from workbench.project.opening import create, open_for_reading, open_project
from workbench.sources.importing import Imported, Refused, import_files
from workbench.sources.records import sources


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of four mebibytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
    if not hasattr(os, "geteuid") or os.geteuid() or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def fill(disk: Path, leave: int = 0) -> Path:
    """Fill the disk but for some bytes."""
    ballast, free = disk / "ballast", shutil.disk_usage(disk).free
    with ballast.open("wb") as file:
        file.write(bytes(max(0, free - leave)))
    return ballast


@pytest.mark.parametrize("left", [0, 4096, 40_000, 200_000])
def test_no_room_for_a_new_project(small: Path, left: int) -> None:
    ballast = fill(small, left)
    with pytest.raises(DiskFull) as caught:
        create(small / "a.workbench", "P", "A")
    assert caught.value.path == small / "a.workbench"
    assert [path.name for path in small.iterdir() if not path.name.endswith(".lock")] == ["ballast"], "no half project stays"
    ballast.unlink()
    create(small / "a.workbench", "P", "A").close()


@pytest.mark.parametrize("left", [0, 4096, 8192, 12_288, 20_480])
def test_no_room_for_an_act(small: Path, left: int) -> None:
    with create(small / "a.workbench", "P", "A") as project:
        version = add_text(project)
        for number in range(8):
            attach(project, version, [Span(number, number + 9)], NewTheme(f"theme {number}"))
        ballast, acknowledged = fill(small, left), content(project.reading)
        with pytest.raises(DiskFull) as caught:  # noqa: PT012
            for number in range(400):
                attach(project, version, [Span(number * 3, number * 3 + 30)], NewTheme(f"more {number}"))
                acknowledged = content(project.reading)
        assert caught.value.path == project.path
        assert content(project.reading) == acknowledged
        with pytest.raises(DiskFull):
            _act_in_parts(project, version)
        ballast.unlink()
        attach(project, version, [Span(0, 40)], NewTheme("there is room again"))
        project.undo()
        assert content(project.reading) == acknowledged
        assert full_check(project.reading) == []
    with open_project(small / "a.workbench", "A") as again:
        assert content(again.reading) == acknowledged


def _act_in_parts(project: object, version: int) -> None:
    """Nested steps on a full disk: the failure of the part is the failure that is told."""
    from workbench.project.project import Project

    assert isinstance(project, Project)
    with project.step(Act.SAMPLE):
        for number in range(300):
            attach(project, version, [Span(number * 4, number * 4 + 30)], NewTheme(f"parts {number}"), "x" * 2000)


def test_no_room_for_a_text(small: Path) -> None:
    with create(small / "a.workbench", "P", "A") as project:
        create_theme(project, "Safe")
        before = content(project.reading)
        with pytest.raises(DiskFull):
            add_text(project, TEXT * 2000)
        assert content(project.reading) == before
        add_text(project, TEXT)
        assert full_check(project.reading) == []


def test_no_room_in_the_middle_of_an_import(small: Path, tmp_path: Path) -> None:
    files = []
    for number in range(6):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(f"File {number}.\n\n" + "Words upon words. " * (2 + 30_000 * (number == 3)), encoding="utf-8")
    with create(small / "a.workbench", "P", "A") as project:
        fill(small, 900_000)
        outcomes = list(import_files(project, files))
        assert [type(outcome) for outcome in outcomes] == [Imported, Imported, Imported, Refused], "the run ends there"
        assert isinstance(outcomes[-1], Refused)
        assert isinstance(outcomes[-1].error, DiskFull)
        assert [record.title for record in sources(project.reading)] == ["0", "1", "2"]
        assert full_check(project.reading) == []


def test_no_room_for_a_backup_or_a_copy(small: Path, tmp_path: Path) -> None:
    with create(small / "a.workbench", "P", "A") as project:
        create_theme(project, "Safe")
        old = back_up(project.reading)
        project.copy_to(small / "copy.workbench")
        kept = (small / "copy.workbench").read_bytes()
        create_theme(project, "Newer")
        ballast = fill(small, 50_000)
        for target in (lambda: back_up(project.reading), lambda: project.copy_to(small / "copy.workbench")):
            with pytest.raises(DiskFull):
                target()
        assert (small / "copy.workbench").read_bytes() == kept, "the older copy is whole"
        assert old.exists()
        assert not list(small.rglob(".copy-*"))
        assert back_up_if_due(project.reading) is None
        ballast.unlink()
        project.copy_to(small / "copy.workbench")
    with open_for_reading(small / "copy.workbench") as copy:
        assert [theme.name for theme in codebook(copy.reading)] == ["Safe", "Newer"]


def test_a_project_on_a_full_disk_can_be_read(small: Path) -> None:
    with create(small / "a.workbench", "P", "A") as project:
        create_theme(project, "Safe")
    fill(small)
    with open_for_reading(small / "a.workbench") as project:
        assert codebook(project.reading)[0].name == "Safe"
    with pytest.raises(DiskFull):
        open_project(small / "a.workbench", "A")


def test_no_room_left_in_the_file_itself(tmp_path: Path) -> None:
    """The same by SQLite's own limit, where nothing may be mounted."""
    with create(tmp_path / "a.workbench", "P", "A") as project:
        create_theme(project, "Safe")
        assert project._writer is not None
        with project._writer.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        before = content(project.reading)
        with pytest.raises(DiskFull):
            add_text(project, TEXT * 50)
        assert content(project.reading) == before
        with project._writer.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=100000")
        add_text(project, TEXT * 50)
        assert full_check(project.reading) == []
