"""What verifying finds: a row for each citation, and what there is to say of the file as a whole."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.span import Span


class NotABrief(Exception):
    """The file is no published brief that can be checked; fields: path, reason, where.

    reason: ``absent``, ``permission``, ``large``, ``kind`` (neither PDF, DOCX, HTML nor JSON), ``encrypted``, ``damaged``,
    ``citations`` (none attached), ``json`` (what is attached is no JSON), ``form`` (not as this program writes it; where
    names the place, such as ``citations[3].fragments``), ``newer`` (written by a newer version), ``time`` or ``memory``.
    """

    def __init__(self, path: str, reason: str, where: str = "") -> None:
        super().__init__(f"{path}: {reason} {where}".rstrip())
        self.path = path
        self.reason = reason
        self.where = where


class State(StrEnum):
    """What became of a citation's words, from the best to the worst."""

    IDENTICAL = "identical"
    MOVED = "moved"
    ALTERED = "altered"
    GONE = "gone"
    SOURCE_MISSING = "source missing"
    SOURCE_DAMAGED = "source damaged"
    NOT_ATTACHED = "not attached"


SOUND = frozenset({State.IDENTICAL, State.MOVED})
"""The words stand in the kept original, letter for letter."""


class Printed(StrEnum):
    """Whether the pages quote what is attached to them."""

    AGREES = "agrees"
    DIFFERS = "differs"
    ABSENT = "absent"
    UNCHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class Checked:
    """A citation, checked. words: as attached, its pieces apart; found: what stands there instead, empty if not known.

    version_id and spans: where the words (or what stands instead) are in the project, in code points of the kept text;
    passage_id: the passage with these limits, None if there is none. source is a title, as the project has it, else as
    the file does. place: where the file says that the words stand. pages: what the pages quote in place of words of it,
    empty for a quotation that they lack. number is 0 for a quotation of the pages that is like no citation.
    """

    number: int
    state: State
    words: tuple[str, ...]
    found: tuple[str, ...] = ()
    printed: Printed = Printed.UNCHECKED
    source: str = ""
    place: str = ""
    source_id: int | None = None
    version_id: int | None = None
    spans: tuple[Span, ...] = ()
    passage_id: int | None = None
    pages: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether the words are the kept original's, and the pages don't say other ones."""
        return self.state in SOUND and self.printed is not Printed.DIFFERS


@dataclass(frozen=True, slots=True)
class Report:
    """A file, verified. form: ``pdf``, ``docx``, ``html`` or ``json``; is_of_project: it was published from this project.

    quotations: how many quotations of the prose were compared with the pages, None where they could not all be: the file
    has no pages, or attaches none (version 1).
    """

    path: str
    form: str
    title: str
    reference: str
    date: str
    is_of_project: bool
    citations: tuple[Checked, ...]
    quotations: int | None = None

    @property
    def is_sound(self) -> bool:
        """Whether every citation is; a brief is that cites nothing, in what is attached and on its pages."""
        return all(each.is_sound for each in self.citations)

    @property
    def unprinted(self) -> int:
        """How many citations the pages don't print whole, so that only the attached words could be checked."""
        return sum(1 for each in self.citations if each.printed is Printed.ABSENT)

    def counts(self) -> dict[State, int]:
        """Return how many citations are in each state, the best first; states without any left out."""
        held = [each.state for each in self.citations]
        return {state: held.count(state) for state in State if state in held}
