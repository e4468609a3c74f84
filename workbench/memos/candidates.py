"""What a link can lead to while it is being written: everything that has a name, ranked by the letters typed so far."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import func, or_, select

from workbench.memos.markdown import first_words
from workbench.memos.things import TABLES, Thing, quoted
from workbench.model.clean import shortened
from workbench.model.entity import Alias
from workbench.model.fold import fold
from workbench.model.passage import Fragment
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_alias, _fragment, _version, _source = table_of(Alias), table_of(Fragment), table_of(SourceVersion), table_of(Source)
_theme, _entity, _passage = TABLES["theme"], TABLES["entity"], TABLES["passage"]
_memo = TABLES["memo"]

SIGNS = {"#": frozenset({"theme"}), "@": frozenset({"entity"}), "“": frozenset({"passage"}), '"': frozenset({"passage"})}
"""Signs that, typed first, ask for things of one kind alone."""

LEAST = 3
"""Letters from which on the words of passages are looked through."""

MANY = 1_000
"""Things of which each is looked at closely; what a letter or two leaves is more, and nobody reads it."""

PASSAGES = 6
"""Passages offered at most for the words typed."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something a link can lead to. aside: what tells it from others (path, aliases, source); also: what finds it, folded.

    colour: of a theme, else -1; kind_of: of an entity or a source, by which its icon is known.
    """

    thing: Thing
    name: str
    aside: str
    also: str
    colour: int = -1
    kind_of: str = ""


class Candidates:
    """All that has a name, but passages: of these only those with a gist. Kept until forgotten, kind by kind.

    12,000 entities are read in 60 ms, so what a change does not touch is not read again.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[str, list[Candidate]] = {}

    def all(self) -> list[Candidate]:
        """Return them, read as far as they are not known."""
        for kind, (read, _tables) in _KINDS.items():
            if kind not in self._known:
                self._known[kind] = list(read(self._reading))
        return [candidate for found in self._known.values() for candidate in found]

    def forget(self, tables: Iterable[str]) -> None:
        """Let what these tables name be read again."""
        touched = set(tables)
        for kind, (_read, named_by) in _KINDS.items():
            if touched & set(named_by):
                self._known.pop(kind, None)


def _made(kind: str, key: int, name: str, aside: str = "", colour: int = -1, kind_of: str = "") -> Candidate:
    words = name if kind == "passage" else f"{name}\n{aside}"  # a source's title would bring all its passages
    also = words.lower() if words.isascii() and "`" not in words else fold(words)
    return Candidate(Thing(kind, key), name, aside, also, colour, kind_of)


def _themes(reading: Reading) -> Iterator[Candidate]:
    rows = {row[0]: row for row in reading.tuples(select(_theme.c.id, _theme.c.parent_id, _theme.c.name, _theme.c.colour))}
    for key, parent, name, colour in rows.values():
        above: list[str] = []
        upper = rows.get(parent)
        while upper is not None and len(above) < len(rows):
            above.insert(0, upper[2])
            upper = rows.get(upper[1])
        yield _made("theme", key, name, "/".join(above), colour)


def _entities(reading: Reading) -> Iterator[Candidate]:
    aliases = defaultdict(list)
    for entity_id, name in reading.tuples(select(_alias.c.entity_id, _alias.c.name).order_by(_alias.c.id)):
        aliases[entity_id].append(name)
    for key, name, kind in reading.tuples(select(_entity.c.id, _entity.c.name, _entity.c.kind)):
        yield _made("entity", key, name, ", ".join(aliases[key]), kind_of=kind)


def _sources(reading: Reading) -> Iterator[Candidate]:
    for key, title, kind, authors in reading.tuples(select(_source.c.id, _source.c.title, _source.c.kind, _source.c.authors)):
        yield _made("source", key, title, authors, kind_of=kind)


def _questions(reading: Reading) -> Iterator[Candidate]:
    table = TABLES["question"]
    yield from (_made("question", *row) for row in reading.tuples(select(table.c.id, table.c.text)))


def _memos(reading: Reading) -> Iterator[Candidate]:
    for key, title, body in reading.tuples(select(_memo.c.id, _memo.c.title, func.substr(_memo.c.body, 1, 400))):
        name = title or first_words(body)
        if name:
            yield _made("memo", key, name)


