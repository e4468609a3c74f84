"""Writing judgments: each function is one step that can be undone; typing in one field merges into one step.

A judgment is the project's; a brief, or several, has it at a place of its own; what it takes for granted is written
in points. All raise KeyError for an id that is gone, ProjectReadOnly, DiskFull, ProjectUnreachable.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import func, select

from workbench.briefs.editing import NotAllowed, cited_numbers, same_term
from workbench.briefs.markup import parse, plain
from workbench.briefs.scales import UnknownScale, scale
from workbench.coding.passages import make_passage
from workbench.model.act import Act
from workbench.model.brief import Brief
from workbench.model.clean import clean_text, shortened
from workbench.model.ids import Id, new_id
from workbench.model.judgment import BriefJudgment, Evidence, Judgment
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step

_judgment, _place, _evidence = table_of(Judgment), table_of(BriefJudgment), table_of(Evidence)


def add_judgment(
    project: Project, brief_id: int, text: str = "", likelihood: str = "", confidence: str = "", reason: str = ""
) -> Id:
    """Add a key judgment after the others and return its id; NotAllowed for terms that the scales do not know."""
    with project.step(Act.NEW_JUDGMENT, name=named(text)) as step:
        yardstick = step.get(Brief, brief_id).yardstick
        if likelihood:
            _check_likelihood(yardstick, likelihood)
        _check_confidence(confidence)
        judgment = Judgment(
            text=clean_text(text), likelihood=likelihood, yardstick=yardstick, confidence=confidence,
            reason=clean_text(reason), analyst_id=step.analyst_id,
        )  # fmt: skip
        step.add(judgment)
        step.session.flush()
        step.add(BriefJudgment(brief_id=brief_id, judgment_id=judgment.id, position=_after_all(step, brief_id)))
    return Id(judgment.id)


def use_judgment(project: Project, brief_id: int, judgment_id: int) -> None:
    """Use a judgment of the project in a brief too, after its others; its evidence is cited there. Nothing happens if it is."""
    with judging(project, Act.USE_JUDGMENT, judgment_id) as step:
        step.get(Brief, brief_id)
        if step.value(_place_id(brief_id, judgment_id)) is None:
            step.add(BriefJudgment(brief_id=brief_id, judgment_id=judgment_id, position=_after_all(step, brief_id)))
            query = select(_evidence.c.passage_id).where(_evidence.c.judgment_id == judgment_id).order_by(_evidence.c.id)
            cited_numbers(step, brief_id, [row.passage_id for row in step.rows(query)])


def edit_judgment(
    project: Project,
    judgment_id: int,
    *,
    text: str | None = None,
    likelihood: str | None = None,
    confidence: str | None = None,
    reason: str | None = None,
    yardstick: str | None = None,
) -> None:
    """Change what is given of a judgment, in every brief that uses it; NotAllowed for terms that the scales do not know.

    Empty: not chosen. yardstick: the key of the scale of the likelihood, if it is another than before; without a likelihood
    the term that is chosen is taken over by its limits, NotAllowed if the scale has none of these.
    """
    given = {"text": text, "likelihood": likelihood, "yardstick": yardstick, "confidence": confidence, "reason": reason}
    values = {name: clean_text(value) for name, value in given.items() if value is not None}
    with judging(project, Act.EDIT_JUDGMENT, judgment_id, merge=" ".join(values)) as step:
        judgment = step.get(Judgment, judgment_id)
        if likelihood or yardstick is not None:
            _check_likelihood(judgment.yardstick if yardstick is None else yardstick, likelihood or "")
        _check_confidence(confidence or "")
        if yardstick is not None and likelihood is None and yardstick != judgment.yardstick:
            values["likelihood"] = _taken_over(judgment, yardstick)
        for name, value in values.items():
            setattr(judgment, name, value)


def move_judgment(project: Project, brief_id: int, judgment_id: int, to: int) -> None:
    """Put a judgment at a place of a brief, from 0; the others keep their order."""
    with judging(project, Act.MOVE_JUDGMENT, judgment_id) as step:
        query = select(_place.c.id, _place.c.judgment_id).where(_place.c.brief_id == brief_id)
        rows = step.rows(query.order_by(_place.c.position, _place.c.id))
        order = [row.id for row in rows if row.judgment_id != judgment_id]
        mine = next((row.id for row in rows if row.judgment_id == judgment_id), None)
        if mine is None:
            raise KeyError(f"Judgment {judgment_id}")
        order.insert(max(0, to), mine)
        for position, each in enumerate(order):
            step.get(BriefJudgment, each).position = position


def remove_judgment(project: Project, brief_id: int, judgment_id: int) -> None:
    """Take a judgment out of a brief, and delete it with its evidence if no other uses it; the passages stay cited."""
    with judging(project, Act.REMOVE_JUDGMENT, judgment_id) as step:
        place = step.value(_place_id(brief_id, judgment_id))
        if place is None:
            raise KeyError(f"Judgment {judgment_id}")
        step.delete(step.get(BriefJudgment, place))
        step.session.flush()
        if not briefs_using(step, judgment_id):
            step.delete(step.get(Judgment, judgment_id))


def delete_judgment(project: Project, judgment_id: int) -> None:
    """Delete a judgment from the project, out of every brief, with its evidence and points; the passages stay cited."""
    with judging(project, Act.DELETE_JUDGMENT, judgment_id) as step:
        step.delete(step.get(Judgment, judgment_id))


# --- evidence


def set_evidence(project: Project, judgment_id: int, passage_id: int, *, supports: bool = True) -> None:
    """Let a passage speak for a judgment or against it; where not yet cited it is cited under the next number."""
    put_passages(project, judgment_id, [passage_id], supports=supports)


def put_passages(
    project: Project, judgment_id: int, passage_ids: Iterable[int], *, supports: bool = True, note: str = ""
) -> None:
    """Let passages speak for a judgment or against it, as one step; a note goes below the one that is there."""
    ids = sorted(set(passage_ids))
    with judging(project, Act.PUT_TO_JUDGMENT, judgment_id, count=len(ids)) as step:
        weigh(step, judgment_id, dict.fromkeys(ids, (supports, note)))


def put_stretches(
    project: Project,
    judgment_id: int,
    stretches: Iterable[tuple[int, Iterable[Span]]],
    *,
    supports: bool = True,
    note: str = "",
) -> tuple[Id, ...]:
    """Let stretches of texts, (version, its spans in code points), speak for a judgment or against it, as one step.

    Returns the passages with these limits, made where there were none. Raises NoSuchPlace for a stretch outside the text.
    """
    wanted = [(version_id, tuple(spans)) for version_id, spans in stretches]
    with judging(project, Act.PUT_TO_JUDGMENT, judgment_id, count=len(wanted)) as step:
        made = tuple(make_passage(step, version_id, spans) for version_id, spans in wanted)
        step.session.flush()
        weigh(step, judgment_id, dict.fromkeys(made, (supports, note)))
        return made


def note_evidence(project: Project, judgment_id: int, passage_id: int, note: str) -> None:
    """Write how a passage speaks for a judgment or against it; KeyError if it does neither."""
    with judging(project, Act.EDIT_JUDGMENT, judgment_id, merge=f"note {passage_id}") as step:
        step.get(Evidence, step.value(_evidence_id(judgment_id, passage_id)) or 0).note = clean_text(note)


def remove_evidence(project: Project, judgment_id: int, passage_id: int) -> None:
    """Take a passage away from a judgment; nothing happens if it was not there."""
    with judging(project, Act.TAKE_FROM_JUDGMENT, judgment_id) as step:
        found = step.value(_evidence_id(judgment_id, passage_id))
        if found is not None:
            step.delete(step.get(Evidence, found))


# --- within a step


def weigh(step: Step, judgment_id: int, weighed: Mapping[int, tuple[bool, str]]) -> None:
    """Let passages speak for a judgment (True) or against it within a step, each with a note below the one that is there.

    Each brief that uses the judgment cites them.
    """
    for brief_id in briefs_using(step, judgment_id):
        cited_numbers(step, brief_id, weighed)
    rows = step.rows(select(_evidence.c.id, _evidence.c.passage_id).where(_evidence.c.judgment_id == judgment_id))
    known = {row.passage_id: row.id for row in rows}
    for passage_id in weighed.keys() & known.keys():
        there, (supports, note) = step.get(Evidence, known[passage_id]), weighed[passage_id]
        there.supports = supports
        there.note = "\n".join(part for part in (there.note, clean_text(note)) if part)
    fresh = [
        {"id": new_id(), "judgment_id": judgment_id, "passage_id": each, "supports": supports, "note": clean_text(note)}
        for each, (supports, note) in weighed.items()
        if each not in known
    ]
    step.insert(Evidence, fresh)


@contextmanager
def judging(project: Project, act: Act, judgment_id: int, *, merge: str = "", **arguments: Any) -> Iterator[Step]:
    """Open a step on a judgment, named by its first words; typing merges by what, and where. KeyError if there is none."""
    key = f"Judgment {judgment_id} {merge}" if merge else ""
    with project.step(act, merge=key, name=judgment_name(project.reading, judgment_id), **arguments) as step:
        step.get(Judgment, judgment_id)
        yield step


def judgment_name(reading: Reading, judgment_id: int) -> str:
    """Return the first words of a judgment, without signs of the markup; empty if nothing is written, or it is gone."""
    return named(reading.value(select(_judgment.c.text).where(_judgment.c.id == judgment_id)) or "")


def named(text: str) -> str:
    """Return the first words of a judgment's text, without signs of the markup."""
    return shortened(" ".join(plain(block.runs) for block in parse(text[:400])))


