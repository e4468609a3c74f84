"""Where the names of entities stand in texts: tens of thousands of names at once, whatever their case and accents.

One automaton (Aho and Corasick, CACM 18(6), 1975) holds every form of every name. A hit is whole words; where names
overlap, the leftmost and of those the longest stands. A form that several entities have gives one hit with several owners.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import select

from workbench.analysis.finding import Query, needle_of, stands_alone
from workbench.analysis.searchable import GivenUp, Searchable, make_searchable
from workbench.entities.forms import RuleInvalid, forms_of
from workbench.model.document import Document
from workbench.model.entity import Alias, Entity
from workbench.model.ids import Id
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.errors import DamagedProject
from workbench.project.reading import Reading
from workbench.sources.records import SourceRecord, document_of, sources

_entity, _alias = table_of(Entity), table_of(Alias)
_FREE = frozenset(" \n\0.,;:!?()[]\"'-/")
"""Signs at which a word surely ends, so that nothing else need be asked there."""


@dataclass(frozen=True, slots=True)
class SoughtName:
    """One name of an entity; alias_id is None for the name it goes by; rule: of its other forms; is_sought: looked for."""

    entity_id: Id
    alias_id: Id | None
    name: str
    rule: str
    is_sought: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a form stands: its pieces (several where notes cut it), and the number of the form."""

    pieces: tuple[Span, ...]
    form: int


@dataclass(frozen=True, slots=True)
class TextMentions:
    """What was found in one source's newest version, in the order of the text, its notes last."""

    source: SourceRecord
    hits: tuple[Hit, ...]


def names(reading: Reading, entity_ids: Iterable[int] | None = None) -> list[SoughtName]:
    """Return the names of these entities, or of all, sought or not; those of one entity together, its own name first."""
    wanted = None if entity_ids is None else set(entity_ids)
    found: dict[int, list[SoughtName]] = {}
    for row in reading.rows(select(_entity.c.id, _entity.c.name, _entity.c.forms, _entity.c.is_sought).order_by(_entity.c.id)):
        if wanted is None or row.id in wanted:
            found[row.id] = [SoughtName(Id(row.id), None, row.name, row.forms, bool(row.is_sought))]
    columns = (_alias.c.id, _alias.c.entity_id, _alias.c.name, _alias.c.forms, _alias.c.is_sought)
    for row in reading.rows(select(*columns).order_by(_alias.c.id)):
        if row.entity_id in found:
            name = SoughtName(Id(row.entity_id), Id(row.id), row.name, row.forms, bool(row.is_sought))
            found[row.entity_id].append(name)
    return [name for group in found.values() for name in group]


class Names:
    """Names made ready to be sought, all at once. forms: folded, by number; owners: the names that have each form."""

    def __init__(self, sought: Iterable[SoughtName]) -> None:
        """Take the names of which mentions are looked for; a rule that can't be read counts for nothing."""
        self.forms: list[str] = []
        self.owners: list[list[SoughtName]] = []
        numbers: dict[str, int] = {}
        for name in sought:
            for form in _folded_forms(name) if name.is_sought else ():
                if form not in numbers:
                    numbers[form] = len(self.forms)
                    self.forms.append(form)
                    self.owners.append([])
                self.owners[numbers[form]].append(name)
        self._automaton = self._made()

    def _made(self) -> "Callable[[str], list[tuple[int, int, int]]]":
        if not self.forms:
            return lambda _text: []
        from ahocorasick_rs import AhoCorasick, Implementation

        automaton = AhoCorasick(self.forms, implementation=Implementation.DFA if len(self.forms) < 2_000 else None)
        return lambda text: automaton.find_matches_as_indexes(text, overlapping=True)

    def find(self, document: Document, cancelled: Callable[[], bool] = lambda: False) -> tuple[Hit, ...]:
        """Return where the names stand in a document; GivenUp when cancelled."""
        ready = make_searchable(document, folded=True, cancelled=cancelled)
        matches = _chosen(ready.text, self._automaton(ready.text))
        return tuple(_placed(ready, matches, cancelled))


def _folded_forms(name: SoughtName) -> Iterator[str]:
    try:
        forms = forms_of(name.name, name.rule)
    except RuleInvalid:
        forms = (name.name,)
    for form in dict.fromkeys(needle_of(Query(form)).strip() for form in forms):
        if any(letter.isalnum() for letter in form):
            yield form


def _chosen(text: str, matches: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return of overlapping matches (form, start, end) that are whole words the leftmost and longest, in order."""
    chosen, after, last = [], 0, len(text)
    for start, longest, form in sorted([(start, -end, form) for form, start, end in matches]):
        if start < after:
            continue
        end = -longest
        free = (not start or text[start - 1] in _FREE) and (end == last or text[end] in _FREE)
        if free or stands_alone(text, start, end):
            chosen.append((form, start, end))
            after = end
    return chosen


def _placed(ready: Searchable, matches: list[tuple[int, int, int]], cancelled: Callable[[], bool]) -> Iterator[Hit]:
    """Yield hits in the document; those of notes by themselves, because hits of one call come sorted by place."""
    wall = ready.walls[0] if ready.walls else len(ready.text) + 1
    body = [match for match in matches if match[1] < wall]
    for part in (body, matches[len(body) :]):
        if part:
            hits = ready.hits(array("i", [one[1] for one in part]), array("i", [one[2] for one in part]), cancelled)
            if len(hits) == len(hits.starts):  # one piece each, as almost always
                for start, end, match in zip(hits.starts, hits.ends, part, strict=True):
                    yield Hit((Span(start, end),), match[0])
            else:
                for number, match in enumerate(part):
                    yield Hit(hits.pieces(number), match[0])


def find_mentions(
    reading: Reading,
    sought: Names,
    source_ids: Iterable[int] | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[TextMentions]:
    """Yield what is found in the newest version of these sources, or of all; GivenUp when cancelled.

    progress hears how many sources are done, of how many. A source whose text is damaged is passed over.
    """
    wanted = None if source_ids is None else set(source_ids)
    records = [record for record in sources(reading) if wanted is None or record.id in wanted]
    for done, record in enumerate(records):
        if cancelled():
            raise GivenUp
        with suppress(DamagedProject):  # this text is told where it is opened; all others are looked through
            yield TextMentions(record, sought.find(document_of(reading, record.version_id), cancelled))
        progress(done + 1, len(records))
