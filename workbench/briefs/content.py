"""From project to paper: all that a brief says, read in one go as plain values for the typesetter."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from workbench.briefs import records
from workbench.briefs.annotated.gathering import cited_sources
from workbench.briefs.attachment import citations_json
from workbench.briefs.descriptors import with_descriptors
from workbench.briefs.figures.frame import frame_of
from workbench.briefs.figures.making import brief_chronology, brief_relations
from workbench.briefs.figures.profile import facts
from workbench.briefs.handling import drawn_on
from workbench.briefs.language import worded
from workbench.briefs.listing import entity_parts, heat_rows, source_parts, theme_parts
from workbench.briefs.material import Material, read_material
from workbench.briefs.output import Output, read_options
from workbench.briefs.parts import (
    BriefContent,
    ContextRun,
    EntityPart,
    Meta,
    PassagePart,
    ScalePart,
    SourcePart,
)
from workbench.briefs.places import context_runs, place_words, right_to_left
from workbench.briefs.quotations import printed_spans, quoted_numbers
from workbench.briefs.records import CitationRecord, SectionRecord
from workbench.briefs.references import with_references
from workbench.briefs.saying import said
from workbench.briefs.scales import scale, strictest
from workbench.briefs.words import date_words, words
from workbench.project.reading import Reading
from workbench.sources.records import sources_of


def content(reading: Reading, brief_id: int, *, output: Output | None = None, attached: bool = True) -> BriefContent:
    """Return all that a brief says; KeyError if there is none of that id, DamagedProject if a text is not whole.

    UnknownScale if its yardstick is not at hand: one that another program knew.

    output: taken in place of what is kept with the brief. attached: with the JSON of the citations, which takes a third of
    the time and which a preview does without. It is read as of one moment: a preview or an export reads in its
    own thread while the analyst writes.
    """
    with reading.snapshot() as still:
        return _without_shown(worded(_content(still, brief_id, output, attached=attached)))


def _without_shown(made: BriefContent) -> BriefContent:
    """Leave out the profiles of entities that the discussion shows as figures, so that none stands there twice."""
    blocks = (block for section in made.sections for block in (*section.reported, *section.assumed, *section.judged))
    shown = {_who(part) for block in blocks if block.figure and (part := block.figure.entity)}
    return replace(made, entities=tuple(part for part in made.entities if _who(part) not in shown))


def _who(part: EntityPart) -> tuple[str, str, str, tuple[str, ...]]:
    return part.name, part.kind, part.description, part.aliases


def _content(reading: Reading, brief_id: int, output: Output | None, *, attached: bool) -> BriefContent:
    material = read_material(reading, brief_id, output)
    yardstick = scale(material.brief.yardstick)
    sections = records.sections(reading, brief_id)
    quoted = quoted_numbers(_written(reading, brief_id, sections))
    passages = tuple(_passage(material, citation, quoted) for citation in material.citations)
    numbers = {passage.id: citation.number for citation, passage in material.cited()}
    frame, options = frame_of(reading, material), read_options(material.brief.options)
    said_in = said(reading, material, brief_id, passages)
    return BriefContent(
        meta=_meta(material, drawn_on(reading, material.brief, material.citations, sections), reading),
        yardstick=ScalePart(yardstick.name, tuple((term.term, term.low or 0, term.high or 0) for term in yardstick.terms)),
        **said_in.proses,
        judgments=said_in.judgments,
        disagreements=said_in.disagreements,
        sections=said_in.sections,
        anchors=said_in.anchors,
        entities=entity_parts(reading, numbers, material.passages, material.tags, lambda ids: facts(frame, ids)),
        heat=heat_rows(material.codebook, tuple(material.passages.values()), list(material.tags)),
        sources=_sources(reading, material),
        letters=_meanings("admiralty-letters"),
        digits=_meanings("admiralty-digits"),
        confidence=_meanings("confidence"),
        themes=theme_parts(material.codebook, tuple(material.passages.values())),
        passages=passages,
        options=options,
        look=material.brief.look,
        words=material.say,
        citations=citations_json(reading, material, passages, said_in.quotations()) if attached else "[]",
        chronology=brief_chronology(reading, material) if options.chronology else None,
        relations=brief_relations(reading, material) if options.charts else None,
        annotated=cited_sources(reading, material) if options.whole_sources else (),
    )


def _written(reading: Reading, brief_id: int, sections: tuple[SectionRecord, ...]) -> Iterator[str]:
    """Yield what is written in a brief, as it is stored."""
    for section in sections:
        yield from (section.prose, section.assumed, section.judged)
    for judgment in records.judgments(reading, brief_id):
        yield from (judgment.text, judgment.reason)


def _sources(reading: Reading, material: Material) -> tuple[SourcePart, ...]:
    parts = source_parts(material.sources, material.tags, material.passages, material.texts, material.say)
    return with_references(reading, material, with_descriptors(reading, material, parts))


def _meta(material: Material, drawn: set[int], reading: Reading) -> Meta:
    brief, say = material.brief, material.say
    labels = [brief.handling, *(each.handling for each in material.sources.values())]
    labels += [each.handling for each in sources_of(reading, drawn)]
    day = brief.date if _is_day(brief.date) else brief.created_at[:10]
    return Meta(
        title=brief.title.strip() or say["brief_title"],
        subtitle=brief.subtitle.strip(),
        organisation=brief.organisation,
        reference=brief.reference,
        author=brief.author,
        date_words=date_words(brief.date, say),
        cutoff_words=date_words(brief.cutoff, say),
        cutoff_note=brief.cutoff_note,
        handling=strictest(labels),
        language=brief.language.partition("-")[0].lower() if words(brief.language) is not words("en") else "en",
        paper=brief.paper,
        document_date=day,
        moment=f"{day}T00:00:00+00:00" if day == brief.date else brief.created_at,
    )


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _passage(material: Material, citation: CitationRecord, quoted: set[int]) -> PassagePart:
    passage = material.passages.get(citation.passage_id or 0)
    if passage is None:
        return _gone(material, citation)
    version = material.texts[passage.version_id]
    source = material.sources[passage.source_id]
    text = version.document.text
    is_quoted = citation.number in quoted
    spans = printed_spans(citation.quoted, passage.quoted, passage.spans, text, is_quoted=is_quoted)
    place = place_words(version.places, spans or passage.spans, material.say)
    fragments, context = passage.exact, context_runs(version.document, spans, material.say)
    if spans != passage.spans:  # what was cited is printed, wherever its passage is by now
        fragments = tuple(span.of(text) for span in spans)
    if not spans:  # a new version
        place = f"{place}; {material.say['passage_changed']}"
        fragments, context = (citation.quoted,), (ContextRun(citation.quoted, "quoted"),)
    digits = "/".join(map(str, passage.digits)) or "6"
    return PassagePart(
        number=citation.number,
        source=material.tags[passage.source_id],
        place=place,
        fragments=fragments,
        context=tuple(context),
        themes=tuple(str(each) for each in passage.themes if each in material.codebook.by_id),
        gist=citation.gist,
        gist_is_quoted=citation.gist_is_quoted,
        claimed_as=material.say["claims"].get(passage.claimed_as, passage.claimed_as),
        says_who=passage.says_who,
        grade=f"{source.reliability}{digits}",
        language=_language(source.language),
        right_to_left=right_to_left(passage.quoted),
    )


def _gone(material: Material, citation: CitationRecord) -> PassagePart:
    """Return a passage that is no longer in the project: its words as they were when cited, nothing around them."""
    words_then = (ContextRun(citation.quoted, "quoted"),)
    return PassagePart(
        citation.number, "", material.say["passage_gone"], (citation.quoted,), words_then,
        gist=citation.gist, gist_is_quoted=citation.gist_is_quoted, right_to_left=right_to_left(citation.quoted),
    )  # fmt: skip


def _language(tag: str) -> str:
    """Return a language as the typesetter takes it: two or three letters, else empty."""
    code = tag.replace("_", "-").partition("-")[0].lower()
    return code if 2 <= len(code) <= 3 and code.isascii() and code.isalpha() else ""


def _meanings(key: str) -> tuple[tuple[str, str], ...]:
    return tuple((term.term, term.meaning) for term in scale(key).terms)
