"""A brief as DOCX: real styles, footnotes and lists, a comment at each citation, tables whose heads repeat (ISO/IEC 29500-1).

The file is written part by part: the styles are ours alone, and the same brief gives the same bytes.
"""

from workbench.briefs.forms import grids
from workbench.briefs.forms.annotated_docx import AnnotatedDocx, Around
from workbench.briefs.forms.docx_lines import Face, Lines, led, link, run, settled
from workbench.briefs.forms.docx_package import Properties, Written, package, text_width
from workbench.briefs.forms.grids import Grid, cites, joined, words
from workbench.briefs.forms.visible import portable
from workbench.briefs.forms.walking import Walker, emboldened
from workbench.briefs.parts import (
    Block,
    BriefContent,
    ContextRun,
    Figure,
    JudgmentPart,
    Paragraph,
    PassagePart,
    Prose,
    SourcePart,
)
from workbench.briefs.source_parts import AnnotatedSource

WHOLE = "whole passage"
"""What the bookmarks of passages in whole sources begin with."""

TLP = {"TLP:RED": "FF2B2B", "TLP:AMBER": "FFC000", "TLP:AMBER+STRICT": "FFC000", "TLP:GREEN": "33FF00"}
"""Colours of labels on black (TLP 2.0); white for all others."""

_LINES = {"solid": "single", "dashed": "dash", "dotted": "dotted", "dash-dotted": "dotDash", "double": "double", "wave": "wave"}
_STYLES = {"": "Normal", "note": "Small", "missing": "Missing", "label": "Label"}
INK, PALE = "1C1E21", "DEDCD7"
JUDGMENT = 425
"""How far a key judgment's lines are moved in, in twentieths of a point."""
BAR = 2_800
"""Width of a yardstick, in twentieths of a point."""
LONG = 1_200
"""Letters of a table's row that may break over pages."""


def docx(content: BriefContent) -> bytes:
    """Return a brief as a document of Word; the citations are in it as a custom XML part, unaltered."""
    walker = _Docx(content)
    walker.walk()
    return walker.result()


