"""What the rules know of a brief, read once: its parts, the grades of what it cites, what an analyst leaves as it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import select

from workbench.analysis.origins import OneOrigin, judgments_of_one_origin
from workbench.briefs import records
from workbench.briefs.gathering import CodedPassage, gather
from workbench.briefs.handling import Stricter, drawn_on, stricter_among
from workbench.briefs.judgment_records import PointRecord, points_of
from workbench.briefs.linting.lexicon import Lexicon, lexicon
from workbench.briefs.linting.phrases import plain_words
from workbench.briefs.records import BriefDetails, CitationRecord, JudgmentRecord, SectionRecord
from workbench.briefs.reviewing import changed_among
from workbench.briefs.scales import Scale, scale
from workbench.model.judgment import LeftFinding
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of

_source, _left = table_of(Source).c, table_of(LeftFinding).c

WEAK_LETTERS, WEAK_DIGITS = "DEF", (4, 5, 6)
"""Grades (AJP-2.1) on which strong wording does not rest: not usually reliable or worse, doubtful or worse, not judged."""


@dataclass(frozen=True, slots=True)
class Graded:
    """The grade of a passage: the source's letter and the worst digit that an analyst gave, 6 where nobody did."""

    letter: str
    digit: int

    @property
    def is_weak(self) -> bool:
        """Whether letter or digit is too low for strong wording."""
        return self.letter in WEAK_LETTERS or self.digit in WEAK_DIGITS

    @property
    def rank(self) -> tuple[int, int]:
        """Sorts grades, the weakest last; what can't be judged is the weakest."""
        return (max("ABCDEF".index(self.letter) + 1, self.digit), self.digit)

    def __str__(self) -> str:
        return f"{self.letter}{self.digit}"


@dataclass(frozen=True)
class Knowledge:
    """All of one brief that rules ask for. citations by number; grades by passage; sources by id."""

    brief: BriefDetails
    yardstick: Scale
    words: Lexicon
    sections: tuple[SectionRecord, ...]
    judgments: tuple[JudgmentRecord, ...]
    points: Mapping[int, tuple[PointRecord, ...]]
    citations: Mapping[int, CitationRecord]
    passages: Mapping[int, CodedPassage]
    grades: Mapping[int, Graded]
    sources: Mapping[int, Any]
    origins: Mapping[int, OneOrigin]
    changed: frozenset[int]
    stricter: tuple[Stricter, ...]
    left: frozenset[tuple[str, int, str]]

    @cached_property
    def said(self) -> tuple[str, ...]:
        """The words of all that is cited, as quotations are compared: a space at both ends."""
        return tuple(f" {plain_words(each.quoted)} " for each in self.citations.values())

    def weakest(self, passage_ids: list[int]) -> Graded | None:
        """Return the weakest grade among some passages, None for none that are still there."""
        return max((self.grades[each] for each in passage_ids if each in self.grades), key=lambda one: one.rank, default=None)


def know(reading: Reading, brief_id: int) -> Knowledge:
    """Return what rules ask of a brief; KeyError if there is none of that id, DamagedProject if a text is not whole."""
    brief = records.brief(reading, brief_id)
    cited, judgments = records.citations(reading, brief_id), records.judgments(reading, brief_id)
    sections = records.sections(reading, brief_id)
    ids = {each.passage_id for each in cited if each.passage_id is not None}
    ids |= {each.passage_id for judgment in judgments for each in judgment.evidence}
    passages = gather(reading, ids)
    names = (_source.id, _source.title, _source.reliability, _source.reliability_reason)
    rows = reading.rows(select(*names).where(one_of(_source.id, {each.source_id for each in passages.values()})))
    sources = {row.id: row for row in rows}
    left = reading.rows(select(_left.rule, _left.place_id, _left.words).where(_left.brief_id == brief_id))
    return Knowledge(
        brief=brief,
        yardstick=scale(brief.yardstick),
        words=lexicon(brief.language),
        sections=sections,
        judgments=judgments,
        points=points_of(reading, brief_id),
        citations={each.number: each for each in cited},
        passages=passages,
        grades={
            each.id: Graded(sources[each.source_id].reliability, max(each.digits, default=6)) for each in passages.values()
        },
        sources=sources,
        origins={one.judgment_id: one.origin for one in judgments_of_one_origin(reading) if one.brief_id == brief_id},
        changed=frozenset(changed_among(reading, cited, passages)),
        stricter=stricter_among(reading, cited, brief.handling, drawn_on(reading, brief, cited, sections)),
        left=frozenset((row.rule, row.place_id, row.words) for row in left),
    )
