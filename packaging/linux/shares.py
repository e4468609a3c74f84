"""What stands in share/: desktop entry, icons, file type, metadata, manual page; for the .deb, the tar.gz and the wheel.

`python packaging/linux/shares.py FOLDER` writes them; it draws with QtSvg and asks the command line for its help, so it runs in
an environment that holds the program's libraries. `write` finds one.
"""

import gzip
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


class NoEnvironmentError(Exception):
    """No Python with the program's libraries is at hand."""


def write(folder: Path, by: str = "") -> None:
    """Write the tree into a folder called share, made if need be; SOURCE_DATE_EPOCH dates it. NoEnvironmentError.

    by: a Python with the program's libraries; found if not given.
    """
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "packaging")])}
    subprocess.run([by or python(), str(Path(__file__)), str(folder)], check=True, env=variables)


def python() -> str:
    """Return the Python of the environment that is bundled; else this one, if it has the libraries; else the start's."""
    own = Path(sys.executable) if all(importlib.util.find_spec(name) for name in ("PySide6", "typer")) else None
    for python in (ROOT / "build/packaging-environment/bin/python", own, ROOT / ".venv/bin/python"):
        if python is not None and python.exists():
            return str(python)
    raise NoEnvironmentError("Run packaging/build.py, which makes the environment, or packaging/start.py first.")


def fill(folder: Path, version: str, epoch: int) -> None:
    """Write all parts; epoch: seconds, the date of the manual page and of what is not yet released."""
    import icons
    from PySide6.QtGui import QGuiApplication

    from linux import man_page, metainfo

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for part in ("applications", "mime/packages", "metainfo", "man/man1"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    icons.write_theme(folder / "icons")
    shutil.copyfile(HERE / "analyst-workbench.desktop", folder / "applications" / "analyst-workbench.desktop")
    shutil.copyfile(HERE / "analyst-workbench.xml", folder / "mime" / "packages" / "analyst-workbench.xml")
    metainfo.write(folder / "metainfo" / "org.analystworkbench.Workbench.metainfo.xml", epoch)
    packed = gzip.compress(man_page.page(version, epoch).encode("utf-8"), 9, mtime=0)
    (folder / "man" / "man1" / "workbench.1.gz").write_bytes(packed)
    del application


if __name__ == "__main__":
    from bundle import facts, moment

    fill(Path(sys.argv[1]), facts.version(), moment.epoch())
