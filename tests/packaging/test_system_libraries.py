"""Qt's libraries on Linux: installed where that is allowed, else named with the exact line."""

import sys
from collections.abc import Callable

import pytest
import system_libraries

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")

Commands = list[list[str]]


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    """A Debian without libGL; the commands that were run."""
    run: Commands = []
    monkeypatch.setattr(system_libraries, "_loads", lambda library: library != "libGL.so.1")
    monkeypatch.setattr(system_libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_libraries, "_quietly", _noting(run, lambda command: True))
    return run


def _noting(run: Commands, answer: Callable[[list[str]], bool]) -> Callable[[list[str]], bool]:
    def quietly(command: list[str]) -> bool:
        run.append(command)
        return answer(command)

    return quietly


def test_root_installs_what_is_missing_and_only_that(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 0)
    assert system_libraries.provide(window=True) is None
    assert commands == [["apt-get", "install", "-y", "--no-install-recommends", "libgl1"]]


def test_a_stale_list_of_packages_is_renewed(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 0)
    monkeypatch.setattr(
        system_libraries, "_quietly", _noting(commands, lambda command: "update" in command or len(commands) > 2)
    )
    assert system_libraries.provide(window=False) is None
    assert [command[1] for command in commands] == ["install", "update", "install"]


def test_sudo_is_used_where_it_asks_for_no_password(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 1000)
    assert system_libraries.provide(window=False) is None
    assert commands[-1][:3] == ["sudo", "-n", "apt-get"]


def test_without_rights_the_exact_line_is_said(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system_libraries, "_quietly", lambda command: False)
    hint = system_libraries.provide(window=False)
    assert hint is not None
    assert hint.splitlines()[-1].strip() == "sudo apt-get install -y --no-install-recommends libgl1"


def test_nothing_is_done_where_nothing_is_missing(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "_loads", lambda library: True)
    assert system_libraries.provide(window=True) is None
    assert commands == []


def test_the_windows_own_libraries_are_asked_for_only_with_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "_loads", lambda library: False)
    without, with_window = (system_libraries.missing_libraries(window=window) for window in (False, True))
    assert "libxcb-cursor0" not in without.values()
    assert "libxcb-cursor0" in with_window.values()
    assert without.items() < with_window.items()