class _Docx(Walker):
    def __init__(self, content: BriefContent) -> None:
        super().__init__(content)
        meta = self.content.meta
        told = {
            part.number: " · ".join(filter(None, (self.whence(part), part.grade, self.claim(part))))
            for part in self.content.passages
        }
        self._lines = Lines(
            self.passages, told, meta.author or meta.organisation or self.say["document"], f"{meta.moment[:19]}Z"
        )
        self._body: list[str] = []
        self._lists: list[tuple[str, int]] = []
        self._width = text_width(meta.paper)
        self._is_bottom_line = False

    # --- the file

    def result(self) -> bytes:
        """Return the whole file."""
        meta = self.content.meta
        head = self._paragraph("Header", run(meta.title, Face(bold=True, colour=INK)) + self._handling())
        about = " · ".join(filter(None, (meta.reference, meta.date_words)))
        page = f"{run(self.say['page'] + ' ')}{_field('PAGE')}{run(' ' + self.say['of'] + ' ')}{_field('NUMPAGES')}"
        foot = self._paragraph("Footer", f"{run(about)}{run(chr(9))}{page}{self._handling()}")
        title = f"{meta.title}: {meta.subtitle}" if meta.subtitle else meta.title
        keywords = ", ".join(section.title for section in self.content.sections)
        properties = Properties(title, meta.author, self.say["document"], keywords, meta.moment, meta.language, meta.paper)
        body, comments = settled("".join(self._body), self._lines.comments)
        body, *footnotes = led([body, *self._lines.footnotes])
        written = Written(body, tuple(footnotes), comments, tuple(self._lists), head, foot)
        return package(written, properties, portable(self.content.citations))

    def _handling(self) -> str:
        label = self.content.meta.handling
        if not self.content.options.handling:
            return ""
        face = Face(bold=True, colour=TLP.get(label, "FFFFFF"), size=24, fill="000000")
        return run("\t") + run(f"\u2005{label}\u2005", face)

    # --- what stands in it

    def title(self) -> None:
        meta = self.content.meta
        self._add("Small", run(meta.organisation))
        self._add("Title", run(meta.title))
        self._add("Subtitle", run(meta.subtitle))
        for name, told in self.imprint():
            self._add("Imprint", run(name, Face(bold=True, colour=INK)) + run(f"\t{told}"))

    def heading(self, level: int, line: Paragraph, anchor: str = "") -> None:
        self._is_bottom_line = level == 1 and not any("Heading1" in part for part in self._body)
        self._add(f"Heading{min(level, 6)}", self._lines.bookmark(anchor, self._lines.line(line)) or run("\u00a0"))

    def paragraph(self, line: Paragraph, kind: str = "") -> None:
        style = "BottomLine" if self._is_bottom_line and not kind else _STYLES.get(kind, "Normal")
        cited = "CitationInLine" if kind == "note" else "Citation"
        self._add(style, self._lines.line(line, comments=kind != "note", style=cited))

    def items(self, blocks: Prose) -> None:
        """Write a list; numbers that do not go on from the one before begin a list of their own."""
        expected: dict[int, int] = {}
        current = 2
        for block in blocks:
            level = min(block.level, 8)
            expected = {key: value for key, value in expected.items() if key <= level}
            if block.number and expected.get(level) != block.number:
                self._lists.append((f"number {level}", block.number))
                current = len(self._lists) + 2
            if block.number:
                expected[level] = block.number + 1
            numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{current if block.number else 1}"/></w:numPr>'
            style = "ListNumber" if block.number else "ListBullet"
            self._body.append(self._paragraph(style, self._lines.line(block.runs, comments=True), numbering))

    def table(self, grid: Grid) -> None:
        shares = grid.shares or _shares(grid)
        widths = [round(self._width * share) for share in shares]
        head = self._head(grid, widths) if grid.head else ""
        rows = "".join(self._row(grid, index, widths) for index in range(len(grid.rows)))
        if head or rows:
            self._body.append(self._table(widths, head + rows, has_head=bool(head)))

    def _table(self, widths: list[int], rows: str, *, has_head: bool) -> str:
        columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        first = f'w:val="{"0620" if has_head else "0600"}" w:firstRow="{int(has_head)}"'
        look = f'<w:tblLook {first} w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="BriefTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/>{look}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>'
            f"{self._paragraph('AfterTable', '')}"
        )

    def _head(self, grid: Grid, widths: list[int]) -> str:
        bold = grid.kind == "prose"
        cells = "".join(
            self._cell(
                emboldened(cell) if bold else cell,
                width,
                "TableHead",
                column in grid.middle,
            )
            for column, (cell, width) in enumerate(zip(grid.head, widths, strict=True))
        )
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"

    def _row(self, grid: Grid, index: int, widths: list[int]) -> str:
        cells = []
        row = grid.rows[index]
        for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
            share = grid.shades[index][column] if grid.shades else 0
            fill = f"{round(255 - 90 * share):02X}" * 3 if share else ""
            cited = "CitationInLine" if column == 0 and grid.kind == "gists" else "Citation"
            indent = grid.depths[index] * 200 if column == 0 and grid.depths else 0
            cells.append(self._cell(cell, width, "TableText", column in grid.middle, fill=fill, indent=indent, cited=cited))
        short = sum(len(each.text) for cell in row for each in cell) <= LONG
        return f"<w:tr>{'<w:trPr><w:cantSplit/></w:trPr>' if short else ''}{''.join(cells)}</w:tr>"

    def _cell(
        self,
        cell: Paragraph,
        width: int,
        style: str,
        is_middle: bool,
        *,
        fill: str = "",
        indent: int = 0,
        cited: str = "Citation",
    ) -> str:
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
        place = (f'<w:ind w:left="{indent}"/>' if indent else "") + ('<w:jc w:val="center"/>' if is_middle else "")
        inner = self._paragraph(style, self._lines.line(cell, style=cited), place)
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{inner}</w:tc>'

    def quotation(self, block: Block) -> None:
        if block.quotation is None:
            return
        passage = self.passages.get(block.quotation.number)
        bidi = "<w:bidi/>" if passage and passage.right_to_left else ""
        self._body.append(self._paragraph("Quote", self._lines.quoted(block.quotation), bidi))
        if passage:
            self._add("QuoteSource", run(self.whence(passage)) + self._lines.line(cites((passage.number,)), comments=True))

    def figure(self, figure: Figure) -> None:
        grid = grids.of_figure(figure, self.content)
        if figure.problem:
            self.paragraph(words(figure.problem), "missing")
        elif figure.entity:
            self.paragraph((*words(figure.entity.name, bold=True), *words(f" {figure.entity.kind}")), "label")
            self.profile(figure.entity)
        elif grid and figure.kind == "yardstick":
            self._yardstick(grid, figure)
        elif grid:
            self.table(grid)
        number = words(self.say["figure_number"].format(n=figure.number), bold=True) if figure.number else ()
        line = self._lines.line(joined((number, words(self.caption(figure))), "  "))
        self._add("Caption", self._lines.bookmark(f"figure {figure.number}" if figure.number else "", line))

    def _yardstick(self, grid: Grid, figure: Figure) -> None:
        """Write the terms of a yardstick, a row each with its bar."""
        terms = (figure.yardstick or self.content.yardstick).terms
        widths = [round(self._width * share) for share in (0.27, 0.36, 0.13, 0.24)]
        rows = []
        for (term, limits, users), (_, low, high) in zip(grid.rows, terms, strict=True):
            place = '<w:spacing w:before="60" w:after="0" w:line="130" w:lineRule="exact"/>'
            cells = [
                self._cell(each, width, "TableText", False)
                for each, width in zip((term, limits, users), (widths[0], *widths[2:]), strict=True)
            ]
            tabs, line = _bar(low, high)
            drawn = self._paragraph("TableText", line, tabs + place)
            bar = f'<w:tc><w:tcPr><w:tcW w:w="{widths[1]}" w:type="dxa"/></w:tcPr>{drawn}</w:tc>'
            rows.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells[0]}{bar}{''.join(cells[1:])}</w:tr>")
        self._body.append(self._table(widths, "".join(rows), has_head=False))

    def judgment(self, number: int, part: JudgmentPart) -> None:
        statement = emboldened(part.runs or words(part.text or self.say["to_write"]))
        lead = run(f"{number}\t", Face(bold=True, colour="1F4E8C"))
        self._add("KeyJudgment", self._lines.bookmark(part.anchor, lead + self._lines.line(statement, comments=True)))
        self._add("KeyJudgmentReason", self._lines.line(part.reason_runs or words(part.reason), comments=True))
        tabs, bar = _bar(part.low, part.high, JUDGMENT)
        self._body.append(self._paragraph("Yardstick", bar, tabs))
        told = (
            *words(self.likelihood(part), bold=True),
            *words(f" · {self.say['confidence'].lower()} "),
            *words(self.confidence(part), bold=True),
            *words(" · "),
        )
        self._add("Measure", self._lines.line(told) + self._lines.line(self.evidence(part), style="CitationInLine"))

    def source(self, part: SourcePart) -> None:
        before, title, after = self.reference(part)
        url = f" {part.url}" if part.url else ""
        self._add(
            "Source", run(f"{part.tag}\t", Face(bold=True)) + run(before) + run(title, Face(italic=True)) + run(after + url)
        )
        self._add("SourceNote", run(part.descriptor))
        self._add(
            "SourceNote", run(part.grade, Face(bold=True, colour=INK)) + run(f" {part.grade_words}. {part.reason}".rstrip())
        )
        self._add("SourceNote", run(" · ".join(self.source_facts(part))))

    def theme_key(self) -> None:
        swatches = [self._marked("\u00a0" * 5, theme.key) + run(f"\u00a0{theme.name}   ") for theme in self.content.themes]
        self._add(
            "Small", "".join([run(f"{self.say['themes']}   ", Face(bold=True, colour=INK)), *swatches]) if swatches else ""
        )

    def _marked(self, text: str, key: str, *, right_to_left: bool = False, language: str = "") -> str:
        """Return words under their theme: tint, and a line whose pattern tells it apart without colour."""
        theme = self.themes.get(key)
        fill, line = grids.tint(theme.tint if theme else ""), grids.colour(theme.colour if theme else "")
        under = (_LINES.get(theme.dash if theme else "dotted", "single"), line or "5C5F66")
        face = Face(colour=INK, underline=under, fill=fill, right_to_left=right_to_left, language=language)
        return run(text, face)

    def passage(self, part: PassagePart) -> None:
        face = Face(bold=True, colour=INK)
        number = run(f"{part.number}\t", face)
        if self.content.annotated:
            number = link(f"{WHOLE} {part.number}", run(str(part.number), face)) + run("\t", face)
        lead = self._lines.bookmark(f"passage {part.number}", number)
        context = part.context or (ContextRun(" … ".join(part.fragments), "quoted"),)
        shown = "".join(self._context(part, each) for each in context)
        self._body.append(self._paragraph("Passage", lead + shown, "<w:bidi/>" if part.right_to_left else ""))
        names = ", ".join(self.themes[key].name for key in part.themes if key in self.themes)
        told = joined((words(part.place), words(part.grade, bold=True), words(self.claim(part)), words(names)), " · ")
        places = [
            link(place, run(str(at), Face(style="Hyperlink")))
            for at, place in enumerate(self._lines.places.get(part.number, ()), start=1)
        ]
        back = (
            f"{run(' · ' + self.say['cited_above'] + ' ')}{run(', ').join(places)}"
            if places
            else run(f" · {self.say['not_cited']}")
        )
        self._add("PassageNote", self._lines.line(told) + back)

    def whole_source(self, source: AnnotatedSource, *, is_first: bool) -> None:
        """Write a source in full; where there is no annex of passages, citations lead to the passages here."""
        around = Around(2, len(self._lines.comments), self._whole_begin, self._whole_end)
        written = AnnotatedDocx(self.content, source, around)
        self._body.append(written.body(legend=is_first))
        self._lines.comments += written.comments()

    def _whole_begin(self, number: int) -> str:
        here = WHOLE if self.content.options.passages else "passage"
        return self._lines.bookmark(f"{here} {number}", "")

    def _whole_end(self, number: int) -> str:
        """Return a passage's number, which leads to the annex, without one to where the passage is cited first."""
        places = self._lines.places.get(number, ())
        target = f"passage {number}" if self.content.options.passages or not places else places[0]
        return link(target, run(str(number), Face(style="Citation")))

    def _context(self, part: PassagePart, each: ContextRun) -> str:
        face = Face(right_to_left=part.right_to_left, language=part.language)
        if each.kind == "quoted":
            key = part.themes[0] if part.themes else ""
            return self._marked(each.text, key, right_to_left=part.right_to_left, language=part.language)
        if each.kind == "break":
            return ""
        told = f" [{each.text}] " if each.kind == "mark" else f" {each.text} " if each.kind == "border" else each.text
        return run(told, face)

    # --- paragraphs

    def _add(self, style: str, inner: str) -> None:
        if inner:
            self._body.append(self._paragraph(style, inner))

    def _paragraph(self, style: str, inner: str, extra: str = "") -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{inner}</w:p>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} ">{run("1")}</w:fldSimple>'


