"""From a source and what is coded in it to the values of an annotated source, read as of one moment."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Select, func, select

from workbench.briefs.annotated.blocks import source_blocks
from workbench.briefs.annotated.splitting import Splitting
from workbench.briefs.codebook import Codebook
from workbench.briefs.gathering import coded_ids, version_texts
from workbench.briefs.listing import marked_themes, source_parts, source_rows
from workbench.briefs.material import Material
from workbench.briefs.parts import BriefContent, Meta, Options, ScalePart, SourcePart
from workbench.briefs.places import place_words
from workbench.briefs.source_parts import AnnotatedSource, MemoPart, NotePart
from workbench.briefs.words import counted, languages, words
from workbench.coding.records import CodingRecord, PassageRecord, passages
from workbench.memos.markdown import plain_words
from workbench.memos.records import MemoRecord, memo_passages, memos, memos_about
from workbench.memos.things import Thing
from workbench.model.document import Places
from workbench.model.moment import now
from workbench.model.passage import Passage
from workbench.model.source import SourceVersion
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.sources.records import SourceRecord, document_of, source

_passage, _version = table_of(Passage), table_of(SourceVersion)
LOOK = "annotated"
"""The look of a brief's values that are nothing but annotated sources."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is shown of what was coded: themes by id, those below them with them; analysts by name; None for all.

    A passage counts by one coding that fits both; only fitting codings are told. memos: memos and comments stand beside it.
    """

    themes: frozenset[int] | None = None
    analysts: frozenset[str] | None = None
    memos: bool = True
    paper: str = "a4"
    language: str = ""


@dataclass(frozen=True)
class _Chosen:
    """A passage with those of its codings that are shown."""

    record: PassageRecord
    codings: tuple[CodingRecord, ...]


def annotated_content(reading: Reading, source_id: int, choice: Choice | None = None) -> BriefContent:
    """Return a source with its passages as a brief's values, ready for pages, web page or document.

    KeyError if there is no such source, DamagedProject if its text is not whole.
    """
    choice = choice or Choice()
    with reading.snapshot() as still:
        record = source(still, source_id)
        language = choice.language or (record.language if _is_worded(record.language) else "en")
        say, codebook = words(language), Codebook.read(still)
        part = annotated(still, source_id, choice, say=say)
        used = {int(key) for note in part.notes for key in note.themes}
        listed = _source_part(still, record, len(part.notes), say)
    return BriefContent(
        meta=_meta(record, language, choice.paper),
        yardstick=ScalePart("", ()),
        sources=(listed,),
        themes=marked_themes(codebook, used),
        options=Options(charts=False, yardstick=False),
        look=LOOK,
        words={**say, "document": say["annotated_source"]},
        annotated=(part,),
        citations=_citations(record, part),
    )


def annotated(
    reading: Reading, source_id: int, choice: Choice | None = None, *, say: dict[str, Any], tag: str = "",
    numbers: Mapping[int, int] | None = None,
) -> AnnotatedSource:  # fmt: skip
    """Return a source with its passages; numbers: of the passages that are shown, by id, in place of 1, 2, 3.

    KeyError if there is no such source, DamagedProject if its text is not whole.
    """
    choice = choice or Choice()
    record = source(reading, source_id)
    document = document_of(reading, record.version_id)
    shown = _chosen(reading, record, choice, numbers)
    numbered = {numbers[one.record.id] if numbers is not None else at: one for at, one in enumerate(shown, 1)}
    beside = _memos(reading, record) if choice.memos else {}
    places, memoed = Places(document), choice.memos
    notes = tuple(
        _note(at, one, place_words(places, one.record.spans, say), beside.get(one.record.id, ()), record.reliability,
              remarked=memoed, say=say)
        for at, one in numbered.items()
    )  # fmt: skip
    spans = {at: one.record.spans for at, one in numbered.items()}
    splitting = Splitting(document, spans, say["page_break"], {note.number: note.themes for note in notes})
    return AnnotatedSource(
        tag=tag,
        title=record.title,
        facts=_facts(_source_part(reading, record, len(shown), say), say),
        told=_told(reading, record, len(shown), say),
        blocks=source_blocks(document, splitting, say),
        notes=notes,
        memos=_parts(memos_about(reading, [Thing("source", source_id)])) if choice.memos else (),
        language=record.language.replace("_", "-").partition("-")[0].lower(),
    )


# --- which passages


def _chosen(reading: Reading, record: SourceRecord, choice: Choice, numbers: Mapping[int, int] | None) -> list[_Chosen]:
    """Return the passages that are shown, by place."""
    wanted = coded_ids(reading) if numbers is None else set(numbers)
    themes = _with_those_below(reading, choice.themes)
    found = []
    for one in passages(reading, version_id=record.version_id):
        fitting = tuple(each for each in one.codings if _fits(each, themes, choice.analysts))
        if one.id in wanted and one.spans and (fitting or numbers is not None):
            found.append(_Chosen(one, fitting))
    return sorted(found, key=lambda each: (each.record.spans[0].start, -each.record.spans[-1].end, each.record.id))


def _fits(coding: CodingRecord, themes: frozenset[int] | None, analysts: frozenset[str] | None) -> bool:
    return (themes is None or coding.theme_id in themes) and (analysts is None or coding.analyst in analysts)


def _with_those_below(reading: Reading, themes: frozenset[int] | None) -> frozenset[int] | None:
    if themes is None:
        return None
    codebook = Codebook.read(reading)
    return frozenset(each.id for each in codebook.themes if themes & set(codebook.line(each.id)))


# --- what stands beside


def _note(
    number: int, one: _Chosen, place: str, beside: tuple[MemoPart, ...], letter: str, *, remarked: bool, say: dict[str, Any]
) -> NotePart:  # fmt: skip
    passage, codings = one.record, one.codings
    remarks = [passage.comment, *(each.comment for each in codings)] if remarked else []
    return NotePart(
        number=number,
        place=place,
        themes=tuple(dict.fromkeys(str(each.theme_id) for each in codings if each.theme_id is not None)),
        entities=tuple(dict.fromkeys(each.name for each in codings if each.entity_id is not None)),
        gist=passage.gist,
        grade=f"{letter}{passage.credibility or 6}",
        claimed_as=say["claims"].get(passage.claimed_as, passage.claimed_as),
        says_who=passage.says_who,
        remarks=tuple(dict.fromkeys(" ".join(each.split()) for each in remarks if each.strip())),
        memos=beside,
        analysts=tuple(dict.fromkeys(each.analyst for each in codings)),
        quoted=passage.quote,
        passage_id=passage.id,
    )


def _memos(reading: Reading, record: SourceRecord) -> dict[int, tuple[MemoPart, ...]]:
    """Return the memos by the passage that they are about, the oldest first."""
    about = memo_passages(reading, record.version_id)
    found: defaultdict[int, list[MemoRecord]] = defaultdict(list)
    for memo in sorted(memos(reading, set(about)), key=lambda each: each.id):
        found[about[memo.id]].append(memo)
    return {passage: _parts(each) for passage, each in found.items()}


def _parts(found: list[MemoRecord]) -> tuple[MemoPart, ...]:
    return tuple(MemoPart(one.title, _plain(one.body), one.analyst) for one in found)


def _plain(body: str) -> str:
    """Return a memo's lines without their signs."""
    lines = (plain_words(line).strip() for line in body.splitlines())
    return "\n".join(line for line in lines if line)


