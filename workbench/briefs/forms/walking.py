"""The way through a brief, in the order of its pages; each form says how what stands there is written down."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from workbench.briefs.forms import grids
from workbench.briefs.forms.grids import Grid, cites, joined, words
from workbench.briefs.forms.visible import all_visible
from workbench.briefs.parts import (
    Block,
    BriefContent,
    EntityPart,
    Figure,
    JudgmentPart,
    Paragraph,
    PassagePart,
    PointPart,
    Prose,
    Quotation,
    Run,
    SectionPart,
    SourcePart,
)
from workbench.briefs.source_parts import AnnotatedSource

POINTS = ("assumption", "indicator", "gap", "alternative")
KEY_LETTERS = 420
"""A longer key passage is quoted in the annex alone."""
PROFILE_LINES = 8
"""Passages of an entity shown by their gists; the others by their numbers."""


class Walker(ABC):
    """Walks through a brief whose every text is visible; say: its words. Levels of headings: 1 for a chapter."""

    def __init__(self, content: BriefContent) -> None:
        self.content = all_visible(content)
        self.say: dict[str, Any] = dict(content.words)
        self.passages = {passage.number: passage for passage in self.content.passages}
        self.sources = {source.tag: source for source in self.content.sources}
        self.themes = {theme.key: theme for theme in self.content.themes}
        self._level = 1

    def walk(self) -> None:
        """Write all of it."""
        self.title()
        self._first_page()
        self._discussion()
        self._points()
        self._entities()
        self._charts()
        self._sources()
        self._yardsticks()
        self.annex()
        self._whole_sources()

    # --- how a form writes what stands there

    @abstractmethod
    def title(self) -> None:
        """Write title, subtitle, handling and imprint."""

    @abstractmethod
    def heading(self, level: int, line: Paragraph, anchor: str = "") -> None:
        """Write a heading; what follows belongs to it, up to the next of its level or above."""

    @abstractmethod
    def paragraph(self, line: Paragraph, kind: str = "") -> None:
        """Write a paragraph; kind: empty, ``note`` (small), ``label`` or ``missing`` (nothing written yet)."""

    @abstractmethod
    def items(self, blocks: Prose) -> None:
        """Write neighbouring items of a list, nested by their levels."""

    @abstractmethod
    def table(self, grid: Grid) -> None:
        """Write a table."""

    @abstractmethod
    def quotation(self, block: Block) -> None:
        """Write a block quotation."""

    @abstractmethod
    def figure(self, figure: Figure) -> None:
        """Write a figure with its number and caption."""

    @abstractmethod
    def judgment(self, number: int, part: JudgmentPart) -> None:
        """Write a key judgment."""

    @abstractmethod
    def source(self, part: SourcePart) -> None:
        """Write an entry of the source list."""

    @abstractmethod
    def passage(self, part: PassagePart) -> None:
        """Write a cited passage in its context."""

    @abstractmethod
    def whole_source(self, source: AnnotatedSource, *, is_first: bool) -> None:
        """Write a source in full below its heading, passages marked; is_first: it may bear what is told once."""

    def theme_key(self) -> None:
        """Write which themes the passages of the annex have."""
        names = ", ".join(theme.name for theme in self.content.themes)
        self.paragraph((*words(f"{self.say['themes']}: ", bold=True), *words(names)) if names else (), "note")

    def margin(self, passages: tuple[PassagePart, ...]) -> None:
        """Write key passages beside what follows; where there is no margin they stand before it."""
        for part in passages:
            self.quotation(Block(kind="quotation", quotation=Quotation(part.number, part.fragments)))

    # --- what stands where

    def _first_page(self) -> None:
        if not self._lacks("bottom_line"):
            self._part("bottom_line", self.content.bottom_line)
        self.prose(self.content.so_what, lead=f"{self.say['so_what']}.")
        if not self.content.so_what and not self._lacks("so_what"):
            self.paragraph((*words(f"{self.say['so_what']}. ", bold=True), *words(self.say["to_write"])), "missing")
        self._chapter("judgments")
        for number, part in enumerate(self.content.judgments, start=1):
            self.judgment(number, part)
        if not self.content.judgments:
            self.paragraph(words(self.say["no_judgment"]), "missing")
        if not self._lacks("disagreements"):
            self._chapter("disagreements")
            self._disagreements()
        if not self._lacks("gaps"):
            self._part("gaps", _as_items(self.content.gaps))

    def _lacks(self, field: str) -> bool:
        """Tell whether the brief has no such standard section; where no anchors are known, it has them all."""
        return bool(self.content.anchors) and field not in self.content.anchors

    def _disagreements(self) -> None:
        rows = self.content.disagreements
        if not rows:
            self.paragraph(words(self.say["to_write"]), "missing")
        elif max(map(len, rows)) == 1:
            self.items(tuple(Block(row[0], "item") for row in rows))
        else:
            count = max(map(len, rows))
            whole = tuple((emboldened(row[0]), *row[1:], *[()] * (count - len(row))) for row in rows)
            self.table(Grid("disagreements", (), whole, (0.24, *[0.76 / (count - 1)] * (count - 1))))

    def _discussion(self) -> None:
        if self.content.sections or self.content.alternatives or self.content.indicators:
            self._chapter("discussion")
        for section in self.content.sections:
            self._section(section)
        for name, blocks in (("alternatives", self.content.alternatives), ("indicators", _as_items(self.content.indicators))):
            if blocks:
                self._headed(2, words(self.say[name]), self.content.anchors.get(name, ""))
                self.prose(blocks)

    def _section(self, section: SectionPart) -> None:
        self._headed(2 + min(section.level, 2), words(section.title), section.anchor)
        if section.kind == "text":
            self.prose(section.reported)
            return
        if section.passages:
            self.table(grids.gists(self._known(section.passages), self.say))
        keys = [part for part in self._known(section.quoted) if sum(map(len, part.fragments)) <= KEY_LETTERS]
        if keys:
            self.margin(tuple(keys))
        for lead, blocks in (("reported", section.reported), ("assumed", section.assumed), ("judged", section.judged)):
            self.prose(blocks, lead=self.say[lead])

    def _points(self) -> None:
        parts = [(number, part) for number, part in enumerate(self.content.judgments, start=1) if part.points]
        if parts:
            self._chapter("judgment_points")
        for number, part in parts:
            self._headed(2, (*words(f"{number}. "), *_bare(part.runs or words(part.text))))
            for kind in POINTS:
                points = [point for point in part.points if point.kind == kind]
                if points:
                    self.paragraph(words(self.say["point_kinds"][kind], bold=True), "label")
                    self.items(tuple(Block(words(self._point(point)), "item") for point in points))

    def _point(self, point: PointPart) -> str:
        category = self.say["assumption_categories"].get(point.category, point.category)
        told = f"{point.text} ({category})" if category else point.text
        return f"{told.rstrip('.')}. {point.note}" if point.note else told

    def _entities(self) -> None:
        if self.content.entities:
            self._chapter("entities")
        for part in self.content.entities:
            self._headed(2, (*words(part.name), *words(f" {part.kind}", italic=True)))
            self.profile(part)

    def profile(self, part: EntityPart) -> None:
        """Write what is said of an entity: below its name."""
        self.paragraph(words(part.description))
        self.paragraph(words(f"{self.say['also']}: {', '.join(part.aliases)}" if part.aliases else ""), "note")
        if part.facts:
            self.table(grids.facts(part.facts, self.say))
        shown = () if part.facts else part.passages[:PROFILE_LINES]
        self.items(tuple(Block((*grids.gist(each), *cites((each.number,))), "item") for each in self._known(shown)))
        rest = part.passages[len(shown) :]
        lead = self.say["column_passages"] if part.facts else self.say["and_more"].format(n=len(rest))
        self.paragraph((*words(f"{lead}: "), *cites(rest)) if rest else (), "note")
        self.paragraph(words(" · ".join(f"{tag}\u00a0{count}" for tag, count in part.mentions)), "note")

    def _charts(self) -> None:
        content = self.content
        if content.options.chronology and content.chronology:
            self._chapter("chronology")
            self.figure(Figure("chronology", chronology=content.chronology))
        if content.options.charts and content.heat:
            self._chapter("themes_by_source")
            self.figure(Figure("themes", themes=content.heat, sources=tuple(self.sources)))
        if content.options.charts and content.relations:
            self._chapter("relations")
            self.figure(Figure("relations", relations=content.relations))

    def _sources(self) -> None:
        if self.content.sources:
            self._chapter("source_list")
        for part in self.content.sources:
            self.source(part)
        if self.content.summary:
            self._headed(2, words(self.say["summary"]), self.content.anchors.get("summary", ""))
            self.prose(self.content.summary)

    def _yardsticks(self) -> None:
        if not self.content.options.yardstick:
            return
        self._chapter("yardsticks")
        self.figure(Figure("yardstick", caption=self.content.yardstick.name, yardstick=self.content.yardstick))
        for name in ("letters", "digits", "confidence"):
            terms = getattr(self.content, name)
            if terms:
                self._headed(2, words(self.say[name]))
                self.table(grids.meanings(terms))

    def annex(self) -> None:
        """Write every cited passage where it stands, or only the list of places."""
        if not self.content.passages:
            return
        if not self.content.options.passages:
            self._chapter("passages_cited")
            self.list_passages()
            return
        self._chapter("annex")
        self.theme_key()
        for tag, name in ((each.tag, f"{each.tag} {each.title}") for each in self.content.sources):
            self._group(name, [part for part in self.content.passages if part.source == tag])
        self._group(self.say["gone"], [part for part in self.content.passages if not part.source])

    def _whole_sources(self) -> None:
        for at, source in enumerate(self.content.annotated):
            if at == 0:
                self._chapter("annotated_sources")
            self._headed(2, words(f"{source.tag} {source.title}"))
            self.whole_source(source, is_first=at == 0)

    def list_passages(self) -> None:
        """Write where each cited passage stands, without its words."""
        head = tuple(words(self.say[name]) for name in ("column_number", "column_passages", "column_grade"))
        rows = tuple(
            (words(each.number, bold=True), words(", ".join(filter(None, (each.source, each.place)))), words(each.grade))
            for each in self.content.passages
        )
        self.table(Grid("passages", head, rows, (0.1, 0.75, 0.15)))

    def _group(self, name: str, parts: list[PassagePart]) -> None:
        if parts:
            self._headed(2, words(name))
        for part in parts:
            self.passage(part)

    # --- prose

    def prose(self, blocks: Prose, lead: str = "") -> None:
        """Write blocks of prose; lead: a bold word before them. Headings skip no level below the one they stand under."""
        above = self._level
        if lead and blocks and blocks[0].kind != "paragraph":
            self.paragraph(words(lead, bold=True))
        items: list[Block] = []
        for index, block in enumerate(blocks):
            if block.kind == "item":
                items.append(block)
                continue
            self._flush(items)
            if block.kind == "heading":
                self._headed(min(above + block.level, self._level + 1, 6), block.runs)
            else:
                self._block(block, lead if index == 0 else "")
        self._flush(items)
        self._level = above

    def _block(self, block: Block, lead: str) -> None:
        if block.kind == "table":
            self.table(grids.cells(block.rows))
        elif block.kind == "quotation" and block.quotation:
            self.quotation(block)
        elif block.kind == "figure" and block.figure:
            self.figure(block.figure)
        else:
            self.paragraph((*words(f"{lead} " if lead else "", bold=True), *block.runs))

    def _flush(self, items: list[Block]) -> None:
        if items:
            self.items(tuple(items))
            items.clear()

    def _part(self, name: str, blocks: Prose) -> None:
        self._chapter(name)
        self.prose(blocks)
        if not blocks:
            self.paragraph(words(self.say["to_write"]), "missing")

    def _chapter(self, name: str) -> None:
        self._headed(1, words(self.say[name]), self.content.anchors.get(name, ""))

    def _headed(self, level: int, line: Paragraph, anchor: str = "") -> None:
        self._level = level
        self.heading(level, line, anchor)

    def _known(self, numbers: Iterable[int]) -> tuple[PassagePart, ...]:
        return tuple(self.passages[number] for number in numbers if number in self.passages)

    # --- words that several forms need

    def imprint(self) -> tuple[tuple[str, str], ...]:
        """Return the facts beside the title: name and words."""
        meta, say = self.content.meta, self.say
        shown = [f"{each.tag} {each.short}, {say['grade']} {each.grade}" for each in self.content.sources[:5]]
        if len(self.content.sources) > 5:
            shown.append(say["and_more"].format(n=len(self.content.sources) - 5))
        count = len(self.content.passages)
        shown.append(f"{count} {say['passage'] if count == 1 else say['passages']}")
        issued = ", ".join(filter(None, (meta.date_words, meta.author or say["no_author"].lower())))
        return (
            (say["cutoff"], ". ".join(filter(None, (meta.cutoff_words or say["to_write"], meta.cutoff_note)))),
            (say["issued"], issued),
            (say["sources_line"], "; ".join(shown)),
            (say["yardstick"], self.content.yardstick.name),
        )

    def caption(self, figure: Figure, *, drawn: bool = False) -> str:
        """Return what stands under a figure: its caption and how it is to be read; drawn: it is a picture, not a table."""
        notes = {"themes": "heat_note"} | ({"chronology": "chronology_note", "relations": "relations_note"} if drawn else {})
        note = str(self.say.get(notes.get(figure.kind, ""), "")) if not figure.problem else ""
        caption = figure.caption.strip()
        return f"{caption}{'' if caption.endswith(tuple('.!?…')) else '.'} {note}" if caption and note else caption or note

    def likelihood(self, part: JudgmentPart) -> str:
        """Return a judgment's likelihood with its limits in words."""
        if part.low is None or part.high is None:
            return str(self.say["no_likelihood"])
        return f"{part.likelihood}, {part.low:g}–{part.high:g} %"

    def confidence(self, part: JudgmentPart) -> str:
        """Return a judgment's confidence in words."""
        return str(self.say["confidence_levels"].get(part.confidence, part.confidence) or self.say["no_confidence"])

    def evidence(self, part: JudgmentPart) -> Paragraph:
        """Return the passages for and against a judgment."""
        say = self.say
        for_it = (*words(f"{say['evidence_for']} "), *cites(part.supporting)) if part.supporting else ()
        lead = say["evidence_against"] if part.supporting else say["only_against"]
        against = (*words(f"{lead} "), *cites(part.contradicting)) if part.contradicting else ()
        return joined((for_it, against), "; ") or words(say["no_evidence"])

    def whence(self, part: PassagePart) -> str:
        """Return where a passage stands: its source's short title and the place."""
        source = self.sources.get(part.source)
        return ", ".join(filter(None, (source.short if source else "", part.place)))

    def claim(self, part: PassagePart) -> str:
        """Return as what a passage is claimed, and by whom."""
        return ", ".join(filter(None, (part.claimed_as, part.says_who)))

    def reference(self, part: SourcePart) -> tuple[str, str, str]:
        """Return a source's entry: what stands before its title, the title, what stands after (ICD 206 or a CSL style)."""
        if part.reference:
            return "", "", part.reference
        say = self.say
        publisher = say["no_publisher"][:1].upper() + say["no_publisher"][1:]
        where = ", ".join(filter(None, (part.publisher, part.series, part.identifier))) or publisher
        return f"{part.authors or say['no_author']}. ", part.title, f". {where}, {part.published or say['undated']}."

    def source_facts(self, part: SourcePart) -> tuple[str, ...]:
        """Return what else is said of a source, a line each."""
        say = self.say
        counted = f"{part.passages} {say['passage'] if part.passages == 1 else say['passages']}"
        return (
            f"{say['information']}: {part.information or say['not_stated']}",
            f"{say['accessed']} {part.accessed or say['not_stated']}",
            *([part.form] if part.form else []),
            f"{counted} · {part.handling}",
            f"SHA-256 {part.sha256}",
        )


def emboldened(line: Paragraph) -> Paragraph:
    """Return runs in bold, citations and footnotes as they are."""
    return tuple(each if each.cites or each.note else replace(each, bold=True) for each in line)


def _as_items(blocks: Prose) -> Prose:
    """Return paragraphs as items: what is a line each was written so."""
    return tuple(Block(each.runs, "item") if each.kind == "paragraph" else each for each in blocks)


def _bare(line: Paragraph) -> Paragraph:
    """Return runs without footnotes and citations: for a second place."""
    return tuple(
        Run(run.text, (), run.bold, run.italic, (), run.quotation, run.refers) for run in line if run.text or run.quotation
    )
