"""Importing in the background, with progress, and a report of what became of each file."""

from collections.abc import Sequence
from pathlib import Path

from workbench.project.project import Project
from workbench.sources.importing import Duplicate, Imported, Outcome, Refused, import_files
from workbench.ui.errors import describe_error
from workbench.ui.tasks import Cancelled, Progress, Work
from workbench.ui.words import tr
from workbench.wording import warning_words


def import_work(project: Project, files: Sequence[Path]) -> Work:
    """Return the work that imports files and returns what became of each."""

    def work(progress: Progress, cancelled: Cancelled) -> list[Outcome]:
        def tell(number: int, count: int, part: float) -> None:
            name = files[min(number, count - 1)].name
            progress((number + part) / max(1, count), f"{min(number + 1, count)}/{count}  {name}")

        return list(import_files(project, files, tell, cancelled))

    return work


def import_report(outcomes: Sequence[Outcome], asked: int) -> tuple[str, str]:
    """Return a line and, where something is to be told of a file, the details, a line each."""
    imported = [one for one in outcomes if isinstance(one, Imported)]
    details = [line for outcome in outcomes if (line := _line(outcome))]
    words = [tr("%n text(s) imported", len(imported))]
    duplicates = sum(isinstance(one, Duplicate) for one in outcomes)
    refused = sum(isinstance(one, Refused) for one in outcomes)
    if duplicates:
        words.append(tr("%n already there", duplicates))
    if refused:
        words.append(tr("%n refused", refused))
    if len(outcomes) < asked:
        words.append(tr("%n not begun", asked - len(outcomes)))
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
