"""What the guide knows of the commands: their words and keys as they are now, handed over by the program."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QKeySequence

from workbench.ui.words import tr


@dataclass(frozen=True, slots=True)
class Line:
    """A command, or what a key does in a field.

    name: how pages call it, empty for what no page can name; words and menu: in the window's language; keys: each a way
    to do it, as one reads them; also: other words by which it is sought.
    """

    name: str
    words: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of a menu, a list or a field, under its words."""

    words: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """commands: by menu; fields: keys of lists and fields; own: the personal keys of the open project, if one is open."""

    commands: tuple[Group, ...] = ()
    fields: tuple[Group, ...] = ()
    own: tuple[Group, ...] = ()
    by_name: dict[str, Line] = field(default_factory=dict, init=False, compare=False)

    def __post_init__(self) -> None:
        for group in self.commands:
            self.by_name.update({line.name: line for line in group.lines if line.name})

    def groups(self, name: str) -> Sequence[Group]:
        """Return the groups that ``{list:name}`` stands for; KeyError if there is no such list."""
        return {"commands": self.commands, "fields": self.fields, "own": self.own}[name]

    def lines(self) -> Iterator[tuple[Group, Line]]:
        """Yield every line with its group."""
        for group in (*self.commands, *self.fields, *self.own):
            yield from ((group, line) for line in group.lines)


def anchor_of(line: Line) -> str:
    """Return the anchor of a line on the page of commands."""
    return f"command-{line.name}" if line.name else ""


def readable(keys: str) -> str:
    """Return keys as the desktop writes them: Ctrl+F; ⌘F on a Mac."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def said(kind: str, name: str, listing: Listing) -> str:
    """Return what a mark says in plain words; an unknown command is said by its name in braces, for a test to find."""
    if kind == "key":
        return readable(name)
    line = listing.by_name.get(name)
    if line is None:
        return f"{{{kind}:{name}}}"
    if kind == "menu":
        return f"{line.menu} › {line.words}" if line.menu else line.words
    if kind == "keys":
        return ", ".join(line.keys)
    return tr("{command} ({keys})").format(command=line.words, keys=line.keys[0]) if line.keys else line.words
