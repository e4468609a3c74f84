"""What a brief leaves out or gets wrong, told before it is handed on."""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import select

from workbench.briefs import records
from workbench.briefs.gathering import CodedPassage, gather
from workbench.briefs.markup import numbers
from workbench.briefs.quotations import is_changed
from workbench.model.coding import Coding
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.sources.records import text_of

_coding = table_of(Coding)


def coded_since(reading: Reading, brief_id: int) -> tuple[int, ...]:
    """Return the passages coded after a brief was drafted that it does not cite, by id; KeyError if there is none such."""
    drafted = records.brief(reading, brief_id).created_at
    cited = {citation.passage_id for citation in records.citations(reading, brief_id)}
    coded = {row[0] for row in reading.rows(select(_coding.c.passage_id).where(_coding.c.created_at > drafted))}
    return tuple(sorted(coded - cited))


def changed_quotations(
    reading: Reading, brief_id: int, known: Collection[records.CitationRecord] | None = None
) -> tuple[int, ...]:
    """Return the numbers of citations whose words are no longer in their source: it has another version since.

    known: what the brief cites, where it was read already.
    """
    cited = records.citations(reading, brief_id) if known is None else known
    return changed_among(reading, cited, gather(reading, [each.passage_id for each in cited if each.passage_id is not None]))


def changed_among(
    reading: Reading, cited: Iterable[records.CitationRecord], passages: Mapping[int, CodedPassage]
) -> tuple[int, ...]:
    """Return the same for those who have read citations and passages, by id, already."""
    changed = []
    for citation in cited:
        passage = passages.get(citation.passage_id or 0)
        if passage is not None and citation.quoted != passage.quoted:
            text = text_of(reading, passage.version_id)
            if is_changed(citation.quoted, passage.quoted, passage.spans, text):
                changed.append(citation.number)
    return tuple(changed)


def unknown_citations(reading: Reading, brief_id: int) -> tuple[int, ...]:
    """Return the numbers that a brief's prose cites although no passage of it bears them, each once."""
    known = {citation.number for citation in records.citations(reading, brief_id)}
    written = [text for part in records.sections(reading, brief_id) for text in (part.prose, part.assumed, part.judged)]
    return tuple(sorted({number for text in written for number in numbers(text)} - known))
