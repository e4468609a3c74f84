"""The source summary statement (ICD 206), drafted from what the project holds: counts, grades, what is not stated."""

import re
from collections import Counter, defaultdict
from typing import Any

from sqlalchemy import select

from workbench.briefs.gathering import CodedPassage
from workbench.briefs.scales import scale
from workbench.briefs.words import counted, date_words, labelled, listed
from workbench.model.clean import shortened
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.sources.origin import first_origin, origins

_source = table_of(Source)
TITLE = 60
"""Characters of a source's title in a sentence."""

NAMED = 4
"""Sources that are named one by one."""

DOUBTFUL = (4, 5)
"""Digits of the Admiralty scale that speak against a passage: doubtful, improbable."""

_DATED = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def source_summary(reading: Reading, passages: tuple[CodedPassage, ...], say: dict[str, Any]) -> str:
    """Return a statement of a few sentences; empty without passages. It says only what the fields hold."""
    counts = Counter(passage.source_id for passage in passages)
    if not counts:
        return ""
    sources = [row for row in reading.rows(select(_source).order_by(_source.c.position, _source.c.id)) if row.id in counts]
    breadth = [_count(say, len(passages), len(sources)), *_dates(sources, say)]
    weight = [*_grades(sources, counts, say), *_weight(sources, counts, say), *_origins(reading, sources, say)]
    return " ".join([*breadth, *weight, _digits(passages, say), *_weak(passages, say), *_missing(sources, say)])


def _count(say: dict[str, Any], passages: int, sources: int) -> str:
    told = _passages(passages, say)
    of = say["summary_one_source"] if sources == 1 else counted(sources, say["summary_sources"], say)
    return str(say["summary_count"].format(passages=told, sources=of))


def _grades(sources: list[Any], counts: Counter[int], say: dict[str, Any]) -> list[str]:
    """Say each grade once, the best first, with its sources and how many passages they bear."""
    by_grade: defaultdict[str, list[Any]] = defaultdict(list)
    for source in sources:
        by_grade[source.reliability].append(source)
    sentences = []
    for grade in sorted(by_grade):
        titles = _named(by_grade[grade], say)
        term = scale("admiralty-letters").find(grade)
        passages = sum(counts[source.id] for source in by_grade[grade])
        share = _passages(passages, say)
        key = "summary_ungraded" if grade == "F" else "summary_grade"
        sentences.append(
            say[key].format(titles=titles, grade=grade, words=labelled(term.meaning, say) if term else "", share=share)
        )
    return sentences


def _weight(sources: list[Any], counts: Counter[int], say: dict[str, Any]) -> list[str]:
    if len(sources) == 1:
        return [say["summary_single"]]
    most, all_passages = max(sources, key=lambda source: counts[source.id]), sum(counts.values())
    if counts[most.id] * 3 < all_passages * 2:
        return []
    return [say["summary_most"].format(n=counts[most.id], all=all_passages, title=_titles([most], say)[0])]


def _dates(sources: list[Any], say: dict[str, Any]) -> list[str]:
    """Say from when to when the sources are, those that bear a day, a month or a year."""
    dated = sorted({source.published for source in sources if _DATED.fullmatch(source.published)})
    if not dated or len(sources) == 1:
        return []
    first, last = date_words(dated[0], say), date_words(dated[-1], say)
    return [
        say["summary_one_date"].format(first=first) if first == last else say["summary_dates"].format(first=first, last=last)
    ]


def _origins(reading: Reading, sources: list[Any], say: dict[str, Any]) -> list[str]:
    """Say which sources repeat others, and so corroborate nothing (ICD 203); of one source there is nothing to say."""
    if len(sources) == 1:
        return []
    titles = {row.id: row.title for row in reading.rows(select(_source.c.id, _source.c.title))}
    known = origins(reading)
    sentences = []
    for source in sources:
        first = first_origin(source.id, known)
        if first != source.id and first in titles:
            title, origin = _titles([source], say)[0], str(say["quoted"].format(words=shortened(titles[first], TITLE)))
            sentences.append(say["summary_repeats"].format(title=title, origin=origin))
    return sentences or [say["summary_no_repeats"]]


def _weak(passages: tuple[CodedPassage, ...], say: dict[str, Any]) -> list[str]:
    """Say how many passages are advice, and how many are graded doubtful or improbable."""
    advice = sum(1 for passage in passages if passage.claimed_as == "recommendation")
    doubtful = sum(1 for passage in passages if passage.digits and max(passage.digits) in DOUBTFUL)
    found = (("summary_advice", advice), ("summary_doubtful", doubtful))
    return [say[key].format(passages=_passages(number, say)) for key, number in found if number]


def _passages(number: int, say: dict[str, Any]) -> str:
    return str(say["summary_one_passage"]) if number == 1 else counted(number, say["summary_passages"], say)


def _digits(passages: tuple[CodedPassage, ...], say: dict[str, Any]) -> str:
    """Say how many passages an analyst has graded."""
    graded, all_passages = sum(1 for passage in passages if passage.digits), len(passages)
    if graded == all_passages:
        return str(say["summary_all_digits"])
    key = {0: "summary_no_digits", 1: "summary_one_digit"}.get(graded, "summary_digits")
    return str(say[key].format(n=graded, all=all_passages))


def _missing(sources: list[Any], say: dict[str, Any]) -> list[str]:
    sentences = []
    for column, key in (("authors", "summary_missing_author"), ("published", "summary_missing_date")):
        lacking = [source for source in sources if not getattr(source, column)]
        if lacking:
            sentences.append(say[key].format(titles=_named(lacking, say)))
    return sentences


def _named(sources: list[Any], say: dict[str, Any]) -> str:
    """Return the titles in a row; of many sources the first ones and a count stand for all."""
    titles = _titles(sources, say)
    if len(titles) <= NAMED:
        return listed(titles, say)
    return f"{', '.join(titles[: NAMED - 1])} {counted(len(titles) - NAMED + 1, say['and_more'], say)}"


def _titles(sources: list[Any], say: dict[str, Any]) -> list[str]:
    """Return the titles in quotation marks."""
    return [str(say["quoted"].format(words=shortened(source.title, TITLE))) for source in sources]
