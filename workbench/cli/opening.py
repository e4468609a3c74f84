"""How the command line opens projects, and in whose name."""

import getpass
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.coding.analysts import analysts_with_counts
from workbench.paths import user_config
from workbench.project.errors import ProjectInUse, ProjectReadOnly
from workbench.project.opening import open_for_reading, open_project
from workbench.project.project import Project

if TYPE_CHECKING:
    from workbench.sources.records import SourceRecord

ANALYST_VARIABLE = "WORKBENCH_ANALYST"
"""The environment variable that names the analyst on the command line."""


def analyst_name() -> str:
    """Return the analyst's name: from the environment, else the usual one in the window, else that of the account."""
    usual = _kept("analyst")
    named = os.environ.get(ANALYST_VARIABLE, "").strip() or (usual.strip() if isinstance(usual, str) else "")
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "Analyst"


def writing(path: Path) -> Project:
    """Open a project for writing, under the name that one goes by in it; raises as open_project()."""
    project = open_project(path, analyst_name())
    name = "" if os.environ.get(ANALYST_VARIABLE, "").strip() else name_kept(project.guid)
    if name and any(one.name == name for one in analysts_with_counts(project.reading)):
        project.act_as(name)
    return project


def name_kept(guid: str) -> str:
    """Return the name that a person took in the window for the project of a GUID, empty if there is none."""
    names = _kept("analyst_names")
    name = names.get(guid) if isinstance(names, dict) else None
    return name if isinstance(name, str) else ""


def _kept(setting: str) -> object:
    """Return a value of the window's settings; None where they are missing or broken."""
    try:
        values = json.loads((user_config() / "settings.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return values.get(setting) if isinstance(values, dict) else None


def reading(path: Path) -> Project:
    """Open a project to read it, also while a window has it open; an older format is migrated first if it can be."""
    from workbench.project.header import FORMAT, check_header

    if check_header(path).version < FORMAT:
        with suppress(ProjectInUse, ProjectReadOnly):
            open_project(path, analyst_name()).close()
    return open_for_reading(path, analyst_name())


def named_source(project: Project, words: str) -> "SourceRecord":
    """Return the source that answers to words; says so and ends the program with 1 where none or several do."""
    import typer

    from workbench.sources.records import SeveralSources, find_source

    try:
        return find_source(project.reading, words)
    except SeveralSources as several:
        ids = ", ".join(map(str, several.ids))
        named = f"{len(several.ids)} sources answer to “{words}”: {ids}. Name one by its id. Nothing was changed."
        print(named, file=sys.stderr)
    except KeyError:
        print(f"No source in {project.path} answers to “{words}”. Nothing was changed.", file=sys.stderr)
    raise typer.Exit(1)
