"""Names in ``[[links]]``: what they mean, and how to write a name so that it is found again."""

import re
from collections.abc import Iterator

from sqlalchemy import ColumnElement, func, select

from workbench.memos.things import TABLES, Thing
from workbench.model.clean import clean_line
from workbench.model.entity import Alias
from workbench.model.tables import table_of
from workbench.project.reading import Reading

NAMED = {"entity": "name", "theme": "name", "source": "title", "question": "text", "memo": "title", "brief": "title"}
"""Kinds of things that a link can name, in the order in which they are offered, and the column of the name."""

_alias, _theme, _passage = table_of(Alias), TABLES["theme"], TABLES["passage"]
_SUFFIX = re.compile(r"(?P<name>.+) \((?P<kind>source|passage|theme|entity|memo|question|brief)\)$")
_SPOILING = re.compile(r"[\[\]|]+")


def link_words(name: str, kind: str = "") -> str:
    """Return a name as a link may hold it: on one line, without brackets and bars; kind: said with it, where names clash."""
    words = clean_line(_SPOILING.sub(" ", name))
    return f"{words} ({kind})" if kind else words


def meant(reading: Reading, words: str) -> list[Thing]:
    """Return what a link's words can mean, told by names as they are now; several where a name is not enough.

    Letters as written go before other case; a name before an alias; ``Military/Arms`` is a theme by its path;
    ``Russia (theme)`` is one of that kind alone.
    """
    suffix = _SUFFIX.match(words)
    name, kind = (suffix["name"], suffix["kind"]) if suffix else (words, "")
    for tested, only in ((words, ""), (name, kind)) if suffix else ((words, ""),):
        for exact in (True, False):
            found = list(dict.fromkeys(thing for thing in _named(reading, tested, exact) if only in {"", thing.kind}))
            if found:
                return found
    return []


def _named(reading: Reading, words: str, exact: bool) -> Iterator[Thing]:
    for kind, column in NAMED.items():
        table = TABLES[kind]
        found = reading.tuples(select(table.c.id).where(_same(table.c[column], words, exact)))
        yield from (Thing(kind, row[0]) for row in found)
        if kind == "entity" and not found:
            aliases = reading.tuples(select(_alias.c.entity_id).where(_same(_alias.c.name, words, exact)))
            yield from (Thing("entity", row[0]) for row in aliases)
        if kind == "theme" and "/" in words:
            yield from _at_path(reading, words, exact)
    gists = reading.tuples(select(_passage.c.id).where(_passage.c.gist != "", _same(_passage.c.gist, words, exact)))
    yield from (Thing("passage", row[0]) for row in gists)


def _same(column: ColumnElement[str], words: str, exact: bool) -> ColumnElement[bool]:
    """Compare as written, or without regard to the case of a to z."""
    return column == words if exact else func.lower(column) == func.lower(words)


def _at_path(reading: Reading, path: str, exact: bool) -> Iterator[Thing]:
    """Yield the themes at a path of names, the uppermost first."""
    parents: list[int | None] = [None]
    for name in (part.strip() for part in path.split("/")):
        below = [_theme.c.parent_id.is_(one) if one is None else _theme.c.parent_id == one for one in parents]
        parents = [
            row[0] for own in below for row in reading.tuples(select(_theme.c.id).where(own, _same(_theme.c.name, name, exact)))
        ]
    yield from (Thing("theme", one) for one in parents if one is not None)
