"""Killed at any moment, cut off from power at any byte: what was acknowledged is there, and only whole acts are."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue

import pytest
from sqlalchemy import func, select

from tests.journeys.acts_until_killed import random_act
from tests.project.content import FORMATS, Content, content
from tests.project.journal_sum import by_journal, by_tables
from tests.project.worlds import TEXT, add_text
from workbench.model.source import SourceVersion
from workbench.model.tables import table_of
from workbench.project.check import full_check
from workbench.project.errors import ProjectError
from workbench.project.header import FORMAT, read_header, write_ahead
from workbench.project.opening import create, open_for_reading, open_project
from workbench.project.project import Project

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(240), pytest.mark.skipif(os.name != "posix", reason="kills by signal 9")]
ROOT = Path(__file__).parents[2]
FRESH_AFTER = 250
"""Steps after which the kills go on with a new project, so that each check stays short."""


class Nursery:
    """The program that forks children which act until they are killed."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.acts_until_killed"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        self.lines: Queue[str] = Queue()
        self.thread = threading.Thread(target=self._listen)
        self.thread.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line)

    def line(self) -> list[str]:
        try:
            return self.lines.get(timeout=30).split()
        except Empty:
            pytest.fail("the acting program says nothing")

    def kill_one(self, task: str, seed: int, path: Path, after: float, acts: int = 0) -> list[int]:
        """Let a child act and kill it some seconds after it began, or after a number of acts; returns the steps that it
        acknowledged."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{task} {seed} {path}\n")
        self.process.stdin.flush()
        pid, word, *_rest = self.line()
        assert word == "up"
        done: list[int] = []
        while len(done) < acts:
            _pid, word, *rest = self.line()
            if word != "did":
                return done
            done.append(int(rest[0]))
        time.sleep(after)  # the moment of the kill is what is tried here
        with suppress(ProcessLookupError):  # it had done all
            os.kill(int(pid), signal.SIGKILL)
        while True:
            _pid, word, *rest = self.line()
            if word == "did":
                done.append(int(rest[0]))
            else:
                assert word == "killed" or rest == ["0"], "the child ended by itself, with an error"
                return done

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(30)
        self.thread.join(30)
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    """The forking program, ended after the test."""
    made = Nursery()
    yield made
    made.close()


def sound(project: Project) -> None:
    """Only whole acts are there, and the file is clean."""
    assert full_check(project.reading) == []
    assert by_journal(project.reading) == by_tables(project.reading)


def new_project(path: Path) -> Path:
    with create(path, "Killed", "Anna Kowal") as project:
        add_text(project)
    return path


def test_150_kills_while_acting(nursery: Nursery, tmp_path: Path) -> None:
    chance = random.Random(20)
    path, acknowledged, in_all = new_project(tmp_path / "0.workbench"), set[int](), 0
    for number in range(150):
        acts = number % 3  # so that on a slow machine, too, not only openings are killed
        done = nursery.kill_one("act", number, path, chance.uniform(0, 0.2), acts)
        acknowledged |= set(done)
        in_all += len(done)
        with open_project(path, "Anna Kowal") as project:  # the dead one's lock is taken over
            steps = {step.seq for step in project.history(100_000)}
            assert acknowledged <= steps
            sound(project)
        if len(steps) > FRESH_AFTER:
            path, acknowledged = new_project(tmp_path / f"{number}.workbench"), set()
    assert in_all > 100, "the kills must hit acts, not only openings"


def test_25_kills_between_the_files_of_an_import(nursery: Nursery, tmp_path: Path) -> None:
    chance = random.Random(21)
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(f"{TEXT}\n\nFile {number}.", encoding="utf-8")
    path, seen, interrupted = new_project(tmp_path / "a.workbench"), 1, 0
    for number in range(25):
        done = nursery.kill_one("import", number, path, chance.uniform(0, 0.02), chance.randrange(41 - seen))
        with open_project(path, "Anna Kowal") as project:
            assert set(done) <= {step.seq for step in project.history(100_000)}
            sound(project)
            seen = versions_in(project)
        interrupted += 1 < seen < 41  # one text was there before
        if seen == 41:
            path, seen = new_project(tmp_path / f"{number}.workbench"), 1
    assert interrupted > 10


def versions_in(project: Project) -> int:
    return int(project.reading.value(select(func.count()).select_from(table_of(SourceVersion))))


def test_15_kills_while_projects_are_made(nursery: Nursery, tmp_path: Path) -> None:
    chance, told = random.Random(22), set[int]()
    for number in range(15):
        told |= set(nursery.kill_one("make", number * 100, tmp_path / "x", chance.uniform(0, 0.25)))
    for number in told:
        assert (tmp_path / f"new {number}.workbench").exists()
    for path in tmp_path.glob("*.workbench"):
        with open_project(path, "Anna Kowal") as project:
            assert project.title == "New"
            sound(project)


def test_10_kills_while_an_older_file_is_migrated(nursery: Nursery, tmp_path: Path) -> None:
    chance, versions = random.Random(23), set()
    for number in range(10):
        path = Path(shutil.copy(next(iter(sorted(FORMATS.glob("format-*")))), tmp_path / f"{number}.workbench"))
        with open_for_reading(path) as old:
            before = versions_in(old)
        nursery.kill_one("migrate", number, path, chance.uniform(0.0, 0.12))
        version = _version_with_log(path)
        versions.add(version)
        assert version in {1, FORMAT}
        with open_project(path, "Anna Kowal") as project:
            assert full_check(project.reading) == []
            assert versions_in(project) == before
        assert read_header(path).version == FORMAT


def _version_with_log(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


# --- the write-ahead log as power cuts leave it


class Recorded:
    """A project in the middle of its work: its file, its log, and the content and the log's length after each act."""

    def __init__(self, folder: Path, *, checkpoint_in_the_middle: bool) -> None:
        chance = random.Random(24)
        self.path = new_project(folder / "a.workbench")
        self.states: list[Content] = []
        self.ends: list[int] = []
        with open_project(self.path, "Anna Kowal") as project:
            self._note(project)
            for number in range(60):
                top = project.history(1)[0].seq
                try:
                    random_act(project, chance)
                except Exception:  # noqa: BLE001
                    continue
                if project.history(1)[0].seq != top:
                    self._note(project)
                if number == 30 and checkpoint_in_the_middle:
                    connection = sqlite3.connect(self.path)
                    assert connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()[0] == 0
                    connection.close()
                    self.states, self.ends = self.states[-1:], [0]
            self.main, self.log = self.path.read_bytes(), write_ahead(self.path).read_bytes()
        if checkpoint_in_the_middle:
            self.ends = [sys.maxsize] * len(self.states)  # the log is written anew from its head, so its length says nothing

    def _note(self, project: Project) -> None:
        self.states.append(content(project.reading))
        log = write_ahead(self.path)
        self.ends.append(log.stat().st_size if log.exists() and self.states[1:] else 0)


