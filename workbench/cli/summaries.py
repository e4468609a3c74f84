"""What the command line prints as data."""

from collections.abc import Iterator
from typing import Any

from workbench.coding.records import codebook
from workbench.coding.records import passages as passage_records
from workbench.entities.records import entities
from workbench.model.clean import shortened
from workbench.model.document import Document
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.records import sources


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
    """Return the passages in the order of sources and places; quote is shortened to 120 characters."""
    titles = {row.version_id: row.title for row in sources(project.reading)}
    return [
        {
            "id": row.id, "source": titles.get(row.version_id, ""), "limits": Span.write(row.spans),
            "attached": [coding.name for coding in row.codings], "quote": shortened(row.quote, 120),
        }
        for row in passage_records(project.reading)
    ]  # fmt: skip
