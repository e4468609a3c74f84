"""Drafting: one act makes a brief of what is coded, ready to be written into."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from workbench.briefs.codebook import Codebook
from workbench.briefs.gathering import CodedPassage, coded_ids, gather
from workbench.briefs.markup import escaped
from workbench.briefs.scales import strictest
from workbench.briefs.summary import source_summary
from workbench.briefs.usual import Usual, begin_with
from workbench.briefs.words import words
from workbench.model.act import Act
from workbench.model.brief import Brief, Citation, Section, SectionKind
from workbench.model.clean import clean_line
from workbench.model.ids import Id, new_id
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading

_source = table_of(Source)

BEFORE = (SectionKind.BOTTOM_LINE, SectionKind.SO_WHAT, SectionKind.DISAGREEMENTS, SectionKind.GAPS)
AFTER = (SectionKind.ALTERNATIVES, SectionKind.INDICATORS, SectionKind.SOURCE_SUMMARY)


@dataclass(frozen=True, slots=True)
class Group:
    """The passages of one section, in the order in which they are numbered; theme None: entities only."""

    theme_id: int | None
    title: str
    passages: tuple[CodedPassage, ...]


def draft(project: Project, title: str | None = None, *, language: str = "en", usual: Usual | None = None) -> Id:
    """Make a brief of every coded passage in one step and return its id.

    A section a top theme with passages in its branch; passages numbered section by section, then by source and place;
    a passage has one number. Page one is left to write; the source summary is drafted from the grades. usual: what it begins
    with otherwise than briefs do.
    Raises ProjectReadOnly, DiskFull, ProjectUnreachable.
    """
    name = clean_line(title or "") or project.title
    with project.step(Act.DRAFT_BRIEF, name=name) as step:
        passages = gather(step, coded_ids(step))
        groups = theme_groups(Codebook.read(step), tuple(passages.values()))
        brief = new_brief(step, name, project.analyst, passages, language)
        begin_with(brief, usual)
        brief.analyst_id = step.analyst_id
        step.add(brief)
        sections = _sections(brief.id, groups, escaped(source_summary(step, tuple(passages.values()), words(language))))
        step.add(*sections)
        step.session.flush()
        step.insert(Citation, _citations(brief.id, groups, sections))
    return Id(brief.id)


def new_brief(reading: Reading, title: str, author: str, passages: dict[int, CodedPassage], language: str) -> Brief:
    """Return a brief of today, handled as strictly as the sources of what it cites."""
    cited = {passage.source_id for passage in passages.values()}
    rows = reading.rows(select(_source.c.id, _source.c.handling))
    labels = [row.handling for row in rows if row.id in cited]
    today = date.today().isoformat()  # the analyst's own day, as it is printed  # noqa: DTZ011
    return Brief(title=title, author=author, date=today, handling=strictest(labels), language=language)


def theme_groups(codebook: Codebook, passages: tuple[CodedPassage, ...]) -> list[Group]:
    """Share the passages out: to each top theme those not yet numbered, the ones without a theme to the last group."""
    by_top: defaultdict[int, dict[int, CodedPassage]] = defaultdict(dict)
    for passage in passages:
        for theme_id in passage.themes:
            top = codebook.top(theme_id)
            if top is not None:
                by_top[top][passage.id] = passage
    seen: set[int] = set()
    groups = []
    for theme in codebook.themes:
        if theme.depth == 0 and theme.id in by_top:
            new = [passage for passage in by_top[theme.id].values() if passage.id not in seen]
            seen |= {passage.id for passage in new}
            groups.append(Group(theme.id, theme.name, in_place(new)))
    rest = [passage for passage in passages if passage.id not in seen]
    return [*groups, Group(None, "", in_place(rest))]


def in_place(passages: Iterable[CodedPassage]) -> tuple[CodedPassage, ...]:
    """Return passages as a reader meets them."""
    return tuple(sorted(passages, key=lambda passage: (passage.place, passage.id)))


def _sections(brief_id: int, groups: list[Group], summary: str) -> list[Section]:
    plan: list[tuple[SectionKind, str, int | None, str]] = [(kind, "", None, "") for kind in BEFORE]
    plan += [(SectionKind.THEME, group.title, group.theme_id, "") for group in groups if group.theme_id is not None]
    plan += [(kind, "", None, summary if kind is SectionKind.SOURCE_SUMMARY else "") for kind in AFTER]
    return [
        Section(brief_id=brief_id, kind=kind.value, title=title, theme_id=theme_id, prose=prose, position=position)
        for position, (kind, title, theme_id, prose) in enumerate(plan)
    ]


def _citations(brief_id: int, groups: list[Group], sections: list[Section]) -> list[dict[str, Any]]:
    section_of = {section.theme_id: section.id for section in sections if section.theme_id is not None}
    rows: list[dict[str, Any]] = []
    for group in groups:
        for passage in group.passages:
            section_id = section_of.get(group.theme_id) if group.theme_id is not None else None
            rows.append(citation_row(brief_id, section_id, passage, len(rows) + 1))
    return rows


def citation_row(brief_id: int, section_id: int | None, passage: CodedPassage, number: int) -> dict[str, Any]:
    """Return the columns of a new citation of a passage, keeping its words and gist as they are now."""
    return {
        "id": new_id(), "brief_id": brief_id, "section_id": section_id, "passage_id": passage.id, "number": number,
        "quoted": passage.quoted, "gist": passage.gist, "is_key": passage.is_key,
    }  # fmt: skip
