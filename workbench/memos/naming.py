"""Names in ``[[links]]``: what they mean, and how to write a name so that it is found again."""

import json
import re
import string
from collections.abc import Iterable, Iterator

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
_SMALL = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
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
    return meant_by(reading, [words])[words]


def meant_by(reading: Reading, all_words: Iterable[str]) -> dict[str, list[Thing]]:
    """Return what each of many links' words can mean, as meant() does: one select a kind, however many they are."""
    wanted = list(dict.fromkeys(all_words))
    parted = {words: _SUFFIX.match(words) for words in wanted}
    names = {*wanted, *(suffix["name"] for suffix in parted.values() if suffix)}
    known = _Names(reading, names)
    return {words: _first_found(known, words, suffix) for words, suffix in parted.items()}


def _first_found(known: "_Names", words: str, suffix: "re.Match[str] | None") -> list[Thing]:
    tries = [(words, ""), (suffix["name"], suffix["kind"])] if suffix else [(words, "")]
    for tested, only in tries:
        for exact in (True, False):
            found = list(dict.fromkeys(thing for thing in known.things(tested, exact) if only in {"", thing.kind}))
            if found:
                return found
    return []


class _Names:
    """All names in the project that are, but for the case of a to z, one of those asked for; each kind is read once."""

    def __init__(self, reading: Reading, names: Iterable[str]) -> None:
        asked = {_lower(name) for name in names}
        self._by_kind = {
            kind: _rows(reading, TABLES[kind].c.id, TABLES[kind].c[column], asked) for kind, column in NAMED.items()
        }
        self._aliases = _rows(reading, _alias.c.entity_id, _alias.c.name, asked)
        self._gists = _rows(reading, _passage.c.id, _passage.c.gist, asked - {""})
        self._below: dict[int | None, list[tuple[int, str]]] = {}
        if any("/" in name for name in asked):
            for key, parent, name in reading.tuples(select(_theme.c.id, _theme.c.parent_id, _theme.c.name)):
                self._below.setdefault(parent, []).append((key, name))

    def things(self, words: str, exact: bool) -> Iterator[Thing]:
        """Yield what is called so, letters as written or in any case."""
        for kind, rows in self._by_kind.items():
            found = _called(rows, words, exact)
            yield from (Thing(kind, key) for key in found)
            if kind == "entity" and not found:
                yield from (Thing("entity", key) for key in _called(self._aliases, words, exact))
            if kind == "theme" and "/" in words:
                yield from self._at_path(words, exact)
        yield from (Thing("passage", key) for key in _called(self._gists, words, exact))

    def _at_path(self, path: str, exact: bool) -> Iterator[Thing]:
        """Yield the themes at a path of names, the uppermost first."""
        found: list[int | None] = [None]
        for name in (part.strip() for part in path.split("/")):
            found = [key for parent in found for key, own in self._below.get(parent, ()) if _is_same(own, name, exact)]
        yield from (Thing("theme", key) for key in found if key is not None)


_Rows = dict[str, list[tuple[int, str]]]
"""Ids and names as written, by the name in small letters."""


def _rows(reading: Reading, key: ColumnElement[int], name: ColumnElement[str], asked: set[str]) -> _Rows:
    wanted = func.json_each(json.dumps(sorted(asked))).table_valued("value")
    found: _Rows = {}
    for one, written in reading.tuples(select(key, name).where(func.lower(name).in_(select(wanted.c.value))).order_by(key)):
        found.setdefault(_lower(written), []).append((one, written))
    return found


def _called(rows: _Rows, words: str, exact: bool) -> list[int]:
    return [key for key, written in rows.get(_lower(words), ()) if _is_same(written, words, exact)]


def _is_same(one: str, other: str, exact: bool) -> bool:
    """Compare as written, or without regard to the case of a to z."""
    return one == other if exact else _lower(one) == _lower(other)


def _lower(words: str) -> str:
    """Return words with a to z in small letters, as SQLite's lower() does, and no other letter changed."""
    return words.translate(_SMALL)
