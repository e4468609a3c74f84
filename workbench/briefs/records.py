"""What a program reads of briefs: frozen records, never live rows."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from workbench.model.analyst import Analyst
from workbench.model.brief import Brief, Citation, Section, SectionKind
from workbench.model.clean import shortened
from workbench.model.judgment import BriefJudgment, Evidence, Judgment
from workbench.model.passage import Passage
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_brief, _section, _citation = table_of(Brief), table_of(Section), table_of(Citation)
_judgment, _evidence, _analyst = table_of(Judgment), table_of(Evidence), table_of(Analyst)
_place = table_of(BriefJudgment)
_passage, _version, _source = table_of(Passage), table_of(SourceVersion), table_of(Source)

GIST = 80
"""Characters of a line that stands for a passage."""


@dataclass(frozen=True, slots=True)
class BriefRecord:
    """A brief in a list: its title, who drafted it when, how many passages it cites."""

    id: int
    title: str
    analyst: str
    created_at: str
    citations: int


@dataclass(frozen=True, slots=True)
class BriefDetails:
    """The fields of a brief as they are stored; see model.brief.Brief."""

    id: int
    title: str
    subtitle: str
    author: str
    organisation: str
    reference: str
    date: str
    cutoff: str
    cutoff_note: str
    handling: str
    language: str
    paper: str
    yardstick: str
    created_at: str
    look: str
    citation_style: str
    options: str
    template: str


@dataclass(frozen=True, slots=True)
class SectionRecord:
    """A section as it is stored; citations: the numbers cited under it when it was drafted; parent_id: the one it stands in."""

    id: int
    kind: SectionKind
    title: str
    theme_id: int | None
    prose: str
    assumed: str
    judged: str
    position: int
    citations: tuple[int, ...]
    parent_id: int | None = None


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """A passage for or against a judgment; number: under which the brief cites it, None if it does not."""

    id: int
    passage_id: int
    supports: bool
    number: int | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class JudgmentRecord:
    """A judgment as it is stored, with its evidence in the order of the numbers; likelihood is a term of its yardstick."""

    id: int
    text: str
    likelihood: str
    confidence: str
    reason: str
    position: int
    evidence: tuple[EvidenceRecord, ...]
    yardstick: str = "icd-203-row-1"


@dataclass(frozen=True, slots=True)
class CitationRecord:
    """A cited passage; gist_is_quoted: nobody wrote a gist, the line is its own words. passage_id None: it is gone."""

    id: int
    number: int
    section_id: int | None
    passage_id: int | None
    source_id: int | None
    source_title: str
    quoted: str
    gist: str
    gist_is_quoted: bool
    is_key: bool


def briefs(reading: Reading) -> tuple[BriefRecord, ...]:
    """Return all briefs, the newest first."""
    cited = select(func.count()).where(_citation.c.brief_id == _brief.c.id).scalar_subquery()
    query = select(_brief.c.id, _brief.c.title, _analyst.c.name, _brief.c.created_at, cited.label("cited"))
    query = query.join_from(_brief, _analyst, _analyst.c.id == _brief.c.analyst_id, isouter=True)
    rows = reading.rows(query.order_by(_brief.c.created_at.desc(), _brief.c.id.desc()))
    return tuple(BriefRecord(row.id, row.title, row.name or "", row.created_at, row.cited) for row in rows)


def brief(reading: Reading, brief_id: int) -> BriefDetails:
    """Return one brief; KeyError if there is none of that id."""
    names = tuple(BriefDetails.__dataclass_fields__)
    row = reading.row(select(*(_brief.c[name] for name in names)).where(_brief.c.id == brief_id))
    if row is None:
        raise KeyError(f"Brief {brief_id}")
    return BriefDetails(*row)


def cited_in(reading: Reading, passage_id: int) -> list[str]:
    """Return the titles of the briefs that cite a passage or rest a judgment on it, the oldest first."""
    cites = select(_citation.c.brief_id).where(_citation.c.passage_id == passage_id)
    rests = select(_place.c.brief_id).join_from(_place, _evidence, _evidence.c.judgment_id == _place.c.judgment_id)
    using = cites.union(rests.where(_evidence.c.passage_id == passage_id))
    query = select(_brief.c.title).where(_brief.c.id.in_(using)).order_by(_brief.c.created_at, _brief.c.id)
    return [row[0] for row in reading.rows(query)]


def sections(reading: Reading, brief_id: int) -> tuple[SectionRecord, ...]:
    """Return a brief's sections in their order: its outline."""
    numbers: defaultdict[int | None, list[int]] = defaultdict(list)
    cited = select(_citation.c.section_id, _citation.c.number).where(_citation.c.brief_id == brief_id)
    for section_id, number in reading.tuples(cited.order_by(_citation.c.number)):
        numbers[section_id].append(number)
    query = select(_section).where(_section.c.brief_id == brief_id).order_by(_section.c.position, _section.c.id)
    return tuple(_section_record(row, tuple(numbers[row.id])) for row in reading.rows(query))


