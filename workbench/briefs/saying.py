"""What is written in a brief, section by section and judgment by judgment, with all that it speaks of found."""

from collections import defaultdict
from dataclasses import dataclass, replace

from workbench.briefs import records
from workbench.briefs.editing import term_in
from workbench.briefs.figures.making import figure
from workbench.briefs.judgment_records import PointRecord, points_of
from workbench.briefs.markup import columns
from workbench.briefs.material import Material
from workbench.briefs.outlining import discussion
from workbench.briefs.parts import Block, JudgmentPart, Paragraph, PassagePart, PointPart, Prose, Quotation, SectionPart
from workbench.briefs.records import JudgmentRecord, SectionRecord
from workbench.briefs.resolving import Resolver, numbered
from workbench.briefs.scales import Scale, scale
from workbench.model.brief import SectionKind
from workbench.project.reading import Reading

FIELDS = {
    SectionKind.BOTTOM_LINE: "bottom_line",
    SectionKind.SO_WHAT: "so_what",
    SectionKind.DISAGREEMENTS: "disagreements",
    SectionKind.GAPS: "gaps",
    SectionKind.ALTERNATIVES: "alternatives",
    SectionKind.INDICATORS: "indicators",
    SectionKind.SOURCE_SUMMARY: "summary",
}
"""The field of BriefContent in which a standing section goes, also the word for its heading; in the order of the pages."""

_FIRST = ("bottom_line", "so_what", "gaps")
_LAST = ("alternatives", "indicators", "summary")


@dataclass(frozen=True)
class Said:
    """All that is written in a brief; proses by the field of BriefContent; anchors of standing sections by that field."""

    proses: dict[str, Prose]
    disagreements: tuple[tuple[Paragraph, ...], ...]
    judgments: tuple[JudgmentPart, ...]
    sections: tuple[SectionPart, ...]
    anchors: dict[str, str]

    def quotations(self) -> tuple[Quotation, ...]:
        """Return the quotations that are written, in the order of the pages; those that cite nothing have no words."""
        parts = (each for section in self.sections for each in (section.reported, section.assumed, section.judged))
        blocks = (block for prose in (*self.proses.values(), *parts) for block in prose)
        lines = [line for row in self.disagreements for line in row]
        lines += [line for each in self.judgments for line in (each.runs, each.reason_runs)]
        found = [each for block in blocks for each in quotations_of(block)] + [each for line in lines for each in _in(line)]
        return tuple(each for each in found if each.pieces)


def quotations_of(block: Block) -> list[Quotation]:
    """Return the quotations of a block: on its own, in its line, its footnotes, its cells."""
    own = [block.quotation] if block.quotation else []
    return own + [each for line in (block.runs, *(cell for row in block.rows for cell in row)) for each in _in(line)]


def _in(line: Paragraph) -> list[Quotation]:
    found: list[Quotation] = []
    for run in line:
        found += [run.quotation] if run.quotation else _in(run.note)
    return found


def said(reading: Reading, material: Material, brief_id: int, passages: tuple[PassagePart, ...]) -> Said:
    """Return what is written, resolved; figures are numbered in the order of the pages."""
    sections = records.sections(reading, brief_id)
    judgments = records.judgments(reading, brief_id)
    free, points = discussion(sections), points_of(reading, brief_id)
    resolver = Resolver(
        passages={part.number: part for part in passages},
        quoted={citation.number: citation.quoted for citation in material.citations},
        make_figure=lambda kind, argument: figure(reading, material, kind, argument),
        targets=_targets(material, sections, judgments),
        say=material.say,
    )
    proses = resolver.proses(texts_in_order(sections))
    rows = columns(_written(sections, "disagreements"))
    return Said(
        proses={name: proses[name] for name in (*_FIRST, *_LAST)},
        disagreements=tuple(tuple(map(resolver.line, row)) for row in rows),
        judgments=tuple(
            _judgment(judgment, points.get(judgment.id, ()), scale(material.brief.yardstick), resolver)
            for judgment in judgments
        ),
        sections=_sections(material, free, proses),
        anchors={FIELDS[each.kind]: f"section {each.id}" for each in reversed(sections) if each.kind in FIELDS},
    )