def briefs_using(reading: Reading, judgment_id: int) -> list[int]:
    """Return the ids of the briefs that use a judgment."""
    return [row.brief_id for row in reading.rows(select(_place.c.brief_id).where(_place.c.judgment_id == judgment_id))]


def _after_all(step: Step, brief_id: int) -> int:
    last = step.value(select(func.max(_place.c.position)).where(_place.c.brief_id == brief_id))
    return 0 if last is None else last + 1


def _taken_over(judgment: Judgment, yardstick: str) -> str:
    """Return a judgment's term in another yardstick; NotAllowed if that has none with these limits."""
    if not judgment.likelihood:
        return ""
    try:
        found = same_term(judgment.likelihood, scale(judgment.yardstick), scale(yardstick))
    except UnknownScale:
        found = ""
    if not found:
        raise NotAllowed("likelihood", judgment.likelihood)
    return found


def _check_likelihood(yardstick: str, likelihood: str) -> None:
    try:
        known = scale(yardstick)
    except UnknownScale as error:
        raise NotAllowed("yardstick", yardstick) from error
    if known.kind != "likelihood":
        raise NotAllowed("yardstick", yardstick)
    if likelihood and likelihood not in {term.term for term in known.terms}:
        raise NotAllowed("likelihood", likelihood)


def _check_confidence(confidence: str) -> None:
    if confidence and scale("confidence").find(confidence) is None:
        raise NotAllowed("confidence", confidence)


def _place_id(brief_id: int, judgment_id: int) -> Any:
    return select(_place.c.id).where(_place.c.brief_id == brief_id, _place.c.judgment_id == judgment_id)


def _evidence_id(judgment_id: int, passage_id: int) -> Any:
    return select(_evidence.c.id).where(_evidence.c.judgment_id == judgment_id, _evidence.c.passage_id == passage_id)
