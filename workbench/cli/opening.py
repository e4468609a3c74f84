"""How the command line opens projects, and in whose name."""

import getpass
import os
from contextlib import suppress
from pathlib import Path

from workbench.project.errors import ProjectInUse, ProjectReadOnly
from workbench.project.opening import open_for_reading, open_project
from workbench.project.project import Project

ANALYST_VARIABLE = "WORKBENCH_ANALYST"
"""The environment variable that names the analyst on the command line."""


def analyst_name() -> str:
    """Return the analyst's name: from the environment, else the name of the account."""
    named = os.environ.get(ANALYST_VARIABLE, "").strip()
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "Analyst"


def writing(path: Path) -> Project:
    """Open a project for writing; raises as open_project()."""
    return open_project(path, analyst_name())


def reading(path: Path) -> Project:
    """Open a project to read it, also while a window has it open; an older format is migrated first if it can be."""
    from workbench.project.header import FORMAT, check_header

    if check_header(path).version < FORMAT:
        with suppress(ProjectInUse, ProjectReadOnly):
            open_project(path, analyst_name()).close()
    return open_for_reading(path, analyst_name())
