"""The outline of a brief: its places in the order of the page, as plain records."""

from dataclasses import dataclass

from workbench.briefs.records import JudgmentRecord, SectionRecord
from workbench.model.brief import SectionKind
from workbench.model.clean import shortened
from workbench.ui.words import tr

Sections = tuple[SectionRecord, ...]
IMPRINT, JUDGMENTS, DISCUSSION, ANNEX = 1, 2, 3, 4
"""Places that are no row of their own; every other place is the id of a section or a judgment."""

SECTION_NAMES = {
    SectionKind.BOTTOM_LINE: "Bottom line",
    SectionKind.SO_WHAT: "So what",
    SectionKind.DISAGREEMENTS: "Where the sources disagree",
    SectionKind.GAPS: "Gaps",
    SectionKind.ALTERNATIVES: "Alternatives",
    SectionKind.INDICATORS: "Indicators",
    SectionKind.SOURCE_SUMMARY: "Source summary",
}
FIRST = (SectionKind.BOTTOM_LINE, SectionKind.SO_WHAT)
AFTER_JUDGMENTS = (SectionKind.DISAGREEMENTS, SectionKind.GAPS)
LAST = (SectionKind.ALTERNATIVES, SectionKind.INDICATORS, SectionKind.SOURCE_SUMMARY)


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the outline; id: see IMPRINT; parent: the id above, 0 for none; count as it is shown."""

    id: int
    title: str
    parent: int = 0
    count: str = ""


def outline(sections: Sections, judgments: tuple[JudgmentRecord, ...], cited: int) -> tuple[Place, ...]:
    """Return the places of a brief in the order of its pages; cited: how many passages."""
    return (
        *_kinds(sections, FIRST),
        Place(JUDGMENTS, tr("Key judgments"), count=str(len(judgments) or "")),
        *_judgments(judgments),
        *_kinds(sections, AFTER_JUDGMENTS),
        Place(DISCUSSION, tr("Discussion")),
        *_themes(sections),
        *_kinds(sections, LAST),
        Place(ANNEX, tr("Annex: passages in context"), count=str(cited)),
        Place(IMPRINT, tr("Imprint")),
    )


def _kinds(sections: Sections, kinds: tuple[SectionKind, ...]) -> list[Place]:
    return [Place(section.id, tr(SECTION_NAMES[kind])) for kind in kinds for section in sections if section.kind is kind]


def _judgments(judgments: tuple[JudgmentRecord, ...]) -> list[Place]:
    return [
        Place(judgment.id, f"{number} {shortened(judgment.text, 60) or tr('to be written')}", JUDGMENTS)
        for number, judgment in enumerate(judgments, 1)
    ]


def _themes(sections: Sections) -> list[Place]:
    themes = [section for section in sections if section.kind is SectionKind.THEME]
    return [
        Place(section.id, section.title.strip() or tr("Without a title"), DISCUSSION, _cites(len(section.citations)))
        for section in themes
    ]


def _cites(count: int) -> str:
    return tr("1 cite") if count == 1 else tr("%n cites", count)
