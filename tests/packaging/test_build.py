"""The one command that makes the packages: what goes wrong is told in a sentence, and nothing old or unfinished is packed."""

import importlib.util
import shutil
import subprocess
from pathlib import Path

import environment
import pytest
from bundle import facts, making, smoke, stamp
from linux import deb, shares, system_needs

_place = importlib.util.spec_from_file_location("packages_build", facts.ROOT / "packaging" / "build.py")
assert _place is not None
assert _place.loader is not None
build = importlib.util.module_from_spec(_place)  # by its place: a checkout has a folder of this name, too
_place.loader.exec_module(build)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a file of the program and a folder for what is made."""
    (tmp_path / "workbench").mkdir()
    (tmp_path / "workbench" / "main.py").write_text("print()\n", "utf-8")
    (tmp_path / "build" / facts.NAME).mkdir(parents=True)
    monkeypatch.setattr(facts, "ROOT", tmp_path)
    monkeypatch.setattr(facts, "BUILD", tmp_path / "build")
    monkeypatch.setattr(build, "BUNDLE", tmp_path / "build" / facts.NAME)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return tmp_path


def test_a_bundle_is_packed_only_if_it_was_made_to_its_end_of_what_is_there_now(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []

    def make(folder: Path) -> Path:
        made.append(folder)
        stamp.leave()
        return folder / facts.NAME

    monkeypatch.setattr(making, "make", make)
    (build.BUNDLE / "workbench").write_text("of a build that was broken off", "utf-8")
    assert build._ready() == build.BUNDLE
    assert len(made) == 1
    build._ready()
    assert len(made) == 1  # finished, and of this very checkout
    (checkout / "workbench" / "main.py").write_text("print(1)\n", "utf-8")
    build._ready()
    assert len(made) == 2
    stamp.forget()  # as a new one is begun
    build._ready()
    assert len(made) == 3


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FileNotFoundError(2, "No such file or directory", "strip"), "strip: No such file or directory"),
        (subprocess.CalledProcessError(3, ["/usr/bin/ld", "-x"], stderr="no room"), "ld failed (exit code 3).\nno room"),
        (shares.NoEnvironmentError("Run it first."), "Run it first."),
        (system_needs.UnmetNeedError("libone needs libtwo"), "libone needs libtwo"),
        (environment.SetUpError("dpkg is needed."), "dpkg is needed."),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, words: str
) -> None:
    def fail(_into: Path) -> tuple[Path, int]:
        raise error

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setitem(build.PARTS, "deb", fail)
    assert build.main(["--only", "deb", "--into", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith(words)


def test_a_system_without_debians_tools_is_told_which(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(environment.SetUpError, match="dpkg is needed"):
        deb.make(tmp_path, tmp_path, "1.2.3")


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
def test_a_program_that_ends_at_once_does_not_pass_for_one_that_loads_its_own_libraries(tmp_path: Path) -> None:
    program = tmp_path / "bundle" / "workbench"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\n[ "$1" = new ] && exit 0\nexit 1\n', "utf-8")
    program.chmod(0o755)
    with pytest.raises(smoke.Refused, match="ended with 1"):
        smoke._load_their_own(smoke.Bundle(program.parent, tmp_path))
