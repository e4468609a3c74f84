"""Sentences about codebooks in files: what is wrong in one, and what taking it in changes; said as in wording."""

from typing import Any

from workbench.exchange.codebook_entries import Fault, Reason
from workbench.exchange.codebook_import import ThemeChange
from workbench.exchange.palette import colour_names
from workbench.model.clean import shortened
from workbench.said import Words
from workbench.saying import Say, plainly

CODEBOOK_FAULTS: dict[Reason, Words] = {
    Reason.NO_COLUMN: (
        "line {line}: there is no column “theme” (a path such as Military/Arms), and none “name”; it has: {words}"
    ),
    Reason.TWICE_COLUMN: "line {line}: the column “{words}” comes twice",
    Reason.TOO_MANY_CELLS: "line {line}: it has more cells ({words}) than the head has columns",
    Reason.BROKEN: "line {line}: the table breaks off here; a quotation mark is not closed, or it is no table",
    Reason.LETTERS: "line {line}: its letters are in an unknown encoding; save the file as UTF-8",
    Reason.NO_NAME: "line {line}: the theme has no name",
    Reason.DOUBLE: "line {line}: the theme “{words}” stands in the file already",
    Reason.NO_PARENT: "line {line}: there is no theme “{words}” in the file, under which it is to stand",
    Reason.SEVERAL_PARENTS: "line {line}: several themes are called “{words}”; name the one above by its path",
    Reason.CYCLE: "line {line}: the theme “{words}” would stand under itself",
    Reason.TOO_DEEP: "line {line}: it lies deeper than themes can nest",
    Reason.COLOUR: "line {line}: “{words}” is no colour; write a name of the palette, or #RRGGBB",
    Reason.KEY: "line {line}: “{words}” can't be a personal key; it is a digit, or ; and up to three letters",
    Reason.KEY_TWICE: "line {line}: the key “{words}” is another theme's in the file already",
    Reason.RETIRED: "line {line}: “{words}” is neither yes nor no",
    Reason.EMPTY: "line {line}: there is no theme in the file",
}
"""What is wrong with a line of a codebook's file, by its reason."""


def codebook_fault_words(fault: Fault, say: Say = plainly) -> str:
    """Return what is wrong with a line of a codebook's file."""
    return say(CODEBOOK_FAULTS[fault.reason]).format(line=fault.line, words=fault.words)


FIELDS_OF_THEMES: dict[str, Words] = {
    "definition": "definition", "when_to_use": "when to use", "when_not": "when not", "colour": "colour", "key": "key",
    "is_retired": "retired", "groups": "groups",
}  # fmt: skip
"""Fields of a theme as an import names them."""

YES: Words = "yes"
NO: Words = "no"


def theme_change_words(change: ThemeChange, say: Say = plainly, name: Say = plainly) -> str:
    """Return which fields of a theme an import sets, and to what: ``key: 1 → 2, retired: no → yes``; name: says colours."""
    return "; ".join(
        f"{say(FIELDS_OF_THEMES[each.field])}: {_value(each.old, say, name)} → {_value(each.new, say, name)}"
        if not change.is_new
        else f"{say(FIELDS_OF_THEMES[each.field])}: {_value(each.new, say, name)}"
        for each in change.fields
    )


def _value(value: Any, say: Say, name: Say) -> str:
    if isinstance(value, bool):
        return say(YES) if value else say(NO)
    if isinstance(value, int):
        return name(colour_names()[value])
    words = ", ".join(value) if isinstance(value, tuple) else value
    return shortened(str(words), 40) if words else "–"
