"""Entities that go by the same words: of which one is meant the analyst decides mention by mention."""

from collections.abc import Iterable

from workbench.entities.records import EntityRecord
from workbench.model.clean import clean_line
from workbench.model.fold import fold


def namesakes(known: Iterable[EntityRecord], entity_id: int, words: str) -> list[EntityRecord]:
    """Return the other entities that a mention with these words may mean: those that have them as a name come first.

    After them come those that share any name with the entity. Case and diacritics make no difference.
    """
    records = list(known)
    own = {_plain(name) for record in records if record.id == entity_id for name in (record.name, *record.aliases)}
    written, found = _plain(words), []
    for record in records:
        names = {_plain(name) for name in (record.name, *record.aliases)}
        if record.id != entity_id and (written in names or not own.isdisjoint(names)):
            found.append((written not in names, -record.mentions, record))
    return [record for *_rank, record in sorted(found, key=lambda each: each[:2])]


def _plain(words: str) -> str:
    return fold(clean_line(words))
