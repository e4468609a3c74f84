"""What the tray knows of each coded passage, read in portions so that no key waits; and to what it can be narrowed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.briefs.codebook import Codebook
from workbench.briefs.gathering import coded_in_order
from workbench.briefs.places import place_words
from workbench.coding.cited import entities_named_in
from workbench.coding.records import PassageRecord, passages_of
from workbench.model.clean import shortened
from workbench.model.document import Places
from workbench.project.reading import Reading
from workbench.sources.records import SourceRecord, document_of, sources
from workbench.ui.named import data_words
from workbench.ui.palette_matching import folded

LETTERS = 240
"""Letters of a passage that two lines can hold, and some more."""

PORTION = 150
"""Passages read in one go: a few milliseconds."""


@dataclass(frozen=True, slots=True)
class TrayItem:
    """A passage in the tray; number: under which the brief cites it, 0 for not; colour of its first theme, -1 for none.

    themes: those attached to it and all above them; entities: those attached to it or mentioned within it.
    """

    id: int
    words: str
    source: str
    grade: str
    number: int
    colour: int
    found_by: str
    source_id: int = 0
    themes: frozenset[int] = frozenset()
    entities: frozenset[int] = frozenset()
    named: tuple[str, ...] = ()


class TrayReader:
    """Reads the coded passages of a project in their sources' order, portion by portion; `left` says whether some are left."""

    def __init__(self, reading: Reading) -> None:
        """Begin: which passages there are is read at once."""
        self._reading = reading
        self._known: dict[int, SourceRecord] = {source.version_id: source for source in sources(reading)}
        self._codebook = Codebook.read(reading)
        self._waiting = coded_in_order(reading)
        self._places: dict[int, Places] = {}
        self._at = 0

    @property
    def left(self) -> bool:
        """Whether passages are left to read."""
        return self._at < len(self._waiting)

    def more(self, most: int = PORTION) -> list[TrayItem]:
        """Read so many passages more; those that went meanwhile are left out."""
        ids = self._waiting[self._at : self._at + most]
        self._at += len(ids)
        found: dict[int, PassageRecord] = {record.id: record for record in passages_of(self._reading, set(ids))}
        named = entities_named_in(self._reading, found)
        return [self._item(found[one], named.get(one, set())) for one in ids if one in found and found[one].codings]

    def _item(self, record: PassageRecord, named: set[int]) -> TrayItem:
        source = self._known.get(record.version_id)
        grade = f"{source.reliability if source else 'F'}{record.credibility or 6}"
        names = tuple(dict.fromkeys(coding.name for coding in record.codings))
        colour = next((coding.colour for coding in record.codings if coding.colour >= 0), -1)
        title = source.title if source else ""
        line = ", ".join(part for part in (shortened(title, 34), self._place(record)) if part)
        attached = {coding.theme_id for coding in record.codings if coding.theme_id is not None}
        return TrayItem(
            record.id, shortened(record.gist or record.quote, LETTERS), line, grade, 0, colour,
            folded("\n".join([record.quote, record.gist, title, grade, *names])),
            source.id if source else 0,
            frozenset(above for one in attached for above in self._codebook.line(one)),
            frozenset({coding.entity_id for coding in record.codings if coding.entity_id is not None} | named),
            names,
        )  # fmt: skip

    def _place(self, record: PassageRecord) -> str:
        version = record.version_id
        if version not in self._places:
            self._places[version] = Places(document_of(self._reading, version))
        return place_words(self._places[version], record.spans, data_words())


def tray_items(reading: Reading, numbers: dict[int, int]) -> list[TrayItem]:
    """Return all coded passages in their sources' order, with the numbers under which a brief cites them, by passage id."""
    return [replace(item, number=numbers.get(item.id, 0)) for item in TrayReader(reading).more(1 << 60)]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """To what the tray is narrowed; of each kind any of those chosen will do, and every kind must agree.

    grades: letters of reliability. words: typed, folded; a passage must have them all.
    """

    words: tuple[str, ...] = ()
    themes: frozenset[int] = frozenset()
    entities: frozenset[int] = frozenset()
    sources: frozenset[int] = frozenset()
    grades: frozenset[str] = frozenset()
    uncited: bool = False

    @property
    def is_chosen(self) -> bool:
        """Whether anything but words narrows it."""
        return bool(self.themes or self.entities or self.sources or self.grades or self.uncited)

    def typed(self, line: str) -> "Narrowing":
        """Return the same with other words."""
        return replace(self, words=tuple(folded(line).split()))

    def goes_on_from(self, other: "Narrowing") -> bool:
        """Tell whether what this leaves is among what the other left: then only that need be looked at."""
        same = replace(self, words=()) == replace(other, words=())
        return same and all(any(word in longer for longer in self.words) for word in other.words)

    def among(self, items: Sequence[TrayItem], numbers: dict[int, int]) -> list[TrayItem]:
        """Return the items that it leaves, in their order."""
        found: Iterable[TrayItem] = items
        for word in self.words:
            found = [item for item in found if word in item.found_by]
        if self.uncited:
            found = [item for item in found if item.id not in numbers]
        for chosen, name in ((self.themes, "themes"), (self.entities, "entities")):
            if chosen:
                found = [item for item in found if not chosen.isdisjoint(getattr(item, name))]
        if self.sources:
            found = [item for item in found if item.source_id in self.sources]
        if self.grades:
            found = [item for item in found if item.grade[:1] in self.grades]
        return list(found)
