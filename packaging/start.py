"""Start the Analyst Workbench: `python3 packaging/start.py [PROJECT.workbench]`.

Makes a private environment at the first start and opens the sample project then. Without a screen the same is done without
a window: the sample project is made and its annotated brief written to a PDF, which the last line names.
"""

import json
import sys
import tempfile
from pathlib import Path

import right_python

right_python.go_on_or_say()  # before anything that an old Python can't read

import environment  # noqa: E402 - after the look at the Python
import system_libraries  # noqa: E402


def main(arguments: list[str]) -> int:
    """Set up, then show the window, or do without one; the exit code."""
    try:
        if system_libraries.has_screen():
            hint = system_libraries.provide(window=True)
            if hint:
                raise environment.SetUpError(hint)
            return _with_window(environment.prepare(development=False), arguments)
        return _without_window(environment.prepare(development=False), arguments)
    except environment.SetUpError as error:
        print(error, file=sys.stderr)
        return 1


def _with_window(python: Path, arguments: list[str]) -> int:
    """Open what was asked for; at the first start, the sample project."""
    if not arguments:
        project, _ = _sample_places(python)
        if not project.exists() and _make_sample(python, project) == 0:
            arguments = [str(project)]
    return environment.run(python, "-m", "workbench", *arguments)


def _without_window(python: Path, arguments: list[str]) -> int:
    """Hand a verb to the command line; with none, make the sample project unless it is there, and write its brief."""
    if arguments:
        return environment.run(python, "-m", "workbench", *arguments)
    project, brief = _sample_places(python)
    print("There is no screen: making the sample project and its brief without a window.", flush=True)
    if not project.exists():
        code = _make_sample(python, project)
        if code:
            return code
    code = environment.run(python, "-m", "workbench", "brief", str(project), "-o", str(brief), silent=True)
    if code == 0:
        print(f"The sample's project is {project}\nThe sample's annotated brief is\n{brief}")
    return code


def _make_sample(python: Path, project: Path) -> int:
    """Make the sample project in a folder of its own and move it into place whole: none is ever half made. Exit code."""
    with tempfile.TemporaryDirectory(prefix=".sample-", dir=project.parent) as folder:
        made = Path(folder) / project.name
        code = environment.run(python, "-m", "workbench", "sample", str(made), silent=True)
        if code == 0:
            for part in sorted(Path(folder).glob(f"{made.name}*"), reverse=True):  # what SQLite keeps beside it first
                part.replace(project.with_name(part.name))
    return code


def _sample_places(python: Path) -> tuple[Path, Path]:
    """Where the sample's project and its brief stand: in the person's documents."""
    folder = environment.ask(python, "import json; from workbench import paths; print(json.dumps(str(paths.documents())))")
    documents = Path(json.loads(folder))
    return documents / "Sample project.workbench", documents / "Sample brief.pdf"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
