"""Dated copies, as they are looked through and brought back; and what is said after a session that was killed."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.coding.themes import create_theme
from workbench.project.backup import back_up, backup_folder
from workbench.project.copies import copies, holdings, restore_beside
from workbench.project.errors import DamagedProject
from workbench.project.lock import ProjectLock
from workbench.project.opening import create, open_project

ROOT = Path(__file__).parents[2]
KILLED = """
import os, signal, sys
from pathlib import Path
from workbench.project.opening import open_project
from workbench.coding.themes import create_theme
project = open_project(Path(sys.argv[1]), "Jan Nowak")
for name in ("One", "Two", "Three"):
    create_theme(project, name)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_copies_say_when_why_and_what_they_hold(project):
    create_theme(project, "First")
    back_up(project.reading)
    create_theme(project, "Second")
    back_up(project.reading, "before format 6")
    found = copies(project.path)
    assert [one.reason for one in found] == ["before format 6", ""] or {one.reason for one in found} == {"before format 6", ""}
    by_reason = {one.reason: holdings(one.path) for one in found}
    assert (by_reason[""].themes, by_reason["before format 6"].themes) == (1, 2)
    assert holdings(project.path).themes == 2, "what is in the log counts"
    assert all(one.size > 10_000 for one in found)
    assert not list(backup_folder(project.path).glob("*-shm"))


def test_a_copy_comes_back_beside_the_project(project):
    create_theme(project, "First")
    copy = back_up(project.reading)
    create_theme(project, "Second")
    before = project.path.read_bytes()
    restored = [restore_beside(copy, project.path) for _ in range(2)]
    assert len(set(restored)) == 2
    assert restored[0].parent == project.path.parent
    assert project.path.read_bytes() == before
    with open_project(restored[0], "Anna Kowal") as other:
        assert holdings(other.path).themes == 1
    copy.write_bytes(copy.read_bytes()[:9000])
    with pytest.raises(DamagedProject):
        restore_beside(copy, project.path)


@pytest.mark.skipif(os.name != "posix", reason="kills by signal 9")
def test_a_killed_session_is_told_once(tmp_path):
    path = tmp_path / "a.workbench"
    create(path, "P", "Anna Kowal").close()
    run = [sys.executable, "-c", KILLED, str(path)]
    assert subprocess.run(run, cwd=ROOT, timeout=60, check=False).returncode == -signal.SIGKILL
    with open_project(path, "Anna Kowal") as project:
        assert project.recovered is not None
        assert (project.recovered.steps, project.recovered.analyst) == (3, "Jan Nowak")
        assert project.recovered.last == project.history(1)[0].at
        assert {row[2] for row in project.reading.rows(_themes())} == {"One", "Two", "Three"}
    with open_project(path, "Anna Kowal") as project:
        assert project.recovered is None, "it was closed"
    moved = Path(shutil.copy(path, tmp_path / "b.workbench"))
    lock = ProjectLock(moved)
    lock.take("Anna Kowal")
    assert lock.left == {}
    lock.leave()


def test_a_clock_that_was_set_back_hides_no_step(tmp_path: Path) -> None:
    """The note counts by numbers: at its moment the clock stood a day ahead."""
    path = tmp_path / "a.workbench"
    create(path, "P", "Anna Kowal").close()
    run = [sys.executable, "-c", KILLED, str(path)]
    assert subprocess.run(run, cwd=ROOT, timeout=60, check=False).returncode == -signal.SIGKILL
    note = next(tmp_path.glob(".*.holder"))
    held = json.loads(note.read_text(encoding="utf-8"))
    note.write_text(json.dumps({**held, "since": "2999-01-01T00:00:00.000+00:00"}), encoding="utf-8")
    with open_project(path, "Anna Kowal") as project:
        assert project.recovered is not None
        assert project.recovered.steps == 3


def _themes():
    from sqlalchemy import select

    from workbench.model.tables import table_of
    from workbench.model.theme import Theme

    theme = table_of(Theme)
    return select(theme.c.id, theme.c.position, theme.c.name)
