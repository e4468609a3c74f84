"""Passages: made of spans, found again by equal limits, and gone when nothing relies on them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, exists, select

from workbench.coding.errors import NoSuchPlace
from workbench.coding.relying import RELYING
from workbench.model.act import Act
from workbench.model.clean import clean_line, clean_text, shortened
from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.passage import Credibility, Fragment, Passage
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step
from workbench.sources.labels import keep_labels
from workbench.sources.records import text_of

CONTEXT = 32
"""Code points kept before and after a fragment."""

CLAIMS = ("", "fact", "assessment", "plan", "recommendation")
_passage, _fragment, _coding = table_of(Passage), table_of(Fragment), table_of(Coding)
_credibility = table_of(Credibility)


def make_passage(step: Step, version_id: int, spans: Iterable[Span]) -> Id:
    """Return the passage with these limits, made within the step if there is none; NoSuchPlace if they fit no text."""
    text = text_of(step, version_id)
    tidy = trimmed(text, spans)
    found = passage_with(step, version_id, tidy)
    if found is not None:
        return found
    passage = Passage(version_id=version_id, limits=Span.write(tidy), analyst_id=step.analyst_id)
    step.add(passage)
    step.session.flush()
    _add_fragments(step, passage, text, tidy)
    return Id(passage.id)


def passage_with(reading: Reading, version_id: int, spans: tuple[Span, ...]) -> Id | None:
    """Return the passage of a version with just these limits, as trimmed() has them; None if there is none."""
    limits = Span.write(spans)
    found = reading.value(select(_passage.c.id).where(_passage.c.version_id == version_id, _passage.c.limits == limits))
    return None if found is None else Id(found)


def trimmed(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order without white space at their ends; NoSuchPlace if one lies outside or none holds a letter."""
    kept = []
    for span in Span.tidy(spans):
        if span.end > len(text):
            raise NoSuchPlace(span.start, span.end)
        bare = span.bare(text)
        if bare is not None:
            kept.append(bare)
    if not kept:
        raise NoSuchPlace(0, 0)
    return tuple(kept)


def write_limits(step: Step, passage: Passage, text: str, spans: tuple[Span, ...]) -> None:
    """Give a passage other limits within a step: spans as trimmed() has them, which no other passage of the version has."""
    passage.limits = Span.write(spans)
    step.execute(delete(_fragment).where(_fragment.c.passage_id == passage.id))
    _add_fragments(step, passage, text, spans)


def _add_fragments(step: Step, passage: Passage, text: str, spans: tuple[Span, ...]) -> None:
    for position, span in enumerate(spans):
        step.add(
            Fragment(
                passage_id=passage.id, version_id=passage.version_id, position=position, start=span.start, end=span.end,
                exact=span.of(text), prefix=text[max(0, span.start - CONTEXT) : span.start],
                suffix=text[span.end : span.end + CONTEXT],
            )
        )  # fmt: skip
    step.session.flush()


def drop_if_bare(step: Step, passage_id: int) -> bool:
    """Delete a passage if it is left bare, as drop_bare() has it; tell whether."""
    return bool(drop_bare(step, {passage_id}))


def drop_bare(step: Step, passage_ids: set[int]) -> set[int]:
    """Delete those of the passages that are left bare, all at once, with what was noted on them; returns their ids.

    Bare is one that is attached to nothing and on which nothing relies (RELYING): no list shows it any more, so its gist,
    comment, claim and grades would stay behind unseen. Undoing the step brings all of it back.
    """
    bare = _bare(step, passage_ids)
    if bare:
        step.execute(delete(_passage).where(one_of(_passage.c.id, bare)))
        step.session.expire_all()
    return bare


def _bare(step: Step, passage_ids: set[int]) -> set[int]:
    query = select(_passage.c.id).where(one_of(_passage.c.id, passage_ids))
    for column in (_coding.c.passage_id, *(each.table.c[each.column] for each in RELYING)):
        query = query.where(~exists().where(column == _passage.c.id))
    return {row[0] for row in step.rows(query)}


def delete_passage(project: Project, passage_id: int) -> None:
    """Delete a passage with its codings, as one step; briefs that cite it keep its words and its label."""
    with project.step(Act.DELETE_PASSAGE, quote=quote_of(project.reading, passage_id)) as step:
        keep_labels(step, _passage.c.id == passage_id)
        step.delete(step.get(Passage, passage_id))


def edit_passage(project: Project, passage_id: int, *, merge: str = "", **fields: str | bool) -> None:
    """Change gist, comment, claimed_as, says_who or is_key of a passage, as one step; typing merges by its key.

    ValueError for a claim outside CLAIMS; KeyError for a field or passage that there isn't.
    """
    values = {name: _checked(name, value) for name, value in fields.items()}
    arguments: dict[str, Any] = {
        "fields": sorted(values),
        "quote": quote_of(project.reading, passage_id),
        **{k: v for k, v in values.items() if k == "is_key"},
    }
    with project.step(Act.EDIT_PASSAGE, merge=merge, **arguments) as step:
        passage = step.get(Passage, passage_id)
        for name, value in values.items():
            setattr(passage, name, value)


def _checked(name: str, value: str | bool) -> str | bool:
    if name == "is_key":
        return bool(value)
    if name == "claimed_as":
        if value not in CLAIMS:
            raise ValueError(f"claimed_as: {value}")
        return value
    cleaners = {"gist": clean_line, "says_who": clean_line, "comment": clean_text}
    return cleaners[name](str(value))


def grade(project: Project, passage_id: int, digit: int | None, reason: str = "") -> None:
    """Set the analyst's credibility of a passage, 1 to 6 (AJP-2.1), or take it back with None.

    ValueError for another digit; KeyError for a passage that is gone.
    """
    if digit is not None and digit not in range(1, 7):
        raise ValueError(f"credibility: {digit}")
    with project.step(Act.GRADE, digit=digit, quote=quote_of(project.reading, passage_id)) as step:
        step.get(Passage, passage_id)
        own = (_credibility.c.passage_id == passage_id) & (_credibility.c.analyst_id == step.analyst_id)
        found = step.value(select(_credibility.c.id).where(own))
        if found is None:
            if digit is not None:
                step.add(Credibility(passage_id=passage_id, analyst_id=step.analyst_id, digit=digit, reason=clean_text(reason)))
        elif digit is None:
            step.delete(step.get(Credibility, found))
        else:
            given = step.get(Credibility, found)
            given.digit, given.reason = digit, clean_text(reason) or given.reason


def quote_of(reading: Reading, passage_id: int) -> str:
    """Return the first words of a passage, for the history; empty if there is none."""
    first = select(_fragment.c.exact).where(_fragment.c.passage_id == passage_id).order_by(_fragment.c.position).limit(1)
    return shortened(reading.value(first) or "")
