"""The packages' making: the same bytes each time, numpy's entry in the lock, a program started from the bundle."""

import os
import subprocess
import sys
from pathlib import Path

import environment
import pytest
from bundle import archive, launch, moment, numpy_alone, smoke

ROOT = Path(__file__).resolve().parents[2]


def _tree(folder: Path, names: tuple[str, ...], when: int) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
        path.chmod(0o700 if name.startswith("run") else 0o640)
        os.utime(path, (when, when))
    return folder


def test_an_archive_of_the_same_files_has_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    names = ("run", "inner/a.txt", "inner/b.txt")
    one = archive.pack({"": _tree(tmp_path / "one", names, 1_600_000_000)}, "made", tmp_path / "1.tar.gz")
    two = archive.pack({"": _tree(tmp_path / "two", names[::-1], 1_650_000_000)}, "made", tmp_path / "2.tar.gz")
    assert one.read_bytes() == two.read_bytes()


def test_the_moment_is_the_one_that_is_given_else_the_commits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert moment.epoch() == 1_700_000_000
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert moment.epoch() == moment.epoch() >= 315_532_800


def test_the_lock_names_numpy_for_this_python_and_the_tools_for_packages() -> None:
    program, rest = environment.read_lock().split(environment.DEVELOPMENT, 1)
    assert "--hash=sha256:" in numpy_alone.requirement(program)
    tools = rest.split(environment.PACKAGING, 1)[1]
    assert "\npyinstaller==" in tools
    assert "\nhatchling==" in tools
    assert "\npytest==" not in tools


def test_the_place_of_the_python_that_built_numpy_is_forgotten(tmp_path: Path) -> None:
    told = tmp_path / "lib" / "numpy" / "__config__.py"
    told.parent.mkdir(parents=True)
    told.write_text('"commands": r"cc",\n            "path": r"/some/place/bin/python",\n            "version": "3.11",\n')
    numpy_alone.forget_places(tmp_path)
    assert told.read_text() == '"commands": r"cc",\n            "path": r"python",\n            "version": "3.11",\n'


def test_programs_that_the_bundle_starts_load_their_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "bundle")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    monkeypatch.delenv("PYINSTALLER_RESET_ENVIRONMENT", raising=False)
    launch.forget_the_bundle()
    assert "LD_LIBRARY_PATH" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    monkeypatch.setenv("LD_LIBRARY_PATH", "bundle:mine")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "mine")
    launch.forget_the_bundle()
    assert os.environ["LD_LIBRARY_PATH"] == "mine"


FROZEN = """#!{python}
import multiprocessing, multiprocessing.spawn, sys

sys.frozen, sys.executable = True, {place!r}
multiprocessing.spawn.set_executable(sys.executable)
multiprocessing.freeze_support = multiprocessing.spawn.freeze_support  # what PyInstaller's own hook does
if "-c" in sys.argv:  # and this
    exec(sys.argv[sys.argv.index("-c") + 1])
elif __name__ == "__main__":
    sys.path.insert(0, {root!r})
    from workbench.__main__ import main

    sys.exit(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="a script can't stand for a program there")
def test_worker_processes_start_in_a_frozen_program(tmp_path: Path) -> None:
    program = tmp_path / "workbench"
    program.write_text(FROZEN.format(python=sys.executable, place=str(program), root=str(ROOT)))
    program.chmod(0o755)
    variables = {**os.environ, "WORKBENCH_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}
    project = tmp_path / "p.workbench"
    for arguments in (
        ["new", project],
        ["import", project, smoke.SAMPLE / "port-call-log.txt"],
        ["brief", project, "-o", tmp_path / "b.pdf"],
    ):
        done = subprocess.run([program, *arguments], env=variables, check=False, capture_output=True, text=True, timeout=50)
        assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")
