"""Writing in a brief: each function is one step that can be undone; typing in one field merges into one step.

All raise KeyError for an id that is gone, ProjectReadOnly, DiskFull, ProjectUnreachable.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from sqlalchemy import func, select
from sqlmodel import SQLModel

from workbench.briefs.composing import citation_row
from workbench.briefs.gathering import gather
from workbench.briefs.scales import scale
from workbench.model.act import Act
from workbench.model.brief import Brief, Citation, Evidence, Judgment, Section
from workbench.model.clean import clean_line, clean_text
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.step import Step

_brief, _citation, _judgment, _evidence = table_of(Brief), table_of(Citation), table_of(Judgment), table_of(Evidence)

BriefField = Literal[
    "title", "subtitle", "author", "organisation", "reference", "date", "cutoff", "cutoff_note", "handling", "language", "paper"
]
ProseField = Literal["title", "prose", "assumed", "judged"]
BRIEF_FIELDS: tuple[str, ...] = BriefField.__args__  # type: ignore[attr-defined]
PROSE_FIELDS: tuple[str, ...] = ProseField.__args__  # type: ignore[attr-defined]
PAPERS = ("a4", "us-letter")


class NotAllowed(ValueError):
    """A field does not take the value; fields: field, value."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__(field)
        self.field = field
        self.value = value


# --- the brief's own fields


def set_field(project: Project, brief_id: int, field: BriefField, value: str) -> None:
    """Set one field of a brief; NotAllowed for an unknown field, paper or handling."""
    allowed = {"paper": PAPERS, "handling": tuple(term.term for term in scale("tlp").terms)}
    if field not in BRIEF_FIELDS or value not in allowed.get(field, (value,)):
        raise NotAllowed(field, value)
    _set(project, Brief, brief_id, **{field: clean_text(value)})


def set_title(project: Project, brief_id: int, title: str) -> None:
    """Name a brief."""
    set_field(project, brief_id, "title", title)


def set_yardstick(project: Project, brief_id: int, key: str) -> None:
    """Choose another yardstick; terms of equal limits are translated, others stay and count as not chosen.

    UnknownScale for a key without a scale.
    """
    new = scale(key)
    with _editing(project, "yardstick", Brief, brief_id) as step:
        brief = step.get(Brief, brief_id)
        old, brief.yardstick = scale(brief.yardstick), key
        for row in step.rows(select(_judgment.c.id, _judgment.c.likelihood).where(_judgment.c.brief_id == brief_id)):
            term = old.find(row.likelihood)
            same = next((each.term for each in new.terms if term and (each.low, each.high) == (term.low, term.high)), None)
            if same:
                step.get(Judgment, row.id).likelihood = same


def delete_brief(project: Project, brief_id: int) -> None:
    """Delete a brief with its sections, judgments and citations; the passages stay."""
    with project.step(Act.DELETE_BRIEF, name=_title(project, Brief, brief_id)) as step:
        step.delete(step.get(Brief, brief_id))


# --- prose


def set_prose(project: Project, section_id: int, field: ProseField, text: str) -> None:
    """Write a section's prose, assumed, judged or title; ``[3]`` cites passage number 3. NotAllowed for another field."""
    if field not in PROSE_FIELDS:
        raise NotAllowed(field, "")
    _set(project, Section, section_id, **{field: clean_text(text)})


# --- judgments and their evidence


def add_judgment(
    project: Project, brief_id: int, text: str = "", likelihood: str = "", confidence: str = "", reason: str = ""
) -> Id:
    """Add a key judgment after the others and return its id; NotAllowed for terms that the scales do not know."""
    with _editing(project, "new judgment", Brief, brief_id) as step:
        _check(step.get(Brief, brief_id), likelihood, confidence)
        last = step.value(select(func.max(_judgment.c.position)).where(_judgment.c.brief_id == brief_id))
        judgment = Judgment(
            brief_id=brief_id, text=clean_text(text), likelihood=likelihood, confidence=confidence, reason=clean_text(reason),
            position=0 if last is None else last + 1,
        )  # fmt: skip
        step.add(judgment)
    return Id(judgment.id)


def edit_judgment(
    project: Project,
    judgment_id: int,
    *,
    text: str | None = None,
    likelihood: str | None = None,
    confidence: str | None = None,
    reason: str | None = None,
) -> None:
    """Change what is given of a judgment; NotAllowed for terms that the scales do not know. Empty: not chosen."""
    given = {"text": text, "likelihood": likelihood, "confidence": confidence, "reason": reason}
    values = {name: clean_text(value) for name, value in given.items() if value is not None}
    with _editing(project, "judgment", Judgment, judgment_id, merge=" ".join(values)) as step:
        judgment = step.get(Judgment, judgment_id)
        _check(step.get(Brief, judgment.brief_id), likelihood or "", confidence or "")
        _assign(judgment, values)


