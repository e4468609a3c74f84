"""Files that are none of ours, not whole or not ours to write: refused by a type that names the file, which stays as it was."""

import os
import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.project.content import content
from workbench.coding.themes import create_theme
from workbench.project import opening
from workbench.project.check import full_check
from workbench.project.errors import (
    DamagedProject,
    NewerProject,
    NotAProject,
    ProjectError,
    ProjectExists,
    ProjectMissing,
    ProjectReadOnly,
    ProjectUnreachable,
)
from workbench.project.header import FORMAT, write_ahead
from workbench.project.opening import create, open_for_reading, open_project
from workbench.project.project import Project

DOORS = [open_project, open_for_reading]


@pytest.fixture
def whole(furnished_file: tuple[Path, int], tmp_path: Path) -> Path:
    """A closed project with a row in every table."""
    return Path(shutil.copy(furnished_file[0], tmp_path / "a.workbench"))


def refused(path: Path, kind: type[ProjectError]) -> None:
    """Both doors refuse the file with the type, and leave it and its folder as they were."""
    before = path.read_bytes() if path.is_file() else None
    for door in DOORS:
        with pytest.raises(kind) as caught:
            door(path, "Anna Kowal").close()
        assert caught.value.path == path
    assert (path.read_bytes() if path.is_file() else None) == before
    assert (
        not [beside for beside in path.parent.iterdir() if beside.suffix in {".lock", ".holder"}]
        if path.parent.is_dir()
        else True
    )


def test_a_missing_file(tmp_path: Path) -> None:
    refused(tmp_path / "none.workbench", ProjectMissing)
    refused(tmp_path / "no folder" / "none.workbench", ProjectMissing)


