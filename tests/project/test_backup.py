"""Backups: made when due, whole, kept as promised, never somebody else's; a copy appears whole or not at all."""

import os
import shutil
import threading
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.project.content import content
from workbench import paths
from workbench.coding.records import codebook
from workbench.coding.themes import create_theme
from workbench.project import backup, opening
from workbench.project.backup import KEPT, back_up, back_up_if_due, backups
from workbench.project.check import full_check
from workbench.project.errors import (
    FolderMissing,
    ProjectError,
    ProjectExists,
    ProjectInUse,
    ProjectReadOnly,
    ProjectUnreachable,
)
from workbench.project.opening import create, open_for_reading, open_project
from workbench.project.project import Project


def dated(project: Project, moment: datetime, reason: str = "") -> Path:
    """A copy as one of that moment is named."""
    copy = back_up(project.reading, reason)
    name = copy.name.replace(copy.stem[-19:], f"{moment:%Y-%m-%d %H.%M.%S}")
    target = copy.with_name(name)
    copy.replace(target)
    os.utime(target, (moment.timestamp(),) * 2)
    return target


def test_a_backup_is_whole_and_opens(project: Project) -> None:
    create_theme(project, "Ships")
    copy = back_up(project.reading)
    assert copy.parent == project.path.with_name("a backups")
    with open_project(copy, "Somebody") as opened:
        assert content(opened.reading) == content(project.reading)
        assert full_check(opened.reading) == []
        opened.undo()
    assert len(codebook(project.reading)) == 1


def test_due_only_after_acts_and_some_time(project: Project) -> None:
    assert back_up_if_due(project.reading) is None, "nothing has happened"
    create_theme(project, "Ships")
    first = back_up_if_due(project.reading)
    assert first is not None
    create_theme(project, "Boats")
    assert back_up_if_due(project.reading) is None, "the last one is fresh"
    long_ago = time.time() - backup.DUE_MINUTES * 60 - 5
    os.utime(first, (long_ago, long_ago))
    assert back_up_if_due(project.reading) is not None


def test_an_undo_is_something_that_happened(project: Project) -> None:
    create_theme(project, "Ships")
    copy = back_up(project.reading)
    moment = time.time() - backup.DUE_MINUTES * 60 - 5
    time.sleep(0.01)
    project.undo()
    os.utime(copy, (moment, moment))
    assert back_up_if_due(project.reading) is not None


def test_opening_backs_up(project: Project) -> None:
    create_theme(project, "Ships")
    project.close()
    assert backups(project.path) == []
    open_project(project.path, "A").close()
    assert len(backups(project.path)) == 1


