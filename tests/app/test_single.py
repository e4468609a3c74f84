"""One window for all double clicks: a later start hands its call over and ends; each with real processes or real sockets."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Client, Listener
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench import paths
from workbench.app import single
from workbench.app.answering import Answering
from workbench.app.calls import Call, NotACall, call_of, read_call, words_of
from workbench.app.program import Program
from workbench.app.single import Door, _address, _doors, arrive
from workbench.project.lock import holder_of
from workbench.project.opening import create

pytestmark = [pytest.mark.timeout(180), pytest.mark.skipif(sys.platform == "win32", reason="sockets of Unix")]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A session of one's own; its path is short, as sockets need it."""
    folder = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder / paths.NAME


@pytest.fixture
def door(runtime: Path) -> Iterator[Door]:
    """The door of this process."""
    made = Door(_address())
    yield made
    made.close()


def project(folder: Path, name: str) -> Path:
    """A project, closed."""
    path = folder / f"{name}.workbench"
    create(path, name, "Anna Kowal").close()
    return path


def window(*words: str | Path, **more: str) -> "subprocess.Popen[bytes]":
    """Start the program for a window, as the desktop does."""
    command = [sys.executable, "-m", "workbench", *map(str, words)]
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "default", **more}
    return subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def eventually(true: Callable[[], object], seconds: float = 30) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.05)


def held_by(path: Path) -> str:
    """The number of the process that has a project open; empty if none has."""
    return holder_of(path).get("process", "")


