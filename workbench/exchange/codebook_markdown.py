"""The codebook as Markdown that reads well: a heading a theme with its path, what is said of it as quotations below."""

import re
from collections.abc import Iterable

from workbench.exchange.codebook_entries import CodebookFile, Entry, Fault, Reason, checked, colour_name
from workbench.exchange.codebook_fields import (
    COLOUR,
    DEFINITION,
    FIELDS,
    GROUPS,
    KEY,
    NOT,
    RETIRED,
    USE,
    entry_of,
    field_named,
    groups_words,
    path_of,
)  # fmt: skip

_SPECIAL = re.compile(r"([\\`*_\[\]#<>~&|])")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$")
_FIELD = re.compile(r"\s*(?:[-*]\s+)?\*\*(.+?)\*\*:?[ \t]*(.*)$")
LONG = (DEFINITION, USE, NOT)


def write_markdown(entries: Iterable[Entry], title: str) -> bytes:
    """Return a codebook as Markdown, in UTF-8; title: the project's."""
    parts = [f"# Codebook: {_escape(title)}"]
    for entry in entries:
        level = "#" * min(6, len(entry.path) + 1)
        parts.append(f"{level} {_escape('/'.join(entry.path))}")
        parts += _said(entry)
    return ("\n\n".join(parts) + "\n").encode()


def _said(entry: Entry) -> list[str]:
    parts = []
    for words, head in ((entry.definition, ""), (entry.when_to_use, USE), (entry.when_not, NOT)):
        if words:
            parts += [f"**{head.capitalize()}**"] * bool(head) + [_quoted(words)]
    short = {
        COLOUR: colour_name(entry), KEY: entry.key or "", GROUPS: groups_words(entry.groups or ()),
        RETIRED: "yes" if entry.is_retired else "",
    }  # fmt: skip
    lines = [f"- **{name.capitalize()}**: {_escape(words)}" for name, words in short.items() if words]
    return [*parts, "\n".join(lines)] if lines else parts


def _quoted(words: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in words.split("\n"))


def _escape(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", words)


def _bare(words: str) -> str:
    return _ESCAPED.sub(r"\1", words)


def read_markdown(text: str) -> CodebookFile:
    """Return the codebook in Markdown as write_markdown() has it; CodebookInvalid.

    The first heading of the first level is the title. Prose under a heading is its definition, too. A heading that is a
    name alone lies under the nearest one above it that is of a higher level; what isn't said of a theme stays as it is.
    """
    faults: list[Fault] = []
    blocks = _blocks(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), faults)
    ignored = {name for _line, _path, fields in blocks for name in fields if name not in FIELDS}
    entries = [entry_of(path, fields, line, faults) for line, path, fields in blocks]
    return CodebookFile(checked(entries, faults), tuple(sorted(ignored)))


def _blocks(lines: list[str], faults: list[Fault]) -> list[tuple[int, tuple[str, ...], dict[str, str]]]:
    """Return what stands under each heading: its line, the path in it, the fields by name."""
    blocks: list[tuple[int, tuple[str, ...], dict[str, str]]] = []
    above: list[tuple[int, tuple[str, ...]]] = []
    reader = _Under()
    for number, line in enumerate(lines, 1):
        heading = _HEADING.match(line)
        if heading is None:
            if blocks:
                reader.take(line)
            continue
        if len(heading[1]) == 1 and not blocks:
            continue  # the title
        path, level = path_of(_bare(heading[2])), len(heading[1])
        if not path:
            faults.append(Fault(number, Reason.NO_NAME))
        above = [one for one in above if one[0] < level]
        if len(path) == 1 and above:
            path = above[-1][1] + path
        above.append((level, path))
        reader = _Under()
        blocks.append((number, path, reader.fields))
    return [block for block in blocks if block[1]]


class _Under:
    """Reads the lines under a heading into fields."""

    def __init__(self) -> None:
        self.fields: dict[str, str] = {}
        self._field, self._ended = DEFINITION, False

    def take(self, line: str) -> None:
        """Take one line."""
        field = None if line.startswith(">") else _FIELD.match(line)
        if field is not None:
            self._field, self._ended = field_named(field[1]), False
            if field[2] or self._field not in LONG:
                self.fields[self._field] = _bare(field[2].strip())
        elif line.startswith(">"):
            self._add(line[2:] if line.startswith("> ") else line[1:])
        elif line.strip():
            self._add(line.strip())
        else:
            self._ended = self._field in self.fields

    def _add(self, words: str) -> None:
        """Add a line to the field that is being read; after an empty line a new paragraph begins."""
        if self._field not in self.fields:
            self.fields[self._field] = words
            return
        between = "\n\n" if self._ended else "\n"
        self.fields[self._field] += between + words
        self._ended = False
