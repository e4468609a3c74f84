"""The wheel: the program for an environment of one's own (`pipx install`), with what a desktop wants to know in share/."""

import os
import shutil
import subprocess
from pathlib import Path

import environment
from linux import shares

from bundle import facts, moment, tools

SHARE = facts.BUILD / "wheel" / "share"
"""What the wheel brings along for the desktop; packaging/hatch_build.py takes it in."""


def make(into: Path) -> Path:
    """Write workbench-VERSION-py3-none-any.whl into a folder; returns it. environment.SetUpError if that fails."""
    python = tools.python()
    shutil.rmtree(SHARE, ignore_errors=True)
    shares.write(SHARE, str(python))
    variables = {**tools.clean_variables(), "SOURCE_DATE_EPOCH": str(moment.epoch())}
    mask = os.umask(0o022)
    try:
        command = [str(python), "-m", "hatchling", "build", "--target", "wheel", "--directory", str(into.resolve())]
        done = subprocess.run(command, cwd=facts.ROOT, env=variables, check=False, capture_output=True, text=True)
    finally:
        os.umask(mask)
    if done.returncode:
        raise environment.SetUpError(f"The wheel could not be built.\n{done.stderr}")
    return into / f"workbench-{facts.version()}-py3-none-any.whl"
