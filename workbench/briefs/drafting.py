"""Drafting by a template: one act makes a brief with sections, figures, citations and what can be drafted from the project."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field

from sqlalchemy import select

from workbench.analysis.contradictions import About, Contradiction, Side, contradictions
from workbench.analysis.dossiers import dossier
from workbench.briefs.codebook import Codebook
from workbench.briefs.composing import Group, citation_row, in_place, new_brief, theme_groups
from workbench.briefs.gathering import CodedPassage, coded_ids, gather
from workbench.briefs.marking import begun, escaped, escaped_words, written
from workbench.briefs.parts import Block, Figure, Options
from workbench.briefs.summary import source_summary
from workbench.briefs.templates import FigurePlan, SectionPlan, Template, template, told
from workbench.briefs.usual import Usual, begin_with
from workbench.briefs.words import short_title, words
from workbench.model.act import Act
from workbench.model.brief import Citation, Section, SectionKind
from workbench.model.clean import clean_line
from workbench.model.entity import Entity
from workbench.model.ids import Id
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step

_source = table_of(Source)


QUOTED = 160
"""Code points of a passage that stand for a side of a disagreement, at most."""


class ChoiceNeeded(ValueError):
    """A template needs an entity or sources that were not given; needs: ``entity`` or ``sources``."""

    def __init__(self, needs: str) -> None:
        super().__init__(needs)
        self.needs = needs


@dataclass(frozen=True)
class _Draft:
    """What one draft is made of. groups: by top theme; numbers: of the passages, by id."""

    brief_id: int
    language: str
    entity_id: int | None
    groups: tuple[Group, ...]
    sources: tuple[tuple[int, str, str], ...]
    disputes: tuple[Contradiction, ...]
    summary: str
    numbers: dict[int, int] = field(default_factory=dict)


def draft_by(
    project: Project,
    title: str,
    key: str = "key-judgments",
    *,
    language: str = "en",
    entity_id: int | None = None,
    source_ids: Sequence[int] = (),
    usual: Usual | None = None,
) -> Id:
    """Make a brief by a template in one step and return its id.

    Cites what is coded: all of it, or what concerns the entity, or what stands in the sources; each passage has one number.
    usual: what it begins with where the template says nothing.
    Raises ChoiceNeeded, KeyError for an unknown template, entity or source, ProjectReadOnly, DiskFull, ProjectUnreachable.
    """
    plan = template(key)
    if (plan.needs == "entity" and entity_id is None) or (plan.needs == "sources" and not source_ids):
        raise ChoiceNeeded(plan.needs)
    name = clean_line(title) or project.title
    with project.step(Act.DRAFT_BRIEF, name=name) as step:
        disputes = _disputes(step, plan, entity_id, source_ids)
        passages = gather(step, _wanted(step, entity_id, source_ids, disputes))
        brief = new_brief(step, name, project.analyst, passages, language)
        begin_with(brief, usual)
        brief.look, brief.template, brief.analyst_id = plan.look, plan.key, step.analyst_id
        brief.paper, brief.yardstick = plan.paper or brief.paper, plan.yardstick or brief.yardstick
        brief.citation_style = plan.citation_style or brief.citation_style
        brief.options = json.dumps(asdict(plan.options)) if plan.options != Options() else ""
        step.add(brief)
        step.session.flush()
        summary = escaped(source_summary(step, tuple(passages.values()), words(language)))
        groups = _groups(step, plan, tuple(passages.values()))
        known = _sources(step, source_ids or {each.source_id for each in passages.values()})
        _write(step, plan, _Draft(brief.id, language, entity_id, groups, known, disputes, summary))
    return Id(brief.id)


# --- what it is about


def _disputes(reading: Reading, plan: Template, entity_id: int | None, source_ids: Sequence[int]) -> tuple[Contradiction, ...]:
    """Return what the sources disagree about, where the template drafts it; of chosen sources at least two take part."""
    if not any(each.draft == "disagreements" for each, _level in plan.walk()):
        return ()
    found = contradictions(reading, entity_id)
    if not source_ids:
        return tuple(found)
    chosen = set(source_ids)
    return tuple(one for one in found if len({each.source_id for side in one.sides for each in side.passages} & chosen) > 1)


def _wanted(reading: Reading, entity_id: int | None, source_ids: Sequence[int], disputes: Iterable[Contradiction]) -> set[int]:
    """Return the passages to cite: coded ones, of an entity those that name it or bear out what is claimed of it."""
    argued = {each.id for one in disputes for side in one.sides for each in side.passages}
    if entity_id is not None:
        if reading.value(select(table_of(Entity).c.id).where(table_of(Entity).c.id == entity_id)) is None:
            raise KeyError(f"Entity {entity_id}")
        about = dossier(reading, entity_id)
        return {passage_id for passage_id, _source_id in about.passages} & coded_ids(reading) | set(about.notes) | argued
    if source_ids:
        chosen = set(source_ids)
        return {each.id for each in gather(reading, coded_ids(reading) | argued).values() if each.source_id in chosen}
    return coded_ids(reading) | argued


def _sources(reading: Reading, source_ids: Iterable[int]) -> tuple[tuple[int, str, str], ...]:
    """Return id, short title and descriptor of sources in the project's order; KeyError for one that is gone."""
    ids = set(source_ids)
    rows = reading.rows(select(_source).where(one_of(_source.c.id, ids)).order_by(_source.c.position, _source.c.id))
    if len(rows) < len(ids):
        raise KeyError(f"Source {min(ids - {row.id for row in rows})}")
    return tuple((row.id, short_title(row.title), row.descriptor) for row in rows)