def texts_in_order(sections: tuple[SectionRecord, ...]) -> dict[str, str]:
    """Return the texts that may show figures, in the order of the pages.

    Keys are the fields of BriefContent, in the discussion ``7 prose``. A judgment and a table of disagreements say of a
    figure no more than its caption: they have no room for it.
    """
    texts = {name: _written(sections, name) for name in _FIRST}
    for section, _ in discussion(sections):
        texts |= {f"{section.id} {name}": getattr(section, name) for name in ("prose", "assumed", "judged")}
    return texts | {name: _written(sections, name) for name in _LAST}


def figure_numbers(sections: tuple[SectionRecord, ...]) -> dict[str, int]:
    """Return the numbers that a brief's figures have on its pages, by what stands after ``figure:``, of each the first."""
    return numbered(text for text in texts_in_order(sections).values() if "](figure:" in text)


def _written(sections: tuple[SectionRecord, ...], name: str) -> str:
    return "\n".join(section.prose for section in sections if FIELDS.get(section.kind) == name)


def _targets(material: Material, sections: tuple[SectionRecord, ...], judgments: tuple[JudgmentRecord, ...]) -> dict[str, str]:
    """Return what may be referred to, by anchor, and in which words."""
    numbered = enumerate(judgments, start=1)
    named = {f"judgment {judgment.id}": material.say["refer_judgment"].format(n=number) for number, judgment in numbered}
    return named | {f"section {section.id}": title(material, section) for section in sections}


def title(material: Material, section: SectionRecord) -> str:
    """Return what a section is headed by: its own title, else its theme's name, else what its kind is called."""
    own = section.title.strip()
    if own or section.kind in FIELDS:
        return own or str(material.say[FIELDS[section.kind]])
    theme = material.codebook.by_id.get(section.theme_id or 0)
    return theme.name if theme else str(material.say["untitled" if section.kind is SectionKind.TEXT else "other_passages"])


def _judgment(judgment: JudgmentRecord, points: tuple[PointRecord, ...], yardstick: Scale, resolver: Resolver) -> JudgmentPart:
    term = term_in(yardstick, judgment.likelihood, judgment.yardstick)
    runs, reason = resolver.paragraph(judgment.text), resolver.paragraph(judgment.reason)
    return JudgmentPart(
        text=resolver.told(runs),
        likelihood=term.term if term else "",
        low=term.low if term else None,
        high=term.high if term else None,
        confidence=judgment.confidence,
        reason=resolver.told(reason),
        supporting=tuple(each.number for each in judgment.evidence if each.supports and each.number is not None),
        contradicting=tuple(each.number for each in judgment.evidence if not each.supports and each.number is not None),
        runs=runs,
        points=tuple(PointPart(each.kind.value, each.text, each.note, each.category) for each in points if each.text),
        reason_runs=reason,
        anchor=f"judgment {judgment.id}",
    )


def _sections(
    material: Material, free: tuple[tuple[SectionRecord, int], ...], proses: dict[str, Prose]
) -> tuple[SectionPart, ...]:
    """Return the discussion; a passage stands in each section whose branch it is coded to, numbered once."""
    by_top: defaultdict[int, set[int]] = defaultdict(set)
    for citation, passage in material.cited():
        for theme_id in passage.themes:
            for above in material.codebook.line(theme_id):
                by_top[above].add(citation.number)
    keys = {citation.number for citation in material.citations if citation.is_key}
    parts = []
    for section, level in free:
        numbers = set(section.citations) | (by_top[section.theme_id] if section.theme_id is not None else set())
        quoted = keys & set(section.citations)  # quoted once, where it is numbered
        part = SectionPart(
            title=title(material, section),
            reported=proses[f"{section.id} prose"],
            assumed=proses[f"{section.id} assumed"],
            judged=proses[f"{section.id} judged"],
            level=level,
            anchor=f"section {section.id}",
        )
        if section.kind is SectionKind.THEME:
            parts.append(replace(part, passages=tuple(sorted(numbers)), quoted=tuple(sorted(quoted))))
        else:
            parts.append(replace(part, kind="text"))
    return tuple(parts)