def end(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process that a test started, hard."""
    process.kill()
    process.communicate(timeout=20)


# --- what a call says


def test_a_call_names_files_from_any_folder_links_and_the_desktops_leave(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    link = "workbench://0a0a0a0a-0000-4000-8000-000000000000/passage/7"
    given = call_of(
        ["--new-project", "a b.workbench", "file:///srv/caf%C3%A9%20%23.txt", link, ""],
        {"DESKTOP_STARTUP_ID": "x_TIME1", "XDG_ACTIVATION_TOKEN": "t1"},
    )
    assert given.words == (str(tmp_path / "a b.workbench"), "/srv/café #.txt", link)
    assert (given.token, given.new_project) == ("t1", True)
    assert read_call(given.written()) == given
    newer = json.dumps({**json.loads(given.written()), "colour": "blue"}).encode()  # a version that knows more
    assert read_call(newer) == given
    for wrong in (b"", b"\xff", b"[]", b'{"words": 7}', b"[" * 5000):
        with pytest.raises(NotACall):
            read_call(wrong)


# --- the door


def test_a_call_before_the_window_is_there_waits_and_garbage_does_no_harm(door: Door, runtime: Path) -> None:
    assert runtime.stat().st_mode & 0o777 == 0o700
    with Client(door.address) as garbage:
        garbage.send_bytes(b"\xff{")
    assert arrive(["one.txt"]).taken
    taken: list[Call] = []
    asked: list[Call] = []

    def holds(call: Call) -> bool:
        asked.append(call)
        return False

    door.attend(taken.append, holds)
    eventually(lambda: taken)  # the answer comes before the call is brought on
    assert [Path(word).name for call in taken for word in call.words] == ["one.txt"]
    assert arrive([]).taken
    eventually(lambda: len(taken) == 2)
    assert taken[1].words == ()
    fresh = arrive(["--new-window", "one.txt"])  # asked whether it is open there, which it isn't
    assert asked[0].only_if_open
    assert fresh.door is not None
    fresh.door.close()
    assert len(taken) == 2
    with_option = arrive(["-platform", "offscreen"])
    assert with_option.door is not None
    with_option.door.close()


def test_of_two_windows_the_one_with_the_project_takes_it_else_the_last_in_front(door: Door, runtime: Path) -> None:
    other = Door(_address())
    taken: dict[str, list[Call]] = {"this": [], "other": []}
    door.attend(taken["this"].append, lambda call: call.words[0].endswith("/here.workbench"))
    other.attend(taken["other"].append, lambda _call: False)
    try:
        os.utime(door.address, (1, 1))
        other.came_forward()
        assert arrive(["here.workbench"]).taken
        assert arrive(["elsewhere.workbench"]).taken
        assert arrive(["--new-window", "here.workbench"]).taken  # a second writer would be refused
        eventually(lambda: [len(calls) for calls in taken.values()] == [2, 1])
    finally:
        other.close()
    assert _doors() == [door.address]


def test_a_folder_that_another_person_could_look_into_is_not_used(runtime: Path, tmp_path: Path) -> None:
    runtime.mkdir(mode=0o755)
    runtime.chmod(0o755)
    assert arrive([]).door is None
    assert not arrive([]).taken
    runtime.rmdir()
    runtime.symlink_to(tmp_path)
    assert arrive([]).door is None


# --- the window


def test_a_call_waits_for_a_dialog_and_then_opens_its_project(
    qtbot: QtBot, program: Program, answers: Answers, door: Door, tmp_path: Path
) -> None:
    first, second = project(tmp_path, "first"), project(tmp_path, "second")
    Answering(program, door)
    asking = QDialog(program.window)
    asking.setModal(True)
    asking.show()
    assert arrive([str(first)]).taken
    said = program.window.status._message
    qtbot.waitUntil(lambda: "dialog" in said.text(), timeout=10_000)
    assert program.desk is None
    asking.accept()
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.project.path == first, timeout=10_000)
    asking.deleteLater()
    program.window.showMinimized()
    assert arrive([str(second)]).taken
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.project.path == second, timeout=10_000)
    assert not program.window.isMinimized()
    program.window.showMinimized()
    assert arrive(["--new-window", str(second)]).taken
    qtbot.waitUntil(lambda: not program.window.isMinimized(), timeout=10_000)
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    program.close_project()
    program.settings.set("open_last", True)
    program.window.showMinimized()
    assert arrive([]).taken  # the icon was clicked: nothing opens of itself
    qtbot.waitUntil(lambda: not program.window.isMinimized(), timeout=10_000)
    assert program.desk is None
    program.window.close()
    assert not _doors()


def test_real_processes_share_a_window_and_a_killed_one_leaves_the_way_free(runtime: Path, tmp_path: Path) -> None:
    one, two = project(tmp_path, "one"), project(tmp_path, "two")
    first = window(one)
    try:
        eventually(lambda: held_by(one) == str(first.pid))
        second = window(two)
        output, _ = second.communicate(timeout=30)
        assert (second.returncode, output) == (0, b"")
        eventually(lambda: held_by(two) == str(first.pid))
        third = window(one, "--new-window")
        eventually(lambda: held_by(one) == str(third.pid))
        fourth = window(WORKBENCH_HOME=str(tmp_path / "another home"))  # never heard of the others
        eventually(lambda: len(list(runtime.glob("*.sock"))) == 3)
        end(third)
        end(fourth)
        first.send_signal(signal.SIGKILL)
        first.communicate(timeout=20)
        fifth = window(two)
        try:
            eventually(lambda: held_by(two) == str(fifth.pid))
        finally:
            end(fifth)
        assert len(list(runtime.glob("*.sock"))) == 1  # the fifth's: a start clears away what killed ones left
    finally:
        end(first)


# --- what hangs


def test_a_caller_stopped_in_the_middle_of_its_call_keeps_no_other_waiting(door: Door) -> None:
    taken: list[Call] = []
    door.attend(taken.append, lambda _call: False)
    with socket.socket(socket.AF_UNIX) as half:
        half.connect(door.address)
        half.sendall(b"\x00\x00\x00\x10")  # sixteen bytes are to follow
        assert arrive(["one.txt"]).taken
        eventually(lambda: len(taken) == 1)
        eventually(lambda: bool(door._callers))
        threads = list(door._callers.values())
        door.close()
        assert not any(thread.is_alive() for thread in (door._thread, *threads))


def test_a_window_that_hangs_is_given_up_however_many_clicks_wait_there(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single, "PATIENCE", 0.2)
    with Listener(_address(), backlog=1):  # nobody accepts
        for _click in range(4):
            arrival = arrive(["one.txt"])
            assert not arrival.taken
            assert arrival.door is not None, "a window of one's own opens"
            arrival.door.close()


def test_what_waits_for_a_dialog_is_opened_by_a_process_of_its_own_when_the_window_closes(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    passed: list[Call] = []
    answering = Answering(program, None)
    answering.pass_on = passed.append
    dialog = QDialog(program.window, modal=True)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible, timeout=10_000)
    given = [Call((str(tmp_path / "x.workbench"),)), Call(new_project=True), Call(token="clicked")]
    for call in given[:2]:
        answering.hear(call)
    program.ended.connect(lambda: answering._rung.emit(given[2]))  # taken at the door while the window closes
    dialog.close()
    program.end()
    assert passed == given[:2]
    assert words_of(given[0]) == [given[0].words[0]]
    assert words_of(given[1]) == ["--new-project"]


def test_nothing_is_started_when_the_system_ends_the_program(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    passed: list[Call] = []
    answering = Answering(program, None)
    answering.pass_on = passed.append
    dialog = QDialog(program.window, modal=True)
    dialog.show()
    answering.hear(Call((str(tmp_path / "x.workbench"),)))
    dialog.close()
    program.called_away = True
    program.end()
    assert passed == []
