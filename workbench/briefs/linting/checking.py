"""All rules over one brief, or one field of it: what an analyst sees underlined, and what the verb lint prints."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from workbench.briefs.linting.finding import Finding, Place, Rule
from workbench.briefs.linting.imprint import imprint
from workbench.briefs.linting.judgments import judged
from workbench.briefs.linting.knowledge import Knowledge, know
from workbench.briefs.linting.quoting import quoting
from workbench.briefs.linting.sourcing import sourcing
from workbench.briefs.linting.stars import evened
from workbench.briefs.linting.wording import wording
from workbench.briefs.records import SectionRecord
from workbench.model.brief import SectionKind
from workbench.project.reading import Reading

Typed = Mapping[tuple[int, str], str]
"""What stands in fields and is not yet stored, by place and field (``prose``, ``text``)."""

PROSE = ("prose", "assumed", "judged")
SPOKEN = ("text", "reason")
_FIRST = (SectionKind.BOTTOM_LINE, SectionKind.SO_WHAT)
_ORDER = {rule: number for number, rule in enumerate(Rule)}


def findings(reading: Reading, brief_id: int, typed: Typed | None = None) -> tuple[Finding, ...]:
    """Return what the rules find in a brief, in its order, those that are left as they are too (is_left).

    typed: words not yet stored, in whose place the stored ones are not looked at. KeyError if there is no such brief.
    """
    with reading.snapshot() as still:
        known = know(still, brief_id)
    return found_in(_written(known, typed or {}))


def found_in(known: Knowledge) -> tuple[Finding, ...]:
    """Return what the rules find in a brief as it is known: of the brief itself, its judgments, its sections."""
    found = list(imprint(known))
    found += _of_sections(known, [each for each in known.sections if each.kind in _FIRST])
    for judgment in known.judgments:
        mine = [*judged(known, judgment)]
        for field in SPOKEN:
            mine += in_field(known, Place.JUDGMENT, judgment.id, field, getattr(judgment, field))
        found += _ordered(mine)
    found += _of_sections(known, [each for each in known.sections if each.kind not in _FIRST])
    return tuple(replace(each, is_left=True) if _mark(each) in known.left else each for each in _once(found))


def _of_sections(known: Knowledge, sections: list[SectionRecord]) -> Iterator[Finding]:
    for section in sections:
        for field in PROSE:
            yield from _ordered(in_field(known, Place.SECTION, section.id, field, getattr(section, field)))


def in_field(known: Knowledge, place: Place, place_id: int, field: str, text: str) -> Iterator[Finding]:
    """Yield what the rules find in the words of one field alone."""
    if text.strip():
        for rules in (wording, sourcing, quoting):
            for each in rules(known, place, place_id, field, text):
                yield evened(each, text)


def open_findings(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that are not left as they are."""
    return tuple(each for each in found if not each.is_left)


def _mark(finding: Finding) -> tuple[str, int, str]:
    return (finding.rule.value, finding.place_id, finding.words)


def _ordered(found: Iterable[Finding]) -> list[Finding]:
    """Return findings of one place, those about the whole first, then by where they stand."""
    return sorted(found, key=lambda each: (each.start != each.end, each.start, _ORDER[each.rule]))


def _once(found: Iterable[Finding]) -> list[Finding]:
    return list({each.key: each for each in found}.values())


def _written(known: Knowledge, typed: Typed) -> Knowledge:
    """Return the brief with what is being typed."""
    if not typed:
        return known
    sections = tuple(replace(each, **_of(typed, each.id, PROSE)) for each in known.sections)  # type: ignore[arg-type]
    judgments = tuple(replace(each, **_of(typed, each.id, SPOKEN)) for each in known.judgments)  # type: ignore[arg-type]
    return replace(known, sections=sections, judgments=judgments)


def _of(typed: Typed, place_id: int, fields: tuple[str, ...]) -> dict[str, str]:
    return {field: typed[place_id, field] for field in fields if (place_id, field) in typed}