@pytest.mark.parametrize("data", [b"", b"x", b"Only a text.\n" * 50, b"SQLite format 3\x00", bytes(4096), b"PK\x03\x04" * 100])
def test_something_else_under_our_name(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "text.workbench"
    path.write_bytes(data)
    refused(path, NotAProject)


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder.workbench").mkdir()
    refused(tmp_path / "folder.workbench", NotAProject)


def test_another_programs_database(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "other.workbench")
    connection.execute("CREATE TABLE theme(id INTEGER PRIMARY KEY)")
    connection.close()
    refused(tmp_path / "other.workbench", NotAProject)


def test_a_newer_programs_project(whole: Path) -> None:
    connection = sqlite3.connect(whole)
    connection.execute(f"PRAGMA user_version={FORMAT + 1}")
    connection.close()
    refused(whole, NewerProject)
    with pytest.raises(NewerProject) as caught:
        open_project(whole, "A")
    assert (caught.value.version, caught.value.known) == (FORMAT + 1, FORMAT)


def test_cut_short_anywhere(whole: Path) -> None:
    data, chance = whole.read_bytes(), random.Random(1)
    for cut in [99, 100, 101, 4095, 4096, len(data) - 1, len(data) - 4096, *(chance.randrange(len(data)) for _ in range(40))]:
        whole.write_bytes(data[:cut])
        refused(whole, ProjectError)


@pytest.mark.parametrize("kind", ["zeroed", "random"])
def test_pages_destroyed_anywhere(whole: Path, kind: str) -> None:
    """Opened or refused by type, never another exception; what the quick look can't see the full check tells."""
    data, chance, told = whole.read_bytes(), random.Random(2), 0
    pages = len(data) // 4096
    for number in range(40):
        page = number if number < 3 else chance.randrange(pages)
        spoilt = bytearray(data)
        spoilt[page * 4096 : page * 4096 + 4096] = bytes(4096) if kind == "zeroed" else chance.randbytes(4096)
        whole.write_bytes(spoilt)
        for door in DOORS:
            try:
                with door(whole, "Anna Kowal") as project:
                    told += full_check(project.reading) != []
                    content(project.reading)
            except ProjectError as error:
                told += 1
                assert error.path == whole  # noqa: PT017
    assert told > 60


def test_bytes_changed_anywhere(whole: Path) -> None:
    data, chance = whole.read_bytes(), random.Random(3)
    for _number in range(60):
        spoilt = bytearray(data)
        for _byte in range(chance.randint(1, 30)):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
        whole.write_bytes(spoilt)
        try:
            with open_project(whole, "Anna Kowal") as project:
                full_check(project.reading)
                create_theme(project, "Still going")
        except ProjectError as error:
            assert error.path == whole  # noqa: PT017


def test_without_its_log_it_is_the_last_whole_state(tmp_path: Path, whole: Path) -> None:
    with open_project(whole, "Anna Kowal") as project:
        before = content(project.reading)
        create_theme(project, "Only in the log")
        copy = Path(shutil.copy(whole, tmp_path / "copy.workbench"))
    with open_project(copy, "Anna Kowal") as project:
        assert content(project.reading) == before
        assert full_check(project.reading) == []


def test_another_projects_log_is_refused_and_laid_over_nothing(tmp_path: Path, whole: Path) -> None:
    with create(tmp_path / "b.workbench", "Other", "A") as other:
        for number in range(30):
            create_theme(other, f"theme {number}")
        log = write_ahead(other.path).read_bytes()
    write_ahead(whole).write_bytes(log)
    refused(whole, DamagedProject)
    write_ahead(whole).unlink()
    with open_project(whole, "A") as project:
        assert project.title == "A furnished project"
        assert full_check(project.reading) == []


def test_the_log_of_a_later_time_is_not_laid_over_a_backup(tmp_path: Path) -> None:
    """After a crash somebody puts a backup in the file's place and leaves the log where it is."""
    path = tmp_path / "a.workbench"
    with create(path, "P", "A") as project:
        create_theme(project, "First")
        project.copy_to(tmp_path / "backup.workbench")
        for number in range(200):
            create_theme(project, f"theme {number}")
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA wal_checkpoint(RESTART)")
        connection.close()
        create_theme(project, "Last")
        log = write_ahead(path).read_bytes()
    shutil.copy(tmp_path / "backup.workbench", path)
    write_ahead(path).write_bytes(log)
    refused(path, DamagedProject)
    write_ahead(path).unlink()
    with open_project(path, "A") as project:
        assert full_check(project.reading) == []


def test_a_log_of_rubbish_is_passed_over(whole: Path) -> None:
    for data in (b"", b"x" * 10, random.Random(4).randbytes(50_000)):
        write_ahead(whole).write_bytes(data)
        with open_project(whole, "A") as project:
            assert project.title == "A furnished project"


# --- what may not be written


def test_a_file_without_the_right_to_write(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _without_access(monkeypatch, whole)
    with pytest.raises(ProjectReadOnly):
        open_project(whole, "A")
    with open_for_reading(whole) as project:
        assert project.title == "A furnished project"
        assert project.read_only
        with pytest.raises(ProjectReadOnly):
            create_theme(project, "x")


def test_a_folder_without_the_right_to_write(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _without_access(monkeypatch, whole, whole.parent)
    beside = set(whole.parent.iterdir())
    with pytest.raises(ProjectReadOnly):
        open_project(whole, "A")
    with open_for_reading(whole) as project:
        assert content(project.reading)["theme"]
    assert set(whole.parent.iterdir()) == beside, "nothing is left there"


def test_a_log_on_a_medium_that_cannot_be_written_is_read(whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()
    with open_project(whole, "A") as project:
        create_theme(project, "Only in the log")
        copy = Path(shutil.copy(whole, medium / "a.workbench"))
        shutil.copy(write_ahead(whole), write_ahead(copy))
    _without_access(monkeypatch, copy, medium)
    with open_for_reading(copy) as project:
        assert "Only in the log" in {row[2] for row in content(project.reading)["theme"]}
        shadow = project._shadow
        assert shadow is not None
    assert not shadow.parent.exists(), "the temporary copy is gone"
    assert len(list(medium.iterdir())) == 2


def _without_access(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """Take the right to write away; the superuser has it whatever the bits say, so the question is answered for it."""
    real = os.access
    for path in paths:
        path.chmod(0o555)
    monkeypatch.setattr(
        opening.os, "access", lambda path, mode: (mode != os.W_OK or Path(path) not in paths) and real(path, mode)
    )


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only the superuser can mount")
def test_a_medium_that_is_mounted_read_only(whole: Path, tmp_path: Path) -> None:
    import subprocess

    medium = tmp_path / "medium"
    medium.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", medium], capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        copy = Path(shutil.copy(whole, medium / "a.workbench"))
        subprocess.run(["mount", "-o", "remount,ro", medium], check=True)
        with pytest.raises(ProjectReadOnly):
            open_project(copy, "A")
        with open_for_reading(copy) as project:
            assert content(project.reading)["theme"]
        with pytest.raises(ProjectReadOnly):
            create(medium / "new.workbench", "", "A")
    finally:
        subprocess.run(["umount", medium], check=True)


def test_a_new_project_overwrites_nothing(whole: Path) -> None:
    before = whole.read_bytes()
    with pytest.raises(ProjectExists):
        create(whole, "New", "A")
    assert whole.read_bytes() == before
    with pytest.raises(ProjectUnreachable):
        create(whole.parent / "none" / "new.workbench", "New", "A")


def test_a_step_leaves_errors_that_are_none_of_the_files_alone(project: Project) -> None:
    from workbench.model.act import Act

    with pytest.raises(FileNotFoundError), project.step(Act.IMPORT):
        Path("there is no such file").read_bytes()


def test_findings_of_the_full_check(whole: Path) -> None:
    """Each of its questions finds what is planted for it."""
    connection = sqlite3.connect(whole)
    triggers = connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall()
    for (name,) in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in (
        "UPDATE fragment SET exact='never said' WHERE rowid=(SELECT min(rowid) FROM fragment)",
        "UPDATE coding SET theme_id=77 WHERE rowid=(SELECT min(rowid) FROM coding)",
        "DELETE FROM blob WHERE hash=(SELECT original_hash FROM source_version)",
        "UPDATE step SET open=1 WHERE seq=2",
    ):
        connection.execute(statement)
    connection.commit()
    connection.close()
    with open_for_reading(whole) as project:
        assert {finding.code for finding in full_check(project.reading)} == {
            "fragment",
            "foreign key",
            "blob",
            "step",
            "trigger",
        }
