"""Importing in the background, with progress, and a report of what became of each file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.project.project import Project
from workbench.sources.errors import SourceError
from workbench.sources.finding import find_files
from workbench.sources.importing import Duplicate, Imported, Outcome, Refused, import_files
from workbench.sources.pasting import Pasted, import_pasted
from workbench.ui.errors import describe_error
from workbench.ui.tasks import Cancelled, Progress, Work
from workbench.ui.words import tr
from workbench.wording import warning_words


@dataclass(frozen=True, slots=True)
class Run:
    """What became of each file, or of the parts of one, and how many files there were."""

    outcomes: list[Outcome]
    files: int


def import_work(project: Project, files: Sequence[Path]) -> Work:
    """Return the work that imports files, and those of folders, and returns the run."""

    def work(progress: Progress, cancelled: Cancelled) -> Run:
        found = list(find_files(files))

        def tell(number: int, count: int, part: float) -> None:
            file = found[min(number, count - 1)]
            name = Path(file.path).name if isinstance(file, SourceError) else file.name
            progress((number + part) / max(1, count), f"{min(number + 1, count)}/{count}  {name}")

        return Run(list(import_files(project, found, tell, cancelled)), len(found))

    return work


def paste_work(project: Project, name: str, pasted: Pasted) -> Work:
    """Return the work that makes a source of what was pasted and returns the run."""

    def work(_progress: Progress, cancelled: Cancelled) -> Run:
        return Run([import_pasted(project, name, pasted, cancelled)], 1)

    return work


def import_report(run: Run) -> tuple[str, str]:
    """Return a line and, where something is to be told of a file, the details, a line each."""
    outcomes, asked = run.outcomes, run.files
    imported = [one for one in outcomes if isinstance(one, Imported)]
    details = [line for outcome in outcomes if (line := _line(outcome))]
    words = [tr("%n text(s) imported", len(imported))]
    duplicates = sum(isinstance(one, Duplicate) for one in outcomes)
    refused = sum(isinstance(one, Refused) for one in outcomes)
    if duplicates:
        words.append(tr("%n already there", duplicates))
    if refused:
        words.append(tr("%n refused", refused))
    begun = len({one.path for one in outcomes})
    if begun < asked:
        words.append(tr("%n not begun", asked - begun))
    return ", ".join(words), "\n".join(details)


def _line(outcome: Outcome) -> str:
    match outcome:
        case Duplicate(path, _, title):
            return tr("{file}: the project holds it already as “{title}”.").format(file=path.name, title=title)
        case Refused(_, error):
            return describe_error(error)
        case Imported(path, _, _, warnings) if warnings:
            return f"{path.name}: {'; '.join(warning_words(code, tr) for code in warnings)}."
        case _:
            return ""
