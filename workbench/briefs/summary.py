"""The source summary statement (ICD 206), drafted from what the project holds: counts, grades, what is not stated."""

from collections import Counter, defaultdict
from typing import Any

from sqlalchemy import select

from workbench.briefs.gathering import CodedPassage
from workbench.briefs.scales import scale
from workbench.briefs.words import counted, labelled, listed
from workbench.model.clean import shortened
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_source = table_of(Source)
TITLE = 60
"""Characters of a source's title in a sentence."""


def source_summary(reading: Reading, passages: tuple[CodedPassage, ...], say: dict[str, Any]) -> str:
    """Return a statement of a few sentences; empty without passages. It says only what the fields hold."""
    counts = Counter(passage.source_id for passage in passages)
    if not counts:
        return ""
    sources = [row for row in reading.rows(select(_source).order_by(_source.c.position, _source.c.id)) if row.id in counts]
    sentences = [_count(say, len(passages), len(sources)), *_grades(sources, counts, say), *_weight(sources, counts, say)]
    sentences.append(_digits(passages, say))
    sentences += _missing(sources, say)
    return " ".join(sentences)


def _count(say: dict[str, Any], passages: int, sources: int) -> str:
    told = say["summary_one_passage"] if passages == 1 else counted(passages, say["summary_passages"], say)
    of = say["summary_one_source"] if sources == 1 else counted(sources, say["summary_sources"], say)
    return str(say["summary_count"].format(passages=told, sources=of))


def _grades(sources: list[Any], counts: Counter[int], say: dict[str, Any]) -> list[str]:
    """Say each grade once, the best first, with its sources and how many passages they bear."""
    by_grade: defaultdict[str, list[Any]] = defaultdict(list)
    for source in sources:
        by_grade[source.reliability].append(source)
    sentences = []
    for grade in sorted(by_grade):
        titles = listed(_titles(by_grade[grade], say), say)
        term = scale("admiralty-letters").find(grade)
        passages = sum(counts[source.id] for source in by_grade[grade])
        share = say["summary_one_passage"] if passages == 1 else counted(passages, say["summary_passages"], say)
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
            sentences.append(say[key].format(titles=listed(_titles(lacking, say), say)))
    return sentences


def _titles(sources: list[Any], say: dict[str, Any]) -> list[str]:
    """Return the titles in quotation marks; of many sources the first three and a count stand for all."""
    return [str(say["quoted"].format(words=shortened(source.title, TITLE))) for source in sources]
