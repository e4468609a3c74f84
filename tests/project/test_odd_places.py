"""Projects where one does not expect them: long and odd names, a folder that vanishes, a clock set back, no home."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from workbench import paths
from workbench.coding.records import codebook
from workbench.coding.themes import create_theme
from workbench.project import backup
from workbench.project.backup import back_up, back_up_if_due, backups
from workbench.project.check import full_check
from workbench.project.copies import copies, restore_beside
from workbench.project.errors import PathTooLong, ProjectError, ProjectInUse
from workbench.project.lock import holder_of
from workbench.project.opening import create, open_project
from workbench.wording import error_words

NAMES = ["with spaces & ümläute", "🗂️ карта 報告", "a%20?#[x]'\"", "x" * 240, "ł" * 119]


@pytest.mark.parametrize("name", NAMES, ids=["spaces", "emoji", "signs", "long", "long in bytes"])
def test_odd_and_long_names(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "some folder 🗂️" / ("y" * 60)
    folder.mkdir(parents=True)
    path = folder / f"{name}.workbench"
    try:
        create(path, "", "Anna Kowal").close()
    except OSError:
        pytest.skip("this file system has no such names")
    with open_project(path, "Anna Kowal") as project:
        create_theme(project, "First")
        copy = back_up(project.reading)
        with pytest.raises(ProjectInUse) as caught:
            open_project(path, "Jan Nowak")
        assert caught.value.holder["analyst"] == "Anna Kowal"
        assert full_check(project.reading) == []
    assert copy in [one.path for one in copies(path)]
    assert holder_of(path) == {}
    with open_project(restore_beside(copy, path), "Anna Kowal") as restored:
        assert len(codebook(restored.reading)) == 1


def test_a_path_too_long_for_sqlite_is_refused_in_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path
    while len(os.fsencode(folder)) < 460:
        folder /= "🗂️" * 9
    try:
        folder.mkdir(parents=True)
    except OSError:
        pytest.skip("this system has no such paths")
    with pytest.raises(PathTooLong) as caught:
        create(folder / f"{'x' * 60}.workbench", "", "Anna Kowal")
    assert "too long" in error_words(caught.value)
    create(tmp_path / "a.workbench", "", "Anna Kowal").close()
    long = Path(shutil.move(tmp_path / "a.workbench", folder / f"{'x' * 60}.workbench"))
    with pytest.raises(PathTooLong):
        open_project(long, "Anna Kowal")


@pytest.mark.skipif(os.name != "posix", reason="an open file can't be moved there")
def test_a_folder_that_vanishes_and_comes_back(tmp_path: Path) -> None:
    """An act meanwhile is kept or refused by type; what was acknowledged is there in the end."""
    folder = tmp_path / "stick"
    folder.mkdir()
    done = ["before"]
    with create(folder / "a.workbench", "P", "Anna Kowal") as project:
        create_theme(project, "before")
        folder.rename(tmp_path / "away")
        for name in ("one", "two"):
            try:
                create_theme(project, name)
                done.append(name)
            except ProjectError:
                continue
        (tmp_path / "away").rename(folder)
        create_theme(project, "after")
        done.append("after")
    with open_project(folder / "a.workbench", "Anna Kowal") as project:
        assert {theme.name for theme in codebook(project.reading)} == set(done)
        assert full_check(project.reading) == []


def test_a_clock_set_back_keeps_no_copy_from_being_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with create(tmp_path / "a.workbench", "P", "Anna Kowal") as project:
        create_theme(project, "First")
        copy = back_up(project.reading)
        later = (datetime.now(UTC) + timedelta(days=400)).timestamp()
        os.utime(copy, (later, later))
        create_theme(project, "After the clock was set back")
        assert back_up_if_due(project.reading) is not None
        assert back_up_if_due(project.reading) is None
        assert len(backups(project.path)) >= 1


def test_without_a_home_nothing_breaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_rest: object, **_named: object) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    monkeypatch.setattr(Path, "home", nobody)
    for part in ("user_data_path", "user_config_path", "user_state_path", "user_documents_path"):
        monkeypatch.setattr(paths.platformdirs, part, lambda *_rest, **_named: Path("~/.local"))
    monkeypatch.chdir(tmp_path)
    with create(tmp_path / "a.workbench", "P", "Anna Kowal") as project:
        create_theme(project, "First")
        back_up(project.reading)
    assert paths.documents().is_dir()
    with pytest.raises(OSError, match="no home"):
        paths.user_config()
    assert not (tmp_path / "~").exists()
    shutil.rmtree(backup._elsewhere(), ignore_errors=True)
