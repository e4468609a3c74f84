"""Where the program's resources and a person's files are.

The environment variable WORKBENCH_HOME puts all of a person's files below one folder: for tests, for a copy on a stick.
"""

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

import platformdirs

NAME = "analyst-workbench"
"""The folder's name among a person's application files."""

HOME_VARIABLE = "WORKBENCH_HOME"
"""The environment variable that overrides every folder of a person."""


def resources() -> Path:
    """The folder of icons, fonts, templates and the sample: `workbench/resources` when installed, `resources` in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def user_data() -> Path:
    """The folder of what the program keeps for a person: the sample project, backups whose own folder isn't writable."""
    return _folder("data", platformdirs.user_data_path(NAME, appauthor=False))


def user_config() -> Path:
    """The folder of a person's settings."""
    return _folder("config", platformdirs.user_config_path(NAME, appauthor=False))


def user_state() -> Path:
    """The folder of what may be lost without harm: recent projects, window places, logs."""
    return _folder("state", platformdirs.user_state_path(NAME, appauthor=False))


def user_runtime() -> Path:
    """The folder of what lives as long as a session: nobody else may look into it. OSError if there is none that is safe.

    WORKBENCH_HOME doesn't move it: a socket's path has to be short (108 bytes on Linux), so names in it tell homes apart.
    """
    given = os.environ.get("XDG_RUNTIME_DIR")
    own = str(os.getuid()) if hasattr(os, "getuid") else "own"
    folder = Path(given) / NAME if given and Path(given).is_dir() else Path(tempfile.gettempdir()) / f"{NAME}-{own}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if hasattr(os, "getuid") and (not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077):
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(folder))
    return folder


def documents() -> Path:
    """The folder in which new projects and briefs are offered to be kept; the home folder where a system has none.

    It is always one that is there: without a home, the system's folder for what is temporary.
    """
    with suppress(OSError, RuntimeError):  # it can't be made; nobody's home
        usual = platformdirs.user_documents_path()
        return _folder("documents", usual if usual.is_dir() else Path.home())
    return Path(tempfile.gettempdir())


def _folder(part: str, usual: Path) -> Path:
    """The folder below WORKBENCH_HOME if that is set, else the usual one; made if it is missing, OSError if that fails."""
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home).expanduser().absolute() / part if home else usual
    if not folder.is_absolute():  # no home is known: a folder called ~ must not be made where one stands
        raise FileNotFoundError(errno.ENOENT, "no home folder", str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
