"""The board of imports: what is known of each file, written by the threads that import and read by the window."""

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from workbench.project.errors import ProjectError
from workbench.sources.errors import Cancelled, Encrypted, NoRecogniser, NoText, SourceError, WrongPassword
from workbench.sources.outcomes import Duplicate, Imported, Outcome, Refused
from workbench.sources.readers import Wish
from workbench.sources.watching import Watch


class State(StrEnum):
    """Where a file is; of a file of several parts, where most of it is: refused if any part was."""

    QUEUED = "queued"
    READING = "reading"
    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    CANCELLED = "cancelled"


_LOCKABLE = frozenset({".pdf", ".docx", ".docm", ".xlsx", ".xlsm"})
UNDER_WAY = frozenset({State.QUEUED, State.READING})


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file; done and steps: how far its reading is (of a PDF in pages); outcomes: of it, or of each of its parts."""

    path: Path
    state: State = State.QUEUED
    done: int = 0
    steps: int = 0
    outcomes: tuple[Outcome, ...] = ()
    wish: Wish = field(default_factory=Wish)

    @property
    def name(self) -> str:
        """The file's name, as far as it can be shown: a name that is no text has signs for its odd bytes."""
        return shown(self.path.name or str(self.path))

    @property
    def source_id(self) -> int:
        """The first source that it became, or that the project has of it already; 0 if there is none."""
        return next((int(one.source_id) for one in self.outcomes if not isinstance(one, Refused)), 0)

    @property
    def imported(self) -> int:
        """How many sources were made of it."""
        return sum(isinstance(one, Imported) for one in self.outcomes)

    @property
    def duplicates(self) -> int:
        """How many of its parts the project had already."""
        return sum(isinstance(one, Duplicate) for one in self.outcomes)

    @property
    def warnings(self) -> tuple[str, ...]:
        """The codes of its warnings, each once."""
        found = (code for one in self.outcomes if isinstance(one, Imported) for code in one.warnings)
        return tuple(dict.fromkeys(found))

    @property
    def error(self) -> SourceError | ProjectError | None:
        """Why it was refused, or its last part was."""
        return next((one.error for one in reversed(self.outcomes) if isinstance(one, Refused)), None)

    @property
    def asks_password(self) -> bool:
        """Whether a password would open it: of PDF and office files that can be tried."""
        return isinstance(self.error, Encrypted | WrongPassword) and self.path.suffix.casefold() in _LOCKABLE

    @property
    def is_scan(self) -> bool:
        """Whether nothing of it could be read but by OCR: a PDF whose pages are pictures."""
        return isinstance(self.error, NoText | NoRecogniser) and self.path.suffix.casefold() == ".pdf"

    @property
    def has_scans(self) -> bool:
        """Whether it came in but for pages that are pictures, or whose letters nobody names."""
        return self.imported == 1 and any(code.startswith(("no-text-layer:", "letters-unnamed:")) for code in self.warnings)

    @property
    def is_unsure(self) -> bool:
        """Whether its encoding was guessed."""
        return any(code.startswith("encoding-unsure") for code in self.warnings)

    @property
    def is_to_tell(self) -> bool:
        """Whether more is to be said of it than that it came in."""
        return bool(self.duplicates or self.warnings or self.error)


def shown(words: str) -> str:
    """Return a name from the file system as text that can be shown."""
    return os.fsencode(words).decode("utf-8", "replace") if not words.isascii() else words


class Board:
    """Rows by number, in order; all methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rows: list[FileRow] = []
        self._taken_back: set[int] = set()
        self.changes = 0
        """Counts up with each change."""

    def rows(self) -> list[FileRow]:
        """Return all rows as they are now."""
        with self._lock:
            return list(self._rows)

    def row(self, number: int) -> FileRow:
        """Return a row; IndexError if there is none."""
        with self._lock:
            return self._rows[number]

    def clear(self) -> None:
        """Forget all rows; nothing may be under way."""
        with self._lock:
            self._rows, self._taken_back = [], set()
            self.changes += 1

    def add(self, files: Sequence[Path | SourceError], wish: Wish) -> list[int]:
        """Add rows for files that wait to be read; returns their numbers."""
        paths = [Path(file.path) if isinstance(file, SourceError) else file for file in files]
        with self._lock:
            first = len(self._rows)
            self._rows += [FileRow(path, wish=wish) for path in paths]
            self.changes += 1
        return list(range(first, first + len(paths)))

    def again(self, number: int, wish: Wish) -> None:
        """Let a file wait once more, to be read as is wished now."""
        self._taken_back.discard(number)
        self._change(number, state=State.QUEUED, done=0, steps=0, outcomes=(), wish=wish)

    def reading(self, number: int, done: int, steps: int) -> None:
        """Note how far the reading of a file is; what is known to have ended stays as it is."""
        if self.row(number).state in UNDER_WAY:
            self._change(number, state=State.READING, done=done, steps=steps)

    def note(self, number: int, outcome: Outcome) -> None:
        """Note what became of a file, or of one more part of it."""
        outcomes = (*self.row(number).outcomes, outcome)
        self._change(number, state=_state(outcomes), outcomes=outcomes)

    def give_up(self, numbers: Sequence[int]) -> None:
        """Note that of these files those that wait still, or are being read, will not come in."""
        for number in numbers:
            if self.row(number).state in UNDER_WAY:
                self._change(number, state=State.CANCELLED)

    def take_back(self, number: int) -> None:
        """Take one file back; what it has become already stays."""
        self._taken_back.add(number)

    def is_taken_back(self, number: int) -> bool:
        """Tell whether a file was taken back."""
        return number in self._taken_back

    def _change(self, number: int, **fields: object) -> None:
        with self._lock:
            self._rows[number] = replace(self._rows[number], **fields)  # type: ignore[arg-type]
            self.changes += 1


def _state(outcomes: tuple[Outcome, ...]) -> State:
    errors = [one.error for one in outcomes if isinstance(one, Refused)]
    if errors:
        return State.CANCELLED if isinstance(errors[-1], Cancelled) else State.REFUSED
    return State.IMPORTED if any(isinstance(one, Imported) for one in outcomes) else State.DUPLICATE


class BoardWatch(Watch):
    """Passes on what an import tells of its files to their rows; numbers: of the rows, in the import's order."""

    def __init__(self, board: Board, numbers: Sequence[int]) -> None:
        self._board, self._numbers = board, numbers

    def reading(self, number: int, done: int, steps: int) -> None:
        """Note how far a file is."""
        self._board.reading(self._numbers[number], done, steps)

    def taken_back(self, number: int) -> bool:
        """Tell whether the row of a file was taken back."""
        return self._board.is_taken_back(self._numbers[number])
