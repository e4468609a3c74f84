"""What is read of a project for one brief, before it is put into words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from workbench.briefs import records
from workbench.briefs.codebook import Codebook
from workbench.briefs.gathering import CodedPassage, VersionText, gather, version_texts
from workbench.briefs.listing import source_rows
from workbench.briefs.output import Output, in_output
from workbench.briefs.records import BriefDetails, CitationRecord
from workbench.briefs.words import words
from workbench.project.reading import Reading


@dataclass(frozen=True)
class Material:
    """What was read for one brief. passages by id; tags of sources by id; numbers of passages by id."""

    brief: BriefDetails
    say: dict[str, Any]
    codebook: Codebook
    citations: tuple[CitationRecord, ...]
    passages: dict[int, CodedPassage]
    texts: dict[int, VersionText]
    sources: dict[int, Any]
    tags: dict[int, str]

    def cited(self) -> Iterable[tuple[CitationRecord, CodedPassage]]:
        """Yield each citation whose passage is still in the project, with it."""
        for citation in self.citations:
            if citation.passage_id in self.passages:
                yield citation, self.passages[citation.passage_id]


def read_material(reading: Reading, brief_id: int, output: Output | None = None) -> Material:
    """Read all that a brief cites; KeyError if there is none of that id, DamagedProject if a text is not whole.

    output: taken in place of what is kept with the brief.
    """
    brief = records.brief(reading, brief_id)
    brief = brief if output is None else in_output(brief, output)
    citations = records.citations(reading, brief_id)
    passages = gather(reading, [citation.passage_id for citation in citations if citation.passage_id is not None])
    texts = version_texts(reading, {passage.version_id for passage in passages.values()})
    sources = source_rows(reading, {passage.source_id for passage in passages.values()})
    tags = {source_id: f"S{number}" for number, source_id in enumerate(sources, start=1)}
    return Material(brief, words(brief.language), Codebook.read(reading), citations, passages, texts, sources, tags)
