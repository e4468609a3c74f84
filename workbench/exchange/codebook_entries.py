"""A codebook as it stands in a file: an entry a theme, and what can be wrong with one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.coding.records import codebook
from workbench.coding.theme_groups import theme_groups
from workbench.exchange.palette import colour_names
from workbench.model.theme import DEEPEST
from workbench.project.reading import Reading


class Reason(StrEnum):
    """What is wrong with a line of a codebook's file."""

    NO_COLUMN = "no column of themes"
    TWICE_COLUMN = "column twice"
    TOO_MANY_CELLS = "too many cells"
    BROKEN = "broken"
    LETTERS = "letters"
    NO_NAME = "no name"
    DOUBLE = "double"
    NO_PARENT = "no parent"
    SEVERAL_PARENTS = "several parents"
    CYCLE = "cycle"
    TOO_DEEP = "too deep"
    COLOUR = "colour"
    KEY = "key"
    KEY_TWICE = "key twice"
    RETIRED = "retired"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong; line counts from 1, words hold what is meant (a name, a column)."""

    line: int
    reason: Reason
    words: str = ""


class CodebookInvalid(Exception):
    """The file can't be taken as a codebook; faults are in the order of its lines. Nothing was written."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(str(len(faults)))
        self.faults = tuple(sorted(faults, key=lambda fault: fault.line))


@dataclass(frozen=True, slots=True)
class Entry:
    """A theme in a file: its names from the top down; None: the file doesn't say, so what there is stays.

    colour is an index into the palette; line (from 1) is where the entry begins.
    """

    path: tuple[str, ...]
    definition: str | None = None
    when_to_use: str | None = None
    when_not: str | None = None
    colour: int | None = None
    key: str | None = None
    groups: tuple[str, ...] | None = None
    is_retired: bool | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class CodebookFile:
    """What a file holds; ignored: names of columns or fields that mean nothing here; encoding: that of its letters."""

    entries: tuple[Entry, ...]
    ignored: tuple[str, ...] = ()
    encoding: str = "utf-8"


def entries_of(reading: Reading) -> tuple[Entry, ...]:
    """Return a project's codebook as entries, in the order of the tree."""
    groups = theme_groups(reading)
    return tuple(
        Entry(
            tuple(theme.path.split("/")), theme.definition, theme.when_to_use, theme.when_not, theme.colour, theme.key,
            tuple(group.name for group in groups if theme.id in group.theme_ids), theme.is_retired, number,
        )
        for number, theme in enumerate(codebook(reading, {}), 1)
    )  # fmt: skip


def checked(entries: Iterable[Entry], known: Iterable[Fault] = ()) -> tuple[Entry, ...]:
    """Return entries that can be taken; CodebookInvalid for names that come twice, keys of two themes, too deep nesting.

    known: faults that were found before, told together with these.
    """
    faults = list(known)
    paths: set[tuple[str, ...]] = set()
    keys: set[str] = set()
    kept = tuple(entries)
    for entry in kept:
        if entry.path in paths:
            faults.append(Fault(entry.line, Reason.DOUBLE, "/".join(entry.path)))
        if len(entry.path) > DEEPEST:
            faults.append(Fault(entry.line, Reason.TOO_DEEP))
        if entry.key and entry.key in keys:
            faults.append(Fault(entry.line, Reason.KEY_TWICE, entry.key))
        paths.add(entry.path)
        keys.add(entry.key or "")
    if not kept and not faults:
        faults.append(Fault(1, Reason.EMPTY))
    if faults:
        raise CodebookInvalid(faults)
    return kept


def colour_name(entry: Entry) -> str:
    """Return the name of an entry's colour, empty if it has none."""
    return "" if entry.colour is None else colour_names()[entry.colour]
