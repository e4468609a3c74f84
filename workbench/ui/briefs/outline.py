"""The outline of a brief: its places in the order of the page, as plain records."""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.briefs.markup import parse, plain
from workbench.briefs.outlining import FREE, discussion
from workbench.briefs.records import JudgmentRecord, SectionRecord
from workbench.model.brief import SectionKind
from workbench.model.clean import shortened
from workbench.said import Words
from workbench.ui.words import tr

Sections = tuple[SectionRecord, ...]
IMPRINT, JUDGMENTS, DISCUSSION, ANNEX = 1, 2, 3, 4
"""Places that are no row of their own; every other place is the id of a section or a judgment."""

SECTION_NAMES: dict[SectionKind, Words] = {
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
    """One line of the outline; id: see IMPRINT; parent: the id above, 0 for none; count as it is shown.

    kind: ``section`` (of the form), ``free`` (a section that moves and nests), ``judgment``, or empty for what only leads on.
    """

    id: int
    title: str
    parent: int = 0
    count: str = ""
    kind: str = ""


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
    found = [section for kind in kinds for section in sections if section.kind is kind]
    return [Place(section.id, tr(SECTION_NAMES[section.kind]), kind="section") for section in found]


def _judgments(judgments: tuple[JudgmentRecord, ...]) -> list[Place]:
    return [
        Place(judgment.id, f"{number} {_said(judgment.text) or tr('to be written')}", JUDGMENTS, kind="judgment")
        for number, judgment in enumerate(judgments, 1)
    ]


@lru_cache(maxsize=200)
def _said(text: str) -> str:
    """Return the beginning of a statement without the signs of the markup."""
    return shortened(" ".join(plain(block.runs) for block in parse(text[:400])), 60)


def _themes(sections: Sections) -> list[Place]:
    known = {section.id for section in sections if section.kind in FREE}
    return [
        Place(
            section.id, section.title.strip() or tr("Without a title"),
            section.parent_id if level and section.parent_id in known else DISCUSSION, _cites(_cited(section)), "free",
        )
        for section, level in discussion(sections)
    ]  # fmt: skip


_CITED = re.compile(r"\[[“\"]?(\d[\d,; ]*)[\]”\":]")


def _cited(section: SectionRecord) -> int:
    """Return how many passages a section cites, in its lines and its prose; by its signs alone, as it is asked while typing."""
    found = set(section.citations)
    for text in (section.prose, section.assumed, section.judged):
        for numbers in _CITED.findall(text):
            found.update(int(each) for each in re.findall(r"\d{1,9}", numbers))
    return len(found)


def _cites(count: int) -> str:
    return tr("%n cite(s)", count) if count else ""