def _groups(reading: Reading, plan: Template, passages: tuple[CodedPassage, ...]) -> tuple[Group, ...]:
    if any(each.each == "theme" for each, _level in plan.walk()):
        return tuple(theme_groups(Codebook.read(reading), passages))
    return (Group(None, "", in_place(passages)),)


# --- writing it down


def _write(step: Step, plan: Template, drafted: _Draft) -> None:
    """Number the passages group by group, then write sections and citations."""
    for group in drafted.groups:
        for passage in group.passages:
            drafted.numbers[passage.id] = len(drafted.numbers) + 1
    sections: list[Section] = []
    for each in plan.sections:
        _add(sections, each, None, drafted)
    for section in sections:  # each before those within it
        step.add(section)
        step.session.flush()
    of_theme = {section.theme_id: section.id for section in reversed(sections) if section.theme_id is not None}
    rows = [
        citation_row(
            drafted.brief_id, of_theme.get(group.theme_id) if group.theme_id else None, passage, drafted.numbers[passage.id]
        )
        for group in drafted.groups
        for passage in group.passages
    ]
    step.insert(Citation, rows)


def _add(sections: list[Section], plan: SectionPlan, parent: int | None, drafted: _Draft) -> None:
    """Add the sections that one of the template stands for, with those within it."""
    for title, theme_id, prose in _meant(plan, drafted):
        section = Section(
            brief_id=drafted.brief_id, kind=plan.kind.value, title=title, theme_id=theme_id, prose=prose, parent_id=parent,
            position=len(sections),
        )  # fmt: skip
        sections.append(section)
        for each in plan.sections:
            _add(sections, each, section.id, drafted)


def _meant(plan: SectionPlan, drafted: _Draft) -> list[tuple[str, int | None, str]]:
    """Return title, theme and prose of each section that one of the template stands for."""
    if plan.each == "theme":
        return [(group.title, group.theme_id, "") for group in drafted.groups if group.theme_id is not None]
    if plan.each == "source":
        return [(title, None, escaped(descriptor)) for _id, title, descriptor in drafted.sources]
    figures = [_figure(each, drafted) for each in plan.figures]
    if plan.draft == "disagreements":
        figures += _disputes_written(drafted.disputes, drafted.numbers)
    if plan.kind is SectionKind.SOURCE_SUMMARY:
        figures.append(drafted.summary)
    return [(told(plan.title, drafted.language), None, "\n".join(line for line in figures if line))]


def _figure(plan: FigurePlan, drafted: _Draft) -> str:
    argument = str(drafted.entity_id) if plan.argument == "entity" else plan.argument
    figure = Figure(plan.kind, caption=told(plan.caption, drafted.language), argument=argument)
    return written((Block(kind="figure", figure=figure),))


def _disputes_written(disputes: Iterable[Contradiction], numbers: dict[int, int]) -> list[str]:
    """Return a line for each; a link between passages that a line before it sets apart says nothing new."""
    lines: list[str] = []
    seen: list[set[Id]] = []
    for one in disputes:
        cited = {each.id for side in one.sides for each in side.passages}
        if one.about is not About.LINK or not any(cited <= others for others in seen):
            lines.append(_dispute(one, numbers))
        seen.append(cited)
    return lines


def _dispute(one: Contradiction, numbers: dict[int, int]) -> str:
    """Return a disagreement as a line of cells: what it is about, then what either side says; of several sides the second
    and those after it share a cell."""
    about = ": ".join(part for part in (one.subject, " ".join(part for part in (one.what, one.other) if part)) if part)
    first, *others = (_side(side, numbers) for side in one.sides)
    return " | ".join((_cell(about), first, "; ".join(others)))


def _side(side: Side, numbers: dict[int, int]) -> str:
    """Return what one side says with its numbers: a value or a gist, else the words themselves of its first passage."""
    cited = sorted(numbers[each.id] for each in side.passages if each.id in numbers)
    said = side.value if side.value and not side.stance else next((each.gist for each in side.passages if each.gist), "")
    when = f" ({side.when})" if said and side.when else ""
    if said or not cited:
        said = said or ", ".join(dict.fromkeys(short_title(each.source) for each in side.passages))
        return _numbered(_cell(said + when), cited)
    first = next(each for each in side.passages if numbers.get(each.id) == cited[0])
    limits = f":0-{_pause(first.quote)}" if len(first.quote) > QUOTED else ""
    return _numbered(f"[“{cited[0]}{limits}”]", cited[1:])


def _pause(words: str) -> int:
    """Return where a long quotation is cut: after the last whole word that has room."""
    return max(words.rfind(" ", 0, QUOTED), 0) or QUOTED


def _numbered(said: str, cited: Sequence[int]) -> str:
    return f"{said} [{', '.join(map(str, cited))}]" if cited else said


def _cell(said: str) -> str:
    """Return words as they stand in a cell, read as these words alone."""
    return begun(escaped_words(clean_line(said)).replace("|", "\\|"))
