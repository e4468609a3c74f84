"""What the command line prints as data."""

from collections.abc import Iterator
from typing import Any

from workbench.coding.attaching import Attached
from workbench.coding.records import PassageRecord, codebook
from workbench.coding.records import passages as passage_records
from workbench.entities.records import entities
from workbench.model.clean import shortened
from workbench.model.document import Document
from workbench.model.ids import Id
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.records import SourceRecord, sources


def project_summary(project: Project) -> dict[str, Any]:
    """Return title, path, counts and sources of a project."""
    from workbench.briefs.records import briefs

    known = sources(project.reading)
    return {
        "title": project.title,
        "path": str(project.path),
        "themes": len(codebook(project.reading)),
        "entities": len(entities(project.reading)),
        "passages": sum(row.passages for row in known),
        "codings": sum(row.codings for row in known),
        "briefs": len(briefs(project.reading)),
        "sources": [
            {"id": row.id, "title": row.title, "kind": row.kind, "characters": row.characters, "passages": row.passages}
            for row in known
        ],
    }


def block_rows(document: Document) -> Iterator[dict[str, Any]]:
    """Yield a document's blocks as plain values; start and end in code points."""
    for block in document.blocks:
        yield {
            "kind": block.kind.value, "level": block.level, "page": block.page, "table": block.table, "row": block.row,
            "column": block.column, "start": block.start, "end": block.end, "text": document.block_text(block),
        }  # fmt: skip


def passage_rows(project: Project) -> list[dict[str, Any]]:
    """Return the passages in the order of sources and places.

    spans: [start, end] in code points of the source's text; themes as paths; quote is shortened to 120 characters.
    """
    known = {row.version_id: row for row in sources(project.reading)}
    order = {version_id: place for place, version_id in enumerate(known)}
    paths = {theme.id: theme.path for theme in codebook(project.reading)}
    found = (row for row in passage_records(project.reading) if row.version_id in known)
    ordered = sorted(found, key=lambda row: (order[row.version_id], row.spans))
    return [_passage_row(row, known[row.version_id], paths) for row in ordered]


def _passage_row(row: PassageRecord, source: SourceRecord, paths: dict[Id, str]) -> dict[str, Any]:
    themes = [paths[coding.theme_id] for coding in row.codings if coding.theme_id is not None]
    entities = [coding.name for coding in row.codings if coding.entity_id is not None]
    return {
        "id": row.id, "source_id": source.id, "source": source.title, "limits": Span.write(row.spans),
        "spans": [[span.start, span.end] for span in row.spans], "themes": list(dict.fromkeys(themes)),
        "entities": list(dict.fromkeys(entities)), "attached": list(dict.fromkeys([*themes, *entities])),
        "quote": shortened(row.quote, 120),
    }  # fmt: skip


def target_words(project: Project, made: Attached) -> str:
    """Return what a passage was attached to as it is kept: a theme's path, an entity's name."""
    if made.theme_id is not None:
        return next(theme.path for theme in codebook(project.reading) if theme.id == made.theme_id)
    return next(entity.name for entity in entities(project.reading) if entity.id == made.entity_id)
