"""Re-anchoring: the passages of a source are carried to a new version of it, after a review, as one step.

The old version stays, and with it what the analyst keeps there; citations in briefs keep what they quoted.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace

from sqlalchemy import bindparam, delete, select, update

from workbench.coding.errors import ReviewOutdated
from workbench.coding.handover import join_codings, take_over
from workbench.coding.passages import CONTEXT, trimmed
from workbench.coding.rejections import Stands, carry_rejections, rejections_stand
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.ids import Id, new_id
from workbench.model.passage import Fragment, Passage
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step
from workbench.sources.anchors import SURE, Anchor, Anchoring, AnchorKind
from workbench.sources.reading import ReadResult
from workbench.sources.records import document_of, source, source_of_version
from workbench.sources.versions import PackedVersion, add_version, pack_version

_passage, _fragment, _coding = table_of(Passage), table_of(Fragment), table_of(Coding)
BETWEEN = 500
"""Passages placed between two looks at whether the analyst has given up."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of one passage: its limits in the old text, and where it stands in the new one."""

    passage_id: Id
    old: tuple[Span, ...]
    anchor: Anchor


@dataclass(frozen=True)
class Review:
    """What a new version of a source would mean for its passages, before anything is written.

    ready: the new reading, None where the newest version is there already and only what stayed on an old one is carried.
    newest_id: the newest version by now, which is the old one if there is a new reading. rejected: where mentions that were
    rejected stand.
    """

    source_id: Id
    old_version_id: Id
    newest_id: Id
    title: str
    ready: PackedVersion | None
    anchoring: Anchoring
    carried: tuple[Carried, ...]
    counts: Counter[AnchorKind] = field(default_factory=Counter)
    rejected: Stands = field(default_factory=dict)


def review_version(
    reading: Reading,
    source_id: int,
    name: str,
    original: bytes,
    result: ReadResult,
    cancelled: Callable[[], bool] = lambda: False,
) -> Review | None:
    """Compare a new reading of a source with its newest version; None if cancelled. KeyError if there is no such source.

    Takes about 0.8 s for 10,000 passages on a million characters.
    """
    record = source(reading, source_id)
    anchoring = Anchoring(document_of(reading, record.version_id), result.document)
    carried = _carried(reading, record.version_id, anchoring, {}, cancelled)
    if carried is None:
        return None
    rejected = rejections_stand(reading, record.version_id, anchoring, cancelled)
    ready, counts = pack_version(name, original, result), Counter(one.anchor.kind for one in carried)
    return Review(record.id, record.version_id, record.version_id, record.title, ready, anchoring, carried, counts, rejected)


def review_left_behind(reading: Reading, version_id: int, cancelled: Callable[[], bool] = lambda: False) -> Review | None:
    """Look where passages that stayed on an old version stand in the newest one; None if cancelled.

    KeyError if there is no such version, or if it is the newest.
    """
    record = source_of_version(reading, version_id)
    if record.version_id == version_id:
        raise KeyError(f"version {version_id} is the newest")
    anchoring = Anchoring(document_of(reading, version_id), document_of(reading, record.version_id))
    carried = _carried(reading, version_id, anchoring, {}, cancelled)
    if carried is None:
        return None
    rejected = rejections_stand(reading, version_id, anchoring, cancelled)
    counts = Counter(one.anchor.kind for one in carried)
    return Review(record.id, Id(version_id), record.version_id, record.title, None, anchoring, carried, counts, rejected)


def refreshed(reading: Reading, review: Review) -> Review:
    """Return a review of the passages as they are by now: fresh ones and other limits are placed, those gone left out."""
    known = {(one.passage_id, one.old): one for one in review.carried}
    carried = _carried(reading, review.old_version_id, review.anchoring, known, lambda: False) or ()
    return replace(review, carried=carried, counts=Counter(one.anchor.kind for one in carried))


def _carried(
    reading: Reading,
    version_id: int,
    anchoring: Anchoring,
    known: Mapping[tuple[Id, tuple[Span, ...]], Carried],
    cancelled: Callable[[], bool],
) -> tuple[Carried, ...] | None:
    carried: list[Carried] = []
    for passage_id, spans in _limits(reading, version_id):
        if not len(carried) % BETWEEN and cancelled():
            return None
        there = known.get((passage_id, spans))
        carried.append(there or Carried(passage_id, spans, anchoring.place(spans)))
    if any(one.anchor.kind is AnchorKind.ORPHAN for one in carried):
        _ = anchoring.stands  # made here, in the background, so that the first proposals don't wait for it
    return tuple(carried)


def _limits(reading: Reading, version_id: int) -> list[tuple[Id, tuple[Span, ...]]]:
    """Return the passages of a version with their limits, by place."""
    rows = reading.tuples(select(_passage.c.id, _passage.c.limits).where(_passage.c.version_id == version_id))
    return sorted(((Id(passage_id), Span.parse(limits)) for passage_id, limits in rows), key=lambda one: (one[1], one[0]))


Choices = Mapping[int, Sequence[Span] | None]
"""By passage: where the analyst wants it in the new version, None to keep it on the old one."""


