"""The fields of a theme in files: what they are called there, how their words are read and written."""

from collections.abc import Iterable, Mapping
from typing import Any

from workbench.entities.keys import PATTERN
from workbench.exchange.codebook_entries import Entry, Fault, Reason
from workbench.exchange.palette import colour_of
from workbench.model.clean import clean_line, clean_text

THEME, NAME, PARENT = "theme", "name", "parent"
DEFINITION, USE, NOT, COLOUR, KEY, GROUPS, RETIRED = (
    "definition", "when to use", "when not", "colour", "key", "groups", "retired",
)  # fmt: skip
FIELDS = (DEFINITION, USE, NOT, COLOUR, KEY, GROUPS, RETIRED)
"""What is said of a theme, in the order of the files."""

SYNONYMS = {
    "path": THEME, "themes": THEME, "code path": THEME, "code": NAME, "label": NAME, "parent theme": PARENT,
    "parent code": PARENT, "description": DEFINITION, "comment": DEFINITION, "use": USE, "inclusion": USE,
    "include": USE, "exclusion": NOT, "exclude": NOT, "when not to use": NOT, "color": COLOUR, "group": GROUPS,
    "personal key": KEY,
}  # fmt: skip
"""What other people and programs call the columns."""

YES, NO = frozenset({"yes", "true", "1", "x"}), frozenset({"", "no", "false", "0"})


def field_named(head: str) -> str:
    """Return the field that the head of a column means; the head itself, in small letters, if it means none."""
    plain = " ".join(head.replace("_", " ").casefold().split())
    return SYNONYMS.get(plain, plain)


def path_of(words: str) -> tuple[str, ...]:
    """Return the names of a path such as ``Military/Arms``, empty for none."""
    return tuple(name for name in map(clean_line, words.split("/")) if name)


def entry_of(path: tuple[str, ...], fields: Mapping[str, str], line: int, faults: list[Fault]) -> Entry:
    """Return an entry of a file's words; what can't be read is added to the faults."""
    values: dict[str, Any] = {}
    for name, column in (("definition", DEFINITION), ("when_to_use", USE), ("when_not", NOT)):
        if column in fields:
            values[name] = clean_text(fields[column])
    if COLOUR in fields and fields[COLOUR].strip():
        values["colour"] = colour_of(fields[COLOUR])
        if values["colour"] is None:
            faults.append(Fault(line, Reason.COLOUR, clean_line(fields[COLOUR])))
    if KEY in fields:
        values["key"] = _key(fields[KEY], line, faults)
    if GROUPS in fields:
        values["groups"] = groups_in(fields[GROUPS])
    if RETIRED in fields:
        values["is_retired"] = _retired(fields[RETIRED], line, faults)
    return Entry(path, line=line, **values)


def _key(words: str, line: int, faults: list[Fault]) -> str:
    key = words.strip().casefold()
    if key and not PATTERN.fullmatch(key):
        faults.append(Fault(line, Reason.KEY, clean_line(words)))
    return key


def _retired(words: str, line: int, faults: list[Fault]) -> bool:
    said = words.strip().casefold()
    if said not in YES | NO:
        faults.append(Fault(line, Reason.RETIRED, clean_line(words)))
    return said in YES


def groups_words(names: Iterable[str]) -> str:
    """Return names of groups with semicolons between them; a semicolon in a name has a backslash before it."""
    return "; ".join(name.replace("\\", "\\\\").replace(";", "\\;") for name in names)


def groups_in(words: str) -> tuple[str, ...]:
    """Return the names of groups that groups_words() has written."""
    names, name, letters = [], "", iter(words)
    for letter in letters:
        if letter == "\\":
            name += next(letters, "\\")
        elif letter == ";":
            names.append(name)
            name = ""
        else:
            name += letter
    cleaned = map(clean_line, [*names, name])
    return tuple(dict.fromkeys(name for name in cleaned if name))
