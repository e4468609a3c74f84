"""A brief's structure as a template: its sections and their order, its figures and options; none of its words but titles."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.briefs import records
from workbench.briefs.figures.making import CITED
from workbench.briefs.markup import parse
from workbench.briefs.outlining import FREE, discussion
from workbench.briefs.parts import Figure, Options
from workbench.briefs.records import BriefDetails, SectionRecord
from workbench.briefs.templates import FigurePlan, SectionPlan, Template, options_of
from workbench.model.brief import SectionKind
from workbench.project.reading import Reading


def structure_of(reading: Reading, brief_id: int) -> Template:
    """Return the structure of a brief as a template without a name; KeyError if there is no such brief.

    Sections of themes become one for each theme, at the place of the first, as another project has other themes. Figures of
    an entity stay if all are of the same: the template then asks for one. Those of one question go.
    """
    with reading.snapshot() as still:
        details, sections = records.brief(still, brief_id), records.sections(still, brief_id)
    standard = [each for each in sections if each.kind not in FREE]
    levels = {each.id: level for each, level in discussion(sections)}
    tops = [each for each in sections if levels.get(each.id) == 0]
    before = [each for each in standard if not tops or each.position < tops[0].position]
    after = [each for each in standard if each not in before]
    kept = _Kept(_entity_of(sections), set())
    plans = (
        *(_plan(each, kept) for each in before), *_free(tops, sections, kept), *(_plan(each, kept) for each in after)
    )  # fmt: skip
    return Template(
        "", "", needs="entity" if kept.entity else "", look=details.look, paper=details.paper, yardstick=details.yardstick,
        citation_style=details.citation_style, options=_options(details), sections=plans,
    )  # fmt: skip


@dataclass(frozen=True)
class _Kept:
    """The entity of which figures are kept, empty for none, and the kinds of repeated sections met so far."""

    entity: str
    seen: set[str]


def _entity_of(sections: Sequence[SectionRecord]) -> str:
    """Return the id of the one entity that figures are of, empty if there is none or several."""
    of_one = {each.argument for section in sections for each in _figures(section) if each.kind != "claims"} - {"", CITED}
    return of_one.pop() if len(of_one) == 1 else ""


def _free(siblings: Sequence[SectionRecord], every: Sequence[SectionRecord], kept: _Kept) -> tuple[SectionPlan, ...]:
    """Return free sections with those within them; of those of themes only the first."""
    plans = []
    for each in siblings:
        if each.kind is SectionKind.THEME:
            if "theme" not in kept.seen:
                kept.seen.add("theme")
                plans.append(SectionPlan(SectionKind.THEME, {}, each="theme"))
            continue
        below = tuple(one for one in every if one.parent_id == each.id)
        plans.append(replace(_plan(each, kept), sections=_free(below, every, kept)))
    return tuple(plans)


def _plan(section: SectionRecord, kept: _Kept) -> SectionPlan:
    figures = tuple(
        FigurePlan(each.kind, {"": each.caption}, each.argument if each.argument in {"", CITED} else "entity")
        for each in _figures(section)
        if each.argument in {"", CITED} or (each.kind != "claims" and each.argument == kept.entity)
    )
    return SectionPlan(section.kind, {"": section.title} if section.title.strip() else {}, figures=figures)


def _figures(section: SectionRecord) -> list[Figure]:
    return [block.figure for block in parse(section.prose) if block.figure is not None]


def _options(details: BriefDetails) -> Options:
    try:
        return options_of(json.loads(details.options or "{}"))
    except ValueError:
        return Options()
