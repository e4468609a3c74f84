"""Makes the one-folder bundle: PyInstaller by workbench.spec, then on Linux what is in its libraries but not used is taken out.

The same commit gives the same bytes, wherever the checkout stands.
"""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import environment
from linux import licences, runpaths

from bundle import facts, holes, icu, libraries, moment, stamp, tools

SPEC = Path(__file__).with_name("workbench.spec")


def make(folder: Path) -> Path:
    """Make the bundle in a folder, in place of an earlier one; returns its own folder there. Its end is marked by a stamp.

    environment.SetUpError if a tool is missing, libraries.MissingLibraries if something in it couldn't be loaded.
    """
    python = tools.python()
    bundle = folder / facts.NAME
    stamp.forget()
    shutil.rmtree(bundle, ignore_errors=True)
    facts.COPYRIGHT.write_text(licences.for_any_system(licences.copyright_file(str(python))), "utf-8")
    _run_pyinstaller(python, folder)
    if sys.platform == "linux":
        _lighten(bundle)
        runpaths.clear(bundle)
        libraries.check(bundle)
    _settle(bundle)
    stamp.leave()
    return bundle


def size(folder: Path) -> int:
    """The bytes of all files below a folder; links count nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _run_pyinstaller(python: Path, folder: Path) -> None:
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(folder), "--workpath", str(facts.BUILD / "pyinstaller")]
    variables = {
        **tools.clean_variables(),
        "SOURCE_DATE_EPOCH": str(moment.epoch()),
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "9",  # of the archive of modules, which counts for what is installed
        "PYINSTALLER_CONFIG_DIR": str(facts.BUILD / "pyinstaller-cache"),
    }
    command = [str(python), "-m", "PyInstaller", "--clean", *options, str(SPEC)]
    if subprocess.run(command, cwd=facts.ROOT, env=variables, check=False, stdin=subprocess.DEVNULL).returncode:
        raise environment.SetUpError("PyInstaller failed: see above.")


def _lighten(bundle: Path) -> None:
    """Take symbols for debuggers out of all libraries, and out of two what nobody asks them for."""
    for tool in ("strip", "as", "ld", "objdump"):
        if not shutil.which(tool):
            raise environment.SetUpError(f"{tool} is needed (in Debian's package binutils).")
    for path in libraries.programs(bundle):
        if path.name != "workbench":  # behind its code stands the archive of modules
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
    for path in bundle.rglob("libicudata.so.*"):
        if not path.is_symlink():
            icu.trim(path)
    for path in bundle.rglob("_typst*.so"):
        holes.punch(path, holes.fonts(path.read_bytes()))


def _settle(bundle: Path) -> None:
    """Give files and folders the rights and the moment that they have in every build."""
    when = moment.epoch()
    for path in sorted(bundle.rglob("*"), reverse=True):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path.name == "workbench" or bool(path.stat().st_mode & stat.S_IXUSR and ".so" not in path.name)
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (when, when))
    os.utime(bundle, (when, when))
