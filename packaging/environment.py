"""The private environment that start.py and test.py share: made once from requirements.lock, then checked in milliseconds.

Standard library only. Stands in `.venv` of the checkout, or among the person's data where the checkout can't be written.
Safe against being broken off (the stamp is written last) and against two at once (a lock of the system, gone with its process).
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import system_libraries

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
DEVELOPMENT = "# development"
"""The line of the lock below which stands what only the checks need."""

PACKAGING = "# packaging"
"""The line below which stands what only the making of packages needs."""

STRANGE = ("PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__", "PYTHONDONTWRITEBYTECODE")
"""Variables of another Python, and the one that would make every start compile the program anew."""

OLDEST, NEWEST = (3, 11), (3, 13)
WINDOWS = os.name == "nt"


class SetUpError(Exception):
    """The set-up cannot go on; the message tells a person why and what to do."""


def prepare(development: bool) -> Path:
    """The private environment's Python, with what the lock names installed (`development`: for the checks too); SetUpError."""
    folder = _folder()
    if _stamped(folder, development):
        return _python(folder)
    with _alone(folder):
        if not _stamped(folder, development):  # another one may have done it while this one waited
            _make(folder, development)
    return _python(folder)


def run(python: Path, *arguments: str, silent: bool = False) -> int:
    """Run the private Python with the checkout importable, wherever one stands; its exit code. `silent`: errors only."""
    output = subprocess.DEVNULL if silent else None
    try:
        return subprocess.run([str(python), "-P", *arguments], env=variables(), check=False, stdout=output).returncode
    except KeyboardInterrupt:
        return 130


def ask(python: Path, code: str) -> str:
    """What a line of Python prints in the private environment; SetUpError if it fails."""
    done = subprocess.run([str(python), "-P", "-c", code], env=variables(), check=False, capture_output=True, text=True)
    if done.returncode:
        raise SetUpError(done.stderr.strip())
    return done.stdout.strip()


def variables() -> dict[str, str]:
    """The variables of the program's process: the checkout on its path, nothing of another Python's."""
    kept = {name: value for name, value in os.environ.items() if name not in STRANGE}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


def _folder() -> Path:
    """Where the environment stands: in the checkout if that can be written, else one a checkout among the person's data."""
    usual = ROOT / ".venv"
    if os.access(usual if usual.exists() else ROOT, os.W_OK):
        return usual
    if WINDOWS:
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "analyst-workbench" / f"environment-{hashlib.sha256(str(ROOT).encode()).hexdigest()[:8]}"


def _python(folder: Path) -> Path:
    """The environment's Python."""
    return folder / "Scripts" / "python.exe" if WINDOWS else folder / "bin" / "python"


def _wanted(development: bool) -> str:
    """The part of the lock to install; SetUpError if the lock can't be read."""
    return read_lock().split(PACKAGING if development else DEVELOPMENT, 1)[0]


def read_lock() -> str:
    """The lock's text; SetUpError if it can't be read."""
    try:
        return LOCK.read_text("utf-8")
    except OSError as error:
        raise SetUpError(f"{LOCK} can't be read: {error.strerror}") from error


def _stamp(development: bool) -> str:
    """What tells one part of one lock from another."""
    return hashlib.sha256(_wanted(development).encode()).hexdigest()


def _stamped(folder: Path, development: bool) -> bool:
    """Whether this very part of the lock was installed to its end, or the larger part was."""
    try:
        stamps = json.loads((folder / "workbench-installed.json").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return _stamp(development) in stamps and _python(folder).exists()


def _make(folder: Path, development: bool) -> None:
    """Install in place; what is there but broken is made anew, once."""
    stamp = folder / "workbench-installed.json"
    stamp.unlink(missing_ok=True)
    uv = shutil.which("uv")
    print(f"Setting up in {folder}, once; this takes a minute or two ...", flush=True)
    if not _attempt(folder, development, uv, anew=False) and not _attempt(folder, development, None, anew=True):
        raise SetUpError(
            "The libraries could not be installed: see above. The package registry must be reachable for the first start."
        )
    stamps = [_stamp(False), _stamp(True)] if development else [_stamp(False)]
    fresh = stamp.with_suffix(".new")
    fresh.write_text(json.dumps(stamps), "utf-8")
    fresh.replace(stamp)


def _attempt(folder: Path, development: bool, uv: str | None, *, anew: bool) -> bool:
    """Make the environment and install into it, with uv or with venv and pip; whether both went well."""
    handle, name = tempfile.mkstemp(suffix=".txt")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(_wanted(development))
        python = str(_python(folder))
        if uv:
            make = [uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, str(folder)]
            install = [
                uv,
                "pip",
                "install",
                "--quiet",
                "--compile-bytecode",
                "--python",
                python,
                "--require-hashes",
                "-r",
                name,
            ]
        else:
            _need_venv()
            make = [sys.executable, "-m", "venv", *(["--clear"] if anew else []), str(folder)]
            install = [
                python,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--no-input",
                "--disable-pip-version-check",
                "--no-deps",  # the lock names them all; pip warns of extras that it spells otherwise than a library does
                "--require-hashes",
                "-r",
                name,
            ]
        return all(
            subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode == 0 for command in (make, install)
        )
    finally:
        Path(name).unlink()


def _need_venv() -> None:
    """Debian keeps venv in a package of its own: install it or name it."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    line = system_libraries.install([package])
    if line:
        raise SetUpError(f"Python's venv is missing. Please run:\n  {line}")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the set-up's lock; wait while another process holds it. The system frees it however the process ends."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_name(folder.name + ".lock").open("a+b") as stream:
        if sys.platform == "win32":
            _lock_on_windows(stream.fileno())
        else:
            import fcntl

            fcntl.flock(stream, fcntl.LOCK_EX)
        yield


def _lock_on_windows(handle: int) -> None:
    """Lock the first byte of a file; Windows gives up after ten tries of a second, this doesn't."""
    if sys.platform == "win32":
        import msvcrt

        locked = False
        while not locked:
            os.lseek(handle, 0, os.SEEK_SET)
            with suppress(OSError):
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
                locked = True