# --- the record


def _source_part(reading: Reading, record: SourceRecord, shown: int, say: dict[str, Any]) -> SourcePart:
    texts = version_texts(reading, {record.version_id})
    part = source_parts(source_rows(reading, {record.id}), {record.id: "S1"}, {}, texts, say)[0]
    return replace(part, passages=shown)


def _facts(part: SourcePart, say: dict[str, Any]) -> tuple[str, ...]:
    """Return lines about a source; what it does not state is said where a reader would ask for it."""
    where = (part.publisher or say["no_publisher"], part.series, part.identifier, part.published or say["undated"])
    grade = f"{say['grade']} {part.grade}: {part.grade_words}" if part.grade_words else f"{say['grade']} {part.grade}"
    lines = (
        f"{part.authors or say['no_author']}. {_begun(', '.join(filter(None, where)))}.",
        part.url,
        part.descriptor,
        f"{_begun(grade)}. {part.form}. SHA-256 {part.sha256[:12]}…",
    )
    return tuple(line for line in lines if line)


def _begun(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _told(reading: Reading, record: SourceRecord, shown: int, say: dict[str, Any]) -> tuple[str, ...]:
    older: Select[Any] = select(func.count()).select_from(_passage.join(_version, _version.c.id == _passage.c.version_id))
    older = older.where(_version.c.source_id == record.id, _version.c.id != record.version_id)
    left = int(reading.value(older) or 0)
    lines = ["" if shown else say["no_passages"], counted(left, say["older_passages"], say) if left else ""]
    return tuple(line for line in lines if line)


def _meta(record: SourceRecord, language: str, paper: str) -> Meta:
    moment = record.imported_at or now()
    return Meta(
        title=record.title,
        author=record.authors,
        handling=record.handling,
        language=language.partition("-")[0].lower(),
        paper=paper,
        document_date=moment[:10],
        moment=moment,
    )


def _is_worded(language: str) -> bool:
    return language.partition("-")[0].lower() in languages()


def _citations(record: SourceRecord, part: AnnotatedSource) -> str:
    """Return the passages as JSON, words and all, for programs: the page may show less than the words."""
    rows = [
        {
            "number": note.number,
            "source": record.title,
            "sha256": record.original_hash,
            "place": note.place,
            "words": note.quoted,
        }
        for note in part.notes
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1)


def cited_sources(reading: Reading, material: Material) -> tuple[AnnotatedSource, ...]:
    """Return the sources that a brief cites, whole, with the passages cited under their numbers."""
    numbers: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for citation, passage in material.cited():
        numbers[passage.source_id][passage.id] = citation.number
    choice = Choice(memos=False)
    return tuple(
        annotated(reading, source_id, choice, say=material.say, tag=tag, numbers=numbers[source_id])
        for source_id, tag in material.tags.items()
    )
