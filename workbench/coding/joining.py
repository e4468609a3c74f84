"""Joining and parting: several passages become one, one becomes two; what hangs on them goes where it belongs."""

from collections.abc import Iterable

from sqlalchemy import select

from workbench.coding.errors import NoSuchPlace, NotOwn
from workbench.coding.handover import has_codings_of_others, own_codings, take_over
from workbench.coding.limits import move_limits
from workbench.coding.passages import make_passage, quote_of, trimmed
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.document import OUT_OF_ORDER, Document
from workbench.model.ids import Id
from workbench.model.passage import Credibility, Passage
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.step import Step
from workbench.sources.records import document_of, text_of

_credibility = table_of(Credibility)


def merge_passages(project: Project, passage_ids: Iterable[int]) -> Id:
    """Make one passage of several of one text, as one step; returns it. Pieces with only white space between are joined.

    It has the codings of all, each once with its comments joined, all notes, the earliest passage's grade, and what
    relied on them relies on it. A passage that other analysts have coded stays theirs as it is: only one's own codings
    go over from it. Raises NotOwn where one has no coding on any, ValueError for fewer than two or several texts,
    KeyError for a passage that is gone.
    """
    ids = sorted(set(passage_ids))
    with project.step(Act.MERGE_PASSAGES, count=len(ids), quote=quote_of(project.reading, ids[0]) if ids else "") as step:
        found = sorted((step.get(Passage, one) for one in ids), key=lambda one: Span.parse(one.limits))
        versions = {one.version_id for one in found}
        if len(found) < 2 or len(versions) != 1:
            raise ValueError("merge: passages of one text, two or more")
        free = [one for one in found if not has_codings_of_others(step, one.id)]
        if not free and not any(own_codings(step, one.id) for one in found):
            raise NotOwn
        spans = together(document_of(step, versions.pop()), [span for one in found for span in Span.parse(one.limits)])
        target = move_limits(step, free[0].id, spans) if free else make_passage(step, found[0].version_id, spans)
        for one in found:
            if one.id != target and not (free and one is free[0]):
                take_over(step, one.id, target)
        return target


def together(document: Document, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order as one passage: those that overlap, or have only white space between, joined.

    Notes and page furniture between two pieces part them still.
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and _is_near(document, joined[-1].end, span.start):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def touching(document: Document, one: Iterable[Span], other: Iterable[Span]) -> bool:
    """Tell whether two passages overlap or follow each other in the reading order, with nothing but white space between."""
    for first in one:
        for second in other:
            start, end = min(first.end, second.end), max(first.start, second.start)
            if end <= start or not any(piece.of(document.text).strip() for piece in _read(document, start, end)):
                return True
    return False


def _read(document: Document, start: int, end: int) -> Iterable[Span]:
    """Return what is read between two places: nothing where only notes and furniture stand between."""
    first, last = document.block_index(start), document.block_index(end - 1)
    for block in document.blocks[first : last + 1]:
        low, high = max(start, block.start), min(end, block.end)
        if block.kind not in OUT_OF_ORDER and low < high:
            yield Span(low, high)


def _is_near(document: Document, end: int, start: int) -> bool:
    return start <= end or not document.text[end:start].strip()


def split_passage(project: Project, passage_id: int, at: int) -> tuple[Id, Id]:
    """Part a passage in two before a code point, as one step; returns both in order.

    Both have one's codings with their comments, the grades, and as what and by whom it is put forward; gist, comment,
    star, citations and evidence stay with the first. If other analysts have coded it, theirs stays whole, with all
    that hangs on it, and one's own codings go over to two passages of one's own. Raises NoSuchPlace if either part
    would hold no letter, NotOwn where only others have coded it, KeyError for a passage that is gone.
    """
    with project.step(Act.SPLIT_PASSAGE, quote=quote_of(project.reading, passage_id)) as step:
        passage = step.get(Passage, passage_id)
        first, second = parts(text_of(step, passage.version_id), Span.parse(passage.limits), at)
        own = own_codings(step, passage_id)
        if not own and has_codings_of_others(step, passage_id):
            raise NotOwn
        after = make_passage(step, passage.version_id, second)
        _share_codings(step, own, after)
        _share_claim(step, passage, after)
        _share_grades(step, passage_id, after)
        before = move_limits(step, passage_id, first)
        if step.session.get(Passage, passage_id) is not None and before != passage_id:
            _share_grades(step, passage_id, before)
        return before, after


def parts(text: str, spans: Iterable[Span], at: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the pieces before and from a code point on; NoSuchPlace if either holds no letter."""
    pieces = tuple(spans)
    before = [Span(one.start, min(one.end, at)) for one in pieces if one.start < at]
    after = [Span(max(one.start, at), one.end) for one in pieces if one.end > at]
    if not before or not after:
        raise NoSuchPlace(at, at)
    return trimmed(text, before), trimmed(text, after)


def _share_codings(step: Step, own: list[Coding], after: Id) -> None:
    """Let the second part have the codings of the first; those that it has already, as it may have been there, stay."""
    there = {(coding.theme_id, coding.entity_id) for coding in own_codings(step, after)}
    for coding in own:
        if (coding.theme_id, coding.entity_id) not in there:
            step.add(
                Coding(
                    passage_id=after, version_id=coding.version_id, theme_id=coding.theme_id, entity_id=coding.entity_id,
                    analyst_id=coding.analyst_id, comment=coding.comment, created_at=coding.created_at,
                )
            )  # fmt: skip
    step.session.flush()


def _share_claim(step: Step, passage: Passage, after: Id) -> None:
    target = step.get(Passage, after)
    target.claimed_as = target.claimed_as or passage.claimed_as
    target.says_who = target.says_who or passage.says_who


def _share_grades(step: Step, passage_id: int, target: Id) -> None:
    """Copy the grades of a passage to a part of it; of one that stays with others, one's own only."""
    own_only = has_codings_of_others(step, passage_id)
    graded = {row[0] for row in step.rows(select(_credibility.c.analyst_id).where(_credibility.c.passage_id == target))}
    for row in step.rows(select(_credibility).where(_credibility.c.passage_id == passage_id)):
        if row.analyst_id not in graded and (row.analyst_id == step.analyst_id or not own_only):
            step.add(Credibility(passage_id=target, analyst_id=row.analyst_id, digit=row.digit, reason=row.reason))
    step.session.flush()
