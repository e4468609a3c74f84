"""The citations as JSON, attached to the PDF: what a program needs to check each quotation against the kept originals."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from workbench.briefs.gathering import JOINT
from workbench.briefs.material import Material
from workbench.briefs.parts import PassagePart, Quotation
from workbench.briefs.quotations import cited_spans
from workbench.briefs.records import CitationRecord
from workbench.model.entity import Entity
from workbench.model.info import ProjectInfo
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_entity, _info = table_of(Entity), table_of(ProjectInfo)

FORMAT = "workbench-citations"
VERSION = 2
"""2 has the quotations of the prose, and of each citation the SHA-256 of the text in which its places are counted."""


def citations_json(
    reading: Reading, material: Material, passages: tuple[PassagePart, ...], written: Iterable[Quotation]
) -> str:
    """Return the attachment: brief, sources by tag with the SHA-256 of each cited original, and every citation.

    A citation: number, source tag, sha256, fragments [{exact, start, end}] (code points of the kept text), place,
    grade, themes (from the top down, joined by slashes), entities, analysts, time of the first coding. A passage that is
    gone has in_project false and only its words. quotations: those within the prose, number and pieces as they are printed.
    """
    names = {row.id: row.name for row in reading.rows(select(_entity.c.id, _entity.c.name))}
    pairs = zip(material.citations, passages, strict=True)
    cited = [_citation(material, citation, part, names) for citation, part in pairs]
    guid = reading.value(select(_info.c.guid))
    brief = {"title": material.brief.title, "reference": material.brief.reference, "date": material.brief.date}
    whole = {
        "format": FORMAT, "version": VERSION, "project": guid, "brief": brief,
        "sources": [_source(material, source_id) for source_id in material.sources], "citations": cited,
        "quotations": [{"number": each.number, "pieces": each.pieces} for each in written],
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=1)


def _source(material: Material, source_id: int) -> dict[str, Any]:
    row = material.sources[source_id]
    versions = sorted((text for text in material.texts.values() if text.source_id == source_id), key=lambda text: text.number)
    names = ("title", "authors", "publisher", "series", "published", "accessed", "url", "identifier", "reliability", "handling")
    originals = [{"version": text.number, "name": text.original_name, "sha256": text.original_hash} for text in versions]
    return {"tag": material.tags[source_id], **{name: getattr(row, name) for name in names}, "originals": originals}


def _citation(material: Material, citation: CitationRecord, part: PassagePart, names: dict[int, str]) -> dict[str, Any]:
    passage = material.passages.get(citation.passage_id or 0)
    if passage is None:
        return {
            "number": part.number,
            "in_project": False,
            "quoted": citation.quoted,
            "fragments": [{"exact": citation.quoted}],
        }
    placed = zip(passage.exact, passage.spans, strict=True)
    pieces: list[dict[str, Any]] = [{"exact": exact, "start": span.start, "end": span.end} for exact, span in placed]
    if part.fragments != passage.exact:  # other limits by now, or cited from an older version: there alone they have a place
        text = material.texts[passage.version_id].document.text
        cited = cited_spans(JOINT.join(part.fragments), passage.spans, text)
        pieces = [{"exact": span.of(text), "start": span.start, "end": span.end} for span in cited]
        pieces = pieces or [{"exact": exact} for exact in part.fragments]
    return {
        "number": part.number,
        "in_project": True,
        "source": part.source,
        "title": material.sources[passage.source_id].title,
        "sha256": material.texts[passage.version_id].original_hash,
        "text_sha256": material.texts[passage.version_id].text_hash,
        "fragments": pieces,
        "place": part.place,
        "grade": part.grade,
        "themes": [material.codebook.path(each) for each in passage.themes],
        "entities": [names[each] for each in passage.entities if each in names],
        "claimed_as": passage.claimed_as,
        "says_who": passage.says_who,
        "gist": "" if part.gist_is_quoted else part.gist,
        "analysts": list(passage.analysts),
        "time": passage.coded_at,
    }
