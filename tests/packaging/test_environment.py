"""The private environment: made once, made again when the lock changes or the making was broken off, by one at a time."""

import threading
from pathlib import Path

import environment
import pytest


class Installer:
    """Stands in for venv and pip: makes the Python's file and counts."""

    def __init__(self) -> None:
        self.calls: list[tuple[bool, bool]] = []
        self.goes_well = True
        self.broken_off = False
        self.begun = threading.Event()
        self.may_end = threading.Event()
        self.may_end.set()

    def __call__(self, folder: Path, development: bool, uv: str | None, *, anew: bool) -> bool:
        self.calls.append((development, anew))
        python = environment._python(folder)
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()
        self.begun.set()
        assert self.may_end.wait(20)
        if self.broken_off:
            raise KeyboardInterrupt
        return self.goes_well


@pytest.fixture
def installer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installer:
    installer = Installer()
    lock = tmp_path / "requirements.lock"
    lock.write_text("needed==1\n# development\nchecking==1\n")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "LOCK", lock)
    monkeypatch.setattr(environment, "_attempt", installer)
    return installer


def test_the_second_time_nothing_is_installed(installer: Installer) -> None:
    first = environment.prepare(development=False)
    assert environment.prepare(development=False) == first
    assert installer.calls == [(False, False)]


def test_what_the_checks_need_is_added_and_is_enough_for_a_start(installer: Installer) -> None:
    environment.prepare(development=False)
    environment.prepare(development=True)
    environment.prepare(development=False)
    assert installer.calls == [(False, False), (True, False)]


def test_a_changed_lock_is_installed(installer: Installer) -> None:
    environment.prepare(development=True)
    environment.LOCK.write_text("needed==2\n# development\nchecking==1\n")
    environment.prepare(development=True)
    assert len(installer.calls) == 2


def test_what_was_broken_off_is_done_again(installer: Installer) -> None:
    installer.broken_off = True
    with pytest.raises(KeyboardInterrupt):
        environment.prepare(development=False)
    installer.broken_off = False
    environment.prepare(development=False)
    assert len(installer.calls) == 2


def test_what_is_broken_is_made_anew_once_and_then_said(installer: Installer) -> None:
    installer.goes_well = False
    with pytest.raises(environment.SetUpError, match="could not be installed"):
        environment.prepare(development=False)
    assert installer.calls == [(False, False), (False, True)]
    assert not environment._stamped(environment._folder(), False)


def test_an_environment_that_lost_its_python_is_made_again(installer: Installer) -> None:
    environment.prepare(development=False).unlink()
    environment.prepare(development=False)
    assert len(installer.calls) == 2


def test_of_two_at_once_one_installs_and_the_other_waits(installer: Installer) -> None:
    installer.may_end.clear()
    found: list[Path] = []
    both = [threading.Thread(target=lambda: found.append(environment.prepare(development=False))) for _ in range(2)]
    for one in both:
        one.start()
    assert installer.begun.wait(20)
    installer.may_end.set()
    for one in both:
        one.join(20)
    assert len(found) == 2
    assert len(installer.calls) == 1


def test_where_the_checkout_cannot_be_written_the_persons_data_is_used(
    installer: Installer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.os, "access", lambda *_: False)
    monkeypatch.setattr(environment.Path, "home", lambda: tmp_path / "home")
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    assert environment._folder().is_relative_to(tmp_path / "home")
    assert environment.prepare(development=False).is_relative_to(tmp_path / "home")


def test_a_lock_that_cannot_be_read_is_named(installer: Installer) -> None:
    environment.LOCK.unlink()
    with pytest.raises(environment.SetUpError, match=r"requirements\.lock"):
        environment.prepare(development=False)
