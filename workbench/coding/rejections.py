"""Rejected mentions follow their text into a new version: what was said of a name's place holds where the name stands now."""

from sqlalchemy import bindparam, select, update

from workbench.model.entity import RejectedMention
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.step import Step
from workbench.sources.anchors import SURE, Anchoring

_rejected = table_of(RejectedMention)


def carry_rejections(step: Step, old_version: int, new_version: int, anchoring: Anchoring) -> int:
    """Let rejected mentions of a version go over to a newer one within a step, where the same words surely stand there.

    The others stay on the old version, as do those whose place is rejected in the new one already. Returns how many went.
    """
    columns = (_rejected.c.entity_id, _rejected.c.start, _rejected.c.end)
    taken = {tuple(row) for row in step.rows(select(*columns).where(_rejected.c.version_id == new_version))}
    moved: list[dict[str, int]] = []
    for row in step.rows(select(_rejected.c.id, *columns).where(_rejected.c.version_id == old_version)):
        place = _same_words(anchoring, Span(row.start, row.end))
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