def move_judgment(project: Project, judgment_id: int, to: int) -> None:
    """Put a judgment at a place, from 0; the others keep their order."""
    with _editing(project, "judgment order", Judgment, judgment_id) as step:
        brief_id = step.get(Judgment, judgment_id).brief_id
        query = select(_judgment.c.id).where(_judgment.c.brief_id == brief_id).order_by(_judgment.c.position, _judgment.c.id)
        order = [row.id for row in step.rows(query) if row.id != judgment_id]
        order.insert(max(0, to), judgment_id)
        for position, each in enumerate(order):
            step.get(Judgment, each).position = position


def remove_judgment(project: Project, judgment_id: int) -> None:
    """Remove a judgment with its evidence; the passages stay cited."""
    with _editing(project, "remove judgment", Judgment, judgment_id) as step:
        step.delete(step.get(Judgment, judgment_id))


def set_evidence(project: Project, judgment_id: int, passage_id: int, *, supports: bool = True) -> None:
    """Let a passage speak for a judgment or against it; one not yet cited in the brief is cited under the next number."""
    with _editing(project, "evidence", Judgment, judgment_id) as step:
        judgment = step.get(Judgment, judgment_id)
        _cite(step, judgment.brief_id, passage_id, None)
        found = step.value(_evidence_id(judgment_id, passage_id))
        if found is None:
            step.add(Evidence(judgment_id=judgment_id, passage_id=passage_id, supports=supports))
        else:
            step.get(Evidence, found).supports = supports


def remove_evidence(project: Project, judgment_id: int, passage_id: int) -> None:
    """Take a passage away from a judgment; nothing happens if it was not there."""
    with _editing(project, "remove evidence", Judgment, judgment_id) as step:
        found = step.value(_evidence_id(judgment_id, passage_id))
        if found is not None:
            step.delete(step.get(Evidence, found))


# --- citations


def cite(project: Project, brief_id: int, passage_id: int, section_id: int | None = None) -> int:
    """Cite a passage in a brief, under a section if one is given, and return its number: the one it has, or the next."""
    with _editing(project, "cite", Brief, brief_id) as step:
        step.get(Brief, brief_id)
        return _cite(step, brief_id, passage_id, section_id)


def set_gist(project: Project, citation_id: int, gist: str) -> None:
    """Write the line that stands for a passage in this brief; empty: its own words, shortened."""
    _set(project, Citation, citation_id, gist=clean_line(gist))


def set_key(project: Project, citation_id: int, is_key: bool) -> None:
    """Quote a passage in its section's margin, or no longer."""
    with _editing(project, "key passage", Citation, citation_id) as step:
        step.get(Citation, citation_id).is_key = is_key


# --- within a step


@contextmanager
def _editing(project: Project, what: str, model: type[SQLModel], row_id: int, *, merge: str = "") -> Iterator[Step]:
    """Open a step on a brief or a part of it, named by the brief's title; typing merges by what, and where."""
    name = _title(project, model, row_id)
    key = f"{model.__name__} {row_id} {merge}" if merge else ""
    with project.step(Act.EDIT_BRIEF, merge=key, what=what, name=name) as step:
        yield step


def _title(project: Project, model: type[SQLModel], row_id: int) -> str:
    """Return the title of the brief that a row belongs to; KeyError if there is no such row."""
    table = table_of(model)
    of_brief = select(_brief.c.title) if model is Brief else select(_brief.c.title).join(table, table.c.brief_id == _brief.c.id)
    title = project.reading.value(of_brief.where(table.c.id == row_id))
    if title is None:
        raise KeyError(f"{model.__name__} {row_id}")
    return str(title)


def _set(project: Project, model: type[SQLModel], row_id: int, **values: Any) -> None:
    what = " ".join(values)
    with _editing(project, what, model, row_id, merge=what) as step:
        _assign(step.get(model, row_id), values)


def _assign(row: SQLModel, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(row, name, value)


def _check(brief: Brief, likelihood: str, confidence: str) -> None:
    if likelihood and likelihood not in {term.term for term in scale(brief.yardstick).terms}:
        raise NotAllowed("likelihood", likelihood)
    if confidence and scale("confidence").find(confidence) is None:
        raise NotAllowed("confidence", confidence)


def _evidence_id(judgment_id: int, passage_id: int) -> Any:
    return select(_evidence.c.id).where(_evidence.c.judgment_id == judgment_id, _evidence.c.passage_id == passage_id)


def _cite(step: Step, brief_id: int, passage_id: int, section_id: int | None) -> int:
    here = _citation.c.brief_id == brief_id
    found = step.value(select(_citation.c.number).where(here, _citation.c.passage_id == passage_id))
    if found is not None:
        return int(found)
    passage = gather(step, [passage_id]).get(passage_id)
    if passage is None:
        raise KeyError(f"Passage {passage_id}")
    number = 1 + int(step.value(select(func.max(_citation.c.number)).where(here)) or 0)
    step.insert(Citation, [citation_row(brief_id, section_id, passage, number)])
    return number