def _section_record(row: Any, cited: tuple[int, ...]) -> SectionRecord:
    kind = SectionKind(row.kind)
    fields = (row.id, kind, row.title, row.theme_id, row.prose, row.assumed, row.judged, row.position)
    return SectionRecord(*fields, cited, row.parent_id)


def judgments(reading: Reading, brief_id: int) -> tuple[JudgmentRecord, ...]:
    """Return a brief's judgments in their order, each with its evidence."""
    pro_and_con: defaultdict[int, list[EvidenceRecord]] = defaultdict(list)
    of_brief = (_citation.c.passage_id == _evidence.c.passage_id) & (_citation.c.brief_id == brief_id)
    query = (
        select(
            _evidence.c.id, _evidence.c.judgment_id, _evidence.c.passage_id, _evidence.c.supports, _citation.c.number,
            _evidence.c.note,
        )
        .join_from(_evidence, _place, _place.c.judgment_id == _evidence.c.judgment_id)
        .join(_citation, of_brief, isouter=True)
        .where(_place.c.brief_id == brief_id)
    )  # fmt: skip
    for row in reading.rows(query.order_by(_citation.c.number, _evidence.c.id)):
        pro_and_con[row.judgment_id].append(EvidenceRecord(row.id, row.passage_id, bool(row.supports), row.number, row.note))
    used = (
        select(_judgment, _place.c.position)
        .join_from(_place, _judgment, _judgment.c.id == _place.c.judgment_id)
        .where(_place.c.brief_id == brief_id)
        .order_by(_place.c.position, _place.c.id)
    )
    return tuple(_judgment_record(row, tuple(pro_and_con[row.id])) for row in reading.rows(used))


def _judgment_record(row: Any, evidence: tuple[EvidenceRecord, ...]) -> JudgmentRecord:
    fields = (row.id, row.text, row.likelihood, row.confidence, row.reason, row.position)
    return JudgmentRecord(*fields, evidence, row.yardstick)


def citations(reading: Reading, brief_id: int) -> tuple[CitationRecord, ...]:
    """Return what a brief cites, in the order of the numbers."""
    cited = _citation.c
    query = (
        select(
            cited.id, cited.number, cited.section_id, cited.passage_id, _source.c.id.label("source_id"),
            _source.c.title.label("source_title"), cited.quoted, cited.gist, cited.is_key,
        )
        .join_from(_citation, _passage, _passage.c.id == cited.passage_id, isouter=True)
        .join(_version, _version.c.id == _passage.c.version_id, isouter=True)
        .join(_source, _source.c.id == _version.c.source_id, isouter=True)
        .where(cited.brief_id == brief_id)
    )  # fmt: skip
    return tuple(_citation_record(row) for row in reading.tuples(query.order_by(cited.number)))


def _citation_record(row: tuple[Any, ...]) -> CitationRecord:
    key, number, section_id, passage_id, source_id, title, quoted, gist, is_key = row
    line = gist or shortened(quoted, GIST)
    return CitationRecord(key, number, section_id, passage_id, source_id, title or "", quoted, line, not gist, bool(is_key))
