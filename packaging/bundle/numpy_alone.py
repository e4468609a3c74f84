"""numpy without BLAS, built from its source: 6 MB in place of 40.

The program folds long texts by tables, and places at most a few dozen nodes of a figure; numpy's own linear algebra does
that in milliseconds. The wheels of the registry bring OpenBLAS and a Fortran library besides. Needs a C compiler, and some
minutes once: the wheel is kept in `build/wheels`.
"""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import environment

from bundle.facts import BUILD

SETTINGS = ("-Dblas=none", "-Dlapack=none", "-Dallow-noblas=true", "-Dcpu-baseline=X86_V2", "-Dcpu-dispatch=none")
"""No linear algebra but its own; one code for every processor since 2009."""

FLAGS = "-O2 -g0"

RECIPE = " ".join((*SETTINGS, FLAGS))

_PLACE = re.compile(r'^(\s*"path": r)".*"', re.MULTILINE)


def wheel(python: Path, requirements: str) -> Path:
    """The wheel, built with the environment's tools unless it is there; environment.SetUpError if that fails."""
    asked = requirement(requirements)
    folder = BUILD / "wheels" / hashlib.sha256(f"{asked}{RECIPE}{sys.version}".encode()).hexdigest()[:16]
    if not list(folder.glob("numpy-*.whl")):
        _build(python, asked, folder)
    return next(folder.glob("numpy-*.whl"))


def requirement(requirements: str) -> str:
    """The lock's entry of numpy for the running Python, with its hashes; LookupError if there is none."""
    entries = re.findall(r"^numpy==.*\n(?:[ \t].*\n)*", requirements, re.MULTILINE)
    newer = sys.version_info >= (3, 12)
    for entry in entries:
        found = re.search(r"python_full_version (<|>=) '3\.12'", entry)
        if found is None or (found[1] == ">=") == newer:
            return str(entry)
    raise LookupError("numpy")


def forget_places(folder: Path) -> None:
    """Take the place of the Python that built it out of numpy's record of its making, which the bundle would carry."""
    for path in folder.rglob("numpy/__config__.py"):
        path.write_text(_PLACE.sub(r'\1"python"', path.read_text("utf-8")), "utf-8")


def _build(python: Path, asked: str, folder: Path) -> None:
    print("Building numpy without BLAS, once; this takes some minutes ...", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    listed = folder / "numpy.txt"
    settings = "".join(f' --config-settings="setup-args={setting}"' for setting in SETTINGS)
    listed.write_text(asked.rstrip().rstrip("\\") + settings + "\n", "utf-8")
    tools = str(python.parent)
    variables = {**os.environ, "CFLAGS": FLAGS, "CXXFLAGS": FLAGS, "PATH": tools + os.pathsep + os.environ.get("PATH", "")}
    command = [str(python), "-m", "pip", "--quiet", "wheel", "--no-deps", "--no-binary", "numpy"]
    command += ["--no-build-isolation", "--no-cache-dir"]  # pip keeps built wheels whatever the settings were
    done = subprocess.run([*command, "--require-hashes", "-r", str(listed), "-w", str(folder)], env=variables, check=False)
    if done.returncode:
        raise environment.SetUpError("numpy could not be built without BLAS: is a C compiler installed?")
