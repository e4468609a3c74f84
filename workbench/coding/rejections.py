"""Rejected mentions follow their text into a new version: what was said of a name's place holds where the name stands now."""

from collections.abc import Callable, Mapping

from sqlalchemy import bindparam, select, update

from workbench.model.entity import RejectedMention
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.step import Step
from workbench.sources.anchors import SURE, Anchoring

_rejected = table_of(RejectedMention)


Stands = Mapping[Span, Span | None]
"""Where rejected words stand in the new text, None where that isn't sure."""
BETWEEN = 500
"""Places looked up between two looks at whether the analyst has given up."""


def rejections_stand(
    reading: Reading, old_version: int, anchoring: Anchoring, cancelled: Callable[[], bool] = lambda: False
) -> dict[Span, Span | None]:
    """Return where a version's rejected mentions stand in the new text: found before the step, which it would keep waiting.

    What isn't found yet when the analyst gives up is left out. 10,000 take half a second.
    """
    stands: dict[Span, Span | None] = {}
    rows = reading.tuples(select(_rejected.c.start, _rejected.c.end).where(_rejected.c.version_id == old_version).distinct())
    for number, (start, end) in enumerate(rows):
        if not number % BETWEEN and cancelled():
            break
        stands[Span(start, end)] = _same_words(anchoring, Span(start, end))
    return stands


def carry_rejections(step: Step, old_version: int, new_version: int, anchoring: Anchoring, stands: Stands) -> int:
    """Let rejected mentions of a version go over to a newer one within a step, where the same words surely stand there.

    stands: as rejections_stand() told; those rejected since are looked up now. Others stay on the old version, as do
    those whose place is rejected in the new one already. Returns how many went.
    """
    columns = (_rejected.c.entity_id, _rejected.c.start, _rejected.c.end)
    taken = {tuple(row) for row in step.rows(select(*columns).where(_rejected.c.version_id == new_version))}
    moved: list[dict[str, int]] = []
    for row in step.rows(select(_rejected.c.id, *columns).where(_rejected.c.version_id == old_version)):
        span = Span(row.start, row.end)
        place = stands[span] if span in stands else _same_words(anchoring, span)
        if place is not None and (row.entity_id, place.start, place.end) not in taken:
            taken.add((row.entity_id, place.start, place.end))
            moved.append({"rejection": row.id, "first": place.start, "last": place.end})
    if moved:
        _write(step, new_version, moved)
    return len(moved)


def _same_words(anchoring: Anchoring, span: Span) -> Span | None:
    """Return where words stand in the new text, None if that isn't sure or they are other ones."""
    found = anchoring.place((span,))
    if found.kind not in SURE or len(found.spans) != 1:
        return None
    there = found.spans[0]
    same = there.of(anchoring.new.text).split() == span.of(anchoring.old.text).split()
    return there if same else None


def _write(step: Step, version_id: int, moved: list[dict[str, int]]) -> None:
    statement = update(_rejected).where(_rejected.c.id == bindparam("rejection"))
    values = {"version_id": version_id, "start": bindparam("first"), "end": bindparam("last")}
    with step.connection() as connection:
        connection.execute(statement.values(values), moved)