def _briefs(reading: Reading) -> Iterator[Candidate]:
    table = TABLES["brief"]
    yield from (_made("brief", *row) for row in reading.tuples(select(table.c.id, table.c.title)))


def _gists(reading: Reading) -> Iterator[Candidate]:
    query = (
        select(_passage.c.id, _passage.c.gist, _source.c.title)
        .join_from(_passage, _version, _version.c.id == _passage.c.version_id)
        .join(_source, _source.c.id == _version.c.source_id)
        .where(_passage.c.gist != "")
    )
    yield from (_made("passage", key, shortened(gist), title) for key, gist, title in reading.tuples(query))


_KINDS: dict[str, tuple[Callable[[Reading], Iterator[Candidate]], tuple[str, ...]]] = {
    "theme": (_themes, ("theme",)), "entity": (_entities, ("entity", "alias")), "source": (_sources, ("source",)),
    "question": (_questions, ("question",)), "memo": (_memos, ("memo",)), "brief": (_briefs, ("brief",)),
    "passage": (_gists, ("passage", "source")),
}  # fmt: skip
"""What reads the things of a kind, and the tables that name them."""


def passages_saying(reading: Reading, typed: str) -> list[Candidate]:
    """Return a few passages in whose words stands what was typed, those marked as key first; none for too few letters."""
    words = typed.strip(' “”"')
    if len(words) < LEAST:
        return []
    pattern = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    query = (
        select(_passage.c.id, func.substr(_fragment.c.exact, 1, 200), _source.c.title)
        .join_from(_fragment, _passage, _passage.c.id == _fragment.c.passage_id)
        .join(_version, _version.c.id == _passage.c.version_id)
        .join(_source, _source.c.id == _version.c.source_id)
        .where(_fragment.c.exact.like(pattern, escape="\\"), or_(_passage.c.gist == "", _fragment.c.position > 0))
        .order_by(_passage.c.is_key.desc(), _passage.c.id.desc())
        .limit(PASSAGES)
    )
    found = {key: _made("passage", key, quoted(words), title) for key, words, title in reading.tuples(query)}
    return list(found.values())


def ranked(known: Iterable[Candidate], typed: str, most: int = 12) -> list[Candidate]:
    """Return those that have all the letters typed, best first: the whole name, its beginning, a word's, anywhere, aside."""
    kinds = SIGNS.get(typed[:1])
    wanted = fold(typed[1:] if kinds else typed).strip().split()
    matching = _having(known, wanted, most)
    path = "/".join(part.strip() for part in fold(typed[1:] if kinds else typed).split("/")) if "/" in typed else ""
    scored = []
    for number, one in enumerate(known if path else matching):
        if kinds is not None and one.thing.kind not in kinds:
            continue
        points = _points(one, wanted) or (path and _is_path(one, path) and 90)
        if points:
            scored.append((-points, len(one.name), number, one))
    scored.sort(key=lambda row: row[:3])
    return [row[3] for row in scored[:most]]


def _having(known: Iterable[Candidate], wanted: list[str], most: int) -> Iterable[Candidate]:
    """Return those in which every word stands; of thousands only those that begin with the words, if these are enough."""
    found = list(known)
    for word in wanted:
        found = [one for one in found if word in one.also]
    if len(found) > MANY and wanted:
        whole = " ".join(wanted)
        beginning = [one for one in found if one.also.startswith(whole)]
        return beginning[:MANY] if len(beginning) >= most else found[:MANY]
    return found if wanted else found[:MANY]


def _points(one: Candidate, wanted: list[str]) -> int:
    if not wanted:
        return 1
    if not all(word in one.also for word in wanted):
        return 0
    name, _, _aside = one.also.partition("\n")
    whole = " ".join(wanted)
    if name == whole:
        return 100
    if name.startswith(whole):
        return 80
    if all(f" {word}" in f" {name}" or f"-{word}" in name for word in wanted):
        return 60
    return 40 if all(word in name for word in wanted) else 20


def _is_path(one: Candidate, path: str) -> bool:
    """Tell whether ``military/arms`` is the end of a theme's path."""
    name, _, above = one.also.partition("\n")
    return one.thing.kind == "theme" and f"/{above}/{name}".endswith(f"/{path}")