def _bar(low: float | None, high: float | None, left: int = 0) -> tuple[str, str]:
    """Return tab stops and shaded tabs that draw a line from 0 to 100, in ink between the limits; left: where it begins."""
    begin, end = (low, max(high, low + 1)) if low is not None and high is not None else (0, 0)
    stops = [(begin, PALE), (end, INK), (100, PALE)]
    drawn = [(stop, fill) for before, (stop, fill) in zip((0, begin, end), stops, strict=True) if stop > before]
    tabs = "".join(f'<w:tab w:val="left" w:pos="{left + round(stop / 100 * BAR)}"/>' for stop, _ in drawn)
    return f"<w:tabs>{tabs}</w:tabs>", "".join(run("\t", Face(size=10, fill=fill)) for _, fill in drawn)


def _shares(grid: Grid) -> list[float]:
    """Return the share of each column by its longest words, none less than a part of the even share."""
    count = max((len(row) for row in (grid.head, *grid.rows)), default=1)
    rows = [row for row in (grid.head, *grid.rows) if row]
    longest = [
        max(sum(len(each.text) + 3 * len(each.cites) for each in row[column]) for row in rows) for column in range(count)
    ]
    weights = [min(60, max(6, each)) for each in longest]
    even = sum(weights) / count
    kept = [max(weight, even * 0.4) for weight in weights]
    return [weight / sum(kept) for weight in kept]
