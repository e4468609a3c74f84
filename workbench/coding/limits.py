"""Limits: where a passage begins and ends, moved as one step."""

from collections.abc import Iterable

from workbench.coding.handover import has_codings_of_others, own_codings, take_over
from workbench.coding.passages import make_passage, passage_with, quote_of, trimmed, write_limits
from workbench.model.act import Act
from workbench.model.ids import Id
from workbench.model.passage import Passage
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.project.step import Step
from workbench.sources.records import text_of


def set_limits(project: Project, passage_id: int, spans: Iterable[Span], *, merge: str = "") -> Id:
    """Move a passage's limits, as one step; returns the passage that has them afterwards. Key strokes merge by their key.

    If another passage has those limits already, this one goes over to it (handover.take_over). If other analysts have
    codings on the passage, one's own codings are split off to a passage of their own, and theirs stay where they were:
    all of it, if one has none there. Raises NoSuchPlace; KeyError for a passage that is gone.
    """
    wanted = tuple(spans)
    with project.step(Act.EDIT_PASSAGE, merge=merge, fields=["limits"], quote=quote_of(project.reading, passage_id)) as step:
        return move_limits(step, passage_id, wanted)


def move_limits(step: Step, passage_id: int, spans: Iterable[Span]) -> Id:
    """Move a passage's limits within a step, as set_limits() has it."""
    passage = step.get(Passage, passage_id)
    text = text_of(step, passage.version_id)
    tidy = trimmed(text, spans)
    twin = passage_with(step, passage.version_id, tidy)
    if twin == passage_id:
        return Id(passage_id)
    shared = has_codings_of_others(step, passage_id)
    if shared and not own_codings(step, passage_id):
        return Id(passage_id)
    if twin is None and not shared:
        write_limits(step, passage, text, tidy)
        return Id(passage_id)
    target = make_passage(step, passage.version_id, tidy)
    take_over(step, passage_id, target)
    return target