def test_a_large_project_is_backed_up_beside_the_work(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    create_theme(project, "Ships")
    project.close()
    monkeypatch.setattr(opening, "QUICK_BYTES", 1000)
    with open_project(project.path, "A") as again:
        create_theme(again, "Meanwhile")
    assert len(backups(project.path)) == 1, "closing has waited for it"
    with open_for_reading(backups(project.path)[0]) as copy:
        assert full_check(copy.reading) == []


def test_what_a_killed_program_left_of_a_copy_goes(project: Project) -> None:
    create_theme(project, "Ships")
    back_up(project.reading)
    old, fresh = (project.path.with_name("a backups") / name for name in (".copy-old", ".copy-new"))
    old.mkdir()
    fresh.mkdir()
    os.utime(old, (1, 1))
    back_up(project.reading)
    assert not old.exists()
    assert fresh.exists()


def test_rotation_keeps_the_newest_and_one_a_day(project: Project) -> None:
    today = datetime.now().astimezone().replace(hour=12, minute=0, second=0)
    days = [dated(project, today - timedelta(days=day, hours=hour)) for day in range(1, 15) for hour in (0, 1)]
    reason = dated(project, today - timedelta(days=99), "before format 2")
    for minute in range(KEPT - 1):
        dated(project, today + timedelta(minutes=minute))
    newest = back_up(project.reading)
    left = backups(project.path)
    assert left[0] == newest or newest in left[: KEPT + 1]
    assert reason in left
    plain = [copy for copy in left if copy != reason]
    assert len([copy for copy in plain if copy not in days]) == KEPT
    of_days = [copy for copy in plain if copy in days]
    assert of_days == [copy for copy in days if copy.stem.endswith("12.00.00")][: KEPT - 1], "the newest of each earlier day"


def test_backups_are_in_the_order_of_their_time_whatever_the_reason(project: Project) -> None:
    moment = datetime(2026, 1, 1, 12, tzinfo=None).astimezone()
    made = [
        dated(project, moment + timedelta(hours=hour), reason)
        for hour, reason in enumerate(["", "before format 9", "", "before x"])
    ]
    assert backups(project.path) == made[::-1]


def test_rotation_leaves_others_files_alone(project: Project) -> None:
    back_up(project.reading)
    folder = project.path.with_name("a backups")
    mine = folder / "My own copy.workbench"
    other = folder / "a2 2020-01-01 00.00.00.workbench"
    for path in (mine, other):
        path.write_bytes(b"x")
    today = datetime.now().astimezone()
    for day in range(30):
        dated(project, today - timedelta(days=day))
    back_up(project.reading)
    assert mine.exists()
    assert other.exists()


def test_a_project_named_before_is_rotated_too(tmp_path: Path) -> None:
    with create(tmp_path / "the day before the war.workbench", "P", "A") as project:
        today = datetime.now().astimezone()
        for second in range(30):
            dated(project, today - timedelta(seconds=60 - second))
        back_up(project.reading)
        assert len(backups(project.path)) == KEPT


def test_elsewhere_only_if_the_folder_cannot_be_written(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.mkdir

    def refuse(self: Path, *arguments: object, **named: object) -> None:
        if self.parent == tmp_path:
            raise PermissionError(13, "no")
        real(self, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "mkdir", refuse)
    copy = back_up(project.reading)
    assert copy.is_relative_to(paths.user_data())
    assert backups(project.path) == [copy]


def test_two_projects_of_one_name_do_not_mix_their_backups_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, "no")

    (tmp_path / "x").mkdir()
    (tmp_path / "y").mkdir()
    with create(tmp_path / "x" / "a.workbench", "X", "A") as one, create(tmp_path / "y" / "a.workbench", "Y", "A") as two:
        monkeypatch.setattr(backup.tempfile, "TemporaryFile", refuse)
        copies = [back_up(project.reading) for project in (one, two)]
        assert [backups(project.path) for project in (one, two)] == [[copies[0]], [copies[1]]]


def test_a_backup_that_fails_keeps_nobody_from_the_project(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    create_theme(project, "Ships")
    project.close()

    def fails(*_arguments: object) -> None:
        raise ProjectUnreachable(project.path)

    monkeypatch.setattr(backup, "copy_database", fails)
    with open_project(project.path, "A") as again:
        assert codebook(again.reading)


def test_a_copy_replaces_the_target_whole_or_not_at_all(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.workbench"
    target.write_bytes(b"what was there")
    create_theme(project, "Ships")
    with monkeypatch.context() as patched:

        def fails(*_arguments: object) -> None:
            raise OSError(5, "Input/output error")

        patched.setattr(Path, "replace", fails)
        with pytest.raises(ProjectError):
            project.copy_to(target)
    assert target.read_bytes() == b"what was there"
    assert not list(tmp_path.glob(".copy-*"))
    project.copy_to(target)
    with open_for_reading(target) as copy:
        assert content(copy.reading) == content(project.reading)
    with pytest.raises(ProjectUnreachable):
        project.copy_to(tmp_path / "no folder" / "copy.workbench")


def test_a_copy_holds_what_is_committed_also_from_within_a_step(project: Project, tmp_path: Path) -> None:
    from workbench.model.act import Act

    create_theme(project, "Committed")
    with project.step(Act.SAMPLE):
        create_theme(project, "Not yet")
        project.copy_to(tmp_path / "copy.workbench")
    with open_for_reading(tmp_path / "copy.workbench") as copy:
        assert [theme.name for theme in codebook(copy.reading)] == ["Committed"]
        assert full_check(copy.reading) == []


def test_copies_during_writes_are_whole(project: Project, tmp_path: Path) -> None:
    enough = threading.Event()

    def write() -> None:
        number = 0
        while not enough.is_set() and number < 500:
            create_theme(project, f"pair {number}/half")
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(8):
            project.copy_to(tmp_path / f"{number}.workbench")
    finally:
        enough.set()
        writer.join(30)
    sizes = []
    for number in range(8):
        with open_for_reading(tmp_path / f"{number}.workbench") as copy:
            assert full_check(copy.reading) == []
            sizes.append(len(codebook(copy.reading)))
            assert sizes[-1] % 2 == 0, "a whole act"
    assert sizes == sorted(sizes)


def test_a_folder_that_refuses_a_copy(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(backup.tempfile, "TemporaryDirectory", refuse)
    with pytest.raises(ProjectReadOnly):
        project.copy_to(tmp_path / "copy.workbench")


def test_a_copy_is_never_laid_over_a_file_that_is_in_use(project: Project, tmp_path: Path) -> None:
    """Neither over the project's own file, nor over one that a program writes to: both would lose what comes next."""
    with create(tmp_path / "b.workbench", "B", "Jan Nowak") as other:
        create_theme(other, "theirs")
        with pytest.raises(ProjectInUse) as caught:
            project.copy_to(other.path)
        assert caught.value.holder["analyst"] == "Jan Nowak"
        for own in (project.path, tmp_path / "." / project.path.name):
            with pytest.raises(ProjectExists):
                project.copy_to(own)
        create_theme(other, "more")
    with open_project(other.path, "Jan Nowak") as again:
        assert [theme.name for theme in codebook(again.reading)] == ["theirs", "more"]


def test_a_copy_over_a_project_that_a_crash_left_is_whole(project: Project, tmp_path: Path) -> None:
    """The log of the project that was there would be laid over the copy."""
    create_theme(project, "mine")
    other, crashed = create(tmp_path / "b.workbench", "B", "Jan Nowak"), tmp_path / "c.workbench"
    create_theme(other, "theirs")
    for ending in ("", "-wal"):
        shutil.copy(f"{other.path}{ending}", f"{crashed}{ending}")
    other.close()
    project.copy_to(crashed)
    with open_project(crashed, "Anna Kowal") as copy:
        assert [theme.name for theme in codebook(copy.reading)] == ["mine"]


def test_a_project_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        create(tmp_path / "none" / "a.workbench", "A", "Anna Kowal")
    assert not (tmp_path / "none").exists()
