"""Rules of the brief as a whole: who, when, up to when; its bottom line, its handling, the grades of its sources."""

from collections.abc import Iterator

from workbench.briefs.linting.finding import Finding, Fix, Place, Rule, detailed
from workbench.briefs.linting.knowledge import Knowledge
from workbench.briefs.scales import strictest
from workbench.model.brief import SectionKind


def imprint(know: Knowledge) -> Iterator[Finding]:
    """Yield what rules find in the brief itself."""
    for field, rule in (("author", Rule.NO_AUTHOR), ("date", Rule.NO_DATE), ("cutoff", Rule.NO_CUTOFF)):
        if not getattr(know.brief, field).strip():
            yield Finding(rule, Place.BRIEF, 0, field)
    for section in know.sections:
        if section.kind is SectionKind.BOTTOM_LINE and not section.prose.strip():
            yield Finding(Rule.EMPTY_BOTTOM_LINE, Place.SECTION, section.id, "prose")
    yield from _handling(know)
    cited = {each.source_id for each in know.citations.values()}
    for source in know.sources.values():
        if source.id in cited and source.reliability == "F" and not (source.reliability_reason or "").strip():
            yield Finding(Rule.UNGRADED, Place.BRIEF, 0, "sources", words=source.title, details=detailed(title=source.title))


def _handling(know: Knowledge) -> Iterator[Finding]:
    """The brief's label is the strictest of its parts (TLP 2.0)."""
    if know.stricter:
        label = strictest([one.handling for one in know.stricter])
        titles = ", ".join(one.title for one in know.stricter)
        details = detailed(label=know.brief.handling, stricter=label, titles=titles, sources=len(know.stricter))
        yield Finding(
            Rule.STRICTER, Place.BRIEF, 0, "handling", words=f"{know.brief.handling} {label}",
            fix=Fix("choose", label, field="handling"), details=details,
        )  # fmt: skip