def adopt_version(project: Project, review: Review, choices: Choices | None = None) -> Id:
    """Keep a new version and carry the passages to it, as one step; returns its id.

    Of a review of what stayed on an old version no new one is made: the passages are carried to the newest. Those that
    are surely found go where they were found, the others stay on the old version, but for what the analyst chose.
    Passages that come to have the same limits become one; mentions that were rejected go along. Raises NoSuchPlace for a
    choice outside the new text; ReviewOutdated if there is a newer version by now; KeyError if the source is gone.
    """
    chosen = choices or {}
    text = review.anchoring.new.text
    places = {one.passage_id: _place(one, chosen) for one in review.carried}
    tidy: dict[int, tuple[Span, ...]] = {passage_id: trimmed(text, spans) for passage_id, spans in places.items() if spans}
    with _step(project, review, len(tidy)) as step:
        if source(step, review.source_id).version_id != review.newest_id:
            raise ReviewOutdated(f"version {review.newest_id} of source {review.source_id}")
        version_id = review.newest_id if review.ready is None else add_version(step, review.source_id, review.ready)
        _move(step, version_id, text, _still_there(step, review.old_version_id, tidy))
        carry_rejections(step, review.old_version_id, version_id, review.anchoring, review.rejected)
    return version_id


def _step(project: Project, review: Review, count: int) -> AbstractContextManager[Step]:
    if review.ready is None:
        return project.step(Act.CARRY_PASSAGES, id=review.source_id, name=review.title, count=count)
    return project.step(Act.NEW_VERSION, id=review.source_id, name=review.title, moved=count)


def _place(one: Carried, chosen: Choices) -> Sequence[Span]:
    if one.passage_id in chosen:
        return chosen[one.passage_id] or ()
    return one.anchor.spans if one.anchor.kind in SURE else ()


def _still_there(step: Step, version_id: int, tidy: Mapping[int, tuple[Span, ...]]) -> dict[int, tuple[Span, ...]]:
    """Leave out passages that were deleted since the review."""
    there = {row[0] for row in step.rows(select(_passage.c.id).where(_passage.c.version_id == version_id))}
    return {passage_id: spans for passage_id, spans in tidy.items() if passage_id in there}


def _move(step: Step, version_id: int, text: str, tidy: Mapping[int, tuple[Span, ...]]) -> None:
    there = step.rows(select(_passage.c.limits, _passage.c.id).where(_passage.c.version_id == version_id))
    first: dict[str, int] = {row.limits: row.id for row in there}
    twins: list[tuple[int, int]] = []
    for passage_id, spans in tidy.items():
        kept = first.setdefault(Span.write(spans), passage_id)
        if kept != passage_id:
            twins.append((passage_id, kept))
    moved = {passage_id: tidy[passage_id] for passage_id in first.values() if passage_id in tidy}
    _write_limits(step, version_id, moved)
    _write_fragments(step, version_id, text, moved)
    for passage_id, kept in twins:
        _join_codings_of_others(step, passage_id, kept)
        take_over(step, passage_id, kept)
    step.session.flush()
    step.execute(update(_coding).where(one_of(_coding.c.passage_id, set(first.values()))).values(version_id=version_id))


def _join_codings_of_others(step: Step, old: int, new: int) -> None:
    """Let the codings of other analysts go over, too: of the old passage nothing is left in the new text."""
    found = step.rows(select(_coding).where(_coding.c.passage_id == new))
    there = {(row.analyst_id, row.theme_id, row.entity_id): row.id for row in found}
    others = select(_coding).where(_coding.c.passage_id == old, _coding.c.analyst_id != step.analyst_id)
    for row in step.rows(others):
        coding, same = step.get(Coding, row.id), there.get((row.analyst_id, row.theme_id, row.entity_id))
        if same is None:
            coding.passage_id = new
        else:
            join_codings(step, coding, step.get(Coding, same))
    step.session.flush()


def _write_limits(step: Step, version_id: int, moved: Mapping[int, tuple[Span, ...]]) -> None:
    statement = update(_passage).where(_passage.c.id == bindparam("passage"))
    rows = [{"passage": passage_id, "written": Span.write(spans)} for passage_id, spans in moved.items()]
    if rows:
        with step.connection() as connection:
            connection.execute(statement.values(version_id=version_id, limits=bindparam("written")), rows)


def _write_fragments(step: Step, version_id: int, text: str, moved: Mapping[int, tuple[Span, ...]]) -> None:
    step.execute(delete(_fragment).where(one_of(_fragment.c.passage_id, set(moved))))
    step.insert(Fragment, list(_fragments(version_id, text, moved)))


def _fragments(version_id: int, text: str, moved: Mapping[int, tuple[Span, ...]]) -> Iterable[dict[str, object]]:
    for passage_id, spans in moved.items():
        for position, span in enumerate(spans):
            yield {
                "id": new_id(), "passage_id": passage_id, "version_id": version_id, "position": position,
                "start": span.start, "end": span.end, "exact": span.of(text),
                "prefix": text[max(0, span.start - CONTEXT) : span.start], "suffix": text[span.end : span.end + CONTEXT],
            }  # fmt: skip
