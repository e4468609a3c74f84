"""One program writes: a second one hears who, may read and sees what is committed; a dead one's lock falls."""

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import FrameType

import pytest

from workbench.coding.records import codebook
from workbench.coding.themes import create_theme
from workbench.model.act import Act
from workbench.project import lock
from workbench.project.errors import ProjectInUse, ProjectReadOnly
from workbench.project.lock import ProjectLock, holder_of
from workbench.project.opening import create, open_for_reading, open_project
from workbench.project.project import Project

ROOT = Path(__file__).parents[2]
HOLDER = """
import sys
from pathlib import Path
from workbench.project.opening import open_project
from workbench.coding.themes import create_theme
project = open_project(Path(sys.argv[1]), "Jan Nowak")
print("open", flush=True)
for line in sys.stdin:
    create_theme(project, line.strip())
    print("done", flush=True)
project.close()
print("closed", flush=True)
"""


@pytest.fixture
def other(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the project open and makes a theme for each line that it is told."""
    create(tmp_path / "a.workbench", "P", "Anna Kowal").close()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "a.workbench")],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert _said(process) == "open"
    yield process
    assert process.stdin is not None
    assert process.stdout is not None
    process.kill()
    process.wait(20)
    process.stdin.close()
    process.stdout.close()


def _said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _tell(process: subprocess.Popen[str], line: str) -> str:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()
    return _said(process)


def test_a_second_program_hears_who_writes_and_may_read(other: subprocess.Popen[str], tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    with pytest.raises(ProjectInUse) as caught:
        open_project(path, "Anna Kowal")
    assert caught.value.holder["analyst"] == "Jan Nowak"
    assert caught.value.holder["process"] == str(other.pid)
    assert caught.value.holder["since"]
    with open_for_reading(path) as reader:
        for number in range(3):
            assert _tell(other, f"theme {number}") == "done"
            assert len(codebook(reader.reading)) == number + 1, "what is committed is seen at once"
        with pytest.raises(ProjectReadOnly):
            create_theme(reader, "mine")
        with pytest.raises(ProjectReadOnly):
            reader.undo()


def test_a_readers_view_stands_still_while_it_looks(other: subprocess.Popen[str], tmp_path: Path) -> None:
    from sqlalchemy import text

    with open_for_reading(tmp_path / "a.workbench") as reader, reader.reading.connection() as connection:
        before = connection.execute(text("SELECT count(*) FROM theme")).scalar()
        assert _tell(other, "meanwhile") == "done"
        assert connection.execute(text("SELECT count(*) FROM theme")).scalar() == before


def test_the_lock_of_a_killed_program_is_taken_over(other: subprocess.Popen[str], tmp_path: Path) -> None:
    assert _tell(other, "Committed") == "done"
    os.kill(other.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    other.wait(20)
    with open_project(tmp_path / "a.workbench", "Anna Kowal") as project:
        assert [theme.name for theme in codebook(project.reading)] == ["Committed"]
        assert holder_of(project.path)["analyst"] == "Anna Kowal"


def test_closing_gives_the_lock_back_and_leaves_nothing(tmp_path: Path) -> None:
    with create(tmp_path / "a.workbench", "P", "A"):
        with pytest.raises(ProjectInUse):
            open_project(tmp_path / "a.workbench", "B")
        with pytest.raises(ProjectInUse):
            open_project(tmp_path / "a.workbench", "B")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.workbench"]
    open_project(tmp_path / "a.workbench", "B").close()


def test_a_folder_that_refuses_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create(tmp_path / "a.workbench", "P", "A").close()

    def refuse(_self: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(lock.FileLock, "acquire", refuse)
    with pytest.raises(ProjectReadOnly):
        open_project(tmp_path / "a.workbench", "B")


def test_a_note_that_cannot_be_written_keeps_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.workbench"
    create(path, "P", "A").close()
    monkeypatch.setattr(lock.Path, "write_text", full)
    held = ProjectLock(path)
    held.take("A")
    with pytest.raises(ProjectInUse) as caught:
        ProjectLock(path).take("B")
    assert caught.value.holder == {}
    held.leave()


def test_two_threads_share_one_project(project: Project) -> None:
    """Steps of two threads follow each other; neither sees the other's half."""
    wrong: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(15):
                create_theme(project, f"{name}/{number}")
        except BaseException as error:  # noqa: BLE001
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert wrong == []
    assert len(codebook(project.reading)) == 32
    for _step in range(30):
        project.undo()
    assert codebook(project.reading) == []


def test_a_link_to_a_project_is_no_second_project(project: Project, tmp_path: Path) -> None:
    """The lock stands beside the file itself, so that one program writes however it was found."""
    link = tmp_path / "elsewhere" / "b.workbench"
    link.parent.mkdir()
    try:
        link.symlink_to(project.path)
    except OSError:
        pytest.skip("this system makes no links")
    with pytest.raises(ProjectInUse):
        open_project(link, "Jan Nowak")
    create_theme(project, "Trade")
    with open_for_reading(link) as reading:
        assert [theme.name for theme in codebook(reading.reading)] == ["Trade"]
    project.close()
    with open_project(link, "Jan Nowak") as again:
        assert again.path == project.path
    assert sorted(one.name for one in link.parent.iterdir()) == ["b.workbench"]


def test_nobody_reads_in_the_step_of_another_thread(project: Project) -> None:
    """Not even in the moment in which it begins, the thread that had the last one least of all."""
    create_theme(project, "mine")  # so the last step was this thread's
    committed, seen = project.reading, []
    questions: queue.Queue[threading.Event] = queue.Queue()

    def look(frame: FrameType, event: str, _argument: object) -> object:
        """Have the main thread look at the project between any two lines with which the step begins and ends."""
        if event == "line" and frame.f_code.co_name == "step":
            asked = threading.Event()
            questions.put(asked)
            asked.wait(20)
        return look

    def work() -> None:
        sys.settrace(look)
        create_theme(project, "theirs")

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        with suppress(queue.Empty):
            asked = questions.get(timeout=0.05)
            seen.append(project.reading)
            asked.set()
    thread.join(20)
    assert len(seen) > 5
    assert all(one is committed for one in seen)


def test_closing_waits_for_the_step_of_another_thread(project: Project) -> None:
    """A worker that did not hear in time that all ends is let finish what it writes."""
    begun = threading.Event()

    def work() -> None:
        with project.step(Act.NEW_THEME, name="late"):
            begun.set()
            create_theme(project, "late")

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(20)
    project.close()
    thread.join(20)
    with open_project(project.path, "Anna Kowal") as again:
        assert [theme.name for theme in codebook(again.reading)] == ["late"]
