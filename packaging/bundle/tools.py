"""The environment in which packages are made: what the lock names for the program and for packaging, and nothing else.

It stands in `build/packaging-environment`; made once, made again when the lock or the Python changes. On Linux numpy is built
there from its source, see numpy_alone.py. Needs the package registry the first time.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import environment

from bundle import numpy_alone
from bundle.facts import BUILD

FOLDER = BUILD / "packaging-environment"


def python() -> Path:
    """The environment's Python, with everything installed; environment.SetUpError if that can't be."""
    made = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp, wanted = FOLDER / "stamp", _requirements()
    told = hashlib.sha256(f"{sys.version}\n{FOLDER}\n{numpy_alone.RECIPE}\n{wanted}".encode()).hexdigest()
    if stamp.exists() and stamp.read_text("ascii") == told:
        return made
    stamp.unlink(missing_ok=True)
    _make(made, wanted)
    stamp.write_text(told, "ascii")
    return made


def clean_variables() -> dict[str, str]:
    """The variables of a process in the environment: nothing of another Python's, the checkout found first."""
    return {**environment.variables(), "PYTHONHASHSEED": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def _requirements() -> str:
    """The lock without what only the checks need."""
    lock = environment.read_lock()
    program, rest = lock.split(environment.DEVELOPMENT, 1)
    return program + rest.split(environment.PACKAGING, 1)[1]


def _make(python: Path, requirements: str) -> None:
    print(f"Setting up in {FOLDER}, once ...", flush=True)
    _do([sys.executable, "-m", "venv", "--clear", str(FOLDER)])
    listed = FOLDER / "requirements.txt"
    listed.write_text(requirements, "utf-8")
    pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    _do([*pip, "install", "--no-input", "--no-deps", "--require-hashes", "--no-compile", "-r", str(listed)])
    if sys.platform == "linux":
        wheel = numpy_alone.wheel(python, requirements)
        _do([*pip, "install", "--no-deps", "--no-compile", "--force-reinstall", str(wheel)])
        numpy_alone.forget_places(FOLDER)


def _do(command: list[str]) -> None:
    if subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode:
        raise environment.SetUpError("The tools for packages could not be installed: see above.")