@pytest.mark.parametrize("checkpointed", [False, True])
def test_200_power_cuts(tmp_path: Path, checkpointed: bool) -> None:
    recorded, chance = Recorded(tmp_path, checkpoint_in_the_middle=checkpointed), random.Random(25)
    assert len(recorded.states) > 15
    lost = set()
    for number in range(100):
        log, cut = bytearray(recorded.log), chance.randrange(len(recorded.log))
        if number % 2:
            del log[cut:]
        else:
            end = min(len(log), cut + chance.randrange(1, 60_000))
            log[cut:end] = chance.randbytes(end - cut)
        path = tmp_path / f"cut {number}" / "a.workbench"
        path.parent.mkdir()
        path.write_bytes(recorded.main)
        write_ahead(path).write_bytes(log)
        with open_project(path, "Anna Kowal") as project:
            found = content(project.reading)
            assert full_check(project.reading) == []
            stands = max((k for k, state in enumerate(recorded.states) if state == found), default=None)
            assert stands is not None, "neither more nor less than whole acts"
            assert stands >= sum(1 for end in recorded.ends if end <= cut) - 1, (
                "all that was written before the damage is there"
            )
            lost.add(len(recorded.states) - 1 - stands)
        shutil.rmtree(path.parent)
    assert len(lost) > 5, "the cuts must hit"


def test_reading_beside_a_dead_writers_log(nursery: Nursery, tmp_path: Path) -> None:
    path = new_project(tmp_path / "a.workbench")
    done = nursery.kill_one("act", 5, path, 0.4)
    with open_for_reading(path) as project:
        assert set(done) <= {step.seq for step in project.history(100_000)}
    with pytest.raises(ProjectError), open_for_reading(path) as project:
        project.undo()
