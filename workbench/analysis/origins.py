"""Evidence of one origin: sources that repeat each other corroborate nothing, however many they are (ICD 203)."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from workbench.model.brief import Brief
from workbench.model.judgment import BriefJudgment, Evidence, Judgment
from workbench.model.passage import Passage
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.sources.origin import first_origin, origins

_passage, _version, _source = table_of(Passage).c, table_of(SourceVersion).c, table_of(Source).c
_judgment, _evidence, _brief = table_of(Judgment).c, table_of(Evidence).c, table_of(Brief).c
_place = table_of(BriefJudgment).c


@dataclass(frozen=True, slots=True)
class OneOrigin:
    """All of some evidence goes back to one source; sources: those it was taken from, passages: how many."""

    origin_id: int
    title: str
    sources: tuple[int, ...]
    passages: int


@dataclass(frozen=True, slots=True)
class JudgmentOfOneOrigin:
    """A judgment of a brief whose supporting evidence is all of one origin."""

    judgment_id: int
    brief_id: int
    brief: str
    text: str
    origin: OneOrigin


def one_origin(reading: Reading, passage_ids: Iterable[int]) -> OneOrigin | None:
    """Return the one source from which all these passages come in the end; None if there are several, or fewer than two.

    A single passage can't corroborate itself and is told elsewhere: that evidence is thin is not that it is repeated.
    """
    ids = set(passage_ids)
    if len(ids) < 2:
        return None
    rows = reading.rows(
        select(_passage.id, _version.source_id)
        .join_from(table_of(Passage), table_of(SourceVersion), _version.id == _passage.version_id)
        .where(one_of(_passage.id, ids))
    )
    return _single(reading, [row.source_id for row in rows], origins(reading))


def _single(reading: Reading, taken_from: list[int], known: dict[int, int]) -> OneOrigin | None:
    firsts = {first_origin(one, known) for one in taken_from}
    if len(firsts) != 1 or len(taken_from) < 2:
        return None
    origin = firsts.pop()
    title = str(reading.value(select(_source.title).where(_source.id == origin)) or "")
    return OneOrigin(origin, title, tuple(sorted(set(taken_from))), len(taken_from))


def judgments_of_one_origin(reading: Reading, source_id: int | None = None) -> list[JudgmentOfOneOrigin]:
    """Return the judgments whose supporting evidence, of two passages or more, is all of one origin.

    source_id: only those that rest on this source or on what it repeats or is repeated by.
    """
    rows = reading.rows(
        select(_judgment.id, _judgment.text, _brief.id.label("brief_id"), _brief.title, _version.source_id)
        .join_from(table_of(Evidence), table_of(Judgment), _judgment.id == _evidence.judgment_id)
        .join(table_of(BriefJudgment), _place.judgment_id == _judgment.id)
        .join(table_of(Brief), _brief.id == _place.brief_id)
        .join(table_of(Passage), _passage.id == _evidence.passage_id)
        .join(table_of(SourceVersion), _version.id == _passage.version_id)
        .where(_evidence.supports)
        .order_by(_brief.id, _place.position, _place.id)
    )
    known = origins(reading)
    resting: dict[tuple[int, int, str, str], list[int]] = {}
    for row in rows:
        resting.setdefault((row.id, row.brief_id, row.title, row.text), []).append(row.source_id)
    wanted = None if source_id is None else first_origin(source_id, known)
    found = []
    for (judgment, brief, title, text), taken_from in resting.items():
        single = _single(reading, taken_from, known)
        if single is not None and wanted in {None, single.origin_id}:
            found.append(JudgmentOfOneOrigin(judgment, brief, title, text, single))
    return found
