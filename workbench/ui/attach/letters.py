"""The folded letters of all themes and entities: made once, so that a key stroke over thousands of names only compares."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from workbench.coding.records import ThemeRecord
from workbench.entities.records import EntityRecord
from workbench.ui.palette_matching import folded


@dataclass(frozen=True, slots=True)
class Sought:
    """A theme or an entity with its folded letters; further: aliases or the definition; path is empty for an entity.

    all holds every letter by which it is found.
    """

    record: ThemeRecord | EntityRecord
    name: str
    path: str
    further: tuple[str, ...]
    all: str


class Letters:
    """Keeps what was folded as long as a record stays as it is."""

    def __init__(self) -> None:
        self._kept: dict[int, Sought] = {}
        self._themes: Sequence[ThemeRecord] = ()
        self._entities: Sequence[EntityRecord] = ()
        self._ready: tuple[list[Sought], list[Sought], frozenset[str], frozenset[str]] | None = None

    def take(self, themes: Sequence[ThemeRecord], entities: Sequence[EntityRecord]) -> None:
        """Take note of what there is now."""
        if themes is not self._themes or entities is not self._entities:
            self._themes, self._entities, self._ready = themes, entities, None

    def prepare(self, most: int) -> bool:
        """Fold the letters of so many that weren't yet; tell whether some are left."""
        for record in islice(self._left(), most):
            self._kept[record.id] = _sought(record)
        return next(self._left(), None) is not None

    def _left(self) -> Iterator[ThemeRecord | EntityRecord]:
        for records in (self._themes, self._entities):
            yield from (record for record in records if record.id not in self._kept)

    @property
    def themes(self) -> list[Sought]:
        """All themes."""
        return self._made()[0]

    @property
    def entities(self) -> list[Sought]:
        """All entities."""
        return self._made()[1]

    def is_theme(self, words: str) -> bool:
        """Tell whether a theme has this name or path, in folded letters."""
        return words in self._made()[2]

    def is_entity(self, words: str) -> bool:
        """Tell whether an entity has this name or alias, in folded letters."""
        return words in self._made()[3]

    def _made(self) -> tuple[list[Sought], list[Sought], frozenset[str], frozenset[str]]:
        if self._ready is None:
            themes, entities = [self._of(one) for one in self._themes], [self._of(one) for one in self._entities]
            self._kept = {one.record.id: one for one in (*themes, *entities)}
            placed = frozenset(words for one in themes for words in (one.name, one.path))
            named = frozenset(words for one in entities for words in (one.name, *one.further))
            self._ready = themes, entities, placed, named
        return self._ready

    def _of(self, record: ThemeRecord | EntityRecord) -> Sought:
        kept = self._kept.get(record.id)
        return kept if kept is not None and (kept.record is record or kept.record == record) else _sought(record)


def _sought(record: ThemeRecord | EntityRecord) -> Sought:
    name, path, others = folded(record.name), "", tuple[str, ...]()
    if isinstance(record, ThemeRecord):
        path, others = folded(record.path), (record.definition,)
    else:
        others = record.aliases
    further = tuple(map(folded, others))
    return Sought(record, name, path, further, "\n".join((name, path, *further)))
