"""Importing in the background: what runs beside the window, and what it found when it ended."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.project.project import Project
from workbench.sources.errors import ReaderFailed, SourceError
from workbench.sources.finding import find_files
from workbench.sources.importing import Progress as Told
from workbench.sources.importing import import_each
from workbench.sources.outcomes import Refused
from workbench.sources.pasting import Pasted, import_pasted
from workbench.sources.readers import Wish
from workbench.ui.errors import log
from workbench.ui.importing.board import Board, BoardWatch, FileRow
from workbench.ui.tasks import Cancelled, Progress, Work

_PLACE = re.compile(r"\w{1,60}(?: \w{1,60}\.py:\d{1,6}| -?\d{1,9})?")


@dataclass(frozen=True, slots=True)
class Run:
    """The numbers of the rows that an import was about."""

    numbers: list[int]

    def rows(self, board: Board) -> list[FileRow]:
        """Return what became of its files."""
        return [board.row(number) for number in self.numbers]


def import_work(project: Project, board: Board, files: Sequence[Path], wish: Wish | None = None) -> Work:
    """Return the work that imports files, and those of folders, noting on the board what becomes of each."""

    def work(progress: Progress, cancelled: Cancelled) -> Run:
        found = list(find_files(files))
        numbers = board.add(found, wish or Wish())
        _import(project, board, found, numbers, wish, _telling(found, progress), cancelled)
        return Run(numbers)

    return work


def again_work(project: Project, board: Board, number: int, wish: Wish) -> Work:
    """Return the work that tries a file of the board once more, otherwise: with a password, say."""

    def work(progress: Progress, cancelled: Cancelled) -> Run:
        found = [board.row(number).path]
        _import(project, board, found, [number], wish, _telling(found, progress), cancelled)
        return Run([number])

    board.again(number, wish)
    return work


def paste_work(project: Project, board: Board, name: str, pasted: Pasted) -> Work:
    """Return the work that makes a source of what was pasted."""

    def work(_progress: Progress, cancelled: Cancelled) -> Run:
        numbers = board.add([Path(name)], Wish())
        board.note(numbers[0], import_pasted(project, name, pasted, cancelled))
        return Run(numbers)

    return work


def _import(
    project: Project,
    board: Board,
    found: Sequence[Path | SourceError],
    numbers: Sequence[int],
    wish: Wish | None,
    tell: Told,
    cancelled: Callable[[], bool],
) -> None:
    try:
        for number, outcome in import_each(project, found, BoardWatch(board, numbers), tell, cancelled, wish):
            board.note(numbers[number], outcome)
            if isinstance(outcome, Refused) and isinstance(outcome.error, ReaderFailed):
                log.error("a reader broke: %s", _place(outcome.error.detail))
    finally:
        board.give_up(numbers)


def _place(detail: str) -> str:
    """Return where a reader broke; nothing that its process could have put there instead, such as words of the file."""
    return detail if _PLACE.fullmatch(detail) else "unknown"


def _telling(found: Sequence[Path | SourceError], progress: Progress) -> Told:
    """Return what tells the status bar the file that is stored next, and the part of all that is done."""

    def tell(number: int, count: int, part: float) -> None:
        file = found[min(number, count - 1)]
        name = Path(file.path).name if isinstance(file, SourceError) else file.name
        progress((number + part) / max(1, count), f"{min(number + 1, count)}/{count}  {name}")

    return tell
