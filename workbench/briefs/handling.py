"""What a brief cites that is to be handled more strictly than the brief itself says (TLP 2.0)."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.briefs import records
from workbench.briefs.figures.drawn import drawn_sources
from workbench.briefs.scales import scale, strictest
from workbench.briefs.words import words
from workbench.project.reading import Reading
from workbench.sources.records import sources_of


@dataclass(frozen=True, slots=True)
class Stricter:
    """A cited source with a stricter label than the brief's own; numbers: of its passages, none if only drawn on."""

    source_id: int
    title: str
    handling: str
    numbers: tuple[int, ...]


def stricter(reading: Reading, brief_id: int, label: str | None = None) -> tuple[Stricter, ...]:
    """Return the sources, cited or drawn on, that are stricter than a brief's label, the strictest first; KeyError.

    label: in place of the brief's own. The pages bear the strictest label of all in any case.
    """
    brief, citations = records.brief(reading, brief_id), records.citations(reading, brief_id)
    drawn = drawn_on(reading, brief, citations, records.sections(reading, brief_id))
    return stricter_among(reading, citations, brief.handling if label is None else label, drawn)


def drawn_on(
    reading: Reading,
    brief: records.BriefDetails,
    citations: Iterable[records.CitationRecord],
    sections: Iterable[records.SectionRecord],
) -> set[int]:
    """Return the sources that stand behind a brief's figures and profiles without being cited, by id."""
    texts = [text for each in sections for text in (each.prose, each.assumed, each.judged)]
    return drawn_sources(reading, citations, texts, words(brief.language))


def stricter_among(
    reading: Reading, citations: Iterable[records.CitationRecord], own: str, drawn: Iterable[int] = ()
) -> tuple[Stricter, ...]:
    """Return the same for those who have read the citations already; own: the brief's label; drawn: see drawn_on()."""
    numbers: dict[int, list[int]] = {source_id: [] for source_id in drawn}
    for each in citations:
        if each.source_id is not None:
            numbers.setdefault(each.source_id, []).append(each.number)
    cited = sources_of(reading, set(numbers))
    found = [one for one in cited if strictest([own, one.handling]) != own]
    order = [term.term for term in scale("tlp").terms]
    found.sort(key=lambda one: -order.index(one.handling) if one.handling in order else -len(order))
    return tuple(Stricter(one.id, one.title, one.handling, tuple(sorted(numbers[one.id]))) for one in found)


def rolled_up(own: str, found: tuple[Stricter, ...]) -> str:
    """Return the label that the pages bear: the strictest of the brief's own and of what it cites."""
    return strictest([own, *(one.handling for one in found)])
