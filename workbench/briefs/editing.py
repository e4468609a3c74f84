"""Writing in a brief: each function is one step that can be undone; typing in one field merges into one step.

All raise KeyError for an id that is gone, ProjectReadOnly, DiskFull, ProjectUnreachable.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from sqlalchemy import exists, select
from sqlmodel import SQLModel

from workbench.briefs.composing import citation_row
from workbench.briefs.gathering import gather
from workbench.briefs.scales import Scale, Term, UnknownScale, scale
from workbench.model.act import Act
from workbench.model.brief import Brief, Citation, Section
from workbench.model.clean import clean_line, clean_text
from workbench.model.judgment import BriefJudgment, Judgment
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.step import Step

_brief, _citation, _judgment, _place = table_of(Brief), table_of(Citation), table_of(Judgment), table_of(BriefJudgment)

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
    _set(project, Brief, brief_id, **{field: clean_text(value) if field == "cutoff_note" else _one_line(value)})


def set_title(project: Project, brief_id: int, title: str) -> None:
    """Name a brief."""
    set_field(project, brief_id, "title", title)


def set_yardstick(project: Project, brief_id: int, key: str) -> None:
    """Choose another yardstick; its judgments' terms of equal limits are translated, others stay and count as not chosen.

    A judgment that another brief uses too keeps its own term. UnknownScale for a key without a scale.
    """
    new = scale(key)
    with editing(project, "yardstick", Brief, brief_id) as step:
        step.get(Brief, brief_id).yardstick = key
        for row in step.rows(only_here(brief_id)):
            judgment = step.get(Judgment, row.id)
            term = term_in(new, judgment.likelihood, judgment.yardstick)
            if term is not None or not judgment.likelihood:
                judgment.likelihood, judgment.yardstick = term.term if term else "", key


def same_term(term: str, old: Scale, new: Scale) -> str:
    """Return the term of another scale with the limits of a term; empty if there is none."""
    known = old.find(term)
    return next((each.term for each in new.terms if known and (each.low, each.high) == (known.low, known.high)), "")


def term_in(shown: Scale, likelihood: str, own: str) -> Term | None:
    """Return the term of a brief's yardstick for a judgment's likelihood, told by its own: the same, or one of equal limits.

    None if nothing is chosen, or none has these limits: the same word of another yardstick may mean something else.
    """
    if own == shown.key:
        return shown.find(likelihood)
    try:
        return shown.find(same_term(likelihood, scale(own), shown))
    except UnknownScale:
        return None


def only_here(brief_id: int) -> Any:
    """Return the query of the judgments (id, likelihood) of a brief that no other brief uses."""
    elsewhere = _place.alias()
    used = exists().where(elsewhere.c.judgment_id == _judgment.c.id, elsewhere.c.brief_id != brief_id)
    query = select(_judgment.c.id, _judgment.c.likelihood).join_from(_judgment, _place, _place.c.judgment_id == _judgment.c.id)
    return query.where(_place.c.brief_id == brief_id, ~used)


def delete_brief(project: Project, brief_id: int) -> None:
    """Delete a brief with its sections, citations and the judgments that no other brief uses; the passages stay."""
    with project.step(Act.DELETE_BRIEF, name=_title(project, Brief, brief_id)) as step:
        for row in step.rows(only_here(brief_id)):
            step.delete(step.get(Judgment, row.id))
        step.delete(step.get(Brief, brief_id))


# --- prose


def set_prose(project: Project, section_id: int, field: ProseField, text: str) -> None:
    """Write a section's prose, assumed, judged or title; ``[3]`` cites passage number 3. NotAllowed for another field."""
    if field not in PROSE_FIELDS:
        raise NotAllowed(field, "")
    _set(project, Section, section_id, **{field: _one_line(text) if field == "title" else clean_text(text)})


def _one_line(words: str) -> str:
    """Return words without line breaks; white space at the end stays, for it may be typed at."""
    return clean_text(words).replace("\n", " ")


# --- citations


def cite(project: Project, brief_id: int, passage_id: int, section_id: int | None = None) -> int:
    """Cite a passage in a brief, under a section if one is given, and return its number: the one it has, or the next."""
    with editing(project, "cite", Brief, brief_id) as step:
        step.get(Brief, brief_id)
        return cited_number(step, brief_id, passage_id, section_id)


def set_gist(project: Project, citation_id: int, gist: str) -> None:
    """Write the line that stands for a passage in this brief; empty: its own words, shortened."""
    _set(project, Citation, citation_id, gist=clean_line(gist))


def set_key(project: Project, citation_id: int, is_key: bool) -> None:
    """Quote a passage in its section's margin, or no longer."""
    with editing(project, "key passage", Citation, citation_id) as step:
        step.get(Citation, citation_id).is_key = is_key


# --- within a step


@contextmanager
def editing(project: Project, what: str, model: type[SQLModel], row_id: int, *, merge: str = "") -> Iterator[Step]:
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
    with editing(project, what, model, row_id, merge=what) as step:
        _assign(step.get(model, row_id), values)


def _assign(row: SQLModel, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(row, name, value)


def cited_number(step: Step, brief_id: int, passage_id: int, section_id: int | None) -> int:
    """Return the number under which a brief cites a passage, after citing it if it does not; KeyError for no passage."""
    return cited_numbers(step, brief_id, [passage_id], section_id)[passage_id]


def cited_numbers(step: Step, brief_id: int, passage_ids: Iterable[int], section_id: int | None = None) -> dict[int, int]:
    """Return the numbers under which a brief cites passages, those not yet cited under the next ones in the order given.

    All are read and written at once. KeyError for a passage that is gone.
    """
    wanted = list(dict.fromkeys(passage_ids))
    rows = step.rows(select(_citation.c.passage_id, _citation.c.number).where(_citation.c.brief_id == brief_id))
    known = {row.passage_id: row.number for row in rows}
    new = [each for each in wanted if each not in known]
    passages = gather(step, new) if new else {}
    gone = [each for each in new if each not in passages]
    if gone:
        raise KeyError(f"Passage {gone[0]}")
    last = max((row.number for row in rows), default=0)
    known |= {each: number for number, each in enumerate(new, last + 1)}
    step.insert(Citation, [citation_row(brief_id, section_id, passages[each], known[each]) for each in new])
    return {each: known[each] for each in wanted}
