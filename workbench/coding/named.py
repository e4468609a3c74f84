"""Where an entity is named: the passages around its mentions, in the sources' order, and the words of the mentions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from workbench.model.coding import Coding
from workbench.model.fold import fold
from workbench.model.ids import Id
from workbench.model.passage import Fragment
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.reading import Prepared, Reading
from workbench.project.references import ids_json, one_of_parameter

_coding, _fragment = table_of(Coding), table_of(Fragment)
_version, _source = table_of(SourceVersion), table_of(Source)

LEAST = 30
"""Characters beyond which a passage may be what a mention stands in."""


@dataclass(frozen=True, slots=True)
class Named:
    """passages: (passage, source), the analyst's order of sources, the newest version first, then by place.

    words: by the folded words of the mentions how many there are.
    """

    passages: tuple[tuple[Id, Id], ...]
    words: dict[str, int]


_MENTIONED = Prepared(
    select(_fragment.c.version_id, _fragment.c.start, _fragment.c.end, _fragment.c.passage_id, _fragment.c.exact)
    .join_from(_coding, _fragment, _fragment.c.passage_id == _coding.c.passage_id)
    .where(_coding.c.entity_id == bindparam("entity"))
    .order_by(_fragment.c.version_id, _fragment.c.start, _fragment.c.end.desc())
)
_LONGER = Prepared(
    select(_fragment.c.version_id, _fragment.c.start, _fragment.c.end, _fragment.c.passage_id)
    .where(one_of_parameter(_fragment.c.version_id, "versions"), _fragment.c.end - _fragment.c.start > LEAST)
    .order_by(_fragment.c.version_id, _fragment.c.start, _fragment.c.end.desc())
)
_VERSIONS = Prepared(
    select(_version.c.id, _version.c.source_id)
    .join_from(_version, _source, _source.c.id == _version.c.source_id)
    .where(one_of_parameter(_version.c.id, "versions"))
    .order_by(_source.c.position, _source.c.id, _version.c.number.desc())
)


def where_named(reading: Reading, entity_id: int) -> Named:
    """Return the passages that mention an entity: those around its mentions, and mentions that no other passage is around.

    A passage around a mention is one of more than LEAST characters, whoever made it and for whatever.
    """
    mentioned = reading.run(_MENTIONED, entity=entity_id)
    versions = ids_json({row[0] for row in mentioned})
    around = reading.run(_LONGER, versions=versions)
    by_version: dict[int, dict[Id, int]] = {}
    for version_id, start, passage_id in _outer(mentioned, around):
        by_version.setdefault(version_id, {}).setdefault(passage_id, start)
    ordered = []
    for version_id, source_id in reading.run(_VERSIONS, versions=versions):
        starts = by_version.get(version_id, {})
        ordered += [(one, source_id) for one in sorted(starts, key=starts.__getitem__)]
    return Named(tuple(ordered), _counted(row[4] for row in mentioned))


def _outer(mentioned: Iterable[tuple[int, ...]], around: list[tuple[int, ...]]) -> Iterator[tuple[int, int, Id]]:
    """Yield (version, start, passage) of the passages around each mention, else of itself; both come by place."""
    open_: list[tuple[int, int, int]] = []
    at, version = 0, 0
    for version_id, start, end, passage_id, *_words in mentioned:
        if version_id != version:
            version, open_ = version_id, []
        while at < len(around) and (around[at][0], around[at][1]) <= (version_id, start):
            if around[at][0] == version_id:
                open_.append((around[at][2], around[at][1], around[at][3]))
            at += 1
        open_ = [one for one in open_ if one[0] > start]
        outer = [one for one in open_ if one[0] >= end and one[2] != passage_id]
        for _until, begin, one in outer:
            yield version_id, begin, Id(one)
        if not outer:
            yield version_id, start, Id(passage_id)


def _counted(said: Iterable[str]) -> dict[str, int]:
    """Count words, those that differ in case, diacritics or white space only as the same."""
    exact: dict[str, int] = {}
    for words in said:
        exact[words] = exact.get(words, 0) + 1
    counts: dict[str, int] = {}
    for words, count in exact.items():
        name = fold(" ".join(words.split()))
        counts[name] = counts.get(name, 0) + count
    return counts
