"""The lists of a brief: sources with grades, entities, themes by source, the key of themes."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from workbench.briefs.codebook import Codebook
from workbench.briefs.gathering import CodedPassage, VersionText
from workbench.briefs.parts import EntityPart, FactPart, HeatRow, SourcePart, ThemePart
from workbench.briefs.scales import scale
from workbench.briefs.words import counted, date_words, short_title
from workbench.entities.kinds import entity_kind
from workbench.model.entity import Alias, Entity
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.paths import resources
from workbench.project.reading import Reading
from workbench.project.references import one_of

_source, _entity, _alias = table_of(Source), table_of(Entity), table_of(Alias)

DASHES = ("solid", "dashed", "dotted", "dash-dotted", "double", "wave")
"""Underline patterns, in the order in which themes take them: they tell themes apart without colour."""


def source_rows(reading: Reading, ids: set[int]) -> dict[int, Any]:
    """Return sources by id in the project's order."""
    rows = reading.rows(select(_source).where(one_of(_source.c.id, ids)).order_by(_source.c.position, _source.c.id))
    return {row.id: row for row in rows}


def source_parts(
    sources: dict[int, Any],
    tags: dict[int, str],
    passages: dict[int, CodedPassage],
    texts: dict[int, VersionText],
    say: dict[str, Any],
) -> tuple[SourcePart, ...]:
    """Return the entries of the source list; of several cited versions the newest is described."""
    counts = Counter(passage.source_id for passage in passages.values())
    newest = {text.source_id: text for text in sorted(texts.values(), key=lambda text: text.number)}
    return tuple(_source_part(row, tags[row.id], newest[row.id], counts[row.id], say) for row in sources.values())


def _source_part(row: Any, tag: str, version: VersionText, passages: int, say: dict[str, Any]) -> SourcePart:
    term = scale("admiralty-letters").find(row.reliability)
    return SourcePart(
        tag=tag,
        title=row.title,
        short=short_title(row.title),
        authors=row.authors,
        publisher=row.publisher,
        series=row.series,
        published=date_words(row.published, say),
        information=date_words(row.information, say),
        accessed=date_words(row.accessed, say),
        url=row.url,
        identifier=row.identifier,
        descriptor=row.descriptor,
        grade=row.reliability,
        grade_words=term.meaning if term else "",
        reason=row.reliability_reason,
        form=_form(row.kind, version, say),
        handling=row.handling,
        sha256=version.original_hash,
        passages=passages,
    )


def _form(kind: str, version: VersionText, say: dict[str, Any]) -> str:
    """Return what the original is: ``PDF, 2 pages`` or ``Web page, 5,670 characters``."""
    pages = say["one_page"] if version.pages == 1 else counted(version.pages, say["pages"], say)
    size = pages if version.pages else counted(version.characters, say["characters"], say)
    return f"{say['kinds'].get(kind, kind)}, {size}"


FactsOf = Callable[[Iterable[int]], dict[int, tuple[FactPart, ...]]]


def entity_parts(
    reading: Reading, numbers: dict[int, int], passages: dict[int, CodedPassage], tags: dict[int, str], facts_of: FactsOf
) -> tuple[EntityPart, ...]:
    """Return the profiles of the entities in the cited passages, the most mentioned first; numbers by passage id.

    facts_of(ids): their statements and relations in words.
    """
    found: defaultdict[int, list[CodedPassage]] = defaultdict(list)
    for passage in passages.values():
        for entity_id in passage.entities:
            found[entity_id].append(passage)
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    for row in reading.rows(select(_alias).where(one_of(_alias.c.entity_id, set(found))).order_by(_alias.c.name)):
        aliases[row.entity_id].append(row.name)
    rows = reading.rows(select(_entity).where(one_of(_entity.c.id, set(found))))
    ordered = sorted(rows, key=lambda row: (-len(found[row.id]), row.name.casefold(), row.id))
    facts = facts_of(found)
    made = (_entity_part(row, aliases[row.id], found[row.id], numbers, tags) for row in ordered)
    return tuple(replace(part, facts=facts[row.id]) for row, part in zip(ordered, made, strict=True))


def _entity_part(
    row: Any, aliases: list[str], mentioned: list[CodedPassage], numbers: dict[int, int], tags: dict[int, str]
) -> EntityPart:
    counts = Counter(tags[passage.source_id] for passage in mentioned)
    return EntityPart(
        name=row.name,
        kind=entity_kind(row.kind).label,
        description=row.description,
        aliases=tuple(aliases),
        mentions=tuple((tag, counts[tag]) for tag in tags.values() if counts[tag]),
        passages=tuple(sorted(numbers[passage.id] for passage in mentioned)),
    )


def heat_rows(codebook: Codebook, passages: tuple[CodedPassage, ...], sources: list[int]) -> tuple[HeatRow, ...]:
    """Return themes by source: each theme with passages in its branch, every passage of the branch counted once."""
    branch: defaultdict[int, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    direct: set[int] = set()
    for passage in passages:
        direct |= set(passage.themes)
        for theme_id in {above for each in passage.themes for above in codebook.line(each)}:
            branch[theme_id][passage.source_id].add(passage.id)
    rows = []
    for theme in codebook.themes:
        if theme.id in branch:
            counts = tuple(len(branch[theme.id][source]) for source in sources)
            key = str(theme.id) if theme.id in direct else ""
            rows.append(HeatRow(theme.name, key, theme.depth, counts, sum(counts)))
    return tuple(rows)


def theme_parts(codebook: Codebook, passages: tuple[CodedPassage, ...]) -> tuple[ThemePart, ...]:
    """Return how each theme that is used is marked."""
    return marked_themes(codebook, {theme_id for passage in passages for theme_id in passage.themes})


def marked_themes(codebook: Codebook, used: set[int]) -> tuple[ThemePart, ...]:
    """Return how some themes are marked; one name borne by two themes is told with those above it."""
    chosen = [theme for theme in codebook.themes if theme.id in used]
    names = Counter(theme.name for theme in chosen)
    colours = json.loads((resources() / "look" / "palette.json").read_text(encoding="utf-8"))["colours"]
    parts = []
    for index, theme in enumerate(chosen):
        colour = colours[theme.colour % len(colours)]
        name = theme.name if names[theme.name] == 1 else codebook.path(theme.id)
        parts.append(ThemePart(str(theme.id), name, colour["light_solid"], colour["light_tint"], DASHES[index % len(DASHES)]))
    return tuple(parts)
