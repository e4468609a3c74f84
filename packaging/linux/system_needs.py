"""What a package needs of the system: found by dpkg-shlibdeps from what its libraries load; by list where there is none."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bundle import libraries
from system_libraries import ANY_QT, WINDOW

LEAST_LIBC = "2.34"
"""The oldest C library that the wheels of Qt run on (manylinux_2_34): what is said where it can't be measured."""

RECOMMENDED = ("xdg-utils", "shared-mime-info", "desktop-file-utils", "hicolor-icon-theme")
"""Opening by a double click, and the file type."""

SUGGESTED = ("tesseract-ocr", "tesseract-ocr-eng", "tesseract-ocr-pol", "fonts-noto-cjk")
"""Reading scans; letters of East Asia."""


class UnmetNeedError(Exception):
    """A library of the bundle needs one that neither the bundle nor this system has; the message names both."""


def depends(bundle: Path) -> str:
    """Return the field Depends for all programs and libraries below a folder; UnmetNeedError."""
    if shutil.which("dpkg-shlibdeps"):
        return _measured(bundle)
    return ", ".join([f"libc6 (>= {LEAST_LIBC})", *sorted({*ANY_QT.values(), *WINDOW.values()})])


def _needing_nothing(found: list[Path]) -> Iterator[str]:
    """For each library with a version in its name the line that no package is needed for it."""
    for path in found:
        named = re.fullmatch(r"(.+)\.so\.(.+)", path.name) or re.fullmatch(r"(.+)-(\d[^-]*)\.so", path.name)
        if named:
            yield f"{named[1]} {named[2]}\n"


def _measured(bundle: Path) -> str:
    """Ask dpkg-shlibdeps, which wants a source package's control file.

    It would look on in the system for a library of the bundle that no package owns, and name the system's package if there is
    one: so it is told that those need nothing (deb-shlibs(5)).
    """
    found = libraries.programs(bundle)
    own = sorted({str(path.parent) for path in found})
    with tempfile.TemporaryDirectory() as folder:
        control = Path(folder) / "debian" / "control"
        control.parent.mkdir()
        control.write_text("Source: analyst-workbench\n\nPackage: analyst-workbench\nArchitecture: any\n", "utf-8")
        control.with_name("shlibs.local").write_text("".join(_needing_nothing(found)), "utf-8")
        command = [
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            *(f"-l{one}" for one in own),
            *(f"-e{one}" for one in found),
        ]
        variables = {**os.environ, "LC_ALL": "C.UTF-8"}
        told = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=variables)
    if told.returncode:
        raise UnmetNeedError("\n".join(line for line in told.stderr.splitlines() if "error" in line))
    line = next(line for line in told.stdout.splitlines() if line.startswith("shlibs:Depends="))
    return ", ".join(sorted(re.split(r",\s*", line.removeprefix("shlibs:Depends="))))
